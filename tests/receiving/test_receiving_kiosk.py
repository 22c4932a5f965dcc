"""Receiving in kiosk mode: counting needs no PIN, the dialogs of files do."""

from pytestqt.qtbot import QtBot

from scanner_desktop.ui.dialogs.pin_dialog import PinDialog


def asks_for_the_pin(desk) -> bool:  # type: ignore[no-untyped-def]
    shown = [each for each in desk.window.findChildren(PinDialog) if each.isVisible()]
    for dialog in shown:
        dialog.reject()
    return bool(shown)


def test_list_and_report_are_behind_the_pin_and_counting_is_not(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    desk.window.kiosk.lock_with(lambda pin: pin == "2468")
    desk.window.commands["receive"].trigger()
    qtbot.waitUntil(desk.mode.start.open.isVisible)
    desk.mode.start.open.click()
    assert asks_for_the_pin(desk)
    desk.mode.reporting.export()
    assert asks_for_the_pin(desk)
    desk.mode.start.blind.click()
    qtbot.waitUntil(lambda: desk.mode.pages.currentWidget() is desk.mode.count)
    assert not asks_for_the_pin(desk)
