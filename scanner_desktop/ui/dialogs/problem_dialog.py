"""What keeps the station from starting, or a mistake of its own, before a person: in words, with what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class ProblemDialog(QDialog):
    """Says a problem in words, with a button for each thing to do; the first is the one that Enter presses."""

    chosen = Signal(str)
    """The key of the action whose button was pressed; the dialog stays, so that its owner can say how it went."""

    def __init__(
        self,
        look: Look,
        title: str,
        message: str,
        advice: str = "",
        actions: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; ``actions`` are ``(key, words)``. Closing it is always offered as well."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scanner Desktop"))
        self.setMinimumWidth(look.em(32))
        head = QLabel(title, self)
        head.setProperty("role", "title")
        head.setWordWrap(True)
        icon = QLabel(self)
        icon.setPixmap(look.pixmap("failed", "bad", look.em(1.6), self.devicePixelRatioF()))
        top = QHBoxLayout()
        top.setSpacing(look.em(0.6))
        top.addWidget(icon)
        top.addWidget(head, 1)
        self.message = WrappedText(look, message, parent=self)
        self.advice = WrappedText(look, advice, colour="muted", parent=self)
        self.note = WrappedText(look, parent=self)
        self.note.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(look.em(0.5))
        buttons.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(not actions)
        close.clicked.connect(self.reject)
        buttons.addWidget(close)
        self.buttons: dict[str, QPushButton] = {}
        for key, words in reversed(actions):
            button = QPushButton(words, self)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, one=key: self.chosen.emit(one))
            buttons.addWidget(button)
            self.buttons[key] = button
        if actions:
            first = self.buttons[actions[0][0]]
            first.setProperty("kind", "primary")
            first.setDefault(True)
            first.setFocus()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.9))
        layout.addLayout(top)
        layout.addWidget(self.message)
        if advice:
            layout.addWidget(self.advice)
        layout.addWidget(self.note)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setAccessibleDescription(short(f"{message} {advice}", 1_000))

    def say(self, words: str) -> None:
        """Say below how an action went."""
        self.note.set_text(words)
        self.note.setVisible(bool(words))
