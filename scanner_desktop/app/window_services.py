"""What the window asks of the program around it: signing in, exports, the shift on paper, the size of its text."""

from contextlib import ExitStack

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from scanner_desktop.app.exporter import Exporter
from scanner_desktop.app.first_run import FirstRun
from scanner_desktop.app.profile_desk import ProfileDesk
from scanner_desktop.app.sign_in_desk import SignInDesk
from scanner_desktop.config import Config
from scanner_desktop.domain.history import ShiftFigures
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.shift.shift_paper import draw_shift, write_shift_pdf
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.window_fit import WindowFit


def serve_window(
    window: MainWindow, station: Station, look: Look, config: Config, origin: str, cleanup: ExitStack, *, is_new: bool
) -> None:
    """Connect the window's wishes with what carries them out; ``is_new`` when nobody has ever signed in here."""
    desk = SignInDesk(
        origin,
        config.settings.server,
        config.data_dir,
        allow_plain_http=config.settings.allow_plain_http,
        is_demo=config.is_demo,
        parent=window,
    )
    desk.serve(window.dialogs)
    exporter = Exporter(config.data_dir, window.snackbar.say, window)
    window.dialogs.export_wanted.connect(exporter.export)
    cleanup.callback(exporter.stop)
    paper = ShiftPaper(look, window)
    window.dialogs.shift_pdf_wanted.connect(paper.ask_where)
    window.dialogs.shift_print_wanted.connect(paper.ask_printer)
    ProfileDesk(station, look, window)
    look.use_settings(config.settings)
    WindowFit(look, window)
    if is_new and not (config.is_demo or config.settings.kiosk or config.settings.is_introduced):
        FirstRun(window, station, look)


class ShiftPaper(QObject):
    """Prints the page of a shift, or saves it."""

    def __init__(self, look: Look, window: MainWindow) -> None:
        super().__init__(window)
        self._look = look
        self._window = window

    @Slot(object)
    def ask_where(self, figures: ShiftFigures) -> None:
        """Ask for a file, and write the page into it."""
        chooser = QFileDialog(self._window, self.tr("Save the shift as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"shift-{figures.until.astimezone():%Y-%m-%d-%H%M}.pdf")
        chooser.fileSelected.connect(lambda path: self.save(path, figures))
        self._window.kiosk.ask_first(lambda: open_dialog(chooser))

    @Slot(object)
    def ask_printer(self, figures: ShiftFigures) -> None:
        """Ask for a printer, and print the page."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        chooser = QPrintDialog(printer, self._window)
        chooser.accepted.connect(lambda: draw_shift(printer, figures, self._look.font(), self._title()))
        self._window.kiosk.ask_first(lambda: open_dialog(chooser))  # it can print into a file

    def save(self, path: str, figures: ShiftFigures) -> None:
        """Write the page, and say how that went."""
        if write_shift_pdf(path, figures, self._look.font(), self._title()):
            self._window.snackbar.say(self.tr("The shift is saved in {path}.").format(path=path), "completed")
        else:
            self._window.snackbar.say(self.tr("{path} cannot be written.").format(path=path), "unsure")

    def _title(self) -> str:
        name = self._window.dialogs.settings.station_name
        if name:
            return self.tr("Scanner Desktop: shift at {station}").format(station=name)
        return self.tr("Scanner Desktop: shift")
