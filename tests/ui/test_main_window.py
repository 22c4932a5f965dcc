"""The window in the hands of a person: keys go in, captures and words come out."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hand_station import OATS, PICKLES, Bench, code
from keyboards import type_like_a_person
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.capture import Capture, CaptureType, Delivery, HistoryFilter
from scanner_desktop.domain.commands import Discard, Retry
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.domain.sign_in import SignInAnswer
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.ui.history.capture_action import CaptureAction
from scanner_desktop.ui.history.history_model import CAPTURE
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.sound.tones import Tone
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText, set_text

Key = Qt.Key


def top(window: MainWindow) -> Capture:
    capture = window.model.index(0).data(CAPTURE)
    assert isinstance(capture, Capture)
    return capture


def capture_one(window: MainWindow, qtbot: QtBot) -> Capture:
    with qtbot.waitSignal(window._station.capture_saved, timeout=5000) as saved:
        QTest.keyClick(window, Key.Key_Space)
    return saved.args[0]


def typed(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    """Type as a person does, and wait until all of it has arrived."""
    line.setFocus()
    type_like_a_person(text)
    qtbot.waitUntil(lambda: line.text() == text)


def dialog_of(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def rejecting(reason: str):
    def work(outbox: Outbox) -> Sequence[Capture]:
        capture = outbox.next_queued()
        assert capture is not None
        return [outbox.reject(capture.number, reason)]

    return work


def reject_newest(bench: Bench, window: MainWindow, qtbot: QtBot, reason: str = "gtin: not allowed here") -> Capture:
    capture_one(window, qtbot)
    bench.deliver(Connection(ConnectionState.ONLINE, rejected=1), rejecting(reason))
    qtbot.waitUntil(lambda: top(window).delivery is Delivery.REJECTED and bool(window.strip.words))
    return top(window)


# --- capturing -----------------------------------------------------------------------------------------------------


def test_without_a_code_capture_is_off_and_says_what_to_do(window: MainWindow, bench: Bench) -> None:
    assert not window.bar.button.is_armed
    assert window.bar.headline == "Show a barcode to the camera"
    QTest.keyClick(window, Key.Key_Space)
    assert bench.saved() == []


def test_space_captures_the_code_in_view_with_its_frame(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    assert armed.bar.headline == OATS
    capture = capture_one(armed, qtbot)
    assert (capture.gtin, capture.capture_type) == ("0" + OATS, CaptureType.BARCODE)
    assert top(armed).id == capture.id
    assert capture.thumbnail is not None
    assert [one.id for one in bench.saved()] == [capture.id]


def test_saved_is_said_only_once_the_disk_has_it(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    words: list[str] = []
    armed._station.capture_started.connect(lambda _: words.append(armed.bar.detail))
    with qtbot.waitSignal(armed._station.capture_saved, timeout=5000):
        QTest.keyClick(armed, Key.Key_Space)
        assert words[0].startswith("Saving…")
    qtbot.waitUntil(lambda: armed.bar.detail.startswith("Saved"))
    assert len(bench.saved()) == 1


def test_space_without_a_code_is_answered_too(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.bar.photo.isEnabled)
    QTest.keyClick(window, Key.Key_Space)
    assert window.viewfinder._note[:2] == ("No code to capture yet", "neutral")
    assert bench.saved() == []


def edge(window: MainWindow) -> str:
    """The colour of the picture's edge: what is seen from the corner of an eye."""
    area = window.viewfinder.picture_rect().toRect()
    image = window.viewfinder.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round((area.left() + 2) * ratio), round(area.center().y() * ratio)).name()


def test_ready_saved_and_refused_can_be_told_without_reading(
    window: MainWindow, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tones: list[Tone] = []
    monkeypatch.setattr(window.player, "play", tones.append)
    qtbot.waitUntil(window.bar.photo.isEnabled)
    seen = [edge(window)]
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: window.bar.button.is_armed)
    seen.append(edge(window))
    capture_one(window, qtbot)
    qtbot.waitUntil(lambda: not window.viewfinder._flashing)
    seen.append(edge(window))
    assert tones == [Tone.SAVED]
    bench.deliver(Connection(ConnectionState.ONLINE, rejected=1), rejecting("no"))
    qtbot.waitUntil(lambda: window.viewfinder._note[0] == "Refused by the service")
    seen.append(edge(window))
    assert len(set(seen)) == 4
    assert tones == [Tone.SAVED, Tone.REFUSED]


@pytest.mark.parametrize("place", ["history list", "photo button", "menu button", "viewfinder", "detail"])
def test_space_captures_wherever_the_focus_is(armed: MainWindow, qtbot: QtBot, place: str) -> None:
    capture_one(armed, qtbot)
    qtbot.waitUntil(armed.bar.photo.isEnabled)
    if place == "detail":
        armed.show_detail(top(armed))
    else:
        widget = {
            "history list": armed.history.list,
            "photo button": armed.bar.photo,
            "menu button": armed.header.menu,
            "viewfinder": armed.viewfinder,
        }[place]
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
    with qtbot.waitSignal(armed._station.capture_saved, timeout=5000):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("field", ["search", "code"])
def test_in_a_text_field_space_is_a_space(armed: MainWindow, bench: Bench, field: str, qtbot: QtBot) -> None:
    line = armed.history.search if field == "search" else armed.bar.entry.line
    line.setFocus()
    typed(qtbot, line, "a b")
    assert line.text() == "a b"
    assert bench.saved() == []


def test_space_held_down_captures_once(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    capture_one(armed, qtbot)
    for _ in range(5):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        QApplication.sendEvent(armed.viewfinder, override)
        QApplication.sendEvent(armed.viewfinder, event)
    capture = capture_one(armed, qtbot)  # a second press does capture: two captures of one product are two
    assert [one.id for one in bench.saved()][1:] == [capture.id]


def test_the_button_captures_too(armed: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(armed._station.capture_saved, timeout=5000):
        QTest.mouseClick(armed.bar.button, Qt.MouseButton.LeftButton)


def test_enter_presses_the_button_that_has_the_focus(armed: MainWindow, qtbot: QtBot) -> None:
    armed.bar.button.setFocus()
    with qtbot.waitSignal(armed._station.capture_saved, timeout=5000):
        QTest.keyClick(armed.bar.button, Key.Key_Return)


def test_number_that_is_no_product_everywhere_is_said_in_words(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    bench.show(code("2012345678903"))
    qtbot.waitUntil(lambda: window.bar.detail.startswith("In-store number"))


def test_upc_e_shows_the_digits_that_stand_on_the_package(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    bench.show(code("04252614", Symbology.UPC_E))
    qtbot.waitUntil(lambda: window.bar.headline == "042100005264")
    assert "printed as 04252614" in window.bar.detail


def test_photo_without_a_code_is_captured(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.bar.photo.isEnabled)
    with qtbot.waitSignal(window._station.capture_saved, timeout=5000) as saved:
        QTest.keyClick(window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert saved.args[0].capture_type is CaptureType.IMAGE
    assert saved.args[0].gtin == ""


# --- typing --------------------------------------------------------------------------------------------------------


def test_f2_then_digits_then_enter_captures_a_typed_code(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F2)
    assert window.bar.entry.line.hasFocus()
    typed(qtbot, window.bar.entry.line, PICKLES)
    assert "check digit fits" in window.bar.entry.verdict.words
    with qtbot.waitSignal(window._station.capture_saved, timeout=5000) as saved:
        QTest.keyClick(window.bar.entry.line, Key.Key_Return)
    assert (saved.args[0].capture_type, saved.args[0].gtin) == (CaptureType.MANUAL, "0" + PICKLES)
    assert window.bar.entry.line.text() == ""
    assert window.bar.entry.line.hasFocus()  # for the next one


def test_saved_is_never_said_of_another_number_than_was_saved(armed: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(armed, Key.Key_F2)
    typed(qtbot, armed.bar.entry.line, PICKLES)
    QTest.keyClick(armed.bar.entry.line, Key.Key_Return)
    qtbot.waitUntil(lambda: armed.bar.detail.startswith("Saved"))
    assert armed.bar.headline == PICKLES


def test_nothing_moves_while_a_code_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F2)
    before = window.viewfinder.geometry(), window.bar.geometry()
    for digit in PICKLES[:-1] + "1":
        QTest.keyClick(window.bar.entry.line, digit)
        QApplication.processEvents()
        assert (window.viewfinder.geometry(), window.bar.geometry()) == before
    QTest.keyClick(window.bar.entry.line, Key.Key_Return)
    QApplication.processEvents()
    assert (window.viewfinder.geometry(), window.bar.geometry()) == before


def test_typed_code_with_a_wrong_digit_is_not_captured_and_stays(
    window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Key.Key_F2)
    typed(qtbot, window.bar.entry.line, PICKLES[:-1] + "1")
    QTest.keyClick(window.bar.entry.line, Key.Key_Return)
    assert window.bar.entry.verdict.tone == "bad"
    assert "last digit" in window.bar.entry.verdict.words
    assert window.bar.entry.line.text() == PICKLES[:-1] + "1"
    assert bench.saved() == []


@pytest.mark.parametrize("place", ["viewfinder", "history list", "capture button"])
def test_handheld_scanner_needs_no_click_before_it(window: MainWindow, bench: Bench, qtbot: QtBot, place: str) -> None:
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: window.bar.button.is_armed)
    capture_one(window, qtbot)
    widget = {"viewfinder": window.viewfinder, "history list": window.history.list, "capture button": window.bar.button}
    widget[place].setFocus()
    with qtbot.waitSignal(window._station.capture_saved, timeout=5000) as saved:
        for digit in PICKLES:  # a scanner types into whatever has the focus at that moment
            QTest.keyClick(QApplication.focusWidget(), digit)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert saved.args[0].gtin == "0" + PICKLES
    assert widget[place].hasFocus()  # lent, and given back


def test_escape_leaves_the_field(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F2)
    typed(qtbot, window.bar.entry.line, "123")
    QTest.keyClick(window.bar.entry.line, Key.Key_Escape)
    assert window.bar.entry.line.text() == ""
    assert window.viewfinder.hasFocus()


# --- trouble -------------------------------------------------------------------------------------------------------


def test_offline_says_how_many_captures_are_safe(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    bench.deliver(Connection(ConnectionState.OFFLINE, waiting=12))
    qtbot.waitUntil(lambda: "12 captures are safe here" in window.strip.words)
    assert window.header.connection.words == "Offline"
    bench.deliver(Connection(ConnectionState.ONLINE))
    qtbot.waitUntil(lambda: window.strip.words == "")
    assert window.header.connection.words == "Connected, all sent"


def test_signed_out_can_be_cured_from_the_strip(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    bench.deliver(Connection(ConnectionState.SIGNED_OUT, waiting=1))
    qtbot.waitUntil(lambda: "signed out" in window.strip.words)
    QTest.mouseClick(window.strip.button, Qt.MouseButton.LeftButton)
    dialog = window.dialogs.parent().findChild(QDialog)
    dialog.secret.setText("csb_abcdefghijklmnopqrstuvwxyz012345_28421bd6")
    assert not dialog.ok.isEnabled()  # its checksum does not fit
    dialog.by_session.setChecked(True)
    dialog.secret.setText("sessionid=q1w2e3r4t5y6u7i8o9p0;")
    with qtbot.waitSignal(window.dialogs.credential_offered) as offered:
        QTest.keyClick(dialog, Key.Key_Return)
    assert offered.args == ["sessionid", "q1w2e3r4t5y6u7i8o9p0", "nowhere"]
    assert bench.courier.asked == []  # not before the service has said that it takes it
    window.dialogs.take_answer(SignInAnswer(is_valid=True, account="ann@north.example"))
    qtbot.waitUntil(lambda: bench.courier.asked == [("sign_in", "sessionid", "q1w2e3r4t5y6u7i8o9p0")])


def test_organization_is_asked_for_when_there_are_several(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    choices = (("org_1", "North shop"), ("org_2", "South shop"))
    bench.deliver(Connection(ConnectionState.ORGANIZATION_NEEDED, organizations=choices))
    qtbot.waitUntil(lambda: "several organizations" in window.strip.words)
    QTest.mouseClick(window.strip.button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QDialog)
    dialog.choice.setCurrentIndex(1)
    dialog.accept()
    qtbot.waitUntil(lambda: bench.courier.asked == [("choose_organization", "org_2")])


def test_held_captures_show_it_although_nobody_said_so_one_by_one(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    capture_one(armed, qtbot)
    capture_one(armed, qtbot)

    def hold(outbox: Outbox) -> Sequence[Capture]:
        outbox.hold_queued("Sign in.")
        return []

    bench.deliver(Connection(ConnectionState.SIGNED_OUT, waiting=2), hold)
    qtbot.waitUntil(lambda: [armed.model.capture(row).delivery for row in (0, 1)] == [Delivery.HELD] * 2)


def test_refused_capture_can_be_found_read_corrected_and_sent_again(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    capture = reject_newest(bench, armed, qtbot, "gtin: <b>not</b> allowed here")
    assert "refused 1 capture" in armed.strip.words
    QTest.mouseClick(armed.strip.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: armed.detail.capture == capture)
    armed.detail.copy()
    assert "gtin: <b>not</b> allowed here" in QApplication.clipboard().text()
    assert list(armed.detail.buttons) == [CaptureAction.CORRECT, CaptureAction.RETRY, CaptureAction.DISCARD]
    armed.detail.buttons[CaptureAction.CORRECT].click()
    correction = armed.detail.correction
    assert correction is not None
    assert correction.line.hasFocus()
    correction.line.clear()
    typed(qtbot, correction.line, PICKLES)
    QTest.keyClick(correction.line, Key.Key_Return)
    qtbot.waitUntil(lambda: armed.detail.capture.delivery is Delivery.QUEUED)
    assert armed.detail.capture.gtin == "0" + PICKLES
    assert armed.model.rowCount() == 0  # it is no longer among the refused
    assert list(armed.detail.buttons) == [CaptureAction.DISCARD]


def test_refused_captures_are_found_below_any_number_of_newer_ones(
    window: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    oldest = bench.fill(200)[:2]

    def reject(outbox: Outbox) -> Sequence[Capture]:
        return [outbox.reject(capture.number, "gtin: not allowed here") for capture in oldest]

    bench.deliver(Connection(ConnectionState.ONLINE, waiting=198, rejected=2), reject)
    qtbot.waitUntil(lambda: "refused 2" in window.strip.words)
    window.model.start()
    qtbot.waitUntil(lambda: window.model.rowCount() == 50 and not window.model.is_loading)
    QTest.keyClick(window, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)
    assert [window.model.capture(row).id for row in (0, 1)] == [oldest[1].id, oldest[0].id]
    assert window.history.list.hasFocus()
    QTest.keyClick(window.history.list, Key.Key_Return)
    assert window.detail.capture.id == oldest[1].id
    for _ in range(2):  # out of the details, then out of the filter
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    qtbot.waitUntil(lambda: window.model.rowCount() == 50)
    assert window.history.filters.buttons[HistoryFilter.ALL].isChecked()


def test_history_can_show_what_waits_and_forgets_what_is_sent(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    first, second = capture_one(armed, qtbot), capture_one(armed, qtbot)
    waiting = armed.history.filters.buttons[HistoryFilter.WAITING]
    qtbot.waitUntil(lambda: waiting.text() == "Waiting 2")
    waiting.click()
    qtbot.waitUntil(lambda: not armed.model.is_loading)
    assert armed.model.rowCount() == 2
    bench.deliver(Connection(ConnectionState.ONLINE), lambda outbox: [outbox.edit(Discard(first.id))])
    qtbot.waitUntil(lambda: armed.model.rowCount() == 1)
    assert armed.model.capture(0).id == second.id


def test_discarding_asks_first_and_can_be_undone_by_a_key(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    capture = reject_newest(bench, armed, qtbot)
    armed.does.go_to_history()
    QTest.keyClick(armed.history.list, Key.Key_Delete)
    box = dialog_of(qtbot, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text() == "Keep it"
    next(button for button in box.buttons() if button.text() == "Discard").click()
    qtbot.waitUntil(lambda: top(armed).delivery is Delivery.DISCARDED)
    assert "discarded" in armed.snackbar.words
    armed.activateWindow()  # offscreen there is no window manager that gives the focus back
    qtbot.waitUntil(armed.isActiveWindow)
    QTest.keyClick(armed, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: top(armed).delivery is Delivery.QUEUED)
    assert top(armed).id == capture.id
    assert armed.snackbar.words == ""


def test_discarding_can_be_thought_better_of(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    capture = reject_newest(bench, armed, qtbot)
    armed.capture_actions.carry_out(CaptureAction.DISCARD, capture)
    box = dialog_of(qtbot, QMessageBox)
    QTest.keyClick(box, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert bench.saved()[-1].delivery is Delivery.REJECTED


def test_what_a_person_does_waits_for_no_request_and_is_said_when_it_is_on_the_disk(
    armed: MainWindow, bench: Bench, qtbot: QtBot
) -> None:
    """Given a request that hangs in the upload thread, then a discard is done, and said, at once."""
    capture = reject_newest(bench, armed, qtbot)
    answer = threading.Event()

    def hang(_: Outbox) -> Sequence[Capture]:
        answer.wait(60)
        return []

    bench.deliver(bench.courier.connection, hang)
    try:
        armed.capture_actions._discard([capture.id], "Oats")
        assert armed.snackbar.words == ""
        qtbot.waitUntil(lambda: armed.snackbar.words == "Oats is discarded.")
        assert bench.saved()[-1].delivery is Delivery.DISCARDED
        assert top(armed).delivery is Delivery.DISCARDED
    finally:
        answer.set()


def test_command_that_cannot_be_carried_out_is_explained(armed: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    capture = reject_newest(bench, armed, qtbot)
    with Outbox(bench.folder) as outbox:
        outbox.edit(Retry(capture.id))
    armed.capture_actions.carry_out(CaptureAction.CORRECT, capture)
    armed.capture_actions.correct(capture, PICKLES)
    qtbot.waitUntil(lambda: "The capture has changed meanwhile." in armed.snackbar.words)


def test_full_disk_is_said_stays_said_and_keeps_the_window_open(
    armed: MainWindow, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.disk.error = StorageFull("The disk is full.", "Free some space.")
    with qtbot.waitSignal(armed._station.capture_not_saved, timeout=5000):
        QTest.keyClick(armed, Key.Key_Space)
    assert armed.bar.headline == "Captures are not saved"
    assert "The disk is full. Free some space." in armed.bar.detail
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.escapeButton().click())
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.escapeButton())
    assert not armed.close()
    assert armed.isVisible()
    with qtbot.waitSignal(armed._station.capture_saved, timeout=5000):
        bench.disk.error = None
    assert "not saved" not in armed.bar.headline
    with qtbot.waitSignal(armed.closing):
        assert armed.close()


def test_camera_that_fails_says_why_in_the_picture(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.bar.photo.isEnabled)
    bench.camera.interrupt()
    qtbot.waitUntil(lambda: "recording is over" in window.viewfinder.accessibleDescription())
    assert not window.bar.photo.isEnabled()
    assert window.bar.headline == "Type or hand-scan a code"
    QTest.keyClick(window, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "no picture" in window.snackbar.words


def test_what_happens_is_announced_to_screen_readers(
    armed: MainWindow, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    urgent = QAccessible.AnnouncementPoliteness.Assertive
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append((event.message(), event.politeness() is urgent))
    )
    capture_one(armed, qtbot)
    qtbot.waitUntil(lambda: (f"Saved {OATS}", False) in said)
    bench.deliver(Connection(ConnectionState.ONLINE, rejected=1))
    refused = "The service refused 1 capture. Look at it, correct it or discard it."
    qtbot.waitUntil(lambda: (refused, True) in said)
    bench.disk.error = StorageFull("The disk is full.", "Free some space.")
    QTest.keyClick(armed, Key.Key_Space)
    qtbot.waitUntil(lambda: any("not saved. The disk is full." in words and loud for words, loud in said))
    bench.disk.error = None
    qtbot.waitUntil(lambda: not armed._unsaved)


def test_another_service_asks_the_owner_for_a_new_window(window: MainWindow, qtbot: QtBot) -> None:
    before = window.dialogs.settings
    window.dialogs._chosen(replace(before, sound=True))
    assert not window.restart_wanted
    assert window.isVisible()
    with qtbot.waitSignal(window.closing):
        window.dialogs._chosen(replace(before, server="https://www.closient.dev"))
    assert window.restart_wanted


# --- the window ----------------------------------------------------------------------------------------------------


def test_closing_tells_the_owner_and_remembers_the_place(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignals([window.closing, window.settings_changed]):
        window.close()
    assert window.dialogs.settings.window != ""


@pytest.mark.parametrize(("beside", "is_filled"), [(60, False), (0, True), (-200, True)])
def test_a_screen_without_room_for_the_window_and_its_title_is_filled(
    window: MainWindow, beside: int, is_filled: bool
) -> None:
    room = window.screen().availableSize()
    window.resize(room.width() - beside, room.height() - beside)
    window.fill_small_screen()
    assert window.isMaximized() is is_filled


def test_everything_that_takes_the_focus_says_what_it_is(armed: MainWindow, qtbot: QtBot) -> None:
    capture_one(armed, qtbot)
    armed.show_detail(top(armed))
    for widget in (button for button in armed.findChildren(QPushButton) if button.isVisible()):
        assert widget.accessibleName() or widget.text().strip(), widget
    for widget in (armed.viewfinder, armed.history.search, armed.history.list, armed.bar.entry.line, armed.bar.button):
        assert widget.accessibleName()


def test_every_part_is_reached_by_tab(armed: MainWindow, qtbot: QtBot) -> None:
    capture_one(armed, qtbot)
    qtbot.waitUntil(armed.bar.photo.isEnabled)
    armed.viewfinder.setFocus()
    seen = set()
    for _ in range(20):
        seen.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    for widget in (
        armed.header.menu,
        armed.bar.button,
        armed.bar.entry.line,
        armed.bar.photo,
        armed.history.search,
        armed.history.list,
    ):
        assert widget in seen


def assert_nothing_is_cut_off(window: MainWindow, look: Look) -> None:
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, WrappedText):
            assert label.width() >= label.sizeHint().width() or label.wordWrap(), label.text()
            assert label.height() >= label.fontMetrics().height(), label.text()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
    texts = [text for text in window.findChildren(WrappedText) if text.isVisible() and text.text()]
    assert len(texts) > 5
    for text in texts:
        assert text.height() >= set_text(text.text(), look.font(text.role), text.width())[1], text.text()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 720), (1920, 1080)])
def test_nothing_is_cut_off(armed: MainWindow, look: Look, bench: Bench, qtbot: QtBot, size: tuple[int, int]) -> None:
    reject_newest(bench, armed, qtbot, "gtin: " + "the service has many words for it " * 8 + "x" * 80)
    bench.deliver(Connection(ConnectionState.SIGNED_OUT, waiting=12, message="The key was revoked.", rejected=1))
    qtbot.waitUntil(lambda: "12 captures" in armed.strip.words)
    armed.resize(*size)
    armed.show_detail(top(armed))
    qtbot.waitUntil(lambda: (armed.width(), armed.height()) == size)
    QApplication.processEvents()
    assert_nothing_is_cut_off(armed, look)


def test_nothing_is_cut_off_with_letters_half_as_large_again(bench: Bench, large_look: Look, qtbot: QtBot) -> None:
    capture = bench.fill(1)[0]
    window = MainWindow(bench.station, large_look)
    qtbot.addWidget(window)
    window.show()
    bench.station.start()
    bench.deliver(Connection(ConnectionState.OFFLINE, waiting=12))
    qtbot.waitUntil(lambda: "12 captures" in window.strip.words)
    window.show_detail(capture)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)  # it asks for no more room than that
    assert_nothing_is_cut_off(window, large_look)


def test_overview_of_keys_lists_every_command(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F1)
    dialog = window.findChild(QDialog)
    words = {text for text, _ in dialog.rows}
    assert {action.text() for action in window.commands.values()} <= words
    dialog.accept()


def test_menu_opens_by_key_and_holds_every_command_with_its_key(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Key.Key_F10)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert entries == [action for name, action in window.commands.items() if name != "menu"]
    assert all(action.isShortcutVisibleInContextMenu() for action in entries)
    assert menu.activeAction() is entries[0]
    menu.close()
