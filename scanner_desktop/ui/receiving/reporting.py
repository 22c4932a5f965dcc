"""Saving what came of a delivery: report and list by the room, the PDF by Qt."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.receiving.report import Report
from scanner_desktop.runtime.receiving import Receiving
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.end_page import EndPage
from scanner_desktop.ui.receiving.report_pdf import report_pdf


class Reporting(QObject):
    """Writes report and list into a folder that a person chooses."""

    failed = Signal(object)
    """StationError: it cannot be written."""

    def __init__(self, window: MainWindow, receiving: Receiving, end: EndPage) -> None:
        super().__init__(window)
        self._window = window
        self._receiving = receiving
        self._end = end
        self._folder: Path | None = None
        receiving.exported.connect(self._say_exported)
        receiving.reported.connect(self._write_pdf)

    @Slot()
    def export(self, folder: Path | None = None) -> None:
        """Write report and list into a folder."""
        if folder is None:
            self._window.kiosk.ask_first(self._ask_where)
            return
        self._folder = folder
        self._receiving.export(folder)

    def _ask_where(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Save report and list into a folder"))
        if name:
            self.export(Path(name))

    @Slot(object)
    def _say_exported(self, paths: tuple[Path, ...]) -> None:
        self._receiving.make_report()

    @Slot(object, object)
    def _write_pdf(self, report: Report, photos: dict[str, bytes]) -> None:
        if self._folder is None:
            return
        path = self._folder / f"receiving {report.info.reference}.pdf"
        try:
            path.write_bytes(report_pdf(report, photos))
        except OSError as error:
            self.failed.emit(
                StationError(
                    Phrase("The report cannot be written: {strerror}.", strerror=reason(error)),
                    Phrase("Choose another folder."),
                )
            )
            return
        self._window.snackbar.say(self.tr("Report and list are in {folder}.").format(folder=str(self._folder)))
        self._end.summary.set_text(f"{self._end.summary.text()}  {say(report.standing)}")
