"""The lines of the delivery as a table: filtered by state, searched, the last scan's always in view."""

from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.lines import Line, LineState
from scanner_desktop.domain.receiving.view import Change, Opened
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.receiving.words import count_words, line_words, tone_of_state
from scanner_desktop.ui.style.theme import Look

COUNT, NAME, CODE, STATE = range(4)


class Only(Enum):
    """Which lines are shown; a line of which pieces are flagged is in its state's lines, too."""

    ALL = "all"
    OPEN = LineState.OPEN
    PARTLY = LineState.PARTLY
    COMPLETE = LineState.COMPLETE
    OVER = LineState.OVER
    UNLISTED = LineState.UNLISTED
    FLAGGED = "flagged"


class LineModel(QAbstractTableModel):
    """Holds every line of the session, shows those that are asked for."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: dict[int, Line] = {}
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self.only = Only.ALL
        self.query = ""
        self.focus = 0
        look.changed.connect(self._redress)

    def open(self, opened: Opened) -> None:
        """Show a session from its beginning."""
        self._lines = {line.plan.number: line for line in opened.lines}
        self._rebuild()

    def take(self, change: Change) -> None:
        """Take changed lines in."""
        rebuild = False
        for line in change.lines:
            number = line.plan.number
            before = self._lines.get(number)
            self._lines[number] = line
            gone = not (line.plan.row or line.counted or line.flags)
            if gone:
                del self._lines[number]
            is_shown = not gone and self._matches(line)
            if (number in self._rows) != is_shown or before is None:
                rebuild = True
            elif is_shown:
                row = self._rows[number]
                self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))
        if rebuild:
            self._rebuild()

    def show_only(self, only: Only, query: str) -> None:
        """Show the lines of a state that match a search."""
        self.only, self.query = only, query.casefold().strip()
        self._rebuild()

    def set_focus(self, number: int) -> None:
        """Mark the line of the last scan."""
        before, self.focus = self.focus, number
        for one in (before, number):
            row = self._rows.get(one)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))

    def line(self, number: int) -> Line | None:
        """Return a line by its number."""
        return self._lines.get(number)

    def line_at(self, row: int) -> Line | None:
        """Return the line in a row of the table."""
        return self._lines[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, number: int) -> int:
        """Return the row of a line, -1 when it is not shown."""
        return self._rows.get(number, -1)

    def of_state(self, *, differing: bool) -> list[Line]:
        """Return all lines, or those that are not as the list says."""
        return [line for line in self._lines.values() if not differing or line.difference or line.flags]

    def _matches(self, line: Line) -> bool:
        if self.only is Only.FLAGGED:
            if not line.flags:
                return False
        elif self.only is not Only.ALL and line.state is not self.only.value:
            return False
        if not self.query:
            return True
        plan = line.plan
        text = f"{plan.name} {plan.code} {plan.key} {plan.article} {plan.lot} {plan.order}".casefold()
        return all(word in text for word in self.query.split())

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._shown = [number for number, line in self._lines.items() if self._matches(line)]
        self._rows = {number: row for row, number in enumerate(self._shown)}
        self.endResetModel()

    def _redress(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, STATE))

    # --- Qt's side -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        """Return 4: count, name, number, state."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """Return the heading of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Pieces"), self.tr("Name"), self.tr("Number"), self.tr("State"))[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        line = self.line_at(index.row())
        if line is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE:
            return self._look.colour(tone_of_state(line))
        if role == Qt.ItemDataRole.BackgroundRole and line.plan.number == self.focus:
            return self._look.colour("selected")
        if role == Qt.ItemDataRole.FontRole:
            return QFont(self._look.font("strong" if column == COUNT or line.plan.number == self.focus else "body"))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == COUNT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._details(line)
        return None

    def _text(self, line: Line, column: int) -> str:
        match column:
            case 0:
                return count_words(line)
            case 1:
                return short(line.plan.name or line.plan.article)
            case 2:
                return short(line.plan.code)
            case _:
                return line_words(line)

    def _details(self, line: Line) -> str:
        plan = line.plan
        parts = [plan.name, plan.code]
        for role, value in ((Role.ARTICLE, plan.article), (Role.LOT, plan.lot), (Role.ORDER, plan.order)):
            if value:
                parts.append(f"{role.value}: {value}")
        return short(" · ".join(part for part in parts if part), 200)
