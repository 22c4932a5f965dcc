"""Reading located regions: upright crops to zbar, to zxing-cpp, and to the blurred-template decoder."""

import time
from collections.abc import Iterable, Sequence

import numpy as np

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.blurred import BlurredRead, read_blurred
from scanner_desktop.reading.engines import ALWAYS_ON, ZbarScanner, ZxingReader, canonical
from scanner_desktop.reading.locate import Region, RegionKind
from scanner_desktop.reading.raw import Gray, RawRead, as_corners, map_corners
from scanner_desktop.reading.rectify import Crop, rectify
from scanner_desktop.reading.straighten import Strip, straighten
from scanner_desktop.reading.trust import believed

_ENOUGH = 1000  # weight of a template decode, in zbar's scan lines: it has seen them all
_LEAST_TIME = 0.006  # seconds that the template decoder must have


class RegionReader:
    """One region after the other, cheapest attempt first; the next attempt only while nothing is believed."""

    def __init__(self, symbologies: Iterable[Symbology] = ALWAYS_ON) -> None:
        wanted = frozenset(symbologies)
        self._wants_ean = Symbology.EAN_13 in wanted or Symbology.UPC_A in wanted
        self._rows = ZbarScanner(wanted, x_density=0, y_density=1)
        self._second = ZxingReader(wanted, rotate=False, downscale=False)
        self._matrix = ZxingReader(
            {each for each in wanted if not each.is_linear}, rotate=False, downscale=False, invert=True
        )

    def read_regions(self, gray: Gray, regions: Sequence[Region], deadline: float) -> list[RawRead]:
        """Return what ``regions`` of ``gray`` say and can be believed, in frame pixels.

        Args:
            gray: the frame.
            regions: most likely first.
            deadline: ``time.monotonic()`` after which no new attempt starts.
        """
        reads: list[RawRead] = []
        for region in regions:
            if time.monotonic() >= deadline:
                break
            found = self.with_zbar(gray, region)
            if not believed(found):
                found += self.with_zxing(gray, region)
            if not believed(found) and deadline - time.monotonic() > _LEAST_TIME:
                found += self.with_template(gray, region)
            reads += believed(found)
        return reads

    def with_zbar(self, gray: Gray, region: Region) -> list[RawRead]:
        """Read one region with zbar; nothing for matrix regions."""
        if region.kind is not RegionKind.LINEAR:
            return []
        crop = rectify(gray, region)
        return [_placed(read, crop, region) for read in self._rows.read(crop.gray)]

    def with_zxing(self, gray: Gray, region: Region) -> list[RawRead]:
        """Read one region with zxing-cpp."""
        crop = rectify(gray, region)
        engine = self._second if region.kind is RegionKind.LINEAR else self._matrix
        return [read.mapped(crop.to_frame) for read in engine.read(crop.gray)]

    def with_template(self, gray: Gray, region: Region) -> list[RawRead]:
        """Read one region as a blurred EAN-13 or UPC-A; nothing for matrix regions."""
        if region.kind is not RegionKind.LINEAR or not self._wants_ean:
            return []
        strip = straighten(gray, region)
        read = read_blurred(strip) if strip is not None else None
        return [] if strip is None or read is None else [_from_template(strip, read)]


def _placed(read: RawRead, crop: Crop, region: Region) -> RawRead:
    """Take zbar's corners to the frame; where it saw one end of the lines only, the region says it."""
    corners = np.asarray(read.corners)
    if np.ptp(corners[:, 0]) >= 0.4 * crop.gray.shape[1] / 1.44 and np.ptp(corners[:, 1]) >= 2:
        return read.mapped(crop.to_frame)
    a, b, c, d = region.corners
    upside_down = corners[0, 0] > corners[1, 0] or corners[0, 1] > corners[3, 1]
    placed: Corners = (c, d, a, b) if upside_down else (a, b, c, d)
    return RawRead(read.symbology, read.text, placed, read.engine, read.weight, read.add_on)


def _from_template(strip: Strip, read: BlurredRead) -> RawRead:
    symbology, text = canonical(Symbology.EAN_13, read.text)
    top, bottom = strip.top, strip.bottom + 1
    if read.start > read.end:
        top, bottom = bottom, top
    corners = as_corners(
        np.array([(read.start, top), (read.end, top), (read.end, bottom), (read.start, bottom)], dtype=np.float64)
    )
    return RawRead(symbology, text, map_corners(corners, strip.to_frame), "rows", _ENOUGH)
