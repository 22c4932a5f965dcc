"""What can be asked of the history: a page of it, how much there is of each kind, and how a shift went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from scanner_desktop.domain.capture import Capture, CaptureType, HistoryFilter

PAGE = 50
LONGEST_SHIFT = timedelta(hours=16)
"""A shift that nobody ended is not added to the next one."""


@dataclass(frozen=True, slots=True)
class HistorySelection:
    """Which captures are wanted.

    Attributes:
        query: words; each must begin a word of the product's name, the numbers, or the service's identifier.
        only: by state.
        kind: by how they were made; None for every kind.
        since, until: by time of capture, from the first until just before the second; None for no bound.
    """

    query: str = ""
    only: HistoryFilter = HistoryFilter.ALL
    kind: CaptureType | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == HistorySelection()

    def takes(self, capture: Capture) -> bool:
        """Return whether ``capture`` belongs, but for the query, which only the index can answer as it does."""
        return (
            self.only.takes(capture)
            and self.kind in (None, capture.capture_type)
            and (self.since is None or capture.captured_at >= self.since)
            and (self.until is None or capture.captured_at < self.until)
        )


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """A page of a selection.

    Attributes:
        before: only numbers below it, the newest of them; None for the newest of all.
        after: only numbers above it, the oldest of them, which come newest first as well; 0 gives the oldest of all.
        limit: how many captures at most.
    """

    selection: HistorySelection = HistorySelection()
    before: int | None = None
    after: int | None = None
    limit: int = PAGE


@dataclass(frozen=True, slots=True)
class HistoryCounts:
    """How many captures there are for each filter."""

    all: int = 0
    waiting: int = 0
    attention: int = 0
    unknown: int = 0
    done: int = 0

    def of(self, only: HistoryFilter) -> int:
        """Return the number of one filter."""
        return int(getattr(self, only.value))


@dataclass(frozen=True, slots=True)
class ShiftFigures:
    """A shift in numbers.

    Attributes:
        since, until: from when to when, UTC.
        captured: how many captures were made, discarded ones not counted.
        this_hour: how many of them in the last 60 minutes.
        unknown: those whose product the service does not know.
        waiting: those that the service does not have yet.
        attention: those that were refused, or failed at the service.
        hours: captures by hour, oldest first, as ``(beginning of the hour, number)``, empty hours included.
        seconds_to_answer: median seconds from a capture to the service's final answer; None without one.
        unknown_captures: the unknown ones, newest first, at most ``UNKNOWN_LISTED``.
    """

    since: datetime
    until: datetime
    captured: int = 0
    this_hour: int = 0
    unknown: int = 0
    waiting: int = 0
    attention: int = 0
    hours: Sequence[tuple[datetime, int]] = ()
    seconds_to_answer: float | None = None
    unknown_captures: Sequence[Capture] = ()


UNKNOWN_LISTED = 200


def shift_start(ended: datetime | None, now: datetime) -> datetime:
    """Return when the shift that runs at ``now`` began: when the last was ended, but no more than 16 hours ago."""
    earliest = now - LONGEST_SHIFT
    return earliest if ended is None or ended > now else max(ended, earliest)
