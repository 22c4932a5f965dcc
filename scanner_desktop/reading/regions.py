"""Reading located regions: upright crops to zbar, to zxing-cpp, and to the template decoder."""

from collections.abc import Iterable, Iterator
from typing import Protocol

import numpy as np

from scanner_desktop.domain.gtin import has_valid_check_digit
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.blurred import code_128_lengths, read_blurred
from scanner_desktop.reading.databar import Frame, expanded, limited, read_databar
from scanner_desktop.reading.engines import ALWAYS_ON, ZxingReader, canonical
from scanner_desktop.reading.explain import Explanation
from scanner_desktop.reading.judge import corners_of
from scanner_desktop.reading.layouts import Layout, code_128, databar, ean_8, ean_13, itf, symbology_of, upc_e
from scanner_desktop.reading.locate import Region, RegionKind, part_of
from scanner_desktop.reading.proof import is_proof_untold
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.rectify import Crop, crossings, rectify
from scanner_desktop.reading.straighten import Strip, straighten
from scanner_desktop.reading.trust import TEMPLATE
from scanner_desktop.reading.zbar_library import find_zbar

_ITF_14_PAIRS = 7
_ITF_RATIOS = (2.5, 3.0, 2.0)
_LEAST_CROSSINGS_OF_ANY = 8  # the same for zxing-cpp, which now and then reads a matrix code that looks like bars


class _Scanner(Protocol):
    def read(self, gray: Gray) -> list[RawRead]: ...


def _zbar_scanner(wanted: Iterable[Symbology]) -> _Scanner | None:
    """Return zbar for upright crops; None where it is not used, and the others read alone."""
    if not find_zbar().is_used:
        return None
    from scanner_desktop.reading.zbar_engine import ZbarScanner

    return ZbarScanner(wanted, x_density=0, y_density=2)


class RegionReader:
    """Asks the engines about one region at a time."""

    def __init__(self, symbologies: Iterable[Symbology] = ALWAYS_ON) -> None:
        wanted = frozenset(symbologies)
        self._wanted = wanted
        self._rows = _zbar_scanner(wanted)
        self._second = ZxingReader(wanted, rotate=False, downscale=False)
        self._measured_of: Gray | None = None
        self._strips: dict[Region, Strip | None] = {}
        self._crossed: dict[Region, int] = {}
        self._matrix = ZxingReader(
            {each for each in wanted if not each.is_linear}, rotate=False, downscale=False, invert=True
        )

    def with_zbar(self, gray: Gray, region: Region) -> list[RawRead]:
        """Read one region with zbar; nothing for matrix regions, nor where no libzbar is used."""
        if self._rows is None or region.kind is not RegionKind.LINEAR:
            return []
        if self.crossings(gray, region) < LEAST_CROSSINGS:
            return []
        crop = rectify(gray, region)
        return [_placed(read, crop, region) for read in self._rows.read(crop.gray)]

    def with_zxing(self, gray: Gray, region: Region) -> list[RawRead]:
        """Read one region with zxing-cpp."""
        if region.kind is RegionKind.LINEAR and self.crossings(gray, region) < _LEAST_CROSSINGS_OF_ANY:
            return []
        crop = rectify(gray, region)
        engine = self._second if region.kind is RegionKind.LINEAR else self._matrix
        return [read.mapped(crop.to_frame) for read in engine.read(crop.gray)]

    def with_template(self, gray: Gray, region: Region, family: str = "template") -> tuple[list[RawRead], float]:
        """Read one linear region by template, without an engine's word.

        Args:
            gray: the frame.
            region: where a code may stand; nothing comes of matrix regions.
            family: one of FAMILIES: which symbologies are tried.

        Returns:
            what was read, which is proven, and the best fit of anything that may be a code, 1 at most.
        """
        best = 0.0
        if region.kind is not RegionKind.LINEAR:
            return [], best
        bands = _BANDS if family == FAMILIES[0] else ()
        for place in (region, *(part_of(region, offset, _BAND) for offset in bands)):
            if place is not region and best < _WORTH_A_BAND:
                break  # only what nearly fits may fit better where the blur is less
            strip = self._strip_of(gray, region) if place is region else straighten(gray, place, height=1.0)
            if strip is None:
                continue
            found, fit = self.on_strip(gray, strip, family)
            best = max(best, fit)
            if found:
                return found, best
        return [], best

    def crossings(self, gray: Gray, region: Region) -> int:
        """Count the edges on the lines through a region, once for all engines."""
        self._forget_unless(gray)
        if region not in self._crossed:
            self._crossed[region] = crossings(gray, region)
        return self._crossed[region]

    def _forget_unless(self, gray: Gray) -> None:
        """Forget what was measured of another picture."""
        if self._measured_of is not gray:
            self._measured_of = gray
            self._strips.clear()
            self._crossed.clear()

    def _strip_of(self, gray: Gray, region: Region) -> Strip | None:
        """Straighten a region, once for all families of a picture."""
        self._forget_unless(gray)
        if region not in self._strips:
            self._strips[region] = straighten(gray, region)
        return self._strips[region]

    def on_strip(self, gray: Gray, strip: Strip, family: str) -> tuple[list[RawRead], float]:
        """Read the scan lines of a region by template; see ``with_template``."""
        best = 0.0
        for layouts, most in self._layouts(strip, family):
            for found in read_blurred(strip, layouts, most=most):
                if found.figures.blur <= _ANY_CODE_BLUR:
                    best = max(best, found.figures.fit)
                read = _believed(gray, strip, found)
                if read is not None:
                    return [read], best
        for frames in self._frames(family, best):
            whole = read_databar(strip, frames)
            read = None if whole is None else _believed(gray, strip, whole)
            if read is not None:
                return [read], best
        return [], best

    def _frames(self, family: str, best: float) -> Iterator[tuple[Frame, ...]]:
        """Yield what is tried at a time of the symbologies that have too many characters for layouts."""
        like_ean = family == FAMILIES[0] and best >= PROMISING  # as is now and then a blurred DataBar Limited
        if (family == "databar" or like_ean) and Symbology.DATABAR_LIMITED in self._wanted:
            yield (limited(),)
        if family == "databar" and Symbology.DATABAR_EXPANDED in self._wanted:
            yield expanded()

    def _layouts(self, strip: Strip, family: str) -> Iterator[tuple[list[Layout], int]]:
        """Yield what is tried at a time, and how many ways of lying of each."""
        wanted = self._wanted
        if family == "template" and wanted & {Symbology.EAN_13, Symbology.UPC_A}:
            yield [ean_13()], _MOST_WAYS
        elif family == "short":
            if Symbology.EAN_8 in wanted:
                yield [ean_8()], _MOST_OF_RARE
            if Symbology.UPC_E in wanted:
                yield [upc_e()], _MOST_OF_RARE
        elif family == "code_128" and Symbology.CODE_128 in wanted:
            for length in code_128_lengths(strip):
                yield [code_128(length)], 1
        elif family == "itf" and Symbology.ITF in wanted:
            yield [itf(_ITF_14_PAIRS, ratio) for ratio in _ITF_RATIOS], _MOST_OF_RARE
        elif family == "databar" and Symbology.DATABAR in wanted:
            yield [databar()], _MOST_OF_RARE


LEAST_CROSSINGS = 16
"""Edges on a scan line below which no engine reads bars: what zbar reads of the photos has 30, most else has fewer."""
FAMILIES = ("template", "short", "code_128", "itf", "databar")
"""What is read by template, commonest first: EAN-13 and UPC-A; EAN-8 and UPC-E; and those that say it."""
PROMISING = 0.93
"""Fit from which on something is nearly that code, and therefore nothing else."""
_BANDS, _BAND = (-0.25, 0.25), 0.25  # of the height: where a strip is cut once more, and how high
_WORTH_A_BAND = 0.85  # fit
_ANY_CODE_BLUR = 1.3  # modules: through more, one symbology looks like another
_MOST_WAYS = 5  # ways of lying that are looked into
_MOST_OF_RARE = 2  # ways of lying that are looked into for a symbology that is rarely met


def _believed(gray: Gray, strip: Strip, found: Explanation) -> RawRead | None:
    """Return what was found as a read, or None when it leaves doubt."""
    text = found.text
    if text is None or not is_proof_untold(found) or not _has_gtin(found.layout.symbology, text):
        return None
    symbology, text = canonical(symbology_of(found.layout, found.characters), text)
    return RawRead(symbology, text, corners_of(gray, strip, found), TEMPLATE, proof=found.figures)


def _has_gtin(symbology: Symbology, text: str) -> bool:
    """Return False for an ITF whose check digit does not hold: without an engine's word, only ITF-14 is looked for."""
    return symbology is not Symbology.ITF or has_valid_check_digit(text)


def _placed(read: RawRead, crop: Crop, region: Region) -> RawRead:
    """Take zbar's corners to the frame; where it saw one end of the lines only, the region says it."""
    corners = np.asarray(read.corners)
    if np.ptp(corners[:, 0]) >= 0.4 * crop.gray.shape[1] / 1.44 and np.ptp(corners[:, 1]) >= 2:
        return read.mapped(crop.to_frame)
    a, b, c, d = region.corners
    upside_down = corners[0, 0] > corners[1, 0] or corners[0, 1] > corners[3, 1]
    placed: Corners = (c, d, a, b) if upside_down else (a, b, c, d)
    return RawRead(read.symbology, read.text, placed, read.engine, read.weight, read.add_on)
