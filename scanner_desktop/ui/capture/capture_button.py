"""The big button: what it would do stands on it, with the key that does the same."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from scanner_desktop.ui.style.theme import Look


class CaptureButton(QPushButton):
    """A push button with an icon, a word and a key cap, painted large; its words stay readable."""

    def __init__(self, look: Look, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._key = key
        self._usual_key = key
        self._is_compact = False
        self._is_armed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus, and Space with it
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it where the focus is on it; Space is the window's
        look.changed.connect(self.update)

    @property
    def is_armed(self) -> bool:
        """Whether it would capture something. It is never disabled: every press is answered."""
        return self._is_armed

    def set_armed(self, is_armed: bool) -> None:
        """Show whether it would capture something."""
        self._is_armed = is_armed
        self.update()

    @property
    def key(self) -> str:
        """The key that does the same now."""
        return self._key

    def set_key(self, key: str) -> None:
        """Say which key does the same now."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Leave the usual key out: the number beside the button needs the room. An unusual one is always said."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()
            self.update()

    @property
    def _has_cap(self) -> bool:
        return not self._is_compact or self._key != self._usual_key

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a size that holds the icon, the word and the key cap with room around them."""
        metrics, caps = QFontMetrics(self._look.font("title")), QFontMetrics(self._look.font("caption"))
        em = self._look.em()
        width = em * 1.8 + self._side() + em * 0.6 + metrics.horizontalAdvance(self.text())
        cap = em * 3.1 + caps.horizontalAdvance(self._key) if self._has_cap else em * 0.6
        return QSize(round(width + cap), self._look.em(3.9))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same: nothing on it may be cut off."""
        return self.sizeHint()

    def _side(self) -> int:
        return self._look.em(1.5)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the button."""
        look, em = self._look, self._look.em()
        if not self._is_armed:
            ground, ink = look.colour("line" if self.isDown() else "raised"), look.colour("muted")
        elif self.isDown():
            ground, ink = look.colour("accent_pressed"), look.colour("on_accent")
        elif self.underMouse():
            ground, ink = look.colour("accent_hover"), look.colour("on_accent")
        else:
            ground, ink = look.colour("accent"), look.colour("on_accent")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = em * 0.6
        body = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(body, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent" if self._is_armed else "outline"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2)

        title, caption = look.font("title"), look.font("caption")
        word = QFontMetrics(title).horizontalAdvance(self.text())
        cap = QFontMetrics(caption).horizontalAdvance(self._key) + em * 0.9
        side = self._side()
        total = side + em * 0.6 + word + (em * 0.9 + cap if self._has_cap else 0)
        left = body.center().x() - total / 2
        pixmap = look.pixmap("capture", ink.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, body.center().y() - side / 2), pixmap)
        left += side + em * 0.6
        painter.setPen(ink)
        painter.setFont(title)
        painter.drawText(QRectF(left, body.top(), word + 2, body.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._has_cap:
            left += word + em * 0.9
            key = QRectF(left, body.center().y() - em * 0.72, cap, em * 1.44)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(key, em * 0.3, em * 0.3)
            painter.setFont(caption)
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()
