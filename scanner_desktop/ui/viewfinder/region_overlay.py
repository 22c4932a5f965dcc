"""The part of the picture in which codes are read, drawn on the picture."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from scanner_desktop.domain.region import Region


def paint_region(painter: QPainter, area: QRectF, region: Region | None) -> None:
    """Dim what is not read of the picture in ``area``, with a line around what is; nothing when all of it is read."""
    if region is None:
        return
    inside = QRectF(
        area.left() + region.left * area.width(),
        area.top() + region.top * area.height(),
        region.width * area.width(),
        region.height * area.height(),
    )
    around, hole = QPainterPath(), QPainterPath()
    around.addRect(area)
    hole.addRect(inside)
    painter.fillPath(around - hole, QColor(12, 15, 20, 110))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#ffffff"), 1.5, Qt.PenStyle.DashLine))
    painter.drawRect(inside)
