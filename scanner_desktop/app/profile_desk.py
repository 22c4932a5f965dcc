"""The settings barcode at work: drawn for another station, and noticed when the camera sees one."""

import time

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from scanner_desktop.domain.station_profile import is_profile, to_profile
from scanner_desktop.runtime.station import Observation, Station
from scanner_desktop.ui.dialogs.profile_dialogs import ProfileDialog, UseProfileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look

ASKED_AGAIN = 10.0  # seconds for which the same barcode is not asked about again


def draw_profile(text: str) -> QImage:
    """Return a QR code with its quiet zone, four pixels a module."""
    import zxingcpp

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels = np.ascontiguousarray(np.array(barcode.to_image(scale=4, add_quiet_zones=True), dtype=np.uint8))
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


class ProfileDesk(QObject):
    """Shows the barcode, and asks once about one that is seen."""

    def __init__(self, station: Station, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._asked: dict[str, float] = {}
        self._open: UseProfileDialog | None = None
        station.observed.connect(self._look_at)
        window.dialogs.profile_wanted.connect(self.show_barcode)

    @Slot()
    def show_barcode(self) -> None:
        """Show this station's settings as a barcode."""
        image = draw_profile(to_profile(self._window.dialogs.settings))
        open_dialog(ProfileDialog(self._look, image, self._window))

    @Slot(object)
    def _look_at(self, observation: Observation) -> None:
        for code in observation.sighting.codes:
            if is_profile(code.text):
                self.ask(code.text)
                return

    def ask(self, text: str) -> None:
        """Ask whether the settings of a barcode shall be used, unless that was asked a moment ago."""
        now = time.monotonic()
        last = self._asked.get(text)
        self._asked = {text: now}
        if self._open is not None or (last is not None and now - last < ASKED_AGAIN):
            return
        if self._window.kiosk.is_locked:
            self._window.snackbar.say(self.tr("This station is locked: it takes no settings barcode."), "info")
            return
        dialog = UseProfileDialog(self._look, text, self._window.dialogs.settings, self._window)
        self._open = dialog
        dialog.chosen.connect(self._window.dialogs.choose)
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    @Slot()
    def _closed(self) -> None:
        self._open = None
