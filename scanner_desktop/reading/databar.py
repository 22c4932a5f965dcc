"""Reading blurred DataBar Limited and DataBar Expanded: symbols with too many characters for tables of their pictures.

Where such a symbol lies is told by what is known of it beforehand: the finders of an Expanded, whose order follows from
the number of characters, and the check character of a Limited, which is one of 89. Between them, modules are found one
after the other from left to right. A picture is linear in its modules and in the places where bars begin, so that a
triangular decomposition splits its squared error into one term a module, each of which depends on that module and on
those before it alone; the likeliest few hundred beginnings are followed. What is printed clean after what was found is
read by zxing-cpp, which knows the check characters. Structures after ISO/IEC 24724, sections 6 and 7.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import fitting, template
from scanner_desktop.reading.engines import ZxingReader
from scanner_desktop.reading.explain import Explanation, explain
from scanner_desktop.reading.fitting import Fitted, State
from scanner_desktop.reading.layouts import Layout, fixed
from scanner_desktop.reading.straighten import Profile, Strip, likely_ends
from scanner_desktop.reading.template import QUIET, SAMPLES, Array

Modules = NDArray[np.bool_]
"""Dark modules, shape ``(modules,)`` or ``(n, modules)``."""


@dataclass(frozen=True, slots=True)
class _Character:
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
        odd, widest_odd, widest_even = widths[:, ::2].sum(axis=1), widths[:, ::2].max(axis=1), widths[:, 1::2].max(axis=1)
        allowed = np.zeros(len(modules), np.bool_)
        for group in self.groups:
            allowed |= (odd == group[0]) & (widest_odd <= group[1]) & (widest_even <= group[2])
        return allowed


@dataclass(frozen=True, slots=True, eq=False)
class _Segment:
    """Characters that touch each other between what is known: first module, colour of the first, and the characters."""

    start: int
    dark_first: bool
    characters: tuple[_Character, ...]

    @property
    def modules(self) -> int:
        """How many there are."""
        return sum(character.modules for character in self.characters)


@dataclass(frozen=True, slots=True, eq=False)
class _Landmark:
    """A place of which it is known what may stand there: its first module, and the choices, ``(choices, modules)``."""

    start: int
    choices: Modules


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A kind of symbol of one size: what is known of it beforehand, and what is not.

    Attributes:
        layout: with the known bars alone.
        known: the known modules, ``(modules,)``; others are light.
        landmarks: what it is recognized by.
        segments: what is to be found.
    """

    layout: Layout
    known: Modules
    landmarks: tuple[_Landmark, ...]
    segments: tuple[_Segment, ...]


_FINDERS = {"A": "18411", "B": "36411", "C": "34611", "D": "32811", "E": "26511", "F": "22911"}
_FINDER_ORDERS = ("AA", "ABB", "ACBD", "AEBDC", "AEBDDF", "AEBDEFF")
_EXPANDED_GROUPS = ((12, 7, 2), (10, 5, 4), (8, 4, 5), (6, 3, 6), (4, 1, 8))
_LIMITED_GROUPS = ((17, 6, 3), (13, 5, 4), (9, 3, 6), (15, 5, 4), (11, 4, 5), (19, 8, 1), (7, 1, 8))


def _modules(widths: Sequence[int], *, dark_first: bool) -> Modules:
    return np.repeat((np.arange(len(widths)) % 2 == 0) == dark_first, widths)


def _frame(
    symbology: Symbology, known: Modules, landmarks: Sequence[_Landmark], segments: Sequence[_Segment]
) -> Frame:
    return Frame(fixed(symbology, "", known), known, tuple(landmarks), tuple(segments))


@cache
def expanded(characters: int) -> Frame:
    """Return the frame of a DataBar Expanded in one row of so many characters, its check character among them."""
    order = _FINDER_ORDERS[(characters + 1) // 2 - 2]
    at, dark = 1, False  # from the first bar on, which is one module wide
    landmarks, segments = [], []
    for pair, name in enumerate(order):
        left = _Character(17, 8, _EXPANDED_GROUPS)
        if pair and segments:  # the right character of the pair before touches it
            right = _Character(17, 8, _EXPANDED_GROUPS, mirrored=True)
            segments.append(_Segment(at, dark, (right, left)))
            at += 34
        else:
            segments.append(_Segment(at, dark, (left,)))
            at += 17
        widths = [int(width) for width in _FINDERS[name]][:: 1 if pair % 2 == 0 else -1]
        landmarks.append(_Landmark(at, _modules(widths, dark_first=dark)[None]))
        at += 15
        dark = not dark
    if characters % 2 == 0:
        segments.append(_Segment(at, dark, (_Character(17, 8, _EXPANDED_GROUPS, mirrored=True),)))
        at += 17
    if dark:  # the guard begins with its bar, and its space cannot be seen
        known = np.zeros(at + 1, np.bool_)
    else:
        known = np.zeros(at + 2, np.bool_)
    known[[0, -1]] = True
    for landmark in landmarks:
        known[landmark.start : landmark.start + 15] = landmark.choices[0]
    return _frame(Symbology.DATABAR_EXPANDED, known, landmarks, segments)


def _compositions(total: int, parts: int, widest: int) -> list[tuple[int, ...]]:
    if parts == 1:
        return [(total,)] if 1 <= total <= widest else []
    return [(w, *rest) for w in range(1, widest + 1) for rest in _compositions(total - w, parts - 1, widest)]


_LIMITED_CHECKS = 89


@cache
def limited() -> Frame:
    """Return the frame of a DataBar Limited."""
    halves = _compositions(8, 6, 3)
    checks = []
    for value in range(_LIMITED_CHECKS):
        odd, even = halves[value // len(halves)], halves[value % len(halves)]
        widths = [width for both in zip(odd, even, strict=True) for width in both]
        checks.append(_modules([*widths, 1, 1], dark_first=False))
    side = _Character(26, 14, _LIMITED_GROUPS)
    segment = _Segment(1, False, (side, _Character(18, 14, ((9, 3, 3),)), side))
    known = np.zeros(73, np.bool_)
    known[[0, -1]] = True
    return _frame(Symbology.DATABAR_LIMITED, known, [_Landmark(27, np.stack(checks))], [segment])


# --- where it lies ---------------------------------------------------------------------------------------------------

_CONDITIONS = ((0.45, -0.16), (0.45, 0.16), (0.85, -0.16), (0.85, 0.16))  # blur and gain, modules
_OFFSETS = np.arange(-3.0, 3.1, 1.0)  # modules by which either end may lie off
_FINE_OFFSETS = np.arange(-0.75, 0.8, 0.25)
_TRIM = 0.75  # modules at either end of a landmark into which its neighbours reach


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """A way in which a symbol may lie: its ends, columns; how it looks; mean squared error of the landmarks."""

    start: float
    end: float
    blur: float
    gain: float
    cost: float


@lru_cache(maxsize=64)
def _pictures(frame: Frame) -> tuple[tuple[NDArray[np.intp], Array], ...]:
    """Return for every landmark, the ends among them, its samples and what it looks like there.

    The pictures are of shape ``(conditions, choices, samples)``.
    """
    count = template.length(frame.layout)
    size = len(frame.known)
    bar = np.ones((1, 1), np.bool_)
    places = [(mark.start, mark.choices, mark.start + _TRIM, mark.start + mark.choices.shape[1] - _TRIM)
              for mark in frame.landmarks]
    places += [(0, bar, -2.0, 1.25), (size - 1, bar, size - 1.25, size + 2.0)]
    made = []
    for start, choices, first, last in places:
        samples = np.arange(round((QUIET + first) * SAMPLES), round((QUIET + last) * SAMPLES))
        pictures = [
            [template.render(start + _bars(choice), -QUIET, count, *condition)[samples] for choice in choices]
            for condition in _CONDITIONS
        ]
        made.append((samples, np.array(pictures)))
    return tuple(made)


def _bars(modules: Modules) -> Array:
    turns = np.flatnonzero(np.diff(np.concatenate([[False], modules, [False]]).astype(np.int8)))
    return np.asarray(turns.reshape(-1, 2), np.float64)


def _costs(frame: Frame, dark: Array, starts: Array, ends: Array) -> Array:
    """Return how badly the landmarks fit, ``(conditions, ways)``."""
    t = fitting.base(frame.layout).ends[:, 1]
    total, count = np.zeros((len(_CONDITIONS), len(starts))), 0
    for samples, pictures in _pictures(frame):
        columns = starts[:, None] + (ends - starts)[:, None] * t[samples][None]
        seen = np.interp(columns, np.arange(len(dark)), dark)
        energy = np.einsum("ckt,ckt->ck", pictures, pictures)
        apart = energy[:, None, :] - 2 * (pictures @ seen.T).swapaxes(1, 2)
        total += apart.min(axis=2) + np.einsum("nt,nt->n", seen, seen)[None]
        count += len(samples)
    return total / count


def _best(frame: Frame, dark: Array, starts: Array, ends: Array, most: int) -> list[_Way]:
    costs = _costs(frame, dark, starts, ends)
    condition = costs.argmin(axis=0)
    lowest = costs.min(axis=0)
    found = []
    for at in np.argsort(lowest)[:most]:
        blur, gain = _CONDITIONS[condition[at]]
        found.append(_Way(float(starts[at]), float(ends[at]), blur, gain, float(lowest[at])))
    return found


def _ways(frame: Frame, strip: Strip, dark: Array, most: int) -> list[_Way]:
    """Return how the symbol may lie on the strip, likeliest first."""
    found: list[_Way] = []
    for start, end in likely_ends(strip):
        module = (end - start) / frame.layout.modules
        if module < _LEAST_MODULE:
            continue
        a, b = (each.ravel() for each in np.meshgrid(start + _OFFSETS * module, end + _OFFSETS * module))
        for forward in (True, False):
            found += _best(frame, dark, *((a, b) if forward else (b, a)), most)
    return sorted(found, key=lambda way: way.cost)[:most]


def _refined(frame: Frame, dark: Array, way: _Way) -> _Way:
    module = abs(way.end - way.start) / frame.layout.modules
    a, b = (each.ravel() for each in np.meshgrid(_FINE_OFFSETS * module, _FINE_OFFSETS * module))
    return _best(frame, dark, way.start + a, way.end + b, 1)[0]


_LEAST_MODULE = 1.2  # columns


def _normalized(line: Profile, module: float) -> Array:
    """Darkness between the local white and the local black, about 0 to 1."""
    near, wide = int(11 * module) | 1, int(23 * module) | 1
    row = line.reshape(1, -1)
    white = cv2.blur(cv2.dilate(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    black = cv2.blur(cv2.erode(row, np.ones((1, near))), (wide, 1), borderType=cv2.BORDER_REPLICATE)[0]
    return np.asarray(np.clip((white - line) / np.maximum(white - black, 4.0), -0.3, 1.3), np.float64)


# --- what it says ----------------------------------------------------------------------------------------------------

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
    for at in range(modules):  # a bar ends where a dark module, or one with which a bar begins, is followed by neither
        end_here, end_after = shifted(ends, at), shifted(ends, at + 1)
        columns += [shifted(module, at) - end_here + end_after, shifted(begins, at) + end_here]
    turn, weights = np.linalg.qr(np.stack(columns[::-1], axis=1))
    return np.ascontiguousarray(turn.T[::-1]), np.ascontiguousarray(weights[::-1, ::-1])


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """The likeliest modules of a segment, ``(n, modules)``, and their squared errors less a constant, ``(n,)``."""

    modules: Modules
    costs: Array


def _find(segment: _Segment, rest: Array, blur: float, gain: float, beam: int) -> _Found:
    """Return the likeliest modules of a segment.

    Args:
        segment: which.
        rest: darkness of the line, ``(length,)``, without the known bars.
        blur, gain: modules.
        beam: beginnings that are followed.
    """
    first = (QUIET + segment.start - _REACH) * SAMPLES
    places = np.arange(first, first + (segment.modules + 2 * _REACH) * SAMPLES)
    inside = (places >= 0) & (places < len(rest))
    samples = np.where(inside, rest[np.clip(places, 0, len(rest) - 1)], 0.0)
    turn, weights = _decomposed(segment.modules, round(blur, 2), round(gain, 2))
    wanted = turn @ samples
    unknowns = np.zeros((1, 2 * segment.modules))
    costs, at = np.zeros(1), 0
    for character in segment.characters:
        element, width = np.zeros(len(costs), np.intp), np.zeros(len(costs), np.intp)
        for place in range(character.modules):
            now = 2 * at
            low = max(0, now - 2 * _MEMORY)
            left = wanted[now : now + 2] - unknowns[:, low:now] @ weights[now : now + 2, low:now].T
            if place == 0:
                dark, element, width = np.full(len(costs), segment.dark_first), element, width + 1
                origin, begins = np.arange(len(costs)), dark
            else:
                was = unknowns[:, now - 2] > 0
                after, elements = character.modules - place - 1, character.elements - 1 - element
                stays = (elements <= after) & (width < _WIDEST)
                turns = (elements > 0) & (after >= elements - 1)
                origin = np.concatenate([np.flatnonzero(stays), np.flatnonzero(turns)])
                turned = np.arange(len(origin)) >= np.count_nonzero(stays)
                dark = was[origin] ^ turned
                begins = dark & turned
                element = element[origin] + turned
                width = np.where(turned, 1, width[origin] + 1)
            step = weights[now : now + 2, now : now + 2]
            error = left[origin] - dark[:, None] * step[:, 0] - begins[:, None] * step[:, 1]
            total = costs[origin] + np.einsum("ij,ij->i", error, error)
            if len(total) > beam:
                keep = np.argpartition(total, beam)[:beam]
                origin, dark, begins, element, width, total = (
                    each[keep] for each in (origin, dark, begins, element, width, total)
                )
            unknowns = unknowns[origin]
            unknowns[:, now], unknowns[:, now + 1] = dark, begins
            costs = total
            at += 1
        own = unknowns[:, 2 * (at - character.modules) : 2 * at : 2] > 0
        allowed = character.allows(own)
        unknowns, costs = unknowns[allowed], costs[allowed]
    order = np.argsort(costs)
    return _Found(unknowns[order, ::2] > 0, costs[order])


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """The likeliest modules of a whole symbol, best first, ``(n, modules)``; by how much the second is worse."""

    modules: Modules
    margin: float


_CHOICES = 12  # of modules that are looked into


def _decode(frame: Frame, darkness: Array, blur: float, gain: float, beam: int) -> _Decoded | None:
    rest = darkness - template.render(frame.layout.guards, -QUIET, len(darkness), blur, gain)
    whole, costs, margin = frame.known[None], np.zeros(1), np.inf
    for segment in frame.segments:
        found = _find(segment, rest, blur, gain, beam)
        if not len(found.costs):
            return None
        if len(found.costs) > 1:
            margin = min(margin, float(found.costs[1] - found.costs[0]))
        best = found.costs[:_CHOICES]
        joined = (costs[:, None] + best[None]).ravel()
        order = np.argsort(joined)[:_CHOICES]
        whole = whole[order // len(best)].copy()
        whole[:, segment.start : segment.start + segment.modules] = found.modules[order % len(best)]
        costs = joined[order]
    return _Decoded(whole, margin)


_BEAM, _WIDE_BEAM = 100, 400
_SETTLE = 4  # times that the modules may change
_HOPELESS_FIT = 0.6


def _settled(frame: Frame, line: fitting.Line, darkness: Array, way: _Way) -> Fitted | None:
    """Decode and fit in turn until the modules stay as they are."""
    state = State(fitting.straight(way.start, way.end), way.blur, way.gain)
    before, fitted = None, None
    for turn in range(_SETTLE):
        decoded = _decode(frame, darkness, state.blur, state.gain, _BEAM)
        if decoded is None:
            return None
        if before is not None and np.array_equal(before, decoded.modules[0]):
            break
        before = decoded.modules[0]
        fitted = fitting.fit(line, frame.layout, _bars(before), state, 3)
        state, darkness = fitted.state, fitted.darkness
        if turn and fitted.fit < _HOPELESS_FIT:
            return None
    return fitted


@lru_cache(maxsize=4)
def _reader(symbology: Symbology) -> ZxingReader:
    return ZxingReader({symbology}, rotate=False, downscale=False)


def _text(symbology: Symbology, modules: Modules) -> str | None:
    """Return what a symbol of these modules says, None when its check character does not hold."""
    clean = np.full((30, 3 * (len(modules) + 20)), 255, np.uint8)
    clean[:, 30:-30] = np.where(np.repeat(modules, 3), 0, 255)
    texts = {read.text for read in _reader(symbology).read(clean) if read.symbology is symbology}
    return texts.pop() if len(texts) == 1 else None


def _explained(strip: Strip, frame: Frame, modules: Modules, fitted: Fitted) -> Explanation | None:
    text = _text(frame.layout.symbology, modules)
    if text is None:
        return None
    layout = fixed(frame.layout.symbology, text, modules)
    found = explain(strip, layout, (), fitted.state)
    halves = [fitting.as_line(half) for half in strip.halves]
    agreed, margin = True, found.figures.margin
    for half in fitting.evaluate_rows(halves, layout, found.fitted.model, found.fitted.state):
        decoded = _decode(frame, half.darkness, half.state.blur, half.state.gain, _WIDE_BEAM)
        if decoded is None:
            return None
        agreed = agreed and np.array_equal(decoded.modules[0], modules)
        margin = min(margin, decoded.margin)
    return replace(found, figures=replace(found.figures, margin=margin), agreed=agreed)


_MAX_COST = 0.09
_MOST_WAYS = 2


def read_databar(strip: Strip, frame: Frame) -> Iterator[Explanation]:
    """Yield what explains the strip as such a symbol, likeliest first; whether it is believed is the judge's to say."""
    module = len(strip.profile) / frame.layout.modules / 1.5
    dark = _normalized(strip.profile, module)
    line = fitting.as_line(strip.profile)
    t = fitting.base(frame.layout).ends[:, 1]
    for way in _ways(frame, strip, dark, _MOST_WAYS):
        if way.cost > _MAX_COST:
            return
        way = _refined(frame, dark, way)
        sampled = np.interp(way.start + (way.end - way.start) * t, np.arange(len(dark)), dark)
        fitted = _settled(frame, line, sampled, way)
        if fitted is None:
            continue
        decoded = _decode(frame, fitted.darkness, fitted.state.blur, fitted.state.gain, _WIDE_BEAM)
        for modules in [] if decoded is None else decoded.modules:
            found = _explained(strip, frame, modules, fitted)
            if found is not None:
                yield found
                break
