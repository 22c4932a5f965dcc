"""The end of a delivery: what is different, accepted line by line or at once by name, and the report."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import Line, LineState, Progress
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.visible import short, visible
from scanner_desktop.ui.receiving.words import count_words, line_words, tone_of_state
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.tab_order import tab_as_laid_out
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

SHOWN = 2_000  # differences in the table; all of them are in the report


class EndPage(QWidget):
    """Shows differences; says by signals what is accepted."""

    line_accepted = Signal(int, str, str)
    """Number of the line, reason, name."""
    all_accepted = Signal(str, str)
    """Name, reason."""
    finished = Signal(str, str)
    """Name, note."""
    reopened = Signal()
    export_wanted = Signal()
    row_chosen = Signal(object)
    """BadRow: to be corrected."""
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[Line] = []
        self._bad: tuple[BadRow, ...] = ()
        self.headline = WrappedText(look, role="display", parent=self)
        self.summary = WrappedText(look, role="title", parent=self)
        self.message = WrappedText(look, role="strong", colour="bad", parent=self)
        self.message.hide()
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Pieces"), self.tr("Name"), self.tr("What is different"), self.tr("Accepted")]
        )
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.by = QLineEdit(self)
        self.by.setAccessibleName(self.tr("Your name"))
        self.by.setPlaceholderText(self.tr("Your name"))
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Reason or note"))
        self.reason.setPlaceholderText(self.tr("Reason or note"))
        for line in (self.by, self.reason):
            line.setMaxLength(200)
        self.accept = QPushButton(self.tr("Accept this line  (F4)"), self)
        self.accept.clicked.connect(self.accept_selected)
        self.accept_all = QPushButton(self.tr("Accept all"), self)
        self.accept_all.clicked.connect(self._accept_all)
        self.finish = QPushButton(self.tr("Finish  (F12)"), self)
        self.finish.setProperty("kind", "primary")
        self.finish.clicked.connect(self.end)
        self.reopen = QPushButton(self.tr("Count on"), self)
        self.reopen.clicked.connect(self.reopened)
        self.export = QPushButton(self.tr("Save report and list…"), self)
        self.export.clicked.connect(self.export_wanted)
        back = QPushButton(self.tr("Back to counting  (Esc)"), self)
        back.clicked.connect(self.left)
        em = look.em
        self.by.setMinimumWidth(em(9))
        self.reason.setMinimumWidth(em(12))
        sign = FlowLayout(spacing=em(0.5), fills=True)
        for widget in (QLabel(self.tr("Signed by"), self), self.by, self.reason, self.accept, self.accept_all):
            sign.addWidget(widget)
        buttons = FlowLayout(spacing=em(0.5), fills=True)
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (back, gap, self.reopen, self.export, self.finish):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(1), em(0.5), em(1), em(0.5))
        layout.setSpacing(em(0.6))
        for widget in (self.headline, self.summary):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.message)
        layout.addLayout(sign)
        layout.addLayout(buttons)
        tab_as_laid_out(self)
        self.table.cellDoubleClicked.connect(self._row_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave room for names where the page is narrow."""
        super().resizeEvent(event)
        for column, wide, share in ((0, 7, 0.16), (2, 17, 0.28), (3, 14, 0.22)):
            width = min(self._look.em(wide), round(self.table.width() * share))
            self.table.horizontalHeader().resizeSection(column, width)

    def show_state(
        self, title: str, lines: list[Line], bad: tuple[BadRow, ...], progress: Progress, *, is_closed: bool
    ) -> None:
        """Show where the session stands."""
        self._lines, self._bad = lines[:SHOWN], bad
        done = self.tr("finished") if is_closed else self.tr("to be finished")
        self.headline.set_text(visible(f"{title}: {done}"))
        self.summary.set_text(
            self.tr(
                "{pieces} of {expected} pieces. Short: {short}. Over: {over}. Not on the list: {unlisted}. "
                "Flagged: {flagged}."
            ).format(
                pieces=progress.pieces,
                expected=progress.expected_pieces,
                short=progress.of(LineState.OPEN) + progress.of(LineState.PARTLY),
                over=progress.of(LineState.OVER),
                unlisted=progress.of(LineState.UNLISTED),
                flagged=progress.flagged,
            )
        )
        chosen = self.table.currentRow()
        self.table.setRowCount(len(self._lines) + len(bad))
        for row, line in enumerate(self._lines):
            accepted = line.acceptance
            by = "" if accepted is None else f"{accepted.by}, {accepted.at:%H:%M}  {accepted.reason}"
            words = (count_words(line), line.plan.name or line.plan.code, line_words(line), by)
            for column, text in enumerate(words):
                item = QTableWidgetItem(short(text, 200))
                if column == 2:
                    item.setForeground(self._look.colour(tone_of_state(line)))
                self.table.setItem(row, column, item)
        for row, one in enumerate(bad, start=len(self._lines)):
            name = one.value(Role.NAME) or one.value(Role.GTIN)
            words = (self.tr("row {n}").format(n=one.row), name, one.reason, self.tr("double-click to correct"))
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(short(text, 200)))
        self.table.setCurrentCell(min(max(0, chosen), self.table.rowCount() - 1), 0)
        self.accept_all.setText(self.tr("Accept all {n}").format(n=progress.unaccepted))
        self.accept_all.setEnabled(progress.unaccepted > 0 and not is_closed)
        self.accept.setEnabled(progress.unaccepted > 0 and not is_closed)
        self.finish.setVisible(not is_closed)
        self.reopen.setVisible(is_closed)
        self.complain("")

    def complain(self, words: str) -> None:
        """Say why something could not be done."""
        self.message.set_text(words)
        self.message.setVisible(bool(words))

    def _name(self) -> str:
        name = self.by.text().strip()
        if not name:
            self.complain(self.tr("Somebody has to sign: type your name."))
            self.by.setFocus(Qt.FocusReason.OtherFocusReason)
        return name

    @Slot()
    def accept_selected(self) -> None:
        """Accept the difference of the line that is selected."""
        row = self.table.currentRow()
        if 0 <= row < len(self._lines) and (name := self._name()):
            self.line_accepted.emit(self._lines[row].plan.number, self.reason.text().strip(), name)
            self.table.setCurrentCell(row + 1, 0)

    @Slot()
    def _accept_all(self) -> None:
        if name := self._name():
            self.all_accepted.emit(name, self.reason.text().strip())

    @Slot()
    def end(self) -> None:
        """Finish the session."""
        if name := self._name():
            self.finished.emit(name, self.reason.text().strip())

    @Slot(int, int)
    def _row_chosen(self, row: int, column: int) -> None:
        if row >= len(self._lines):
            self.row_chosen.emit(self._bad[row - len(self._lines)])
