"""Reading single pictures: a list of steps, each tried on what the ones before it left unread, until time is up."""

import time
from collections.abc import Iterable, Sequence
from functools import lru_cache

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import distance, longer_side, same_place
from scanner_desktop.domain.sighting import Corners, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON
from scanner_desktop.reading.locate import Region, RegionKind, locate
from scanner_desktop.reading.picture import as_codes, to_gray
from scanner_desktop.reading.quality import assess
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.steps import STEPS, Steps
from scanner_desktop.reading.trust import Evidence

DEFAULT_STILL_BUDGET_MS = 400.0

_BESIDE_A_CODE = ("zxing", "template")  # steps that go on beside a code that was read: there may be another
_AMONG_MANY = ("zxing", "template", "sweep", "closer")  # the same where several were read, or look as if
_FIRST = 6  # regions: where there is one code, it is among them
_MANY = 3  # codes, read or seen, from which on all regions are looked at
_SEVERAL = 2  # codes, read, without which print around a code is not taken for more of them
_AS_PROMINENT, _FAIR = 0.5, 0.2  # of the strongest region's score
_FAINT = 0.1  # of the score of a region in which a code was read
_MUCH_LARGER = 5.0  # areas
_LIKE_A_CODE = 0.5  # Quality.likeness


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
        located = locate(gray)
        regions = located[:_FIRST]
        prominence = _Prominence(gray, regions)
        for step in self._order:
            if step == "zbar":
                self._zbar(gray, regions, evidence)
                continue
            known = evidence.believed()
            if known and step not in _AMONG_MANY:
                continue
            left = _unread(regions, known)
            if known:
                left = [region for region in left if prominence.of(region)]
                many = len(known) + len(left) >= _MANY or any(_spans_more(region, known) for region in regions)
                if not (many or (left and step in _BESIDE_A_CODE)) or (step == "closer" and len(known) < _SEVERAL):
                    continue
                if many and len(regions) < len(located):
                    more, regions = located[len(regions) :], located
                    evidence.hear(self._steps.take("zbar", gray, more), more)
            said = self._steps.take(step, gray, left)
            evidence.hear(said, [*self._steps.places, *regions])
            if time.monotonic() - start >= self._budget:
                break
        return Sighting(frame, as_codes(evidence.believed()), time.monotonic() - start)

    def _zbar(self, gray: Gray, regions: Sequence[Region], evidence: Evidence) -> None:
        """Take the step "zbar", region by region: beside a code, what is much fainter is print."""
        least = 0.0
        for region in regions:
            if region.score < least or not _unread([region], evidence.believed()):
                continue
            before = len(evidence.believed())
            evidence.hear(self._steps.take("zbar", gray, [region]), [region])
            if len(evidence.believed()) > before:
                least = max(least, _FAINT * region.score)


def _unread(regions: Sequence[Region], reads: Sequence[RawRead]) -> list[Region]:
    """Return the regions in which nothing was read."""
    return [region for region in regions if not any(_stands_in(region, read.corners) for read in reads)]


@lru_cache(maxsize=1024)
def _stands_in(region: Region, corners: Corners) -> bool:
    """Return True when the code at ``corners`` stands in the region. Every step asks that anew."""
    return same_place(region.corners, corners)


def _spans_more(region: Region, reads: Sequence[RawRead]) -> bool:
    """Return True when a region reaches far beyond the code that was read in it: it is one of several."""
    within = [read for read in reads if read.symbology.is_linear and _stands_in(region, read.corners)]
    return any(region.width * region.height > _MUCH_LARGER * _area(read.corners) for read in within)


def _area(corners: Corners) -> float:
    return longer_side(corners) * min(distance(corners[index - 1], corners[index]) for index in range(4))


class _Prominence:
    """Which regions look like codes beside those that were read: as strong as the strongest, or of bars all over."""

    def __init__(self, gray: Gray, regions: Sequence[Region]) -> None:
        self._gray = gray
        self._best = regions[0].score if regions else 0.0
        self._known: dict[Region, bool] = {}

    def of(self, region: Region) -> bool:
        """Return True when another code may well stand in ``region``."""
        if region not in self._known:
            linear = region.kind is RegionKind.LINEAR
            strong, fair = (region.score > share * self._best for share in (_AS_PROMINENT, _FAIR))
            like = linear and fair and (strong or assess(self._gray, region).likeness >= _LIKE_A_CODE)
            self._known[region] = like
        return self._known[region]
