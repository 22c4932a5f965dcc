"""Asks for the kiosk's PIN, by keys or by touch, and makes whoever guesses wait."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.pin import LONGEST, Tries
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

SECOND = 1000  # milliseconds


class PinDialog(QDialog):
    """Stays until the PIN is right or the person leaves. ``tries`` outlives it: another dialog is no new beginning."""

    unlocked = Signal()
    """The PIN was right; the dialog has closed."""

    def __init__(
        self,
        look: Look,
        is_right: Callable[[str], bool],
        tries: Tries,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._is_right = is_right
        self._tries = tries
        self._clock = clock
        self.setWindowTitle(self.tr("PIN"))
        title = QLabel(self.tr("This station is locked"), self)
        title.setProperty("role", "title")
        words = WrappedText(
            look, self.tr("Whoever looks after it has a PIN for this. Capturing goes on without."), parent=self
        )
        self.pin = QLineEdit(self)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.setAccessibleName(self.tr("PIN"))
        self.verdict = WrappedText(look, colour="bad", parent=self)
        self.verdict.setMinimumHeight(look.em(1.6))
        self.unlock = QPushButton(self.tr("Unlock"), self)
        self.unlock.setProperty("kind", "primary")
        self.unlock.setDefault(True)
        self.unlock.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Back to work"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(leave)
        buttons.addStretch(1)
        buttons.addWidget(self.unlock)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        column.setSpacing(look.em(0.7))
        for widget in (title, words, self.pin, self.verdict):
            column.addWidget(widget)
        column.addLayout(self._digits(look))
        column.addLayout(buttons)
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self._show_wait)
        self.pin.setFocus()
        self._show_wait()

    def _digits(self, look: Look) -> QGridLayout:
        """Return buttons for a screen without a keyboard. They take no focus: Enter still means Unlock."""
        grid = QGridLayout()
        grid.setSpacing(look.em(0.4))
        for place, digit in (*enumerate("123456789"), (10, "0"), (11, "⌫")):
            button = QPushButton(digit, self)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumSize(look.em(4), max(44, look.em(2.8)))
            if digit == "⌫":
                button.setAccessibleName(self.tr("Delete the last digit"))
                button.clicked.connect(self.pin.backspace)
            else:
                button.clicked.connect(lambda _=False, one=digit: self.pin.insert(one))
            grid.addWidget(button, place // 3, place % 3)
        return grid

    def accept(self) -> None:
        """Close when the PIN is right."""
        now = self._clock()
        if self._tries.wait(now):
            return
        pin = self.pin.text()
        self.pin.clear()
        if not pin:
            return
        if self._is_right(pin):
            self._tries.forget()
            super().accept()
            self.unlocked.emit()
            return
        self._tries.count_wrong(now)
        self.verdict.set_text(self.tr("That is not the PIN."))
        announce(self.verdict, self.verdict.text())
        self._show_wait()

    @Slot()
    def _show_wait(self) -> None:
        wait = math.ceil(self._tries.wait(self._clock()))
        was_waiting = not self.pin.isEnabled()
        self.pin.setEnabled(not wait)
        self.unlock.setEnabled(not wait)
        if wait:
            self.verdict.set_text(self.tr("That is not the PIN. The next try is in %n seconds.", "", wait))
            self._ticker.start(SECOND // 4)
        else:
            self._ticker.stop()
            if was_waiting:
                self.verdict.set_text("")
                self.pin.setFocus()
