"""Paints one row of the history: picture, name, number, time, and how it stands, in words that are never cut off."""

from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.ui.history.history_model import CAPTURE, HEADING, TIME, HistoryModel
from scanner_desktop.ui.messages import capture_kind, capture_name, capture_status
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import set_text

PICTURE, CORNER = 3.4, 0.4  # em: the side of a row's picture, and how round its corners are
PICTURES_KEPT = 300  # decoded thumbnails; some 5 MB
ROWS_KEPT = 100  # set in lines; more than stand on a screen


class HistoryDelegate(QStyledItemDelegate):
    """Rows of the height that their words need. Long names wrap; a word that does not fit at all breaks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: dict[str, tuple[Capture, bool, Capture, int, int]] = {}
        self._rows: OrderedDict[str, tuple[tuple[object, ...], _Row]] = OrderedDict()
        self._width = 0
        look.changed.connect(self._forget_heights)
        self._pictures: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the row needs in the width that was set.

        The view asks for every row whenever one is added, so what is known is not set in lines again.
        """
        model, number = index.model(), index.row()
        if not isinstance(model, HistoryModel) or not 0 <= number < model.rowCount():
            return QSize(self._width, 0)
        return QSize(self._width, self._height(model, number))

    def keeps_heights(self, model: HistoryModel, first: int, last: int) -> bool:
        """Return whether the rows from ``first`` to ``last``, which have changed, are as high as they were shown."""
        before = {number: self._heights.get(model.capture(number).id) for number in range(first, last + 1)}
        return all(old is not None and old[-1] == self._height(model, number) for number, old in before.items())

    def _height(self, model: HistoryModel, number: int) -> int:
        capture, begins_day = model.capture(number), model.begins_day(number)
        shown, pieces = model.folding.shown(number), model.folding.pieces(number)
        known = self._heights.get(capture.id)
        if (
            known is None
            or known[0] is not capture
            or known[2] is not shown
            or (known[1], known[3]) != (begins_day, pieces)
        ):
            row = self._row(model.index(number), capture, max(self._width, self._look.em(10)), from_right=False)
            known = self._heights[capture.id] = (capture, begins_day, shown, pieces, row.height)
        return known[-1]

    def _row(
        self, index: QModelIndex | QPersistentModelIndex, capture: Capture, width: int, *, from_right: bool
    ) -> "_Row":
        """Return where everything stands; the same as before where nothing differs, since setting lines takes time."""
        shown, pieces = capture, 1
        model = index.model()
        if isinstance(model, HistoryModel):
            shown, pieces = model.folding.shown(index.row()), model.folding.pieces(index.row())
        time, heading = index.data(TIME), index.data(HEADING)
        key = (capture, shown, pieces, time, heading, width, from_right)
        known = self._rows.get(capture.id)
        if known is None or known[0] != key:
            row = _Row(self._look, capture, shown, pieces, time, heading, width, from_right=from_right)
            known = self._rows[capture.id] = key, row
            if len(self._rows) > ROWS_KEPT:
                self._rows.popitem(last=False)
        return known[1]

    def set_width(self, width: int) -> None:
        """Say how wide rows are from now on, in pixels."""
        if width != self._width:
            self._width = width
            self._forget_heights()

    @Slot()
    def _forget_heights(self) -> None:
        self._heights.clear()
        self._rows.clear()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        capture = index.data(CAPTURE)
        if not isinstance(capture, Capture):
            return
        look = self._look
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        row = self._row(index, capture, option.rect.width(), from_right=from_right)
        top, left = option.rect.top(), option.rect.left()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("muted"))
            painter.drawText(row.heading_rect.translated(left, top), row.heading_at, row.heading)
        body = QRectF(row.body.translated(left, top)).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = look.em(0.5)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selected" if is_selected else "raised"))
            painter.drawRoundedRect(body, radius, radius)
        if has_focus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, radius, radius)
        self._paint_picture(painter, row.picture.translated(left, top), capture)
        for words in row.texts:
            painter.setPen(look.colour(words.colour))
            words.layout.draw(painter, QPointF(left + words.left, top + words.top))
        at = row.icon.translated(left, top).topLeft()
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, look.pixmap(row.status.icon, row.status.tone, row.icon.width(), ratio))
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRect, capture: Capture) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self._picture(capture, round(rect.width() * ratio))
        if picture is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("raised"))
            painter.drawRoundedRect(QRectF(rect), self._look.em(CORNER), self._look.em(CORNER))
            side = round(rect.width() * 0.5)
            at = QPointF(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1)
            name = "keyboard" if capture.capture_type.value == "MANUAL" else "photo"
            painter.drawPixmap(at, self._look.pixmap(name, "muted", side, ratio))
            return
        painter.drawPixmap(rect, picture)

    def _picture(self, capture: Capture, pixels: int) -> QPixmap | None:
        if capture.thumbnail is None:
            return None
        key = (capture.id, pixels)
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        picture = square_picture(capture.thumbnail, pixels)
        if picture is not None:
            picture = rounded(picture, pixels * CORNER / PICTURE)
            self._pictures[key] = picture
            if len(self._pictures) > PICTURES_KEPT:
                self._pictures.popitem(last=False)
        return picture


def square_picture(jpeg: bytes, pixels: int) -> QPixmap | None:
    """Return the middle of a picture as a square of ``pixels``; None when it cannot be decoded."""
    picture = QPixmap()
    if not picture.loadFromData(jpeg, "JPEG") or picture.isNull():
        return None
    side = min(picture.width(), picture.height())
    middle = picture.copy((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
    return middle.scaled(
        pixels, pixels, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def rounded(picture: QPixmap, radius: float) -> QPixmap:
    """Return ``picture`` with round corners: cut once, and not whenever it is painted."""
    cut = QPixmap(picture.size())
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(cut.rect()), radius, radius)
    painter.setClipPath(path)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return cut


@dataclass(frozen=True, slots=True)
class _Words:
    """Text set in lines, its top left relative to the row's."""

    left: int
    top: int
    layout: QTextLayout
    colour: str
    width: int = 0


class _Row:
    """Where everything stands in a row whose top left is (0, 0)."""

    def __init__(
        self,
        look: Look,
        capture: Capture,
        shown: Capture,
        pieces: int,
        time: str,
        heading: str,
        width: int,
        *,
        from_right: bool = False,
    ) -> None:
        em = look.em()
        margin, gap, side = round(em * 0.55), round(em * 0.65), round(em * PICTURE)
        caption, strong = look.font("caption"), look.font("strong")
        line = QFontMetrics(caption).height()
        self.status = capture_status(shown)
        self.heading = heading
        start = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        self.heading_at = start | Qt.AlignmentFlag.AlignAbsolute
        self._from_right = from_right
        self.heading_rect = QRect()
        self.texts: list[_Words] = []
        top = 0
        if heading:
            self.heading_rect = QRect(margin, round(em * 0.6), width - 2 * margin, line)
            top = self.heading_rect.bottom() + round(em * 0.3)
        self.picture = QRect(margin, top + margin, side, side)
        left, right = self.picture.right() + gap, width - margin

        time_width = QFontMetrics(caption).horizontalAdvance(time) + 2
        drop = QFontMetrics(strong).ascent() - QFontMetrics(caption).ascent()
        y = top + margin
        self._place(time, caption, "muted", right - time_width, y + drop, right + em)
        gtin = display_gtin(capture.gtin)
        name = capture_name(capture, gtin)
        y += self._place(name, strong, "text", left, y, right - time_width - gap // 2) + round(em * 0.1)
        second = capture_kind(capture) if name == gtin else gtin
        if second:
            y += self._place(second, caption, "muted", left, y, right) + round(em * 0.15)
        count = f"×{pieces}" if pieces > 1 else ""
        count_width = QFontMetrics(strong).horizontalAdvance(count) + 2 if count else 0
        if count:
            self._place(count, strong, "text", right - count_width, y - round(em * 0.2), right + em)
        icon = round(em * 1.0)
        self.icon = QRect(left, y + (line - icon) // 2, icon, icon)
        y += self._place(
            self.status.words, caption, self.status.tone, left + icon + round(em * 0.35), y, right - count_width
        )
        self.height = max(self.picture.bottom(), y) + margin
        self.body = QRect(0, top, width, self.height - top)
        if from_right:
            self._mirror(width)

    def _mirror(self, width: int) -> None:
        for rect in (self.picture, self.icon, self.heading_rect):
            rect.moveLeft(width - rect.left() - rect.width())
        self.texts = [replace(words, left=width - words.left - words.width) for words in self.texts]

    def _place(self, text: str, font: QFont, colour: str, left: int, top: int, right: int) -> int:
        """Set ``text`` between ``left`` and ``right`` and return its height; only a word longer than a line breaks."""
        layout, height = set_text(text, font, right - left, from_right=self._from_right)
        self.texts.append(_Words(left, top, layout, colour, right - left))
        return height
