"""Reading EAN-13 and UPC-A codes that are too blurred for engines that look for edges.

Every way in which the code may lie on the scan line is tried coarsely (both ends, the blur, the direction); the best
are refined by least squares: ends, perspective, curvature, light, contrast and blur, decoding anew each time. The
check digit is never used to find the digits, only to judge them, and two halves of the code's height must agree.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading import template
from scanner_desktop.reading.straighten import Profile, Strip
from scanner_desktop.reading.template import MODULES, POSITION, Array

_COARSE_BLURS = (0.6, 1.1)  # modules
_COARSE_OFFSETS = np.arange(-3.2, 3.3, 0.8)  # modules by which either end may lie off
_REFINED = 4  # hypotheses
_MAX_COARSE_COST = 0.07  # mean squared error: 0.066 at most for what proved right, over 0.07 for half of what did not
_ROUNDS = 4
_BLUR_RANGE = (0.3, 1.5)  # modules; beyond, different codes look alike

_MIN_FIT = 0.88
_MIN_WORST_FIT = 0.75
_MIN_MARGIN = 0.22
_MIN_CONTRAST = 12.0  # grey levels
# Measured on the labelled photos and on those without a code: right decodes explain 0.78-0.98 of the variance in their
# worst digit; wrong ones with a margin over 0.16 at most 0.69, and not one of them passed the check digit.

_T = POSITION / MODULES
_BOW = 4 * _T * (1 - _T)
_TWIST = 6 * _T * (1 - _T) * (1 - 2 * _T)
_WARP = np.stack([1 - _T, _T, _BOW, _TWIST], axis=1)
_LIGHT = np.stack([np.ones_like(_T), 2 * _T - 1, (2 * _T - 1) ** 2], axis=1)


@dataclass(frozen=True, slots=True)
class BlurredRead:
    """A code that was decoded by its blurred template.

    Attributes:
        text: 13 digits whose check digit holds.
        start, end: outer edges of its guards on the scan line, in columns; ``start > end`` when it stands on its head.
        fit: share of the scan line's variance that the template explains.
        margin: by how much the next best digit is worse, in units of a module's full contrast squared.
        blur: standard deviation in modules.
    """

    text: str
    start: float
    end: float
    fit: float
    margin: float
    blur: float


def read_blurred(strip: Strip) -> BlurredRead | None:
    """Return what the strip says if that is beyond doubt, else None. Some milliseconds."""
    for start, end in strip.ends:
        line = _clamped(strip.profile, start, end)
        for hypothesis in _coarse(line, start, end):
            solution = _refine(line, hypothesis)
            if solution is None or not solution.is_beyond_doubt:
                continue
            text = template.text_of(solution.left, solution.right)
            if text is not None and all(_agrees(solution, half) for half in strip.halves):
                first, last = solution.shape[:2]
                return BlurredRead(text, float(first), float(last), solution.fit, solution.margin, solution.blur)
    return None


@dataclass(frozen=True, slots=True, eq=False)
class _Hypothesis:
    start: float  # column of the reading direction's left guard
    end: float
    blur: float
    darkness: Array  # the line sampled at POSITION, 0 white, 1 black


@dataclass(frozen=True, slots=True, eq=False)
class _Solution:
    shape: Array  # start, end, bow, twist, in columns
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    fit: float
    worst: float
    margin: float
    blur: float
    contrast: float

    @property
    def is_beyond_doubt(self) -> bool:
        fits = self.fit >= _MIN_FIT and self.worst >= _MIN_WORST_FIT
        return fits and self.margin >= _MIN_MARGIN and self.contrast >= _MIN_CONTRAST


def _clamped(profile: Profile, start: float, end: float) -> Profile:
    """Repeat the quiet zone outwards: what lies beyond it belongs to the package."""
    module = (end - start) / MODULES
    first = int(np.clip(start - 2 * module, 0, len(profile) - 1))
    last = int(np.clip(end + 2 * module, first + 1, len(profile)))
    line = profile.astype(np.float32)
    line[:first] = profile[first]
    line[last:] = profile[last - 1]
    return line


def _coarse(line: Profile, start: float, end: float) -> Iterator[_Hypothesis]:
    module = (end - start) / MODULES
    dark = _normalized(line, module)
    starts, ends = (
        grid.ravel() for grid in np.meshgrid(start + _COARSE_OFFSETS * module, end + _COARSE_OFFSETS * module)
    )
    columns = starts[:, None] + (ends - starts)[:, None] * _T[None, :]
    forward = np.interp(columns, np.arange(len(dark)), dark)
    found = []
    for reverse, lines in ((False, forward), (True, forward[:, ::-1])):
        for blur in _COARSE_BLURS:
            cost = template.lowest_cost(lines, blur) / template.LENGTH
            for index in np.argpartition(cost, _REFINED)[:_REFINED]:
                a, b = float(starts[index]), float(ends[index])
                found.append((float(cost[index]), _Hypothesis(*((b, a) if reverse else (a, b)), blur, lines[index])))
    found.sort(key=lambda pair: pair[0])
    return (hypothesis for cost, hypothesis in found[:_REFINED] if cost <= _MAX_COARSE_COST)


def _normalized(line: Profile, module: float) -> Array:
    """Darkness between the local white and the local black, about 0 to 1."""
    near, wide = int(11 * module) | 1, int(23 * module) | 1
    row = line.reshape(1, -1)
    white = cv2.blur(cv2.dilate(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    black = cv2.blur(cv2.erode(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    return np.asarray(np.clip((white - line) / np.maximum(white - black, 4.0), -0.3, 1.3), np.float64)


def _refine(line: Profile, hypothesis: _Hypothesis) -> _Solution | None:
    index = np.arange(len(line))
    shape = np.array([hypothesis.start, hypothesis.end, 0.0, 0.0])
    dark, blur = hypothesis.darkness, hypothesis.blur
    module = abs(hypothesis.end - hypothesis.start) / MODULES
    for round_ in range(_ROUNDS):
        blurs = (blur,) if round_ == 0 else tuple(round(blur * factor, 2) for factor in (0.8, 1.0, 1.25))
        decoded, blur = min(
            ((template.decode(dark[None], each), each) for each in blurs if each <= 2 * _BLUR_RANGE[1]),
            key=lambda pair: float(pair[0].cost[0]),
        )
        if round_ and not _BLUR_RANGE[0] * 0.8 <= blur <= _BLUR_RANGE[1] * 1.2:
            return None
        model = template.synthesize(decoded.left[0], decoded.right[0], blur)
        columns = _WARP @ shape
        gray = np.interp(columns, index, line)
        slope = np.interp(columns + 0.5, index, line) - np.interp(columns - 0.5, index, line)
        light, move = _solve(gray, slope, model)
        shape = shape + np.clip(move, -1.5 * module, 1.5 * module)
        gray = np.interp(_WARP @ shape, index, line)
        white, contrast = _LIGHT @ light[:3], np.minimum(_LIGHT @ light[3:], -3.0)
        dark = (gray - white) / contrast
    fit, worst = _fit(gray, model)
    decoded = template.decode(dark[None], blur)
    certainty = template.margin(decoded, blur)
    return _Solution(shape, decoded.left[0], decoded.right[0], fit, worst, certainty, blur, -float(contrast.mean()))


def _fit(gray: Array, model: Array) -> tuple[float, float]:
    """Return the share of the variance that the model explains, overall and in the worst digit.

    Printing gains and loses ink, so that all bars may be a little wider or narrower than they should be: one more term.
    """
    basis = np.hstack([_LIGHT, _LIGHT * model[:, None], np.abs(np.gradient(model))[:, None]])
    normal = basis.T @ basis + 1e-3 * np.eye(basis.shape[1])
    wrong = (gray - basis @ np.linalg.solve(normal, basis.T @ gray)) ** 2
    variance = float(gray.var())
    if variance <= 0:
        return 0.0, 0.0
    windows = wrong[template.DIGIT_SAMPLES].mean(axis=1)
    return 1 - float(wrong.mean()) / variance, 1 - float(windows.max()) / variance


def _solve(gray: Array, slope: Array, model: Array) -> tuple[Array, Array]:
    """Least squares for light and contrast (quadratic along the line) together with where the code lies."""
    basis = np.hstack([_LIGHT, _LIGHT * model[:, None], -_WARP * slope[:, None]])
    normal = basis.T @ basis
    count = len(gray)
    normal += np.diag(
        np.concatenate(
            [
                count * 0.01 * np.array([0.01, 0.5, 1.0, 0.01, 0.5, 1.0]),
                count * 0.02 * (float(np.mean(slope**2)) + 1e-6) * np.array([0.2, 0.2, 1.0, 1.0]),
            ]
        )
    )
    solution = np.asarray(np.linalg.solve(normal, basis.T @ gray), np.float64)
    return solution[:6], solution[6:]


def _agrees(solution: _Solution, half: Profile) -> bool:
    """Decode other rows at the same place, with their own light; the digits must be the same."""
    index = np.arange(len(half))
    columns = _WARP @ solution.shape
    model = template.synthesize(solution.left, solution.right, solution.blur)
    gray = np.interp(columns, index, half.astype(np.float64))
    slope = np.interp(columns + 0.5, index, half) - np.interp(columns - 0.5, index, half)
    light, move = _solve(gray, slope, model)
    gray = np.interp(columns + _WARP @ np.clip(move, -1.5, 1.5), index, half.astype(np.float64))
    dark = (gray - _LIGHT @ light[:3]) / np.minimum(_LIGHT @ light[3:], -3.0)
    decoded = template.decode(dark[None], solution.blur)
    return bool((decoded.left[0] == solution.left).all() and (decoded.right[0] == solution.right).all())
