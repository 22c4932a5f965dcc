"""A courier on virtual time over a real outbox, and a service that does to each request what the test orders."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from adapter_errors import Trouble
from virtual_service import VirtualCloud, VirtualService
from virtual_stations import draft
from virtual_time import VirtualClock

from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import RateLimited, ServiceUnavailable, SessionOver
from scanner_desktop.domain.service import RemoteCapture, RemoteSession
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

PICTURE_BYTES = 440_000  # what one upload of a picture takes


class TroubledWire(VirtualService):
    """The virtual service behind a gateway that gives up, a portal, a firewall.

    Attributes:
        trouble: what happens to requests of the kinds in ``kinds`` (names of the protocol's methods) as long as it is
            set; nothing of them arrives.
        late: seconds after which a capture is stored whose answer was lost; ``lose`` says which are.
        sent: (time, number) of each capture whose bytes went out.
        traffic: bytes that went out and came back, roughly.
    """

    def __init__(self, cloud: VirtualCloud, clock: VirtualClock) -> None:
        super().__init__(cloud, "key", clock)
        self.clock = clock
        self.trouble: Trouble | None = None
        self.kinds: frozenset[str] = frozenset()
        self.lose: Callable[[Capture], bool] = lambda _: False
        self.lost_as: Trouble | None = None
        self.late = 0.0
        self.sent: list[tuple[float, int]] = []
        self.traffic = 0
        self.requests = 0
        self.late_ones: list[tuple[float, str, Capture]] = []

    def settle(self) -> None:
        """Store what is due: requests that a gateway gave up on, and that the service carried out all the same."""
        now = self.clock.monotonic()
        due = [each for each in self.late_ones if each[0] <= now]
        self.late_ones = [each for each in self.late_ones if each[0] > now]
        for _, session, capture in due:
            with suppress(SessionOver):
                super().send_capture(session, capture, None)

    def _meet(self, kind: str, size: int) -> None:
        self.settle()
        self.requests += 1
        self.traffic += size
        if self.trouble is not None and kind in self.kinds:
            raise self.trouble(kind == "send_capture")

    def whoami(self) -> Any:
        self._meet("whoami", 600)
        return super().whoami()

    def open_session(self, organization: Any, metadata: Any) -> RemoteSession:
        self._meet("open_session", 800)
        return super().open_session(organization, metadata)

    def read_session(self, session_id: str) -> RemoteSession:
        self._meet("read_session", 600)
        told = super().read_session(session_id)
        self.traffic += 400 * len(told.captures)
        return told

    def session_status(self, session_id: str) -> RemoteSession:
        self._meet("session_status", 600)
        return super().session_status(session_id)

    def ask_for_uploads(self, session_id: str, *, with_picture: bool) -> None:
        self._meet("ask_for_uploads", 800)
        super().ask_for_uploads(session_id, with_picture=with_picture)

    def read_capture(self, public_id: str) -> RemoteCapture:
        self._meet("read_capture", 800)
        return super().read_capture(public_id)

    def send_capture(self, session_id: str, capture: Capture, image: bytes | None) -> RemoteCapture:
        began = self.clock.monotonic()
        try:
            self._meet("send_capture", PICTURE_BYTES)
        except ServiceUnavailable as error:
            if error.maybe_delivered or isinstance(error, RateLimited):
                self.sent.append((began, capture.number))
            else:
                self.traffic -= PICTURE_BYTES  # nothing of it has left
            raise
        self.sent.append((began, capture.number))
        if self.lose(capture) and self.lost_as is not None:
            self.late_ones.append((self.clock.monotonic() + self.late, session_id, capture))
            self.late_ones.sort(key=lambda each: each[0])
            raise self.lost_as(True)
        return super().send_capture(session_id, capture, image)


class TroubledBench:
    """A courier with its surroundings. Every request takes ``LATENCY``; time passes as the courier wants to wait."""

    LATENCY = 0.05

    def __init__(self, folder: Path, seed: int = 1) -> None:
        prepare(folder)
        self.outbox = Outbox(folder)
        self.clock = VirtualClock()
        self.cloud = VirtualCloud(self.clock, ())
        self.service = TroubledWire(self.cloud, self.clock)
        self.courier = Courier(self.outbox, self.service, self.clock, random.Random(seed))
        self.delivered_at: dict[int, float] = {}
        self.busiest, self.busiest_later = 0, 0  # most bytes in one minute, and after the first ten
        self._minute: list[tuple[float, int]] = []

    def close(self) -> None:
        """Close the outbox."""
        self.outbox.close()

    def save(self, *numbers: int) -> list[Capture]:
        """Save captures of different products."""
        return [self.outbox.save(draft(number), None) for number in numbers]

    def work(self, until: Callable[[], bool], seconds: float) -> bool:
        """Step until ``until()``; False when that takes longer than so many virtual seconds."""
        end = self.clock.monotonic() + seconds
        while self.clock.monotonic() < end:
            if until():
                return True
            before, traffic = self.service.requests, self.service.traffic
            step = self.courier.step()
            self.clock.advance(self.LATENCY * (self.service.requests - before))
            for capture in step.changed:
                if capture.public_id is not None:
                    self.delivered_at.setdefault(capture.number, self.clock.monotonic())
            self._count(self.service.traffic - traffic)
            left = end - self.clock.monotonic()
            self.clock.advance(min(left, 3600.0 if step.wait is None else step.wait))
            self.service.settle()
        return until()

    def is_empty(self) -> bool:
        """Return True when nothing waits."""
        return not self.outbox.counts().waiting

    def stored(self) -> list[str]:
        """The ids of what the service has, with repetitions."""
        return [capture.metadata["station"] for capture in self.cloud.state.captures]

    def now(self) -> datetime:
        """The time by the service's clock."""
        return self.clock.now()

    def _count(self, size: int) -> None:
        now = self.clock.monotonic()
        self._minute = [each for each in self._minute if each[0] > now - 60.0]
        if size:
            self._minute.append((now, size))
            self.busiest = max(self.busiest, sum(each for _, each in self._minute))
            if now > 660.0:
                self.busiest_later = max(self.busiest_later, sum(each for _, each in self._minute))
