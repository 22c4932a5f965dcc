"""Saving a support file from the window: said before what is in it, written beside the running station, and told."""

import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_station import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from secret_search import entries_with

from scanner_desktop.app.support_saver import SupportSaver
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look


@pytest.fixture
def saver(bench: Bench, window: MainWindow) -> Iterator[SupportSaver]:
    saver = SupportSaver(bench.folder, window)
    yield saver
    saver.stop()


def ask_for(window: MainWindow, path: Path, *, pictures: bool, qtbot: QtBot) -> None:
    """Go the way of a person: key, dialog, name of the file."""
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(SupportFileDialog)))
    (dialog,) = window.findChildren(SupportFileDialog)
    dialog.pictures.setChecked(pictures)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (where,) = dialog.findChildren(QFileDialog)
    assert where.selectedFiles()[0].endswith(".zip")
    where.fileSelected.emit(str(path))
    where.close()


def test_dialog_says_what_is_inside_and_what_is_not_and_pictures_are_not(look: Look, qtbot: QtBot) -> None:
    dialog = SupportFileDialog(look)
    qtbot.addWidget(dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    inside, _, left_out = said.partition("Not inside")
    assert "logs" in inside
    assert "names" in inside
    assert "API key" in left_out
    assert "Nothing is sent" in left_out
    assert not dialog.pictures.isChecked()


@pytest.mark.parametrize("pictures", [False, True])
def test_file_is_saved_beside_the_running_station_and_told(
    bench: Bench, armed: MainWindow, saver: SupportSaver, tmp_path: Path, qtbot: QtBot, pictures: bool
) -> None:
    secret = "bare-and-without-any-shape"
    Credential.session_cookie(secret)  # signed in
    (bench.folder / "scanner-desktop.log").write_text(f"something said {secret} aloud\n")
    with qtbot.waitSignal(bench.station.capture_saved):
        QTest.keyClick(armed, Qt.Key.Key_Space)

    target = tmp_path / "support.zip"
    ask_for(armed, target, pictures=pictures, qtbot=qtbot)
    qtbot.waitUntil(lambda: str(target) in armed.snackbar.words)

    assert "before you send it" in armed.snackbar.words
    with zipfile.ZipFile(target) as opened:
        names = opened.namelist()
        assert b'"queued": 1' in opened.read("captures.json")
        assert "something said … aloud" in opened.read("logs/scanner-desktop.log").decode()
    assert any(name.startswith("pictures/") for name in names) is pictures
    assert entries_with(target, secret) == []


def test_file_that_cannot_be_saved_is_said(
    window: MainWindow, saver: SupportSaver, tmp_path: Path, qtbot: QtBot
) -> None:
    window.dialogs.support_file_wanted.emit(str(tmp_path / "nowhere" / "support.zip"), False)
    qtbot.waitUntil(lambda: "could not be saved" in window.snackbar.words)


def test_window_goes_on_while_it_is_written(
    window: MainWindow, saver: SupportSaver, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given checks that take long, then the main thread is free, a second wish waits, and closing gives both up."""
    may_go_on, began, who = threading.Event(), threading.Event(), []

    def slow(*_: object, **__: object) -> list[object]:
        who.append(threading.current_thread())
        began.set()
        assert may_go_on.wait(20)
        return []

    monkeypatch.setattr("scanner_desktop.app.support_saver.run_checks", slow)
    window.dialogs.support_file_wanted.emit(str(tmp_path / "one.zip"), False)
    assert began.wait(5)
    QApplication.processEvents()
    window.dialogs.support_file_wanted.emit(str(tmp_path / "two.zip"), False)
    assert "still being written" in window.snackbar.words
    assert who != [threading.main_thread()]

    saver._given_up.set()
    may_go_on.set()
    saver.stop()
    assert len(who) == 1
    assert list(tmp_path.glob("*.zip")) == list(tmp_path.glob("*.part")) == []
