"""Opens the first run's dialog over a station that nobody has set up yet."""

import logging
import sys

from PySide6.QtCore import QEvent, QObject, QProcess, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.first_run.first_run_dialog import FirstRunDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.dialog_fit import DialogFit
from scanner_desktop.ui.style.theme import Look

log = logging.getLogger(__name__)


class FirstRun(QObject):
    """Waits until the window is shown to a person; not before one that presses its own keys."""

    def __init__(self, window: MainWindow, station: Station, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._station = station
        self._look = look
        self._dialog: FirstRunDialog | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Open the dialog once the window is there."""
        if watched is self._window and event.type() is QEvent.Type.Show:
            self._window.removeEventFilter(self)
            if self._window.asks:
                QTimer.singleShot(0, self.open)
        return False

    @Slot()
    def open(self) -> None:
        """Show the dialog. What it leads to opens above it."""
        dialog = self._dialog = FirstRunDialog(self._look, self._station, self._window)
        dialog.camera_wanted.connect(self._window.commands["camera"].trigger)
        dialog.sign_in_wanted.connect(self._window.dialogs.sign_in)
        for opened in (dialog.camera_wanted, dialog.sign_in_wanted):
            opened.connect(self._come_back_after_it)
        dialog.demo_wanted.connect(self._start_demo)
        dialog.finished.connect(self._remember)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        DialogFit(dialog)
        dialog.show()

    @Slot()
    def _come_back_after_it(self) -> None:
        """Have the keys again when the dialog on top closes: window managers give them to the window below."""
        on_top = QApplication.activeModalWidget()
        if isinstance(on_top, QDialog):
            on_top.finished.connect(self._come_back)

    @Slot()
    def _come_back(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()

    @Slot()
    def _remember(self) -> None:
        self._dialog = None
        self._window.keep(is_introduced=True)

    @Slot()
    def _start_demo(self) -> None:
        program = [] if getattr(sys, "frozen", False) else ["-m", "scanner_desktop"]
        if QProcess.startDetached(sys.executable, [*program, "demo"])[0]:
            self._window.close()
        else:
            log.error("the demo did not start")
            self._window.snackbar.say(self.tr("The demo did not start. The log says why."), "unsure")
