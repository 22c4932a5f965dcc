"""The page of a shift on paper, or in a PDF."""

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from scanner_desktop.domain.history import ShiftFigures
from scanner_desktop.ui.shift.shift_page import ShiftPage, period_words

DPI = 300


def write_shift_pdf(path: str, figures: ShiftFigures, font: QFont, title: str) -> bool:
    """Write the pages on A4; False when the file cannot be written."""
    file = QSaveFile(path)  # whole, or as it was before
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setTitle(title)
    margins = QMarginsF(18, 18, 18, 18)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    return draw_shift(writer, figures, font, title) and file.commit()


def draw_shift(device: QPagedPaintDevice, figures: ShiftFigures, font: QFont, title: str) -> bool:
    """Draw the pages on a printer or into a file; False when it takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    line = painter.device().logicalDpiY() * 16 / 72  # 16 points from line to line
    colours = {"text": QColor("black"), "muted": QColor("#444444"), "accent": QColor("#1a56c4")}
    page = ShiftPage(figures, font, line, colours)
    heading = QFont(font)
    heading.setPixelSize(max(1, round(line * 0.9)))
    room = QRectF(0, 0, device.width(), device.height())
    first = 0
    while first >= 0:
        painter.setFont(heading)
        painter.setPen(colours["text"])
        painter.drawText(QRectF(0, 0, room.width(), line * 2), 0, f"{title}   {period_words(figures)}")
        first = page.paint(painter, room.adjusted(0, line * 2.4, 0, 0), first_unknown=first)
        if first >= 0:
            device.newPage()
    return painter.end()
