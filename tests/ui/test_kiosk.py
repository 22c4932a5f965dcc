"""Kiosk mode: whatever leads out of the window asks for the PIN, and work goes on without it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hand_station import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from scanner_desktop.app.crash_teller import CrashTeller
from scanner_desktop.app.profile_desk import ProfileDesk
from scanner_desktop.app.start_problems import StartProblem
from scanner_desktop.app.window_services import ShiftPaper
from scanner_desktop.domain.errors import BadSetting, BrokenSettings, StorageFull, StorageInUse, StorageNewer
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.pin import Tries, hash_pin, is_pin
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.station_profile import to_profile
from scanner_desktop.ui.dialogs.pin_dialog import PinDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look

PIN = "2468"
HUMAN = 55  # milliseconds between keys; a handheld scanner is faster


@pytest.fixture(scope="module")
def kept() -> str:
    return hash_pin(PIN)


@pytest.fixture
def locked(window: MainWindow, kept: str, qtbot: QtBot) -> MainWindow:
    window.kiosk.lock_with(lambda pin: is_pin(pin, kept))
    qtbot.waitUntil(window.isFullScreen)
    return window


def shown(window: MainWindow, kind: type[QDialog] = QDialog) -> list[QDialog]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def pin_dialog(window: MainWindow, qtbot: QtBot) -> PinDialog:
    qtbot.waitUntil(lambda: bool(shown(window, PinDialog)))
    (dialog,) = shown(window, PinDialog)
    assert isinstance(dialog, PinDialog)
    return dialog


def activate(window: MainWindow, qtbot: QtBot) -> None:
    """Do what a real window system does by itself."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def enter(dialog: PinDialog, pin: str) -> None:
    QTest.keyClicks(dialog.pin, pin, Qt.KeyboardModifier.NoModifier, HUMAN)
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[MainWindow], None]:
    return lambda window: QTest.keyClick(window, key, modifiers)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WAYS_OUT: dict[str, Callable[[MainWindow], object]] = {
    "the window's own button, and Alt+F4": lambda window: window.close(),
    "Ctrl+Q": press(Qt.Key.Key_Q, CONTROL),
    "F11": press(Qt.Key.Key_F11),
    "the settings": press(Qt.Key.Key_Comma, CONTROL),
    "the camera": press(Qt.Key.Key_K, CONTROL),
    "the support file": press(Qt.Key.Key_S, CONTROL | SHIFT),
    "quitting in the menu": lambda window: window.commands["quit"].trigger(),
    "an export": lambda window: window.history.export_wanted.emit("csv", HistorySelection()),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_no_way_out_but_by_the_pin(locked: MainWindow, qtbot: QtBot, way: str) -> None:
    WAYS_OUT[way](locked)
    dialog = pin_dialog(locked, qtbot)
    assert shown(locked) == [dialog], "and nothing else"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown(locked))
    assert locked.isVisible()
    assert locked.isFullScreen()


def test_capturing_goes_on_without_a_pin(armed: MainWindow, bench: Bench, kept: str, qtbot: QtBot) -> None:
    armed.kiosk.lock_with(lambda pin: is_pin(pin, kept))
    with qtbot.waitSignal(bench.station.capture_saved):
        QTest.keyClick(armed, Qt.Key.Key_Space)
    assert not shown(armed)


def test_the_pin_allows_what_was_asked_for_once(locked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(locked, Qt.Key.Key_Comma, CONTROL)
    enter(pin_dialog(locked, qtbot), PIN)
    qtbot.waitUntil(lambda: bool(shown(locked, SettingsDialog)))
    shown(locked, SettingsDialog)[0].reject()
    qtbot.waitUntil(lambda: not shown(locked))
    activate(locked, qtbot)
    QTest.keyClick(locked, Qt.Key.Key_Comma, CONTROL)
    assert pin_dialog(locked, qtbot)


def test_the_pin_closes_the_window(locked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(locked, Qt.Key.Key_Q, CONTROL)
    dialog = pin_dialog(locked, qtbot)
    with qtbot.waitSignal(locked.closing):
        enter(dialog, PIN)
    assert not locked.isVisible()


def test_f11_leaves_full_screen_with_the_pin_and_locks_again_without(locked: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(locked, Qt.Key.Key_F11)
    enter(pin_dialog(locked, qtbot), PIN)
    qtbot.waitUntil(lambda: not locked.isFullScreen())
    activate(locked, qtbot)
    QTest.keyClick(locked, Qt.Key.Key_F11)
    qtbot.waitUntil(locked.isFullScreen)
    locked.close()
    assert pin_dialog(locked, qtbot)


def test_a_window_manager_that_makes_it_small_does_not_keep_it_so(locked: MainWindow, qtbot: QtBot) -> None:
    locked.showNormal()
    qtbot.waitUntil(locked.isFullScreen)
    locked.showMinimized()
    qtbot.waitUntil(lambda: locked.isFullScreen() and not locked.isMinimized())


def test_wrong_pins_wait_and_another_dialog_is_no_new_beginning(locked: MainWindow, kept: str, qtbot: QtBot) -> None:
    locked.close()
    dialog = pin_dialog(locked, qtbot)
    for _ in range(3):
        enter(dialog, "0000")
    assert "in 5 seconds" in dialog.verdict.text()
    enter(dialog, PIN)
    assert locked.isVisible(), "also the right one has to wait"
    dialog.reject()
    qtbot.waitUntil(lambda: not shown(locked))
    locked.close()
    assert not pin_dialog(locked, qtbot).pin.isEnabled()


def test_after_the_wait_the_right_pin_opens(look: Look, kept: str, qtbot: QtBot) -> None:
    now, tries = [50.0], Tries()
    for _ in range(3):
        tries.count_wrong(now[0])
    dialog = PinDialog(look, lambda pin: is_pin(pin, kept), tries, clock=lambda: now[0])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.pin.isEnabled()
    now[0] += 5
    qtbot.waitUntil(dialog.pin.isEnabled)
    with qtbot.waitSignal(dialog.unlocked):
        enter(dialog, PIN)


def test_fingers_alone_enter_the_pin(locked: MainWindow, qtbot: QtBot) -> None:
    locked.commands["settings"].trigger()
    dialog = pin_dialog(locked, qtbot)
    keys = {button.text(): button for button in dialog.findChildren(QPushButton)}
    for digit in ("2", "9", "⌫", *PIN[1:]):
        QTest.mouseClick(keys[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown(locked, SettingsDialog)))


def test_the_shift_on_paper_asks_first(locked: MainWindow, look: Look, qtbot: QtBot) -> None:
    paper = ShiftPaper(look, locked)
    locked.dialogs.shift_pdf_wanted.connect(paper.ask_where)
    figures: list[object] = []
    locked.station.shift_loaded.connect(figures.append)
    locked.station.load_shift()
    qtbot.waitUntil(lambda: bool(figures))
    locked.dialogs.shift_pdf_wanted.emit(figures[0])
    enter(pin_dialog(locked, qtbot), PIN)
    qtbot.waitUntil(lambda: bool(shown(locked, QFileDialog)))
    shown(locked, QFileDialog)[0].reject()


def test_a_crash_offers_its_support_file_behind_the_pin(locked: MainWindow, look: Look, qtbot: QtBot) -> None:
    teller = CrashTeller(locked, look)
    teller._show("somewhere")
    (dialog,) = shown(locked)
    QTest.mouseClick(dialog.buttons["support"], Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert pin_dialog(locked, qtbot)
    assert not shown(locked, SupportFileDialog)
    teller.stop()
    dialog.close()
    QApplication.processEvents()


def test_a_settings_barcode_is_not_taken(locked: MainWindow, bench: Bench, look: Look) -> None:
    desk = ProfileDesk(bench.station, look, locked)
    desk.ask(to_profile(Settings(hands_free=True)))
    assert not shown(locked)
    assert "locked" in locked.snackbar.words


@pytest.mark.parametrize(
    "error",
    [BadSetting("a"), BrokenSettings("b"), StorageNewer("c"), StorageFull("d"), StorageInUse("e"), ValueError("f")],
    ids=lambda error: type(error).__name__,
)
def test_a_start_that_fails_shows_a_kiosks_people_neither_settings_nor_files(
    error: Exception, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    offered = []
    for is_kiosk in (False, True):
        problem = StartProblem(error, look, tmp_path, Settings(kiosk=is_kiosk), is_demo=False)
        qtbot.addWidget(problem.dialog)
        offered.append(set(problem.dialog.buttons))
    assert offered[0]
    assert offered[1] == offered[0] & {"again", "other"}
