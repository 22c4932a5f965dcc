"""Which of several organizations this station scans for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.theme import Look


class OrganizationDialog(QDialog):
    """Asks which of several organizations this station scans for."""

    chosen = Signal(str)
    """The organization's identifier."""

    def __init__(self, look: Look, organizations: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Organization"))
        self.setMinimumWidth(look.em(26))
        lead = QLabel(self.tr("Which organization does this station scan for?"), self)
        lead.setProperty("role", "title")
        lead.setWordWrap(True)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Organization"))
        for identifier, name in organizations:
            self.choice.addItem(short(name) or short(identifier), identifier)
        form = QFormLayout()
        form.addRow(self.tr("&Organization"), self.choice)
        ok = QPushButton(self.tr("Use this one"), self)
        ok.setProperty("kind", "primary")
        ok.setDefault(True)
        ok.setEnabled(bool(organizations))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.9))
        layout.addWidget(lead)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addLayout(buttons)
        ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)

    def accept(self) -> None:
        """Say which one was chosen."""
        super().accept()
        self.chosen.emit(str(self.choice.currentData()))
