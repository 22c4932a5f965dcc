"""Typed codes are judged while they are typed: hints at first, reasons at the end."""

import pytest
from hand_station import OATS
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.ui.capture.code_entry import CodeEntry, judge
from scanner_desktop.ui.style.theme import Look


@pytest.fixture
def entry(look: Look, qtbot: QtBot) -> CodeEntry:
    entry = CodeEntry(look, placeholder="", name="Code", done="Enter captures it.")
    qtbot.addWidget(entry)
    return entry


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_typed_nothing_said(text: str) -> None:
    assert judge(text).words == ""


@pytest.mark.parametrize("text", ["9", "952410000", "952410000101"])
def test_number_that_may_still_grow_is_no_mistake_yet(text: str) -> None:
    verdict = judge(text)
    assert verdict.tone in ("muted", "attention")
    assert f"{len(text)} digits so far" in verdict.words
    assert not verdict.is_complete


def test_complete_number_says_what_enter_does() -> None:
    verdict = judge(OATS, done="Enter captures it.")
    assert verdict.is_complete
    assert verdict.words == f"{OATS}: the check digit fits. Enter captures it."


def test_same_text_is_a_mistake_once_it_is_submitted() -> None:
    assert judge("952410000101", submitted=True).tone == "bad"


def test_fourteen_digits_cannot_grow() -> None:
    assert judge("19524100001013").tone == "bad"


def test_letters_are_named_as_the_mistake() -> None:
    assert "digits only" in judge("95241O").words


@given(st.text("0123456789", min_size=12, max_size=12))
def test_every_right_check_digit_is_taken_and_every_wrong_one_is_not(payload: str) -> None:
    right = check_digit(payload)
    for digit in "0123456789":
        complete = judge(payload + digit, submitted=True).is_complete
        assert complete == (digit == right and payload.strip("0") + digit.strip("0") != "")


@given(st.text(max_size=40))
def test_any_text_is_judged(text: str) -> None:
    assert isinstance(judge(text).words, str)
    assert judge(text).is_complete == judge(text, submitted=True).is_complete


def test_enter_hands_over_a_complete_number_only(entry: CodeEntry, qtbot: QtBot) -> None:
    QTest.keyClicks(entry.line, OATS[:-1])
    with qtbot.assertNotEmitted(entry.submitted):
        QTest.keyClick(entry.line, Qt.Key.Key_Return)
    assert entry.line.selectedText() == OATS[:-1]
    entry.line.setText("")
    QTest.keyClicks(entry.line, OATS)
    with qtbot.waitSignal(entry.submitted, check_params_cb=lambda text: text == OATS):
        QTest.keyClick(entry.line, Qt.Key.Key_Return)


def test_verdict_is_read_out_with_the_field(entry: CodeEntry) -> None:
    QTest.keyClicks(entry.line, "952")
    assert "3 digits so far" in entry.line.accessibleDescription()


def test_escape_empties_and_leaves(entry: CodeEntry, qtbot: QtBot) -> None:
    QTest.keyClicks(entry.line, "952")
    with qtbot.waitSignal(entry.left):
        QTest.keyClick(entry.line, Qt.Key.Key_Escape)
    assert entry.line.text() == ""
    assert entry.verdict.words == ""
