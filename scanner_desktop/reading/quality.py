"""Why a code that is seen is not read, and what a person can do about it: the quality coach.

It speaks of linear codes only: what tells bars from texture (all rows alike, elements of several widths) has no
counterpart in matrix codes short of decoding them, and advice about a tablecloth is worse than none.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Hint
from scanner_desktop.reading.locate import Region
from scanner_desktop.reading.raw import Gray

_LONGEST = 640  # samples along a code
_ROWS = 24
_CELLS = 12  # parts of a code that glare may wash out
_RESOLVED = 45  # elements; an EAN-13 has 59. With fewer, the narrow ones are lost in the blur
_MODULES_PER_CODE = 95  # of an EAN-13, the commonest
_MODULES_PER_ELEMENT = 1.7  # bars and spaces together: EAN-13 95 / 59, Code 128 11 / 6, ITF-14 about 1.8

# Thresholds: where the engines begin to fail on rendered codes that are degraded in one way only (tests/unit/
# test_quality.py has the same degradations).
_SMALL = 1.5  # pixels a module
_SOFT = 1.6  # modules: width of an edge from black to white
_CANNOT_TELL = 2.7  # the same: of the blurred codes that were ever read, one in twenty has more
_LARGE = 9.0  # pixels a module: a soft code this large is too near for the lens
_DARK = 75.0  # gray level of the paper
_FAINT = 28.0  # gray levels between paper and ink
_WASHED_OUT = 1 / _CELLS
_FAST = 0.6  # modules a frame


@dataclass(frozen=True, slots=True)
class Quality:
    """What a region looks like to an engine.

    Attributes:
        likeness: how much it looks like a code, 0..1; texture, text and fences stay below 0.5.
        pixels_per_module: estimated from the number of bars and spaces.
        edge_width: modules from black to white; 1 is sharp, more is out of focus or smeared.
        speed: modules that it moved since the frame before.
        paper: gray level of the light parts, 0..255.
        contrast: gray levels between light and dark parts.
        glare: share of it in which bright light has washed the bars out, 0..1.
        cut_off: it runs over the frame's edge.
    """

    likeness: float
    pixels_per_module: float
    edge_width: float
    speed: float
    paper: float
    contrast: float
    glare: float
    cut_off: bool

    @property
    def hint(self) -> Hint | None:
        """The advice that helps most, or None when nothing is plainly wrong. What hides the rest is said first."""
        if self.cut_off:
            return Hint.SHOW_WHOLE_CODE
        if self.glare >= _WASHED_OUT:
            return Hint.TILT_FROM_LIGHT
        if self.paper < _DARK or (self.contrast < _FAINT and self.paper < 2 * _DARK):
            return Hint.MORE_LIGHT
        if self.speed > _FAST:
            return Hint.HOLD_STILL
        if self.pixels_per_module < _SMALL:
            return Hint.MOVE_CLOSER
        if self.edge_width > _SOFT and self.pixels_per_module > _LARGE:
            return Hint.MOVE_AWAY
        if self.edge_width > _SOFT:
            return Hint.CANNOT_TELL if self.edge_width > _CANNOT_TELL else Hint.FOCUS
        return None


def assess(gray: Gray, region: Region, speed: float = 0.0) -> Quality:
    """Measure a linear region of the frame ``gray`` (``uint8``, ``(height, width)``), in about 0.3 ms.

    Args:
        gray: the frame.
        region: what was located and not read.
        speed: pixels that it moved since the frame before.
    """
    patch, scale = _upright(gray, region)
    dark, paper = _quantiles(patch[::3, ::2], 0.05, 0.95)
    contrast = paper - dark
    profile = np.asarray(patch.mean(axis=0), np.float32)
    runs = _runs(profile, contrast)
    module = _module(runs, len(profile))
    _, slope = _quantiles(np.abs(np.diff(profile)), 0.0, 0.97)
    edge = contrast / max(slope, 0.5)
    height, width = gray.shape
    edges = np.asarray(region.corners)
    cut_off = bool((edges < 2).any() or (edges[:, 0] > width - 3).any() or (edges[:, 1] > height - 3).any())
    return Quality(
        likeness=_likeness(patch, runs, contrast),
        pixels_per_module=module / scale,
        edge_width=edge / module,
        speed=speed * scale / module,
        paper=paper,
        contrast=contrast,
        glare=_glare(patch, contrast),
        cut_off=cut_off,
    )


def _upright(gray: Gray, region: Region) -> tuple[NDArray[np.float32], float]:
    """Return the region turned upright, ``(rows, samples)``, and samples per frame pixel, at most 1."""
    scale = min(1.0, _LONGEST / max(region.width, 1.0))
    columns = max(16, round(region.width * scale))
    rows = _ROWS
    scale_y = rows / max(region.height * 0.6, 1.0)
    cos, sin = math.cos(region.angle), math.sin(region.angle)
    u, v = columns / 2 / scale, rows / 2 / scale_y
    to_frame = np.array(
        [
            [cos / scale, -sin / scale_y, region.x - cos * u + sin * v],
            [sin / scale, cos / scale_y, region.y - sin * u - cos * v],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    patch = cv2.warpAffine(gray, to_frame, (columns, rows), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return patch.astype(np.float32), scale


def _module(runs: NDArray[np.float64], length: int) -> float:
    """Return the width of a module in samples: from the elements, or from the whole where they run into each other."""
    if len(runs) == 0:
        return length / _MODULES_PER_CODE
    from_elements = float(runs.mean()) / _MODULES_PER_ELEMENT
    return from_elements if len(runs) >= _RESOLVED else min(from_elements, length / _MODULES_PER_CODE)


def _runs(line: NDArray[np.float32], contrast: float) -> NDArray[np.float64]:
    """Return the widths in samples of the light and dark runs of a line, those at its ends left out."""
    count = len(line)
    around = cv2.blur(line.reshape(1, -1), (max(9, count // 8) | 1, 1)).ravel()
    above = line - around
    clear = np.where(np.abs(above) > 0.06 * contrast, np.sign(above), 0)
    signs = clear[clear != 0]
    places = np.flatnonzero(clear != 0)
    turns = places[1:][signs[1:] != signs[:-1]]
    return np.asarray(np.diff(turns), np.float64)


def _likeness(patch: NDArray[np.float32], runs: NDArray[np.float64], contrast: float) -> float:
    """Bars are the same in every row, many, and of several widths; fences are of one width, text changes by row."""
    if contrast < 12:
        return 0.0
    half = len(patch) // 2
    upper, lower = patch[:half].mean(axis=0), patch[half:].mean(axis=0)
    alike = float(np.corrcoef(upper, lower)[0, 1]) if upper.std() > 1 and lower.std() > 1 else 0.0
    many = np.clip((len(runs) - 12) / 12, 0, 1)
    variety = float(runs.std()) / max(float(runs.mean()), 1e-6) if len(runs) else 0.0
    return float(np.clip((alike - 0.4) * 2.5, 0, 1) * many * np.clip((variety - 0.15) * 5, 0, 1))


def _glare(patch: NDArray[np.float32], contrast: float) -> float:
    """Return the share of the cells along the code that are bright and show no bars."""
    wide = patch.shape[1] // _CELLS
    inner = patch[:, wide : wide * (_CELLS - 1)]  # the outer cells may be quiet zone
    cells = np.sort(inner.reshape(len(patch), _CELLS - 2, wide).swapaxes(0, 1).reshape(_CELLS - 2, -1), axis=1)
    low, high = (cells[:, round(share * (cells.shape[1] - 1))] for share in (0.1, 0.9))
    return float(np.mean((cells.mean(axis=1) > 225) & (high - low < 0.25 * contrast)))


def _quantiles(values: NDArray[np.float32], low: float, high: float) -> tuple[float, float]:
    """Return two quantiles, without the interpolation that takes NumPy long."""
    first, last = (round(share * (values.size - 1)) for share in (low, high))
    parted = np.partition(values.ravel(), (first, last))
    return float(parted[first]), float(parted[last])


class Coach:
    """Turns measurements into words that do not flicker: a hint stands until another has been due for a while."""

    def __init__(self, hold: float = 0.8, settle: float = 0.3) -> None:
        """Set how long a hint stands at least, and how long another must be due to take its place, seconds."""
        self._hold, self._settle = hold, settle
        self._shown: Hint | None = None
        self._shown_at = -math.inf
        self._next: Hint | None = None
        self._next_at = -math.inf

    def observe(self, due: Hint | None, at: float) -> Hint | None:
        """Take in what is due at ``at`` (frame time, seconds) and return what to show."""
        if due is self._shown:
            self._next = None
            if due is not None:
                self._shown_at = max(self._shown_at, at - self._hold)
            return self._shown
        if self._shown is None:
            self._shown, self._shown_at = due, at
            return self._shown
        if due is not self._next or self._next_at == -math.inf:
            self._next, self._next_at = due, at
        if at - self._next_at >= self._settle and at - self._shown_at >= self._hold:
            self._shown, self._shown_at, self._next_at = due, at, -math.inf
        return self._shown

    def clear(self) -> None:
        """Say nothing: a code was read, or there is none."""
        self._shown, self._next = None, None
        self._next_at = -math.inf
