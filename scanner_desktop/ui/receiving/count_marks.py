"""A sign on every piece that is counted: which of those in view are in. Their outlines have numbers already."""

import logging

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from scanner_desktop.domain.geometry import center
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.viewfinder import Viewfinder

log = logging.getLogger(__name__)

_COUNTED, _WAITS, _PAPER = QColor("#136c3a"), QColor("#7a4d00"), QColor("#ffffff")


class CountMarks(QWidget):
    """Lies over the viewfinder, and lets every click through."""

    def __init__(self, look: Look, viewfinder: Viewfinder) -> None:
        super().__init__(viewfinder)
        self._look = look
        self._viewfinder = viewfinder
        self._marks: tuple[tuple[Corners, str, bool], ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        viewfinder.installEventFilter(self)
        self.resize(viewfinder.size())

    @property
    def marks(self) -> tuple[tuple[Corners, str, bool], ...]:
        """Where marks stand, what they say, and whether they stand for a count."""
        return self._marks

    def show_marks(self, marks: tuple[tuple[Corners, str, bool], ...]) -> None:
        """Show marks at codes, given by their corners in frame pixels."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep to the size of the picture."""
        if event.type() == QEvent.Type.Resize and watched is self._viewfinder:
            self.resize(self._viewfinder.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint. Never raises."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            log.exception("the marks could not be painted")
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        frame = self._viewfinder.frame
        if frame is None or not frame.width:
            return
        font = self._look.font("title")
        side = QFontMetrics(font).height() * 1.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        for corners, words, is_counted in self._marks:
            at = self._viewfinder.on_screen((center(corners),)).first()
            wide = max(side, QFontMetrics(font).horizontalAdvance(words) + side * 0.6)
            place = QRectF(at.x() - wide / 2, at.y() - side / 2, wide, side)
            painter.setPen(QPen(_PAPER, 3))
            painter.setBrush(_COUNTED if is_counted else _WAITS)
            painter.drawRoundedRect(place, side / 2, side / 2)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
