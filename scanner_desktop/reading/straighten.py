"""From the place of a linear code to clean scan lines: bars made exactly vertical, agreeing rows found and averaged.

An angle is good to a degree or two, a code seen at a slant has bars that are not even parallel, and on a bag or a
bottle they bend. All three are measured here, on the crop itself, from the slope of its edges; after that every row
says the same, and their mean has the noise of one row divided by the root of their number.
"""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading.locate import Region
from scanner_desktop.reading.raw import Gray, Matrix

Profile = NDArray[np.float32]
"""One averaged scan line: gray values, shape ``(columns,)``."""

_ROWS = 32
_CODE_WIDTH = 460  # pixels that the region itself gets unless told otherwise: about 3.5 a module of an EAN-13
MARGIN = 0.25
"""Share of the region's width that is taken along on either side."""
_LARGEST = 3.0  # strip pixels per frame pixel
_MIN_AGREEMENT = 0.7  # correlation of a row with the mean of all, below which it is text, glare or background
_FEWEST_ROWS = 0.2  # share
_BEND = 0.02  # columns a row, per row: the most that bars are taken to bend


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A linear code as scan lines.

    Attributes:
        profile: mean of the rows that agree.
        halves: the same from the upper and from the lower half of those rows: two nearly independent measurements.
        agreement: share of the rows that agree; text and scenery have little.
        rows: all of them, ``uint8``, shape ``(rows, columns)``, bars made vertical.
        top, bottom: first and last agreeing row.
        module: columns a module if the region held an EAN-13.
        slopes, bend: columns by which the bars move per row at every column, and by how much that grows per row.
        to_frame: takes pixels (column, row) of the crop that the strip was made from to frame pixels.
    """

    profile: Profile
    halves: tuple[Profile, Profile]
    agreement: float
    rows: NDArray[np.uint8]
    top: float
    bottom: float
    module: float
    slopes: NDArray[np.float32]
    bend: float
    to_frame: Matrix

    @property
    def middle(self) -> float:
        """The row in which the crop was not moved."""
        return (_ROWS - 1) / 2

    def place(self, column: float, row: float) -> NDArray[np.float64]:
        """Return where a point of the strip stands in the frame, pixels."""
        away = row - self.middle
        slope = float(self.slopes[int(np.clip(column, 0, len(self.slopes) - 1))])
        x, y, _ = self.to_frame @ np.array([column + slope * away + self.bend / 2 * away * away, row, 1.0])
        return np.array([x, y])


_SKEW = math.radians(6)  # between rows and bars, beyond which the region is turned


def straighten(gray: Gray, region: Region, *, width: float = _CODE_WIDTH, height: float = 0.8) -> Strip | None:
    """Return the scan lines of ``region`` at right angles to its bars, or None when its rows do not look like bars.

    Args:
        gray: the frame, ``uint8``, shape ``(height, width)``.
        region: where the code is. An engine's line may cross the bars aslant, so that what lies before and behind them
            on that line is not what stands beside the code: such a region is turned first.
        width: strip pixels that the region gets; fewer where that were more than three to a pixel of the frame.
        height: of the strip, as a share of the region's.
    """
    made = _rows(gray, region, width, height)
    if made is None:
        return None
    lean = float(np.median(made.slopes)) * made.scale_y / made.scale  # frame pixels aside for every one down
    if abs(math.atan(lean)) > _SKEW:
        tilt = math.atan(lean)
        made = _rows(
            gray, replace(region, angle=region.angle - tilt, width=region.width * math.cos(tilt)), width, height
        )
    return None if made is None else _strip(made)


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    """A region cut out, and its rows with the bars made vertical; scales in crop pixels per frame pixel."""

    rows: NDArray[np.uint8]
    slopes: NDArray[np.float32]
    bend: float
    scale: float
    scale_y: float
    module: float
    to_frame: Matrix


def _rows(gray: Gray, region: Region, width: float, height: float) -> _Rows | None:
    scale = min(width / max(region.width, 1.0), _LARGEST)
    columns = round(region.width * (1 + 2 * MARGIN) * scale)
    high = max(region.height * height, 2.0)
    if columns < 60:
        return None
    crop, to_frame = _cut(gray, region, scale, columns, high)
    slopes, bend = _bar_slope(crop)
    row = np.arange(_ROWS, dtype=np.float32)[:, None] - np.float32((_ROWS - 1) / 2)
    map_x = np.arange(columns, dtype=np.float32) + slopes[None] * row + np.float32(bend / 2) * row * row
    map_y = np.ascontiguousarray(np.broadcast_to(row + np.float32((_ROWS - 1) / 2), map_x.shape))
    rows = cv2.remap(crop, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    module = region.width * scale / 95
    return _Rows(np.asarray(rows, np.uint8), slopes, bend, scale, _ROWS / high, module, to_frame)


def _strip(made: _Rows) -> Strip | None:
    agreeing = _agreeing_rows(made.rows.astype(np.float32))
    share = float(agreeing.mean())
    if share < _FEWEST_ROWS:
        return None
    which = np.flatnonzero(agreeing)
    cut = (len(which) + 1) // 2
    chosen = made.rows[which].astype(np.float32)
    upper, lower = chosen[:cut].mean(axis=0), chosen[cut:].mean(axis=0)
    profile = (upper * cut + lower * (len(which) - cut)) / len(which)
    return Strip(
        profile,
        (upper, lower),
        share,
        made.rows,
        float(which[0]),
        float(which[-1]),
        made.module,
        made.slopes,
        made.bend,
        made.to_frame,
    )


def _cut(gray: Gray, region: Region, scale: float, width: int, height: float) -> tuple[NDArray[np.uint8], Matrix]:
    scale_y = _ROWS / height
    cos, sin = math.cos(region.angle), math.sin(region.angle)
    x = region.x - cos * width / 2 / scale + sin * height / 2
    y = region.y - sin * width / 2 / scale - cos * height / 2
    to_frame = np.array([[cos / scale, -sin / scale_y, x], [sin / scale, cos / scale_y, y], [0.0, 0.0, 1.0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    crop = cv2.warpAffine(gray, to_frame[:2], (width, _ROWS), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, dtype=np.uint8), to_frame


def _bar_slope(crop: NDArray[np.uint8]) -> tuple[NDArray[np.float32], float]:
    """Return how many columns the bars move per row, ``(columns,)``, and how that grows from row to row.

    Bars fan out when a code is seen at a slant and lean this way and that on a bag: the slope is a broken line along
    the code, which bends only as far as the edges say so.
    """
    gx, gy = (plane.astype(np.float32) for plane in cv2.spatialGradient(crop))
    width = crop.shape[1]
    hats = _hats(width)
    weight, cross = gx * gx, gx * gy
    y = np.arange(_ROWS, dtype=np.float32) - np.float32((_ROWS - 1) / 2)
    by_column, by_row = weight.sum(axis=0), weight.sum(axis=1)
    count = hats.shape[1]
    normal = np.zeros((count + 1, count + 1))
    normal[:count, :count] = (hats * by_column[:, None]).T @ hats
    normal[:count, count] = normal[count, :count] = (y @ weight) @ hats
    normal[count, count] = 1.2 * float(by_row @ (y * y))
    total = float(by_column.sum()) + 1.0
    normal[:count, :count] += total * (_STIFFNESS * _BENDING + 1e-4 * np.eye(count) + 0.003 * _STRETCHING)
    normal[count, count] += 1e-3
    right = -np.concatenate([cross.sum(axis=0) @ hats, [float(cross.sum(axis=1) @ y)]])
    solution = np.linalg.solve(normal, right)
    slopes = hats @ np.clip(solution[:count], -2, 2)
    return np.asarray(slopes, np.float32), float(np.clip(solution[count], -_BEND, _BEND))


_KNOTS = 7  # of the broken line, over the region without its margins
_STIFFNESS = 0.02
_STRETCHING = np.diff(np.eye(_KNOTS), axis=0).T @ np.diff(np.eye(_KNOTS), axis=0)
_BENDING = np.diff(np.eye(_KNOTS), 2, axis=0).T @ np.diff(np.eye(_KNOTS), 2, axis=0)


@lru_cache(maxsize=64)
def _hats(width: int) -> NDArray[np.float32]:
    """Return by how much each knot counts at every column, shape ``(width, knots)``; the outer ones go on outwards."""
    t = np.clip((np.arange(width) / width * (1 + 2 * MARGIN) - MARGIN) * (_KNOTS - 1), 0, _KNOTS - 1)
    return np.asarray(np.maximum(0, 1 - np.abs(t[:, None] - np.arange(_KNOTS)[None])), np.float32)


def _agreeing_rows(rows: NDArray[np.float32]) -> NDArray[np.bool_]:
    mean = rows.mean(axis=0, keepdims=True)
    detail, mean_detail = rows - cv2.blur(rows, (61, 1)), mean - cv2.blur(mean, (61, 1))
    product = detail @ mean_detail[0]
    correlation = product / np.sqrt(np.einsum("ij,ij->i", detail, detail) * float((mean_detail**2).sum()) + 1e-6)
    return np.asarray(correlation > max(_MIN_AGREEMENT, 0.9 * float(np.sort(correlation)[_ROWS * 4 // 5])))


_LEAST_LENGTH = 60  # columns
_MOST_OF = 0.6  # of the region: where no run of edges is longer, blur may have broken them
_INK = 0.4  # of the contrast


@lru_cache(maxsize=8)  # every family asks anew
def likely_ends(strip: Strip) -> tuple[tuple[float, float], ...]:
    """Return where the bars may start and end, in columns, good to about a module, likeliest first.

    It is the run of edges around the middle, without and with gaps bridged: the edge of a label just outside the quiet
    zone looks like one more bar when gaps are bridged, and glare or a wide dark digit looks like an end when they are
    not. Where both are short, the outermost ink is taken as well: through heavy blur, wide bars show no edges.
    """
    profile, module = strip.profile, strip.module
    count = len(profile)
    window = int(6 * module) | 1
    edges = np.abs(np.gradient(profile))
    energy = cv2.blur(edges.reshape(1, -1), (window, 1), borderType=cv2.BORDER_CONSTANT)[0]
    on = np.flatnonzero(energy > 0.3 * float(np.median(energy[count // 4 : 3 * count // 4])) + 1e-6)
    found: list[tuple[float, float]] = []
    for gap in (1.0, 5.0):
        runs = [run for run in np.split(on, np.flatnonzero(np.diff(on) > max(1.0, gap * module)) + 1) if len(run)]
        if not runs:
            continue
        run = min(runs, key=lambda each: 0 if each[0] <= count / 2 <= each[-1] else abs(each.mean() - count / 2))
        ends = (float(run[0]) + window / 2 - 1.5 * module, float(run[-1]) - window / 2 + 1.5 * module)
        if ends[1] - ends[0] > _LEAST_LENGTH and all(abs(ends[0] - a) + abs(ends[1] - b) > module for a, b in found):
            found.append(ends)
    region = count / (1 + 2 * MARGIN)
    if all(last - first < _MOST_OF * region for first, last in found):
        inked = _inked(profile, region)
        if inked is not None:
            found.append(inked)
    return tuple(found)


def _inked(profile: Profile, region: float) -> tuple[float, float] | None:
    """Return from where to where a line is darker than what is beside the region, None when it is nowhere."""
    count = len(profile)
    first, last = round((count - region) / 2), round((count + region) / 2)
    inside = profile[first:last]
    paper, dark = (float(level) for level in np.quantile(inside, (0.95, 0.02)))
    ink = np.flatnonzero(inside < paper - _INK * (paper - dark))
    if len(ink) < 2 or ink[-1] - ink[0] < _LEAST_LENGTH:
        return None
    return float(first + ink[0]), float(first + ink[-1] + 1)
