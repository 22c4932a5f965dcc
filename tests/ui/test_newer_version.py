"""A newer version: one quiet line in the menu and in About, and nothing that comes by itself."""

from scanner_desktop.app.update_check import NewerVersion
from scanner_desktop.ui.dialogs.about_dialog import AboutDialog
from scanner_desktop.ui.main_window import MainWindow


def about(window: MainWindow) -> AboutDialog:
    window.commands["about"].trigger()
    (dialog,) = [each for each in window.findChildren(AboutDialog) if each.isVisible()]
    return dialog


def test_it_is_said_in_menu_and_about_alone(window: MainWindow) -> None:
    before = about(window)
    assert not before.newer.isVisible()
    before.close()
    NewerVersion(window).show("7.1.0")
    assert not window.snackbar.isVisible()
    assert window.commands["about"].text() == "About Scanner Desktop (version 7.1.0 is out)"
    dialog = about(window)
    assert dialog.newer.isVisible()
    assert dialog.newer.text() == "Version 7.1.0 is out. Whoever looks after this computer can install it."
    dialog.close()
