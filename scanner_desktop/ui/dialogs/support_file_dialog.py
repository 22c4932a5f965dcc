"""What a support file holds and what it does not, said before it is saved, and where to save it."""

from datetime import datetime

from PySide6.QtCore import QDir, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.ui.style.choices import Check
from scanner_desktop.ui.style.theme import Look


class SupportFileDialog(QDialog):
    """Explains, then asks for the file's name with the system's own dialog; ``chosen`` says both answers."""

    chosen = Signal(str, bool)
    """Path of the file, and whether pictures go in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save support file"))
        self.setMinimumWidth(look.em(34))
        title = QLabel(self.tr("A file for whoever helps you"), self)
        title.setProperty("role", "title")
        inside = self._list(
            self.tr("Inside"),
            self.tr("versions, and what is missing on this computer"),
            self.tr("the logs of the station and of its crashes"),
            self.tr("the settings, without the passwords of cameras"),
            self.tr("how many captures wait; codes, names, times and errors of the last 50"),
            self.tr("names and sizes of the station's files"),
        )
        left_out = self._list(
            self.tr("Not inside"),
            self.tr("your API key or session"),
            self.tr("pictures, unless you say so here:"),
        )
        self.pictures = Check(look, self.tr("Put the &pictures of the last captures in as well"), self)
        note = QLabel(self.tr("Nothing is sent: the file is only saved. You can look through it first."), self)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.setProperty("kind", "primary")
        self.save.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.8))
        for widget in (title, inside, left_out, self.pictures, note):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.save.clicked.connect(self._ask_where)
        cancel.clicked.connect(self.reject)

    def _list(self, head: str, *items: str) -> QLabel:
        label = QLabel("\n".join([head, *(f"   •  {item}" for item in items)]), self)
        label.setWordWrap(True)
        return label

    @Slot()
    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"scanner-desktop-support-{datetime.now():%Y%m%d-%H%M%S}.zip"
        dialog = QFileDialog(self, self.tr("Save support file"), folder or QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._take)
        dialog.open()  # not exec: its own event loop would still be running when the window closes under it

    @Slot(str)
    def _take(self, path: str) -> None:
        self.chosen.emit(path, self.pictures.isChecked())
        self.accept()
