"""Where receiving begins: a list by dialog or dropped here, a blind count, or a session that was put aside."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.receiving.ports import SessionRow
from scanner_desktop.domain.visible import visible
from scanner_desktop.ui.receiving.words import parts_of
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText


class StartPage(QWidget):
    """Says by signals what the person chose."""

    list_chosen = Signal(object)
    """Path of a list."""
    list_wanted = Signal()
    """A list shall be chosen from the files; ``choose`` asks for it."""
    blind_wanted = Signal()
    session_chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        headline = WrappedText(look, self.tr("Receive a delivery"), role="display", parent=self)
        about = WrappedText(
            look,
            self.tr(
                "Open the list of what should come (XLSX, XLS, ODS or CSV), or drop it here. Then hold the goods "
                "before the camera: each piece is counted once."
            ),
            parent=self,
        )
        self.open = QPushButton(self.tr("Open a list…  (Enter)"), self)
        self.open.setProperty("kind", "primary")
        self.open.setDefault(True)
        self.open.clicked.connect(self.list_wanted)
        self.blind = QPushButton(self.tr("Count without a list"), self)
        self.blind.clicked.connect(self.blind_wanted)
        back = QPushButton(self.tr("Back to capturing  (F3)"), self)
        back.clicked.connect(self.left)
        self.message = WrappedText(look, role="strong", colour="bad", parent=self)
        self.message.hide()
        self.recent_words = WrappedText(look, self.tr("Go on with a delivery:"), role="strong", parent=self)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Deliveries"))
        self.recent.itemActivated.connect(self._chosen)
        em = look.em
        buttons = QHBoxLayout()
        buttons.setSpacing(em(0.6))
        for button in (self.open, self.blind):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(2), em(1.5), em(2), em(1.5))
        layout.setSpacing(em(0.8))
        layout.addWidget(headline)
        layout.addWidget(about)
        layout.addLayout(buttons)
        layout.addWidget(self.message)
        layout.addWidget(self.recent_words)
        layout.addWidget(self.recent, 10)
        layout.addStretch(1)

    def show_sessions(self, rows: tuple[SessionRow, ...]) -> None:
        """Show the sessions that there are."""
        self.recent.clear()
        for row in rows:
            info = row.info
            count = parts_of(row.pieces, row.expected_pieces) if row.expected_pieces else str(row.pieces)
            state = self.tr("finished") if row.is_closed else self.tr("open")
            words = [
                info.title,
                info.sender,
                f"{info.created_at:%Y-%m-%d %H:%M}",
                f"{count} {self.tr('pieces')}",
                state,
            ]
            item = QListWidgetItem(visible("   ·   ".join(word for word in words if word)), self.recent)
            item.setData(Qt.ItemDataRole.UserRole, info.id)
        self.recent_words.setVisible(bool(rows))
        self.recent.setVisible(bool(rows))

    def complain(self, words: str) -> None:
        """Say why a list cannot be opened."""
        self.message.set_text(words)
        self.message.setVisible(bool(words))

    @Slot()
    def choose(self) -> None:
        """Ask for the list."""
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a list"), "", kinds)
        if name:
            self.list_chosen.emit(Path(name))

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem) -> None:
        self.session_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open the first file that is dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.list_chosen.emit(Path(url.toLocalFile()))
                return
