"""The steps by which codes are looked for, the same for single pictures and for live video.

A still takes them one after the other until its code is read or its time is up; live takes the next one in every frame
in which something stands unread and there is time.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

import cv2
import numpy as np

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON, ZxingReader
from scanner_desktop.reading.locate import SEARCH_SIDE, Region, RegionKind, locate
from scanner_desktop.reading.quality import Quality, assess
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.rectify import rectify
from scanner_desktop.reading.regions import FAMILIES, LEAST_CROSSINGS, PROMISING, RegionReader

STEPS = (
    *("zbar", "zxing", "template", "sweep", "contrast", "sharpened", "closer"),
    *("short", "code_128", "itf", "databar", "enlarged"),
)
"""Every step, in the order of what it brings per millisecond (see docs/reading.md).

=========  ==========================================================================
zbar       located linear codes, cut out upright
zxing      located regions, cut out upright: second opinion, matrix codes
template   located linear codes, blurred: EAN-13 and UPC-A decoded by maximum likelihood
sweep      whole picture, any direction: what locating missed
contrast   whole picture with local contrast: uneven light; also light on dark
sharpened  whole picture, sharpened: lens and motion blur in any symbology
closer     linear codes located once more on a larger copy, where print beside them is told apart
short      EAN-8 and UPC-E by template
code_128   Code 128 and GS1-128 by template
itf        ITF-14 by template
databar    DataBar by template
enlarged   located regions at twice the size, sharpened: small codes
=========  ==========================================================================
"""

GLANCE = "glance"
"""The sweep at half the size, in a third of its time: live takes it now and then, whatever else it does."""

_MOST_TEMPLATES = 2  # regions; behind the third there is no code
_LIKE_BARS = 0.2  # Quality.likeness below which nothing was ever read by template: text, fences, a table's grain
_TOO_SOFT = 4.0  # Quality.edge_width: of what was ever read by those families nothing had more than 3.6
_CLOSER_SIDE = 1000  # pixels: 720 read 2 photos fewer of 687, and both together no more
_NO_CLOSER = 1.25  # times the side that was searched before: of a smaller picture there is nothing more to see
_ALIKE = 0.06
_ENLARGE_UP_TO = 120_000  # pixels: more takes too long at twice the size
_MOST_ENLARGED = 3  # regions
_FINE, _COARSE = 19, 15  # pixels, odd: as soft as Gaussians of 4 and of 3
_LEAST_FOR_CONTRAST = 10  # edges on a scan line: light that is uneven hides some
_MOST_MATRICES = 1  # region
_ROOM = 0.15  # of a region's longer side, around it


class Steps:
    """Takes steps. One thread.

    Args:
        symbologies: what to look for.
    """

    def __init__(self, symbologies: Iterable[Symbology] = ALWAYS_ON) -> None:
        wanted = frozenset(symbologies)
        self.regions = RegionReader(wanted)
        self._whole = ZxingReader(wanted, downscale=False)
        bars = {each for each in wanted if each.is_linear}
        self._whole_bars = ZxingReader(bars, downscale=False)
        self._inverted = ZxingReader(bars, rotate=False, downscale=False, invert=True)
        self._matrices = ZxingReader(wanted - bars, downscale=False)
        self._clahe = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(8, 8))
        self._steps: dict[str, Callable[[Gray, Sequence[Region]], list[RawRead]]] = {
            "zbar": self._zbar,
            "zxing": self._zxing,
            "sweep": lambda gray, _: self._whole.read(gray),
            GLANCE: self._glance,
            "template": self._template,
            "closer": self._closer,
            "enlarged": self._enlarged,
            "contrast": self._contrast,
            "sharpened": self._sharpened,
            **{family: partial(self._rare, family) for family in FAMILIES[1:]},
        }
        self.places: list[Region] = []
        """Regions besides those that were given in which the last step read something."""
        self._assessed_of: Gray | None = None
        self._quality: dict[Region, Quality] = {}
        self._nearly: set[Region] = set()
        """Regions that are nearly an EAN-13, as the step ``template`` found last: they are nothing else."""

    def take(self, step: str, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        """Return what one of STEPS reads.

        Args:
            step: its name, or GLANCE.
            gray: the picture.
            regions: where something stands that was not read, most likely first.
        """
        self.places = []
        return self._steps[step](gray, regions)

    def _zbar(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        return [read for region in regions for read in self.regions.with_zbar(gray, region)]

    def _zxing(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        return [read for region in regions for read in self.regions.with_zxing(gray, region)]

    def _most_like_bars(self, gray: Gray, regions: Sequence[Region]) -> list[Region]:
        """Return the first regions, at most ``_MOST_TEMPLATES``, if they look like bars at all."""
        if self._assessed_of is not gray:
            self._assessed_of = gray
            self._quality.clear()
        linear = [region for region in regions if region.kind is RegionKind.LINEAR][:_MOST_TEMPLATES]
        for region in linear:
            if region not in self._quality:
                self._quality[region] = assess(gray, region)
        return [region for region in linear if self._quality[region].likeness >= _LIKE_BARS]

    def _template(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        self._nearly.clear()
        for region in self._most_like_bars(gray, regions):
            found, fit = self.regions.with_template(gray, region)
            if found:
                return found
            if fit >= PROMISING:
                self._nearly.add(region)
        return []

    def _rare(self, family: str, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        for region in self._most_like_bars(gray, regions):
            if region not in self._nearly and self._quality[region].edge_width <= _TOO_SOFT:
                found, _ = self.regions.with_template(gray, region, family)
                if found:
                    return found
        return []

    def _look_like_bars(self, gray: Gray, regions: Sequence[Region], least: int) -> list[Region]:
        """Return the linear regions with at least so many edges on a scan line."""
        linear = [region for region in regions if region.kind is RegionKind.LINEAR]
        return [region for region in linear if self.regions.crossings(gray, region) >= least]

    def _contrast(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        found: list[RawRead] = []
        if not regions or self._look_like_bars(gray, regions, _LEAST_FOR_CONTRAST):
            even = np.asarray(self._clahe.apply(gray), np.uint8)
            found = self._whole.read(even)
            for region in () if found else self._look_like_bars(gray, regions, LEAST_CROSSINGS):
                crop = rectify(even, region)
                found += [read.mapped(crop.to_frame) for read in self._inverted.read(crop.gray)]
        return found or self._read_matrices(
            gray, regions, lambda pixels: np.asarray(self._clahe.apply(pixels), np.uint8)
        )

    def _sharpened(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        wholly = not regions or self._look_like_bars(gray, regions, LEAST_CROSSINGS)
        found = self._whole_bars.read(_sharpened(gray, _FINE, 2.0)) if wholly else []
        return found or self._read_matrices(gray, regions, lambda pixels: _sharpened(pixels, _COARSE, 2.0))

    def _read_matrices(self, gray: Gray, regions: Sequence[Region], better: Callable[[Gray], Gray]) -> list[RawRead]:
        """Read the likeliest matrix regions, cut out upright, up to twice as large, and made ``better``."""
        found: list[RawRead] = []
        for region in [region for region in regions if region.kind is RegionKind.MATRIX][:_MOST_MATRICES]:
            crop = rectify(gray, region)
            found += [read.mapped(crop.to_frame) for read in self._matrices.read(better(crop.gray))]
        return found

    def _closer(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        found: list[RawRead] = []
        if max(gray.shape) <= _NO_CLOSER * SEARCH_SIDE or not self._look_like_bars(gray, regions, LEAST_CROSSINGS):
            return found
        tried = 0
        for region in locate(gray, side=_CLOSER_SIDE):
            if region.kind is not RegionKind.LINEAR or any(_alike(region, known) for known in regions):
                continue
            here = self.regions.with_zbar(gray, region)
            if not here and tried < _MOST_TEMPLATES and assess(gray, region).likeness >= _LIKE_BARS:
                tried += 1
                here, _ = self.regions.with_template(gray, region)
            if here:
                self.places.append(region)
            found += here
        return found

    def _glance(self, gray: Gray, _: Sequence[Region]) -> list[RawRead]:
        half = np.asarray(cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
        return [read.mapped(_DOUBLED) for read in self._whole.read(half)]

    def _enlarged(self, gray: Gray, regions: Sequence[Region]) -> list[RawRead]:
        found: list[RawRead] = []
        for left, top, right, bottom in _windows(gray, self._look_like_bars(gray, regions, LEAST_CROSSINGS)):
            window = gray[top:bottom, left:right]
            large = np.asarray(cv2.resize(window, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC), np.uint8)
            back = np.array([[0.5, 0.0, left], [0.0, 0.5, top], [0.0, 0.0, 1.0]])
            found += [read.mapped(back) for read in self._whole_bars.read(_sharpened(large, _COARSE, 2.5))]
        return found


_DOUBLED = np.diag([2.0, 2.0, 1.0])


def _windows(gray: Gray, regions: Sequence[Region]) -> list[tuple[int, int, int, int]]:
    """Return what is worth enlarging, ``(left, top, right, bottom)``: a small picture as it is, else its regions."""
    height, width = gray.shape
    if regions and gray.size <= _ENLARGE_UP_TO:
        return [(0, 0, width, height)]
    windows = []
    for region in regions[:_MOST_ENLARGED]:
        quad = np.asarray(region.corners)
        room = _ROOM * max(region.width, region.height)
        left, top = np.maximum(0, np.floor(quad.min(axis=0) - room)).astype(int)
        right, bottom = np.minimum((width, height), np.ceil(quad.max(axis=0) + room)).astype(int)
        if (right - left) * (bottom - top) <= _ENLARGE_UP_TO:
            windows.append((int(left), int(top), int(right), int(bottom)))
    return windows


def _alike(a: Region, b: Region) -> bool:
    """Return True when a second attempt at ``a`` would tell nothing that ``b`` did not."""
    apart = abs(a.x - b.x) + abs(a.y - b.y) + abs(a.width - b.width) + abs(a.height - b.height)
    return a.kind is b.kind and apart < _ALIKE * (a.width + a.height)


def _sharpened(gray: Gray, size: int, amount: float) -> Gray:
    """Return ``gray`` with ``amount`` times the detail added that a triangle of ``size`` pixels blurs away."""
    soft = cv2.stackBlur(gray, (size, size))  # in a fifth of the time of a Gaussian
    return np.asarray(cv2.addWeighted(gray, 1 + amount, soft, -amount, 0), np.uint8)
