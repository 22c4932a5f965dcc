"""From a located linear code to one clean scan line: bars made exactly vertical, agreeing rows averaged, ends found.

The locator's angle is good to a degree or two, and a code seen at a slant has bars that are not even parallel. Both are
measured again here, on the crop itself, from the slope of its edges; after that every row says the same, and their
mean has the noise of one row divided by the root of their number.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading.locate import Region
from scanner_desktop.reading.raw import Gray, Matrix

Profile = NDArray[np.float32]
"""One averaged scan line: gray values, shape ``(columns,)``."""

_ROWS = 40
_CODE_WIDTH = 460  # pixels that the region itself gets: about 3.5 a module of an EAN-13
_MARGIN = 0.25  # of the region's width, on either side
_MIN_AGREEMENT = 0.7  # correlation of a row with the mean of all, below which it is text, glare or background


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A linear code as one scan line.

    Attributes:
        profile: mean of the rows that agree.
        halves: the same from the upper and from the lower half of those rows: two nearly independent measurements.
        ends: where the bars may begin and end, in columns, good to about a module; likeliest first.
        agreement: share of the rows that agree; text and scenery have little.
        top, bottom: first and last agreeing row.
        to_frame: takes strip pixels (column, row) to frame pixels; exact in the middle, good to a pixel elsewhere.
    """

    profile: Profile
    halves: tuple[Profile, Profile]
    ends: tuple[tuple[float, float], ...]
    agreement: float
    top: float
    bottom: float
    to_frame: Matrix


def straighten(gray: Gray, region: Region) -> Strip | None:
    """Return the scan line of ``region``, or None when its rows do not look like bars."""
    scale = min(_CODE_WIDTH / max(region.width, 1.0), 3.0)
    width = round(region.width * (1 + 2 * _MARGIN) * scale)
    height = max(region.height * 0.8, 2.0)
    if width < 90:
        return None
    crop, to_frame = _cut(gray, region, scale, width, height)
    slope, fan = _bar_slope(crop)
    column = np.arange(width, dtype=np.float32)[None, :]
    row = np.arange(_ROWS, dtype=np.float32)[:, None]
    middle = (_ROWS - 1) / 2
    map_x = column + (slope + fan * (column - width / 2)) * (row - middle)
    map_y = np.repeat(row, width, axis=1)
    rows = cv2.remap(crop, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    agreeing = _agreeing_rows(rows)
    share = float(agreeing.mean())
    if share < 0.2:
        return None
    which = np.flatnonzero(agreeing)
    profile = rows[which].mean(axis=0)
    cut = (len(which) + 1) // 2
    halves = (rows[which[:cut]].mean(axis=0), rows[which[cut:]].mean(axis=0))
    ends = _ends(profile, region.width * scale / 95)
    if not ends:
        return None
    shear = np.array([[1.0, slope, -slope * middle], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    return Strip(profile, halves, ends, share, float(which[0]), float(which[-1]), to_frame @ shear)


def _cut(gray: Gray, region: Region, scale: float, width: int, height: float) -> tuple[NDArray[np.uint8], Matrix]:
    scale_y = _ROWS / height
    cos, sin = math.cos(region.angle), math.sin(region.angle)
    x = region.x - cos * width / 2 / scale + sin * height / 2
    y = region.y - sin * width / 2 / scale - cos * height / 2
    to_frame = np.array([[cos / scale, -sin / scale_y, x], [sin / scale, cos / scale_y, y], [0.0, 0.0, 1.0]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    crop = cv2.warpAffine(gray, to_frame[:2], (width, _ROWS), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, dtype=np.uint8), to_frame


def _bar_slope(crop: NDArray[np.uint8]) -> tuple[float, float]:
    """Return how many columns the bars move per row, in the middle, and how that grows per column (fanning out)."""
    gx = cv2.Sobel(crop, cv2.CV_32F, 1, 0, ksize=3)
    gy = cv2.Sobel(crop, cv2.CV_32F, 0, 1, ksize=3)
    width = crop.shape[1]
    inner = slice(int(width * _MARGIN / (1 + 2 * _MARGIN)), int(width * (1 + _MARGIN) / (1 + 2 * _MARGIN)))
    weight = (gx * gx).sum(axis=0)[inner].astype(np.float64)
    cross = (gx * gy).sum(axis=0)[inner].astype(np.float64)
    x = np.arange(width)[inner] - width / 2
    normal = np.array([[weight.sum(), (weight * x).sum()], [(weight * x).sum(), 1.05 * (weight * x * x).sum()]])
    normal += np.diag([1e-3, 1e-3])
    slope, fan = np.linalg.solve(normal, [-cross.sum(), -(cross * x).sum()])
    return float(np.clip(slope, -2, 2)), float(np.clip(fan, -0.01, 0.01))


def _agreeing_rows(rows: NDArray[np.float32]) -> NDArray[np.bool_]:
    mean = rows.mean(axis=0, keepdims=True)
    detail, mean_detail = rows - cv2.blur(rows, (61, 1)), mean - cv2.blur(mean, (61, 1))
    product = (detail * mean_detail).sum(axis=1)
    correlation = product / np.sqrt((detail * detail).sum(axis=1) * float((mean_detail**2).sum()) + 1e-6)
    return np.asarray(correlation > max(_MIN_AGREEMENT, 0.9 * float(np.percentile(correlation, 80))))


def _ends(profile: Profile, module: float) -> tuple[tuple[float, float], ...]:
    """Return where the bars may start and end: the run of edges around the middle, without and with gaps bridged.

    The edge of a label just outside the quiet zone looks like one more bar when gaps are bridged, and glare or a wide
    dark digit looks like an end when they are not.
    """
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
        if ends[1] - ends[0] > 90 and all(abs(ends[0] - a) + abs(ends[1] - b) > module for a, b in found):
            found.append(ends)
    return tuple(found)
