"""The history as a tool: both ends in one step, what is new above, hostile names, several rows, rows from the right."""

from dataclasses import replace

import pytest
from hand_station import Bench
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import CaptureType, HistoryFilter
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.messages import capture_name, capture_status

ROWS = 400


@pytest.fixture
def filled(bench: Bench, window: MainWindow, qtbot: QtBot) -> MainWindow:
    bench.fill(ROWS)
    window.model.start()
    qtbot.waitUntil(lambda: window.model.rowCount() == 50 and not window.model.is_loading)
    return window


def test_end_and_home_go_the_whole_way_in_one_step(filled: MainWindow, qtbot: QtBot) -> None:
    rows = filled.history.list
    filled.history.enter_list()
    QTest.keyClick(rows, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: rows.current_capture() is not None and rows.current_capture().number == 1)
    assert filled.model.rowCount() <= 100  # not by way of all that lies between
    QTest.keyClick(rows, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: rows.current_capture().number == ROWS)


def test_from_the_oldest_newer_rows_are_scrolled_to_without_a_gap(filled: MainWindow, qtbot: QtBot) -> None:
    filled.history.enter_list()
    QTest.keyClick(filled.history.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: filled.model.has_newer and not filled.model.is_loading)
    while filled.model.has_newer:
        filled.model.fetch_newer()
        qtbot.waitUntil(lambda: not filled.model.is_loading)
    numbers = [filled.model.capture(row).number for row in range(filled.model.rowCount())]
    assert numbers == list(range(ROWS, 0, -1))


def test_what_comes_in_above_is_counted_and_moves_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    rows = filled.history.list
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum() // 2)
    top = rows.indexAt(rows.viewport().rect().center())
    number, place = filled.model.capture(top.row()).number, rows.visualRect(top).top()
    newest = filled.model.capture(0)
    for step in (1, 2, 3):
        new = replace(newest, number=newest.number + step, id=f"{step:032x}")
        filled.station.capture_saved.emit(new)
    assert "3 new" in filled.history.unseen.text()
    index = filled.model.index(
        next(row for row in range(filled.model.rowCount()) if filled.model.capture(row).number == number)
    )
    assert rows.visualRect(index).top() == place
    filled.history.unseen.click()
    qtbot.waitUntil(lambda: filled.history.unseen.isHidden())


@pytest.mark.parametrize(
    "name", ["\u202eevil", "\x07" * 500, "x" * 100_000, "🧃" * 500, "<b>bold</b>", '=HYPERLINK("x")', "a\nb\u2028c"]
)
def test_hostile_name_stays_on_one_short_line_with_nothing_that_acts(filled: MainWindow, name: str) -> None:
    capture = replace(filled.model.capture(0), product_name=name)
    shown = capture_name(capture, "123")
    assert shown
    assert len(shown) <= 160
    assert not any(char in shown for char in "\u202e\x07\n\u2028")


@pytest.mark.parametrize("name", ["", "   ", "\u200b\u200d", "\u00a0"])
def test_name_that_shows_nothing_is_no_name(filled: MainWindow, name: str) -> None:
    assert capture_name(replace(filled.model.capture(0), product_name=name), "123") == "123"


def test_photo_is_not_called_a_product_found(filled: MainWindow) -> None:
    photo = replace(
        filled.model.capture(0), capture_type=CaptureType.IMAGE, delivery="delivered", processing="COMPLETED"
    )
    assert "product found" not in capture_status(photo).words


def test_filters_have_counts_and_only_those_that_have_something(filled: MainWindow, qtbot: QtBot) -> None:
    buttons = filled.history.filters.buttons
    qtbot.waitUntil(lambda: buttons[HistoryFilter.WAITING].text() == f"Waiting {ROWS}")
    assert buttons[HistoryFilter.ATTENTION].isHidden()
    assert buttons[HistoryFilter.UNKNOWN].isHidden()


def test_nothing_found_has_a_button_that_shows_everything_again(filled: MainWindow, qtbot: QtBot) -> None:
    filled.history.select(HistorySelection("nothing is called that"))
    qtbot.waitUntil(lambda: filled.model.rowCount() == 0 and not filled.model.is_loading)
    assert "nothing is called that" in filled.history.empty.words
    filled.history.empty.everything.click()
    qtbot.waitUntil(lambda: filled.model.rowCount() == 50)
    assert filled.history.search.text() == ""


def test_row_is_the_other_way_round_in_a_window_from_the_right(filled: MainWindow) -> None:
    def left_half_is_busier(direction: Qt.LayoutDirection) -> bool:
        image = QImage(400, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, 400, 80), direction
        painter = QPainter(image)
        filled.history.list.itemDelegate().paint(painter, option, filled.model.index(1))
        painter.end()
        ink = [x for x in range(400) for y in range(80) if image.pixelColor(x, y).lightness() < 250]
        return sum(x < 80 for x in ink) > sum(x >= 320 for x in ink)

    assert left_half_is_busier(Qt.LayoutDirection.LeftToRight)
    assert not left_half_is_busier(Qt.LayoutDirection.RightToLeft)
