"""Where codes may be: a structure tensor over a small copy of the frame, thresholded, grouped and boxed.

Bars all point the same way, so inside a linear code the gradient is strong and *coherent*; inside a matrix code it is
strong and points two ways. Both are seen at any angle, and several at once, from one pass over about 0.2 megapixels.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.reading.raw import Gray

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
        cos, sin = math.cos(self.angle), math.sin(self.angle)
        across_x, across_y = cos * self.width / 2, sin * self.width / 2
        along_x, along_y = -sin * self.height / 2, cos * self.height / 2
        return (
            (self.x - across_x - along_x, self.y - across_y - along_y),
            (self.x + across_x - along_x, self.y + across_y - along_y),
            (self.x + across_x + along_x, self.y + across_y + along_y),
            (self.x - across_x + along_x, self.y - across_y + along_y),
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
    small = gray if scale == 1.0 else _shrunk(gray, small_size, int(1 / scale))
    tensor = _tensor(small)
    energy = tensor[0] + tensor[1]
    if float(energy.max()) < _MIN_ENERGY:
        return []
    regions = [*_linear(tensor, energy), *_matrix(tensor, energy)]
    regions.sort(key=lambda region: -region.score)
    unit_x, unit_y = width / small_size[0], height / small_size[1]
    return [_to_frame(region, unit_x, unit_y) for region in regions[:limit]]


def _shrunk(gray: Gray, size: tuple[int, int], whole: int) -> Gray:
    """Return ``gray`` at ``size``: first by a whole number, which takes OpenCV a sixth of the time."""
    if whole > 1:
        height, width = gray.shape[0] // whole, gray.shape[1] // whole
        gray = np.asarray(
            cv2.resize(gray[: height * whole, : width * whole], (width, height), interpolation=cv2.INTER_AREA), np.uint8
        )
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_LINEAR), np.uint8)


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


def part_of(place: Region, offset: float, height: float) -> Region:
    """Return a band of a region, ``offset`` heights down from its middle."""
    away = offset * place.height
    return replace(
        place,
        x=place.x - math.sin(place.angle) * away,
        y=place.y + math.cos(place.angle) * away,
        height=max(2.0, height * place.height),
    )


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
    threshold = max(_MIN_ENERGY, 0.08 * _percentile(energy, 98))
    strong = (strength > _MIN_COHERENCE * energy) & (energy > threshold)
    if not strong.any():
        return []
    # Directions of the gradient, 22.5 degrees apart, each taking in as much on either side.
    toward = difference * _DIRECTIONS[0][:, None, None] + cross * _DIRECTIONS[1][:, None, None]
    cells = _groups(strong & (toward > math.cos(math.pi / 4) * strength), energy, 4)
    if cells is None:
        return []
    xx, yy, xy = np.add.reduceat(tensor.reshape(3, -1)[:, cells.index], cells.starts, axis=1)
    return _boxes(RegionKind.LINEAR, cells, energy, 0.5 * np.arctan2(2 * xy, xx - yy))


_TURNS = np.arange(8) * (math.pi / 4)
_DIRECTIONS = np.cos(_TURNS).astype(np.float32), np.sin(_TURNS).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """Connected groups of cells, most energy first.

    Attributes:
        index: of every cell in the flattened grid, group by group.
        starts: where in ``index`` each group begins.
    """

    index: NDArray[np.intp]
    starts: NDArray[np.intp]

    @property
    def sizes(self) -> NDArray[np.intp]:
        """How many cells each group has."""
        return np.diff(self.starts, append=len(self.index))


def _groups(masks: NDArray[np.bool_], energy: NDArray[np.float32], least: int) -> _Cells | None:
    """Return the groups of most energy in any of ``masks``, ``(n, rows, columns)``; none smaller than ``least``."""
    index, labels, count = [], [], 0
    for mask in masks.astype(np.uint8):
        closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, _NEIGHBOURS)
        found, numbered = cv2.connectedComponents(closed, connectivity=8)
        flat = numbered.ravel()
        inside = np.flatnonzero(flat)
        index.append(inside)
        labels.append(flat[inside] + (count - 1))
        count += found - 1
    if not count:
        return None
    cells, label = np.concatenate(index), np.concatenate(labels)
    sums = np.bincount(label, weights=energy.ravel()[cells], minlength=count)
    sums[np.bincount(label, minlength=count) < least] = 0
    best = np.argsort(-sums, kind="stable")[:_MAX_GROUPS]
    best = best[sums[best] > 0]
    if not len(best):
        return None
    rank = np.full(count, count)
    rank[best] = np.arange(len(best))
    ranks = rank[label]
    order = np.argsort(ranks, kind="stable")[: int((ranks < count).sum())]
    return _Cells(cells[order], np.searchsorted(ranks[order], np.arange(len(best))))


def _matrix(tensor: NDArray[np.float32], energy: NDArray[np.float32]) -> list[Region]:
    difference = tensor[0] - tensor[1]
    strength = np.sqrt(difference * difference + 4 * tensor[2] * tensor[2])
    threshold = max(3 * _MIN_ENERGY, 0.25 * _percentile(energy, 98))
    cells = _groups(((strength < 0.6 * energy) & (energy > threshold))[None], energy, 6)
    if cells is None:
        return []
    index: list[NDArray[np.intp]] = []
    starts, angles = [], []
    for group in np.split(cells.index, cells.starts[1:]):
        points = np.stack(np.divmod(group, energy.shape[1])[::-1], axis=1).astype(np.float32)
        (_, _), (w, h), degrees = cv2.minAreaRect(points)
        if max(w, h) <= 3.0 * (min(w, h) + 1):
            starts.append(sum(len(each) for each in index))
            index.append(group)
            angles.append(math.radians(degrees % 90))
    if not index:
        return []
    square = _Cells(np.concatenate(index), np.array(starts))
    return _boxes(RegionKind.MATRIX, square, energy, np.array(angles))


def _percentile(values: NDArray[np.float32], percent: float) -> float:
    """Return the value below which ``percent`` of all are, without the interpolation that takes NumPy long."""
    at = round((values.size - 1) * percent / 100)
    return float(np.partition(values.ravel(), at)[at])


def _boxes(kind: RegionKind, cells: _Cells, energy: NDArray[np.float32], angles: NDArray[np.floating]) -> list[Region]:
    """Return the rectangles around groups of cells, in pixels of the copy, turned to ``angles``, without doubles."""
    row, column = np.divmod(cells.index, energy.shape[1])
    x, y = column + 0.5, row + 0.5
    cos, sin = np.cos(angles), np.sin(angles)
    each = np.repeat(np.arange(len(angles)), cells.sizes)
    across, along = x * cos[each] + y * sin[each], y * cos[each] - x * sin[each]
    left, top = (np.minimum.reduceat(way, cells.starts) - 0.5 for way in (across, along))
    right, bottom = (np.maximum.reduceat(way, cells.starts) + 0.5 for way in (across, along))
    u, v = (left + right) / 2 * _CELL, (top + bottom) / 2 * _CELL
    middle_x, middle_y = u * cos - v * sin, u * sin + v * cos
    wide, high = (right - left) * _CELL, (bottom - top) * _CELL
    score = np.add.reduceat(energy.ravel()[cells.index], cells.starts)
    # Of two regions of which one's centre lies in the other, the weaker is dropped.
    dx, dy = middle_x[None] - middle_x[:, None], middle_y[None] - middle_y[:, None]
    inside = np.abs(dx * cos[:, None] + dy * sin[:, None]) <= wide[:, None] / 2
    inside &= np.abs(dy * cos[:, None] - dx * sin[:, None]) <= high[:, None] / 2
    kept: list[int] = []
    for number in np.argsort(-score, kind="stable").tolist():
        if not inside[kept, number].any():
            kept.append(number)
    columns = (middle_x, middle_y, wide, high, angles, score)
    return [Region(kind, *(float(values[number]) for values in columns)) for number in kept]


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
