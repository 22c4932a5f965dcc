"""What the pixels of a strip say: the characters, place, light, blur and printing gain that explain them best."""

import math
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from scanner_desktop.reading import fitting, template
from scanner_desktop.reading.align import align, realign, wanted
from scanner_desktop.reading.fitting import Fitted, Line, State
from scanner_desktop.reading.layouts import Layout
from scanner_desktop.reading.raw import Figures
from scanner_desktop.reading.straighten import Strip

_ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """The characters that explain a strip best, near where they were looked for.

    Attributes:
        layout: of the symbol.
        characters: of all slots; of the upper rows, of the lower rows, and of both they are the same when ``agreed``.
        fitted: to the mean of all rows.
        figures: the lesser of both row sets.
        agreed: both row sets say the same characters.
    """

    layout: Layout
    characters: tuple[int, ...]
    fitted: Fitted
    figures: Figures
    agreed: bool

    @property
    def text(self) -> str | None:
        """What the characters say, None when they make no text."""
        return self.layout.text_of(self.characters)


_SETTLE = 4  # times that the characters may change
_RIVAL_GAINS = (-0.24, -0.12, 0.12, 0.24)
_NO_CODE_FIT = 0.4  # right characters explain more than this even where the first fit is poor
_HOPELESS_FIT = 0.7  # what explains so little is no code, at no gain
_NO_CODE_FIT_UNTOLD, _HOPELESS_FIT_UNTOLD = 0.5, 0.77
"""The same where no engine has said anything: none of 400 codes that proved right came from less."""
_HOPELESS_BLUR = 1.5  # modules; different codes look alike
_NO_RIVAL_FIT, _NO_RIVAL_WORST = 0.95, 0.88  # what explains every cell so well has no rival at another gain


def as_said(strip: Strip, layout: Layout, characters: tuple[int, ...], state: State) -> Explanation:
    """Return how these very characters explain ``strip`` near ``state``."""
    line = fitting.as_line(strip.profile)
    state, model = fitting.adjust(line, layout, layout.bars_of(characters), state, _ROUNDS)
    each = fitting.evaluate_rows([fitting.as_line(half) for half in strip.halves], layout, model, state)
    figures, agreed = _figures(line, each, layout, characters, each[0], _NO_CODE_FIT)
    return Explanation(layout, characters, each[0], figures, agreed)


def explain(strip: Strip, layout: Layout, characters: tuple[int, ...], state: State) -> Explanation:
    """Return what explains ``strip`` best, beginning with ``characters`` at ``state``, of which nobody has spoken."""
    return settle(strip, as_said(strip, layout, characters, state), _NO_CODE_FIT_UNTOLD, _HOPELESS_FIT_UNTOLD)


def settle(
    strip: Strip, said: Explanation, no_code: float = _NO_CODE_FIT, hopeless_below: float = _HOPELESS_FIT
) -> Explanation:
    """Return what explains ``strip`` best, beginning with what ``as_said`` gave.

    Args:
        strip: the scan lines.
        said: where to begin.
        no_code: fit below which there is no code.
        hopeless_below: fit of the characters that the first ones turn into, below which none at other gains are tried.
    """
    layout, characters, figures = said.layout, said.characters, said.figures
    if not layout.chains or (said.agreed and figures.fit >= _NO_RIVAL_FIT and figures.worst >= _NO_RIVAL_WORST):
        return said
    if figures.fit < no_code:
        return said
    line = fitting.as_line(strip.profile)
    halves = [fitting.as_line(half) for half in strip.halves]
    fitted = fitting.evaluate_rows([line], layout, said.fitted.model, said.fitted.state)[0]
    characters, fitted, cost = _settle(line, layout, characters, fitted)
    if fitted.fit < hopeless_below:
        return replace(said, characters=characters, fitted=fitted, agreed=False)
    hopeless = fitted.state.blur > _HOPELESS_BLUR or layout.is_rich
    first, first_characters, first_cost = fitted, characters, cost
    for nudge in () if hopeless else _RIVAL_GAINS:
        gain = first.state.gain + nudge
        if not fitting.GAIN_RANGE[0] <= gain <= fitting.GAIN_RANGE[1]:
            continue
        rival = template.decode(first.darkness[None], layout, first.state.blur, gain)[0]
        if rival.characters != first_characters and rival.cost < 2.0 * first_cost + 1.0:
            start = replace(first.state, gain=gain)
            again = fitting.fit(line, layout, layout.bars_of(rival.characters), start, 2)
            other = _settle(line, layout, rival.characters, again)
            if other[2] < cost:
                characters, fitted, cost = other
    if layout.text_of(characters) is None and fitted.fit >= _PROPOSE_FIT and fitted.state.blur <= _HOPELESS_BLUR:
        for proposed in _proposals(fitted, layout, characters):
            again = fitting.fit(line, layout, layout.bars_of(proposed), fitted.state, 2)
            other = _settle(line, layout, proposed, again)
            if other[2] < _AS_GOOD * cost and layout.text_of(other[0]) is not None:
                characters, fitted, cost = other
                break
    figures, agreed = _halves(line, halves, layout, characters, fitted)
    return Explanation(layout, characters, fitted, figures, agreed)


_PROPOSE_FIT = 0.8
_AS_GOOD = 1.05  # cost, of that of characters that make no text
_DOUBTFUL = 5  # slots
_MOST_PROPOSALS = 4


def _proposals(fitted: Fitted, layout: Layout, characters: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Return characters like these that do make a text, likeliest first: some of the least certain ones are others.

    A fit around one wrong character is a little wrong itself, and makes that character look right. The check digit may
    say where else to begin; it has no say in what is found from there.
    """
    decoded = _decode([fitted], layout, layout.bars_of(characters))[0]
    if decoded.characters != characters:
        return []
    doubtful = sorted(range(len(characters)), key=lambda slot: decoded.gaps[slot])[:_DOUBTFUL]
    ways = [chosen for count in (1, 2, 3) for chosen in combinations(doubtful, count)]
    ways.sort(key=lambda chosen: sum(decoded.gaps[slot] for slot in chosen))
    found = []
    for chosen in ways:
        other = tuple(decoded.seconds[at] if at in chosen else own for at, own in enumerate(characters))
        if layout.text_of(other) is not None:
            found.append(other)
    return found[:_MOST_PROPOSALS]


def _settle(
    line: Line, layout: Layout, characters: tuple[int, ...], fitted: Fitted
) -> tuple[tuple[int, ...], Fitted, float]:
    """Decode and fit in turn until the characters stay as they are."""
    for _ in range(_SETTLE):
        if fitted.fit < _NO_CODE_FIT or fitted.state.blur > _HOPELESS_BLUR:
            break
        decoded = _decode([fitted], layout, layout.bars_of(characters))[0]
        if decoded.characters == characters:
            break
        characters = decoded.characters
        fitted = fitting.fit(line, layout, layout.bars_of(characters), fitted.state, 2)
    error = fitted.darkness - fitted.model
    return characters, fitted, float(error @ error)


def _decode(each: list[Fitted], layout: Layout, bars: template.Array) -> list[template.Decoded]:
    """Decode lines at the fit of ``bars``, as exactly as if there were tables for just that blur and gain.

    Tables are kept for a grid. By what the fitted bars look like at the grid's next point instead of at the fit, the
    lines are corrected, so that the fitted characters cost what they cost, and others very nearly so.
    """
    state, model = each[0].state, each[0].model
    blur, gain = template.nearest(layout, state.blur, state.gain)
    correction = template.render(bars, -template.QUIET, len(model), blur, gain) - model
    return template.decode(np.stack([one.darkness + correction for one in each]), layout, blur, gain)


def _halves(
    line: Line, halves: list[Line], layout: Layout, characters: tuple[int, ...], fitted: Fitted
) -> tuple[Figures, bool]:
    """Ask the upper and the lower rows separately, at the place that all of them gave."""
    each = fitting.evaluate_rows(halves, layout, fitted.model, fitted.state)
    return _figures(line, each, layout, characters, fitted)


def _figures(
    line: Line,
    each: list[Fitted],
    layout: Layout,
    characters: tuple[int, ...],
    fitted: Fitted,
    least: float = -math.inf,
) -> tuple[Figures, bool]:
    """Return the lesser figures of row sets, and whether all say the same characters.

    Where less than ``least`` is explained, the characters are not asked: they leave every doubt.
    """
    bars = layout.bars_of(characters)
    if min(one.fit for one in each) < least:
        agreed, margin = False, 0.0
    elif layout.chains:
        decoded = _decode(each, layout, bars)
        agreed = all(one.characters == characters for one in decoded)
        margin = min(one.margin for one in decoded)
    else:
        agreed, margin = True, min(edge_margin(one, bars) for one in each)
    figures = Figures(
        min(one.fit for one in each),
        min(one.worst for one in each),
        float(margin),
        max(one.quiet for one in each),
        fitting.outside(line, layout, fitted),
        fitted.state.blur,
        fitted.state.gain,
        min(one.contrast for one in each),
    )
    return figures, agreed


def explain_bent(strip: Strip, layout: Layout, characters: tuple[int, ...], state: State) -> Explanation:
    """Return how the characters explain a code that is bent along its line, or lies under patchy light."""
    line = fitting.as_line(strip.profile)
    bars = layout.bars_of(characters)
    state, model = fitting.adjust(line, layout, bars, realign(line, layout, bars, state), _ROUNDS, patchy=True)
    halves = [fitting.as_line(half) for half in strip.halves]
    each = fitting.evaluate_rows(halves, layout, model, state, patchy=True)
    figures, agreed = _figures(line, each, layout, characters, each[0])
    return Explanation(layout, characters, each[0], figures, agreed)


_GROUPS = 8  # of rows, when they are followed one after the other
_GROUP_LIKENESS = 0.4  # correlation below which the bars are not in a group of rows
_GROUP_FIT = 0.6


def explain_by_rows(
    strip: Strip, layout: Layout, characters: tuple[int, ...], start: float, end: float
) -> Explanation | None:
    """Return how the characters explain a code whose bars bend: every few rows are laid straight by themselves.

    Rows in which the bars cannot be made out count nothing; None when fewer than two groups of rows are left.
    """
    bars = layout.bars_of(characters)
    look = wanted(layout, bars)
    found: list[tuple[Line, Fitted]] = []
    for rows in np.array_split(strip.rows, _GROUPS):
        line = fitting.as_line(rows.mean(axis=0))
        state, likeness = align(line, layout, look, start, end)
        if likeness >= _GROUP_LIKENESS:
            state = realign(line, layout, bars, state)
            fitted = fitting.fit(line, layout, bars, state, _ROUNDS, patchy=True)
            if fitted.fit >= _GROUP_FIT:
                found.append((line, fitted))
    if len(found) < 2:
        return None
    weights = np.array([1 / (1.02 - fitted.fit) for _, fitted in found])
    darkness = np.stack([fitted.darkness for _, fitted in found])
    blur, gain = (
        float(np.average([getattr(fitted.state, name) for _, fitted in found], weights=weights))
        for name in ("blur", "gain")
    )
    cut = (len(found) + 1) // 2
    halves = np.stack(
        [np.average(darkness[part], axis=0, weights=weights[part]) for part in (slice(0, cut), slice(cut, None))]
    )
    middle_line, middle = found[len(found) // 2]
    state = State(middle.state.shape, blur, gain)
    model = template.render(bars, -template.QUIET, template.length(layout), blur, gain)
    contrast = np.full(2, -min(fitted.contrast for _, fitted in found))
    each = fitting.compare(layout, halves, model, state, contrast)
    fitted = replace(middle, state=state, model=model)
    figures, agreed = _figures(middle_line, each, layout, characters, fitted)
    return Explanation(layout, characters, fitted, figures, agreed)


def edge_margin(fitted: Fitted, bars: template.Array) -> float:
    """Return how much worse the picture is explained when one edge, or both of one bar or space, stand a module aside.

    It stands in for the margin of characters where a symbology has too many of them to be compared one by one.
    """
    samples = template.SAMPLES
    blur, gain = fitted.state.blur, fitted.state.gain
    reach = 4
    bump = template.render(np.array([[0.0, 1.0]]), -reach, (2 * reach + 1) * samples, blur, 0.0)
    residual = fitted.darkness - fitted.model
    response = np.correlate(np.pad(residual, len(bump)), bump, "valid")
    lags = np.correlate(np.pad(bump, len(bump)), bump, "valid")
    own = float(bump @ bump)
    edges = bars.ravel()
    signs = np.where(np.arange(len(edges)) % 2 == 0, -1.0, 1.0)  # moving a bar's end to the right adds darkness
    places = edges - signs * -gain
    widths = np.diff(edges)

    def moved(index: int, direction: int) -> tuple[float, float]:
        """Where the module that changes begins, and whether it turns dark (1) or light (-1)."""
        return places[index] + (0 if direction > 0 else -1), signs[index] * direction

    def answer(at: float) -> float:
        return float(response[round((at + template.QUIET - reach) * samples) + len(bump)])

    lowest = math.inf
    for index in range(1, len(edges) - 1):
        for direction in (1, -1):
            width = widths[index] if direction > 0 else widths[index - 1]
            if width < 1.5:
                continue
            at, sign = moved(index, direction)
            lowest = min(lowest, own - 2 * sign * answer(at))
        if index + 1 < len(edges) - 1:
            for direction in (1, -1):
                width = widths[index + 1] if direction > 0 else widths[index - 1]
                if width < 1.5:
                    continue
                (a, sign_a), (b, sign_b) = moved(index, direction), moved(index + 1, direction)
                overlap = float(lags[len(bump) + round((b - a) * samples)]) if abs(b - a) < 2 * reach else 0.0
                both = 2 * own + 2 * sign_a * sign_b * overlap
                lowest = min(lowest, both - 2 * (sign_a * answer(a) + sign_b * answer(b)))
    return lowest
