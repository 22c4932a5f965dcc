"""Reading single pictures: a list of steps, each tried on what the ones before it left unread, until time is up."""

import time
from collections.abc import Iterable, Sequence

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.sighting import Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON
from scanner_desktop.reading.locate import Region, RegionKind, locate
from scanner_desktop.reading.picture import as_codes, to_gray
from scanner_desktop.reading.raw import RawRead
from scanner_desktop.reading.steps import STEPS, Steps
from scanner_desktop.reading.trust import Evidence

DEFAULT_STILL_BUDGET_MS = 400.0

_BESIDE_A_CODE = ("zxing", "template")  # steps that go on beside a code that was read: there may be another
_AS_PROMINENT = 0.5


class StillReader:
    """A Reader for single pictures. One thread.

    Args:
        budget_ms: after this long no new step starts.
        symbologies: what to look for.
        steps: which steps to take, in their order; the default takes all.
    """

    def __init__(
        self,
        budget_ms: float = DEFAULT_STILL_BUDGET_MS,
        symbologies: Iterable[Symbology] = ALWAYS_ON,
        *,
        steps: Sequence[str] = STEPS,
    ) -> None:
        unknown = set(steps) - set(STEPS)
        if unknown:
            raise ValueError(f"no such steps: {', '.join(sorted(unknown))}; choose from {', '.join(STEPS)}")
        self._budget = budget_ms / 1000
        self._order = tuple(steps)
        self._steps = Steps(symbologies)

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""
        start = time.monotonic()
        gray = to_gray(frame.image)
        if gray is None:
            return Sighting(frame, (), time.monotonic() - start)
        evidence = Evidence(gray)
        regions = locate(gray)
        for step in self._order:
            known = evidence.believed()
            left = _unread(regions, known)
            if known and not (left and step in _BESIDE_A_CODE):
                continue
            evidence.hear(self._steps.take(step, gray, left), regions)
            if time.monotonic() - start >= self._budget:
                break
        return Sighting(frame, as_codes(evidence.believed()), time.monotonic() - start)


def _unread(regions: Sequence[Region], reads: Sequence[RawRead]) -> list[Region]:
    """Return the regions in which nothing was read; beside a code that was, only those as prominent as codes are."""
    left = [region for region in regions if not any(same_place(region.corners, read.corners) for read in reads)]
    if reads and regions:
        least = _AS_PROMINENT * regions[0].score
        left = [region for region in left if region.kind is RegionKind.LINEAR and region.score > least]
    return left
