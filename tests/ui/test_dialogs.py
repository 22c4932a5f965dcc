"""Settings and signing in: what is typed is looked at before it is used, and nothing is kept of a secret."""

import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.sign_in import Keep, KeepingPlaces, SignInAnswer
from scanner_desktop.ui.dialogs.organization_dialog import OrganizationDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import SignInDialog
from scanner_desktop.ui.style.theme import Look

BODY = "abcdefghijklmnopqrstuvwxyz012345"
KEY = f"csb_{BODY}_{zlib.crc32(BODY.encode()):08x}"


@pytest.fixture
def sign_in(look: Look, qtbot: QtBot) -> SignInDialog:
    dialog = SignInDialog(look, "https://www.closient.com")
    qtbot.addWidget(dialog)
    return dialog


def test_key_that_is_right_is_checked_then_handed_over_once_and_forgotten(sign_in: SignInDialog, qtbot: QtBot) -> None:
    sign_in.show()
    assert sign_in.secret.echoMode() is QLineEdit.EchoMode.Password
    assert not sign_in.ok.isEnabled()
    sign_in.secret.setText(f"  {KEY} ")
    assert sign_in.ok.isEnabled()
    with qtbot.assertNotEmitted(sign_in.accepted_credential), qtbot.waitSignal(sign_in.check_wanted) as asked:
        sign_in.accept()
    assert asked.args == ["api_key", KEY, "nowhere"]
    assert not sign_in.ok.isEnabled()
    with qtbot.waitSignal(sign_in.accepted_credential) as said:
        sign_in.show_answer(SignInAnswer(is_valid=True, account="ann@north.example", organizations=("North",)))
    assert said.args == ["api_key", KEY]
    assert sign_in.secret.text() == ""
    assert sign_in.isVisible()
    assert "signed in as ann@north.example" in sign_in.verdict.text()
    assert "scans for North" in sign_in.verdict.text()
    QTest.keyClick(sign_in, Qt.Key.Key_Return)
    assert not sign_in.isVisible()


def test_wrong_key_is_said_in_the_dialog_which_stays_with_the_key_in_it(sign_in: SignInDialog, qtbot: QtBot) -> None:
    sign_in.show()
    sign_in.secret.setText(KEY)
    with qtbot.assertNotEmitted(sign_in.accepted_credential):
        sign_in.accept()
        sign_in.show_answer(SignInAnswer(message="The key is not known.", advice="Make a new one."))
    assert sign_in.isVisible()
    assert sign_in.verdict.text() == "The service does not take it. The key is not known. Make a new one."
    assert sign_in.secret.selectedText() == KEY
    assert sign_in.ok.isEnabled()


def test_service_that_is_away_leaves_the_choice_to_use_the_key_unchecked(sign_in: SignInDialog, qtbot: QtBot) -> None:
    sign_in.show()
    sign_in.secret.setText(KEY)
    sign_in.accept()
    sign_in.show_answer(SignInAnswer(is_unreachable=True, message="The service cannot be reached."))
    assert sign_in.ok.text() == "Use it unchecked"
    with qtbot.waitSignal(sign_in.insisted_on):
        sign_in.accept()
    with qtbot.waitSignal(sign_in.accepted_credential):
        sign_in.show_answer(SignInAnswer(is_valid=True, kept=Keep.NOWHERE))
    assert "used unchecked" in sign_in.verdict.text()


def test_where_the_key_is_kept_is_chosen_openly_and_said(sign_in: SignInDialog) -> None:
    sign_in.show()
    sign_in.show_places(KeepingPlaces(file="/home/ann/station/credential.json"))
    assert not sign_in.keep.buttons[Keep.KEY_RING].isEnabled()
    assert sign_in.keep.choice is Keep.NOWHERE  # a file is offered, and never chosen for anybody
    sign_in.keep.buttons[Keep.FILE].click()
    assert sign_in.keep.choice is Keep.FILE
    sign_in.secret.setText(KEY)
    sign_in.accept()
    sign_in.show_answer(SignInAnswer(is_valid=True, account="ann", kept=Keep.FILE))
    assert "kept in /home/ann/station/credential.json" in sign_in.verdict.text()


def test_key_ring_is_chosen_by_itself_where_one_works(sign_in: SignInDialog) -> None:
    sign_in.show_places(KeepingPlaces(key_ring="Secret Service", file="f"))
    assert sign_in.keep.choice is Keep.KEY_RING


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


def test_organization_is_said_by_its_identifier(look: Look, qtbot: QtBot) -> None:
    dialog = OrganizationDialog(look, (("org_1", "North"), ("org_2", "")))
    qtbot.addWidget(dialog)
    assert dialog.choice.itemText(1) == "org_2"
    dialog.choice.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.chosen, check_params_cb=lambda chosen: chosen == "org_2"):
        dialog.accept()
