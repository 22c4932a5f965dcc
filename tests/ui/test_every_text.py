"""In a language that nobody speaks, every text on the screen shows whether it was translated."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hand_station import OATS, Bench, code
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, speak
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.dialogs.about_dialog import AboutDialog
from scanner_desktop.ui.dialogs.organization_dialog import OrganizationDialog
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import SignInDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.first_run.first_run_dialog import FirstRunDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.count_page import CountPage
from scanner_desktop.ui.receiving.end_page import EndPage
from scanner_desktop.ui.receiving.list_page import ListPage
from scanner_desktop.ui.receiving.start_page import StartPage
from scanner_desktop.ui.style.theme import Look

MARK = "⟦"
SAME_IN_EVERY_LANGUAGE = re.compile(
    r"Scanner Desktop|Press shortcut|XLSX|CSV|JSON|EAN|UPC|GTIN|[A-Z]{3,4}-\d+|GS1.*|Data Matrix|QR Code|Deutsch|English|Español|Français|العربية|https?://\S+"
    r"|the test's camera|webcam:\d|simulated:\d"
    r"|\+|−|[FC]\d+|Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Del|Backspace|Home|End|PgUp|PgDown|qt_\w+"
)
"""Names (the camera's, too), brands, addresses and keys. Qt names the keys, in the languages that Qt itself speaks."""


class Pseudo(QTranslator):
    """Puts brackets around every text of the window, with accents to see that letters of other languages fit."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """Return the source in brackets; Qt's own texts, which Qt translates, stay."""
        return source if context.startswith("Q") else f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        """Return that there is something to ask."""
        return False


class PseudoLanguage:
    """The same for phrases."""

    def translate(self, template: str, n: int | None) -> str:
        """Return the template in brackets."""
        return f"⟦{template}⟧"

    def number(self, value: float) -> str:
        """Return the number as it is."""
        return str(value)

    def day(self, value: date) -> str:
        """Return the day as it is."""
        return str(value)


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    speak(PseudoLanguage())
    yield
    speak(None)
    qapp.removeTranslator(translator)


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a person sees or hears of a widget and everything in it, with the class that shows it."""
    for one in [widget, *widget.findChildren(QWidget)]:
        kind = type(one).__name__
        yield kind, one.toolTip()
        yield kind, one.accessibleName()
        yield kind, one.accessibleDescription()
        if isinstance(one, QLabel | QAbstractButton):
            yield kind, one.text()
        if isinstance(one, QLineEdit):
            yield kind, one.placeholderText()
        if isinstance(one, QComboBox):
            yield from ((kind, one.itemText(index)) for index in range(one.count()))
        if one.isWindow():
            yield kind, one.windowTitle()
    for action in widget.findChildren(QAction):
        yield "QAction", action.text()


def untranslated(widget: QWidget) -> list[tuple[str, str]]:
    found = []
    for kind, text in texts(widget):
        outside = SAME_IN_EVERY_LANGUAGE.sub("", re.sub(r"⟦.*⟧", "", text, flags=re.DOTALL))
        if re.search(r"[^\W\d_]{2,}", outside):
            found.append((kind, text))
    return sorted(set(found))


def test_the_window(bench: Bench, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(bench.station, look, settings=Settings(sound=False), cameras=KNOWN_CAMERAS)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    bench.station.start()
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: window.bar.button.is_armed)
    assert untranslated(window) == []


def test_the_dialogs(bench: Bench, look: Look, qtbot: QtBot) -> None:
    error = BadInput(Phrase("It does not work."), Phrase("Try again."))
    for dialog in (
        SettingsDialog(look, Settings(), KNOWN_CAMERAS),
        SettingsDialog(look, Settings(), KNOWN_CAMERAS, is_demo=True),
        SignInDialog(look, "https://www.closient.com"),
        SupportFileDialog(look),
        ShortcutsDialog(look, {}),
        AboutDialog(look),
        ProblemDialog(look, "⟦⟧", "⟦⟧", "⟦⟧"),
        OrganizationDialog(look, (("org_1", "123"), ("org_2", "456"))),
        FirstRunDialog(look, bench.station),
        StartPage(look),
        ListPage(look),
        CountPage(look),
        EndPage(look),
    ):
        qtbot.addWidget(dialog)
        assert untranslated(dialog) == [], type(dialog).__name__
    assert error.message == "It does not work."
