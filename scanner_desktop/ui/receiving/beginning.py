"""How a session begins: a list that is read and confirmed, no list at all, or one that was put aside."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.domain.receiving import wishes
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.ports import Choice
from scanner_desktop.runtime.receiving import Receiving
from scanner_desktop.ui.receiving.asking import Asking
from scanner_desktop.ui.receiving.list_page import ListPage


class Beginning(QObject):
    """Turns what a person chooses into a session.

    Attributes:
        wanted: who counts, title and sender, as the command line says; None when it says nothing.
    """

    list_shown = Signal()
    """A list was read, and its page shows it."""

    def __init__(self, receiving: Receiving, page: ListPage, asking: Asking) -> None:
        super().__init__(asking)
        self._receiving = receiving
        self._list = page
        self._asking = asking
        self._path: Path | None = None
        self.wanted: tuple[str, str, str] | None = None
        receiving.list_read.connect(self._show_choice)

    @Slot(object)
    def open_list(self, path: Path) -> None:
        """Read a list, and ask whether its columns are right."""
        self._path = path
        self._receiving.read_list(wishes.ReadList(path))

    @Slot(str, object)
    def read_again(self, sheet: str, columns: dict[Role, int] | None) -> None:
        """Read another sheet, or give the columns another meaning."""
        if self._path is not None:
            self._receiving.read_list(wishes.ReadList(self._path, sheet, columns))

    @Slot(object)
    def _show_choice(self, choice: Choice) -> None:
        self._list.show_choice(choice)
        if self.wanted is not None:
            by, title, sender = self.wanted
            self.wanted = None
            for field, text in ((self._list.by, by), (self._list.title, title), (self._list.supplier, sender)):
                if text:
                    field.setText(text)
        elif not self._list.by.text():
            self._list.by.setText(self._asking.by)
        self.list_shown.emit()

    @Slot(str, str, str, int)
    def begin(self, title: str, sender: str, by: str, days: int) -> None:
        """Begin a session with the list on show."""
        self._asking.by = by
        self._receiving.begin(wishes.Begin(False, title, sender, by, days))

    @Slot()
    def begin_blind(self) -> None:
        """Count without a list."""
        by, title, sender = self.wanted or (self._asking.by, "", "")
        self.wanted = None
        self._receiving.begin(wishes.Begin(True, title, sender, by, self._list.short_dated_days))

    @Slot(str)
    def take_up(self, session: str) -> None:
        """Go on with a session."""
        self._receiving.open(session, self._asking.by)
