"""Which captures the history shows: a button with its number for each state, and one for kind, date and export."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from scanner_desktop.domain.capture import CaptureType, HistoryFilter
from scanner_desktop.domain.history import HistoryCounts, HistorySelection
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.history.times import local_today
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.theme import Look

translate = QCoreApplication.translate

COUNTED_AGAIN = 700  # ms after the last news; counting a million rows takes some 50
EXPORT_FORMATS = ("csv", "xlsx", "json")


class FilterBar(QWidget):
    """Filters with counts. Those that have nothing are not there, unless chosen: quiet when normal."""

    chosen = Signal(object)
    """HistorySelection without a query: show these."""
    export_wanted = Signal(str)
    """"csv", "xlsx" or "json": write what is shown into a file."""

    def __init__(self, look: Look, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = HistorySelection()
        self._counts = HistoryCounts()
        self._station = station
        layout = FlowLayout(self, spacing=look.em(0.35))
        self.buttons: dict[HistoryFilter, QPushButton] = {}
        group = QButtonGroup(self)
        for only in HistoryFilter:
            button = QPushButton(self)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, one=only: self._choose_only(one))
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[only] = button
        self.more = QPushButton(self)
        self.more.setProperty("kind", "chip")
        self.more.setAutoDefault(True)
        self.more.setAccessibleName(self.tr("Kind, date and export"))
        self.more.setMenu(self._menu())
        layout.addWidget(self.more)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(COUNTED_AGAIN)
        self._again.timeout.connect(station.load_counts)
        station.counts_loaded.connect(self.show_counts)
        station.capture_saved.connect(self.count_again)
        station.capture_changed.connect(self.count_again)
        self._show()

    @property
    def selection(self) -> HistorySelection:
        """What is chosen."""
        return self._selection

    def show_selection(self, selection: HistorySelection) -> None:
        """Show what is chosen elsewhere."""
        self._selection = selection
        self._show()

    @Slot()
    def count_again(self) -> None:
        """Ask for the counts soon; many changes in a row are one question."""
        if not self._again.isActive():
            self._again.start()

    @Slot(object)
    def show_counts(self, counts: HistoryCounts) -> None:
        """Show how many there are."""
        self._counts = counts
        self._show()

    def _choose_only(self, only: HistoryFilter) -> None:
        self._choose(only=only)

    def _choose(self, **changes: object) -> None:
        chosen = {name: getattr(self._selection, name) for name in ("only", "kind", "since", "until")} | changes
        self._selection = HistorySelection(**chosen)
        self._show()
        self.chosen.emit(self._selection)

    def _show(self) -> None:
        words = filter_words()
        for only, button in self.buttons.items():
            count = self._counts.of(only)
            number = QLocale().toString(count)
            button.setText(f"{words[only]} {number}" if count or only is not HistoryFilter.ALL else words[only])
            button.setAccessibleName(self.tr("{filter}: {count} captures").format(filter=words[only], count=number))
            button.setChecked(only is self._selection.only)
            is_loud = only is HistoryFilter.ATTENTION and count > 0
            if button.property("tone") != ("bad" if is_loud else ""):
                button.setProperty("tone", "bad" if is_loud else "")
                button.style().unpolish(button)
                button.style().polish(button)
            button.setVisible(count > 0 or only in (HistoryFilter.ALL, self._selection.only))
        narrowed = [text for text in (self._kind_words(), self._date_words()) if text]
        self.more.setText(" · ".join(narrowed) or self.tr("More"))

    def _kind_words(self) -> str:
        return kind_words()[self._selection.kind] if self._selection.kind is not None else ""

    def _date_words(self) -> str:
        if self._selection.since is None:
            return ""
        day = self._selection.since.astimezone()
        return self.tr("since {day}").format(day=QLocale().toString(QDate(day.year, day.month, day.day), "d MMM"))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        kinds = QActionGroup(menu)
        for kind, words in kind_words().items():
            self._entry(menu, kinds, words, is_first=kind is None).triggered.connect(
                lambda _=False, one=kind: self._choose(kind=one)
            )
        menu.addSeparator()
        dates = QActionGroup(menu)
        for days, words in (
            (None, self.tr("Any day")),
            (0, self.tr("Today")),
            (1, self.tr("Since yesterday")),
            (7, self.tr("The last 7 days")),
            (30, self.tr("The last 30 days")),
        ):
            self._entry(menu, dates, words, is_first=days is None).triggered.connect(
                lambda _=False, one=days: self._choose(since=None if one is None else day_start(one))
            )
        menu.addSeparator()
        for form in EXPORT_FORMATS:
            action = menu.addAction(self.tr("Export what is shown as {form}…").format(form=form.upper()))
            action.triggered.connect(lambda _=False, one=form: self.export_wanted.emit(one))
        return menu

    def _entry(self, menu: QMenu, group: QActionGroup, words: str, *, is_first: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_first)
        group.addAction(action)
        return action


def day_start(days_ago: int, today: date | None = None) -> datetime:
    """Return the moment at which the day so many days ago began where the station stands."""
    return datetime.combine((today or local_today()) - timedelta(days=days_ago), time()).astimezone()


def filter_words() -> dict[HistoryFilter, str]:
    """Return what the filters are called."""
    return {
        HistoryFilter.ALL: translate("FilterBar", "All"),
        HistoryFilter.WAITING: translate("FilterBar", "Waiting"),
        HistoryFilter.ATTENTION: translate("FilterBar", "Needs attention"),
        HistoryFilter.UNKNOWN: translate("FilterBar", "Unknown"),
        HistoryFilter.DONE: translate("FilterBar", "Done"),
    }


def kind_words() -> dict[CaptureType | None, str]:
    """Return what the kinds of captures are called."""
    return {
        None: translate("FilterBar", "Every kind"),
        CaptureType.BARCODE: translate("FilterBar", "Barcodes"),
        CaptureType.IMAGE: translate("FilterBar", "Photos"),
        CaptureType.MANUAL: translate("FilterBar", "Typed or by handheld"),
    }
