"""The socket by which a second start calls the window: its owner's alone, deaf, and there again after a kill."""

import os
import socket
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scanner_desktop.app import other_window
from scanner_desktop.app.other_window import LONGEST_PATH, SOCKET_NAME, FrontDoor, call_other_window

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path are of Unix"),
    pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)"),
]


@pytest.fixture(autouse=True)
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both sides are one process here, and share one lock of Python's: the answer to a knock comes after the wait."""
    monkeypatch.setattr(other_window, "PATIENCE", 50)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    return window


def in_a_thread(call: Callable[[], bool], qtbot: QtBot) -> bool:
    """Call as another process would, while this one's events go on."""
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(call()))
    thread.start()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    return answers[0]


@pytest.mark.parametrize("folder", ["data", "d" * (LONGEST_PATH + 20)], ids=["short", "too long for a socket"])
def test_a_knock_shows_the_window(window: QWidget, tmp_path: Path, qtbot: QtBot, folder: str) -> None:
    data = tmp_path / folder
    data.mkdir()
    assert not call_other_window(data)
    door = FrontDoor(data, window)
    assert in_a_thread(lambda: call_other_window(data), qtbot)
    qtbot.waitUntil(lambda: not window.isMinimized())
    door.close()
    assert not call_other_window(data)


def test_under_an_open_umask_only_its_owner_can_knock(window: QWidget, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        FrontDoor(tmp_path, window)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / SOCKET_NAME).stat().st_mode) & 0o077 == 0


def test_whoever_knocks_is_told_nothing_and_nothing_is_read(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    FrontDoor(tmp_path, window)

    def talk() -> bool:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(5)
            caller.connect(str(tmp_path / SOCKET_NAME))
            try:
                for _ in range(1000):
                    caller.sendall(b"quit;" * 1000)
            except OSError:
                return True  # hung up on
            return caller.recv(10) == b""

    assert in_a_thread(talk, qtbot)
    assert in_a_thread(lambda: call_other_window(tmp_path), qtbot), "and the next one is heard"


def test_a_socket_of_a_station_that_was_killed_is_taken_over(window: QWidget, tmp_path: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(tmp_path / SOCKET_NAME))
    assert not call_other_window(tmp_path)
    FrontDoor(tmp_path, window)
    assert in_a_thread(lambda: call_other_window(tmp_path), qtbot)
