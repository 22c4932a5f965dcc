"""A window with its receiving desk on a real station, whose camera and reader the test holds."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from hand_station import Bench
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner_desktop.app.receiving_wiring import open_receiving
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.mode import ReceivingMode
from scanner_desktop.ui.style.theme import apply_theme

# The offscreen platform says this of every window that has a smallest size; it means nothing.
CHATTER = r"This plugin does not support (propagateSizeHints|raise\(\)|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(CHATTER))


@dataclass
class Window:
    """What a test of the window needs."""

    bench: Bench
    window: MainWindow
    mode: ReceivingMode
    folder: Path


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """A window that runs."""
    bench = Bench(tmp_path / "data")
    look = apply_theme(qapp, "light")
    window = MainWindow(bench.station, look, settings=Settings(sound=False))
    window.asks = False
    with ExitStack() as cleanup:
        mode = open_receiving(tmp_path / "data", bench.station, window, look, cleanup)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        window.show()
        qtbot.waitExposed(window)
        bench.station.start()
        try:
            yield Window(bench, window, mode, tmp_path)
        finally:
            assert bench.station.stop() == ()
