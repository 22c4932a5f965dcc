"""Finds the bars of a blurred symbol module by module, where characters are too many for tables of their pictures.

A picture is linear in its modules and in the places where bars begin, so that a triangular decomposition splits its
squared error into one term a module, each of which depends on that module and on those before it alone. Modules are
found one after the other from left to right; the likeliest few hundred beginnings are followed.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading import template
from scanner_desktop.reading.template import QUIET, SAMPLES, Array

Modules = NDArray[np.bool_]
"""Dark modules, shape ``(modules,)`` or ``(n, modules)``."""


@dataclass(frozen=True, slots=True)
class Character:
    """What a character may look like.

    Attributes:
        modules, elements: how many it has.
        groups: modules in odd elements, widest odd and widest even element.
        mirrored: elements are counted from the right.
    """

    modules: int
    elements: int
    groups: tuple[tuple[int, int, int], ...]
    mirrored: bool = False

    def allows(self, modules: Modules) -> Modules:
        """Return which of these, ``(n, self.modules)``, of the right number of elements, are such characters."""
        if self.mirrored:
            modules = modules[:, ::-1]
        number = np.cumsum(modules[:, 1:] != modules[:, :-1], axis=1)
        each = np.arange(1, self.elements)
        widths = np.empty((len(modules), self.elements), np.intp)
        widths[:, 1:] = (number[:, :, None] == each).sum(axis=1)
        widths[:, 0] = self.modules - widths[:, 1:].sum(axis=1)
        odd, widest_odd, widest_even = (
            widths[:, ::2].sum(axis=1),
            widths[:, ::2].max(axis=1),
            widths[:, 1::2].max(axis=1),
        )
        allowed = np.zeros(len(modules), np.bool_)
        for group in self.groups:
            allowed |= (odd == group[0]) & (widest_odd <= group[1]) & (widest_even <= group[2])
        return allowed


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Characters that touch each other between what is known: first module, colour of the first, and the characters."""

    start: int
    dark_first: bool
    characters: tuple[Character, ...]

    @property
    def modules(self) -> int:
        """How many there are."""
        return sum(character.modules for character in self.characters)


_REACH = 5  # modules on either side of a segment into which it is blurred
_MEMORY = 10  # modules back on which a module's term depends
_WIDEST = 9  # modules an element


@lru_cache(maxsize=64)
def _decomposed(modules: int, blur: float, gain: float) -> tuple[Array, Array]:
    """Return what turns the samples of a segment into one pair of terms a module.

    Returns ``turn`` of shape ``(2 * modules, samples)`` and ``weights``, lower triangular, ``(2 * modules, 2 *
    modules)``: the squared error is that of ``turn @ samples - weights @ unknowns``, and what no modules explain. The
    unknowns of each module: whether it is dark, and whether a bar begins with it.
    """
    samples = (modules + 2 * _REACH) * SAMPLES

    def picture(begin: float, end: float) -> Array:
        low, high = min(begin, end), max(begin, end)
        bar = template.render(np.array([[low, high]]), -_REACH, samples, blur, 0.0)
        return bar if end >= begin else -bar

    module, begins, ends = picture(0, 1), picture(-gain, 0), picture(0, gain)
    padded = np.zeros(2 * samples)

    def shifted(shape: Array, by: int) -> Array:
        padded[:] = 0
        padded[by * SAMPLES :][:samples] = shape
        return padded[:samples].copy()

    columns = []
    for at in range(modules):
        # At a module, a bar ends (1) or not (0): that is whether the module before is dark, plus whether a bar begins
        # there, less whether the module itself is dark. So ends need no unknowns of their own.
        end_here, end_after = shifted(ends, at), shifted(ends, at + 1)
        columns += [shifted(module, at) - end_here + end_after, shifted(begins, at) + end_here]
    turn, weights = np.linalg.qr(np.stack(columns[::-1], axis=1))
    return np.ascontiguousarray(turn.T[::-1]), np.ascontiguousarray(weights[::-1, ::-1])


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The likeliest modules of a segment, ``(n, modules)``, and their squared errors, ``(n,)``, best first."""

    modules: Modules
    costs: Array


def find(segment: Segment, rest: Array, blur: float, gain: float, beam: int) -> list[Found]:
    """Return the likeliest modules of a segment on every line.

    Args:
        segment: which.
        rest: darkness of the lines, ``(lines, length)``, without the known bars.
        blur: standard deviation, modules.
        gain: modules by which every edge of a bar lies outwards.
        beam: beginnings that are followed on each line.
    """
    first = (QUIET + segment.start - _REACH) * SAMPLES
    places = np.arange(first, first + (segment.modules + 2 * _REACH) * SAMPLES)
    inside = (places >= 0) & (places < rest.shape[1])
    samples = np.where(inside, rest[:, np.clip(places, 0, rest.shape[1] - 1)], 0.0)
    turn, weights = _decomposed(segment.modules, round(blur, 2), round(gain, 2))
    wanted = samples @ turn.T
    line = np.arange(len(rest))
    costs = np.einsum("ij,ij->i", samples, samples) - np.einsum("ij,ij->i", wanted, wanted)
    unknowns = np.zeros((len(rest), 2 * segment.modules))
    at = 0
    for character in segment.characters:
        element = width = np.zeros(len(costs), np.intp)
        for place in range(character.modules):
            now = 2 * at
            low = max(0, now - 2 * _MEMORY)
            left = wanted[line, now : now + 2] - unknowns[:, low:now] @ weights[now : now + 2, low:now].T
            origin = np.arange(len(costs))
            if place == 0:
                dark = begins = np.full(len(costs), segment.dark_first)
                width = width + 1
            else:
                after, more = character.modules - place - 1, character.elements - 1 - element
                stays = np.flatnonzero((more <= after) & (width < _WIDEST))
                origin = np.concatenate([stays, np.flatnonzero((more > 0) & (after >= more - 1))])
                turns = origin[len(stays) :]
                was = unknowns[origin, now - 2] > 0
                turned = np.arange(len(origin)) >= len(stays)
                dark = was ^ turned
                begins = dark & turned
                element = np.concatenate([element[stays], element[turns] + 1])
                width = np.concatenate([width[stays] + 1, np.ones(len(turns), np.intp)])
            step = weights[now : now + 2, now : now + 2]
            error = left[origin] - dark[:, None] * step[:, 0] - begins[:, None] * step[:, 1]
            costs = costs[origin] + np.einsum("ij,ij->i", error, error)
            line = line[origin]
            if len(costs) > beam:
                keep = _best_of_each(line, costs, beam)
                origin, dark, begins, element, width, costs, line = (
                    each[keep] for each in (origin, dark, begins, element, width, costs, line)
                )
            unknowns = unknowns[origin]
            unknowns[:, now], unknowns[:, now + 1] = dark, begins
            at += 1
        allowed = character.allows(unknowns[:, 2 * (at - character.modules) : 2 * at : 2] > 0)
        unknowns, costs, line = unknowns[allowed], costs[allowed], line[allowed]
    found = []
    for number in range(len(rest)):
        own = np.flatnonzero(line == number)
        own = own[np.argsort(costs[own])]
        found.append(Found(unknowns[own, ::2] > 0, costs[own]))
    return found


def _best_of_each(line: NDArray[np.intp], costs: Array, most: int) -> NDArray[np.intp]:
    """Return which belong to the ``most`` lowest costs of their line."""
    order = np.lexsort((costs, line))
    sorted_line = line[order]
    rank = np.arange(len(order)) - np.searchsorted(sorted_line, sorted_line)
    return order[rank < most]
