"""A dressed application, a station in the test's hand, and its window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_station import OATS, Bench, code
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.settings import RepeatRule, Settings
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look, apply_theme

# The offscreen platform says this of every window that has a smallest size, and of every menu; it means nothing.
OFFSCREEN_CHATTER = r"This plugin does not support (propagateSizeHints|raise\(\)|grabbing the keyboard)"

ONE_PRESS_ONE_CAPTURE = Settings(repeat_rule=RepeatRule.COUNT, send_after_seconds=0, sound=False)
"""Tests of something else hold the same product before the camera again and again."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CHATTER))


@pytest.fixture(scope="session")
def look(qapp) -> Look:
    return apply_theme(qapp, "light")


@pytest.fixture(autouse=True)
def light(look: Look) -> Iterator[None]:
    yield
    if look.theme != "light":
        look.use("light")


@pytest.fixture
def large_look(qapp, look: Look) -> Iterator[Look]:
    """The look of somebody who needs letters half as large again."""
    large = apply_theme(qapp, "light", font_scale=1.5)
    yield large
    large.deleteLater()
    qapp.setFont(look.font())
    look.use("light")


@pytest.fixture
def bench(tmp_path: Path, qapp) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.reader.codes = ()
    assert bench.station.stop() == ()


@pytest.fixture
def window(bench: Bench, look: Look, qtbot: QtBot) -> MainWindow:
    """A window that is shown and active, on a station that runs and has a picture."""
    window = MainWindow(bench.station, look, settings=ONE_PRESS_ONE_CAPTURE)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    bench.station.start()
    qtbot.waitUntil(lambda: window.viewfinder.frame is not None)
    return window


@pytest.fixture
def armed(bench: Bench, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The same with a code before the camera that Capture would take."""
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: window.bar.button.is_armed)
    return window
