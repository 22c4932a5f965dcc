"""What a policy locks is seen in the settings, and stays as it is."""

from scanner_desktop.domain.policy import Policy
from scanner_desktop.domain.settings import Settings, Theme
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog


def test_a_locked_setting_is_shown_and_cannot_be_changed(qtbot, look):
    dialog = SettingsDialog(look, Settings())
    qtbot.addWidget(dialog)
    dialog.lock(Policy(locked={"theme": Theme.SYSTEM}).locked)
    assert not dialog.control("theme").isEnabled()
    assert "whole computer" in dialog.rows["theme"].help.text()
    assert dialog.control("contrast").isEnabled()
