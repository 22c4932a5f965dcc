"""Stations on virtual time: real couriers over real outboxes, a service without a network, and hours in seconds."""

import heapq
import itertools
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from virtual_service import ORGANIZATION, VirtualCloud, VirtualService
from virtual_time import VirtualClock

from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

LATENCY = 0.05  # seconds a request takes


def draft(index: int) -> CaptureDraft:
    """Return a capture without a picture."""
    digits = f"{500_000_000_000 + index:013d}"
    gtin = digits + check_digit(digits)
    return CaptureDraft(uuid.uuid4().hex, CaptureType.BARCODE, datetime.now(UTC), raw_value=gtin[1:], gtin=gtin)


@dataclass(slots=True)
class VirtualStation:
    """One station: its outbox, its way to the service and its courier.

    Attributes:
        woken: how often its courier was asked to do something.
    """

    outbox: Outbox
    service: VirtualService
    courier: Courier
    woken: int = field(default=0)

    @property
    def is_done(self) -> bool:
        """True when the service has everything and has finished with it."""
        counts = self.outbox.counts()
        return not (counts.waiting or counts.unfinished)


def new_station(
    folder: Path, cloud: VirtualCloud, clock: VirtualClock, seed: int, captures: int, *, has_session: bool = False
) -> VirtualStation:
    """Make a station with so many captures waiting, and a scan session that was open before it lost its network."""
    prepare(folder)
    outbox = Outbox(folder)
    for index in range(captures):
        outbox.save(draft(seed * 1000 + index), None)
    if has_session:
        outbox.remember("session", cloud.state.open_session(ORGANIZATION[0]).public_id)
    service = VirtualService(cloud, "the key that all share", clock)
    return VirtualStation(outbox, service, Courier(outbox, service, clock, random.Random(seed)))


def run_stations(
    stations: list[VirtualStation],
    clock: VirtualClock,
    seconds: float,
    on_time: Callable[[float], None] = lambda now: None,
) -> float:
    """Let the stations work until all are done or ``seconds`` of virtual time have passed; return how many passed.

    ``on_time`` is called before every step with the time since the beginning.
    """
    began, order = clock.monotonic(), itertools.count()
    due = [(began, next(order), station) for station in stations]
    working = len(stations)
    while due and working:
        moment, _, station = heapq.heappop(due)
        clock.advance(moment - clock.monotonic())
        now = clock.monotonic()
        if now - began > seconds:
            return now - began
        on_time(now - began)
        was_done, asked = station.is_done, station.service.asked
        step = station.courier.step()
        station.woken += 1
        working += was_done - station.is_done
        if step.wait is not None:
            took = LATENCY * (station.service.asked - asked)
            heapq.heappush(due, (now + took + step.wait, next(order), station))
    return clock.monotonic() - began
