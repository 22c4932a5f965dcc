"""What an EAN-13 or UPC-A would look like, blurred: tables for the maximum-likelihood decoder.

A scan line of a blurred code is the sum of its digits' patterns, each convolved with the blur, so that the squared
error of a whole code splits into one term per digit and one per pair of neighbours. The digits that minimise it are
found exactly by dynamic programming (Viterbi): no thresholds, no edges, and bars that have long run into each other
still count. After O. Gallo and R. Manduchi, "Reading 1D barcodes with mobile phones using deformable templates", IEEE
PAMI 33 (2011), with the blur made part of the template.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SAMPLES = 4
"""Samples per module."""

MODULES = 95
_QUIET = 3  # modules of quiet zone that belong to the template on either side
_SPREAD = 5  # modules over which a digit's blur reaches into its neighbours

LENGTH = (MODULES + 2 * _QUIET) * SAMPLES
POSITION: Array = (np.arange(LENGTH) + 0.5) / SAMPLES - _QUIET
"""Where each sample lies, in modules from the outer edge of the left guard, shape ``(LENGTH,)``."""

_ODD = np.array(
    [[int(bit) for bit in code] for code in (
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011",
    )],
    dtype=np.float64,
)  # fmt: skip
_RIGHT = 1 - _ODD
LEFT_PATTERNS: Array = np.vstack([_ODD, _RIGHT[:, ::-1]])
"""Number sets A (rows 0-9) and B (rows 10-19), dark modules 1."""
RIGHT_PATTERNS: Array = _RIGHT

_PARITIES = ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"]
_FIRST_DIGIT = {tuple(letter == "B" for letter in parity): digit for digit, parity in enumerate(_PARITIES)}

_LEFT_AT = [3 + 7 * k for k in range(6)]
_RIGHT_AT = [50 + 7 * k for k in range(6)]
_WINDOW = (7 + 2 * _SPREAD) * SAMPLES


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """Everything about one width of blur.

    Attributes:
        fixed: guards alone, shape ``(LENGTH,)``.
        left, right: digit patterns with their blur, shapes ``(20, window)`` and ``(10, window)``.
        left_energy, right_energy: their squared sums.
        left_pairs, right_pairs: twice the inner product of neighbours, ``[first, second]``.
        kernel: the blur, odd length, sum 1.
    """

    fixed: Array
    left: Array
    right: Array
    left_energy: Array
    right_energy: Array
    left_pairs: Array
    right_pairs: Array
    kernel: Array


@lru_cache(maxsize=64)
def templates(blur: float) -> Templates:
    """Return the tables for a Gaussian blur of ``blur`` modules (standard deviation)."""
    reach = math.ceil(3.5 * blur * SAMPLES)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (blur * SAMPLES)) ** 2)
    kernel /= kernel.sum()
    pad = np.zeros((20, _SPREAD))
    left = _blurred(np.hstack([pad, LEFT_PATTERNS, pad]), kernel)
    right = _blurred(np.hstack([pad[:10], RIGHT_PATTERNS, pad[:10]]), kernel)
    guards = np.zeros((1, MODULES + 2 * _QUIET))
    for at, pattern in ((0, (1, 0, 1)), (45, (0, 1, 0, 1, 0)), (92, (1, 0, 1))):
        guards[0, _QUIET + at : _QUIET + at + len(pattern)] = pattern
    return Templates(
        _blurred(guards, kernel)[0],
        left,
        right,
        (left**2).sum(axis=1),
        (right**2).sum(axis=1),
        _pairs(left),
        _pairs(right),
        kernel,
    )


def _blurred(modules: Array, kernel: Array) -> Array:
    samples = np.repeat(modules, SAMPLES, axis=1)
    reach = len(kernel) // 2
    return np.array([np.convolve(row, kernel)[reach : reach + samples.shape[1]] for row in samples])


def _pairs(patterns: Array) -> Array:
    shift = 7 * SAMPLES
    return np.asarray(2 * patterns[:, shift:] @ patterns[:, :-shift].T)


def _windows(starts: list[int]) -> NDArray[np.intp]:
    first = np.array([(_QUIET + start - _SPREAD) * SAMPLES for start in starts])[:, None]
    return np.asarray(first + np.arange(_WINDOW)[None, :])


DIGIT_SAMPLES: NDArray[np.intp] = (
    np.array([(_QUIET + start) * SAMPLES for start in _LEFT_AT + _RIGHT_AT])[:, None] + np.arange(7 * SAMPLES)[None, :]
)
"""Samples of each of the twelve digits, shape ``(12, 7 * SAMPLES)``."""

_LEFT_WINDOWS = _windows(_LEFT_AT)
_RIGHT_WINDOWS = _windows(_RIGHT_AT)


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """The best digits for each of ``n`` scan lines.

    Attributes:
        cost: squared error over all samples, shape ``(n,)``.
        left: rows of LEFT_PATTERNS, shape ``(n, 6)``.
        right: digits, shape ``(n, 6)``.
        left_costs, right_costs: each digit's own cost, ``(n, 6, 20)`` and ``(n, 6, 10)``.
    """

    cost: Array
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    left_costs: Array
    right_costs: Array


def decode(lines: Array, blur: float) -> Decoded:
    """Return the most likely digits of each line.

    Args:
        lines: darkness (0 white, 1 black) at POSITION, shape ``(n, LENGTH)``.
        blur: standard deviation in modules.
    """
    table = templates(blur)
    rest = lines - table.fixed
    left_costs = table.left_energy - 2 * rest[:, _LEFT_WINDOWS] @ table.left.T
    right_costs = table.right_energy - 2 * rest[:, _RIGHT_WINDOWS] @ table.right.T
    left_best, left = _viterbi(left_costs, table.left_pairs)
    right_best, right = _viterbi(right_costs, table.right_pairs)
    cost = np.einsum("ij,ij->i", rest, rest) + left_best + right_best
    return Decoded(cost, left, right, left_costs, right_costs)


def lowest_cost(lines: Array, blur: float) -> Array:
    """Return what ``decode`` would give as ``cost``, shape ``(n,)``, in single precision and half the time."""
    table = templates(blur)
    rest = (lines - table.fixed).astype(np.float32)
    cost = np.einsum("ij,ij->i", rest, rest)
    for windows, patterns, energy, pairs in (
        (_LEFT_WINDOWS, table.left, table.left_energy, table.left_pairs),
        (_RIGHT_WINDOWS, table.right, table.right_energy, table.right_pairs),
    ):
        digits = energy.astype(np.float32) - 2 * (rest[:, windows] @ patterns.T.astype(np.float32))
        joint = pairs.astype(np.float32)[None]
        total = digits[:, 0]
        for k in range(1, digits.shape[1]):
            total = (total[:, :, None] + joint).min(axis=1) + digits[:, k]
        cost = cost + total.min(axis=1)
    return np.asarray(cost, np.float64)


def _viterbi(costs: Array, pairs: Array) -> tuple[Array, NDArray[np.intp]]:
    lines, digits, _ = costs.shape
    every = np.arange(lines)
    total = costs[:, 0]
    came_from = []
    for k in range(1, digits):
        joined = total[:, :, None] + pairs[None]
        best = joined.argmin(axis=1)
        came_from.append(best)
        total = np.take_along_axis(joined, best[:, None, :], axis=1)[:, 0] + costs[:, k]
    last = total.argmin(axis=1)
    path = [last]
    for best in reversed(came_from):
        path.append(best[every, path[-1]])
    return total[every, last], np.stack(path[::-1], axis=1)


def margin(decoded: Decoded, blur: float, line: int = 0) -> float:
    """Return by how much the runner-up of the least certain digit is worse (difference of min-marginals)."""
    table = templates(blur)
    return min(
        _smallest_margin(decoded.left_costs[line], table.left_pairs),
        _smallest_margin(decoded.right_costs[line], table.right_pairs),
    )


def _smallest_margin(costs: Array, pairs: Array) -> float:
    forward = [costs[0]]
    for row in costs[1:]:
        forward.append((forward[-1][:, None] + pairs).min(axis=0) + row)
    backward = [np.zeros(costs.shape[1])]
    for row in costs[:0:-1]:
        backward.append((pairs + (row + backward[-1])[None, :]).min(axis=1))
    smallest = math.inf
    for ahead, behind in zip(forward, reversed(backward), strict=True):
        first, second = np.partition(ahead + behind, 1)[:2]
        smallest = min(smallest, float(second - first))
    return smallest


def synthesize(left: NDArray[np.intp], right: NDArray[np.intp], blur: float) -> Array:
    """Return the darkness of a code with these digits at POSITION, shape ``(LENGTH,)``."""
    table = templates(blur)
    line = table.fixed.copy()
    for windows, patterns, digits in ((_LEFT_WINDOWS, table.left, left), (_RIGHT_WINDOWS, table.right, right)):
        for window, digit in zip(windows, digits, strict=True):
            line[window] += patterns[digit]
    return line


def text_of(left: NDArray[np.intp], right: NDArray[np.intp]) -> str | None:
    """Return the 13 digits, or None when the parity stands for no first digit or the check digit does not hold."""
    first = _FIRST_DIGIT.get(tuple(bool(code >= 10) for code in left))
    if first is None:
        return None
    digits = [first, *(int(code) % 10 for code in left), *(int(digit) for digit in right)]
    if sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10:
        return None
    return "".join(map(str, digits))
