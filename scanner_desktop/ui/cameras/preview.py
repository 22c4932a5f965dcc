"""A live picture in a dialog, and what is wrong with the camera when there is none."""

import logging

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.region import Region, region_between
from scanner_desktop.domain.visible import short
from scanner_desktop.runtime.station import CameraStatus
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import set_text
from scanner_desktop.ui.viewfinder.region_overlay import paint_region
from scanner_desktop.ui.viewfinder.viewfinder import as_image

log = logging.getLogger(__name__)


class CameraPreview(QWidget):
    """Shows the newest frame that it was given; a rectangle dragged on it says where codes shall be read."""

    region_dragged = Signal(object)
    """Region: the part of the picture that was dragged."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image: QImage | None = None
        self._status: CameraStatus | None = None
        self._region: Region | None = None
        self._from: tuple[float, float] | None = None
        self._to: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(look.em(20), look.em(11))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Live picture of the chosen camera"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a picture's usual shape."""
        return QSize(self._look.em(32), self._look.em(18))

    def show_frame(self, frame: Frame) -> None:
        """Show a newer picture."""
        self._image = as_image(frame)
        self.update()

    def show_status(self, status: CameraStatus) -> None:
        """Show how the camera is."""
        self._status = status
        self.setAccessibleDescription(short(say(sentences(status.message, status.advice)), 500))
        self.update()

    def show_region(self, region: Region | None) -> None:
        """Show where codes are read."""
        self._region = region
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a rectangle."""
        self._from = self._to = self._share(event.position()) if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw it."""
        if self._from is not None:
            self._to = self._share(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Say what was dragged."""
        if self._from is not None and self._to is not None:
            region = region_between(self._from, self._share(event.position()))
            self._from = self._to = None
            if region is not None:
                self.region_dragged.emit(region)
            self.update()

    def picture_rect(self) -> QRectF:
        """Return where the picture stands in the widget."""
        image = self._image
        if image is None or image.isNull():
            return QRectF(self.rect())
        scale = min(self.width() / image.width(), self.height() / image.height())
        wide, high = image.width() * scale, image.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _share(self, point: QPointF) -> tuple[float, float]:
        area = self.picture_rect()
        return (point.x() - area.left()) / area.width(), (point.y() - area.top()) / area.height()

    def forget(self) -> None:
        """Show nothing: another camera was chosen."""
        self._image = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint. Never raises."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            log.exception("the preview could not be painted")
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._look.colour("raised"))
        state = "starting" if self._status is None else self._status.state.value
        image = self._image
        if image is not None and not image.isNull() and state == "live":
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            area = self.picture_rect()
            painter.drawImage(area, image)
            dragged = None if self._from is None or self._to is None else region_between(self._from, self._to)
            region = dragged or self._region
            paint_region(painter, area, region)
            return
        message, advice = self.tr("Starting the camera…"), ""
        if self._status is not None and state in ("lost", "ended", "paused"):
            message = say(self._status.message) or self.tr("The camera is switched off.")
            advice = say(self._status.advice)
        width = round(self.width() * 0.85)
        heading, high = set_text(message, self._look.font("strong"), width, centred=True)
        below, low = set_text(advice, self._look.font("body"), width, centred=True) if advice else (None, 0)
        icon, gap = self._look.em(2.4), self._look.em(0.5)
        left, top = (self.width() - width) / 2, (self.height() - icon - gap - high - low - (gap if low else 0)) / 2
        pixmap = self._look.pixmap("camera", "muted", icon, self.devicePixelRatioF())
        painter.drawPixmap(round((self.width() - icon) / 2), round(top), pixmap)
        painter.setPen(self._look.colour("text"))
        heading.draw(painter, QRectF(left, top + icon + gap, width, high).topLeft())
        if below is not None:
            painter.setPen(self._look.colour("muted"))
            below.draw(painter, QRectF(left, top + icon + high + 2 * gap, width, low).topLeft())
