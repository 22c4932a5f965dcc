"""The template decoder and the fit around it: exact on their own model, found again from a little aside."""

import math
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import fitting, layouts, template
from scanner_desktop.reading.claims import claims
from scanner_desktop.reading.fitting import State
from scanner_desktop.reading.layouts import Layout

MAKERS: dict[str, Callable[[], Layout]] = {
    "EAN-13": layouts.ean_13,
    "EAN-8": layouts.ean_8,
    "UPC-E": layouts.upc_e,
    "ITF of 14 at 2.5": lambda: layouts.itf(7, 2.5),
    "ITF of 6 at 3": lambda: layouts.itf(3, 3.0),
    "ITF of 10 at 2.25": lambda: layouts.itf(5, 2.25),
    "Code 128 of 4": lambda: layouts.code_128(4),
    "Code 128 of 17": lambda: layouts.code_128(17),
}
every_layout = pytest.mark.parametrize("name", MAKERS)
SMALL = (layouts.ean_8, layouts.upc_e)


def characters_of(layout: Layout, draw: Callable[[int], int]) -> tuple[int, ...]:
    return tuple(draw(len(slot.alphabet.bars)) for slot in layout.slots)


def rendered(layout: Layout, characters: Sequence[int], blur: float, gain: float) -> np.ndarray:
    return template.render(layout.bars_of(characters), -template.QUIET, template.length(layout), blur, gain)


@every_layout
@settings(max_examples=25, deadline=None)
@given(st.data(), st.floats(0.15, 0.9), st.floats(-0.25, 0.25))
def test_what_any_characters_look_like_decodes_to_those_characters(
    name: str, data: st.DataObject, blur: float, gain: float
) -> None:
    layout = MAKERS[name]()
    blur, gain = template.nearest(layout, blur, gain)
    characters = characters_of(layout, lambda count: data.draw(st.integers(0, count - 1)))
    (found,) = template.decode(rendered(layout, characters, blur, gain)[None], layout, blur, gain)
    assert found.characters == characters
    assert found.cost == pytest.approx(0, abs=0.02)
    assert 0 < found.margin == min(found.gaps)
    assert all(second != own for second, own in zip(found.seconds, characters, strict=True))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**13 - 1), st.floats(0.15, 0.9), st.floats(-0.25, 0.25))
def test_what_any_databar_looks_like_decodes_to_its_gtin(number: int, blur: float, gain: float) -> None:
    layout = layouts.databar()
    blur, gain = template.nearest(layout, blur, gain)
    body = f"{number:013d}"
    text = body + str(-sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(body)) % 10)
    (claim,) = claims(layout.symbology, text)
    bars = claim.layout.bars_of(())
    line = template.render(bars, -template.QUIET, template.length(layout), blur, gain)
    (found,) = template.decode(line[None], layout, blur, gain)
    assert layout.text_of(found.characters) == "01" + text
    assert found.cost == pytest.approx(0, abs=0.02)


@every_layout
@given(st.data(), st.floats(0.15, 0.9), st.floats(-0.25, 0.25))
@settings(max_examples=8, deadline=None)
def test_several_lines_are_decoded_as_each_of_them_alone(
    name: str, data: st.DataObject, blur: float, gain: float
) -> None:
    layout = MAKERS[name]()
    seed = data.draw(st.integers(0, 1000))
    random = np.random.default_rng(seed)
    lines = np.stack(
        [
            rendered(layout, characters_of(layout, lambda count: int(random.integers(count))), blur, gain)
            for _ in range(3)
        ]
    ) + random.normal(0, 0.1, (3, template.length(layout)))
    together = template.decode(lines, layout, blur, gain)
    for line, found in zip(lines, together, strict=True):
        (alone,) = template.decode(line[None], layout, blur, gain)
        assert found.characters == alone.characters
        assert (found.cost, found.margin) == pytest.approx((alone.cost, alone.margin), abs=1e-3)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(SMALL),
    st.integers(0, 10_000),
    st.floats(0.15, 0.9),
    st.floats(-0.25, 0.25),
    st.floats(0, 0.3),
)
def test_the_cost_is_the_squared_error_and_no_character_that_changes_alone_makes_it_less(
    make: Callable[[], Layout], seed: int, blur: float, gain: float, noise: float
) -> None:
    """So the gap of a slot is no larger than the best single change of it says, and never negative."""
    layout = make()
    blur, gain = template.nearest(layout, blur, gain)
    random = np.random.default_rng(seed)
    line = rendered(layout, characters_of(layout, lambda count: int(random.integers(count))), blur, gain)
    line = line + random.normal(0, noise, line.shape)
    (found,) = template.decode(line[None], layout, blur, gain)

    def cost(characters: Sequence[int]) -> float:
        return float(((rendered(layout, characters, blur, gain) - line) ** 2).sum())

    assert found.cost == pytest.approx(cost(found.characters), abs=0.02)
    for at, slot in enumerate(layout.slots):
        others = [
            cost((*found.characters[:at], other, *found.characters[at + 1 :]))
            for other in range(len(slot.alphabet.bars))
            if other != found.characters[at]
        ]
        assert -0.01 <= found.gaps[at] <= min(others) - found.cost + 0.02
    assert found.margin == min(found.gaps)


@settings(max_examples=4, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.3, 0.9), st.floats(-0.2, 0.2))
def test_of_two_neighbours_every_pair_is_tried(seed: int, blur: float, gain: float) -> None:
    """A layout of two slots is small enough to try everything: best and gaps are then exact."""
    layout = layouts.itf(2, 2.5)
    blur, gain = template.nearest(layout, blur, gain)
    random = np.random.default_rng(seed)
    line = rendered(layout, tuple(int(each) for each in random.integers(100, size=2)), blur, gain)
    line = line + random.normal(0, 0.25, line.shape)
    (found,) = template.decode(line[None], layout, blur, gain)
    pictures = np.stack(
        [rendered(layout, (first, second), blur, gain) for first in range(100) for second in range(100)]
    )
    costs = ((pictures - line) ** 2).sum(axis=1).reshape(100, 100)
    best = np.unravel_index(costs.argmin(), costs.shape)
    assert found.cost == pytest.approx(costs.min(), abs=0.02)
    assert costs[found.characters] == pytest.approx(costs.min(), abs=0.02)
    for at, marginal in enumerate((costs.min(axis=1), costs.min(axis=0))):
        others = np.delete(marginal, int(best[at]))
        assert found.gaps[at] == pytest.approx(others.min() - costs.min(), abs=0.02)


@given(st.floats(0.1, 1.5), st.floats(-0.3, 0.4))
def test_a_bar_alone_has_its_ink_wherever_the_blur_spreads_it(blur: float, gain: float) -> None:
    dark = template.render(np.array([[10.0, 13.0]]), 0, 23 * template.SAMPLES, blur, gain)
    assert dark.sum() / template.SAMPLES == pytest.approx(3 + 2 * gain, abs=1e-6)
    assert np.allclose(dark, dark[::-1])
    assert dark.max() <= 1 + 1e-9


@pytest.mark.parametrize("gain", [-0.42, -0.35, 0.42])
def test_bars_that_are_nearly_gone_or_run_together_are_never_less_than_white_nor_more_than_black(gain: float) -> None:
    layout = layouts.ean_13()
    dark = rendered(layout, (1,) * 12, 0.08, gain)
    assert dark.min() >= -1e-9
    assert dark.max() <= 1 + 1e-9


def test_a_layout_without_slots_has_nothing_to_choose() -> None:
    (claim,) = claims(Symbology.CODE_39, "PALLET")
    line = rendered(claim.layout, (), 0.5, 0.0)
    (found,) = template.decode(line[None], claim.layout, 0.5, 0.0)
    assert found.characters == ()
    assert math.isinf(found.margin)
    assert found.cost == pytest.approx(0, abs=1e-4)


def line_of(
    layout: Layout, characters: Sequence[int], module: float, first: float, blur: float, gain: float, noise: float
) -> fitting.Line:
    """A scan line with the code's first edge at column ``first``, 200 for paper and 50 for ink."""
    fine = 24
    before = math.ceil(first * fine / module) + 1
    count = round((first / module + layout.modules + 20) * fine)
    borders = np.arange(count + 1) / fine - before / fine
    edges = layout.bars_of(characters) + np.array([-gain, gain])
    dark = np.diff(np.interp(borders, edges.ravel(), _amounts(edges))) * fine
    reach = math.ceil(4 * blur * fine)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (blur * fine)) ** 2)
    dark = np.convolve(dark, weights / weights.sum(), "same")
    places = (borders[:-1] + 0.5 / fine) * module + first
    columns = np.arange(int(first + (layout.modules + 12) * module))
    gray = 200 - 150 * np.interp(columns, places, dark)
    return fitting.as_line(gray + np.random.default_rng(1).normal(0, noise, gray.shape))


def _amounts(edges: np.ndarray) -> np.ndarray:
    dark = np.concatenate([[0.0], np.cumsum(edges[:, 1] - edges[:, 0])])
    return np.repeat(dark, 2)[1:-1]


@every_layout
@settings(max_examples=12, deadline=None)
@given(
    st.integers(0, 10_000),
    st.floats(2.5, 4.5),
    st.floats(0.3, 0.8),
    st.floats(-0.22, 0.22),
    st.floats(-0.7, 0.7),
    st.floats(-0.7, 0.7),
)
def test_a_fit_finds_place_blur_and_gain_from_a_little_aside(
    name: str, seed: int, module: float, blur: float, gain: float, aside: float, other_aside: float
) -> None:
    """It begins up to 0.7 modules off at either end, with a blur of 0.5 and no gain."""
    layout = MAKERS[name]()
    random = np.random.default_rng(seed)
    characters = characters_of(layout, lambda count: int(random.integers(count)))
    first = 12 * module + 0.37
    line = line_of(layout, characters, module, first, blur, gain, 1.0)
    last = first + layout.modules * module
    start = State(fitting.straight(first + aside * module, last + other_aside * module), 0.5, 0.0)
    found = fitting.fit(line, layout, layout.bars_of(characters), start, 6)
    truth = np.linspace(first, last, fitting.KNOTS)
    assert np.abs(found.state.shape - truth).max() < 0.12 * module
    assert found.state.blur == pytest.approx(blur, abs=0.1)
    assert found.state.gain == pytest.approx(gain, abs=0.06)
    assert found.fit > 0.98
    assert found.worst > 0.9
    assert found.quiet < 0.005
    assert found.contrast == pytest.approx(150, rel=0.1)
    assert fitting.outside(line, layout, found) < 0.005


@every_layout
def test_a_code_that_stands_on_its_head_is_fitted_backwards(name: str) -> None:
    layout = MAKERS[name]()
    random = np.random.default_rng(5)
    characters = characters_of(layout, lambda count: int(random.integers(count)))
    upright = line_of(layout, characters, 3.0, 36.0, 0.5, 0.1, 1.0)
    turned = fitting.as_line(upright.gray[::-1])
    last = len(turned.gray) - 1
    start = State(fitting.straight(last - 36.0 + 1.0, last - 36.0 - 3 * layout.modules - 1.0), 0.5, 0.0)
    found = fitting.fit(turned, layout, layout.bars_of(characters), start, 6)
    assert found.state.shape[0] > found.state.shape[-1]
    assert found.fit > 0.98


@pytest.mark.parametrize("name", ["EAN-13", "ITF of 14 at 2.5", "Code 128 of 17"])
def test_a_code_that_is_wider_here_and_narrower_there_is_fitted_with_its_bend(name: str) -> None:
    layout = MAKERS[name]()
    random = np.random.default_rng(6)
    characters = characters_of(layout, lambda count: int(random.integers(count)))
    flat = line_of(layout, characters, 4.0, 48.0, 0.5, -0.1, 0.0)
    length = 4.0 * layout.modules
    columns = np.arange(len(flat.gray), dtype=np.float64)
    t = np.clip((columns - 48) / length, 0, 1)
    bent = fitting.as_line(np.interp(columns + 6 * np.sin(np.pi * t), columns, flat.gray))
    start = State(fitting.straight(48.0, 48.0 + length), 0.5, 0.0)
    found = fitting.fit(bent, layout, layout.bars_of(characters), start, 8)
    assert found.fit > 0.95
    assert 3 < np.abs(found.state.shape - fitting.straight(48.0, 48.0 + length)).max() < 9


def test_what_stands_beside_a_code_is_noticed() -> None:
    layout = layouts.ean_8()
    characters = (1, 2, 3, 4, 5, 6, 7, 0)
    clean = line_of(layout, characters, 3.0, 36.0, 0.4, 0.0, 1.0)
    state = State(fitting.straight(36.0, 36.0 + 3 * layout.modules), 0.4, 0.0)
    gray = clean.gray.copy()
    at = round(36 + 3 * (layout.modules + 4))
    gray[at : at + 6] = 60
    beside = fitting.as_line(gray)
    bars = layout.bars_of(characters)
    alone, crowded = (
        fitting.outside(line, layout, fitting.fit(line, layout, bars, state, 3)) for line in (clean, beside)
    )
    assert alone < 0.005 < 0.1 < crowded
