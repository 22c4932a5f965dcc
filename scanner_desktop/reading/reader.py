"""Reading single pictures: a list of steps, each tried on what the ones before it left unread, until time is up."""

import time
from collections.abc import Callable, Iterable, Sequence

import cv2
import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.sighting import Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON, ZxingReader
from scanner_desktop.reading.locate import Region, RegionKind, locate, region_of
from scanner_desktop.reading.picture import as_codes as as_codes
from scanner_desktop.reading.picture import to_gray as to_gray
from scanner_desktop.reading.quality import assess
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.regions import RegionReader as RegionReader
from scanner_desktop.reading.trust import believed

DEFAULT_STILL_BUDGET_MS = 400.0

STEPS = ("zbar", "zxing", "sweep", "template", "contrast", "sharpened", "closer", "enlarged")
"""Every step, in the order of what it brings per millisecond (see docs/reading.md).

=========  ==========================================================================
zbar       located linear codes, cut out upright
zxing      located regions, cut out upright: second opinion, matrix codes
sweep      whole picture, any direction: what locating missed
template   located linear codes, blurred: decoded by maximum likelihood
contrast   whole picture with local contrast: uneven light; also light on dark
sharpened  whole picture, sharpened: lens and motion blur in any symbology
closer     linear codes located once more on a larger copy, where print beside them is told apart
enlarged   whole picture at twice the size, sharpened: small codes
=========  ==========================================================================
"""

_BESIDE_A_CODE = ("zxing", "template")  # steps that go on beside a code that was read: there may be another
_AS_PROMINENT = 0.5
_MOST_TEMPLATES = 2  # regions; behind the third there is no code
_LIKE_BARS = 0.05  # Quality.likeness below which nothing was ever read by template: text, fences, a table's grain
_CLOSER_SIDE = 1000  # pixels: 720 read 2 photos fewer of 687, and both together no more
_ALIKE = 0.06
_ENLARGE_UP_TO = 1_000_000  # pixels: larger pictures take too long at twice the size


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
        wanted = frozenset(symbologies)
        self._budget = budget_ms / 1000
        self._steps = tuple(steps)
        self._regions = RegionReader(wanted)
        self._whole = ZxingReader(wanted, downscale=False)
        self._inverted = ZxingReader(wanted, downscale=False, invert=True)
        self._clahe = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(8, 8))
        self._attempts: dict[str, Callable[[Gray, Sequence[Region]], list[RawRead]]] = {
            "zbar": self._zbar,
            "zxing": self._zxing,
            "sweep": lambda gray, _: self._whole.read(gray),
            "template": self._template,
            "closer": self._closer,
            "enlarged": self._enlarged,
            "contrast": lambda gray, _: self._inverted.read(np.asarray(self._clahe.apply(gray), np.uint8)),
            "sharpened": lambda gray, _: self._whole.read(_sharpened(gray, 4.0, 2.0)),
        }

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""
        start = time.monotonic()
        gray = to_gray(frame.image)
        reads: list[RawRead] = []
        if gray is not None:
            regions = locate(gray)
            for step in self._steps:
                known = believed(reads)
                left = _unread(regions, known)
                if known and not (left and step in _BESIDE_A_CODE):
                    continue
                found = self._attempts[step](gray, left)
                reads += found
                reads += self._confirm(gray, found, reads)
                if time.monotonic() - start >= self._budget:
                    break
        return Sighting(frame, as_codes(believed(reads)), time.monotonic() - start)

    def _confirm(self, gray: Gray, found: Sequence[RawRead], reads: Sequence[RawRead]) -> list[RawRead]:
        """Ask the other engines about reads that are not believed yet, each in a crop of its own."""
        known = {read.key for read in believed(reads)}
        again: list[RawRead] = []
        for read in {read.key: read for read in found if read.key not in known}.values():
            region = region_of(read.corners)
            if region is None or not read.symbology.is_linear:
                continue
            for attempt in (self._regions.with_zbar, self._regions.with_zxing, self._regions.with_template):
                again += attempt(gray, region)
                if read.key in {each.key for each in believed([*reads, *again])}:
                    break
        return again

    def _zbar(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        return [read for region in regions for read in self._regions.with_zbar(gray, region)]

    def _zxing(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        return [read for region in regions for read in self._regions.with_zxing(gray, region)]

    def _template(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        linear = [region for region in regions if region.kind is RegionKind.LINEAR]
        for region in linear[:_MOST_TEMPLATES]:
            if assess(gray, region).likeness < _LIKE_BARS:
                continue
            found = self._regions.with_template(gray, region)
            if found:
                return found
        return []

    def _closer(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        found: list[RawRead] = []
        tried = 0
        for region in locate(gray, side=_CLOSER_SIDE):
            if region.kind is not RegionKind.LINEAR or any(_alike(region, known) for known in regions):
                continue
            found += self._regions.with_zbar(gray, region)
            if not believed(found) and tried < _MOST_TEMPLATES and assess(gray, region).likeness >= _LIKE_BARS:
                tried += 1
                found += self._regions.with_template(gray, region)
        return found

    def _enlarged(self, gray: Gray, _: Sequence[Region]) -> list[RawRead]:
        if gray.size > _ENLARGE_UP_TO:
            return []
        large = np.asarray(cv2.resize(gray, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC), np.uint8)
        return [read.mapped(_HALVED) for read in self._whole.read(_sharpened(large, 3.0, 2.5))]


_HALVED = np.diag([0.5, 0.5, 1.0])


def _alike(a: Region, b: Region) -> bool:
    """Return True when a second attempt at ``a`` would tell nothing that ``b`` did not."""
    apart = abs(a.x - b.x) + abs(a.y - b.y) + abs(a.width - b.width) + abs(a.height - b.height)
    return a.kind is b.kind and apart < _ALIKE * (a.width + a.height)


def _unread(regions: Sequence[Region], reads: Sequence[RawRead]) -> list[Region]:
    """Return the regions in which nothing was read; beside a code that was, only those as prominent as codes are."""
    left = [region for region in regions if not any(same_place(region.corners, read.corners) for read in reads)]
    if reads and regions:
        least = _AS_PROMINENT * regions[0].score
        left = [region for region in left if region.kind is RegionKind.LINEAR and region.score > least]
    return left


def _sharpened(gray: Gray, radius: float, amount: float) -> Gray:
    """Return ``gray`` with ``amount`` times its detail finer than ``radius`` pixels added."""
    soft = cv2.GaussianBlur(gray, (0, 0), radius)
    return np.asarray(cv2.addWeighted(gray, 1 + amount, soft, -amount, 0), np.uint8)
