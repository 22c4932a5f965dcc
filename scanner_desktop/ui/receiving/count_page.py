"""Counting: the picture, the last scans, the lines of the list, and one field for everything that is typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.receiving.counting import Answer
from scanner_desktop.domain.receiving.lines import Line, LineState, Progress
from scanner_desktop.domain.receiving.view import Change, Opened
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.receiving.line_model import CODE, COUNT, NAME, STATE, LineModel, Only
from scanner_desktop.ui.receiving.scans_panel import ScansPanel
from scanner_desktop.ui.receiving.words import state_words
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

_BESIDE = 46.0  # em of width: less, and picture and lines stand one above the other


class CountPage(QWidget):
    """Shows an open session. What a person does here goes out by signals."""

    typed = Signal(str)
    """Something was typed and sent with Enter; "" for Enter alone."""
    changed_by = Signal(int)
    undone = Signal()
    accept_wanted = Signal()
    damage_wanted = Signal()
    dates_wanted = Signal()
    finish_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open_case = ""
        self.model = LineModel(look, self)
        self.title = WrappedText(look, role="title", parent=self)
        self.numbers = WrappedText(look, role="display", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(look.em(0.6))
        self.bar.setAccessibleName(self.tr("Pieces counted"))
        self.scans = ScansPanel(look, self)
        self.message = WrappedText(look, role="strong", colour="bad", parent=self)
        self.message.hide()
        self.entry = QLineEdit(self)
        self.entry.setPlaceholderText(self.tr("Code, article number, or quantity of the last scan"))
        self.entry.setAccessibleName(self.entry.placeholderText())
        self.entry.setMaxLength(500)
        self.entry.returnPressed.connect(self._enter)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the lines  ({key})").format(key=key_words("Ctrl+F")))
        self.search.setAccessibleName(self.tr("Search the lines"))
        self.search.textChanged.connect(self._filter)
        self.table = self._table()
        self.filters: dict[Only, QPushButton] = {}
        self.host = QVBoxLayout()
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._left = QWidget(self)
        self._lay_out()
        look.changed.connect(self._redress)
        self._redress()

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("Lines of the delivery"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        return table

    @Slot()
    def _redress(self) -> None:
        """Follow the size of the text."""
        self.table.verticalHeader().setDefaultSectionSize(self._look.em(1.9))
        for column, wide in ((COUNT, 5), (CODE, 8.6), (STATE, 8.4)):
            self.table.horizontalHeader().resizeSection(column, self._look.em(wide))

    def _lay_out(self) -> None:
        em = self._look.em
        left = self._left
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(0.6))
        column.addLayout(self.host, 1)
        column.addWidget(self.scans)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setSpacing(em(0.4))
        row.addWidget(self.entry, 1)
        keys: tuple[tuple[str, str, object], ...] = (
            ("−", self.tr("One less of the last scan (−)"), lambda: self.changed_by.emit(-1)),
            ("+", self.tr("One more of the last scan (+)"), lambda: self.changed_by.emit(1)),
            (self.tr("Undo  (Backspace)"), self.tr("Take the last count back"), self.undone.emit),
        )
        for text, about, act in keys:
            button = QPushButton(text, left)
            button.setAccessibleName(about)
            button.setToolTip(about)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
            row.addWidget(button)
        column.addLayout(row)
        column.addLayout(self._commands(left))

        right = QFrame(self)
        right.setProperty("card", "true")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(em(0.8), em(0.6), em(0.8), em(0.6))
        inside.setSpacing(em(0.45))
        inside.addWidget(self.title)
        inside.addWidget(self.numbers)
        inside.addWidget(self.bar)
        inside.addLayout(self._chips(right))
        inside.addWidget(self.search)
        inside.addWidget(self.table, 1)
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(em(0.8))
        for pane in (left, right):
            self._panes.addWidget(pane)
            self._panes.setStretchFactor(self._panes.indexOf(pane), 1)
        self._panes.setSizes([500, 500])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the lines under the picture where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= self._look.em(_BESIDE)
        self._panes.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._left.setMinimumHeight(0 if beside else self._look.em(24))  # of which the picture has a fourth
        self.table.setMinimumHeight(0 if beside else self._look.em(9))

    def _commands(self, parent: QWidget) -> FlowLayout:
        row = FlowLayout(spacing=self._look.em(0.4), fills=True)
        commands = (
            (self.tr("Accept"), "F4", self.accept_wanted),
            (self.tr("Damage"), "F6", self.damage_wanted),
            (self.tr("Lot, date"), "F7", self.dates_wanted),
            (self.tr("Put aside"), "", self.left),
            (self.tr("Finish"), "F12", self.finish_wanted),
        )
        for text, key, signal in commands:
            button = QPushButton(f"{text}  ({key_words(key)})" if key else text, parent)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            if key == "F12":
                button.setProperty("kind", "primary")
            row.addWidget(button)
        return row

    def _chips(self, parent: QWidget) -> FlowLayout:
        row = FlowLayout(spacing=self._look.em(0.25))
        group = QButtonGroup(self)
        for only in Only:
            chip = QPushButton(parent)
            chip.setCheckable(True)
            chip.setProperty("kind", "chip")
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.setChecked(only is Only.ALL)
            chip.clicked.connect(self._filter)
            group.addButton(chip)
            row.addWidget(chip)
            self.filters[only] = chip
        return row

    # --- what is shown ---------------------------------------------------------------------------------------------

    def open(self, opened: Opened) -> None:
        """Show a session."""
        info = opened.info
        self.title.set_text(f"{info.title}  ·  {info.sender}" if info.sender else info.title)
        self.model.open(opened)
        self.message.hide()
        self.take(opened.change)

    def take(self, change: Change) -> None:
        """Show what changed."""
        self.model.take(change)
        self._show_progress(change.progress)
        newest = change.scans[0] if change.scans else None
        line = self.model.line(newest.line) if newest is not None else None
        answer = change.answer
        self._open_case = change.open_cases[0][0] if change.open_cases else ""
        self.scans.show_scans(change.scans, answer, line)
        if answer is Answer.ASK_PACK or (self._open_case and answer is None):
            self.entry.setPlaceholderText(self.tr("Pieces in a case, then Enter"))
        else:
            self.entry.setPlaceholderText(self.tr("Code, article number, or quantity of the last scan"))
        if newest is not None:
            self.model.set_focus(newest.line)
            self.show_line(newest.line)
        if answer is not None:
            self.message.hide()

    @property
    def open_case(self) -> str:
        """The case of which somebody has to say how much it holds; "" for none."""
        return self._open_case

    def show_line(self, number: int) -> None:
        """Have a line in view; a filter that hides the line of a scan gives way."""
        row = self.model.row_of(number)
        if row < 0 and self.model.line(number) is not None and not self.search.hasFocus():
            self.filters[Only.ALL].setChecked(True)
            self.search.clear()
            self._filter()
            row = self.model.row_of(number)
        if row >= 0:
            self.table.scrollTo(self.model.index(row, COUNT), QAbstractItemView.ScrollHint.PositionAtCenter)

    def complain(self, words: str) -> None:
        """Say that something could not be done."""
        self.message.set_text(words)
        self.message.setVisible(bool(words))

    def _show_progress(self, progress: Progress) -> None:
        if progress.expected_pieces:
            words = self.tr("{pieces} of {expected} pieces   {done} of {lines} lines").format(
                pieces=progress.pieces,
                expected=progress.expected_pieces,
                done=progress.lines_done,
                lines=progress.lines,
            )
        else:
            words = self.tr("{pieces} pieces   {lines} items").format(pieces=progress.pieces, lines=progress.lines)
        self.numbers.set_text(words)
        self.bar.setMaximum(max(1, progress.expected_pieces))
        self.bar.setValue(min(progress.pieces, max(1, progress.expected_pieces)))
        for only, chip in self.filters.items():
            if only is Only.ALL:
                count, name = sum(number for _, number in progress.by_state), self.tr("All")
            elif only is Only.FLAGGED:
                count, name = progress.flagged, self.tr("Flagged")
            else:
                state = LineState(only.value)
                count = progress.of(state)
                name = self.tr("Unlisted") if state is LineState.UNLISTED else state_words(state)
            chip.setText(f"{name} {count}")
            bold = QFontMetrics(self._look.font("strong")).horizontalAdvance(chip.text())
            chip.setMinimumWidth(bold + self._look.em(1.0))
            chip.setVisible(count > 0 or only in (Only.ALL, self.model.only))

    @property
    def selected(self) -> Line | None:
        """The line that is selected in the table."""
        return self.model.line_at(self.table.currentIndex().row())

    # --- what is typed ---------------------------------------------------------------------------------------------

    @Slot()
    def _filter(self) -> None:
        only = next((one for one, chip in self.filters.items() if chip.isChecked()), Only.ALL)
        self.model.show_only(only, self.search.text())

    @Slot()
    def _enter(self) -> None:
        text = self.entry.text()
        self.entry.clear()
        self.typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take characters for the field, whoever has the focus: a handheld scanner types without asking for it."""
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and not self.entry.text():
            self.undone.emit()
        elif text in ("+", "-") and not self.entry.text():
            self.changed_by.emit(1 if text == "+" else -1)
        elif text.isprintable() and text.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            self.entry.setText(self.entry.text() + text)
        elif event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            self.entry.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
