"""What a linear code would look like, blurred and printed with too much or too little ink: the likelihood of its text.

A scan line of a blurred code is the sum of its characters' pictures, each convolved with the blur, so that the squared
error of a whole code splits into one term per character and one per pair of neighbours. The characters that minimise it
are found exactly by dynamic programming (Viterbi): no thresholds, no edges, and bars that have long run into each other
still count. After O. Gallo and R. Manduchi, "Reading 1D barcodes with mobile phones using deformable templates", IEEE
PAMI 33 (2011), with the blur and the printing gain made part of the template.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading.layouts import Alphabet, Layout, Slot

Array = NDArray[np.float64]
Single = NDArray[np.float32]

SAMPLES = 4
"""Samples per module."""

QUIET = 3
"""Modules of quiet zone that belong to the template on either side."""

SPREAD = 5  # modules over which a character's blur reaches into its neighbours
MANY = 150  # characters; of larger alphabets only the likeliest are followed
_LIKELIEST = 40


def length(layout: Layout) -> int:
    """Return how many samples a scan line of this layout has."""
    return round((layout.modules + 2 * QUIET) * SAMPLES)


@lru_cache(maxsize=128)
def position(layout: Layout) -> Array:
    """Return where each sample lies, in modules from the outer edge of the first bar, shape ``(length,)``."""
    return np.asarray((np.arange(length(layout)) + 0.5) / SAMPLES - QUIET)


@lru_cache(maxsize=512)
def kernel(blur: float) -> Array:
    """Return a Gaussian of ``blur`` modules (standard deviation), odd length, sum 1."""
    reach = max(1, math.ceil(3.5 * blur * SAMPLES))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(blur * SAMPLES, 1e-3)) ** 2)
    return np.asarray(weights / weights.sum())


class Bars:
    """The bars of a symbol, ready to be printed with any gain and seen through any blur.

    Args:
        bars: begin and end of each, modules, shape ``(bars, 2)``, from left to right.
        first: where the first sample begins, modules.
        count: samples, ``SAMPLES`` to a module.
    """

    def __init__(self, bars: Array, first: float, count: int) -> None:
        widths = bars[:, 1] - bars[:, 0]
        self._edges = bars.ravel()
        self._outwards = np.tile([-1.0, 1.0], len(bars))
        self._dark = np.repeat(np.cumsum(widths), 2)
        self._dark[::2] -= widths
        self._grown = np.repeat(2.0 * np.arange(len(bars) + 1), 2)[1:-1]  # by gain, how much ink lies before each edge
        self._borders = first + np.arange(count + 1) / SAMPLES
        self._count = count

    def coverage(self, gain: float) -> Array:
        """Return which share of each sample is ink, ``(count,)``, when every edge has moved outwards by ``gain``."""
        edges = self._edges + gain * self._outwards
        if gain < -0.3:  # bars of one module get thin, and thinner ones would turn inside out
            edges = np.maximum.accumulate(edges)
        return np.diff(np.interp(self._borders, edges, self._dark + gain * self._grown)) * SAMPLES

    def seen(self, coverage: Array, blur: float) -> Array:
        """Return the darkness of a coverage through a blur of ``blur`` modules, ``(count,)``."""
        weights = kernel(round(blur, 2))
        reach = len(weights) // 2
        if len(weights) > self._count:
            return np.convolve(np.pad(coverage, reach), weights, "valid")
        return np.convolve(coverage, weights)[reach : reach + self._count]

    def render(self, blur: float, gain: float) -> Array:
        """Return the darkness of the bars, 0 white and 1 black, ``(count,)``; ``blur`` and ``gain`` in modules."""
        return self.seen(self.coverage(gain), blur)


def render(bars: Array, first: float, count: int, blur: float, gain: float) -> Array:
    """Return the darkness of bars once; see ``Bars``."""
    return Bars(bars, first, count).render(blur, gain)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """An alphabet under one blur and gain: pictures ``(characters, window)`` and their squared sums."""

    pictures: Single
    energy: Single


@lru_cache(maxsize=64)
def _smear(count: int, blur: float) -> Single:
    """Return what ``count`` samples are multiplied with to be blurred, ``(count, count)``."""
    weights = kernel(blur)
    reach = len(weights) // 2
    apart = np.arange(count)[None, :] - np.arange(count)[:, None] + reach
    inside = (apart >= 0) & (apart < len(weights))
    return np.where(inside, weights[np.clip(apart, 0, len(weights) - 1)], 0.0).astype(np.float32)


def table_of(alphabet: Alphabet, blur: float, gain: float) -> Table:
    """Return the pictures of all characters of an alphabet under one blur and gain, modules."""
    return (_large_table if len(alphabet.bars) > MANY else _small_table)(alphabet, blur, gain)


def _table(alphabet: Alphabet, blur: float, gain: float) -> Table:
    count = round((alphabet.modules + 2 * SPREAD) * SAMPLES)
    edges = alphabet.bars + np.array([-gain, gain])
    empty = alphabet.bars[..., 1] <= alphabet.bars[..., 0]
    edges[empty] = 0.0
    borders = np.arange(count + 1) / SAMPLES - SPREAD
    covered = np.zeros((len(edges), count + 1))
    for bar in range(edges.shape[1]):
        begin, end = edges[:, bar, :1], np.maximum(edges[:, bar, 1:], edges[:, bar, :1])
        covered += np.clip(borders[None], begin, end) - begin
    coverage = np.diff(covered, axis=1) * SAMPLES
    pictures = coverage.astype(np.float32) @ _smear(count, blur)
    return Table(pictures, (pictures * pictures).sum(axis=1))


_small_table = lru_cache(maxsize=512)(_table)
_large_table = lru_cache(maxsize=32)(_table)  # a megabyte each


@lru_cache(maxsize=256)
def pairs_of(first: Alphabet, second: Alphabet, blur: float, gain: float) -> Single:
    """Return twice the inner product of neighbours, ``(characters of the first, of the second)``."""
    return _joint(table_of(first, blur, gain).pictures, table_of(second, blur, gain).pictures, first.modules)


def _joint(first: Single, second: Single, modules: float) -> Single:
    shift = round(modules * SAMPLES)
    overlap = min(first.shape[1] - shift, second.shape[1])
    return np.asarray(2 * first[:, shift : shift + overlap] @ second[:, :overlap].T, np.float32)


@lru_cache(maxsize=256)
def guards_seen(layout: Layout, blur: float, gain: float) -> Single:
    """Return the darkness of a layout's guards alone, ``(length,)``."""
    return render(layout.guards, -QUIET, length(layout), blur, gain).astype(np.float32)


@lru_cache(maxsize=256)
def windows_of(layout: Layout) -> tuple[tuple[NDArray[np.intp], ...], ...]:
    """Return the samples over which each slot's characters reach, by chains."""
    last = length(layout) - 1
    made = []
    for chain in layout.chains:
        windows = []
        for slot in chain:
            first = round((QUIET + slot.start - SPREAD) * SAMPLES)
            count = round((slot.alphabet.modules + 2 * SPREAD) * SAMPLES)
            windows.append(np.clip(np.arange(first, first + count), -1, last + 1))
        made.append(tuple(windows))
    return tuple(made)


def grid(value: float, step: float) -> float:
    """Return the value of a grid next to ``value``: tables are kept for those only."""
    return round(round(value / step) * step, 4)


BLUR_STEP, GAIN_STEP = 0.1, 0.08


def nearest(layout: Layout, blur: float, gain: float) -> tuple[float, float]:
    """Return the blur and gain next to these for which ``decode`` keeps tables, modules."""
    step = 2 if layout.is_rich else 1
    return max(BLUR_STEP, grid(blur, step * BLUR_STEP)), grid(gain, step * GAIN_STEP)


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """The most likely characters of one scan line.

    Attributes:
        cost: squared error over all samples.
        characters: of all slots in their order.
        margin: by how much the runner-up of the least certain character is worse (difference of min-marginals), in
            samples of full contrast squared; infinite for a layout without slots.
        seconds: the runner-up of every slot.
        gaps: by how much it is worse.
    """

    cost: float
    characters: tuple[int, ...]
    margin: float
    seconds: tuple[int, ...] = ()
    gaps: tuple[float, ...] = ()


def decode(lines: Array, layout: Layout, blur: float, gain: float) -> list[Decoded]:
    """Return the most likely characters of each line.

    Args:
        lines: darkness (0 white, 1 black) at ``position(layout)``, shape ``(n, length)``.
        layout: what kind of symbol it is.
        blur: standard deviation, modules.
        gain: modules, see ``render``; both are taken to the nearest for which there are tables.
    """
    blur, gain = nearest(layout, blur, gain)
    rest = lines.astype(np.float32) - guards_seen(layout, blur, gain)
    count = len(rest)
    if _is_small(layout):
        lowest, path, second, gap = _solve_together(rest, layout, blur, gain)
        found, others, apart = path.tolist(), second.tolist(), gap.tolist()
        return [
            Decoded(cost, tuple(found[n]), min(apart[n]), tuple(others[n]), tuple(apart[n]))
            for n, cost in enumerate(lowest.tolist())
        ]
    padded = np.concatenate([rest, np.zeros((count, 2), np.float32)], axis=1)  # beyond the ends nothing counts
    cost = np.einsum("ij,ij->i", rest, rest)
    characters: list[NDArray[np.intp]] = []
    seconds: list[NDArray[np.intp]] = []
    gaps: list[Single] = []
    for chain, windows in zip(layout.chains, windows_of(layout), strict=True):
        if max(len(slot.alphabet.bars) for slot in chain) > MANY:
            solved = [_solve_pruned(chain, [line[window] for window in windows], blur, gain) for line in padded]
            lowest, path, second, gap = (np.stack(part) for part in zip(*solved, strict=True))
        else:
            rows = []
            for alphabet, first, last in _runs(chain):
                table = table_of(alphabet, blur, gain)
                pieces = padded[:, np.stack(windows[first:last])]
                rows += list((table.energy - 2 * (pieces @ table.pictures.T)).swapaxes(0, 1))
            joints = [pairs_of(a.alphabet, b.alphabet, blur, gain) for a, b in pairwise(chain)]
            lowest, path, second, gap = _solve(rows, joints)
        cost = cost + lowest
        characters.append(path)
        seconds.append(second)
        gaps.append(gap)
    if not characters:
        return [Decoded(float(each), (), math.inf) for each in cost]
    found, others, apart = (np.concatenate(part, axis=1).tolist() for part in (characters, seconds, gaps))
    return [
        Decoded(float(cost[n]), tuple(found[n]), min(apart[n]), tuple(others[n]), tuple(apart[n])) for n in range(count)
    ]


_SMALL = 20  # characters
_NEVER = np.float32(1e4)  # cost of a character that a smaller alphabet has not


@lru_cache(maxsize=128)
def _is_small(layout: Layout) -> bool:
    """Return True where all chains are of one length and all alphabets small: they are solved all at once."""
    small = all(len(slot.alphabet.bars) <= _SMALL for slot in layout.slots)
    return small and len({len(chain) for chain in layout.chains}) == 1 and len(layout.slots) > 1


@lru_cache(maxsize=256)
def _joints(layout: Layout, blur: float, gain: float) -> Single:
    """Return the cost of neighbours from either end, ``(steps, 2, chains, characters, characters before)``.

    Smaller alphabets are filled up to the largest.
    """
    most = max(len(slot.alphabet.bars) for slot in layout.slots)
    size = len(layout.chains[0])
    joints = np.zeros((size - 1, 2, len(layout.chains), most, most), np.float32)
    for which, chain in enumerate(layout.chains):
        for step, (left, right) in enumerate(pairwise(chain)):
            pair = pairs_of(left.alphabet, right.alphabet, blur, gain)
            joints[step, 0, which, : pair.shape[1], : pair.shape[0]] = pair.T
            joints[size - 2 - step, 1, which, : pair.shape[0], : pair.shape[1]] = pair
    return joints


@lru_cache(maxsize=128)
def _all_windows(layout: Layout) -> NDArray[np.intp]:
    """Return the samples over which each slot's characters reach, ``(slots, window)``."""
    return np.stack([window for chain in windows_of(layout) for window in chain])


def _solve_together(
    rest: Single, layout: Layout, blur: float, gain: float
) -> tuple[Single, NDArray[np.intp], NDArray[np.intp], Single]:
    """Return what ``_solve`` does, for all chains and both ways at once; the lowest costs are those of all chains."""
    joints, windows = _joints(layout, blur, gain), _all_windows(layout)
    count, chains, size = len(rest), len(layout.chains), len(layout.chains[0])
    padded = np.zeros((count, rest.shape[1] + 2), np.float32)  # beyond the ends nothing counts
    padded[:, :-2] = rest
    rows = np.full((count, chains * size, joints.shape[-1]), _NEVER, np.float32)
    for alphabet, first, last in _runs(layout.slots):
        table = table_of(alphabet, blur, gain)
        pieces = padded[:, windows[first:last]]
        rows[:, first:last, : len(table.energy)] = table.energy - 2 * (pieces @ table.pictures.T)
    cells = rows.reshape(count, chains, size, -1)
    ways = np.stack([cells, cells[:, :, ::-1]], axis=1)  # (lines, ways, chains, slots, characters)
    messages = np.empty_like(ways)
    messages[:, :, :, 0] = so_far = ways[:, :, :, 0]
    for step, joint in enumerate(joints, 1):
        so_far = (so_far[:, :, :, None, :] + joint).min(axis=4) + ways[:, :, :, step]
        messages[:, :, :, step] = so_far
    total = (messages[:, 0] + messages[:, 1, :, ::-1] - cells).reshape(count, chains * size, -1)
    two = np.argpartition(total, 1, axis=2)[:, :, :2]
    costs = np.take_along_axis(total, two, axis=2)
    lowest = np.einsum("ij,ij->i", rest, rest) + costs[:, size - 1 :: size, 0].sum(axis=1)
    return lowest, two[:, :, 0], two[:, :, 1], costs[:, :, 1] - costs[:, :, 0]


@lru_cache(maxsize=256)
def _runs(chain: tuple[Slot, ...]) -> tuple[tuple[Alphabet, int, int], ...]:
    """Return the runs of slots of one alphabet: alphabet, first slot, last slot and one."""
    made: list[tuple[Alphabet, int, int]] = []
    for index, slot in enumerate(chain):
        if made and made[-1][0] is slot.alphabet:
            made[-1] = (slot.alphabet, made[-1][1], index + 1)
        else:
            made.append((slot.alphabet, index, index + 1))
    return tuple(made)


def _solve_pruned(
    chain: Sequence[Slot], pieces: Sequence[Single], blur: float, gain: float
) -> tuple[NDArray[np.float32], NDArray[np.intp], NDArray[np.intp], Single]:
    """Return what ``_solve`` does for one line and large alphabets; only the likeliest characters are followed."""
    rows, keeps, pictures = [], [], []
    for slot, piece in zip(chain, pieces, strict=True):
        table = table_of(slot.alphabet, blur, gain)
        row = table.energy - 2 * (table.pictures @ piece)
        keep = np.argpartition(row, _LIKELIEST)[:_LIKELIEST] if len(row) > _LIKELIEST else np.arange(len(row))
        rows.append(row[keep][None])
        keeps.append(keep)
        pictures.append(table.pictures[keep])
    joints = [_joint(a, b, slot.alphabet.modules) for (a, b), slot in zip(pairwise(pictures), chain[:-1], strict=True)]
    lowest, path, second, gap = _solve(rows, joints)
    paths, others = (np.array([keep[at] for keep, at in zip(keeps, each[0], strict=True)]) for each in (path, second))
    return lowest[0], paths, others, gap[0]


def _solve(
    rows: Sequence[Single], joints: Sequence[Single]
) -> tuple[Single, NDArray[np.intp], NDArray[np.intp], Single]:
    """Return the lowest costs of a chain, its paths, every slot's runner-up and its gap, by messages both ways.

    Args:
        rows: cost of every character of each slot, ``(n, characters)``.
        joints: cost of every pair of neighbours, one fewer.
    """
    ahead = [rows[0]]
    for row, joint in zip(rows[1:], joints, strict=True):
        ahead.append((ahead[-1][:, :, None] + joint[None]).min(axis=1) + row)
    behind: list[Single] = [np.zeros_like(rows[-1])]
    for row, joint in zip(rows[:0:-1], reversed(joints), strict=True):
        behind.append((joint[None] + (row + behind[-1])[:, None, :]).min(axis=2))
    most = max(row.shape[1] for row in rows)
    total = np.full((rows[0].shape[0], len(rows), most), np.inf, np.float32)
    for index, (forward, backward) in enumerate(zip(ahead, reversed(behind), strict=True)):
        total[:, index, : forward.shape[1]] = forward + backward
    two = np.argpartition(total, 1, axis=2)[:, :, :2]
    costs = np.take_along_axis(total, two, axis=2)
    return costs[:, -1, 0], two[:, :, 0], two[:, :, 1], costs[:, :, 1] - costs[:, :, 0]
