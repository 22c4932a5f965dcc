"""The three steps of a first run, as pages: what stands there, what can be done, and when it is done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.runtime.station import Armed, CameraStatus
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.style.icons import Icon
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class Step(QWidget):
    """A page with a title, words, how it stands, and one thing to press."""

    changed = Signal()
    """It is done now, or no longer."""

    def __init__(self, look: Look, title: str, words: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = title
        self.is_done = False
        heading = QLabel(title, self)
        heading.setProperty("role", "display")
        heading.setWordWrap(True)
        self.words = WrappedText(look, words, parent=self)
        self._icon = QLabel(self)
        self.state = WrappedText(look, role="strong", parent=self)
        self.button = QPushButton(button, self)
        self.button.setAutoDefault(False)
        self.button.setVisible(bool(button))
        line = QHBoxLayout()
        line.setSpacing(look.em(0.5))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(0.8))
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addLayout(line)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, words: str, *, is_done: bool) -> None:
        """Say how it stands."""
        tone = "good" if is_done else "text"
        if words != self.state.text() and self.isVisible():
            announce(self, words)
        self.state.set_text(words, tone)
        icon = Icon.COMPLETED if is_done else Icon.INFO
        side = self._look.em(1.2)
        self._icon.setPixmap(self._look.pixmap(icon, "good" if is_done else "muted", side, self.devicePixelRatioF()))
        if is_done is not self.is_done:
            self.is_done = is_done
            self.changed.emit()


class CameraStep(Step):
    """A camera that gives pictures."""

    def __init__(self, look: Look, status: CameraStatus, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("A camera"),
            self.tr("It stands so that a product fits under it, and sees the product from some 20 cm."),
            self.tr("Choose a camera…"),
            parent,
        )
        self.show_status(status)

    @Slot(object)
    def show_status(self, status: CameraStatus) -> None:
        """Say how the camera stands."""
        if status.state.value == "live":
            self.say(self.tr("The camera gives pictures."), is_done=True)
        else:
            self.say(self.tr("There is no picture yet."), is_done=False)


class SignInStep(Step):
    """Somebody is signed in."""

    def __init__(self, look: Look, connection: Connection, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("Your account"),
            self.tr(
                "Captures go to your organization at Closient. You can sign in later as well: until then they are kept "
                "on this computer."
            ),
            self.tr("Sign in…"),
            parent,
        )
        self.show_connection(connection)

    @Slot(object)
    def show_connection(self, connection: Connection) -> None:
        """Say who is signed in, as far as it is known."""
        match connection.state:
            case ConnectionState.ONLINE:
                self.say(self.tr("You are signed in."), is_done=True)
            case ConnectionState.SIGNED_OUT:
                self.say(self.tr("Nobody is signed in yet."), is_done=False)
            case ConnectionState.ORGANIZATION_NEEDED:
                self.say(self.tr("You are signed in. The organization is chosen afterwards."), is_done=True)
            case _:
                self.say(self.tr("The service does not answer yet."), is_done=False)


class PracticeStep(Step):
    """A product is read. Nothing is stored, and nothing is sent."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look,
            self.tr("A practice scan"),
            self.tr("Show the barcode of any product to the camera. Nothing of this is kept or sent."),
            "",
            parent,
        )
        self.say(self.tr("Waiting for a barcode…"), is_done=False)

    @Slot(object)
    def show_armed(self, armed: Armed | None) -> None:
        """Say what was read."""
        if armed is not None:
            number = display_gtin(armed.agreed.gtin)
            self.say(
                self.tr("{number} is read. At work you now press Space, and it is captured.").format(number=number),
                is_done=True,
            )
