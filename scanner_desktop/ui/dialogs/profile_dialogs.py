"""The settings barcode: shown for other stations to read, and asked about when one is read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.station_profile import differences, from_profile
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class ProfileDialog(QDialog):
    """Shows the barcode that sets another station up like this one."""

    def __init__(self, look: Look, barcode: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings barcode"))
        words = WrappedText(
            look,
            self.tr(
                "Show it to the camera of another station, from this screen or from paper. It carries the settings "
                "that differ from the usual ones: no key, no camera, nothing that was captured."
            ),
            parent=self,
        )
        side = max(look.em(16), 240)
        self.picture = QLabel(self)
        pixmap = QPixmap.fromImage(barcode).scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation
        )
        self.picture.setPixmap(pixmap)
        self.picture.setAccessibleName(self.tr("Barcode with this station's settings"))
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        column.setSpacing(look.em(0.8))
        column.addWidget(words)
        column.addWidget(self.picture, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class UseProfileDialog(QDialog):
    """Says what a settings barcode would change, and changes nothing by itself."""

    chosen = Signal(object)
    """Settings: use these."""

    def __init__(self, look: Look, text: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after: Settings | None = None
        self.setWindowTitle(self.tr("Settings barcode"))
        self.setMinimumWidth(look.em(28))
        title = QLabel(self.tr("Set this station up as the barcode says?"), self)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        self.words = WrappedText(look, parent=self)
        form = QFormLayout()
        self.use = QPushButton(self.tr("Use these settings"), self)
        self.use.setProperty("kind", "primary")
        leave = QPushButton(self.tr("Leave it as it is"), self)
        try:
            self._after = from_profile(text, settings)
        except BadInput as error:
            self.words.set_text(say(sentences(error.message, error.advice)), "bad")
            self.changes: tuple[tuple[str, str], ...] = ()
        else:
            self.changes = differences(settings, self._after)
            for name, value in self.changes:
                form.addRow(QLabel(say(name)), WrappedText(look, short(say(value), 200), role="strong"))
            if not self.changes:
                self.words.set_text(self.tr("This station is set up like that already."))
            elif self._after.server != settings.server:
                self.words.set_text(
                    self.tr("Captures would go to another service: {server}").format(server=self._after.server),
                    "attention",
                )
        self.use.setEnabled(bool(self.changes))
        leave.setDefault(True)  # what a barcode on the table wants is never done by a stray Enter
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        column.setSpacing(look.em(0.8))
        column.addWidget(title)
        column.addWidget(self.words)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(buttons)

    @Slot()
    def _use(self) -> None:
        self.accept()
        if self._after is not None:
            self.chosen.emit(self._after)
