"""Lays the known bars of a symbol on a scan line: where around each knot they are most alike, bending least."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading import fitting, template
from scanner_desktop.reading.fitting import Line, State
from scanner_desktop.reading.layouts import Layout

FIRST_BLUR = 0.5
"""Modules: what bars are taken to be blurred by before it is known."""

_WINDOW = 14.0  # modules on either side of a knot that are compared
_FARTHEST = 4.0  # modules by which a knot may lie off
_FARTHEST_AGAIN = 2.5  # the same once the code has been found
_PULL = 0.02  # of likeness, for neighbouring knots a module apart squared


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """What the bars of a symbol look like around each knot, ready to be compared.

    Attributes:
        filters: what a stretch is multiplied with for its weighted sum and for its likeness, ``(knots, samples, 2)``.
        mass: weight of each stretch.
        power: root of its weighted variance.
    """

    filters: template.Single
    mass: template.Single
    power: template.Single


def wanted(layout: Layout, bars: template.Array, knots: int = fitting.KNOTS) -> Wanted:
    """Return what is looked for where these bars are."""
    windows, weights = _windows(layout, knots)
    model = template.render(bars, -template.QUIET, template.length(layout), FIRST_BLUR, 0.0)[windows]
    mass = weights.sum(axis=1)
    model -= (np.einsum("kt,kt->k", model, weights) / mass)[:, None]
    weighted = model * weights
    power = np.sqrt(np.einsum("kt,kt->k", model, weighted)) + 1e-6
    filters = np.stack([weights, weighted], axis=2).astype(np.float32)
    return Wanted(filters, mass.astype(np.float32), power.astype(np.float32))


def align(
    line: Line, layout: Layout, look: Wanted, start: float, end: float, *, bow: float = 0.0
) -> tuple[State, float]:
    """Return where on the line the known bars lie, and how alike they are there: a correlation, 1 at most.

    Around every knot, the bars are compared at all places within ``_FARTHEST`` modules; of those places the series is
    taken that fits best and bends least (Viterbi). Bars on a bag are wider here and narrower there, and a search for
    two ends alone would miss what lies between.

    Args:
        line: the scan line.
        layout: of the symbol.
        look: see ``wanted``.
        start: column of the first bar's outer edge, as far as it is known.
        end: of the last one's.
        bow: modules by which the middle lies nearer to the end than halfway: a code seen at a slant is narrower there.
    """
    middle = 4 * np.linspace(0, 1, fitting.KNOTS) * (1 - np.linspace(0, 1, fitting.KNOTS))
    shape = fitting.straight(start, end) + bow * middle * (end - start) / layout.modules
    shape, likeness = _match(line, layout, look, shape, _FARTHEST)
    return State(shape, FIRST_BLUR, 0.0), likeness


def realign(line: Line, layout: Layout, bars: template.Array, state: State) -> State:
    """Return the state with more knots, each where the bars around it lie: for codes that bend sharply at one place."""
    fine = fitting.with_knots(state.shape, fitting.base(layout).warps[1].shape[1])
    look = wanted(layout, bars, len(fine))
    return replace(state, shape=_match(line, layout, look, fine, _FARTHEST_AGAIN)[0])


def _match(
    line: Line, layout: Layout, look: Wanted, shape: template.Array, farthest: float
) -> tuple[template.Array, float]:
    """Move every knot of ``shape`` by up to ``farthest`` modules to where the bars around it are most alike."""
    knots = len(shape)
    reach = round(farthest * template.SAMPLES)
    shifts, apart, where, t = _places(layout, knots, reach)
    columns = np.rint(fitting.columns_at(shape, t)).astype(np.intp)
    dark = -line.gray[np.minimum(np.maximum(columns, 0), len(line.gray) - 1)]
    dark -= dark.mean()
    pieces = dark[where]
    sums = pieces @ look.filters
    mean = sums[:, :, 0] / look.mass[:, None]
    squares = ((pieces * pieces) @ look.filters[:, :, :1])[:, :, 0]
    variance = squares - mean * mean * look.mass[:, None]
    likeness = sums[:, :, 1] / (np.sqrt(np.maximum(variance, 1.0)) * look.power[:, None])
    total, came = likeness[0], []
    each = np.arange(len(shifts))
    for row in likeness[1:]:
        joined = total - apart
        best = joined.argmax(axis=1)
        came.append(best)
        total = joined[each, best] + row
    path = [int(total.argmax())]
    for back in reversed(came):
        path.append(int(back[path[-1]]))
    path.reverse()
    found = float(likeness[np.arange(knots), path].mean())
    module = (shape[-1] - shape[0]) / layout.modules
    return shape + shifts[path] * module, found


@lru_cache(maxsize=12)  # a quarter of a megabyte each
def _places(
    layout: Layout, knots: int, reach: int
) -> tuple[template.Array, template.Single, NDArray[np.intp], template.Array]:
    """Return what is compared for every layout alike.

    That is the shifts, modules; what shifts of neighbouring knots that differ cost; for each knot, shift and sample
    the sample of the line; and where those lie, 0 to 1 along the code.
    """
    windows, _ = _windows(layout, knots)
    steps = np.arange(2 * reach + 1)
    shifts = (steps - reach) / template.SAMPLES
    apart = (_PULL * (shifts[:, None] - shifts[None, :]) ** 2).astype(np.float32)
    samples = np.arange(-reach, template.length(layout) + reach) + 0.5
    t = (samples / template.SAMPLES - template.QUIET) / layout.modules
    return shifts, apart, windows[:, None, :] + steps[None, :, None], t


@lru_cache(maxsize=48)
def _windows(layout: Layout, knots: int) -> tuple[NDArray[np.intp], template.Array]:
    """Return the samples around each knot, and how much each of them counts."""
    places = np.linspace(0, layout.modules, knots)
    wide = max(_WINDOW if knots == fitting.KNOTS else _WINDOW / 2, layout.modules / (knots - 1))
    half = round(wide * template.SAMPLES)
    around = np.arange(-half, half)
    samples = np.rint((places[:, None] + template.QUIET) * template.SAMPLES).astype(np.intp) + around[None, :]
    weights = np.cos(np.pi / 2 * around / half)[None, :] ** 2 * np.ones((knots, 1))
    outside = (samples < 1 * template.SAMPLES) | (samples >= template.length(layout) - 1 * template.SAMPLES)
    weights[outside] = 0.0
    return np.clip(samples, 0, template.length(layout) - 1), weights
