"""Every dialog and page in every language: the words have the room that they need."""

from collections.abc import Iterator

import pytest
from cut_off import cut_off
from every_dialog import ALL
from hand_station import Bench
from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from translations import LANGUAGES

from scanner_desktop.app.language import speak_in_window
from scanner_desktop.domain.phrase import speak
from scanner_desktop.domain.settings import Language
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look

SMALLEST = QSize(800, 600)  # what a page gets of the smallest screen


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    speak_in_window(qapp, Language(request.param))
    yield
    speak(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("name", ALL)
def test_no_words_are_cut_off(name: str, look: Look, bench: Bench, qtbot: QtBot) -> None:
    widget = ALL[name](look, bench)
    qtbot.addWidget(widget)
    if not isinstance(widget, QDialog):
        widget.resize(SMALLEST)
    with qtbot.waitExposed(widget):
        open_dialog(widget) if isinstance(widget, QDialog) else widget.show()
    assert cut_off(widget) == []
    widget.close()
