"""The live picture: the newest frame, the codes outlined, advice when one cannot be read, and the camera's state."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import center, distance, longer_side
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.region import Region
from scanner_desktop.domain.sighting import Corners, Hint, Point
from scanner_desktop.domain.visible import short
from scanner_desktop.runtime.station import Armed, CameraStatus, Observation
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.messages import hint_words
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import set_text
from scanner_desktop.ui.viewfinder.code_overlay import Outline, outlines
from scanner_desktop.ui.viewfinder.outline_painter import ARMED_LINE, paint_outlines, paint_polygon
from scanner_desktop.ui.viewfinder.region_overlay import paint_region

log = logging.getLogger(__name__)

FORGET_OUTLINES_AFTER = 400  # ms without a new observation
HINT_AFTER = 0.4  # seconds for which a piece of advice has to hold before it is given: it must not flicker
FLASH = 160  # ms
NOTE = 1600  # ms for which "Saved" stays on the picture

_PAPER, _INK = QColor("#ffffff"), QColor("#0c0f14")  # on the picture: its brightness has nothing to do with the theme

_NOTE_GROUNDS = {"good": QColor("#136c3a"), "bad": QColor("#b0221b"), "attention": QColor("#7a4b00")}
_NOTE_EDGES = {"good": QColor("#2fb36a"), "bad": QColor("#ff5a4f"), "attention": QColor("#f2b63c")}


def as_image(frame: Frame) -> QImage:
    """Return ``frame`` as a picture of its own that Qt paints fast; the frame's pixels are not referred to."""
    pixels = frame.image
    wanted = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_BGR888
    if not pixels.flags.c_contiguous:
        pixels = pixels.copy()
    borrowed = QImage(pixels.data, frame.width, frame.height, pixels.strides[0], wanted)
    # The conversion copies, and painting from 32 bits with smoothing takes half the time of painting from 24.
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


class Viewfinder(QLabel):
    """Shows what the camera sees. It never reads codes itself; it draws what the reader found.

    It is a QLabel for screen readers only: they name a label, and pass over a plain widget.
    """

    piece_chosen = Signal(int)
    """The number of the piece whose outline was clicked: that one is meant."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame: Frame | None = None
        self._image: QImage | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._unread: Corners | None = None
        self._unread_before: Corners | None = None
        self._hint: Hint | None = None
        self._hint_since = 0.0
        self._shown_hint: Hint | None = None
        self._armed: Armed | None = None
        self._status: CameraStatus | None = None
        self._region: Region | None = None
        self._mirrored = False
        self._flashing = False
        self._note = ("", "good", "delivered")
        self._forget = _single_shot(self, FORGET_OUTLINES_AFTER, self._forget_outlines)
        self._flash_end = _single_shot(self, FLASH, self._end_flash)
        self._note_end = _single_shot(self, NOTE, self._end_note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 60)  # large text in a small window needs the room for words
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Live picture"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of a picture in the usual shape."""
        return QSize(832, 468)

    @property
    def frame(self) -> Frame | None:
        """The frame on show, None before the first."""
        return self._frame

    @property
    def shown_hint(self) -> Hint | None:
        """The advice on show."""
        return self._shown_hint

    @property
    def outlines(self) -> tuple[Outline, ...]:
        """The codes that are outlined now."""
        return self._outlines

    def show_frame(self, frame: Frame) -> None:
        """Show a newer picture."""
        self._frame = frame
        self._image = as_image(frame)
        self.update()

    def show_observation(self, observation: Observation, certain: Sequence[Armed] = ()) -> None:
        """Outline the codes of the newest frame that was read; ``certain`` are those that could be captured."""
        sighting = observation.sighting
        self._outlines = outlines(observation, self._outlines, self._armed, certain)
        self._unread = sighting.unread if _is_calm(self._unread_before, sighting.unread) else None
        self._unread_before = sighting.unread
        self._consider_hint(sighting.hint, sighting.frame.captured_at)
        self._forget.start()
        self.update()

    def show_region(self, region: Region | None) -> None:
        """Show in which part of the picture codes are read, None for everywhere."""
        self._region = region
        self.update()

    def mirror(self, mirrored: bool) -> None:
        """Show the picture as a mirror does, or as it is. What is read and stored is the picture as it is."""
        self._mirrored = mirrored
        self.update()

    def on_screen(self, corners: Sequence[Point]) -> QPolygonF:
        """Return where points of the frame on show, in pixels, stand in the widget. There must be a frame."""
        assert self._frame is not None
        area = self.picture_rect()
        scale = area.width() / self._frame.width
        across = [area.right() - x * scale if self._mirrored else area.left() + x * scale for x, _ in corners]
        return QPolygonF([QPointF(x, area.top() + y * scale) for x, (_, y) in zip(across, corners, strict=True)])

    def show_armed(self, armed: Armed | None) -> None:
        """Say which code Capture would take."""
        self._armed = armed

    def show_status(self, status: CameraStatus) -> None:
        """Show the camera's state; the last picture stays behind it."""
        self._status = status
        _icon, *words = self._state_words()
        self.setAccessibleDescription(" ".join(part for part in words if part))
        self.update()

    def flash(self) -> None:
        """Answer a press at once; it does not say "saved" yet."""
        self._flashing = True
        self._flash_end.start()
        self.update()

    def note(self, words: str, tone: str = "good", icon: str = "delivered") -> None:
        """Show a short message on the picture for a moment."""
        self._note = (words, tone, icon)
        self._note_end.start()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the code that was clicked."""
        piece = self._piece_at(event.position())
        if piece:
            self.piece_chosen.emit(piece)

    def _piece_at(self, point: QPointF) -> int:
        if self._frame is None or self._frame.width == 0:
            return 0
        for outline in self._outlines:
            polygon = self.on_screen(outline.corners_at(self._frame.captured_at))
            if outline.piece and polygon.boundingRect().adjusted(-12, -12, 12, 12).contains(point):
                return outline.piece
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint. Never raises: an exception in here can take the process with it."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            log.exception("the viewfinder could not be painted")
        finally:
            painter.end()

    def picture_rect(self) -> QRectF:
        """Return where the picture stands in the widget: as large as fits, in its own shape, in the middle."""
        if self._image is None or self._image.width() == 0 or self._image.height() == 0:
            return QRectF(self.rect())
        scale = min(self.width() / self._image.width(), self.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    # --- painting --------------------------------------------------------------------------------------------------

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._look.colour("raised"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.picture_rect()
        if self._image is not None:
            if self._mirrored:
                painter.save()
                painter.translate(area.left() + area.right(), 0)
                painter.scale(-1, 1)
            painter.drawImage(area, self._image)
            paint_region(painter, area, self._region)
            if self._mirrored:
                painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        trouble = self._state_words()
        if trouble[0]:
            self._paint_state(painter, area, *trouble)
        else:
            words, tone, icon = self._note
            pills = [self._pill(area, words, at_top=True)] if words else []
            self._paint_codes(painter, area, pills)
            if self._shown_hint is not None:
                words_of_hint = hint_words(self._shown_hint)
                self._paint_pill(painter, self._pill(area, words_of_hint, at_top=False), words_of_hint, "hint", _INK)
            if words:
                self._paint_pill(painter, pills[0], words, icon, _NOTE_GROUNDS.get(tone, _INK))
            self._paint_edge(painter, area)
        if self._flashing:
            thickness = self._look.em(0.5)
            painter.setPen(QPen(_PAPER, thickness))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2))
        self._round_off(painter)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        """Paint a ring in two colours, one of which stands out from whatever the picture shows."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, colour in ((1.0, self._look.colour("accent")), (2.5, _PAPER)):
            painter.setPen(QPen(colour, 2 if inset < 2 else 1))
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, self._look.em(0.6), self._look.em(0.6))

    def _paint_edge(self, painter: QPainter, area: QRectF) -> None:
        """Paint what can be told from the corner of an eye: ready, saved, or not.

        Never by colour alone: words stand on the picture and in the bar, and trouble has the widest edge.
        """
        words, tone, _ = self._note
        if words and tone in _NOTE_EDGES:
            colour, width = _NOTE_EDGES[tone], self._look.em(0.75 if tone == "bad" else 0.5)
        elif self._armed is not None and self._armed.is_in_view:
            colour, width = ARMED_LINE, self._look.em(0.25)
        else:
            return
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))

    def _paint_codes(self, painter: QPainter, area: QRectF, taken: list[QRectF]) -> None:
        if self._frame is None or self._frame.width == 0:
            return
        moment = self._frame.captured_at
        if self._unread is not None and self._shown_hint is not None and not self._outlines:
            paint_polygon(painter, self.on_screen(self._unread), QPen(_PAPER, 2, Qt.PenStyle.DashLine))
        taken = list(taken)
        # The armed one last, so that nothing covers it.
        shapes = [(outline, self.on_screen(outline.corners_at(moment))) for outline in self._outlines]
        paint_outlines(painter, self._look, area, shapes, taken)

    def _pill(self, area: QRectF, text: str, *, at_top: bool) -> QRectF:
        metrics = QFontMetrics(self._look.font("strong"))
        line = metrics.height()
        width = metrics.horizontalAdvance(text) + line * 3.4
        top = area.top() + line * 0.8 if at_top else area.bottom() - line * 2.8
        return QRectF(area.center().x() - width / 2, top, width, line * 2.0)

    def _paint_pill(self, painter: QPainter, pill: QRectF, text: str, icon: str, ground: QColor) -> None:
        shade = QColor(ground)
        shade.setAlpha(235)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = round(pill.height() * 0.575)
        at = QPointF(pill.left() + pill.height() * 0.42, pill.center().y() - side / 2)
        painter.drawPixmap(at, self._look.pixmap(icon, _PAPER.name(), side, self.devicePixelRatioF()))
        painter.setFont(self._look.font("strong"))
        painter.setPen(_PAPER)
        left = at.x() + side + pill.height() * 0.2
        words = QRectF(left, pill.top(), pill.right() - left, pill.height())
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, beside, text)

    def _state_words(self) -> tuple[str, str, str]:
        """Return icon, message and advice when there is something to say instead of the picture; "" when it is live."""
        status = self._status
        state = "starting" if status is None else status.state.value
        match state:
            case "live":
                return "", "", ""
            case "lost" if status is not None:
                return (
                    "camera",
                    short(say(status.message), 300) or self.tr("The camera is not there."),
                    self._with_settings(short(say(status.advice), 500)),
                )
            case "ended" if status is not None:
                message = short(say(status.message), 300) or self.tr("The recording is over.")
                return "info", message, self._with_settings(self.tr("Choose another camera to go on."))
            case "paused":
                key = key_words("F9")
                return "camera", self.tr("The camera is switched off."), self.tr("Switch it on: {key}").format(key=key)
            case "off":
                return "camera", self.tr("The camera is off."), ""
            case _:
                name = short(status.name) if status is not None else ""
                return "camera", self.tr("Starting the camera…"), name

    def _with_settings(self, advice: str) -> str:
        return f"{advice}\n" + self.tr("Cameras: {key}").format(key=key_words("Ctrl+K"))

    def _paint_state(self, painter: QPainter, area: QRectF, icon: str, message: str, advice: str) -> None:
        if self._image is not None:
            painter.fillRect(area, QColor(12, 15, 20, 190))
            ink, faint = _PAPER, QColor("#d5d9e0")
        else:
            ink, faint = self._look.colour("text"), self._look.colour("muted")
        title, body = self._look.font("title"), self._look.font("body")
        width = round(min(area.width() * 0.8, self._look.em(32)))
        heading, high = set_text(message, title, width, centred=True)
        below, low = set_text(advice, body, width, centred=True) if advice else (None, 0)
        side, gap = self._look.em(2.6), self._look.em(0.6)
        total = side + gap + high + (gap + low if low else 0)
        left, top = round(area.center().x() - width / 2), round(area.center().y() - total / 2)
        pixmap = self._look.pixmap(icon, faint.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(round(area.center().x() - side / 2), top, pixmap)
        top += side + gap
        painter.setPen(ink)
        heading.draw(painter, QPointF(left, top))
        if below is not None:
            painter.setPen(faint)
            below.draw(painter, QPointF(left, top + high + gap))

    def _round_off(self, painter: QPainter) -> None:
        # Painting the corners over is cheaper than clipping the picture to a rounded path.
        radius = self._look.em(0.6)
        corners = QPainterPath()
        corners.addRect(QRectF(self.rect()))
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("ground"))
        painter.drawPath(corners - rounded)

    # --- time ------------------------------------------------------------------------------------------------------

    def _consider_hint(self, hint: Hint | None, at: float) -> None:
        if hint is not self._hint:
            self._hint, self._hint_since = hint, at
        if at - self._hint_since >= HINT_AFTER or (hint is None and self._outlines):
            self._shown_hint = hint

    @Slot()
    def _forget_outlines(self) -> None:
        self._outlines, self._unread, self._hint, self._shown_hint = (), None, None, None
        self.update()

    @Slot()
    def _end_flash(self) -> None:
        self._flashing = False
        self.update()

    @Slot()
    def _end_note(self) -> None:
        self._note = ("", "good", "delivered")
        self.update()


def _single_shot(parent: QWidget, milliseconds: int, slot: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer


def _is_calm(before: Corners | None, now: Corners | None) -> bool:
    """Whether a region that was not read stands still: a frame around where something was only confuses."""
    return before is not None and now is not None and distance(center(before), center(now)) < 0.1 * longer_side(now)
