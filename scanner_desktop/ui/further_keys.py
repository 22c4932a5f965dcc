"""Further keys that a person gives to commands, for foot pedals and keypads: which there are, and which are free."""

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.actions import commands, key_words

COMMANDS: Mapping[str, str] = {
    "capture_key": "capture",
    "capture_all_key": "capture_all",
    "undo_key": "undo",
    "hands_free_key": "hands_free",
    "photo_key": "photo",
    "receive_key": "receive",
}
"""The settings that hold a further key, and the command that each belongs to."""

_TYPED = frozenset({*"0123456789", "+", "-", "Return", "Enter", "Esc", "Tab", "Backspace", "Del"})
"""Codes are typed, numbered, put right and put away with these; a command on one of them would be in the way."""

_RECEIVING = ("F4", "F6", "F7", "F12")
"""What the receiving desk's own keys are (``receiving.mode``)."""


def further_keys(settings: Settings) -> dict[str, QKeySequence]:
    """Return the further key of each command that has one. Of two commands with one key the first has it.

    Qt would start neither. A settings file can say anything, so keys that are not free are left out here, too.
    """
    found: dict[str, QKeySequence] = {}
    for name, command in COMMANDS.items():
        key = QKeySequence(getattr(settings, name))
        if not key.isEmpty() and _is_free(key) and key not in found.values():
            found[command] = key
    return found


def check_keys(settings: Settings) -> None:
    """Raise BadSetting for the first further key that is not free, with what it does already."""
    given: dict[str, str] = {}
    for name, command in COMMANDS.items():
        key = QKeySequence(getattr(settings, name))
        if key.isEmpty():
            continue
        words = key_words(key.toString())
        other = _words(given[key.toString()]) if key.toString() in given else _use(key)
        if other:
            raise BadSetting(
                Phrase("“{key}” already has a use: {use}.", key=words, use=other), Phrase("Press another key.")
            )
        given[key.toString()] = command


def _is_free(key: QKeySequence) -> bool:
    return not _use(key)


def _use(key: QKeySequence) -> str:
    """Return what a key does without any setting, in words; "" for nothing."""
    if any(key == QKeySequence(typed) for typed in _TYPED):
        return Phrase("typing and leaving")
    for command in commands():
        if any(key == QKeySequence(keys) for keys in command.keys):
            return command.text
    return Phrase("counting a delivery") if any(key == QKeySequence(keys) for keys in _RECEIVING) else ""


def _words(name: str) -> str:
    return next(command.text for command in commands() if command.name == name)
