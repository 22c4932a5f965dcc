"""Catches what a handheld scanner types before any field, button or dialog sees it; a person's typing goes on to them.

Characters are held back until it is clear who typed them: 60 ms at most. What a person typed is given to whom it was
meant for, in order. Enter and Tab behind a scan are its suffix and reach nobody.
"""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from scanner_desktop.domain.gs1_syntax import FNC1
from scanner_desktop.domain.handheld import LONGEST_GAP, SHORTEST, Burst, Field

TAKES_SCANS = "takesScans"
"""Property of a field that a scan is meant for when it has the focus; it gets characters and suffix as typed."""

_WAIT = round(LONGEST_GAP * 1000) + 10  # ms
_LATE = 0.02  # seconds; a timer that is so late may have overtaken keys that wait in the queue
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_HARMLESS = (
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
)


class HandheldKeys(QObject):
    """An event filter over the whole application.

    Attributes:
        prefix: what this shop's scanners type before every code; "" for nothing.
    """

    scanned = Signal(object)
    """domain.handheld.Scan: a handheld scanner has read this."""

    def __init__(self, window: QWidget, prefix: str = "") -> None:
        """Watch ``window`` and every dialog over it."""
        super().__init__(window)
        self._window = window
        self._burst = Burst(prefix)
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._focus = Field.NONE
        self._gives_back = False
        self._due = 0.0
        self._has_looked_twice = False
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setTimerType(Qt.TimerType.PreciseTimer)
        self._end.timeout.connect(self._pause)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @property
    def prefix(self) -> str:
        """What this shop's scanners type before every code; "" for nothing."""
        return self._burst.prefix

    @prefix.setter
    def prefix(self, prefix: str) -> None:
        self._burst.prefix = prefix

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hold characters back; True keeps an event from everybody else."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or self._gives_back:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or event.key() in _SILENT:
            return False
        at = event.timestamp() / 1000 or time.monotonic()
        if not self._is_ours(watched):
            return False
        text = self._character(event, at)
        is_end = event.key() in _ENDS and self._burst.joins(at)
        if not text and not is_end:
            self._decide(has_suffix=False)  # an arrow or a command: what came before it goes before it
            return False
        if kind is QEvent.Type.ShortcutOverride:
            event.accept()  # no shortcut: it comes again as a key press, and is held then
            return True
        if text:
            self._hold(watched, event, text, at)
        else:
            self._held.append((watched, event.clone()))
            self._decide(has_suffix=True)
        return True

    def _is_ours(self, widget: QWidget) -> bool:
        """Return True for a widget of the window that this belongs to, and of dialogs over it."""
        above: QWidget | None = widget.window()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None

    def _character(self, event: QKeyEvent, at: float) -> str:
        """Return what the key adds to a code, "" when it is no character, or one that a person holds down."""
        if event.isAutoRepeat():
            return ""
        text, modifiers = event.text(), event.modifiers() & ~_HARMLESS
        joins = self._burst.joins(at)
        if text == FNC1 or (modifiers == _CONTROL and event.key() == Qt.Key.Key_BracketRight):
            return FNC1
        if modifiers == _CONTROL and joins and len(self._burst) >= SHORTEST:
            return FNC1  # Ctrl+] by its place on another keyboard
        if modifiers not in (Qt.KeyboardModifier.NoModifier, _CONTROL | _ALT):  # both together are AltGr
            return ""
        return text if text.isprintable() and (joins or not text.isspace()) else ""

    def _hold(self, watched: QWidget, event: QKeyEvent, text: str, at: float) -> None:
        if not self._burst.joins(at):
            self._decide(has_suffix=False)
            self._focus = _field(QApplication.focusWidget())
        self._burst.add(text, at)
        self._held.append((watched, event.clone()))
        self._has_looked_twice = False
        self._due = time.monotonic() + _WAIT / 1000
        self._end.start(_WAIT)

    @Slot()
    def _pause(self) -> None:
        if time.monotonic() - self._due > _LATE and not self._has_looked_twice:
            # The window was busy: keys that came in time may wait behind this timer.
            self._has_looked_twice = True
            self._end.start(1)
            return
        self._decide(has_suffix=False)

    def _decide(self, *, has_suffix: bool) -> None:
        self._end.stop()
        if not self._held:
            return
        scan = self._burst.scan(has_suffix=has_suffix, focus=self._focus)
        held, self._held = self._held, []
        self._burst.clear()
        if scan is not None:
            self.scanned.emit(scan)
            return
        self._gives_back = True
        try:
            for widget, event in held:
                focused = QApplication.focusWidget()
                stays = focused is None or QApplication.activePopupWidget() is not None
                receiver = widget if isValid(widget) and (stays or widget.hasFocus()) else focused
                if receiver is not None:
                    QApplication.sendEvent(receiver, event)
        finally:
            self._gives_back = False


def _field(widget: QWidget | None) -> Field:
    if widget is not None and widget.property(TAKES_SCANS):
        return Field.SCANS
    if isinstance(widget, QLineEdit):
        if widget.isReadOnly():
            return Field.NONE
        return Field.TEXT if widget.echoMode() is QLineEdit.EchoMode.Normal else Field.SECRET
    if isinstance(widget, QComboBox):
        return Field.TEXT if widget.isEditable() else Field.NONE
    return Field.TEXT if isinstance(widget, QTextEdit | QPlainTextEdit | QAbstractSpinBox) else Field.NONE
