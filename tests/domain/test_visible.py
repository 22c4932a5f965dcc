"""Text from outside acts on nothing: not on a terminal, not on the log, not in a spreadsheet."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.visible import harmless_cell, visible, visible_json

ACTING = "\x00\x07\x08\x1b\x7f\x85\x9b\u202e\u2066\u2028\u2029\ufeff\u200b\ud800\U000e0041"


def test_each_character_that_acts_is_a_sign_and_every_other_stays() -> None:
    assert visible("a\x1b[31mred\r\n\x7f") == "a␛[31mred␍␊␡"
    assert visible("0109524100001015\x1d10ABC") == "0109524100001015␝10ABC"
    assert visible("\u202eevil\x9b2J") == "⟨U+202E⟩evil⟨U+009B⟩2J"
    for plain in ("Käse 3,5 %", "שלום", "می‌خواهم", "👩‍🌾", "日本語", "a b"):
        assert visible(plain) == plain
    assert visible("Traceback:\n\tline\x1b", lines=True) == "Traceback:\n\tline␛"


@given(st.text())
def test_nothing_that_acts_is_left_and_twice_is_as_once(text: str) -> None:
    shown = visible(text + ACTING)
    assert not set(shown) & set(ACTING + "\n\r\t")
    assert visible(shown) == shown


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(ACTING.replace("\ud800", "")))))
def test_json_means_the_same_and_has_nothing_that_acts(text: str) -> None:
    shown = visible_json(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(shown) == {"text": text}
    assert visible(shown) == shown


@pytest.mark.parametrize(
    "cell", ["=1+1", " =1+1", "\n=1+1", "\u3000=1+1", "\u00a0\t+1", "\ufeff@SUM(A1)", "\x00-2", "＝1+1", "\t1", "\r1"]
)
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    assert harmless_cell(cell) == "'" + visible(cell)


@pytest.mark.parametrize("cell", ["", "Oats", "5=5", "09524100001015", " a"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless_cell(cell) == cell
