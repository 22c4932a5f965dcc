"""The first run: camera, account, practice; each can be skipped, and a practice scan is neither kept nor sent."""

import pytest
from hand_station import OATS, Bench, code
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.ui.first_run.first_run_dialog import FirstRunDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look


@pytest.fixture
def dialog(window: MainWindow, bench: Bench, look: Look, qtbot: QtBot) -> FirstRunDialog:
    dialog = FirstRunDialog(look, bench.station, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_whole_first_run_with_keys_only(dialog: FirstRunDialog, bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.camera.is_done)
    assert dialog.next.text() == "Next"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.step is dialog.sign_in
    bench.deliver(Connection(ConnectionState.ONLINE))
    qtbot.waitUntil(lambda: dialog.sign_in.is_done)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.next.text() == "Start without it"
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: dialog.practice.is_done)
    assert OATS in dialog.practice.state.text()
    with Outbox(bench.folder) as outbox:
        assert outbox.page() == []
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_every_step_can_be_skipped_and_gone_back_to(dialog: FirstRunDialog, bench: Bench, qtbot: QtBot) -> None:
    bench.deliver(Connection(ConnectionState.SIGNED_OUT))
    qtbot.waitUntil(lambda: "Nobody is signed in" in dialog.sign_in.state.text())
    for _ in range(2):
        dialog.next.click()
    assert dialog.step is dialog.practice
    dialog.back.click()
    assert dialog.step is dialog.sign_in
    assert dialog.next.text() == "Skip this step"
    with qtbot.waitSignal(dialog.sign_in_wanted):
        dialog.sign_in.button.click()


def test_demo_is_one_click_away(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.demo_wanted):
        dialog.demo.click()
    assert not dialog.isVisible()


def test_account_step_does_not_call_a_practice_code_read(dialog: FirstRunDialog, bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.station.armed_changed):
        bench.show(code(OATS))
    assert not dialog.practice.is_done
