"""Settings and signing in: what is typed is looked at before it is used, and nothing is kept of a secret."""

import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.settings import Settings, Theme
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import OrganizationDialog, SignInDialog
from scanner_desktop.ui.style.theme import Look

BODY = "abcdefghijklmnopqrstuvwxyz012345"
KEY = f"csb_{BODY}_{zlib.crc32(BODY.encode()):08x}"


@pytest.fixture
def sign_in(look: Look, qtbot: QtBot) -> SignInDialog:
    dialog = SignInDialog(look, "https://www.closient.com")
    qtbot.addWidget(dialog)
    return dialog


def settings_dialog(look: Look, qtbot: QtBot, settings: Settings, **more: object) -> SettingsDialog:
    dialog = SettingsDialog(look, settings, [("webcam:0", "Front"), ("webcam:1", "Side")], **more)
    qtbot.addWidget(dialog)
    return dialog


def test_key_that_is_right_is_handed_over_once_and_forgotten(sign_in: SignInDialog, qtbot: QtBot) -> None:
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Password
    assert not sign_in.ok.isEnabled()
    sign_in.secret.setText(f"  {KEY} ")
    assert sign_in.ok.isEnabled()
    with qtbot.waitSignal(sign_in.accepted_credential) as said:
        sign_in.accept()
    assert said.args == ["api_key", KEY]
    assert sign_in.secret.text() == ""


def test_key_with_a_typing_mistake_is_kept_back(sign_in: SignInDialog, qtbot: QtBot) -> None:
    sign_in.secret.setText(KEY.replace("abc", "abd"))
    assert "typing mistake" in sign_in.verdict.text()
    with qtbot.assertNotEmitted(sign_in.accepted_credential):
        sign_in.accept()


def test_what_is_entered_can_be_looked_at(sign_in: SignInDialog) -> None:
    sign_in.show_it.click()
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Normal
    sign_in.show_it.click()
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Password


def test_another_service_is_said_to_need_a_restart(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    assert dialog.ok.text() == "Save"
    dialog.server.setEditText("https://www.closient.dev")
    assert dialog.ok.text() == "Save and restart"
    assert "still wait" in dialog.server_help.text()
    dialog.server.setEditText("https://www.closient.com/")
    assert dialog.ok.text() == "Save"


def test_organization_is_said_by_its_identifier(look: Look, qtbot: QtBot) -> None:
    dialog = OrganizationDialog(look, (("org_1", "North"), ("org_2", "")))
    qtbot.addWidget(dialog)
    assert dialog.choice.itemText(1) == "org_2"
    dialog.choice.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.chosen, check_params_cb=lambda chosen: chosen == "org_2"):
        dialog.accept()


def test_nothing_changed_nothing_said(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        dialog.accept()


def test_every_choice_arrives(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(organization="org", window="abc"))
    dialog.camera.setCurrentIndex(1)
    dialog.server.setCurrentText("https://scanner.example/")
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    dialog.sound.setChecked(True)
    dialog.days.setCurrentIndex(dialog.days.findData(90))
    dialog.megabytes.setCurrentIndex(dialog.megabytes.findData(500))
    with qtbot.waitSignal(dialog.accepted_settings) as said:
        dialog.accept()
    assert said.args == [
        Settings(
            camera="webcam:1",
            server="https://scanner.example",
            organization="org",
            theme=Theme.DARK,
            keep_images_days=90,
            keep_images_mb=500,
            sound=True,
            window="abc",
        )
    ]


def test_choices_that_are_not_in_the_lists_are_kept(look: Look, qtbot: QtBot) -> None:
    settings = Settings(camera="folder:pictures", keep_images_days=12, keep_images_mb=750)
    assert settings_dialog(look, qtbot, settings).chosen() == settings


def test_camera_can_be_typed(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.camera.setCurrentText("rtsp://camera.local/1")
    assert dialog.chosen().camera == "rtsp://camera.local/1"


def test_mistake_is_explained_and_the_dialog_stays(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.show()
    dialog.camera.setCurrentText("webcam:x")
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        dialog.accept()
    assert dialog.isVisible()
    assert "names no webcam" in dialog.problem.text()


def test_colours_show_at_once_and_go_back_on_cancel(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(theme=Theme.LIGHT))
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert look.palette.is_dark
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not look.palette.is_dark


def test_demo_has_no_service_to_choose(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings(server="https://kept.example"), is_demo=True)
    assert dialog.server.isHidden()
    assert dialog.chosen().server == "https://kept.example"


@pytest.mark.parametrize(
    "server", ["https://256.256.256.256", "https://\u2603.example", "http://x.example", "https://"]
)
def test_address_that_can_not_be_used_is_refused_while_it_is_typed_and_never_saved(
    look: Look, qtbot: QtBot, server: str
) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.show()
    dialog.server.setCurrentText(server)
    with pytest.raises(BadInput) as refused:
        service_origin(server)
    assert dialog.server_help.text() == f"{refused.value} {refused.value.advice}"
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        dialog.accept()
    assert dialog.isVisible()
    assert str(refused.value) in dialog.problem.text()


def test_plain_http_is_taken_where_it_is_allowed(look: Look, qtbot: QtBot) -> None:
    dialog = settings_dialog(look, qtbot, Settings())
    dialog.server.setCurrentText("http://x.example")
    dialog.plain_http.setChecked(True)
    assert dialog.chosen().server == "http://x.example"
