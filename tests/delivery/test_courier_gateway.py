"""The courier with the real client, over real sockets, through a gateway that gives up, blocks, or speaks for others.

Only the station's waits are skipped: server, gateway and station share a clock that jumps over them.
"""

import random
import uuid
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from gateway import RESET, Gateway, gateway_before
from virtual_time import VirtualClock

from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.service.server import SimulatorServer

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
PRODUCTS = [product for product in load_catalogue() if product.outcome == "COMPLETED"]


class Bench:
    """A courier, the gateway and the service behind it."""

    def __init__(self, folder: Path, server: SimulatorServer, gateway: Gateway, clock: VirtualClock) -> None:
        prepare(folder)
        self.server, self.gateway, self.clock = server, gateway, clock
        self.outbox = Outbox(folder)
        timeout = httpx.Timeout(connect=2.0, write=5.0, read=5.0, pool=1.0)
        client = ClosientClient(gateway.url, Credential.api_key(server.api_key), timeout=timeout)
        self.courier = Courier(self.outbox, client, clock, random.Random(5), close_store=self.outbox.close)
        self.delivered_at: dict[int, float] = {}
        self.messages: set[str] = set()

    def save(self, count: int) -> list[Capture]:
        return [self.outbox.save(self._draft(index), PICTURE) for index in range(count)]

    def _draft(self, index: int) -> CaptureDraft:
        product = PRODUCTS[index % len(PRODUCTS)]
        return CaptureDraft(
            uuid.uuid4().hex, CaptureType.BARCODE, self.clock.now(), raw_value=product.text, gtin=product.gtin
        )

    def run(self, seconds: float, until=None) -> None:
        """Work for so many virtual seconds, or until ``until()``."""
        end = self.clock.monotonic() + seconds
        while self.clock.monotonic() < end and not (until or self.is_done)():
            step = self.courier.step()
            self.messages.add(step.connection.message)
            for capture in step.changed:
                if capture.delivery is Delivery.DELIVERED:
                    self.delivered_at.setdefault(capture.number, self.clock.monotonic())
            self.clock.advance(min(end - self.clock.monotonic(), 3600.0 if step.wait is None else step.wait))
            self.gateway.settle(self.clock.monotonic())

    def is_done(self) -> bool:
        counts = self.outbox.counts()
        return not (counts.waiting or counts.unfinished)

    def arrived(self) -> list[str]:
        return sorted(each.image.file_name.removesuffix(".jpg") for each in self.server.state.captures)


@pytest.fixture
def bench(tmp_path) -> Iterator[Bench]:
    clock = VirtualClock()
    with SimulatorServer(clock=clock, limits=()) as server, gateway_before(server.port) as gateway:
        made = Bench(tmp_path / "data", server, gateway, clock)
        yield made
        made.courier.close()


@pytest.mark.parametrize("late", [0.5, 3.0, 10.0, 60.0])
@pytest.mark.parametrize("status", [504, 502, 503, RESET])
def test_what_the_service_stores_after_the_gateway_gave_up_is_there_once(bench, status, late):
    bench.gateway.gives_up = [None, (status, late)]
    saved = bench.save(4)
    bench.run(600)
    bench.run(600, until=lambda: False)
    assert bench.arrived() == sorted(each.id for each in saved)
    assert bench.gateway.uploads == 4
    assert [bench.outbox.get(each.number).delivery for each in saved] == [Delivery.DELIVERED] * 4
    assert max(bench.delivered_at[each.number] for each in saved if each.number != 2) < 2.0
    assert bench.delivered_at[2] <= late + 65.0


def test_six_captures_that_the_gateway_gives_up_on_at_five_seconds_are_six(bench):
    bench.gateway.gives_up = [(504, 5.0)] * 6
    saved = bench.save(6)
    bench.run(1200)
    assert bench.arrived() == sorted(each.id for each in saved)
    assert bench.gateway.uploads == 6


@pytest.mark.parametrize("status", [402, 403, 405, 421, 451, 502])
def test_ten_seconds_of_somebody_elses_answers_refuse_none_of_the_waiting_captures(bench, status):
    bench.run(5, until=lambda: False)
    saved = bench.save(12)
    bench.gateway.blocks = status
    bench.run(10, until=lambda: False)
    assert bench.outbox.counts().rejected == 0
    bench.gateway.blocks = None
    bench.run(300)
    assert bench.outbox.counts().rejected == 0
    assert bench.arrived() == sorted(each.id for each in saved)
    if status not in (403, 502):  # whoami's 403 is taken for the end of the sign-in, and asked again
        assert any("between here and the service" in message for message in bench.messages)


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (400, b'{"error": {"code": "BAD_REQUEST", "message": "Scan session x is EXPIRED, not ACTIVE", "status": 400}}'),
        (403, b'{"detail": "The scan session has ended."}'),
        (410, b'{"detail": "Gone."}'),
        (422, b'{"detail": "Not possible any more."}'),
    ],
)
def test_captures_into_an_expired_session_are_kept_and_a_new_session_takes_them(bench, status, content):
    first = bench.save(1)
    bench.run(60)
    bench.gateway.session_over = (status, content)
    bench.server.expire_sessions()
    saved = [bench.outbox.save(bench._draft(index), PICTURE) for index in range(1, 6)]
    bench.run(300)
    assert bench.outbox.counts().rejected == 0
    assert bench.arrived() == sorted(each.id for each in [*first, *saved])
    assert len(bench.server.state.sessions) == 2


def test_a_picture_whose_file_is_named_by_the_service_is_found_all_the_same(bench, monkeypatch):
    """``uploaded_image_key`` is ``uuid4().hex + ".jpg"``: six captures with a lost answer were stored eleven times."""
    from scanner_desktop.simulator.service import service_state

    monkeypatch.setattr(
        service_state.StoredCapture, "image_key", property(lambda self: f"uploads/{uuid.uuid4().hex}.jpg")
    )
    bench.gateway.gives_up = [(504, 0.0)] * 6
    saved = bench.save(6)
    bench.run(1200)
    assert bench.arrived() == sorted(each.id for each in saved)
    assert bench.gateway.uploads == 6
