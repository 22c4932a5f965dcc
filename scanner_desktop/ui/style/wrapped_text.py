"""Text that is never cut off: it wraps at words, and where one word is longer than a line, anywhere."""

import math

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scanner_desktop.domain.visible import visible
from scanner_desktop.ui.style.theme import Look

_WIDTHS_KEPT = 8
_LONGEST = 1_500  # characters; a traceback stands elsewhere


def set_text(
    text: str, font: QFont, width: float, *, centred: bool = False, from_right: bool = False
) -> tuple[QTextLayout, int]:
    """Return ``text`` set in lines of ``width`` pixels, ready to draw, and its height in pixels.

    ``from_right`` is for a window that is laid out from the right; words of either direction then begin there.
    """
    option = QTextOption()
    if not centred:
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    width, y = max(1.0, width), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF((width - line.naturalTextWidth()) / 2 if centred else 0.0, y))
        y += line.height()
    layout.endLayout()
    return layout, math.ceil(y)


def shown(text: str) -> str:
    """Return what is shown of ``text``: all of it, unless somebody sends a book."""
    head = visible(text[:_LONGEST], lines=True)
    return head if len(text) <= _LONGEST and len(head) <= _LONGEST else head[: _LONGEST - 1] + "…"


class WrappedText(QLabel):
    """A label of plain text: what services and files are called is never taken for markup, and all of it is visible.

    It is a QLabel for screen readers only, which hear of a label; it sets and paints its text itself.
    """

    def __init__(
        self, look: Look, text: str = "", *, role: str = "body", colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = shown(text)
        self.role = role
        self._colour = colour
        self._set: dict[int, tuple[QTextLayout, int]] = {}  # by width: a layout asks for several, again and again
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._text)
        look.changed.connect(self._redress)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def set_text(self, text: str, colour: str | None = None) -> None:
        """Show ``text``, in a colour of the palette."""
        text, colour = shown(text), colour or self._colour
        if (text, colour) == (self._text, self._colour):
            return
        self._text, self._colour = text, colour
        self._set.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_role(self, role: str) -> None:
        """Use the font of another role."""
        if role != self.role:
            self.role = role
            self._set.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return True: narrow text is high."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the text needs in ``width``."""
        return self._lay_out(width)[1] if self._text else 0

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of the text in one line, or in a width that reads well."""
        metrics = QFontMetrics(self._look.font(self.role))
        widest = max((metrics.horizontalAdvance(line) for line in self._text.split("\n")), default=0) + 2
        width = min(widest, self._look.em(24))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a small width: the text can break anywhere if it must."""
        return QSize(min(self._look.em(4), self.sizeHint().width()), QFontMetrics(self._look.font(self.role)).height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the lines, in the middle of the height that there is."""
        if not self._text:
            return
        layout, height = self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._colour))
        layout.draw(painter, QPointF(0, max(0, (self.height() - height) // 2)))
        painter.end()

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        if width not in self._set:
            if len(self._set) >= _WIDTHS_KEPT:
                self._set.clear()
            self._set[width] = set_text(self._text, self._look.font(self.role), width, from_right=self.isRightToLeft())
        return self._set[width]

    @Slot()
    def _redress(self) -> None:
        self._set.clear()
        self.updateGeometry()
        self.update()
