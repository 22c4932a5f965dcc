"""The last scans, large enough to be read from two metres: the newest above all."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner_desktop.domain.receiving.counting import Answer
from scanner_desktop.domain.receiving.lines import Line
from scanner_desktop.domain.receiving.view import ShownScan
from scanner_desktop.domain.visible import short, visible
from scanner_desktop.ui.receiving.words import answer_words, count_words, reason_words
from scanner_desktop.ui.style.theme import Look

_NUMBER = 3.4  # times the body font: capital letters of 12 mm on a screen of 24 inches
_NAME = 1.7


class ScansPanel(QWidget):
    """Paints the newest scan with its answer, and the two before it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._scans: tuple[ShownScan, ...] = ()
        self._answer: Answer | None = None
        self._line: Line | None = None
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Last scans"))
        look.changed.connect(self._redress)
        self._redress()

    def show_scans(self, scans: tuple[ShownScan, ...], answer: Answer | None, line: Line | None) -> None:
        """Show the last scans, how the newest was taken, and where its line stands."""
        self._scans, self._answer, self._line, self._note = scans, answer, line, ""
        self.setAccessibleDescription(self.words())
        self.update()

    def say(self, words: str) -> None:
        """Say something in the place of the answer."""
        self._note = words
        self.setAccessibleDescription(visible(words))
        self.update()

    def words(self) -> str:
        """Return what the panel says, for screen readers and for tests."""
        if self._note:
            return self._note
        if not self._scans:
            return self.tr("Show the first product to the camera")
        scan = self._scans[0]
        words, _, _ = answer_words(self._answer or scan.answer, scan)
        count = count_words(self._line) if self._line is not None else str(scan.pieces)
        return f"{words}: {_called(scan)}, {count}"

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of three scans."""
        return QSize(self._look.em(20), self._look.em(9.6))

    @Slot()
    def _redress(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint. Never raises for anything that a session can hold."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, em = self._look, self._look.em()
        scan = self._scans[0] if self._scans else None
        words, tone, icon = self._heading(scan)
        ground = {"bad": "alarm", "attention": "notice"}.get(tone, "surface")
        painter.setPen(look.colour("line"))
        painter.setBrush(look.colour(ground))
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, em * 0.6, em * 0.6)
        left, width = em * 0.9, self.width() - em * 1.8
        painter.drawPixmap(int(left), int(em * 0.75), look.pixmap(icon, tone, look.em(1.5), self.devicePixelRatioF()))
        _line(
            painter,
            words,
            self._font(1.35, heavy=True),
            look.colour(tone),
            QRectF(left + em * 2, em * 0.5, width - em * 2, em * 2),
        )
        if scan is not None:
            self._paint_newest(painter, scan, left, width)
            for index, older in enumerate(self._scans[1:]):
                top = em * (6.95 + index * 1.25)
                text = f"{_amount(older)}   {_called(older)}"
                _line(painter, text, look.font("body"), look.colour("muted"), QRectF(left, top, width, em * 1.25))
        painter.end()

    def _heading(self, scan: ShownScan | None) -> tuple[str, str, str]:
        if self._note:
            return self._note, "attention", "info"
        if scan is None:
            return self.tr("Show the first product to the camera"), "accent", "barcode"
        return answer_words(self._answer or scan.answer, scan)

    def _paint_newest(self, painter: QPainter, scan: ShownScan, left: float, width: float) -> None:
        look, em = self._look, self._look.em()
        count = count_words(self._line) if self._line is not None else str(scan.pieces)
        big = self._font(_NUMBER, heavy=True)
        wide = QFontMetrics(big).horizontalAdvance(count) + em
        ink = look.colour("text")
        _line(painter, count, big, ink, QRectF(left, em * 2.4, wide, em * 4.3))
        rest = QRectF(left + wide, em * 2.5, width - wide, em * 2.3)
        _line(painter, _called(scan), self._font(_NAME, heavy=True), ink, rest)
        details = [scan.code, _amount(scan)]
        if scan.lot:
            details.append(self.tr("lot {lot}").format(lot=scan.lot))
        if scan.expiry is not None:
            details.append(self.tr("until {day}").format(day=scan.expiry.isoformat()))
        details += [reason_words(reason) for reason in scan.reasons]
        _line(painter, short("  ·  ".join(details), 200), self._font(1.15), ink, rest.translated(0, em * 2.1))

    def _font(self, times: float, *, heavy: bool = False) -> QFont:
        font = QFont(self._look.font("strong" if heavy else "body"))
        font.setPointSizeF(self._look.font("body").pointSizeF() * times)
        return font


def _called(scan: ShownScan) -> str:
    return short(scan.name) or short(scan.code)


def _amount(scan: ShownScan) -> str:
    if not scan.case:
        return f"+{scan.units}"
    return f"+{scan.units} × {scan.per_case if scan.per_case is not None else '?'}"


def _line(painter: QPainter, text: str, font: QFont, colour: QColor, place: QRectF) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
