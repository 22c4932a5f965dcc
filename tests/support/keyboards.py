"""Keys as a person and as a handheld scanner press them: real key events, with the times at which they were pressed."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PERSON, SCANNER = 150, 6  # ms between two keys
_clock = [1_000_000]  # ms; the window system's timestamps of key events, which rise over all of them


def press(key: int, text: str = "", *, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and let go of a key, as the window system hands it to whatever has the focus now."""
    target = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert target is not None
    override = _event(QEvent.Type.ShortcutOverride, key, text, modifiers)
    QApplication.sendEvent(target, override)
    if not override.isAccepted() and _shortcut(target, key, modifiers):
        return
    QApplication.sendEvent(target, _event(QEvent.Type.KeyPress, key, text, modifiers))
    if (focused := QApplication.focusWidget()) is not None:
        QApplication.sendEvent(focused, _event(QEvent.Type.KeyRelease, key, text, modifiers))


def type_like_a_person(text: str) -> None:
    """Type ``text`` with the pauses of a person; the last key may be held back until a moment later."""
    for character in text:
        _clock[0] += PERSON
        press(_key(character), character)


def scan(text: str, suffix: Qt.Key | None = Qt.Key.Key_Return, *, gap: int = SCANNER) -> None:
    """Type ``text`` as a handheld scanner does: at its speed, into whatever has the focus."""
    _clock[0] += 1000
    for character in text:
        _clock[0] += gap
        if character == "\x1d":
            press(Qt.Key.Key_BracketRight, "\x1d", modifiers=Qt.KeyboardModifier.ControlModifier)
        else:
            press(_key(character), character)
    if suffix is not None:
        _clock[0] += gap
        press(suffix, "\t" if suffix is Qt.Key.Key_Tab else "\r")


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click in the middle of ``widget``, or ``at`` a point of it: the focus goes where Qt says."""
    point = at or widget.rect().center()
    window = widget.window()
    QTest.mouseClick(
        window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.mapTo(window, point)
    )


def _key(character: str) -> int:
    upper = character.upper()
    return ord(upper) if len(upper) == 1 else ord(character)


def _event(kind: QEvent.Type, key: int, text: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    event = QKeyEvent(kind, key, modifiers, text)
    event.setTimestamp(_clock[0])
    return event


def _shortcut(target: QWidget, key: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Trigger the command of the key, as the window system would when nobody claims the key."""
    actions: Iterable = target.window().actions()
    for action in actions:
        for sequence in action.shortcuts():
            if sequence.count() == 1 and sequence[0].key() == key and sequence[0].keyboardModifiers() == modifiers:
                action.trigger()
                return True
    return False
