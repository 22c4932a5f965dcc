"""A window of 800 x 600 with text twice as large: nothing scrolls sideways, and what stands there twice stands once."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.connection_strip import ConnectionStrip
from scanner_desktop.ui.receiving.count_page import CountPage
from scanner_desktop.ui.receiving.end_page import EndPage
from scanner_desktop.ui.receiving.list_page import ListPage
from scanner_desktop.ui.receiving.start_page import StartPage
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.theme import Look

BESIDE_MARGINS = 750  # pixels of 800


@pytest.fixture
def large(look: Look) -> Iterator[Look]:
    """Text twice as large."""
    look.use_settings(Settings(text_size=200))
    yield look
    look.use_settings(Settings())
    look.use("light")


@pytest.mark.parametrize("kind", [StartPage, ListPage, CountPage, EndPage])
def test_no_page_of_receiving_is_wider_than_the_window(kind: type[QWidget], large: Look, qtbot: QtBot) -> None:
    page = kind(large)
    qtbot.addWidget(page)
    page.resize(BESIDE_MARGINS, 500)
    with qtbot.waitExposed(page):
        page.show()
    assert page.minimumSizeHint().width() <= BESIDE_MARGINS


def test_the_strip_says_the_half_where_there_is_little_room_and_all_of_it_to_a_screen_reader(
    look: Look, qtbot: QtBot
) -> None:
    strip = ConnectionStrip(look)
    qtbot.addWidget(strip)
    strip.show_connection(
        Connection(state=ConnectionState.OFFLINE, message=Phrase("No network."), advice=Phrase("Plug it in."))
    )
    strip.resize(look.em(60), 100)
    with qtbot.waitExposed(strip):
        strip.show()
    assert strip.words == "No network. Plug it in."
    strip.resize(look.em(25), 100)
    qtbot.waitUntil(lambda: strip.words == "No network.")
    assert strip.accessibleName() == "No network. Plug it in."
    assert strip.button.text() == "Try now"


@pytest.mark.parametrize("width", [90, 200, 333, 1000])
def test_lines_that_fill_are_as_wide_as_their_place(width: int, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    layout = FlowLayout(host, spacing=5, fills=True)
    buttons = [QPushButton("x" * size) for size in (3, 9, 1, 20, 4)]
    for button in buttons:
        layout.addWidget(button)
    host.resize(width, layout.heightForWidth(width))
    with qtbot.waitExposed(host):
        host.show()
    tops = sorted({button.y() for button in buttons})
    for top in tops:
        line = sorted((button for button in buttons if button.y() == top), key=QWidget.x)
        assert line[0].x() == 0
        assert line[-1].geometry().right() >= host.width() - 1
        assert all(left.geometry().right() + 6 == right.x() for left, right in itertools.pairwise(line))
    assert len(tops) > 1 or width == 1000
