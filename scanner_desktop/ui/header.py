"""The top line: what this is, whether it is the demo, how the connection stands, and the way to the settings."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from scanner_desktop import resources
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.connection_strip import ConnectionLabel
from scanner_desktop.ui.theme import Look


class Header(QWidget):
    """One row; everything in it is a fact or a button."""

    settings_wanted = Signal()
    """Open the settings."""
    help_wanted = Signal()
    """Show the keys."""

    def __init__(self, look: Look, title: str, *, is_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        mark = QLabel(self)
        side = look.em(1.7)
        mark.setPixmap(app_icon().pixmap(side, side))
        name = QLabel(title, self)
        name.setProperty("role", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.em(0.6))
        row.addWidget(mark)
        row.addWidget(name)
        self.badge: QFrame | None = None
        if is_demo:
            self.badge = self._badge()
            row.addSpacing(look.em(0.4))
            row.addWidget(self.badge)
        row.addStretch(1)
        self.connection = ConnectionLabel(look, self)
        row.addWidget(self.connection)
        row.addSpacing(look.em(0.4))
        self.keys = self._button("keyboard", self.tr("Keys  ({key})").format(key=key_words("F1")))
        self.keys.clicked.connect(self.help_wanted)
        row.addWidget(self.keys)
        self.settings = self._button("settings", self.tr("Settings  ({key})").format(key=key_words("Ctrl+,")))
        self.settings.clicked.connect(self.settings_wanted)
        row.addWidget(self.settings)
        look.changed.connect(self._redress)
        self._redress()

    def _badge(self) -> QFrame:
        badge = QFrame(self)
        badge.setObjectName("badge")
        words = QLabel(self.tr("Demo — nothing leaves this computer"), badge)
        words.setProperty("role", "caption")
        inside = QHBoxLayout(badge)
        inside.setContentsMargins(self._look.em(0.55), self._look.em(0.15), self._look.em(0.55), self._look.em(0.15))
        inside.addWidget(words)
        badge.setAccessibleName(words.text())
        return badge

    def _button(self, icon: str, words: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "quiet")
        button.setProperty("icon_name", icon)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    @Slot()
    def _redress(self) -> None:
        for button in (self.keys, self.settings):
            side = self._look.em(1.3)
            button.setIcon(self._look.icon(str(button.property("icon_name")), "muted", side))
            button.setIconSize(QSize(side, side))


def app_icon() -> QIcon:
    """Return the application's icon in every size that there is."""
    icon = QIcon()
    for path in resources.app_icons():
        icon.addFile(str(path))
    return icon
