"""A shift on one page: numbers, captures an hour, unknown products; drawn alike on screen and on paper."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from scanner_desktop.domain.history import ShiftFigures
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.history.times import local_time, moment_words
from scanner_desktop.ui.messages import decimal

translate = QCoreApplication.translate


def figures_in_words(figures: ShiftFigures) -> list[tuple[str, str]]:
    """Return the numbers with what they count, the most important first."""
    number = QLocale().toString
    hours = max(1 / 60, (figures.until - figures.since).total_seconds() / 3600)
    if figures.hours:
        hours = max(1 / 60, (figures.until - max(figures.since, figures.hours[0][0])).total_seconds() / 3600)
    pairs = [
        (number(figures.captured), translate("ShiftPage", "captured")),
        (number(figures.this_hour), translate("ShiftPage", "in the last hour")),
        (number(round(figures.captured / max(hours, 1))), translate("ShiftPage", "an hour on average")),
        (number(figures.unknown), translate("ShiftPage", "unknown products")),
        (number(figures.waiting), translate("ShiftPage", "wait to be sent")),
        (number(figures.attention), translate("ShiftPage", "need attention")),
    ]
    if figures.seconds_to_answer is not None:
        pairs.append(
            (
                translate("ShiftPage", "{seconds} s").format(seconds=decimal(figures.seconds_to_answer)),
                translate("ShiftPage", "to the answer"),
            )
        )
    return pairs


def period_words(figures: ShiftFigures) -> str:
    """Return from when to when."""
    first = figures.hours[0][0] if figures.hours else figures.since
    begin = max(figures.since, first)
    return translate("ShiftPage", "{begin} to {end}").format(
        begin=moment_words(begin)[:-3], end=local_time(figures.until)
    )


class ShiftPage:
    """Paints the page into a rectangle of any size; ``unit`` is the height of a line of text in its coordinates."""

    def __init__(self, figures: ShiftFigures, font: QFont, unit: float, colours: dict[str, QColor]) -> None:
        self._figures = figures
        self._unit = unit
        self._font = QFont(font)
        self._font.setPixelSize(max(1, round(unit * 0.72)))
        self._colours = colours

    def paint(self, painter: QPainter, room: QRectF, *, first_unknown: int = 0) -> int:
        """Paint one page; return the index of the first unknown product that had no room, or -1 when all had."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = room.top()
        if first_unknown == 0:
            y = self._numbers(painter, room, y)
            y = self._plot(painter, QRectF(room.left(), y, room.width(), self._unit * 8))
        left = self._unknown(painter, room, y + self._unit, first_unknown)
        painter.restore()
        return left

    def height(self, width: float) -> float:
        """Return the height that all of it needs on a screen."""
        per_row = max(1, int(width // (self._unit * 9)))
        rows = -(-len(figures_in_words(self._figures)) // per_row)
        return self._unit * (rows * 3.2 + 10.5 + 1.4 * (len(self._figures.unknown_captures) + 1))

    def _numbers(self, painter: QPainter, room: QRectF, y: float) -> float:
        pairs = figures_in_words(self._figures)
        width = self._unit * 9
        per_row = max(1, int(room.width() // width))
        large = QFont(self._font)
        large.setPixelSize(max(1, round(self._unit * 1.5)))
        large.setWeight(QFont.Weight.DemiBold)
        for index, (number, words) in enumerate(pairs):
            x = room.left() + (index % per_row) * width
            top = y + (index // per_row) * self._unit * 3.2
            self._write(painter, large, "text", QRectF(x, top, width, self._unit * 2), number)
            self._write(painter, self._font, "muted", QRectF(x, top + self._unit * 1.9, width, self._unit * 1.2), words)
        return y + -(-len(pairs) // per_row) * self._unit * 3.2 + self._unit * 0.5

    def _plot(self, painter: QPainter, room: QRectF) -> float:
        hours = self._figures.hours
        self._write(
            painter,
            self._font,
            "muted",
            QRectF(room.left(), room.top(), room.width(), self._unit * 1.3),
            translate("ShiftPage", "Captures an hour"),
        )
        if hours:
            most = max(count for _, count in hours) or 1
            base = room.bottom() - self._unit * 1.3
            full = base - room.top() - self._unit * 2.8
            step = min(room.width() / len(hours), self._unit * 4)
            every = max(1, round(self._unit * 3 / step))
            for index, (hour, count) in enumerate(hours):
                bar = QRectF(room.left() + index * step + step * 0.12, 0, step * 0.76, full * count / most)
                bar.moveBottom(base)
                painter.fillRect(bar, self._colours["accent"])
                place = QRectF(room.left() + index * step, bar.top() - self._unit * 1.3, step, self._unit * 1.2)
                if count and step >= self._unit * 1.5:
                    self._write(painter, self._font, "text", place, str(count), Qt.AlignmentFlag.AlignHCenter)
                if index % every == 0:
                    below = QRectF(place.left(), base, step * every, self._unit * 1.2)
                    self._write(painter, self._font, "muted", below, _hour_words(hour))
            painter.setPen(QPen(self._colours["muted"], max(1.0, self._unit * 0.05)))
            painter.drawLine(QPointF(room.left(), base), QPointF(room.left() + step * len(hours), base))
        return room.bottom()

    def _unknown(self, painter: QPainter, room: QRectF, y: float, first: int) -> int:
        captures = self._figures.unknown_captures
        if not captures:
            return -1
        line = self._unit * 1.4
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._write(
            painter,
            bold,
            "text",
            QRectF(room.left(), y, room.width(), line),
            translate("ShiftPage", "Unknown products"),
        )
        y += line
        for index in range(first, len(captures)):
            if y + line > room.bottom():
                return index
            capture = captures[index]
            words = f"{local_time(capture.captured_at)}   {display_gtin(capture.gtin) or short(capture.raw_value, 60)}"
            self._write(painter, self._font, "text", QRectF(room.left(), y, room.width(), line), words)
            y += line
        return -1

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        colour: str,
        room: QRectF,
        words: str,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._colours[colour])
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(at | Qt.AlignmentFlag.AlignTop), shown)


def _hour_words(hour: datetime) -> str:
    return f"{hour.astimezone():%H}"
