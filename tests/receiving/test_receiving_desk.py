"""The receiving desk as a person uses it: keys, pieces before the camera, the end by name."""

import json
from dataclasses import replace
from pathlib import Path

from hand_station import OATS, PICKLES, PLACE, code
from keyboards import scan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import LineState
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.receiving.room import Room
from scanner_desktop.ui.capture.scan_note import ScanNote
from scanner_desktop.ui.receiving.questions import NOTHING, DamageQuestion, DatesQuestion, ReasonQuestion
from scanner_desktop.ui.sound.tones import Tone

BESIDE: Corners = ((220.0, 80.0), (310.0, 80.0), (310.0, 160.0), (220.0, 160.0))


def note(folder: Path) -> Path:
    """Write a delivery note."""
    path = folder / "note.csv"
    path.write_text(f"EAN;Name;Qty\n{OATS};Midnight Oats;3\n{PICKLES};Pickles;2\n4.0064E+12;Spoilt;1\n", "utf-8")
    return path


def begin(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    """Open the note with keys."""
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert desk.mode.is_on
    desk.mode.beginning.open_list(note(desk.folder))
    qtbot.waitUntil(lambda: desk.mode.pages.currentWidget() is desk.mode.list)
    desk.mode.list.by.setText("Ada")
    qtbot.keyClick(desk.mode.list.by, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.mode.pages.currentWidget() is desk.mode.count)


def counted(desk) -> list[tuple[int, LineState]]:  # type: ignore[no-untyped-def]
    """Return what the table shows."""
    model = desk.mode.count.model
    lines = [model.line_at(row) for row in range(model.rowCount())]
    return [(line.counted, line.state) for line in lines if line is not None]


def type_in(desk, qtbot: QtBot, text: str) -> None:  # type: ignore[no-untyped-def]
    """Type at the desk, wherever the focus is."""
    qtbot.keyClicks(desk.mode.count, text)
    qtbot.keyClick(desk.mode.count.entry, Qt.Key.Key_Return)


def test_pieces_before_the_camera_are_counted_each_once(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    desk.bench.show(code(OATS, corners=PLACE))
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 1)
    desk.bench.show(code(OATS, corners=PLACE), code(OATS, corners=BESIDE))
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 2)
    qtbot.waitUntil(lambda: desk.mode.marks is not None and len(desk.mode.marks.marks) == 2)
    qtbot.waitUntil(lambda: len(desk.bench.saved()) == 2)  # a picture behind every count
    assert "Midnight Oats" in desk.mode.count.scans.words()
    with Room(desk.folder / "data").journal as journal:
        (info,) = journal.sessions()
        entries = [entry for _, entry in journal.entries(info.id)]
    assert {entry.capture_id for entry in entries} == {capture.id for capture in desk.bench.saved()}


def test_quantities_codes_and_undo_are_typed(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, OATS)
    qtbot.waitUntil(lambda: counted(desk)[0] == (1, LineState.PARTLY))
    type_in(desk, qtbot, "12")
    qtbot.waitUntil(lambda: counted(desk)[0] == (12, LineState.OVER))
    desk.mode.count.setFocus()
    qtbot.keyClick(desk.mode.count, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 11)
    qtbot.keyClick(desk.mode.count, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 12)
    qtbot.keyClick(desk.mode.count, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: counted(desk)[0] == (0, LineState.OPEN))
    type_in(desk, qtbot, "9524100001016")
    qtbot.waitUntil(lambda: "does not fit" in desk.mode.count.message.text())


def test_a_case_is_asked_about_in_the_same_field(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, "19524100001012")
    qtbot.waitUntil(lambda: desk.mode.count.open_case == "19524100001012")
    type_in(desk, qtbot, "3")
    qtbot.waitUntil(lambda: counted(desk)[0] == (3, LineState.COMPLETE))


def test_dates_damage_and_reasons_are_asked_for_by_keys(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, "00471127882174")
    qtbot.waitUntil(lambda: len(counted(desk)) == 3)
    asked: list[type[QDialog]] = []

    def answer(dialog: QDialog) -> bool:
        asked.append(type(dialog))
        match dialog:
            case DatesQuestion():
                dialog.lot.setText("L7")
                dialog.day.setText("1.1.2020")
                assert "past" in dialog.meaning.text()
            case DamageQuestion():
                dialog.note.setText("wet")
            case ReasonQuestion():
                dialog.reason.setText("ordered by telephone")
        return True

    desk.mode.asking.ask = answer
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F6, Qt.Key.Key_F4):
        qtbot.keyClick(desk.window, key)
    assert asked == [DatesQuestion, DamageQuestion, ReasonQuestion]
    qtbot.waitUntil(lambda: desk.mode.count.model.line(3).acceptance is not None)
    line = desk.mode.count.model.line(3)
    assert dict(line.reasons) == {"expired": 1, "damaged": 1}
    assert (line.acceptance.by, line.acceptance.reason) == ("Ada", "ordered by telephone")


def test_what_was_said_to_be_wrong_can_be_taken_back(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, OATS)
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 1)
    offered: list[bool] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, DamageQuestion)
        nothing = dialog.reason.findData(NOTHING)
        offered.append(nothing >= 0)
        if nothing >= 0:
            dialog.reason.setCurrentIndex(nothing)
        return True

    desk.mode.asking.ask = answer
    qtbot.keyClick(desk.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(desk.mode.count.model.line(1).reasons))
    qtbot.keyClick(desk.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: not desk.mode.count.model.line(1).reasons)
    assert offered == [False, True]
    with Room(desk.folder / "data").journal as journal:
        (info,) = journal.sessions()
        kinds = [type(entry).__name__ for _, entry in journal.entries(info.id)]
    assert kinds[-2:] == ["Flagged", "Unflagged"]  # neither is deleted


def test_the_end_is_signed_and_the_report_written(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, OATS)
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 1)
    qtbot.keyClick(desk.window, Qt.Key.Key_F12)
    end = desk.mode.end
    assert desk.mode.pages.currentWidget() is end
    end.by.clear()
    qtbot.keyClick(desk.window, Qt.Key.Key_F12)
    assert "name" in end.message.text()
    qtbot.keyClicks(end.by, "Ben")
    qtbot.keyClick(desk.window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: "2 differences" in end.message.text())
    qtbot.mouseClick(end.accept_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not end.accept_all.isEnabled())
    qtbot.keyClick(desk.window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: end.reopen.isVisible())
    desk.mode.reporting.export(desk.folder / "out")
    qtbot.waitUntil(lambda: len(list((desk.folder / "out").glob("*.pdf"))) == 1)
    (path,) = (desk.folder / "out").glob("*.json")
    report = json.loads(path.read_text(encoding="utf-8"))
    assert report["session"]["finished_by"] == "Ben"
    assert [line["accepted_by"] for line in report["lines"]] == ["Ben", "Ben"]


def test_a_row_that_cannot_be_used_is_corrected_at_the_end(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    qtbot.keyClick(desk.window, Qt.Key.Key_F12)

    def answer(dialog: QDialog) -> bool:
        dialog._lines[Role.GTIN].setText("4006381333931")  # type: ignore[attr-defined]
        return True

    desk.mode.asking.ask = answer
    desk.mode.end.table.cellDoubleClicked.emit(2, 0)
    qtbot.waitUntil(lambda: len(counted(desk)) == 3)
    assert desk.mode.count.model.line(3).plan.row == 4


def test_capturing_and_receiving_do_not_disturb_each_other(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    assert not desk.window.commands["capture"].isEnabled()
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert not desk.mode.is_on
    assert desk.window.viewfinder.isVisible()
    assert desk.window.commands["capture"].isEnabled()
    desk.bench.show(code(OATS, Symbology.EAN_13))
    qtbot.waitUntil(lambda: desk.bench.station.armed is not None)
    assert counted(desk)[0][0] == 0  # nothing is counted while the desk is not on show
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert desk.mode.pages.currentWidget() is desk.mode.count


def test_a_delivery_that_was_put_aside_is_taken_up(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    type_in(desk, qtbot, OATS)
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 1)
    desk.mode.count.left.emit()
    qtbot.waitUntil(lambda: desk.mode.start.recent.count() == 1)
    desk.mode.start.recent.itemActivated.emit(desk.mode.start.recent.item(0))
    qtbot.waitUntil(lambda: desk.mode.pages.currentWidget() is desk.mode.count)
    assert counted(desk)[0][0] == 1


def test_settings_that_change_meanwhile_start_no_capturing_without_a_key(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    begin(desk, qtbot)
    capturing = desk.window.station.capturing
    desk.window.keep(hands_free=True)
    desk.window._set_capturing(replace(desk.window.dialogs.settings, hands_free=True))
    assert not capturing.is_hands_free
    desk.mode.leave()
    assert capturing.is_hands_free  # it was chosen meanwhile, and holds now


def test_a_scan_where_nothing_can_be_counted_is_answered(desk, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    heard: list[Tone] = []
    desk.window.player.play = heard.append
    mode = desk.mode

    def answered(words: str) -> None:
        place = QApplication.activeModalWidget() or mode.pages
        before = {line: line.text() for line in place.findChildren(QLineEdit)}
        heard.clear()
        scan(PICKLES)
        assert heard == [Tone.NOT_A_PRODUCT]
        assert words in place.findChild(ScanNote).words.text()
        assert {line: line.text() for line in before} == before
        assert desk.bench.saved() == []

    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    answered("begin a delivery first")
    mode.beginning.open_list(note(desk.folder))
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.list)
    mode.list.by.setFocus()
    answered("begin counting first")
    mode.list.by.setText("Ada")
    qtbot.keyClick(mode.list.by, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.count)
    desk.window.dialogs.show_about()
    QApplication.processEvents()
    answered("answer this first")
    QApplication.activeModalWidget().reject()
    desk.window.activateWindow()  # offscreen there is no window manager that gives the focus back
    qtbot.waitUntil(desk.window.isActiveWindow)
    mode.show_end()
    qtbot.waitUntil(lambda: mode.pages.currentWidget() is mode.end)
    answered("go back to counting first")
    mode.show_count()
    scan(OATS)  # and here it is counted
    qtbot.waitUntil(lambda: counted(desk)[0][0] == 1)
