"""The settings: one table, one page, found by words; what is chosen holds at once, another service with its button."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.setting_table import BY_NAME, TABLE
from scanner_desktop.domain.settings import Contrast, RepeatRule, Settings, Theme
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.style.theme import Look

NOT_CHOSEN = {"window", "is_introduced"}


def settings_dialog(look: Look, qtbot: QtBot, settings: Settings, **more: object) -> SettingsDialog:
    dialog = SettingsDialog(look, settings, [("webcam:0", "Front"), ("webcam:1", "Side")], **more)
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog: SettingsDialog, name: str, value: object) -> None:
    box = dialog.control(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex([choice for choice, _ in BY_NAME[name].choices].index(value))


def test_table_has_every_setting() -> None:
    assert {setting.name for setting in TABLE} == {field.name for field in fields(Settings)} - NOT_CHOSEN


def test_every_choice_holds_at_once(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(organization="org", window="abc"))
    said: list[Settings] = []
    dialog.changed_settings.connect(said.append)
    for name, value in {
        "theme": Theme.DARK,
        "text_size": 150,
        "contrast": Contrast.HIGH,
        "repeat_rule": RepeatRule.COUNT,
        "send_after_seconds": 0,
        "sound_volume": 30,
        "keep_images_days": 90,
    }.items():
        choose(dialog, name, value)
        assert getattr(said[-1], name) == value
    for name in ("hands_free", "sound", "mirror"):
        dialog.control(name).click()
        assert getattr(said[-1], name) is not getattr(Settings(), name)
    assert said[-1] == Settings(
        organization="org",
        window="abc",
        theme=Theme.DARK,
        text_size=150,
        contrast=Contrast.HIGH,
        repeat_rule=RepeatRule.COUNT,
        send_after_seconds=0,
        sound_volume=30,
        keep_images_days=90,
        hands_free=True,
        sound=False,
        mirror=True,
    )


def test_key_for_a_pedal_is_taken_from_the_key_itself(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.control("capture_key").setKeySequence(QKeySequence("F13"))
    assert dialog.chosen().capture_key == "F13"


@pytest.mark.parametrize(
    ("key", "use"),
    [("F5", "Try the connection now"), ("7", "typing and leaving"), ("F12", "counting a delivery"), ("F13", "Capture")],
)
def test_key_that_has_a_use_already_is_refused_with_that_use(look: Look, qtbot: QtBot, key: str, use: str) -> None:
    dialog = settings_dialog(look, qtbot, Settings(capture_key="F13"))
    with qtbot.assertNotEmitted(dialog.changed_settings):
        dialog.control("undo_key").setKeySequence(QKeySequence(key))
    assert f"“{key}” already has a use: {use}" in dialog.problem.text()
    with qtbot.waitSignal(dialog.changed_settings) as said:
        dialog.control("undo_key").setKeySequence(QKeySequence("F14"))
    assert said.args[0].undo_key == "F14"
    assert dialog.problem.isHidden()


def test_camera_that_is_chosen_is_used_at_once_and_one_that_is_typed_with_the_button(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    box = dialog.control("camera")
    with qtbot.waitSignal(dialog.changed_settings) as said:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    assert said.args[0].camera == "webcam:1"
    box.setCurrentText("rtsp://camera.local/1")
    assert dialog.ok.text() == "Save"
    with qtbot.waitSignal(dialog.accepted_settings) as said:
        dialog.accept()
    assert said.args[0].camera == "rtsp://camera.local/1"


def test_camera_that_is_plugged_in_is_offered_in_the_open_dialog(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(camera="webcam:1"))
    dialog.show_cameras([("webcam:1", "Side"), ("webcam:2", "Logitech C920")])
    box = dialog.control("camera")
    assert [box.itemText(row) for row in range(box.count())] == ["Side", "Logitech C920"]
    assert dialog.chosen().camera == "webcam:1"


def test_another_service_waits_for_its_button_and_is_said_to_need_a_restart(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    assert dialog.ok.text() == "Close"
    with qtbot.assertNotEmitted(dialog.changed_settings):
        dialog.control("server").setEditText("https://www.closient.dev")
    assert dialog.ok.text() == "Save and restart"
    assert "still wait" in dialog.rows["server"].help.text()
    dialog.control("server").setEditText("https://www.closient.com/")
    assert dialog.ok.text() == "Close"


def test_nothing_changed_nothing_said(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    with qtbot.assertNotEmitted(dialog.accepted_settings), qtbot.assertNotEmitted(dialog.changed_settings):
        dialog.accept()


def test_escape_leaves_what_was_only_typed(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.show()
    dialog.control("server").setEditText("https://elsewhere.example")
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_choices_that_are_not_in_the_lists_are_kept(look: Look, qtbot: QtBot) -> None:
    settings = Settings(camera="folder:pictures", keep_images_days=12, keep_images_mb=750, sound_volume=33)
    assert settings_dialog(look, qtbot, settings).chosen() == settings


def test_mistake_is_explained_and_the_dialog_stays(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.show()
    dialog.control("camera").setCurrentText("webcam:x")
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        dialog.accept()
    assert dialog.isVisible()
    assert "names no webcam" in dialog.problem.text()


@pytest.mark.parametrize(
    ("query", "found"),
    [("pedal photo", {"photo_key"}), ("LOW vision", {"text_size", "contrast"}), ("mirror", {"mirror"}), ("zzz", set())],
)
def test_settings_are_found_by_words(look: Look, qtbot: QtBot, query: str, found: set[str]) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.search.setText(query)
    assert {name for name, row in dialog.rows.items() if not row.isHidden()} == found
    dialog.search.clear()
    assert not any(row.isHidden() for row in dialog.rows.values())


def test_demo_has_no_service_to_choose(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(server="https://kept.example"), is_demo=True)
    assert "server" not in dialog.rows
    assert dialog.chosen().server == "https://kept.example"


@pytest.mark.parametrize(
    "server", ["https://256.256.256.256", "https://\u2603.example", "http://x.example", "https://"]
)
def test_address_that_can_not_be_used_is_refused_while_it_is_typed_and_never_saved(
    look: Look, qtbot: QtBot, server: str
) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.show()
    dialog.control("server").setCurrentText(server)
    with pytest.raises(BadInput) as refused:
        service_origin(server)
    assert dialog.rows["server"].help.text() == f"{refused.value} {refused.value.advice}"
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        dialog.accept()
    assert dialog.isVisible()
    assert str(refused.value) in dialog.problem.text()


def test_plain_http_is_taken_where_it_is_allowed(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.control("server").setCurrentText("http://x.example")
    dialog.control("allow_plain_http").setChecked(True)
    assert dialog.chosen().server == "http://x.example"


def test_size_of_text_and_contrast_change_at_once(look: Look) -> None:
    small = look.em()
    look.use_settings(Settings(theme=Theme.LIGHT, text_size=200, contrast=Contrast.HIGH))
    assert look.em() >= 1.8 * small
    assert look.palette.text == "#000000"
    look.use_settings(replace(Settings(), theme=Theme.LIGHT, contrast=Contrast.NORMAL))
    assert look.em() == small
    assert look.palette.text != "#000000"
