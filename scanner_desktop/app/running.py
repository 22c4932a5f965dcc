"""A window on a station, ready to run: with a person before it, or by itself."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from scanner_desktop.app.autopilot import Autopilot, Report
from scanner_desktop.app.crash_teller import CrashTeller
from scanner_desktop.app.garbage import GarbageCollector
from scanner_desktop.app.qt_program import closed_by_signals
from scanner_desktop.app.support_saver import SupportSaver
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.mode import ReceivingMode
from scanner_desktop.ui.style.theme import Look


@dataclass(frozen=True, slots=True)
class App:
    """A window on a station, ready to run. Every way to run it ends with ``stop``.

    ``has_crashed_before``: the run before this one crashed, which nobody was told of.
    """

    qt: QApplication
    look: Look
    station: Station
    window: MainWindow
    support: SupportSaver
    receiving: ReceivingMode
    has_crashed_before: bool = False

    def run(self) -> int:
        """Show the window until it is closed; returns the exit status."""
        crashes = CrashTeller(self.window, self.look)
        garbage = GarbageCollector(self.window)
        garbage.start()
        self.window.fill_small_screen()
        self.window.show()
        self.station.start()
        if self.has_crashed_before:
            crashes.tell_of_last_run()
        try:
            with closed_by_signals(self.window):
                return int(self.qt.exec())
        finally:
            garbage.stop()
            crashes.stop()

    def run_by_itself(self, *, captures: int, seconds: float, screenshot: Path | None) -> Report:
        """Show the window and let the autopilot use it; returns what happened. It asks nobody anything."""
        self.window.asks = False
        autopilot = Autopilot(self.station, self.window, captures=captures, seconds=seconds, screenshot=screenshot)
        reports: list[Report] = []
        autopilot.finished.connect(reports.append)
        autopilot.finished.connect(self.qt.quit)
        garbage = GarbageCollector(self.window)
        garbage.start()
        self.window.show()
        self.station.start()
        QTimer.singleShot(0, autopilot.start)
        try:
            with closed_by_signals(self.window):
                self.qt.exec()
        finally:
            garbage.stop()
        return reports[0] if reports else autopilot.report(Phrase("The window was closed before the end."))

    def stop(self) -> tuple[str, ...]:
        """Stop every thread; the names of those that did not stop in time, after which only ``leave_now`` is safe."""
        self.window.hide()
        self.support.stop()
        return self.station.stop()

    @property
    def next_settings(self) -> Settings | None:
        """The settings to build anew with, once stopped; None when the window was closed for good."""
        return self.window.dialogs.settings if self.window.restart_wanted else None

    def discard(self) -> None:
        """Delete the window, once stopped: another one is about to take its place."""
        self.window.deleteLater()
        self.look.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
