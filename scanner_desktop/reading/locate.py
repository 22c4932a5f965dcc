"""Where codes may be: a structure tensor over a small copy of the frame, thresholded, grouped and boxed.

Bars all point the same way, so inside a linear code the gradient is strong and *coherent*; inside a matrix code it is
strong and points two ways. Both are seen at any angle, and several at once, from one pass over about 0.2 megapixels.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.reading.raw import Gray, as_corners

SEARCH_SIDE = 480
"""Long side of the copy that is searched, in pixels. At 384 codes narrower than a sixth of the frame blur to gray."""

_CELL = 8  # pixels of the copy per cell of the tensor
_MIN_ENERGY = 60.0  # mean squared gradient (grey levels per pixel, squared) below which nothing can be a code
_MIN_COHERENCE = 0.55
_MAX_REGIONS = 40  # a pallet or a delivery note has dozens
_MAX_GROUPS = 60
_SOBEL_GAIN = 16.0  # a ramp of one grey level per pixel gives a Sobel response of 8; of which 4 is kept
_NEIGHBOURS = np.ones((3, 3), np.uint8)


class RegionKind(StrEnum):
    """What a region looks like."""

    LINEAR = "linear"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Region:
    """A rotated rectangle of the frame that may hold a code.

    Attributes:
        kind: bars, or a matrix.
        x, y: centre in frame pixels.
        width: across the bars (along the reading direction), frame pixels.
        height: along the bars, frame pixels.
        angle: of the reading direction, radians, clockwise from the picture's x axis, in (-pi/2, pi/2]: whether it
            stands on its head is not known before it is read.
        score: summed gradient energy; more is more likely.
    """

    kind: RegionKind
    x: float
    y: float
    width: float
    height: float
    angle: float
    score: float

    @property
    def corners(self) -> Corners:
        """The four corners in frame pixels, clockwise from the upper left end of the reading direction."""
        across = np.array([math.cos(self.angle), math.sin(self.angle)]) * self.width / 2
        along = np.array([-math.sin(self.angle), math.cos(self.angle)]) * self.height / 2
        middle = np.array([self.x, self.y])
        return as_corners(
            np.stack(
                [middle - across - along, middle + across - along, middle + across + along, middle - across + along]
            )
        )


def locate(gray: Gray, limit: int = _MAX_REGIONS, side: int = SEARCH_SIDE) -> list[Region]:
    """Return up to ``limit`` regions of ``gray`` that may hold codes, most likely first.

    Args:
        gray: ``uint8``, shape ``(height, width)``, any size; a picture too small to hold a code gives an empty list.
        limit: the most regions wanted.
        side: long side of the copy that is searched, pixels; more finds finer bars and takes longer.
    """
    height, width = gray.shape
    scale = min(1.0, side / max(height, width))
    small_size = (round(width * scale), round(height * scale))
    if min(small_size) < 3 * _CELL:
        return []
    small = gray if scale == 1.0 else np.asarray(cv2.resize(gray, small_size, interpolation=cv2.INTER_AREA), np.uint8)
    tensor = _tensor(small)
    energy = tensor[0] + tensor[1]
    if float(energy.max()) < _MIN_ENERGY:
        return []
    regions = [*_linear(tensor, energy), *_matrix(tensor, energy)]
    regions.sort(key=lambda region: -region.score)
    unit_x, unit_y = width / small_size[0], height / small_size[1]
    return [_to_frame(region, unit_x, unit_y) for region in regions[:limit]]


def region_of(corners: Corners) -> Region | None:
    """Return the place of a linear code that an engine read, or None when the engine did not really say."""
    quad = np.asarray(corners)
    across = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
    along = (quad[3] - quad[0] + quad[2] - quad[1]) / 2
    width, height = float(np.hypot(*across)), float(np.hypot(*along))
    if width < 3 * _CELL:
        return None
    x, y = quad.mean(axis=0)
    angle = math.atan2(float(across[1]), float(across[0]))
    return Region(RegionKind.LINEAR, float(x), float(y), width, max(height, 0.08 * width), angle, 1.0)


def _tensor(small: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the structure tensor of each cell: mean gx², gy² and gx·gy, shape ``(3, rows, columns)``."""
    gx, gy = cv2.spatialGradient(small)
    rows, columns = small.shape[0] // _CELL, small.shape[1] // _CELL
    crop = (slice(0, rows * _CELL), slice(0, columns * _CELL))
    size = (columns, rows)
    planes = [
        cv2.resize(cv2.multiply(a[crop], b[crop], dtype=cv2.CV_32F), size, interpolation=cv2.INTER_AREA)
        for a, b in ((gx, gx), (gy, gy), (gx, gy))
    ]
    return np.stack([cv2.blur(plane, (3, 3)) for plane in planes]).astype(np.float32) / np.float32(_SOBEL_GAIN)


def _linear(tensor: NDArray[np.float32], energy: NDArray[np.float32]) -> list[Region]:
    difference, cross = tensor[0] - tensor[1], 2 * tensor[2]
    strength = np.sqrt(difference * difference + cross * cross)
    threshold = max(_MIN_ENERGY, 0.08 * float(np.percentile(energy, 98)))
    strong = (strength > _MIN_COHERENCE * energy) & (energy > threshold)
    if not strong.any():
        return []
    groups: list[tuple[float, NDArray[np.bool_]]] = []
    for step in range(8):  # directions of the gradient, 22.5 degrees apart, each taking in as much on either side
        along, aside = math.cos(step * math.pi / 4), math.sin(step * math.pi / 4)
        mask = strong & (difference * along + cross * aside > math.cos(math.pi / 4) * strength)
        groups += _groups(mask, energy, 4)
    found: list[Region] = []
    for _, inside in sorted(groups, key=lambda group: -group[0])[:_MAX_GROUPS]:
        xx, yy, xy = (float(plane[inside].sum()) for plane in tensor)
        found.append(_box(RegionKind.LINEAR, inside, energy, 0.5 * math.atan2(2 * xy, xx - yy)))
    return _without_doubles(found)


def _groups(mask: NDArray[np.bool_], energy: NDArray[np.float32], least: int) -> list[tuple[float, NDArray[np.bool_]]]:
    """Return the largest connected groups of cells with their energy; none smaller than ``least`` cells."""
    if not mask.any():
        return []
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, _NEIGHBOURS)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    sums = np.bincount(labels.ravel(), weights=energy.ravel(), minlength=count)
    sums[0] = 0
    sums[stats[:, cv2.CC_STAT_AREA] < least] = 0
    order = np.argsort(-sums)[:_MAX_GROUPS]
    return [(float(sums[label]), np.asarray(labels == label)) for label in order if sums[label] > 0]


def _matrix(tensor: NDArray[np.float32], energy: NDArray[np.float32]) -> list[Region]:
    difference = tensor[0] - tensor[1]
    strength = np.sqrt(difference * difference + 4 * tensor[2] * tensor[2])
    threshold = max(3 * _MIN_ENERGY, 0.25 * float(np.percentile(energy, 98)))
    found: list[Region] = []
    for _, inside in _groups((strength < 0.6 * energy) & (energy > threshold), energy, 6):
        points = np.argwhere(inside)[:, ::-1].astype(np.float32)
        (_, _), (w, h), degrees = cv2.minAreaRect(points)
        if max(w, h) <= 3.0 * (min(w, h) + 1):
            found.append(_box(RegionKind.MATRIX, inside, energy, math.radians(degrees % 90)))
    return _without_doubles(found)


def _box(kind: RegionKind, inside: NDArray[np.bool_], energy: NDArray[np.float32], angle: float) -> Region:
    """Return the rectangle around the cells ``inside``, in pixels of the copy, turned to ``angle``."""
    cells = np.argwhere(inside)
    x, y = cells[:, 1] + 0.5, cells[:, 0] + 0.5
    cos, sin = math.cos(angle), math.sin(angle)
    across, along = x * cos + y * sin, -x * sin + y * cos
    left, right = float(across.min()) - 0.5, float(across.max()) + 0.5
    top, bottom = float(along.min()) - 0.5, float(along.max()) + 0.5
    u, v = (left + right) / 2, (top + bottom) / 2
    return Region(
        kind,
        (u * cos - v * sin) * _CELL,
        (u * sin + v * cos) * _CELL,
        (right - left) * _CELL,
        (bottom - top) * _CELL,
        angle,
        float(energy[inside].sum()),
    )


def _without_doubles(regions: list[Region]) -> list[Region]:
    """Drop the weaker of two regions of which one's centre lies in the other."""
    kept: list[Region] = []
    for region in sorted(regions, key=lambda each: -each.score):
        if not any(_contains(other, region.x, region.y) for other in kept):
            kept.append(region)
    return kept


def _contains(region: Region, x: float, y: float) -> bool:
    cos, sin = math.cos(region.angle), math.sin(region.angle)
    dx, dy = x - region.x, y - region.y
    return abs(dx * cos + dy * sin) <= region.width / 2 and abs(-dx * sin + dy * cos) <= region.height / 2


def _to_frame(region: Region, unit_x: float, unit_y: float) -> Region:
    unit = (unit_x + unit_y) / 2
    return Region(
        region.kind,
        region.x * unit_x,
        region.y * unit_y,
        region.width * unit,
        region.height * unit,
        region.angle,
        region.score,
    )
