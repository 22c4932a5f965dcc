"""The camera dialog: real names, a live picture, nothing kept before it is accepted, and the check of a station."""

from collections.abc import Iterator

import pytest
from camera_desk import C920, HandDesk
from hand_station import Bench
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.camera import Control, ControlName
from scanner_desktop.domain.camera_check import Measured, Subject
from scanner_desktop.ui.cameras.camera_dialog import SPEC, CameraDialog
from scanner_desktop.ui.style.theme import Look

IN_USE = "camera:046d:082d@1-2,name=HD Pro Webcam C920"
OTHER = "camera:04f2:b604@1-8,name=Integrated Camera"
CONTROLS = (
    Control(ControlName.AUTO_FOCUS, 1, 0, 1, 1),
    Control(ControlName.FOCUS, 30, 0, 250, 0, 5),
    Control(ControlName.ZOOM, 100, 100, 500, 100),
)
GOOD = Measured(30, 1920, 1080, 130, 2.0, 1.1, 0.0, 3.0)


@pytest.fixture
def desk(qtbot: QtBot) -> HandDesk:
    return HandDesk()


@pytest.fixture
def dialog(bench: Bench, look: Look, desk: HandDesk, qtbot: QtBot) -> Iterator[CameraDialog]:
    dialog = CameraDialog(look, bench.station, desk, lambda: None, camera="webcam:0", second="")
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()


def rows(dialog: CameraDialog) -> list[str]:
    return [dialog.list.item(index).text().split("\n")[0] for index in range(dialog.list.count())]


def pick(dialog: CameraDialog, spec: str) -> None:
    for index in range(dialog.list.count()):
        if dialog.list.item(index).data(SPEC) == spec:
            dialog.list.setCurrentRow(index)


def test_cameras_have_their_names_and_the_one_in_use_is_chosen(dialog):
    assert rows(dialog)[:2] == ["HD Pro Webcam C920", "Integrated Camera"]
    assert dialog.list.currentItem().data(SPEC) == IN_USE  # "webcam:0" is this one today
    assert "port 1-2" in dialog.list.currentItem().text()


def test_picking_shows_the_camera_at_once_and_cancel_goes_back(dialog, desk, qtbot):
    with qtbot.waitSignal(dialog.tried) as tried:
        pick(dialog, OTHER)
    assert tried.args == [OTHER]
    assert desk.asked[-2:] == [("use", OTHER), ("read",)]
    with qtbot.waitSignal(dialog.tried) as tried, qtbot.assertNotEmitted(dialog.chosen):
        dialog.reject()
    assert tried.args == ["webcam:0"]


def test_accepting_keeps_the_camera_and_the_second_one(dialog, qtbot):
    dialog.as_second.click()
    pick(dialog, OTHER)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.ok.click()
    assert chosen.args == [OTHER, "webcam:0"]


def test_a_camera_that_is_pulled_out_stays_in_the_list_while_it_is_chosen(dialog, desk):
    pick(dialog, OTHER)
    desk.present = (C920,)
    desk.listed.emit(desk.present)
    assert rows(dialog)[:2] == ["HD Pro Webcam C920", "Integrated Camera"]
    assert "not plugged in" in dialog.list.currentItem().text()


def test_an_address_is_tried_before_it_is_kept_and_its_password_is_not_shown(dialog, qtbot):
    dialog.address.setText("rtsp://anna:secret@10.0.0.5/live")
    with qtbot.waitSignal(dialog.tried) as tried:
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert tried.args == ["rtsp://anna:secret@10.0.0.5/live"]
    assert dialog.list.currentItem().text().startswith("Network camera")
    assert "secret" not in "".join(dialog.list.item(index).text() for index in range(dialog.list.count()))
    assert dialog.isVisible()


def test_an_address_that_makes_no_sense_is_said(dialog, qtbot):
    dialog.address.setText("folder:")
    with qtbot.assertNotEmitted(dialog.tried):
        dialog.try_it.click()
    assert "path" in dialog.problem.text()


def test_only_what_the_camera_has_is_shown_and_a_slider_sends_its_last_place(dialog, desk, qtbot):
    panel = dialog.controls
    dialog.tabs.setCurrentIndex(1)
    assert panel.note.isVisible()
    desk.controls_read.emit(CONTROLS)
    assert not panel.note.isVisible()
    sliders = panel.findChildren(QSlider)
    assert [slider.accessibleName() for slider in sliders] == ["Focus", "Zoom"]
    desk.asked.clear()
    for value in (35, 60, 85):
        sliders[0].setValue(value)
    qtbot.waitUntil(lambda: bool(desk.asked), timeout=2000)
    assert desk.asked == [("set", ControlName.FOCUS, 85)]
    desk.controls_read.emit((CONTROLS[0], Control(ControlName.FOCUS, 80, 0, 250, 0, 5), CONTROLS[2]))
    assert sliders[0].value() == 80  # what the camera made of it


def test_focus_hold_and_reset_ask_the_desk_and_a_focus_that_was_not_found_is_said(dialog, desk):
    desk.controls_read.emit(CONTROLS)
    panel = dialog.controls
    desk.asked.clear()
    panel.focus.click()
    assert not panel.focus.isEnabled()
    desk.focused.emit(False)
    assert panel.focus.isEnabled()
    assert "printed page" in panel.focus.text()
    panel.lock.click()
    panel.reset.click()
    assert desk.asked == [("focus",), ("lock", True), ("reset",)]


def test_the_check_gives_a_verdict_in_words_and_keeps_the_code_that_was_held_up(dialog, desk):
    panel = dialog.check
    assert panel.headline.text().startswith("Hold a product up")
    desk.measured.emit(GOOD)
    assert panel.headline.text() == "This station reads well."
    desk.measured.emit(Measured(30, 1920, 1080, 130, 2.0, 1.1, 0.0, None))
    assert panel.headline.text() == "This station reads well."
    desk.measured.emit(Measured(5, 1920, 1080, 130, 2.0, 1.1, 0.0, None))
    assert panel.headline.text().startswith("This station will miss codes")
    assert panel._cells[Subject.RATE][0].accessibleName() == "too little"
    panel.save.click()
    assert desk.asked[-1][0] == "save"


def test_a_rectangle_dragged_on_the_picture_says_where_codes_are_read(dialog, qtbot):
    preview = dialog.preview
    wide, high = preview.width(), preview.height()
    with qtbot.waitSignal(dialog.region_wanted) as wanted:
        QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=QPoint(wide // 4, high // 4))
        QTest.mouseMove(preview, QPoint(wide // 2, high // 2))
        QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=QPoint(3 * wide // 4, 3 * high // 4))
    spec, region = wanted.args
    assert spec == "webcam:0"
    assert region.left == pytest.approx(0.25, abs=0.02)
    assert region.width == pytest.approx(0.5, abs=0.02)
    with qtbot.waitSignal(dialog.region_wanted) as wanted:
        dialog.everywhere.click()
    assert wanted.args == ["webcam:0", None]
