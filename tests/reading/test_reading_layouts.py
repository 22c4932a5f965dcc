"""The layouts against libzint, whose authors wrote none of this: every bar of every symbology that is told apart."""

import re
from itertools import pairwise

import numpy as np
import pytest
import zint
from bars_on_paper import bars_of, check_digit, symbol, with_ratio
from hypothesis import assume, example, given, reject, settings
from hypothesis import strategies as st

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import layouts
from scanner_desktop.reading.claims import Claim, claims, stacks
from scanner_desktop.reading.code128 import PATTERNS, STARTS, STOP, encodings, is_gs1, text_of_values
from scanner_desktop.reading.layouts import ITF_RATIOS, symbology_of

GS, FNC1 = "\x1d", 102


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


def bars(claim: Claim) -> np.ndarray:
    return claim.layout.bars_of(claim.characters)


def assert_drawn_alike(symbology: Symbology, drawn: np.ndarray, text: str) -> None:
    """The only claim has the bars that libzint drew, fills its layout, and says its text again."""
    (claim,) = claims(symbology, text)
    assert np.array_equal(bars(claim), drawn)
    assert claim.layout.modules == drawn[-1, 1]
    assert claim.layout.text_of(claim.characters) == (text.zfill(13) if symbology is Symbology.UPC_A else text)


@given(digits(12))
def test_every_ean_13_has_the_bars_that_libzint_draws(body: str) -> None:
    drawn = symbol(zint.Symbology.EANX, body)
    assert drawn.text == body + check_digit(body)
    assert_drawn_alike(Symbology.EAN_13, drawn.bars, drawn.text)


@given(digits(11))
def test_every_upc_a_has_the_bars_that_libzint_draws(body: str) -> None:
    assert_drawn_alike(Symbology.UPC_A, symbol(zint.Symbology.UPCA, body).bars, body + check_digit(body))


@given(digits(7))
def test_every_ean_8_has_the_bars_that_libzint_draws(body: str) -> None:
    assert_drawn_alike(Symbology.EAN_8, symbol(zint.Symbology.EANX, body).bars, body + check_digit(body))


@given(st.sampled_from("01"), digits(6))
def test_every_upc_e_of_both_number_systems_has_the_bars_that_libzint_draws(system: str, body: str) -> None:
    try:
        drawn = symbol(zint.Symbology.UPCE, system + body)
    except RuntimeError:  # no zeros can be left out in that way
        reject()
    assert_drawn_alike(Symbology.UPC_E, drawn.bars, drawn.text)


@given(st.lists(digits(2), min_size=1, max_size=12).map("".join), st.sampled_from(ITF_RATIOS))
def test_every_itf_has_the_bars_that_libzint_draws_whatever_its_wide_bars_are(text: str, ratio: float) -> None:
    drawn = with_ratio(symbol(zint.Symbology.C25INTER, text).bars, ratio)
    options = claims(Symbology.ITF, text)
    assert len(options) == len(ITF_RATIOS)
    (claim,) = (each for each in options if each.layout is layouts.itf(len(text) // 2, ratio))
    assert np.allclose(bars(claim), drawn)
    assert claim.layout.modules == pytest.approx(drawn[-1, 1])
    assert claim.layout.text_of(claim.characters) == text


def code_128_values(modules: np.ndarray) -> list[int]:
    """The characters in a row of modules that libzint drew, looked up in the table that the standard prints."""
    widths = np.diff(np.flatnonzero(np.diff(np.concatenate([[False], modules, [False]]).astype(np.int8))))
    assert "".join(map(str, widths[-7:])) == STOP
    characters = widths[:-7].reshape(-1, 6)
    return [PATTERNS.index("".join(map(str, each))) for each in characters]


@settings(max_examples=150)
@given(st.text(st.sampled_from([chr(code) for code in range(1, 128)]), min_size=1, max_size=20))
@example("A" + GS + "b")
@example("\t1234567890\r\n")
@example("aaa\x02aaa\x7f")
@example("`\x1f`\x1f")
def test_code_128_says_what_libzint_was_told_whatever_code_sets_it_chose(text: str) -> None:
    values = code_128_values(symbol(zint.Symbology.CODE128, text).modules[0])
    assert text_of_values(values) == text
    ours = encodings(text, gs1=False)
    assert ours
    assert all(text_of_values(each) == text for each in ours)


@given(st.text(st.sampled_from([chr(code) for code in range(32, 127)]) | st.sampled_from("0123456789"), max_size=20))
def test_a_code_128_without_control_characters_is_as_short_as_libzint_makes_it(text: str) -> None:
    assume(text)
    values = code_128_values(symbol(zint.Symbology.CODE128, text).modules[0])
    assert len(values) == min(map(len, encodings(text, gs1=False)))


@given(digits(14).map(lambda each: each[:13] + check_digit(each[:13])), digits(8))
def test_the_bars_of_a_code_128_and_a_gs1_128_are_among_those_that_are_claimed(gtin: str, lot: str) -> None:
    plain = symbol(zint.Symbology.CODE128, f"lot {lot}")
    gs1 = symbol(zint.Symbology.GS1_128, f"[01]{gtin}[10]{lot}")
    for symbology, drawn, text in (
        (Symbology.CODE_128, plain, f"lot {lot}"),
        (Symbology.GS1_128, gs1, f"01{gtin}10{lot}"),
    ):
        alike = [each for each in claims(symbology, text) if np.array_equal(bars(each), drawn.bars)]
        assert len(alike) == 1
        assert alike[0].layout.text_of(alike[0].characters) == text
        assert symbology_of(alike[0].layout, alike[0].characters) is symbology


def test_fnc1_is_no_text_in_front_and_a_separator_elsewhere() -> None:
    values = code_128_values(symbol(zint.Symbology.GS1_128, "[10]AB[21]xyz").modules[0])
    assert values[1] == FNC1
    assert is_gs1(values[1:-1])
    assert text_of_values(values) == f"10AB{GS}21xyz"
    assert len(values) in {len(each) for each in encodings(f"10AB{GS}21xyz", gs1=True)}
    assert text_of_values([*values[:-1], (values[-1] + 1) % 103]) is None
    assert not is_gs1(code_128_values(symbol(zint.Symbology.CODE128, "10AB").modules[0])[1:-1])


def test_a_shift_holds_for_one_character() -> None:
    values = code_128_values(symbol(zint.Symbology.CODE128, "ABab\x02cdef").modules[0])
    assert 98 in values  # Shift
    assert text_of_values(values) == "ABab\x02cdef"


@pytest.mark.parametrize("strange", [96, 97, 100])  # FNC3, FNC2, and FNC4 in set B
def test_what_no_gs1_symbol_has_makes_no_text(strange: int) -> None:
    values = [STARTS[1], 33, strange, 34]
    assert text_of_values([*values, (104 + 33 + 2 * strange + 3 * 34) % 103]) is None


@pytest.mark.parametrize("text", ["", "grün", "\x80"])
def test_what_code_128_cannot_say_has_no_bars(text: str) -> None:
    assert encodings(text, gs1=False) == ()
    assert claims(Symbology.CODE_128, text) == []


@settings(max_examples=60, deadline=None)
@given(digits(13))
@example("0" * 13)
@example("9" * 13)
def test_every_databar_has_the_bars_that_libzint_draws_and_its_characters_say_its_gtin(body: str) -> None:
    gtin = body + check_digit(body)
    drawn = symbol(zint.Symbology.DBAR_OMN, body).bars
    (claim,) = claims(Symbology.DATABAR, gtin)
    assert np.array_equal(bars(claim), drawn)
    layout = layouts.databar()
    found = characters_with(layout, drawn)
    assert np.array_equal(layout.bars_of(found), drawn)
    assert layout.text_of(found) == "01" + gtin


def characters_with(layout: layouts.Layout, drawn: np.ndarray) -> list[int]:
    """The character of each slot whose bars are those of ``drawn`` there."""
    found = []
    for slot in layout.slots:
        inside = (drawn[:, 0] >= slot.start) & (drawn[:, 1] <= slot.start + slot.alphabet.modules)
        here = drawn[inside] - slot.start
        shape = slot.alphabet.bars[:, : len(here)]
        same = (shape == here).all(axis=(1, 2)) & (slot.alphabet.bars[:, len(here) :] == 0).all(axis=(1, 2))
        assert same.sum() == 1
        found.append(int(np.flatnonzero(same)[0]))
    return found


@pytest.mark.parametrize("changed", [1, 4])
def test_a_databar_with_the_finder_of_another_checksum_says_nothing(changed: int) -> None:
    layout = layouts.databar()
    found = characters_with(layout, symbol(zint.Symbology.DBAR_OMN, "0590123412345").bars)
    for finder in range(len(layout.slots[changed].alphabet.bars)):
        other = [finder if at == changed else own for at, own in enumerate(found)]
        assert (layout.text_of(other) is None) is (finder != found[changed])


@pytest.mark.parametrize(
    ("symbology", "kind", "content", "text"),
    [
        (Symbology.DATABAR_LIMITED, zint.Symbology.DBAR_LTD, "0590123412345", "05901234123457"),
        (
            Symbology.DATABAR_EXPANDED,
            zint.Symbology.DBAR_EXP,
            "[01]05901234123457[10]ABC123",
            "010590123412345710ABC123",
        ),
        (
            Symbology.DATABAR_EXPANDED,
            zint.Symbology.DBAR_EXP,
            "[01]95901234123450[3103]001750",
            "01959012341234503103001750",
        ),
        (Symbology.CODE_39, zint.Symbology.CODE39, "PALLET-7 A", "PALLET-7 A"),
        (Symbology.CODE_93, zint.Symbology.CODE93, "PALLET-7", "PALLET-7"),
        (Symbology.CODABAR, zint.Symbology.CODABAR, "A123456B", "A123456B"),
    ],
)
def test_symbols_that_are_compared_as_a_whole_have_the_bars_that_libzint_draws(
    symbology: Symbology, kind: zint.Symbology, content: str, text: str
) -> None:
    drawn = symbol(kind, content).bars
    (claim,) = claims(symbology, text)
    assert claim.layout.text_of(claim.characters) == text
    widths, wanted = (np.diff(each.ravel()) for each in (bars(claim), drawn))
    if symbology in (Symbology.CODE_39, Symbology.CODABAR):  # printers may choose how wide the wide bars are
        widths, wanted = widths > 1, wanted > 1
    assert np.array_equal(widths, wanted)


@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        (Symbology.EAN_13, "59012341234571"),
        (Symbology.EAN_13, "59012341234X7"),
        (Symbology.EAN_8, "123"),
        (Symbology.UPC_E, "123"),
        (Symbology.ITF, "123"),
        (Symbology.ITF, "12a4"),
        (Symbology.QR, "https://example.com"),
        (Symbology.DATABAR, "no digits"),
        (Symbology.CODABAR, "Ä"),
    ],
)
def test_what_a_symbology_cannot_say_is_claimed_by_nobody(symbology: Symbology, text: str) -> None:
    assert claims(symbology, text) == []


@given(digits(12), st.integers(1, 9))
def test_a_wrong_check_digit_makes_no_text(body: str, off: int) -> None:
    right = body + check_digit(body)
    wrong = body + str((int(right[-1]) + off) % 10)
    for symbology, texts in (
        (Symbology.EAN_13, (right, wrong)),
        (Symbology.EAN_8, (body[:7] + check_digit(body[:7]), body[:7] + str((int(check_digit(body[:7])) + off) % 10))),
    ):
        said = [claim.layout.text_of(claim.characters) for text in texts for claim in claims(symbology, text)]
        assert said == [texts[0], None]


def test_left_digits_whose_number_sets_stand_for_no_first_digit_make_no_text() -> None:
    (claim,) = claims(Symbology.EAN_13, "5901234123457")
    assert claim.layout.text_of(claim.characters) == "5901234123457"
    all_of_set_b = (*(value % 10 + 10 for value in claim.characters[:6]), *claim.characters[6:])
    assert claim.layout.text_of(all_of_set_b) is None
    upc_e = layouts.upc_e()
    assert upc_e.text_of((1, 2, 3, 4, 5, 6)) is None
    assert upc_e.text_of((11, 12, 13, 14, 15, 16)) is None


@settings(max_examples=25, deadline=None)
@given(digits(13))
def test_the_rows_of_a_stacked_databar_are_those_that_libzint_stacks(body: str) -> None:
    drawn = symbol(zint.Symbology.DBAR_STK, body).modules
    (rows,) = stacks(Symbology.DATABAR, body + check_digit(body))
    assert len(rows) == 2
    for row, modules in zip(rows, (drawn[0], drawn[-1]), strict=True):
        assert np.array_equal(row.guards, bars_of(modules))
        assert row.text_of(()) == body + check_digit(body)


@settings(max_examples=25, deadline=None)
@given(digits(13), st.from_regex(r"[A-Z0-9]{4,12}", fullmatch=True), st.integers(1, 4))
def test_the_rows_of_a_stacked_databar_expanded_are_those_that_libzint_stacks(
    body: str, lot: str, columns: int
) -> None:
    gtin = body + check_digit(body)
    drawn = symbol(zint.Symbology.DBAR_EXPSTK, f"[01]{gtin}[10]{lot}", option_2=columns).modules
    # Between two rows of characters stand three rows of separators.
    wanted = [bars_of(modules) for modules in drawn[::4]]
    assume(len(wanted) > 1)
    options = stacks(Symbology.DATABAR_EXPANDED, f"01{gtin}10{lot}")
    assert any(
        len(rows) == len(wanted)
        and all(np.array_equal(row.guards, bars) for row, bars in zip(rows, wanted, strict=True))
        for rows in options
    )


def test_nothing_else_is_stacked() -> None:
    assert stacks(Symbology.EAN_13, "5901234123457") == ()
    assert stacks(Symbology.DATABAR, "no digits") == ()


LAYOUTS = [
    layouts.ean_13(),
    layouts.ean_8(),
    layouts.upc_e(),
    layouts.itf(7, 2.5),
    layouts.itf(3, 2.25),
    layouts.code_128(5),
    layouts.databar(),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: re.sub(r"\W", "_", f"{each.symbology}_{each.modules}"))
def test_the_cells_of_a_layout_leave_no_bar_out_and_its_slots_touch(layout: layouts.Layout) -> None:
    assert layout.cells[0][0] == 0
    assert layout.cells[-1][1] == pytest.approx(layout.modules)
    gaps = [begin - end for (_, end), (begin, _) in pairwise(layout.cells)]
    assert gaps == pytest.approx([0] * len(gaps), abs=1e-9 if layout.symbology is not Symbology.DATABAR else 1)
    for chain in layout.chains:
        for slot, after in pairwise(chain):
            assert slot.start + slot.alphabet.modules == pytest.approx(after.start)
    for slot in layout.slots:
        assert slot.alphabet.bars.min() >= 0
        assert slot.alphabet.bars.max() <= slot.alphabet.modules
