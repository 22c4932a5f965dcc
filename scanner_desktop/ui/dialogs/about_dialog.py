"""What program this is, which version, by whom, and under which licence."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop import __version__
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class AboutDialog(QDialog):
    """Name, version and licence, with a button that copies what a person who helps wants to know."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, newer_version: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Scanner Desktop"))
        self.setMinimumWidth(look.em(26))
        title = QLabel(self.tr("Scanner Desktop {version}").format(version=__version__), self)
        title.setProperty("role", "title")
        self.facts = self.tr("Scanner Desktop {version} · Python {python} · Qt {qt} · {system}").format(
            version=__version__, python=platform.python_version(), qt=qVersion(), system=platform.platform(terse=True)
        )
        words = WrappedText(
            look,
            self.tr(
                "A barcode station for retail counters and receiving desks. A capture that is called saved is on this "
                "computer's disk, and is sent to the service when the network allows."
            ),
            parent=self,
        )
        licence = WrappedText(
            look,
            self.tr("Apache License 2.0. It uses Qt (LGPL), ZBar (LGPL), ZXing-C++, OpenCV and others."),
            colour="muted",
            parent=self,
        )
        facts = WrappedText(look, self.facts, role="caption", colour="muted", parent=self)
        self.newer = WrappedText(
            look,
            self.tr("Version {version} is out. Whoever looks after this computer can install it.").format(
                version=newer_version
            )
            if newer_version
            else "",
            parent=self,
        )
        self.newer.setVisible(bool(newer_version))
        copy = QPushButton(self.tr("Copy version"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.facts))
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.8))
        for widget in (title, self.newer, words, licence, facts):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
