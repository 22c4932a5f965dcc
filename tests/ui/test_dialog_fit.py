"""Dialogs on a small screen with large text: all of it can be reached, and the buttons at the end are there."""

from collections.abc import Callable, Iterator

import pytest
from cut_off import cut_off
from hand_station import Bench
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.dialogs.about_dialog import AboutDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import SignInDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.first_run.first_run_dialog import FirstRunDialog
from scanner_desktop.ui.shift.shift_dialog import ShiftDialog
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look


@pytest.fixture(autouse=True)
def twice_as_large(look: Look) -> Iterator[None]:
    look.use_settings(Settings(text_size=200))
    yield
    look.use_settings(Settings())
    look.use("light")


DIALOGS: dict[str, Callable[[Look, Bench], QDialog]] = {
    "settings": lambda look, _: SettingsDialog(look, Settings(), KNOWN_CAMERAS),
    "sign-in": lambda look, _: SignInDialog(look, "https://www.closient.com"),
    "support file": lambda look, _: SupportFileDialog(look),
    "keys": lambda look, _: ShortcutsDialog(look, {}),
    "about": lambda look, _: AboutDialog(look),
    "shift": lambda look, _: ShiftDialog(look),
    "first run": lambda look, bench: FirstRunDialog(look, bench.station),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_no_larger_than_the_screen_and_its_buttons_are_in_it(
    name: str, bench: Bench, look: Look, qtbot: QtBot
) -> None:
    dialog = DIALOGS[name](look, bench)
    with qtbot.waitExposed(dialog):
        open_dialog(dialog)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for button in dialog.findChildren(QPushButton):
        if not button.isHidden() and not scrolls(button, dialog):
            corner = button.mapTo(dialog, QPoint(button.width(), button.height()))
            assert corner.x() <= dialog.width(), button.text()
            assert corner.y() <= dialog.height(), button.text()
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    assert cut_off(dialog) == []
    dialog.close()


def scrolls(widget: QWidget, dialog: QDialog) -> bool:
    return any(area.isAncestorOf(widget) for area in dialog.findChildren(QScrollArea))


def test_a_dialog_grows_with_its_words_until_it_scrolls(look: Look, qtbot: QtBot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    words = QLabel("one line")
    column.addWidget(words)
    button: QAbstractButton = QPushButton("Close")
    column.addWidget(button)
    with qtbot.waitExposed(dialog):
        open_dialog(dialog)
    low = dialog.height()
    words.setText("\n".join("another line" for _ in range(4)))
    qtbot.waitUntil(lambda: dialog.height() > low)
    words.setText("\n".join("another line" for _ in range(200)))
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QScrollArea)))
    qtbot.waitUntil(lambda: button.mapTo(dialog, QPoint(0, button.height())).y() <= dialog.height())
    assert dialog.height() <= dialog.screen().availableSize().height()
    dialog.close()


def test_what_appears_later_in_a_dialog_that_scrolls_has_room(look: Look, qtbot: QtBot) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    form = QWidget(dialog)
    rows = QVBoxLayout(form)
    lines = [QLabel("words that wrap " * 40) for _ in range(8)]
    later = QLabel("more words that wrap " * 40)
    for line in (*lines, later):
        line.setWordWrap(True)
        rows.addWidget(line)
    later.hide()
    column.addWidget(form)
    column.addWidget(QPushButton("Close"))
    with qtbot.waitExposed(dialog):
        open_dialog(dialog)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QScrollArea)))
    later.show()
    qtbot.waitUntil(lambda: later.height() >= later.heightForWidth(later.width()) > 0)
    assert cut_off(dialog) == []
    dialog.close()
