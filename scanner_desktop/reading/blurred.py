"""Reading linear codes that no engine reads, by template: nobody has said what they are, nor where they begin.

Every way in which the code may lie on the scan line is tried coarsely (both ends, the blur, the direction); the best
are explained in full, as a claim would be. The check digit is never used to find the characters, only to judge them,
and two halves of the code's height must agree.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import coarse, fitting, template
from scanner_desktop.reading.explain import Explanation, explain
from scanner_desktop.reading.fitting import State
from scanner_desktop.reading.layouts import Layout, code_128_ends
from scanner_desktop.reading.straighten import Profile, Strip, likely_ends
from scanner_desktop.reading.template import Array

_COARSE_BLURS = (0.56, 1.04)  # modules
_ONE_BLUR = frozenset({Symbology.ITF})  # wide bars show through any blur, and its tables are large
_FEW_BARS = frozenset({Symbology.EAN_8, Symbology.UPC_E})  # ink that spreads leaves too little of them at no gain
_COARSE_GAINS = (-0.2, 0.0, 0.2)  # modules
_COARSE_OFFSETS = np.arange(-3.0, 3.1, 1.0)  # modules by which either end may lie off
_APART = 1.6  # modules by which two ways of lying differ: a fit finds the way from less
_REFINED = 3  # ways of lying of each layout between two ends
_REFINED_IN_ALL = 5
_MAX_COARSE_COST = 0.075  # mean squared error: 0.066 at most for what proved right, more for half of what did not


def read_blurred(strip: Strip, layouts: Iterable[Layout], *, most: int = _REFINED_IN_ALL) -> Iterator[Explanation]:
    """Yield what explains the strip well, likeliest first; whether it is believed is the judge's to say.

    Args:
        strip: the scan lines.
        layouts: what may lie there.
        most: ways of lying that are looked into.
    """
    found: list[_Hypothesis] = []
    for layout in layouts:
        for start, end in likely_ends(strip):
            line = _clamped(strip.profile, start, end, layout)
            found += _distinct(_coarse(line, start, end, layout))
    found.sort(key=lambda each: each.cost)
    for hypothesis in found[:most]:
        decoded = template.decode(hypothesis.darkness[None], hypothesis.layout, hypothesis.blur, hypothesis.gain)[0]
        state = State(fitting.straight(hypothesis.start, hypothesis.end), hypothesis.blur, hypothesis.gain)
        yield explain(strip, hypothesis.layout, decoded.characters, state)


def _distinct(found: list["_Hypothesis"]) -> list["_Hypothesis"]:
    """Return the best of one layout and one pair of ends, those left out from which a fit would come to the same."""
    kept: list[_Hypothesis] = []
    for hypothesis in sorted(found, key=lambda each: each.cost):
        if len(kept) < _REFINED and not any(hypothesis.is_like(other) for other in kept):
            kept.append(hypothesis)
    return kept


@dataclass(frozen=True, slots=True, eq=False)
class _Hypothesis:
    """A way in which a symbol may lie: ends in columns, blur and gain in modules, the line at its positions."""

    layout: Layout
    start: float
    end: float
    blur: float
    gain: float
    darkness: Array
    cost: float

    def is_like(self, other: "_Hypothesis") -> bool:
        """Return True when a fit from one would end where a fit from the other ends."""
        module = abs(self.end - self.start) / self.layout.modules
        apart = max(abs(self.start - other.start), abs(self.end - other.end))
        return self.layout is other.layout and apart < _APART * module


def _clamped(profile: Profile, start: float, end: float, layout: Layout) -> Profile:
    """Repeat the quiet zone outwards: what lies beyond it belongs to the package."""
    module = (end - start) / layout.modules
    first = int(np.clip(start - 2 * module, 0, len(profile) - 1))
    last = int(np.clip(end + 2 * module, first + 1, len(profile)))
    line = profile.astype(np.float32)
    line[:first] = profile[first]
    line[last:] = profile[last - 1]
    return line


def _coarse(line: Profile, start: float, end: float, layout: Layout) -> list[_Hypothesis]:
    module = (end - start) / layout.modules
    dark = _normalized(line, module)
    starts, ends = (
        grid.ravel() for grid in np.meshgrid(start + _COARSE_OFFSETS * module, end + _COARSE_OFFSETS * module)
    )
    t = fitting.base(layout).ends[:, 1]
    columns = starts[:, None] + (ends - starts)[:, None] * t[None, :]
    forward = fitting.sampled(dark, columns)
    found = []
    for reverse, lines in ((False, forward), (True, forward[:, ::-1])):
        for blur, gain in _conditions(layout):
            cost = coarse.coarse_costs(lines, layout, blur, gain)
            for index in np.argsort(cost)[: 2 * _REFINED]:
                a, b = float(starts[index]), float(ends[index])
                if reverse:
                    a, b = b, a
                if cost[index] <= _MAX_COARSE_COST:
                    found.append(_Hypothesis(layout, a, b, blur, gain, lines[index], float(cost[index])))
    return found


def _conditions(layout: Layout) -> list[tuple[float, float]]:
    """Return the blurs and gains under which a layout is looked for, modules."""
    blurs = _COARSE_BLURS[:1] if layout.symbology in _ONE_BLUR else _COARSE_BLURS
    return [(blur, gain) for blur in blurs for gain in (_COARSE_GAINS if layout.symbology in _FEW_BARS else (0.0,))]


def _normalized(line: Profile, module: float) -> Array:
    """Darkness between the local white and the local black, about 0 to 1."""
    near, wide = int(11 * module) | 1, int(23 * module) | 1
    row = line.reshape(1, -1)
    white = cv2.blur(cv2.dilate(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    black = cv2.blur(cv2.erode(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    return np.asarray(np.clip((white - line) / np.maximum(white - black, 4.0), -0.3, 1.3), np.float64)


_LENGTHS = range(3, 26)  # data characters of a Code 128
_MOST_LENGTHS = 2


def code_128_lengths(strip: Strip) -> list[int]:
    """Return how many data characters a Code 128 on the strip may have, likeliest first.

    For every number, start and stop are laid on the ends of the bars: they are known, and how wide their bars are tells
    how many characters there is room for.
    """
    ends = likely_ends(strip)[:1]
    if not ends:
        return []
    start, end = ends[0]
    middling = code_128_ends(_LENGTHS[len(_LENGTHS) // 2])
    dark = _normalized(_clamped(strip.profile, start, end, middling), (end - start) / middling.modules)
    found: dict[int, float] = {}
    for length in _LENGTHS:
        layout = code_128_ends(length)
        module = (end - start) / layout.modules
        if module < _LEAST_MODULE:
            break
        t = fitting.base(layout).ends[:, 1]
        first = slice(0, (11 + template.QUIET) * template.SAMPLES)
        last = slice(len(t) - (13 + template.QUIET) * template.SAMPLES, len(t))
        offsets = _COARSE_OFFSETS * module
        costs = []
        for a, b in ((start, end), (end, start)):
            near = fitting.sampled(dark, (a + offsets)[:, None] + (b - a - offsets)[:, None] * t[None, first])
            far = fitting.sampled(dark, a + (b - a + offsets)[:, None] * t[None, last])
            parts = ((near, first), (far, last))
            costs.append(sum(float(coarse.end_costs(part, layout, _COARSE_BLURS[0], at).min()) for part, at in parts))
        found[length] = min(costs)
    return sorted(found, key=lambda length: found[length])[:_MOST_LENGTHS]


_LEAST_MODULE = 1.2  # columns
