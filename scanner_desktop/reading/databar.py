"""Reading blurred DataBar Limited and DataBar Expanded: symbols with too many characters for tables of their pictures.

Where such a symbol lies is told by what is known of it beforehand: the finders of an Expanded, whose order follows from
the number of characters, and the check character of a Limited, which is one of 89. What stands between them is found
module by module. The modules, printed clean, are read by zxing-cpp, which knows the check characters. Structures after
ISO/IEC 24724, sections 6 and 7.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import fitting, template
from scanner_desktop.reading.engines import ZxingReader
from scanner_desktop.reading.explain import Explanation, explain
from scanner_desktop.reading.fitting import Fitted, State
from scanner_desktop.reading.layouts import Layout, fixed, printed
from scanner_desktop.reading.module_search import Character, Found, Modules, Segment, find
from scanner_desktop.reading.straighten import Profile, Strip, likely_ends
from scanner_desktop.reading.template import QUIET, SAMPLES, Array


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
    segments: tuple[Segment, ...]


_FINDERS = {"A": "18411", "B": "36411", "C": "34611", "D": "32811", "E": "26511", "F": "22911"}
_FINDER_ORDERS = ("AA", "ABB", "ACBD", "AEBDC", "AEBDDF", "AEBDEFF")
# Modules in odd elements, widest odd and widest even element. The specification leaves out a few of these characters;
# zxing-cpp refuses symbols that have them.
_EXPANDED_GROUPS = ((12, 7, 2), (10, 5, 4), (8, 4, 5), (6, 3, 6), (4, 1, 8))
_LIMITED_GROUPS = ((17, 6, 3), (13, 5, 4), (9, 3, 6), (15, 5, 4), (11, 4, 5), (19, 8, 1), (7, 1, 8))


def _modules(widths: Sequence[int], *, dark_first: bool) -> Modules:
    return np.repeat((np.arange(len(widths)) % 2 == 0) == dark_first, widths)


def _frame(symbology: Symbology, known: Modules, landmarks: Sequence[_Landmark], segments: Sequence[Segment]) -> Frame:
    return Frame(fixed(symbology, "", known), known, tuple(landmarks), tuple(segments))


@cache
def expanded() -> tuple[Frame, ...]:
    """Return the frames of DataBar Expanded in one row, by how many characters they have."""
    return tuple(_expanded(characters) for characters in range(4, 2 * len(_FINDER_ORDERS) + 3))


def _expanded(characters: int) -> Frame:
    """Return the frame of a DataBar Expanded in one row of so many characters, its check character among them."""
    order = _FINDER_ORDERS[(characters + 1) // 2 - 2]
    at, dark = 1, False  # from the first bar on, which is one module wide
    landmarks, segments = [], []
    for pair, name in enumerate(order):
        left = Character(17, 8, _EXPANDED_GROUPS)
        if pair:  # the right character of the pair before touches it
            right = Character(17, 8, _EXPANDED_GROUPS, mirrored=True)
            segments.append(Segment(at, dark, (right, left)))
            at += 34
        else:
            segments.append(Segment(at, dark, (left,)))
            at += 17
        widths = [int(width) for width in _FINDERS[name]][:: 1 if pair % 2 == 0 else -1]
        landmarks.append(_Landmark(at, _modules(widths, dark_first=dark)[None]))
        at += 15
        dark = not dark
    if characters % 2 == 0:
        segments.append(Segment(at, dark, (Character(17, 8, _EXPANDED_GROUPS, mirrored=True),)))
        at += 17
    known = np.zeros(at + (1 if dark else 2), np.bool_)  # a guard's space after its bar cannot be seen
    known[[0, -1]] = True
    for landmark in landmarks:
        known[landmark.start : landmark.start + 15] = landmark.choices[0]
    return _frame(Symbology.DATABAR_EXPANDED, known, landmarks, segments)


_LIMITED_CHECKS = 89


@cache
def limited() -> Frame:
    """Return the frame of a DataBar Limited.

    Its check characters are cut out of symbols that zxing-cpp prints: 89 of 441 that have the right sums.
    """
    checks: dict[bytes, Modules] = {}
    value = 0
    while len(checks) < _LIMITED_CHECKS:
        digits = f"{value:013d}"
        symbol = printed("DataBarLtd", digits + check_digit(digits))
        assert symbol is not None
        check = symbol[0, 28:46]  # the left guard begins with a space, which nobody can see
        checks.setdefault(check.tobytes(), check)
        value += 1
    side = Character(26, 14, _LIMITED_GROUPS)
    segment = Segment(1, False, (side, Character(18, 14, ((9, 3, 3),)), side))
    known = np.zeros(73, np.bool_)
    known[[0, -1]] = True
    return _frame(Symbology.DATABAR_LIMITED, known, [_Landmark(27, np.stack(list(checks.values())))], [segment])


_Conditions = tuple[tuple[float, float], ...]

_CONDITIONS: _Conditions = tuple((blur, gain) for blur in (0.4, 0.65, 0.95) for gain in (-0.2, 0.0, 0.2))  # modules
_FINE_CONDITIONS: _Conditions = tuple(
    (blur, gain) for blur in (0.4, 0.55, 0.7, 0.85, 1.0) for gain in (-0.24, -0.12, 0.0, 0.12, 0.24)
)
_OFFSETS = np.arange(-3.0, 3.1, 1.0)  # modules by which either end may lie off
_FINE_OFFSETS = np.arange(-0.75, 0.8, 0.25)
_TRIM = 0.75  # modules at either end of a landmark into which its neighbours reach
_LEAST_MODULE = 1.2  # columns


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """A way in which a symbol may lie.

    Attributes:
        frame: of the symbol.
        start, end: of the symbol, columns.
        blur, gain: modules.
        unlike: share of the landmarks' variance that they do not explain.
        choice: which of the landmarks' pictures it is.
    """

    frame: Frame
    start: float
    end: float
    blur: float
    gain: float
    unlike: float
    choice: int

    @property
    def module(self) -> float:
        """Columns a module, negative where the symbol stands on its head."""
        return (self.end - self.start) / self.frame.layout.modules

    def is_like(self, other: "_Way") -> bool:
        """Return True when a fit from one would end where a fit from the other ends."""
        apart = max(abs(self.start - other.start), abs(self.end - other.end))
        return self.frame is other.frame and apart < _APART * abs(self.module)


_APART = 0.4  # modules
_MOST_WAYS = 2
_MAX_UNLIKE_COARSE = 0.3
_MAX_UNLIKE = 0.1  # of a hundred right ones one has more, and of a hundred pictures of other codes 99 have


@dataclass(frozen=True, slots=True, eq=False)
class _Marks:
    """What the landmarks of a frame and its ends look like under some conditions.

    Attributes:
        samples: at which they are seen, ``(samples,)``.
        light: how paper may vary over them, orthonormal, ``(2, samples)``.
        models: darkness, ``(conditions * choices, samples)``.
        pictures: the same without what light can do, of length 1.
    """

    samples: NDArray[np.intp]
    light: Array
    models: Array
    pictures: Array


@lru_cache(maxsize=64)
def _marks(frame: Frame, conditions: _Conditions) -> _Marks:
    count, size = template.length(frame.layout), len(frame.known)
    choices = max(len(mark.choices) for mark in frame.landmarks)
    spans = [(mark.start + _TRIM, mark.start + mark.choices.shape[1] - _TRIM) for mark in frame.landmarks]
    spans = [(-2.0, 1.25), *spans, (size - 1.25, size + 2.0)]
    samples = np.concatenate(
        [np.arange(round((QUIET + first) * SAMPLES), round((QUIET + last) * SAMPLES)) for first, last in spans]
    )
    symbols = np.repeat(frame.known[None], choices, axis=0)
    for mark in frame.landmarks:
        symbols[:, mark.start : mark.start + mark.choices.shape[1]] = mark.choices
    bars = [template.Bars(_bars(symbol), -QUIET, count) for symbol in symbols]
    models = np.array([each.render(blur, gain)[samples] for blur, gain in conditions for each in bars])
    t = samples - samples.mean()
    light = np.stack([np.full(len(t), len(t) ** -0.5), t / np.sqrt(t @ t)])
    pictures = models - models @ light.T @ light
    return _Marks(samples, light, models, pictures / np.sqrt((pictures * pictures).sum(axis=1, keepdims=True)))


def _bars(modules: Modules) -> Array:
    turns = np.flatnonzero(np.diff(np.concatenate([[False], modules, [False]]).astype(np.int8)))
    return np.asarray(turns.reshape(-1, 2), np.float64)


def _best(
    frame: Frame, line: Profile, starts: Array, ends: Array, most: int, conditions: _Conditions = _CONDITIONS
) -> list[_Way]:
    """Return the likeliest of the ways from ``starts`` to ``ends``, columns."""
    marks = _marks(frame, conditions)
    t = fitting.base(frame.layout).ends[marks.samples, 1]
    columns = starts[:, None] + (ends - starts)[:, None] * t
    seen = -fitting.sampled(line, columns).astype(np.float64)
    seen -= seen @ marks.light.T @ marks.light
    alike = seen @ marks.pictures.T
    best = alike.argmax(axis=1)
    unlike = 1 - np.maximum(alike.max(axis=1), 0.0) ** 2 / np.maximum((seen * seen).sum(axis=1), 1.0)
    choices = len(marks.pictures) // len(conditions)
    found = []
    for at in np.argsort(unlike)[:most]:
        blur, gain = conditions[best[at] // choices]
        found.append(_Way(frame, float(starts[at]), float(ends[at]), blur, gain, float(unlike[at]), int(best[at])))
    return found


def _ways(strip: Strip, frames: Iterable[Frame]) -> list[_Way]:
    """Return how one of the symbols may lie on the strip, likeliest first; often there are none."""
    coarse: list[_Way] = []
    for frame in frames:
        for start, end in likely_ends(strip):
            module = (end - start) / frame.layout.modules
            if module < _LEAST_MODULE:
                continue
            a, b = (each.ravel() for each in np.meshgrid(start + _OFFSETS * module, end + _OFFSETS * module))
            for forward in (True, False):
                coarse += _best(frame, strip.profile, *((a, b) if forward else (b, a)), _MOST_WAYS)
    coarse = [way for way in coarse if way.unlike <= _MAX_UNLIKE_COARSE]
    found: list[_Way] = []
    for way in sorted(coarse, key=lambda way: way.unlike)[: 2 * _MOST_WAYS]:
        if not any(way.is_like(other) for other in found):
            a, b = (each.ravel() for each in np.meshgrid(_FINE_OFFSETS * way.module, _FINE_OFFSETS * way.module))
            fine = _best(way.frame, strip.profile, way.start + a, way.end + b, 1, _FINE_CONDITIONS)[0]
            if fine.unlike <= _MAX_UNLIKE and not any(fine.is_like(other) for other in found):
                found.append(fine)
    return sorted(found, key=lambda way: way.unlike)[:_MOST_WAYS]


def _darkness(way: _Way, line: Profile) -> Array:
    """Return the line's darkness where the symbol lies, ``(length,)``, by the light on the landmarks."""
    marks = _marks(way.frame, _FINE_CONDITIONS)
    t = fitting.base(way.frame.layout).ends[:, 1]
    seen = np.interp(way.start + (way.end - way.start) * t, np.arange(len(line)), line)
    model, place = marks.models[way.choice], t[marks.samples]
    basis = np.stack([np.ones(len(model)), place, model], axis=1)
    white, slope, contrast = np.linalg.lstsq(basis, seen[marks.samples], rcond=None)[0]
    return np.asarray((seen - white - slope * t) / min(contrast, -1.0))


@dataclass(frozen=True, slots=True, eq=False)
class _Decoded:
    """The likeliest modules of a whole symbol on one line, best first.

    Attributes:
        modules: ``(n, modules)``.
        margin: by how much the runner-up of the least certain segment is worse.
    """

    modules: Modules
    margin: float


_CHOICES = 4  # of modules that are looked into


def _decode(frame: Frame, darkness: Array, blur: float, gain: float, beam: int) -> list[_Decoded | None]:
    """Return the likeliest modules of each line, ``(lines, length)``; None where there are none."""
    rest = darkness - template.render(frame.layout.guards, -QUIET, darkness.shape[1], blur, gain)
    by_segment = [find(segment, rest, blur, gain, beam) for segment in frame.segments]
    return [_joined(frame, found) for found in zip(*by_segment, strict=True)]


def _joined(frame: Frame, found: Sequence[Found]) -> _Decoded | None:
    whole, costs, margin = frame.known[None], np.zeros(1), np.inf
    for segment, each in zip(frame.segments, found, strict=True):
        if not len(each.costs):
            return None
        if len(each.costs) > 1:
            margin = min(margin, float(each.costs[1] - each.costs[0]))
        best = each.costs[:_CHOICES]
        joined = (costs[:, None] + best[None]).ravel()
        order = np.argsort(joined)[:_CHOICES]
        whole = whole[order // len(best)]
        whole[:, segment.start : segment.start + segment.modules] = each.modules[order % len(best)]
        costs = joined[order]
    return _Decoded(whole, margin)


_BEAM, _WIDE_BEAM = 100, 200
_SETTLE = 4  # times that the modules may change
_HOPELESS_FIT = 0.6


def _settled(way: _Way, line: fitting.Line) -> Fitted | None:
    """Decode and fit in turn until the modules stay as they are."""
    layout = way.frame.layout
    darkness = _darkness(way, line.gray)
    state = State(fitting.straight(way.start, way.end), way.blur, way.gain)
    before, fitted = None, None
    for turn in range(_SETTLE):
        decoded = _decode(way.frame, darkness[None], state.blur, state.gain, _BEAM)[0]
        if decoded is None:
            return None
        if before is not None and np.array_equal(before, decoded.modules[0]):
            break
        before = decoded.modules[0]
        fitted = fitting.fit(line, layout, _bars(before), state, 3)
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


def _explained(strip: Strip, frame: Frame, modules: Modules, state: State) -> Explanation | None:
    """Return how these modules explain the strip; None when they make no symbol.

    What the margin of characters is for other symbologies, here is the lesser of two: by how much worse any edge lies
    elsewhere, and by how much worse the likeliest other characters are.
    """
    text = _text(frame.layout.symbology, modules)
    if text is None:
        return None
    layout = fixed(frame.layout.symbology, text, modules)
    found = explain(strip, layout, (), state)
    model, state = found.fitted.model, found.fitted.state
    halves = fitting.evaluate_rows([fitting.as_line(half) for half in strip.halves], layout, model, state)
    both = _decode(frame, np.stack([half.darkness for half in halves]), state.blur, state.gain, _WIDE_BEAM)
    margin = min([found.figures.margin, *(0.0 if each is None else each.margin for each in both)])
    agreed = all(each is not None and np.array_equal(each.modules[0], modules) for each in both)
    return replace(found, figures=replace(found.figures, margin=margin), agreed=agreed)


_RIGHT_FIT = 0.97  # what fits so well need not be looked for elsewhere


def read_databar(strip: Strip, frames: Iterable[Frame]) -> Explanation | None:
    """Return what explains the strip best as one of these symbols; whether it is believed is the judge's to say.

    Args:
        strip: the scan lines.
        frames: what may lie there, see ``limited`` and ``expanded``.
    """
    line = fitting.as_line(strip.profile)
    best: tuple[Frame, Fitted] | None = None
    for way in _ways(strip, frames):
        fitted = _settled(way, line)
        if fitted is not None and (best is None or fitted.fit > best[1].fit):
            best = way.frame, fitted
            if fitted.fit >= _RIGHT_FIT:
                break
    if best is None:
        return None
    frame, fitted = best
    decoded = _decode(frame, fitted.darkness[None], fitted.state.blur, fitted.state.gain, _WIDE_BEAM)[0]
    if decoded is None:
        return None
    explained = (_explained(strip, frame, modules, fitted.state) for modules in decoded.modules)
    return next((found for found in explained if found is not None), None)
