"""Fits a symbol that is known bar by bar to a scan line: where it lies, the light, the blur, and the printing gain."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading import template
from scanner_desktop.reading.layouts import Layout
from scanner_desktop.reading.template import QUIET, SAMPLES, Array

KNOTS = 7
"""Places along a code whose columns are fitted; between them, modules are of one width."""
_FINE_KNOTS = 13  # the same for codes on film that is full of wrinkles
_LEAST_APART = 7.3  # modules between knots: closer, the warp could turn one character into another

BLUR_RANGE = (0.08, 1.6)  # modules
GAIN_RANGE = (-0.42, 0.42)  # modules by which an edge may have moved; at 0.5 a bar of one module is gone
_GAIN_SPREAD = 0.2  # modules: what printers do, for the prior
_BLUR_NUDGE, _GAIN_NUDGE = 0.06, 0.04
_MOST_BLUR_STEP = 0.3  # modules, in one round
_MORE_ROUNDS = 3  # while the blur still moves
_SETTLED = 0.05  # modules: a step this small needs no other
_LEAST_CONTRAST = 3.0  # gray levels


def _differences(knots: int, order: int) -> Array:
    steps = np.diff(np.eye(knots), order, axis=0)
    return np.asarray(steps.T @ steps)


@lru_cache(maxsize=16)
def _bending(knots: int) -> tuple[Array, Array]:
    """Return what holds a shape straight, and the same with what holds a step back: perspective, bags, bottles."""
    bent = 0.004 * _differences(knots, 2)
    return bent, bent + 2e-4 * np.eye(knots)


def _hats(t: Array, knots: int) -> Array:
    """Return by how much each knot counts at ``t`` (0 to 1 along the code), ``(len(t), knots)``; the ends go on."""
    first = np.clip(np.floor(t * (knots - 1)), 0, knots - 2)
    part = t * (knots - 1) - first
    hats = np.zeros((len(t), knots))
    rows = np.arange(len(t))
    hats[rows, first.astype(int)] = 1 - part
    hats[rows, first.astype(int) + 1] = part
    return hats


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """How paper and contrast may vary along a code.

    Attributes:
        basis: shapes of variation, ``(length, shapes)``.
        stiffness: what holds them back, ``(shapes, shapes)``, per sample.
    """

    basis: Array
    stiffness: Array

    @property
    def rows(self) -> Array:
        """The shapes, ``(shapes, length)``."""
        return self.basis.T


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """What depends on a layout only: how its samples move with the line's ends, and how light varies along it."""

    ends: Array  # (length, 2): how much the first and the last column count
    warps: tuple[Array, Array]  # (length, KNOTS) and with finer knots: how much each knot counts
    lights: tuple["Light", "Light"]  # how light may vary along the code: smoothly, and patch by patch
    cells: NDArray[np.intp]  # first samples of the cells, for sums by ``np.add.reduceat``
    counts: Array  # samples of each cell
    weights: Array  # of each cell's error: a guard is short, and one bad sample must not condemn it


@lru_cache(maxsize=48)
def base(layout: Layout) -> Base:
    """Return the base of a layout."""
    t = template.position(layout) / layout.modules
    fine = int(np.clip(layout.modules // _LEAST_APART, KNOTS, _FINE_KNOTS))
    warps = _hats(t, KNOTS), _hats(t, fine)
    borders = sorted({0.0, layout.modules, *(edge for cell in layout.cells for edge in cell)})
    first = np.array([round((QUIET + edge) * SAMPLES) for edge in borders], np.intp)
    counts = np.diff(first).astype(np.float64)
    return Base(
        np.stack([1 - t, t], axis=1),
        warps,
        (
            Light(np.stack([np.ones_like(t), 2 * t - 1, (2 * t - 1) ** 2], axis=1), np.diag([1e-4, 5e-3, 1e-2])),
            Light(warps[1], 1e-5 * np.eye(fine) + 2e-3 * _differences(fine, 1)),
        ),
        first[:-1],
        counts,
        np.where(counts < 6 * SAMPLES, 0.7, 1.0),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A scan line, gray values and slopes (gray levels a column) by column, ready to be sampled anywhere.

    Attributes:
        samples: ``float32``, shape ``(1, columns, 2)``.
    """

    samples: NDArray[np.float32]

    @property
    def gray(self) -> NDArray[np.float32]:
        """The gray values alone, ``(columns,)``."""
        return self.samples[0, :, 0]

    def at(self, columns: Array) -> tuple[Array, Array]:
        """Return gray and slope at ``columns``; the ends go on outwards."""
        where = np.asarray(columns, np.float32)[None, :]
        found = cv2.remap(
            self.samples, where, np.zeros_like(where), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        ).astype(np.float64)
        return found[0, :, 0], found[0, :, 1]


def as_line(profile: NDArray[np.floating]) -> Line:
    """Return a profile as a line."""
    gray = np.asarray(profile, np.float32)
    slope = np.empty_like(gray)
    slope[1:-1] = (gray[2:] - gray[:-2]) / 2
    slope[0], slope[-1] = gray[1] - gray[0], gray[-1] - gray[-2]
    return Line(np.stack([gray, slope], axis=1)[None])


def sampled(line: NDArray[np.floating], columns: Array) -> NDArray[np.float32]:
    """Return the values of a line at ``columns``, any shape ``(n, m)``; the ends go on outwards.

    ``np.interp`` does the same in ten times as long.
    """
    row, where = np.asarray(line, np.float32)[None], columns.astype(np.float32)
    found = cv2.remap(row, where, np.zeros_like(where), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found, np.float32)


def with_knots(shape: Array, knots: int) -> Array:
    """Return a shape with so many knots."""
    if len(shape) == knots:
        return shape.copy()
    return np.interp(np.linspace(0, 1, knots), np.linspace(0, 1, len(shape)), shape)


def columns_at(shape: Array, t: Array) -> Array:
    """Return the columns at ``t`` (0 to 1 along the code) of a shape; beyond its ends it goes on as it ended."""
    place = t * (len(shape) - 1)
    first = np.clip(np.floor(place), 0, len(shape) - 2).astype(np.intp)
    return np.asarray(shape[first] + (shape[first + 1] - shape[first]) * (place - first))


def straight(start: float, end: float) -> Array:
    """Return the shape of a code whose modules are all of one width."""
    return np.linspace(start, end, KNOTS)


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Where a symbol lies on a line and how it was printed and seen.

    Attributes:
        shape: columns of the knots, the first bar's outer edge and the last one's among them, ``(KNOTS,)``; they
            fall where the code stands on its head.
        blur, gain: modules.
    """

    shape: Array
    blur: float
    gain: float


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A fit.

    Attributes:
        state: where and how.
        darkness: the line at the layout's positions, light taken out: 0 white, 1 black.
        model: what it should be.
        fit: share of the line's variance that the model explains, over the symbol without its quiet zones.
        worst: the same in the cell that fits worst.
        quiet: mean squared error of the worse quiet zone, in full contrasts squared.
        contrast: gray levels between paper and ink.
    """

    state: State
    darkness: Array
    model: Array
    fit: float
    worst: float
    quiet: float
    contrast: float


def fit(line: Line, layout: Layout, bars: Array, state: State, rounds: int, *, patchy: bool = False) -> Fitted:
    """Return the best fit of ``bars`` near ``state``, by so many rounds of least squares; see ``adjust``."""
    state, model = adjust(line, layout, bars, state, rounds, patchy=patchy)
    return evaluate_rows([line], layout, model, state, patchy=patchy)[0]


def adjust(
    line: Line, layout: Layout, bars: Array, state: State, rounds: int, *, patchy: bool = False
) -> tuple[State, Array]:
    """Return where and how ``bars`` lie best near ``state``, and what they look like then.

    Args:
        line: the scan line.
        layout: of the symbol.
        bars: all its bars, see ``template.render``.
        state: where to begin.
        rounds: of least squares, at most; each ends with blur, gain and place a little better.
        patchy: light may change from place to place, as on foil and film, and not only slowly along the whole code.
    """
    known = base(layout)
    warp = known.warps[patchy]
    count, knots = warp.shape
    bent, stiff = _bending(knots)
    light = known.lights[patchy]
    shapes = light.basis.shape[1]
    places = slice(2 * shapes, 2 * shapes + knots)
    module = abs(state.shape[-1] - state.shape[0]) / layout.modules
    shape, blur, gain = with_knots(state.shape, knots), state.blur, state.gain
    printed = template.Bars(bars, -QUIET, count)
    coverage = printed.coverage(gain)
    model = printed.seen(coverage, blur)
    basis = np.empty((2 * shapes + knots + 2, count))
    basis[:shapes] = light.rows
    held = count * light.stiffness
    settled = moving = False
    for turn in range(rounds + _MORE_ROUNDS):
        if settled or (turn >= rounds and not moving):
            break
        gray, slope = line.at(warp @ shape)
        contrast = _quick_contrast(gray, model)
        np.multiply(light.rows, model, out=basis[shapes : 2 * shapes])
        np.multiply(warp.T, -slope, out=basis[places])
        np.multiply(printed.seen(coverage, blur + _BLUR_NUDGE) - model, contrast / _BLUR_NUDGE, out=basis[-2])
        np.multiply(printed.render(blur, gain + _GAIN_NUDGE) - model, contrast / _GAIN_NUDGE, out=basis[-1])
        power = float(slope @ slope) + 1e-6 * count
        noise = 1e-4 * count * contrast * contrast
        normal = basis @ basis.T
        normal[:shapes, :shapes] += held
        normal[shapes : 2 * shapes, shapes : 2 * shapes] += held
        normal[places, places] += power * stiff
        normal[-2, -2] += 0.3 * noise
        normal[-1, -1] += noise / _GAIN_SPREAD**2
        right = basis @ gray
        right[places] -= power * (bent @ shape)
        right[-1] -= noise / _GAIN_SPREAD**2 * gain
        solution = cv2.solve(normal, right[:, None], flags=cv2.DECOMP_CHOLESKY)[1].ravel()
        most = 1.5 * module
        step = np.minimum(np.maximum(solution[places], -most), most)
        shape = shape + step
        wider, inkier = float(solution[-2]), float(solution[-1])
        settled = float(np.abs(step).max()) < _SETTLED * module and abs(wider) + abs(inkier) < _SETTLED
        nudge = min(max(wider, -_MOST_BLUR_STEP), _MOST_BLUR_STEP)
        moving = abs(nudge) == _MOST_BLUR_STEP  # a blur that is still far off is not measured yet
        blur = min(max(blur + nudge, BLUR_RANGE[0]), BLUR_RANGE[1])
        gain = min(max(gain + min(max(inkier, -0.15), 0.15), GAIN_RANGE[0]), GAIN_RANGE[1])
        coverage = printed.coverage(gain)
        model = printed.seen(coverage, blur)
    return State(shape, blur, gain), model


def _quick_contrast(gray: Array, model: Array) -> float:
    mean = float(model.sum()) / len(model)
    power = float(model @ model) - len(model) * mean * mean
    return (float(model @ gray) - mean * float(gray.sum())) / max(power, 1e-6)


def evaluate_rows(
    lines: Sequence[Line], layout: Layout, model: Array, state: State, *, patchy: bool = False
) -> list[Fitted]:
    """Say of each line how well ``model`` explains it, moved by a fraction of a module where that is better."""
    known = base(layout)
    columns = known.warps[len(state.shape) != KNOTS] @ state.shape
    sampled = [line.at(columns) for line in lines]
    gray = np.array([row for row, _ in sampled])
    count = gray.shape[1]
    light = known.lights[patchy]
    shapes = light.basis.shape[1]
    basis = np.empty((2 * shapes, count))
    basis[:shapes] = light.rows
    np.multiply(light.rows, model, out=basis[shapes:])
    normal = basis @ basis.T
    normal[:shapes, :shapes] += count * light.stiffness
    normal[shapes:, shapes:] += count * light.stiffness
    inverse = cv2.invert(normal, flags=cv2.DECOMP_CHOLESKY)[1]
    levels = (gray @ basis.T) @ inverse
    if len(lines) > 1:
        # A row set may lie a little aside of the mean: one step of least squares for the ends alone.
        wrong = gray - levels @ basis
        module = abs(state.shape[-1] - state.shape[0]) / layout.modules
        moved = []
        for line, (_, slope), left in zip(lines, sampled, wrong, strict=True):
            first, last = _ends_step(known.ends, slope, left)
            most = 0.5 * module
            step = np.array([min(max(first, -most), most), min(max(last, -most), most)])
            moved.append(line.at(columns + known.ends @ step)[0])
        gray = np.array(moved)
        levels = (gray @ basis.T) @ inverse
    white = levels[:, :shapes] @ light.rows
    contrast = np.minimum(levels[:, shapes:] @ light.rows, -_LEAST_CONTRAST)
    darkness = (gray - white) / contrast
    return compare(layout, darkness, model, state, contrast.mean(axis=1))


def _ends_step(ends: Array, slope: Array, wrong: Array) -> tuple[float, float]:
    """Return by how many columns first and last edge should move so that least is left of what is wrong."""
    pull = ends.T * slope
    a, b, c = float(pull[0] @ pull[0]) * 1.02 + 1e-6, float(pull[0] @ pull[1]), float(pull[1] @ pull[1]) * 1.02 + 1e-6
    first, last = pull @ wrong
    determinant = a * c - b * b
    return -(c * first - b * last) / determinant, -(a * last - b * first) / determinant


def compare(layout: Layout, darkness: Array, model: Array, state: State, contrast: Array) -> list[Fitted]:
    """Say of each line, ``(n, length)``, how well ``model`` explains it; ``contrast`` is negative, in gray levels."""
    known = base(layout)
    wrong = (darkness - model) ** 2
    first, last = int(known.cells[0]), int(known.cells[-1] + known.counts[-1])
    variance = np.maximum(darkness[:, first:last].var(axis=1), 1e-4)
    cells = np.add.reduceat(wrong[:, :last], known.cells, axis=1) / known.counts
    worst = (cells * known.weights).max(axis=1)
    overall = wrong[:, first:last].mean(axis=1)
    near = SAMPLES * 2
    quiet = np.maximum(wrong[:, first - near : first - 2].mean(axis=1), wrong[:, last + 2 : last + near].mean(axis=1))
    return [
        Fitted(
            state,
            darkness[n],
            model,
            1 - float(overall[n] / variance[n]),
            1 - float(worst[n] / variance[n]),
            float(quiet[n]),
            -float(contrast[n]),
        )
        for n in range(len(darkness))
    ]


def outside(line: Line, layout: Layout, fitted: Fitted) -> float:
    """Return how much stands beside the code, where paper should be: full contrasts squared, of the worse side.

    It is looked at from 1.5 to 7 modules beyond either end, against the paper right beside the bars.
    """
    shape = fitted.state.shape
    module = (shape[-1] - shape[0]) / layout.modules
    away = np.arange(1.5, 7.0, 0.25)
    found = 0.0
    for end, outwards in ((shape[0], -1.0), (shape[-1], 1.0)):
        paper = float(line.at(end + outwards * module * np.arange(0.8, 2.4, 0.25))[0].max())
        gray, _ = line.at(end + outwards * module * away)
        dark = np.maximum(paper - gray, 0.0) / max(fitted.contrast, _LEAST_CONTRAST)
        found = max(found, float((dark * dark).mean()))
    return found
