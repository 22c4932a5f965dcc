"""The standing with the service: a few words in the header always, and a strip below it when something is wrong."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.messages import connection_label, connection_trouble, rejected_words
from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText, shown

_NARROW = 30.0  # em of width: less, and only what is wrong and what becomes of the captures is said


class ConnectionLabel(QWidget):
    """An icon and a few words for the header."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._connection = Connection()
        self._icon = QLabel(self)
        self._words = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.em(0.4))
        row.addWidget(self._icon)
        row.addWidget(self._words)
        look.changed.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """The words on show."""
        return self._words.text()

    def show_connection(self, connection: Connection) -> None:
        """Show the standing."""
        self._connection = connection
        self._show()

    @Slot()
    def _show(self) -> None:
        status = connection_label(self._connection)
        self._words.setText(status.words)
        side = self._look.em(1.15)
        self._icon.setPixmap(self._look.pixmap(status.icon, status.tone, side, self.devicePixelRatioF()))
        self.setAccessibleName(self.tr("Connection: {words}").format(words=status.words))


class ConnectionStrip(QFrame):
    """Says what is wrong, what becomes of the captures, and has the button that helps. Hidden when all is well."""

    sign_in_wanted = Signal()
    """Sign in."""
    organization_wanted = Signal()
    """Choose the organization."""
    connect_wanted = Signal()
    """Try the connection now."""
    rejected_wanted = Signal()
    """Show what the service refused."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._connection = Connection()
        self._gone = ""
        self._is_narrow = False
        self._icon = QLabel(self)
        self._words = WrappedText(look, parent=self)
        self.button = KeyButton(look, parent=self)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.em(0.8), look.em(0.45), look.em(0.45), look.em(0.45))
        row.setSpacing(look.em(0.7))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        look.changed.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """The words on show; "" while the strip is hidden."""
        return "" if self.isHidden() else self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say less where there is little room, so that the picture keeps some."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.em(_NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._show()

    def show_connection(self, connection: Connection) -> None:
        """Show the standing, or hide when there is nothing to say."""
        self._connection = connection
        self._show()

    def show_storage(self, trouble: str) -> None:
        """Show in red that the data folder is gone, before anything else; "" when there is one again."""
        self._gone = trouble
        self._show()

    @Slot()
    def _clicked(self) -> None:
        match self._connection.state:
            case ConnectionState.SIGNED_OUT:
                self.sign_in_wanted.emit()
            case ConnectionState.ORGANIZATION_NEEDED:
                self.organization_wanted.emit()
            case ConnectionState.OFFLINE:
                self.connect_wanted.emit()
            case _:
                self.rejected_wanted.emit()

    @Slot()
    def _show(self) -> None:
        connection = self._connection
        before = self.accessibleName() if not self.isHidden() else ""
        words, icon, banner = connection_trouble(connection), connection_label(connection).icon, "notice"
        brief = connection_trouble(connection, is_brief=True)
        button, keys = "", ""
        match connection.state:
            case _ if self._gone:
                words = brief = self._gone
                icon, banner = "failed", "alarm"
            case ConnectionState.SIGNED_OUT:
                button, keys = self.tr("Sign in…"), "Ctrl+I"
            case ConnectionState.ORGANIZATION_NEEDED:
                button, keys = self.tr("Choose…"), "Ctrl+O"
            case ConnectionState.OFFLINE:
                button, keys = self.tr("Try now"), "F5"
            case _ if connection.rejected:
                words = brief = rejected_words(connection.rejected)
                icon, banner = "rejected", "alarm"
                button, keys = self.tr("Show"), "Ctrl+R"
            case _:
                icon = "info"
        self.setVisible(bool(words))
        self._words.set_text(brief if self._is_narrow else words)
        self.button.setText(button)
        self.button.set_keys("" if self._is_narrow else keys)
        self.button.setVisible(bool(button))
        needs_person = connection.state in (ConnectionState.SIGNED_OUT, ConnectionState.ORGANIZATION_NEEDED)
        self.button.setProperty("kind", "primary" if needs_person else "")
        self.setProperty("banner", banner)
        for widget in (self, self.button):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        tone = "bad" if banner == "alarm" else "attention"
        self._icon.setPixmap(self._look.pixmap(icon, tone, self._look.em(1.3), self.devicePixelRatioF()))
        self.setAccessibleName(shown(words))
        if self.accessibleName() != before:
            announce(self, words, is_urgent=banner == "alarm")
