"""The page before counting: which column is which, with the first rows, and the rows that cannot be used."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.phrase import plural, say
from scanner_desktop.domain.receiving.cells import cell_text
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import SHORT_DATED_DAYS
from scanner_desktop.domain.receiving.ports import Choice
from scanner_desktop.domain.visible import short, visible
from scanner_desktop.ui.receiving.words import role_words
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

MOST_COLUMNS = 60  # shown; of two hundred columns, those with a meaning come first
MOST_BAD = 500


class ListPage(QWidget):
    """Shows a list that was read, and begins the session when a person agrees."""

    columns_changed = Signal(str, object)
    """Another sheet or other columns: name of the sheet, and columns by role (None to find them anew)."""
    agreed = Signal(str, str, str, int)
    """Begin: title, sender, who counts, days that count as short-dated."""
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choice: Choice | None = None
        self._order: list[int] = []
        self.headline = WrappedText(look, role="title", parent=self)
        self.how = WrappedText(look, colour="muted", parent=self)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.activated.connect(self._other_sheet)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("First rows of the list"))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.bad_words = WrappedText(look, role="strong", colour="attention", parent=self)
        self.bad = QTableWidget(0, 2, self)
        self.bad.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Why it is not used")])
        self.bad.setAccessibleName(self.tr("Rows that cannot be used"))
        self.bad.verticalHeader().hide()
        self.bad.horizontalHeader().setStretchLastSection(True)
        self.bad.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.bad.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.bad.setMaximumHeight(look.em(9))
        self.title = self._line(self.tr("Name of the delivery"))
        self.supplier = self._line(self.tr("Sender"))
        self.by = self._line(self.tr("Your name"))
        self.days = QComboBox(self)
        for days in sorted({0, 3, 7, 14, 60, 90, 180, 365, SHORT_DATED_DAYS}):
            self.days.addItem(say(plural("{n} day before expiry", "{n} days before expiry", days)), days)
        self.days.setCurrentIndex(self.days.findData(SHORT_DATED_DAYS))
        self.days.setAccessibleName(self.tr("Short-dated below"))
        self.begin = QPushButton(self.tr("Begin counting  (Enter)"), self)
        self.begin.setProperty("kind", "primary")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._agree)
        back = QPushButton(self.tr("Back  (Esc)"), self)
        back.clicked.connect(self.left)

        em = look.em
        fields = FlowLayout(spacing=em(0.6), fills=True)
        for words, field in (
            (self.tr("Delivery"), self.title),
            (self.tr("Sender"), self.supplier),
            (self.tr("Counted by"), self.by),
            (self.tr("Short-dated below"), self.days),
        ):
            both = QWidget(self)
            both.setMinimumWidth(em(11))
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(em(0.15))
            label = QLabel(words, self)
            label.setProperty("role", "mutedcaption")
            column.addWidget(label)
            column.addWidget(field)
            fields.addWidget(both)
        buttons = QHBoxLayout()
        buttons.addWidget(back)
        buttons.addStretch(1)
        buttons.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(0.5))
        top = QHBoxLayout()
        top.addWidget(self.headline, 1)
        top.addWidget(self.sheet)
        layout.addLayout(top)
        layout.addWidget(self.how)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.bad_words)
        layout.addWidget(self.bad, 1)
        layout.addLayout(fields)
        layout.addLayout(buttons)

    @property
    def short_dated_days(self) -> int:
        """Days before expiry below which goods are short-dated."""
        return int(self.days.currentData())

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(words)
        line.setMaxLength(120)
        line.returnPressed.connect(self._agree)
        return line

    def show_choice(self, choice: Choice) -> None:
        """Show a list that was read, or read anew with other columns."""
        is_new = self._choice is None or self._choice.name != choice.name
        self._choice = choice
        self.headline.set_text(visible(choice.name))
        lines = len(choice.imported.lines)
        known = self.tr(" The columns are those of the last list like it.") if choice.is_known else ""
        self.how.set_text(
            self.tr("{lines} lines, {how}. Look whether each column is what it says above it.").format(
                lines=lines, how=visible(say(choice.how))
            )
            + known
        )
        self.sheet.setVisible(len(choice.sheets) > 1)
        self.sheet.clear()
        self.sheet.addItems(list(choice.sheets))
        self.sheet.setCurrentText(choice.sheet)
        self._show_table(choice)
        self._show_bad(choice)
        if is_new:
            self.title.setText(choice.name.rsplit(".", 1)[0][:120])
            self.supplier.setText(choice.sender)
        self.begin.setEnabled(lines > 0)
        self.by.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self, choice: Choice) -> None:
        width = max([len(choice.headings), *(len(row) for row in choice.first_rows)], default=0)
        meant = [choice.columns[role] for role in Role if role in choice.columns]
        self._order = (meant + [column for column in range(width) if column not in meant])[:MOST_COLUMNS]
        self.table.clear()
        self.table.setColumnCount(len(self._order))
        self.table.setRowCount(1 + len(choice.first_rows))
        headings = [choice.headings[column] if column < len(choice.headings) else "" for column in self._order]
        self.table.setHorizontalHeaderLabels(
            [
                short(words, 60) or self.tr("Column {n}").format(n=at + 1)
                for words, at in zip(headings, self._order, strict=True)
            ]
        )
        roles = {column: role for role, column in choice.columns.items()}
        for place, column in enumerate(self._order):
            box = QComboBox(self.table)
            box.setAccessibleName(self.tr("What column {n} holds").format(n=column + 1))
            for role in (None, *Role):
                box.addItem(role_words(role), role.value if role else "")
            chosen = roles.get(column)
            box.setCurrentIndex(box.findData(chosen.value if chosen else ""))
            box.activated.connect(self._other_columns)
            self.table.setCellWidget(0, place, box)
            for number, row in enumerate(choice.first_rows, start=1):
                text = cell_text(row[column]) if column < len(row) else ""
                self.table.setItem(number, place, QTableWidgetItem(short(text, 200)))
            self.table.setColumnWidth(place, self._look.em(13 if chosen else 8))
        first = self.table.cellWidget(0, 0)
        self.table.setRowHeight(0, (first.sizeHint().height() if first is not None else 0) + self._look.em(0.2))

    def _show_bad(self, choice: Choice) -> None:
        bad = choice.imported.bad
        notes: Sequence[tuple[int, str]] = choice.imported.notes
        rows = [(one.row, one.reason) for one in bad] + list(notes)
        self.bad_words.setVisible(bool(rows))
        self.bad.setVisible(bool(rows))
        self.bad_words.set_text(
            self.tr("Rows that cannot be used: {bad}. They stay out; you can correct them at the end.").format(
                bad=len(bad)
            )
            if bad
            else self.tr("Every row can be used. Some were mended:"),
            "attention" if bad else "muted",
        )
        self.bad.setRowCount(min(len(rows), MOST_BAD))
        for number, (row, why) in enumerate(rows[:MOST_BAD]):
            self.bad.setItem(number, 0, QTableWidgetItem(str(row)))
            self.bad.setItem(number, 1, QTableWidgetItem(visible(say(why))))

    @Slot()
    def _other_columns(self) -> None:
        columns: dict[Role, int] = {}
        changed = self._last_box()
        for place, column in enumerate(self._order):
            box = self.table.cellWidget(0, place)
            if isinstance(box, QComboBox) and box.currentData():
                role = Role(box.currentData())
                if role not in columns or box is changed:
                    columns[role] = column
        self.columns_changed.emit(self.sheet.currentText(), columns)

    def _last_box(self) -> QComboBox | None:
        """Return the box that was used last: of two that claim one meaning it wins."""
        box = QWidget.sender(self)
        return box if isinstance(box, QComboBox) else None

    @Slot()
    def _other_sheet(self) -> None:
        self.columns_changed.emit(self.sheet.currentText(), None)

    @Slot()
    def _agree(self) -> None:
        if self.begin.isEnabled():
            self.agreed.emit(self.title.text(), self.supplier.text(), self.by.text(), self.short_dated_days)
