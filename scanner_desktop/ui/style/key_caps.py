"""Keys drawn as keys: beside the words of a button, in an empty field, and in lists; never as "(Ctrl+F)" in a text."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from scanner_desktop.ui.style.theme import Look


def key_names(keys: str) -> tuple[str, ...]:
    """Return the keys of a shortcut in Qt's portable form, one by one, as this computer's keyboard labels them."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    plus = "+" if "+" in native[:-1] else ""
    if not plus:
        return (native,) if native else ()
    head = native[:-1].split("+")
    return (*(part for part in head[:-1] if part), head[-1] + native[-1])


def caps_size(look: Look, names: tuple[str, ...]) -> QSize:
    """Return the room that a row of key caps takes."""
    metrics = QFontMetrics(look.font("caption"))
    height = metrics.height() + look.em(0.2)
    widths = [_cap_width(look, metrics, height, name) for name in names]
    return QSize(sum(widths) + look.em(0.2) * max(0, len(names) - 1), height)


def paint_caps(painter: QPainter, look: Look, names: tuple[str, ...], rect: QRect, colour: str = "muted") -> None:
    """Paint a row of key caps in the middle of the height of ``rect``, from its left."""
    metrics = QFontMetrics(look.font("caption"))
    height = metrics.height() + look.em(0.2)
    x, y = rect.left(), rect.center().y() - height // 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.font("caption"))
    painter.setPen(QPen(look.colour(colour), 1))
    for name in names:
        cap = QRect(x, y, _cap_width(look, metrics, height, name), height)
        painter.drawRoundedRect(cap.adjusted(0, 0, -1, -1), look.em(0.25), look.em(0.25))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, name)
        x += cap.width() + look.em(0.2)
    painter.restore()


def _cap_width(look: Look, metrics: QFontMetrics, height: int, name: str) -> int:
    return max(height, metrics.horizontalAdvance(name) + look.em(0.6))


class KeyButton(QPushButton):
    """A push button with the key that does the same drawn after its words."""

    def __init__(self, look: Look, words: str = "", keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._look = look
        self._names = key_names(keys)
        look.changed.connect(self._redress)

    def set_keys(self, keys: str) -> None:
        """Show another key; "" for none."""
        self._names = key_names(keys)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of words and key."""
        size = super().sizeHint()
        if self._names and self.text():
            size.setWidth(size.width() + caps_size(self._look, self._names).width() + self._look.em(0.6))
        return size

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same: neither words nor key are cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the button with its words moved towards the beginning, and the key at the end."""
        if not self._names:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        room = caps_size(self._look, self._names).width() + self._look.em(0.6)
        contents = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        caps = QRect(contents)
        if self.isRightToLeft():
            caps.setRight(contents.left() + room - self._look.em(0.6))
            contents.setLeft(contents.left() + room)
        else:
            caps.setLeft(contents.right() - room + self._look.em(0.6))
            contents.setRight(contents.right() - room)
        option.rect = contents.adjusted(-self._look.em(0.9), 0, self._look.em(0.9), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        primary = self.property("kind") == "primary" and self.isEnabled()
        paint_caps(painter, self._look, self._names, caps, "on_accent" if primary else "muted")
        painter.end()

    @Slot()
    def _redress(self) -> None:
        self.updateGeometry()
        self.update()


class KeyLineEdit(QLineEdit):
    """A field that shows the key that leads to it for as long as it is empty."""

    def __init__(self, look: Look, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = key_names(keys)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the field, and the key in it while nothing else is there."""
        super().paintEvent(event)
        if not self._names or self.text() or self.hasFocus():
            return
        size, margin = caps_size(self._look, self._names), self._look.em(0.6)
        left = margin if self.isRightToLeft() else self.width() - margin - size.width()
        placeholder = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText()) + self._look.em(3)
        if self.width() - size.width() - margin > placeholder:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            paint_caps(painter, self._look, self._names, QRect(left, 0, size.width(), self.height()))
            painter.end()
