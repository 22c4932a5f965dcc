"""The outline of a linear code: from the first bar to the last, and over the bars' whole height.

Engines tell where a scan line began and ended; how far the bars go up and down from there, the picture tells.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.reading.raw import Gray, as_corners
from scanner_desktop.reading.straighten import Strip

_ACROSS = 64  # samples along the code
_MOST_ROWS = 96
_STEP = 1.5  # frame pixels from row to row
_FARTHEST = 0.65  # of the code's width, up and down from the middle
_ALONG = ((np.arange(_ACROSS, dtype=np.float32) + np.float32(0.5)) / np.float32(_ACROSS))[:, None]
_ENDS = 0.5  # share of their contrast in the middle at which bars end


def outline(gray: Gray, strip: Strip, start: float, end: float) -> Corners:
    """Return the corners of the code on ``strip``, frame pixels, clockwise from its own top left.

    Args:
        gray: the frame.
        strip: the rows in which the code was read.
        start: column of the first bar's outer edge.
        end: of the last one's; less than ``start`` where the code stands on its head.
    """
    first, last = strip.place(start, strip.middle), strip.place(end, strip.middle)
    down = [_unit(strip.place(at, strip.middle + 2) - strip.place(at, strip.middle - 2)) for at in (start, end)]
    if start > end:
        down = [-each for each in down]
    width = float(np.hypot(*(last - first)))
    known = float(np.hypot(*(strip.place(start, strip.bottom) - strip.place(start, strip.top)))) / 2
    reach = max(_FARTHEST * width, 1.3 * known)
    step = max(_STEP, 2 * reach / _MOST_ROWS)
    away = np.arange(-reach, reach + step, step, dtype=np.float32)
    base = first.astype(np.float32) + (last - first).astype(np.float32) * _ALONG
    along = down[0].astype(np.float32) + (down[1] - down[0]).astype(np.float32) * _ALONG
    x, y = (base[:, axis] + np.outer(away, along[:, axis]) for axis in (0, 1))
    rows = cv2.remap(gray, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    # The rows of the strip may not be quite parallel to the code's upper edge: each side has an extent of its own.
    soft = np.asarray(cv2.blur(rows.astype(np.float32), (3, 1)), np.float32)
    half = _ACROSS // 2
    left, right = (np.array(_extent(part, away, max(known * 0.8, step))) for part in (soft[:, :half], soft[:, half:]))
    (top, bottom), (other_top, other_bottom) = left - (right - left) / 2, right + (right - left) / 2
    corners = [
        first + top * down[0],
        last + other_top * down[1],
        last + other_bottom * down[1],
        first + bottom * down[0],
    ]
    return as_corners(np.array(corners, np.float64))


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vector / max(float(np.hypot(*vector)), 1e-9))


def _extent(rows: NDArray[np.float32], away: NDArray[np.float32], known: float) -> tuple[float, float]:
    """Return how far up (negative) and down the rows say the same as those within ``known`` of the middle."""
    detail = rows - rows.mean(axis=1, keepdims=True)
    wanted = detail[np.abs(away) <= known].mean(axis=0)
    share = (detail @ wanted) / max(float(wanted @ wanted), 1e-6)  # of the bars' contrast: half of it is where they end
    middle = int(np.argmin(np.abs(away)))
    return _end(share[middle::-1], away[middle::-1]), _end(share[middle:], away[middle:])


def _end(share: NDArray[np.float32], away: NDArray[np.float32]) -> float:
    """Return where, on the way outwards, the share falls below ``_ENDS``, between two rows by what both say."""
    low = np.flatnonzero(share[1:] < _ENDS)
    if not len(low):
        return float(away[-1])
    after = int(low[0]) + 1
    inside, outside = max(float(share[after - 1]), _ENDS), float(share[after])
    part = (inside - _ENDS) / max(inside - outside, 1e-6)
    return float(away[after - 1] + part * (away[after] - away[after - 1]))
