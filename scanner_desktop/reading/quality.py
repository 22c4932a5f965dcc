"""Why a code that is seen is not read, and what a person can do about it: the quality coach."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Hint
from scanner_desktop.reading.locate import Region, RegionKind
from scanner_desktop.reading.raw import Gray

_LONGEST = 640  # samples along a linear code
_LONGEST_MATRIX = 240  # and along a matrix code: 3 to a module of a QR code of 73 modules
_MIDDLE = 0.45  # share of a matrix code's pixels that may be neither dark nor light: texture has more
_ROWS = 24
_CELLS = 12  # parts of a code that glare may wash out
_MODULES_PER_ELEMENT = 1.7  # bars and spaces together: EAN-13 95 / 59, Code 128 11 / 6, ITF-14 about 1.8

# Thresholds: where the engines begin to fail on rendered codes that are degraded in one way only (tests/unit/
# test_quality.py has the same degradations).
_SMALL = 1.5  # pixels a module
_SOFT = 1.6  # modules: width of an edge from black to white
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
        if self.edge_width > _SOFT:
            return Hint.MOVE_AWAY if self.pixels_per_module > _LARGE else Hint.FOCUS
        return None


def assess(gray: Gray, region: Region, speed: float = 0.0) -> Quality:
    """Measure ``region`` of the frame ``gray`` (``uint8``, ``(height, width)``).

    Args:
        gray: the frame.
        region: what was located and not read.
        speed: pixels that it moved since the frame before.
    """
    patch, scale = _upright(gray, region)
    dark, paper = (float(level) for level in np.percentile(patch[::3, ::2], (5, 95)))
    contrast = paper - dark
    profile = cv2.GaussianBlur(patch.mean(axis=0).reshape(1, -1), (3, 1), 0).ravel()
    runs = _runs(profile, contrast)
    element = float(np.median(runs)) if len(runs) else float(patch.shape[1])
    mean_element = float(np.mean(runs)) if len(runs) else float(patch.shape[1])
    module = max(mean_element / _MODULES_PER_ELEMENT, 0.3)
    if region.kind is RegionKind.MATRIX:
        row_runs = np.concatenate([_runs(row, contrast) for row in patch[:: max(1, len(patch) // 12)]])
        module = max(float(np.percentile(row_runs, 25)) if len(row_runs) else element, 0.3)
    lines = profile if region.kind is RegionKind.LINEAR else patch[_ROWS // 2]
    slope = float(np.percentile(np.abs(np.diff(lines)), 97)) if len(lines) > 2 else 0.0
    edge = contrast / max(slope, 0.5)
    height, width = gray.shape
    edges = np.asarray(region.corners)
    cut_off = bool((edges < 2).any() or (edges[:, 0] > width - 3).any() or (edges[:, 1] > height - 3).any())
    return Quality(
        likeness=_likeness(patch, runs, contrast, region),
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
    longest = _LONGEST if region.kind is RegionKind.LINEAR else _LONGEST_MATRIX
    scale = min(1.0, longest / max(region.width, region.height if region.kind is RegionKind.MATRIX else 1.0, 1.0))
    columns = max(16, round(region.width * scale))
    rows = _ROWS if region.kind is RegionKind.LINEAR else max(16, round(region.height * scale))
    scale_y = rows / max(region.height * (0.6 if region.kind is RegionKind.LINEAR else 1.0), 1.0)
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


def _likeness(patch: NDArray[np.float32], runs: NDArray[np.float64], contrast: float, region: Region) -> float:
    """Bars are the same in every row, many, and of several widths; fences are of one width, text changes by row."""
    if contrast < 12:
        return 0.0
    if region.kind is RegionKind.MATRIX:
        squareness = min(region.width, region.height) / max(region.width, region.height, 1.0)
        across = float(np.mean([len(_runs(row, contrast)) for row in patch[:: max(1, len(patch) // 12)]]))
        turned = np.ascontiguousarray(patch.T)
        down = float(np.mean([len(_runs(row, contrast)) for row in turned[:: max(1, len(turned) // 12)]]))
        balance = min(across, down) / max(across, down, 1.0)
        filled = np.clip((min(across, down) - 4) / 4, 0, 1)
        level = (patch - float(np.percentile(patch, 5))) / contrast
        middle = float(((level > 0.3) & (level < 0.7)).mean())
        two_tones = np.clip((_MIDDLE - middle) * 6, 0, 1) * np.clip((contrast - 20) / 20, 0, 1)
        square = np.clip((squareness - 0.5) * 3, 0, 1) * np.clip((balance - 0.4) * 3, 0, 1)
        return float(square * filled * two_tones)
    half = len(patch) // 2
    upper, lower = patch[:half].mean(axis=0), patch[half:].mean(axis=0)
    alike = float(np.corrcoef(upper, lower)[0, 1]) if upper.std() > 1 and lower.std() > 1 else 0.0
    many = np.clip((len(runs) - 12) / 12, 0, 1)
    variety = float(runs.std()) / max(float(runs.mean()), 1e-6) if len(runs) else 0.0
    return float(np.clip((alike - 0.4) * 2.5, 0, 1) * many * np.clip((variety - 0.15) * 5, 0, 1))


def _glare(patch: NDArray[np.float32], contrast: float) -> float:
    """Return the share of the cells along the code that are bright and show no bars."""
    cells = np.array_split(patch, _CELLS, axis=1)
    inner = cells[1:-1]  # the outer ones may be quiet zone
    washed = [cell.mean() > 225 and np.ptp(np.percentile(cell, (10, 90))) < 0.25 * contrast for cell in inner]
    return float(np.mean(washed))


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
