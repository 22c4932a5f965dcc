"""In a language that nobody speaks, every text on the screen shows whether it was translated."""

import re
from collections.abc import Iterator

import pytest
from every_dialog import ALL, GIVEN
from hand_station import OATS, Bench, code
from pseudo_language import outside, spoken
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from translations import LANGUAGES

from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look

MARK = "⟦"
SAME_IN_EVERY_LANGUAGE = re.compile(
    r"Scanner Desktop|XLSX|CSV|JSON|EAN|UPC|GTIN|[A-Z]{3,4}-\d+|GS1.*|Data Matrix|QR Code|Deutsch|English|Español|Français|العربية|https?://\S+"
    r"|the test's camera|webcam:\d|simulated:\d"
    r"|\+|−|[FC]\d+|Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Del|Backspace|Home|End|PgUp|PgDown|qt_\w+"
)
"""Names (the camera's, too), brands, addresses and keys. Qt names the keys, in the languages that Qt itself speaks."""


QT_SAYS = {
    "OK": "QPlatformTheme",
    "Cancel": "QPlatformTheme",
    "Scroll Left": "QTabBar",
    "Scroll Right": "QTabBar",
    "Press shortcut": "QKeySequenceEdit",
}
"""What Qt's own widgets say, and in which of its contexts: its translations come with it."""


class Pseudo(QTranslator):
    """Puts brackets around every text of the window, with accents to see that letters of other languages fit."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """Return the source in brackets; Qt's own texts, which Qt translates, stay."""
        return source if context.startswith("Q") else f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        """Return that there is something to ask."""
        return False


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    with spoken():
        yield
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
        if text not in (*GIVEN, *QT_SAYS) and re.search(r"[^\W\d_]{2,}", SAME_IN_EVERY_LANGUAGE.sub("", outside(text))):
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


@pytest.mark.parametrize("name", ALL)
def test_every_dialog_and_page(name: str, bench: Bench, look: Look, qtbot: QtBot) -> None:
    widget = ALL[name](look, bench)
    qtbot.addWidget(widget)
    assert untranslated(widget) == []


def test_the_settings_of_the_demo(look: Look, qtbot: QtBot) -> None:
    dialog = SettingsDialog(look, Settings(), KNOWN_CAMERAS, is_demo=True)
    qtbot.addWidget(dialog)
    assert untranslated(dialog) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_has_its_own_words_in_every_language(language: str) -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    assert translator.load(QLocale(language), "qtbase", "_", folder)
    assert [text for text, context in QT_SAYS.items() if not translator.translate(context, text)] == []
