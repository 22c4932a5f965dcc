"""The menu behind the button in the top line: every command with its key, made from the table of commands."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from scanner_desktop.ui.actions import commands

OPENS_THE_MENU = "menu"
"""The command that is not in the menu."""


def window_menu(parent: QWidget, actions: Mapping[str, QAction]) -> QMenu:
    """Return a menu of ``actions`` by name, with a line between sections and beside each the key that does the same."""
    menu = QMenu(parent)
    section = ""
    for command in commands():
        if command.name == OPENS_THE_MENU:
            continue
        if section not in ("", command.section):
            menu.addSeparator()
        section = command.section
        action = actions[command.name]
        action.setShortcutVisibleInContextMenu(True)
        menu.addAction(action)
    return menu
