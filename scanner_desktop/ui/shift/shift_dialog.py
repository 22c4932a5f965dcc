"""The end of a shift: how it went, to look at, print or save, and the button that ends it."""

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.history import ShiftFigures
from scanner_desktop.ui.shift.shift_page import ShiftPage, figures_in_words, period_words
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.scrolled import Scrolled
from scanner_desktop.ui.style.theme import Look


class ShiftSheet(QWidget):
    """The page on the screen."""

    def __init__(self, look: Look, figures: ShiftFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._figures = figures
        words = [f"{number} {what}" for number, what in figures_in_words(figures)]
        self.setAccessibleName(", ".join(words))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width that holds four numbers."""
        return QSize(self._look.em(38), round(self._page().height(self._look.em(38))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Be as high as the page is in this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(round(self._page().height(self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page."""
        painter = QPainter(self)
        self._page().paint(painter, QRectF(self.rect()))
        painter.end()

    def _page(self) -> ShiftPage:
        colours = {name: self._look.colour(name) for name in ("text", "muted", "accent")}
        return ShiftPage(self._figures, self._look.font(), self._look.em(), colours)


class ShiftDialog(QDialog):
    """Shows the shift in numbers; ends it only when the person presses the button."""

    ended = Signal()
    """End the shift."""
    pdf_wanted = Signal(object)
    """ShiftFigures: save the page."""

    print_wanted = Signal(object)
    """ShiftFigures: print the page."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.figures: ShiftFigures | None = None
        self.setWindowTitle(self.tr("This shift"))
        self.title = QLabel(self.tr("Adding up…"), self)
        self.title.setProperty("role", "title")
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.sheet = Scrolled(parent=self)
        self.sheet.setAccessibleName(self.windowTitle())
        self.save = QPushButton(self.tr("Save as PDF…"), self)
        self.save.setAutoDefault(False)
        self.save.setEnabled(False)
        self.go_on = QPushButton(self.tr("Go on working"), self)
        self.go_on.setAutoDefault(False)
        self.end = QPushButton(self.tr("End the shift"), self)
        self.end.setProperty("kind", "primary")
        self.end.setDefault(True)
        self.print_button = QPushButton(self.tr("Print…"), self)
        self.print_button.setAutoDefault(False)
        self.print_button.setEnabled(False)
        self.print_button.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.go_on.clicked.connect(self.reject)
        self.end.clicked.connect(self._end)
        row = QWidget(self)
        buttons = FlowLayout(row, spacing=look.em(0.5))
        for button in (self.save, self.print_button, self.go_on, self.end):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        column.setSpacing(look.em(0.7))
        column.addWidget(self.title)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.note)
        column.addWidget(row)
        room = self.screen().availableSize()
        self.resize(min(look.em(42), round(room.width() * 0.95)), min(look.em(34), round(room.height() * 0.9)))

    @Slot(object)
    def show_figures(self, figures: ShiftFigures) -> None:
        """Show how the shift goes."""
        self.figures = figures
        self.title.setText(period_words(figures))
        self.sheet.setWidget(ShiftSheet(self._look, figures, self))
        self.save.setEnabled(True)
        self.print_button.setEnabled(True)
        if figures.waiting:
            self.note.setText(self.tr("What waits is sent first; the shift then ends at the service by itself."))

    @Slot()
    def _save(self) -> None:
        if self.figures is not None:
            self.pdf_wanted.emit(self.figures)

    @Slot()
    def _print(self) -> None:
        if self.figures is not None:
            self.print_wanted.emit(self.figures)

    @Slot()
    def _end(self) -> None:
        self.accept()
        self.ended.emit()
