"""How the shift goes, in the top line: counted again soon after each capture, and every minute."""

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from scanner_desktop.domain.history import ShiftFigures
from scanner_desktop.runtime.station import Station

SOON, REGULARLY = 1500, 60_000  # ms


class ShiftCounter(QObject):
    """Asks for the shift's figures, and puts them in words."""

    counted = Signal(str, str)
    """What stands in the top line, and the same in sentences for a screen reader."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(station.load_shift)
        self._regular = QTimer(self)
        self._regular.setInterval(REGULARLY)
        self._regular.timeout.connect(station.load_shift)
        self._regular.start()
        station.capture_saved.connect(self.count_soon)
        station.capture_changed.connect(self.count_soon)
        station.shift_loaded.connect(self._show)
        self._soon.start()

    @Slot()
    def count_soon(self) -> None:
        """Count in a moment; many captures in a row are one question."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _show(self, figures: ShiftFigures) -> None:
        number = QLocale().toString
        parts = [
            self.tr("{count} this shift").format(count=number(figures.captured)),
            self.tr("{count} this hour").format(count=number(figures.this_hour)),
        ]
        if figures.unknown:
            parts.append(self.tr("{count} unknown").format(count=number(figures.unknown)))
        # What waits stands beside it, with the connection, and there at once.
        self.counted.emit(" · ".join(parts) if figures.captured else "", ", ".join(parts))
