"""The rows of the history: laid out again only when one of them needs another height."""

from dataclasses import replace

import pytest
from hand_station import Bench
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.history import HistoryRequest
from scanner_desktop.ui.history.history_model import LOADED_AGAIN, MOST_LOADED
from scanner_desktop.ui.main_window import MainWindow

ROWS = 30


@pytest.fixture
def filled(bench: Bench, window: MainWindow, qtbot: QtBot) -> MainWindow:
    bench.fill(ROWS)
    window.model.start()
    qtbot.waitUntil(lambda: window.model.rowCount() == ROWS and window.history.list.visualRect(at(window, 1)).top() > 0)
    return window


def at(window: MainWindow, row: int):
    return window.model.index(row)


def rename(window: MainWindow, row: int, name: str) -> None:
    window._station.capture_changed.emit(replace(window.model.capture(row), product_name=name))


def test_name_of_one_line_moves_nothing(filled: MainWindow, qtbot: QtBot) -> None:
    places = [filled.history.list.visualRect(at(filled, row)) for row in range(ROWS)]
    rename(filled, 2, "Midnight Oats")
    assert filled.history.list._rows.keeps_heights(filled.model, 2, 2)
    assert [filled.history.list.visualRect(at(filled, row)) for row in range(ROWS)] == places


def test_name_of_several_lines_makes_room(filled: MainWindow, qtbot: QtBot) -> None:
    view = filled.history.list
    before = view.visualRect(at(filled, 3)).top()
    height = view.visualRect(at(filled, 2)).height()
    rename(filled, 2, "An extremely long name that needs several lines of any history pane " * 2)
    qtbot.waitUntil(lambda: view.visualRect(at(filled, 2)).height() > height)
    assert view.visualRect(at(filled, 3)).top() > before


def test_narrower_pane_makes_higher_rows(filled: MainWindow, qtbot: QtBot) -> None:
    view = filled.history.list
    rename(filled, 2, "A name that fits into a wide pane and not into a narrow one")
    filled.splitter.setSizes([400, 900])
    qtbot.waitUntil(lambda: view.viewport().width() > 600)
    wide = view.visualRect(at(filled, 2)).height()
    filled.splitter.setSizes([1000, 300])
    qtbot.waitUntil(lambda: view.visualRect(at(filled, 2)).height() > wide)


def test_old_rows_go_when_new_ones_come_and_stay_while_somebody_looks_at_them(
    bench: Bench, window: MainWindow, qtbot: QtBot
) -> None:
    bench.fill(MOST_LOADED)
    window.model._ask(HistoryRequest(limit=MOST_LOADED))
    bar = window.history.list.verticalScrollBar()
    qtbot.waitUntil(lambda: window.model.rowCount() == MOST_LOADED and bar.maximum() > 10_000)
    bar.setValue(bar.maximum() // 2)
    with qtbot.waitSignal(window.model.rowsInserted):
        window._station.capture_typed("9524100001015")
    qtbot.waitUntil(lambda: not window.history._tidy.isActive())
    assert window.model.rowCount() == MOST_LOADED + 1
    bar.setValue(0)
    window._station.capture_typed("9524100001015")
    qtbot.waitUntil(lambda: window.model.rowCount() == LOADED_AGAIN)
