"""How badly a scan line is explained at best by symbols of one layout: quick, for finding out where one may lie."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading import template
from scanner_desktop.reading.layouts import Alphabet, Layout
from scanner_desktop.reading.template import Array, Single

_MIDDLING = 50  # characters; of larger alphabets every slot is looked at by itself


def coarse_costs(lines: NDArray[np.floating], layout: Layout, blur: float, gain: float = 0.0) -> Array:
    """Return how badly each line is explained at best, mean squared error, shape ``(n, length)`` to ``(n,)``.

    It is meant for finding out where a symbol may lie. Of a layout with large alphabets only the slots with small ones
    are looked at (a DataBar's finders), and of middling ones every slot by itself.
    """
    blur, gain = template.nearest(layout, blur, gain)
    guards = template.guards_seen(layout, blur, gain)
    large = layout.is_rich
    # One line a column: sums and minima over characters then go through memory in its order.
    padded = np.zeros((len(guards) + 2, len(lines)), np.float32)
    rest = padded[:-2]
    np.subtract(lines.T, guards[:, None], out=rest)
    cost = np.zeros(len(lines), np.float32) if large else np.einsum("ij,ij->j", rest, rest)
    count = 0 if large else len(rest)
    for chain, windows in zip(layout.chains, template.windows_of(layout), strict=True):
        total: Single | None = None
        previous: Alphabet | None = None
        for slot, window in zip(chain, windows, strict=True):
            alphabet = slot.alphabet
            if len(alphabet.bars) > template.MANY:
                continue
            table = template.table_of(alphabet, blur, gain)
            if large:
                inner = slice(template.SPREAD * template.SAMPLES, -template.SPREAD * template.SAMPLES)
                piece, pictures = padded[window[inner]], table.pictures[:, inner]
                row = (pictures * pictures).sum(axis=1)[:, None] - 2 * (pictures @ piece)
                cost = cost + np.einsum("ij,ij->j", piece, piece) + row.min(axis=0)
                count += len(piece)
                continue
            row = table.energy[:, None] - 2 * (table.pictures @ padded[window])
            if total is None or previous is None:
                total = row
            elif len(alphabet.bars) > _MIDDLING:
                total = total.min(axis=0) + row
            else:
                pairs = template.pairs_of(previous, alphabet, blur, gain)
                total = (total[:, None, :] + pairs[:, :, None]).min(axis=0) + row
            previous = alphabet
        if total is not None:
            cost = cost + total.min(axis=0)
    return np.asarray(cost / max(count, 1), np.float64)


@lru_cache(maxsize=64)
def _end_models(layout: Layout, blur: float) -> Single:
    (slot,), (window,) = layout.chains[0], template.windows_of(layout)[0]
    table = template.table_of(slot.alphabet, blur, 0.0)
    models = np.repeat(template.guards_seen(layout, blur, 0.0)[None], len(table.pictures), axis=0)
    inside = (window >= 0) & (window < models.shape[1])
    models[:, window[inside]] += table.pictures[:, inside]
    return models


def end_costs(lines: NDArray[np.floating], layout: Layout, blur: float, samples: slice) -> Array:
    """Return the mean squared error of lines that hold only some samples of a layout with one slot, at its start.

    Args:
        lines: shape ``(n, samples)``.
        layout: see ``layouts.code_128_ends``.
        blur: standard deviation, modules.
        samples: which samples of the layout the lines hold.
    """
    models = _end_models(layout, max(template.BLUR_STEP, template.grid(blur, template.BLUR_STEP)))[:, samples]
    apart = lines[:, None, :] - models[None]
    return np.asarray((apart * apart).mean(axis=2).min(axis=1), np.float64)
