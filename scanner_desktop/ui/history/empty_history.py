"""What stands in the place of the list when there are no captures to show: why, and buttons for what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from scanner_desktop.domain.capture import HistoryFilter
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.theme import Look


class EmptyHistory(QWidget):
    """Says why nothing is shown, and offers the next step."""

    everything_wanted = Signal()
    """Take back search and filters."""
    type_code_wanted = Signal()
    """Type a code."""
    keys_wanted = Signal()
    """Show every key."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.everything = KeyButton(look, self.tr("Show all captures"), "Esc", self)
        self.type_code = KeyButton(look, self.tr("Type a code"), "F2", self)
        self.keys = KeyButton(look, self.tr("Every key"), "F1", self)
        self.everything.clicked.connect(self.everything_wanted)
        self.type_code.clicked.connect(self.type_code_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1), look.em(1.5), look.em(1), look.em(1))
        column.setSpacing(look.em(0.7))
        column.addWidget(self._title)
        column.addWidget(self._words)
        for button in (self.everything, self.type_code, self.keys):
            button.setAutoDefault(True)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def words(self) -> str:
        """The words on show."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def show_why(self, selection: HistorySelection) -> None:
        """Say why ``selection`` is empty."""
        title, words = self._why(selection)
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        is_all = selection.is_everything
        self.everything.setVisible(not is_all)
        self.type_code.setVisible(is_all)
        self.keys.setVisible(is_all)
        self.setAccessibleName(self.words)

    def _why(self, selection: HistorySelection) -> tuple[str, str]:
        if selection.query:
            return self.tr("Nothing found for “{query}”.").format(query=short(selection.query, 60)), ""
        if selection.is_everything:
            return (
                self.tr("No captures yet"),
                self.tr("Show a barcode to the camera and press Space. A handheld scanner works too."),
            )
        if selection.kind is not None or selection.since is not None:
            return self.tr("Nothing of that kind and time."), ""
        match selection.only:
            case HistoryFilter.WAITING:
                return self.tr("Nothing waits: the service has everything."), ""
            case HistoryFilter.ATTENTION:
                return self.tr("Nothing needs you."), self.tr("No capture is refused, and none has failed.")
            case HistoryFilter.UNKNOWN:
                return self.tr("Every product is known."), ""
            case _:
                return self.tr("Nothing is done yet."), ""
