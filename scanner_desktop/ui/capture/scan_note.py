"""Says over an open dialog what became of a hand-scanned code, which the dialog itself never sees."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

SHOWN_FOR = 4000  # ms


class ScanNote(QFrame):
    """A line at the upper edge of a dialog that goes away by itself. The mouse goes through it."""

    def __init__(self, dialog: QWidget, look: Look) -> None:
        super().__init__(dialog)
        self.setObjectName("snackbar")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._look = look
        self._icon = QLabel(self)
        self.words = WrappedText(look, colour="surface", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.em(0.9), look.em(0.5), look.em(0.9), look.em(0.5))
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(SHOWN_FOR)
        self._end.timeout.connect(self.hide)

    @classmethod
    def show_in(cls, dialog: QWidget, look: Look, words: str, *, is_bad: bool) -> "ScanNote":
        """Show ``words`` over ``dialog``, in place of what stood there before."""
        note = dialog.findChild(cls) or cls(dialog, look)
        note.words.set_text(words)
        icon = "failed" if is_bad else "handheld"
        note._icon.setPixmap(look.pixmap(icon, "surface", look.em(1.2), note.devicePixelRatioF()))
        width = dialog.width() - 2 * look.em(0.8)
        row = note.layout()
        assert row is not None
        note.setGeometry(look.em(0.8), look.em(0.6), width, max(row.heightForWidth(width), look.em(2.2)))
        note.show()
        note.raise_()
        note._end.start()
        announce(note, words, is_urgent=is_bad)
        return note
