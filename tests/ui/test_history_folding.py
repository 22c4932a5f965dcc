"""Pieces of one product one after the other are one row that counts them; nothing that needs a person hides there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hand_station import OATS, PICKLES, Bench, code, draft
from hypothesis import given
from hypothesis import strategies as st
from keyboards import press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.settings import RepeatRule
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.ui.history.folding import Folding
from scanner_desktop.ui.history.history_model import HistoryModel
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.messages import capture_status

Key = Qt.Key
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


def capture(number: int, gtin: str, delivery: Delivery, seconds: float) -> Capture:
    return Capture(
        number=number,
        id=f"{number:032x}",
        capture_type=CaptureType.BARCODE,
        captured_at=NOON + timedelta(seconds=seconds),
        gtin=gtin,
        delivery=delivery,
    )


@st.composite
def histories(draw: st.DrawFn) -> list[Capture]:
    made, seconds = [], 0.0
    for number in range(1, draw(st.integers(0, 12)) + 1):
        seconds += draw(st.sampled_from([1, 20, 30, 31, 4000]))
        gtin = draw(st.sampled_from(["", "0" + OATS, "0" + PICKLES]))
        made.append(capture(number, gtin, draw(st.sampled_from(list(Delivery))), seconds))
    return made[::-1]


@given(histories())
def test_every_capture_is_shown_or_counted_by_one_row(captures: list[Capture]) -> None:
    folding = Folding(captures)
    heads = [row for row in range(len(captures)) if not folding.is_folded(row)]
    counted = [each for row in heads for each in (captures[row], *folding.under(row))]
    assert counted == captures
    for row in heads:
        assert {each.gtin for each in folding.under(row)} <= {captures[row].gtin}


@given(histories())
def test_what_needs_a_person_is_seen_in_its_row(captures: list[Capture]) -> None:
    folding = Folding(captures)
    for row in range(len(captures)):
        for each in folding.under(row):
            if capture_status(each).tone in ("bad", "attention"):
                assert capture_status(captures[folding.head(row)]) == capture_status(each)


@given(histories(), st.data())
def test_unfolded_and_folded_again_it_is_as_before(captures: list[Capture], data: st.DataObject) -> None:
    folding = Folding(captures)
    before = [folding.is_folded(row) for row in range(len(captures))]
    for row in range(len(captures)):
        folding.unfold(row)
    assert not any(folding.is_folded(row) for row in range(len(captures)))
    rows = range(len(captures))
    for row in data.draw(st.permutations(rows)):
        assert folding.fold(row) == folding.head(row)
    assert [folding.is_folded(row) for row in rows] == before


def shown(window: MainWindow) -> list[int]:
    """Return how many captures each row that is shown stands for."""
    rows, model = window.history.list, window.model
    assert isinstance(model, HistoryModel)
    assert all(rows.isRowHidden(row) == model.folding.is_folded(row) for row in range(model.rowCount()))
    return [1 + len(model.folding.under(row)) for row in range(model.rowCount()) if not rows.isRowHidden(row)]


@pytest.fixture
def counted(armed: MainWindow, bench: Bench, qtbot: QtBot) -> MainWindow:
    """Three times the one product, then another one."""
    bench.station.capturing.use_rule(RepeatRule.COUNT)
    for count in range(1, 4):
        press(Key.Key_Space, " ")
        qtbot.waitUntil(lambda count=count: armed.model.rowCount() == count)
    bench.show(code(PICKLES))
    qtbot.waitUntil(lambda: armed.bar.headline == PICKLES)
    press(Key.Key_Space, " ")
    qtbot.waitUntil(lambda: armed.model.rowCount() == 4)
    return armed


def test_pieces_counted_one_after_the_other_are_one_row_and_are_said_so(counted: MainWindow) -> None:
    assert shown(counted) == [1, 3]
    assert "3 captures" in counted.model.index(1).data()
    assert "captures" not in counted.model.index(0).data()


def test_right_shows_each_and_left_puts_them_together(counted: MainWindow) -> None:
    counted.does.go_to_history()
    press(Key.Key_Down)
    assert counted.history.list.currentIndex().row() == 1
    press(Key.Key_Down)  # over what is folded there is nothing to go to
    assert counted.history.list.currentIndex().row() == 1
    press(Key.Key_Right)
    assert shown(counted) == [1, 1, 1, 1]
    press(Key.Key_Down)
    press(Key.Key_Left)
    assert shown(counted) == [1, 3]
    assert counted.history.list.currentIndex().row() == 1


def test_what_is_done_with_the_row_is_done_with_all_that_it_counts(
    counted: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    counted.does.go_to_history()
    press(Key.Key_Down)
    assert [each.gtin for each in counted.history.list.selected_captures()] == ["0" + OATS] * 3
    press(Key.Key_Delete)
    box = counted.findChild(QMessageBox)
    assert "3" in box.text()  # it says of how many
    next(button for button in box.buttons() if button.text() == "Discard").click()
    qtbot.waitUntil(
        lambda: [each.gtin for each in bench.saved() if each.delivery is Delivery.DISCARDED] == ["0" + OATS] * 3
    )


def test_one_that_needs_a_person_comes_out_of_the_row(counted: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    middle = counted.model.capture(2)
    counted.station.capture_changed.emit(replace(middle, delivery=Delivery.REJECTED))
    assert shown(counted) == [1, 1, 1, 1]
    counted.station.capture_changed.emit(middle)
    assert shown(counted) == [1, 3]


def test_older_pages_come_although_the_last_row_is_folded(bench: Bench, window: MainWindow, qtbot: QtBot) -> None:
    with Outbox(bench.folder) as outbox:
        outbox.save(draft(moment=NOON - timedelta(hours=1)), None)
        for number in range(120):
            outbox.save(draft(moment=NOON + timedelta(seconds=number)), None)
    window.model.start()
    qtbot.waitUntil(lambda: window.model.rowCount() == 121)
    assert shown(window) == [120, 1]
