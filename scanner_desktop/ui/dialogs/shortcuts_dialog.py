"""The overview of every key, made from the table of commands."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.ui.actions import Command, commands, key_words
from scanner_desktop.ui.style.theme import Look


class ShortcutsDialog(QDialog):
    """Lists the commands with their keys. Any way out closes it."""

    def __init__(self, look: Look, further: Mapping[str, QKeySequence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        title = QLabel(self.tr("Everything works without the mouse"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.em(2))
        grid.setVerticalSpacing(look.em(0.45))
        grid.setContentsMargins(0, 0, look.em(0.9), 0)  # beside the scroll bar of a low screen
        self.rows: list[tuple[str, str]] = [
            (command.text, "  ".join(map(key_words, _keys(command, further)))) for command in commands()
        ]
        self.rows += [
            (self.tr("Handheld scanner: just scan, or type digits"), self.tr("0–9")),
            (self.tr("Move in the history, open, discard"), self.tr("↑ ↓  Enter  Del")),
            (self.tr("Press the button that has the focus"), self.tr("Enter")),
            (self.tr("Leave a field or a pane"), self.tr("Esc")),
        ]
        grid.setColumnStretch(0, 1)
        self.setMinimumWidth(look.em(34))
        for row, (words, keys) in enumerate(self.rows):
            about = QLabel(words, self)
            about.setWordWrap(True)
            grid.addWidget(about, row, 0)
            label = QLabel(keys, self)
            label.setProperty("role", "strong")
            grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.6), look.em(1.3), look.em(1.6), look.em(1.3))
        layout.setSpacing(look.em(1.0))
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addLayout(buttons)


def _keys(command: Command, further: Mapping[str, QKeySequence]) -> list[str]:
    keys = further.get(command.name)
    return [*command.keys, keys.toString()] if keys is not None else list(command.keys)
