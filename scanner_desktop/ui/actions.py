"""Every command of the window in one table: its words, its keys and its icon; menus, keys and the overview read it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the window.

    Attributes:
        name: the name under which the window connects it.
        text: what people read, in the overview of shortcuts too.
        keys: shortcuts in Qt's portable form, the first one is shown.
        section: its part of the menu: "capture", "history", "station" or "help".
        repeats: whether a key that is held down triggers it again and again.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    section: str
    repeats: bool = False


def commands() -> tuple[Command, ...]:
    """Return the table, in the language that is loaded."""
    return (
        Command("capture", translate("Actions", "Capture the code in the picture"), ("Space",), "capture"),
        Command("capture_all", translate("Actions", "Capture every code that is certain"), ("Shift+Space",), "capture"),
        Command("hands_free", translate("Actions", "Capture hands-free, or no longer"), ("F4",), "capture"),
        Command("receive", translate("Actions", "Receive a delivery, or back to capturing"), ("F3",), "capture"),
        Command("type_code", translate("Actions", "Type a code"), ("F2", "Ctrl+T"), "capture"),
        Command("photo", translate("Actions", "Take a photo without a code"), ("Ctrl+P",), "capture"),
        Command("search", translate("Actions", "Search the history"), ("Ctrl+F",), "history"),
        Command("history", translate("Actions", "Go to the history"), ("Ctrl+H",), "history"),
        Command("refused", translate("Actions", "Show what the service refused"), ("Ctrl+R",), "history"),
        Command("undo", translate("Actions", "Undo the last capture or discard"), ("Ctrl+Z",), "history"),
        Command("connect", translate("Actions", "Try the connection now"), ("F5",), "station"),
        Command("sign_in", translate("Actions", "Sign in…"), ("Ctrl+I",), "station"),
        Command("organization", translate("Actions", "Choose the organization…"), ("Ctrl+O",), "station"),
        Command("end_session", translate("Actions", "End the shift"), ("Ctrl+E",), "station"),
        Command("camera", translate("Actions", "Camera…"), ("Ctrl+K",), "station"),
        Command("other_camera", translate("Actions", "Change to the other camera"), ("F8",), "station"),
        Command("pause_camera", translate("Actions", "Switch the camera off or on"), ("F9",), "station"),
        Command("settings", translate("Actions", "Settings…"), ("Ctrl+,",), "station"),
        Command("full_screen", translate("Actions", "Full screen"), ("F11",), "station"),
        Command("menu", translate("Actions", "Open the menu"), ("F10",), "help"),
        Command("shortcuts", translate("Actions", "Show every key"), ("F1",), "help"),
        Command("support", translate("Actions", "Save support file…"), ("Ctrl+Shift+S",), "help"),
        Command("about", translate("Actions", "About Scanner Desktop"), (), "help"),
        Command("quit", translate("Actions", "Quit"), ("Ctrl+Q",), "help"),
    )


def build_actions(window: QWidget, handlers: dict[str, Callable[[], None]]) -> dict[str, QAction]:
    """Add an action for every command to ``window`` and connect it to its handler; KeyError when one is missing."""
    actions = {}
    for command in commands():
        action = QAction(command.text, window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setAutoRepeat(command.repeats)
        action.triggered.connect(handlers[command.name])
        window.addAction(action)
        actions[command.name] = action
    return actions


def key_words(keys: str) -> str:
    """Return a shortcut as the keys of this computer are labelled."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
