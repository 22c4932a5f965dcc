"""How badly a scan line is explained at best by symbols of one layout: quick, for finding out where one may lie."""

from functools import lru_cache

import numpy as np

from scanner_desktop.reading import template
from scanner_desktop.reading.layouts import Alphabet, Layout
from scanner_desktop.reading.template import Array, Single

_MIDDLING = 50  # characters; of larger alphabets every slot is looked at by itself


def coarse_costs(lines: Array, layout: Layout, blur: float) -> Array:
    """Return how badly each line is explained at best, mean squared error, shape ``(n, length)`` to ``(n,)``.

    It is meant for finding out where a symbol may lie. Of a layout with large alphabets only the slots with small ones
    are looked at (a DataBar's finders), and of middling ones every slot by itself.
    """
    blur = max(template.BLUR_STEP, template.grid(blur, template.BLUR_STEP))
    guards = template.guards_seen(layout, blur, 0.0)
    large = layout.is_rich
    rest = lines.astype(np.float32) - guards
    padded = np.concatenate([rest, np.zeros((len(rest), 2), np.float32)], axis=1)
    cost = np.zeros(len(rest), np.float32) if large else np.einsum("ij,ij->i", rest, rest)
    count = 0 if large else rest.shape[1]
    for chain, windows in zip(layout.chains, template.windows_of(layout), strict=True):
        total: Single | None = None
        previous: Alphabet | None = None
        for slot, window in zip(chain, windows, strict=True):
            alphabet = slot.alphabet
            if len(alphabet.bars) > template.MANY:
                continue
            table = template.table_of(alphabet, blur, 0.0)
            if large:
                inner = slice(template.SPREAD * template.SAMPLES, -template.SPREAD * template.SAMPLES)
                piece, pictures = padded[:, window[inner]], table.pictures[:, inner]
                row = (pictures * pictures).sum(axis=1) - 2 * (piece @ pictures.T)
                cost = cost + np.einsum("ij,ij->i", piece, piece) + row.min(axis=1)
                count += piece.shape[1]
                continue
            row = table.energy - 2 * (padded[:, window] @ table.pictures.T)
            if total is None or previous is None:
                total = row
            elif len(alphabet.bars) > _MIDDLING:
                total = total.min(axis=1)[:, None] + row
            else:
                total = (total[:, :, None] + template.pairs_of(previous, alphabet, blur, 0.0)[None]).min(axis=1) + row
            previous = alphabet
        if total is not None:
            cost = cost + total.min(axis=1)
    return np.asarray(cost / max(count, 1), np.float64)


@lru_cache(maxsize=64)
def _end_models(layout: Layout, blur: float) -> Single:
    (slot,), (window,) = layout.chains[0], template.windows_of(layout)[0]
    table = template.table_of(slot.alphabet, blur, 0.0)
    models = np.repeat(template.guards_seen(layout, blur, 0.0)[None], len(table.pictures), axis=0)
    inside = (window >= 0) & (window < models.shape[1])
    models[:, window[inside]] += table.pictures[:, inside]
    return models


def end_costs(lines: Array, layout: Layout, blur: float, samples: slice) -> Array:
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
