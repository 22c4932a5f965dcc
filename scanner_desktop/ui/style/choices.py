"""Check boxes and radio buttons whose outlines can be seen: Fusion draws them with less contrast than 3 : 1."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from scanner_desktop.ui.style.style_sheet import TOUCH
from scanner_desktop.ui.style.theme import Look

_WORDS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextWordWrap)


class Check(QCheckBox):
    """A check box."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        _let_words_break(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of mark and words."""
        return _size(self._look, self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a small width: the words can break."""
        return QSize(min(self._look.em(10), self.sizeHint().width()), TOUCH)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return True: words that break are higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of mark and words in ``width``."""
        return _height(self._look, self, width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint mark and words."""
        painter = QPainter(self)
        mark = _paint(painter, self._look, self, radius=0.22)
        if self.isChecked():
            painter.setPen(QPen(self._look.colour("on_accent"), mark.width() * 0.13))
            x, y, side = mark.left(), mark.top(), mark.width()
            points = [QPointF(x + side * a, y + side * b) for a, b in ((0.25, 0.53), (0.43, 0.71), (0.77, 0.31))]
            painter.drawPolyline(points)
        painter.end()


class Radio(QRadioButton):
    """A radio button."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        _let_words_break(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of mark and words."""
        return _size(self._look, self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return a small width: the words can break."""
        return QSize(min(self._look.em(10), self.sizeHint().width()), TOUCH)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return True: words that break are higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of mark and words in ``width``."""
        return _height(self._look, self, width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint mark and words."""
        painter = QPainter(self)
        mark = _paint(painter, self._look, self, radius=0.5)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("on_accent"))
            painter.drawEllipse(mark.center(), mark.width() * 0.2, mark.width() * 0.2)
        painter.end()


def _let_words_break(button: QAbstractButton) -> None:
    # Qt's own are Fixed or Minimum: the words would never break, or have no room when they do.
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _size(look: Look, button: QAbstractButton) -> QSize:
    words = QFontMetrics(button.font()).size(int(Qt.TextFlag.TextShowMnemonic), button.text())
    return QSize(look.em(2.2) + words.width(), max(look.em(1.6), words.height(), TOUCH))


def _height(look: Look, button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(1, width - look.em(2.2)), 10_000)
    words = QFontMetrics(button.font()).boundingRect(room, _WORDS, button.text())
    return max(look.em(1.6), words.height(), TOUCH)


def _paint(painter: QPainter, look: Look, button: QAbstractButton, *, radius: float) -> QRectF:
    """Paint everything but the sign for "checked", and return where that belongs."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = look.em(1.1)
    from_right = button.isRightToLeft()
    mark = QRectF(button.width() - side - 3 if from_right else 3, (button.height() - side) / 2, side, side)
    if button.isChecked():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent" if button.isEnabled() else "outline"))
        painter.drawRoundedRect(mark, side * radius, side * radius)
    else:
        painter.setPen(QPen(look.colour("outline"), 1.5))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(mark.adjusted(0.75, 0.75, -0.75, -0.75), side * radius, side * radius)
    gap = side + 3 + look.em(0.55)
    words = QRectF(0 if from_right else gap, 0, button.width() - gap, button.height())
    side_of_words = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    painter.setPen(look.colour("text" if button.isEnabled() else "muted"))
    painter.drawText(words, _WORDS | int(side_of_words | Qt.AlignmentFlag.AlignAbsolute), button.text())
    if button.hasFocus():
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(button.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, look.em(0.3), look.em(0.3))
    return mark
