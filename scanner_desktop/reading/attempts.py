"""Which regions are worth another attempt: what would not read is asked again, but ever less often."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from scanner_desktop.domain.geometry import center, distance, longer_side
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.reading.locate import Region
from scanner_desktop.reading.quality import Quality
from scanner_desktop.reading.summed import SummedStrip

_PAUSES = (0, 0, 0, 1, 1, 2, 3, 5)
"""Frames to leave a region alone after so many failures. A code that is still being put down reads within a few
frames, and texture never does: a table, a fence or a poster must not eat the budget of the code beside it."""
_SAME = 0.12  # of the longer side: a region that moved further is looked at afresh, for it may have come into focus
_FORGET = 30  # frames
_CLOSER_LOOK_EVERY = 4  # failures
CODE_LIKE = 0.5
"""``Quality.likeness`` from which on a region is spoken of."""


@dataclass(slots=True, eq=False)
class Attempt:
    """One region that was tried and did not read.

    Attributes:
        corners: where it was last.
        failures: attempts since it stood here.
        wait_until: the count of frames from which it is tried again.
        seen: the count of frames when it was last located.
        first_seen_at: ``captured_at`` of the first frame in which it was located, seconds; kept when it moves.
        speed: pixels by which it moved between the last two frames in which it was located.
        promising: a closer look showed something inside that looks like bars, or that an engine could say something of.
        quality: as it was last measured, None before.
        measured: the reader's count of frames at that time.
        summed: its scan lines over the last frames.
    """

    corners: Corners
    failures: int
    wait_until: int
    seen: int
    first_seen_at: float
    speed: float = 0.0
    promising: bool = False
    quality: Quality | None = None
    measured: int = -1
    summed: SummedStrip = field(default_factory=SummedStrip)

    @property
    def looks_like_a_code(self) -> bool:
        """True when it was measured and has what bars have."""
        return self.quality is not None and self.quality.likeness >= CODE_LIKE

    @property
    def deserves_closer_look(self) -> bool:
        """True when it is new, has moved, looks promising, or has been left alone for long enough."""
        return self.promising or self.failures < 2 or self.failures % _CLOSER_LOOK_EVERY == 0


class Attempts:
    """The regions that did not read lately."""

    def __init__(self) -> None:
        self._known: list[Attempt] = []
        self._count = 0

    def match(self, regions: Sequence[Region], at: float) -> list[tuple[Region, Attempt]]:
        """Return every region of a frame with its record, least tried first.

        Args:
            regions: all that were located, most likely first.
            at: ``captured_at`` of the frame, seconds.
        """
        self._count += 1
        self._known = [each for each in self._known if self._count - each.seen <= _FORGET]
        taken: set[int] = set()
        pairs = []
        for region in regions:
            attempt = self._record_of(region.corners, taken, at)
            taken.add(id(attempt))
            pairs.append((region, attempt))
        return sorted(pairs, key=lambda pair: min(pair[1].failures, 2))

    def is_due(self, attempt: Attempt) -> bool:
        """Return True when the region should be tried in this frame."""
        return self._count >= attempt.wait_until

    def failed(self, attempt: Attempt) -> None:
        """Note that a region was tried in vain."""
        pause = _PAUSES[min(attempt.failures, len(_PAUSES) - 1)]
        attempt.failures += 1
        attempt.wait_until = self._count + 1 + pause

    def succeeded(self, attempt: Attempt) -> None:
        """Forget a region that read."""
        if attempt in self._known:
            self._known.remove(attempt)

    def _record_of(self, corners: Corners, taken: set[int], at: float) -> Attempt:
        free = [each for each in self._known if id(each) not in taken]
        nearest = min(free, key=lambda each: _moved(each.corners, corners), default=None)
        moved = _moved(nearest.corners, corners) if nearest is not None else 9.0
        if nearest is None or moved > 1.0:
            nearest = Attempt(corners, 0, 0, self._count, at)
            self._known.append(nearest)
        elif moved > _SAME:
            nearest.failures = nearest.wait_until = 0
        frames = max(1, self._count - nearest.seen)
        nearest.speed = distance(center(nearest.corners), center(corners)) / frames
        nearest.corners, nearest.seen = corners, self._count
        return nearest


def _moved(a: Corners, b: Corners) -> float:
    """How far apart two places are, in lengths of the longer side; size counts as much as position."""
    length = max(longer_side(a), longer_side(b), 1.0)
    return (distance(center(a), center(b)) + abs(longer_side(a) - longer_side(b)) / 2) / length
