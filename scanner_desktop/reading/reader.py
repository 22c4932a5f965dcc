"""Frames in, sightings out: the readers that the station and the command line use."""

import time
from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.sighting import Code, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ALWAYS_ON, ZbarScanner, ZxingReader
from scanner_desktop.reading.locate import Region, RegionKind, locate
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.rectify import rectify

DEFAULT_STILL_BUDGET_MS = 80.0
DEFAULT_LIVE_BUDGET_MS = 12.0


def to_gray(image: np.ndarray) -> Gray | None:
    """Return a contiguous gray copy or view of any picture, or None when there is nothing in it to read."""
    if image.dtype != np.uint8 or image.size == 0 or image.ndim not in (2, 3):
        return None
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    channels = image.shape[2]
    pixels = np.ascontiguousarray(image)
    if channels == 3:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    if channels == 4:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY), dtype=np.uint8)
    return np.ascontiguousarray(pixels[:, :, 0])


class RegionReader:
    """Reads located regions: upright crops, zbar first for bars, zxing-cpp as the second opinion."""

    def __init__(self, symbologies: Iterable[Symbology] = ALWAYS_ON) -> None:
        wanted = frozenset(symbologies)
        self._rows = ZbarScanner(wanted, x_density=0, y_density=2)
        self._second = ZxingReader(wanted, rotate=False, downscale=False)
        self._matrix = ZxingReader({each for each in wanted if not each.is_linear}, rotate=False, downscale=False)

    def read_regions(self, gray: Gray, regions: Sequence[Region], deadline: float) -> list[RawRead]:
        """Return what ``regions`` of ``gray`` say, in frame pixels, starting none after ``deadline`` (monotonic s)."""
        reads: list[RawRead] = []
        for region in regions:
            if time.monotonic() >= deadline:
                break
            crop = rectify(gray, region)
            found = self._rows.read(crop.gray) if region.kind is RegionKind.LINEAR else []
            if not found:
                engine = self._second if region.kind is RegionKind.LINEAR else self._matrix
                found = engine.read(crop.gray)
            reads += [read.mapped(crop.to_frame) for read in found]
        return reads


class StillReader:
    """Reads single pictures, with a generous budget."""

    def __init__(self, budget_ms: float = DEFAULT_STILL_BUDGET_MS, symbologies: Iterable[Symbology] = ALWAYS_ON):
        self._budget = budget_ms / 1000
        self._regions = RegionReader(symbologies)
        self._whole = ZxingReader(symbologies)

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""
        start = time.monotonic()
        gray = to_gray(frame.image)
        reads: list[RawRead] = []
        if gray is not None:
            reads = self._regions.read_regions(gray, locate(gray), start + self._budget)
            if not reads and time.monotonic() - start < self._budget:
                reads = self._whole.read(gray)
        return Sighting(frame, as_codes(reads), time.monotonic() - start)


class LiveReader:
    """Reads a stream of frames, each within a small budget; a whole-frame sweep at intervals."""

    def __init__(
        self,
        budget_ms: float = DEFAULT_LIVE_BUDGET_MS,
        symbologies: Iterable[Symbology] = ALWAYS_ON,
        sweep_interval: int = 15,
    ) -> None:
        self._budget = budget_ms / 1000
        self._regions = RegionReader(symbologies)
        self._whole = ZxingReader(symbologies, rotate=False, downscale=False)
        self._sweep_interval = sweep_interval
        self._count = 0

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""
        start = time.monotonic()
        gray = to_gray(frame.image)
        reads: list[RawRead] = []
        if gray is not None:
            regions = locate(gray)
            reads = self._regions.read_regions(gray, regions, start + self._budget)
            self._count += 1
            if not reads and regions and self._count % self._sweep_interval == 0:
                reads = self._whole.read(gray)
        return Sighting(frame, as_codes(reads), time.monotonic() - start)


def as_codes(reads: Iterable[RawRead]) -> tuple[Code, ...]:
    """Judge reads: the same code once, with what it means; strongest first."""
    best: dict[tuple[Symbology, str], RawRead] = {}
    for read in reads:
        known = best.get(read.key)
        if known is None or read.weight > known.weight:
            best[read.key] = read
    return tuple(
        Code(read.symbology, read.text, read.corners, read.engine, identify(read.symbology, read.text), read.add_on)
        for read in sorted(best.values(), key=lambda each: -each.weight)
    )
