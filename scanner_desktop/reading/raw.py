"""What one engine says about one picture, before anybody has judged whether it is true."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology

Gray = NDArray[np.uint8]
"""A picture: ``uint8``, shape ``(height, width)``, 0 black."""

Matrix = NDArray[np.float64]
"""A homography, shape ``(3, 3)``, that takes ``(x, y, 1)`` columns of one picture to another."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a verdict rests on; see ``fitting.Fitted`` and ``template.Decoded``.

    Attributes:
        fit, worst: share of the variance explained, of the whole and of the worst cell; the lesser of both row sets.
        margin: of the least certain character; the lesser of both row sets, full contrasts squared times samples.
        quiet: error in the worse quiet zone.
        beside: see ``fitting.outside``.
        blur, gain: modules.
        contrast: gray levels.
    """

    fit: float
    worst: float
    margin: float
    quiet: float
    beside: float
    blur: float
    gain: float
    contrast: float


@dataclass(frozen=True, slots=True)
class RawRead:
    """One symbol as one engine read it in one picture.

    Attributes:
        symbology: what the engine says it is; EAN-13 with a leading 0 is called UPC-A.
        text: as in ``domain.sighting.Code.text``.
        corners: in pixels of the picture that was read, clockwise from the symbol's own top left.
        engine: ``zbar``, ``zxing`` or ``template``.
        weight: how many scan lines agreed, as far as the engine tells; at least 1.
        add_on: EAN-2 or EAN-5 supplement, "" when there is none.
        stacked: the engine says that the symbol is made of several rows of bars on top of each other.
        proof: what the judge's proof rests on; None while the pixels have not been asked.
    """

    symbology: Symbology
    text: str
    corners: Corners
    engine: str
    weight: int = 1
    add_on: str = ""
    stacked: bool = False
    proof: Figures | None = None

    @property
    def key(self) -> tuple[Symbology, str]:
        """What makes two reads the same code."""
        return self.symbology, self.text

    def mapped(self, matrix: Matrix) -> "RawRead":
        """Return this read with its corners taken through ``matrix`` (from its picture to another)."""
        return replace(self, corners=map_corners(self.corners, matrix))


def map_corners(corners: Corners, matrix: Matrix) -> Corners:
    """Take four points through a homography; points at infinity are returned as they were."""
    points = np.column_stack([np.asarray(corners, dtype=np.float64), np.ones(4)]) @ matrix.T
    if np.any(np.abs(points[:, 2]) < 1e-9):
        return corners
    return as_corners(points[:, :2] / points[:, 2:])


def as_corners(points: NDArray[np.floating]) -> Corners:
    """Turn a ``(4, 2)`` array into the tuple that crosses boundaries."""
    a, b, c, d = ((float(x), float(y)) for x, y in points)
    return a, b, c, d


def centre(corners: Corners) -> tuple[float, float]:
    """Return the mean of the four corners."""
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def clockwise(corners: Corners) -> Corners:
    """Return corners that go clockwise on the screen, keeping the reading direction (first to second corner).

    zxing-cpp knows a linear symbol's left and right, but calls the upper edge of the *picture* its top.
    """
    a, b, c, d = corners
    area = sum(p[0] * q[1] - q[0] * p[1] for p, q in zip(corners, (b, c, d, a), strict=True))
    return (d, c, b, a) if area < 0 else corners
