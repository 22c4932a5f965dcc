"""The history as a list model: newest first, read page by page, kept up to date by what the station says."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from scanner_desktop.domain.capture import Capture, HistoryFilter
from scanner_desktop.domain.history import PAGE, HistoryRequest, HistorySelection
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.runtime.station import HistoryPage, Station
from scanner_desktop.ui.history.folding import Folding
from scanner_desktop.ui.history.times import day_words, local_day, local_time, local_today
from scanner_desktop.ui.messages import capture_name, capture_status, capture_type_words

CAPTURE = Qt.ItemDataRole.UserRole + 1
"""Role of the Capture itself."""
HEADING = Qt.ItemDataRole.UserRole + 2
"""Role of the day's name, on the first row of each day; "" on the others."""
TIME = Qt.ItemDataRole.UserRole + 3
"""Role of the time of day, local, "14:03"."""

MOST_LOADED, LOADED_AGAIN = 500, 200
"""Rows beyond which the oldest are let go of while nobody looks at them, and how many stay: every new row makes the
view lay all of them out again, and a shift has thousands."""

_SEARCH_DELAY = 150  # ms; nobody wants an answer for every letter of a word

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Captures, newest first.

    What is loaded is one unbroken stretch of them. It begins at the newest, or, after a jump to the other end, at the
    oldest, and grows where somebody scrolls. Pages are read in another thread, so a page can be older than what was
    heard since it was asked for: news wins.
    """

    loaded = Signal()
    """A page has arrived; the model may still be empty."""
    arrived_above = Signal()
    """A new capture belongs above what is loaded, which is not the newest end."""

    def __init__(
        self, station: Station, *, today: Callable[[], date] = local_today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.station = station
        self._today = today
        self._captures: list[Capture] = []
        self.folding = Folding(self._captures)
        self._rows_end = False
        self._has_newer = False
        self._asked: deque[HistoryRequest] = deque()
        self._news: dict[str, Capture] = {}
        self._selection = HistorySelection()
        self._wanted_query = ""
        self._day = today()
        self._days: dict[str, date] = {}
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(_SEARCH_DELAY)
        self._search.timeout.connect(self._start_search)
        # A shop that never closes still turns a page at midnight.
        self._midnight = QTimer(self)
        self._midnight.setInterval(60_000)
        self._midnight.timeout.connect(self._look_at_the_calendar)
        self._midnight.start()
        station.history_loaded.connect(self._take_page)
        station.capture_saved.connect(self._saved)
        station.capture_changed.connect(self._changed)

    @property
    def query(self) -> str:
        """What is searched for; "" shows everything."""
        return self._wanted_query

    @property
    def only(self) -> HistoryFilter:
        """Which captures are shown."""
        return self._selection.only

    @property
    def selection(self) -> HistorySelection:
        """What is shown, of everything that there is."""
        return self._selection

    @property
    def has_newer(self) -> bool:
        """Whether there are newer captures above what is loaded."""
        return self._has_newer

    @property
    def is_loading(self) -> bool:
        """Whether a page is on its way."""
        return bool(self._asked) or self._search.isActive()

    def capture(self, row: int) -> Capture:
        """Return the capture of a row."""
        return self._captures[row]

    def row_of(self, capture_id: str) -> int | None:
        """Return the row of a capture, None when it is not loaded."""
        return next((row for row, capture in enumerate(self._captures) if capture.id == capture_id), None)

    def begins_day(self, row: int) -> bool:
        """Return whether the row above is of another day, or there is none."""
        return row == 0 or self._day_of(self._captures[row - 1]) != self._day_of(self._captures[row])

    def let_go_of_old(self) -> None:
        """Unload all but the newest rows when there are very many; they are read again when somebody scrolls there."""
        if len(self._captures) > MOST_LOADED and not self.is_loading:
            self.beginRemoveRows(QModelIndex(), LOADED_AGAIN, len(self._captures) - 1)
            del self._captures[LOADED_AGAIN:]
            self._rows_end = False
            self.endRemoveRows()
            self._days.clear()

    def start(self) -> None:
        """Ask for the first page. What is there stays until the answer comes."""
        self._ask(HistoryRequest(self._selection))

    def search(self, query: str) -> None:
        """Show only what matches ``query``, soon."""
        self._wanted_query = query.strip()
        self._search.start()

    def show_only(self, only: HistoryFilter) -> None:
        """Show only these, at once: they are read anew from the disk, however long ago they were captured."""
        self.select(replace(self._selection, only=only))

    def select(self, selection: HistorySelection) -> None:
        """Show only what belongs to ``selection``, at once; its query is taken over, too."""
        self._search.stop()
        self._selection = selection
        self._wanted_query = selection.query
        self._ask(HistoryRequest(selection))

    def refresh(self) -> None:
        """Read again what is loaded: many captures may have changed at once (held, released)."""
        limit = max(PAGE, len(self._captures))
        before = self._captures[0].number + 1 if self._has_newer and self._captures else None
        self._ask(HistoryRequest(self._selection, before=before, limit=limit))

    def go_to_newest(self) -> None:
        """Load the newest page, unless it is."""
        if self._has_newer:
            self._ask(HistoryRequest(self._selection))

    def go_to_oldest(self) -> None:
        """Load the oldest page in one step, however many there are, unless it is."""
        if not self._rows_end:
            self._ask(HistoryRequest(self._selection, after=0))

    def fetch_newer(self) -> None:
        """Ask for the page above what is loaded, when there is one."""
        if self._has_newer and self._captures and not self.is_loading:
            self._ask(HistoryRequest(self._selection, after=self._captures[0].number))

    # --- QAbstractListModel ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many captures are loaded."""
        return 0 if parent.isValid() else len(self._captures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the capture, its words or its time."""
        if not index.isValid() or index.row() >= len(self._captures):
            return None
        capture = self._captures[index.row()]
        if role == CAPTURE:
            return capture
        if role == TIME:
            return local_time(capture.captured_at)
        if role == HEADING:
            return day_words(self._day_of(capture), self._today()) if self.begins_day(index.row()) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(capture, index.row())
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Return whether there may be older captures."""
        return not parent.isValid() and not self._rows_end and not self.is_loading and bool(self._captures)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Ask for the next page of older captures."""
        if self.canFetchMore(parent):
            self._ask(HistoryRequest(self._selection, before=self._captures[-1].number))

    # --- news ------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _saved(self, capture: Capture) -> None:
        # The uploader may have taken it up and said so before the store's own message came.
        if self.row_of(capture.id) is None:
            self._changed(capture)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        if self._asked:
            self._news[capture.id] = capture
        row = self.row_of(capture.id)
        if row is not None and not self._selection.takes(capture):
            self._remove(row)
        elif row is not None:
            self._replace(row, capture)
        elif self._belongs(capture):
            if self._has_newer and capture.number > self._captures[0].number:
                self.arrived_above.emit()
            else:
                self._insert(capture)

    def _belongs(self, capture: Capture) -> bool:
        """Whether a capture that is not loaded would stand between those that are."""
        if not self._selection.takes(capture):
            return False
        if self._selection.query:
            needle = self._selection.query.casefold()
            texts = (capture.product_name or "", capture.gtin, capture.raw_value)
            if not any(needle in text.casefold() for text in texts):
                return False
        return self._rows_end or not self._captures or capture.number > self._captures[-1].number

    def _replace(self, row: int, capture: Capture) -> None:
        if self._captures[row] != capture:
            self._captures[row] = capture
            self.dataChanged.emit(self.index(row), self.index(row))

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._captures[row]
        self.endRemoveRows()
        if row < len(self._captures):
            self.dataChanged.emit(self.index(row), self.index(row))  # the day's name may have moved down

    def _insert(self, capture: Capture) -> None:
        row = next(
            (row for row, other in enumerate(self._captures) if other.number < capture.number), len(self._captures)
        )
        self.beginInsertRows(QModelIndex(), row, row)
        self._captures.insert(row, capture)
        self.endInsertRows()
        if row + 1 < len(self._captures):
            self.dataChanged.emit(self.index(row + 1), self.index(row + 1))  # the day's name may have moved up

    # --- pages -----------------------------------------------------------------------------------------------------

    def _ask(self, request: HistoryRequest) -> None:
        self._asked.append(request)
        self._news.clear()
        self.station.load_history(request)

    @Slot()
    def _start_search(self) -> None:
        if self._wanted_query != self._selection.query:
            self._selection = replace(self._selection, query=self._wanted_query)
            self._ask(HistoryRequest(self._selection))
        else:
            self.loaded.emit()

    @Slot(object)
    def _take_page(self, page: HistoryPage) -> None:
        request = page.request
        if not self._asked or self._asked[0] != request:
            return  # the answer to somebody else's question
        self._asked.popleft()
        if self._asked:
            return  # answers come in order, and this is not to the last question: it may be too old
        captures = [self._news.get(capture.id, capture) for capture in page.captures]
        captures = [capture for capture in captures if self._selection.takes(capture)]
        if request.after:
            self._prepend(captures)
            self._has_newer = not page.is_last
        elif request.after == 0:
            self._rows_end, self._has_newer = True, not page.is_last
            self._reset_to(captures)
        elif request.before is None:
            known = {capture.id for capture in captures}
            fresh = [c for c in self._news.values() if c.id not in known and self._is_newer(c, captures)]
            self._rows_end, self._has_newer = page.is_last, False
            self._reset_to(sorted([*captures, *fresh], key=lambda capture: -capture.number))
        elif self._captures and request.before > self._captures[0].number:
            self._rows_end = page.is_last  # what was loaded already, read again
            self._reset_to(captures)
        else:
            known = {capture.id for capture in self._captures}
            self._rows_end = page.is_last
            self._append([capture for capture in captures if capture.id not in known])
        self._news.clear()
        self.loaded.emit()

    def _prepend(self, captures: list[Capture]) -> None:
        known = {capture.id for capture in self._captures}
        captures = [capture for capture in captures if capture.id not in known]
        if captures:
            self.beginInsertRows(QModelIndex(), 0, len(captures) - 1)
            self._captures[:0] = captures
            self.endInsertRows()
            below = self.index(len(captures))
            self.dataChanged.emit(below, below)  # the day's name may have moved up

    def _is_newer(self, capture: Capture, captures: list[Capture]) -> bool:
        return self.row_of(capture.id) is not None and (not captures or capture.number > captures[0].number)

    def _append(self, captures: list[Capture]) -> None:
        if captures:
            first = len(self._captures)
            self.beginInsertRows(QModelIndex(), first, first + len(captures) - 1)
            self._captures.extend(captures)
            self.endInsertRows()

    def _reset_to(self, captures: list[Capture]) -> None:
        # Same captures as before: only say what changed, so that selection and scroll position stay.
        if [capture.id for capture in captures] == [capture.id for capture in self._captures]:
            for row, capture in enumerate(captures):
                self._replace(row, capture)
            return
        self.beginResetModel()
        self._captures[:] = captures
        self.endResetModel()

    @Slot()
    def _look_at_the_calendar(self) -> None:
        if self._today() != self._day and self._captures:
            self._day = self._today()
            self._days.clear()  # the shop's clock may have changed its zone as well
            self.dataChanged.emit(self.index(0), self.index(len(self._captures) - 1), [HEADING])

    def _day_of(self, capture: Capture) -> date:
        day = self._days.get(capture.id)
        if day is None:
            day = self._days[capture.id] = local_day(capture.captured_at)
        return day

    def _spoken(self, capture: Capture, row: int) -> str:
        gtin = display_gtin(capture.gtin)
        name = capture_name(capture, gtin)
        parts = [
            name,
            gtin if gtin != name else "",
            capture_status(self.folding.shown(row)).words,
            local_time(capture.captured_at),
        ]
        if not gtin and name != capture_type_words(capture.capture_type):
            parts.insert(1, capture_type_words(capture.capture_type))
        pieces = self.folding.pieces(row)
        if pieces > 1:
            parts.insert(1, self.tr("{count} captures").format(count=pieces))
        return ", ".join(part for part in parts if part)
