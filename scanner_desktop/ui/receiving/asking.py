"""What is asked while counting: a reason, damage, lot and date, a corrected row. Nothing is counted meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from scanner_desktop.domain.receiving import wishes
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.receiving.view import Change
from scanner_desktop.runtime.receiving import Receiving
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.count_page import CountPage
from scanner_desktop.ui.receiving.questions import (
    DAMAGES,
    NOTHING,
    DamageQuestion,
    DatesQuestion,
    ReasonQuestion,
    RowQuestion,
)
from scanner_desktop.ui.style.theme import Look


class Asking(QObject):
    """Shows the dialogs of one desk.

    Attributes:
        by: who counts; a name that is typed once is offered again.
        change: what happened last in the open session.
    """

    def __init__(self, window: MainWindow, look: Look, receiving: Receiving, count: CountPage) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._receiving = receiving
        self._count = count
        self.by = ""
        self.change: Change | None = None
        self.ask: Callable[[QDialog], bool] = lambda dialog: dialog.exec() == QDialog.DialogCode.Accepted
        """Shows a dialog, and says whether it was accepted."""

    @Slot()
    def accept_last(self) -> None:
        """Accept what is different about the line of the last scan, with a reason."""
        scan = self.change.scans[0] if self.change is not None and self.change.scans else None
        line = self._count.model.line(scan.line) if scan is not None else None
        if line is None or not line.needs_acceptance:
            self._count.complain(self.tr("There is nothing to accept about the last scan."))
            return
        question = ReasonQuestion(self._look, line.plan.name or line.plan.code, self.by, self._window)
        if self._paused(question):
            self.by = question.by.text().strip()
            self._receiving.ask(wishes.AcceptLine(line.plan.number, question.reason.text().strip(), self.by))

    @Slot()
    def ask_damage(self) -> None:
        """Note that something is wrong with the last scan, or with the line that is chosen."""
        scan = self.change.scans[0] if self.change is not None and self.change.scans else None
        line = self._count.selected if self._count.table.hasFocus() else None
        if not self._count.isVisible() or (scan is None and line is None):
            self._count.complain(self.tr("Scan the product first, or choose its line."))
            return
        key = line.plan.key if line is not None else scan.key if scan is not None else ""
        name = line.plan.name if line is not None else scan.name if scan is not None else ""
        frame = self._window.viewfinder.frame if self._window.camera_is_live else None
        of_scan = self._count.model.line(scan.line) if scan is not None else None
        flagged = line or of_scan
        is_flagged = flagged is not None and any(reason in DAMAGES for reason, _ in flagged.reasons)
        question = DamageQuestion(
            self._look, name or key, has_picture=frame is not None, is_flagged=is_flagged, parent=self._window
        )
        if not self._paused(question):
            return
        if question.reason.currentData() == NOTHING:
            self._receiving.ask(wishes.TakeFlagBack(key))
        else:
            of = scan.count_id if scan is not None and line is None else ""
            self._receiving.photo(
                key,
                question.reason.currentData(),
                frame,
                pieces=question.pieces,
                note=question.note.text(),
                of=of,
            )

    @Slot()
    def ask_dates(self) -> None:
        """Type lot and last day of use of the last scan."""
        scan = self.change.scans[0] if self.change is not None and self.change.scans else None
        if scan is None or not self._count.isVisible():
            self._count.complain(self.tr("Scan the product first."))
            return
        question = DatesQuestion(self._look, scan.name or scan.code, scan.lot, scan.expiry, self._window)
        if self._paused(question):
            self._receiving.ask(wishes.TypeDates(question.lot.text().strip(), question.expiry))

    @Slot(object)
    def correct_row(self, bad: BadRow) -> None:
        """Correct a row of the list in place."""
        question = RowQuestion(self._look, bad, self._window)
        if self._paused(question):
            self._receiving.ask(wishes.CorrectRow(bad.row, question.values))

    def _paused(self, question: QDialog) -> bool:
        """Ask, and count nothing meanwhile: the person looks elsewhere."""
        before, self._receiving.is_paused = self._receiving.is_paused, True
        try:
            return self.ask(question)
        finally:
            self._receiving.is_paused = before
            question.deleteLater()
