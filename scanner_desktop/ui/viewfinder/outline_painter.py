"""Paints codes on the picture: each state has a colour, a shape and a word, so that none is told by one alone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from scanner_desktop.domain.identifiers import Circulation, display_gtin
from scanner_desktop.ui.messages import circulation_words, refusal_label
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.code_overlay import Outline, Weight

translate = QCoreApplication.translate

ARMED_LINE = QColor("#3d8bff")
_PAPER = QColor("#ffffff")
_GROUND = QColor(12, 15, 20, 215)
_LINES = {
    Weight.ARMED: (ARMED_LINE, 5.0, Qt.PenStyle.SolidLine),
    Weight.DONE: (QColor("#2fb36a"), 5.0, Qt.PenStyle.SolidLine),
    Weight.CERTAIN: (QColor("#9cc4ff"), 3.0, Qt.PenStyle.SolidLine),
    Weight.GOOD: (_PAPER, 2.0, Qt.PenStyle.DashLine),
    Weight.REFUSED: (QColor("#ff8f70"), 2.0, Qt.PenStyle.DotLine),
}
_LABELS = {Weight.ARMED: QColor("#1a56c4"), Weight.DONE: QColor("#136c3a")}

Shape = tuple[Outline, QPolygonF]


def paint_outlines(
    painter: QPainter, look: Look, area: QRectF, shapes: Sequence[Shape], taken: Sequence[QRectF]
) -> None:
    """Paint every outline with its label; ``taken`` is where words stand already."""
    places = list(taken)
    by_weight = sorted(shapes, key=lambda shape: shape[0].weight is Weight.ARMED)
    for outline, polygon in by_weight:  # the armed one last, so that nothing covers it
        colour, width, style = _LINES[outline.weight]
        pen = QPen(colour, width, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        paint_polygon(painter, polygon, pen)
        if outline.weight is Weight.DONE:
            _paint_tick(painter, polygon.boundingRect(), look.em(1.6))
        elif outline.weight is Weight.ARMED:
            _paint_brackets(painter, polygon.boundingRect(), look.em(0.8))
    for outline, polygon in reversed(by_weight):
        _paint_label(painter, look, area, polygon.boundingRect(), outline, places)


def paint_polygon(painter: QPainter, polygon: QPolygonF, pen: QPen) -> None:
    """Paint an outline that can be seen on any picture."""
    halo = QPen(QColor(0, 0, 0, 150), pen.widthF() + 3)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(halo)
    painter.drawPolygon(polygon)
    painter.setPen(pen)
    painter.drawPolygon(polygon)


def label_of(outline: Outline) -> str:
    """Return what a code is and how it stands with it, in words."""
    code = outline.code
    if code.gtin is None:
        return refusal_label(code.identity)
    words = display_gtin(code.gtin)
    if code.identity.circulation is not Circulation.GLOBAL:
        words += "  " + circulation_words(code.identity.circulation)
    if outline.number:
        words = f"{outline.number}   {words}"
    match outline.weight:
        case Weight.DONE:
            return words + "  " + translate("Viewfinder", "captured")
        case Weight.GOOD:
            return words + "  " + translate("Viewfinder", "reading…")
        case _:
            return words


def _paint_tick(painter: QPainter, box: QRectF, side: float) -> None:
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LABELS[Weight.DONE])
    painter.drawEllipse(middle, side * 0.75, side * 0.75)
    painter.setPen(QPen(_PAPER, max(2.0, side * 0.14), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(
        [
            middle + QPointF(-side * 0.33, 0.02 * side),
            middle + QPointF(-side * 0.08, side * 0.28),
            middle + QPointF(side * 0.36, -side * 0.26),
        ]
    )


def _paint_brackets(painter: QPainter, box: QRectF, length: float) -> None:
    """Paint corners round what Capture would take: a shape that no other code has."""
    painter.setPen(QPen(_PAPER, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    outer = box.adjusted(-9, -9, 9, 9)
    for corner, right, down in (
        (outer.topLeft(), 1, 1),
        (outer.topRight(), -1, 1),
        (outer.bottomRight(), -1, -1),
        (outer.bottomLeft(), 1, -1),
    ):
        painter.drawLine(corner, corner + QPointF(right * length, 0))
        painter.drawLine(corner, corner + QPointF(0, down * length))


def _paint_label(
    painter: QPainter, look: Look, area: QRectF, box: QRectF, outline: Outline, taken: list[QRectF]
) -> None:
    font = look.font("strong" if outline.weight in _LABELS or outline.number else "caption")
    metrics = QFontMetrics(font)
    pad = metrics.height() * 0.35
    # The number comes first: where the picture is small, what stands behind it goes.
    text = metrics.elidedText(label_of(outline), Qt.TextElideMode.ElideRight, int(area.width() - 12 - 2 * pad))
    width, height = metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad
    chip = _free_place(QSizeF(width, height), box, area.adjusted(6, 6, -6, -6), taken)
    if chip is None:
        return  # two labels on each other help nobody; the outline stays
    taken.append(chip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LABELS.get(outline.weight, _GROUND))
    painter.drawRoundedRect(chip, height * 0.28, height * 0.28)
    painter.setFont(font)
    painter.setPen(_PAPER)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def _free_place(size: QSizeF, box: QRectF, area: QRectF, taken: Sequence[QRectF]) -> QRectF | None:
    """Return where a label for ``box`` fits into ``area`` without covering another: above, below, or inside it."""
    left = min(max(box.center().x() - size.width() / 2, area.left()), max(area.left(), area.right() - size.width()))
    for top in (box.top() - size.height() - 12, box.bottom() + 12, box.center().y() - size.height() / 2):
        place = QRectF(QPointF(left, top), size)
        if area.top() <= top and place.bottom() <= area.bottom() and not any(place.intersects(t) for t in taken):
            return place
    return None
