"""A mistake of the program while the window is open: a dialog beside it, once for each, a support file a click away."""

import sys
import threading
from collections.abc import Iterator

import pytest
from hand_station import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner_desktop.app.crash_teller import CrashTeller
from scanner_desktop.support import diagnostics
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look


@pytest.fixture
def teller(armed: MainWindow, look: Look) -> Iterator[CrashTeller]:
    teller = CrashTeller(armed, look)
    yield teller
    teller.stop()


def fail() -> None:
    try:
        raise ZeroDivisionError("a mistake")
    except ZeroDivisionError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        diagnostics._log_crash(kind, error, trace)


def dialogs(window: MainWindow) -> list[ProblemDialog]:
    return [each for each in window.findChildren(ProblemDialog) if each.isVisible()]


def test_an_error_in_a_thread_is_told_once_and_the_station_goes_on(
    teller: CrashTeller, armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(dialogs(armed)) == 1)
    assert "mistake of the program" in dialogs(armed)[0].message.text()
    with qtbot.waitSignal(bench.station.capture_saved):
        QTest.keyClick(armed, Qt.Key.Key_Space)

    dialogs(armed)[0].reject()
    qtbot.waitUntil(lambda: not dialogs(armed))
    fail()
    QApplication.processEvents()
    assert not dialogs(armed), "the same is not told again"


def test_the_support_file_is_one_click_away(teller: CrashTeller, armed: MainWindow, qtbot: QtBot) -> None:
    fail()
    qtbot.waitUntil(lambda: len(dialogs(armed)) == 1)
    QTest.mouseClick(dialogs(armed)[0].buttons["support"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(armed.findChildren(SupportFileDialog)))
