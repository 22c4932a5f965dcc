"""What an OpenTelemetry collector is told of the station: counts, times and the stages of each capture's way.

Off until the setting ``telemetry_url`` names a collector. Nothing of what was captured leaves: no code, no picture, no
product, no account, no words. This module turns facts that the station publishes into instruments and spans; it needs
nothing but the API of OpenTelemetry, which ``otlp.py`` hands in. Used by one thread, apart from the gauges.
"""

import importlib.util
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from scanner_desktop.domain.camera import CameraProblem
from scanner_desktop.domain.capture import FINAL_PROCESSING, Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.progress import Outcome

if TYPE_CHECKING:
    from opentelemetry.metrics import CallbackOptions, Meter, Observation

NOT_INSTALLED = Phrase("The libraries that send measurements are not installed.")
HOW_TO_INSTALL = Phrase("Type this: {command}", command="pip install 'scanner-desktop[telemetry]'")

FOLLOWED = 5_000
"""Captures whose way is remembered here; of the oldest beyond them, single stages may be missing at the collector."""

READ_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.2, 0.5, 1.0)
"""Bounds of the histogram: tracking takes 2 ms, a first reading 10 to 80 ms, a hard one more."""

PROCESSED = {"COMPLETED": "completed", "FAILED": "failed", "NOT_FOUND": "unknown"}

BECAME = ("saved", "not_saved", "delivered", "refused", "set_aside", "discarded", *PROCESSED.values())
"""What becomes of captures."""

NOT_SENDINGS = {Outcome.NONE, Outcome.NO_PICTURE, Outcome.FOUND, Outcome.NOT_FOUND, Outcome.UNREADABLE}
"""Outcomes of what was not sent, and of searches."""


def is_installed() -> bool:
    """Return whether the extra ``telemetry`` is there; the program does all the rest without it."""
    try:
        return importlib.util.find_spec("opentelemetry.exporter.otlp.proto.http") is not None
    except ModuleNotFoundError:
        return False


class SpanWriter(Protocol):
    """Writes one finished span into the trace of a capture."""

    def __call__(
        self, capture_id: str, name: str, begin: datetime, end: datetime, *, is_whole: bool = False, **about: str | int
    ) -> None:
        """``is_whole``: it is the capture's whole way, to which the other spans belong."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How far a capture has come: since when it waits for the next thing, and what was counted of it."""

    since: datetime
    kind: str
    delivery: Delivery = Delivery.QUEUED
    processing: str | None = None
    attempts: int | None = None  # None when an earlier run began to send it
    seen: datetime | None = None  # when its picture was taken, None for one without, and for those of earlier runs


class Telemetry:
    """Counts what happens, and writes a span for each stage of a capture's way.

    A capture's trace has the capture's own identifier, so that what happens after a restart belongs to it as well. Its
    stages: ``read`` from the picture to the key, ``save`` until it is on the disk, ``send`` until the service's answer,
    once for each sending, ``process`` until the service is done with it. ``capture`` is all of it.
    """

    def __init__(self, meter: "Meter", write_span: SpanWriter, now: Callable[[], datetime]) -> None:
        self._write_span = write_span
        self._now = now
        self._began = now()
        self._ways: OrderedDict[str, _Way] = OrderedDict()
        self._connection: Connection | None = None
        self._camera_fault = ""
        self._captures = meter.create_counter(
            "scanner_desktop.captures", "{capture}", "captures by kind and by what became of them"
        )
        self._uploads = meter.create_counter(
            "scanner_desktop.uploads", "{upload}", "captures handed to the service, by how that ended"
        )
        self._faults = meter.create_counter(
            "scanner_desktop.camera.faults",
            "{fault}",
            "times that a camera gave no picture of use, by the reason",
        )
        self._read = meter.create_histogram(
            "scanner_desktop.read.duration",
            "s",
            "from a picture in memory to the codes in it",
            explicit_bucket_boundaries_advisory=READ_SECONDS,
        )
        meter.create_observable_gauge(
            "scanner_desktop.queue.captures", [self._depth], "{capture}", "captures that the service does not have"
        )
        meter.create_observable_gauge(
            "scanner_desktop.queue.oldest_age", [self._age], "s", "age of the oldest capture that waits"
        )
        self._start_at_zero()

    def observed(self, seconds: float) -> None:
        """A picture was read in so many seconds."""
        self._read.record(seconds)

    def started(self, draft: CaptureDraft, age: float | None) -> None:
        """A capture is on its way to the disk; its picture was ``age`` seconds old, None when it has none."""
        now = self._now()
        seen = None if age is None else now - timedelta(seconds=age)
        if seen is not None:
            self._write_span(draft.id, "read", seen, now)
        self._follow(draft.id, _Way(now, draft.capture_type.value.lower(), attempts=0, seen=seen))

    def saved(self, capture: Capture) -> None:
        """A capture is on the disk."""
        now, way = self._now(), self._ways.get(capture.id)
        if way is not None:
            self._write_span(capture.id, "save", way.since, now)
        self._count(capture, "saved")
        seen = None if way is None else way.seen
        self._follow(capture.id, _Way(now, _kind(capture), attempts=0, seen=seen))

    def not_saved(self, capture_id: str) -> None:
        """The disk did not take it; it may later."""
        if (way := self._ways.get(capture_id)) is not None:
            self._captures.add(1, {"kind": way.kind, "outcome": "not_saved"})

    def changed(self, capture: Capture) -> None:
        """The delivery or the processing of a capture changed: tell what is new, and each thing once."""
        if capture.delivery is Delivery.SENDING:
            return  # how that ends is told by the next change
        now = self._now()
        way = self._ways.get(capture.id) or self._from_earlier_run(capture)
        if way.attempts is not None and capture.attempts > way.attempts and capture.outcome:
            self._uploads.add(1, {"outcome": capture.outcome})
            self._write_span(capture.id, "send", way.since, now, outcome=capture.outcome, attempt=capture.attempts)
            way = replace(way, since=now)
        if capture.delivery is not way.delivery:
            self._count_delivery(capture, way)
            way = replace(way, since=now)
        if capture.processing in FINAL_PROCESSING and capture.processing != way.processing:
            outcome = PROCESSED[capture.processing]
            self._count(capture, outcome)
            self._write_span(capture.id, "process", way.since, now, outcome=outcome)
            self._end(capture, way, now, outcome)
        known = replace(way, delivery=capture.delivery, processing=capture.processing, attempts=capture.attempts)
        self._follow(capture.id, known)

    def connection_changed(self, connection: Connection) -> None:
        """The number of captures that wait is another one."""
        self._connection = connection

    def camera_changed(self, problem: str) -> None:
        """The camera has this problem, a word of ``CameraProblem``, or none ("")."""
        if problem and problem != self._camera_fault:
            self._faults.add(1, {"problem": problem})
        self._camera_fault = problem

    def _start_at_zero(self) -> None:
        """Begin every count: where a count begins with its first event, Prometheus' ``increase`` misses that event."""
        for kind in CaptureType:
            for outcome in BECAME:
                self._captures.add(0, {"kind": kind.lower(), "outcome": outcome})
        for sent in sorted(set(Outcome) - NOT_SENDINGS):
            self._uploads.add(0, {"outcome": sent.value})
        for problem in CameraProblem:
            self._faults.add(0, {"problem": problem.value})

    def _from_earlier_run(self, capture: Capture) -> _Way:
        """Return what can be said of a capture that was saved before this run: only what this run did is counted."""
        if capture.delivered_at is not None and capture.delivered_at >= self._began:
            return _Way(capture.captured_at, _kind(capture), attempts=capture.attempts - 1)
        return _Way(capture.delivered_at or capture.captured_at, _kind(capture), capture.delivery)

    def _count_delivery(self, capture: Capture, way: _Way) -> None:
        match capture.delivery:
            case Delivery.DELIVERED:
                self._count(capture, "delivered")
            case Delivery.REJECTED:
                outcome = "refused" if capture.is_refused else "set_aside"
                self._count(capture, outcome)
            case Delivery.DISCARDED:
                self._count(capture, "discarded")
                self._end(capture, way, self._now(), "discarded")
            case _:
                pass

    def _end(self, capture: Capture, way: _Way, at: datetime, outcome: str) -> None:
        begin = capture.captured_at if way.seen is None else min(way.seen, capture.captured_at)
        self._write_span(capture.id, "capture", begin, at, is_whole=True, kind=_kind(capture), outcome=outcome)

    def _count(self, capture: Capture, outcome: str) -> None:
        self._captures.add(1, {"kind": _kind(capture), "outcome": outcome})

    def _follow(self, capture_id: str, way: _Way) -> None:
        self._ways[capture_id] = way
        self._ways.move_to_end(capture_id)
        while len(self._ways) > FOLLOWED:
            self._ways.popitem(last=False)

    def _depth(self, _: "CallbackOptions") -> "Iterable[Observation]":
        from opentelemetry.metrics import Observation

        if self._connection is None:
            return ()  # nobody has looked yet: that is not 0
        return (
            Observation(self._connection.waiting, {"state": "waiting"}),
            Observation(self._connection.rejected, {"state": "rejected"}),
        )

    def _age(self, _: "CallbackOptions") -> "Iterable[Observation]":
        from opentelemetry.metrics import Observation

        if self._connection is None:
            return ()
        oldest = self._connection.oldest_at
        return (Observation(0.0 if oldest is None else max(0.0, (self._now() - oldest).total_seconds())),)


def _kind(capture: Capture) -> str:
    return capture.capture_type.value.lower()


def utc_now() -> datetime:
    """Return the time of the wall clock."""
    return datetime.now(UTC)
