"""A mistake of the program while the window is open: said once each, with the support file one click away."""

from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from scanner_desktop.support import diagnostics
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look

SUPPORT = "support"

translate = QCoreApplication.translate


class CrashTeller(QObject):
    """Shows a dialog for an error that nobody expected, from whatever thread. The station goes on beside it."""

    _crashed = Signal(str)
    """Where it happened: the same place is told once."""

    def __init__(self, window: MainWindow, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._told: set[str] = set()
        self._dialog: ProblemDialog | None = None
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        diagnostics.tell_crashes(self._hear)

    def stop(self) -> None:
        """Tell of no more."""
        diagnostics.tell_crashes(None)

    def _hear(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""
        self._crashed.emit(f"{kind.__name__} {place}")

    @Slot(str)
    def _show(self, place: str) -> None:
        if place in self._told or self._dialog is not None:
            return
        self._told.add(place)
        self._open(crash_dialog(self._look, self._window))

    def tell_of_last_run(self) -> None:
        """Say that the run before this one ended by a crash, and offer the support file."""
        dialog = ProblemDialog(
            self._look,
            translate("CrashDialog", "The program ended by itself the last time"),
            translate("CrashDialog", "It is a mistake of the program. Saved captures are safe."),
            _advice(),
            [_support_action()],
            self._window,
        )
        self._open(dialog)

    def _open(self, dialog: ProblemDialog) -> None:
        dialog.chosen.connect(self._window.commands["support"].trigger)
        dialog.finished.connect(self._closed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Neither modal nor active: a handheld scanner goes on typing into the window, and Capture goes on working.
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._dialog = dialog
        was_active = self._window.isActiveWindow()
        dialog.show()
        if was_active:  # not every platform shows a window without making it active
            self._window.activateWindow()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None


def _advice() -> str:
    return translate("CrashDialog", "Save a support file for whoever helps you: it says what happened.")


def _support_action() -> tuple[str, str]:
    return SUPPORT, translate("CrashDialog", "Save support file…")


def crash_dialog(look: Look, window: MainWindow | None = None, *, offers_support: bool = True) -> ProblemDialog:
    """Return the dialog, over the window that goes on, or by itself when there is none yet."""
    goes_on = translate(
        "CrashDialog",
        "It is a mistake of the program. Saved captures are safe, and the station goes on as well as it can.",
    )
    ended = translate(
        "CrashDialog", "It is a mistake of the program, and the station could not start. Saved captures are safe."
    )
    return ProblemDialog(
        look,
        translate("CrashDialog", "Something went wrong in the program"),
        ended if window is None else goes_on,
        _advice(),
        [_support_action()] if offers_support else [],
        window,
    )
