"""What the runtime needs of the room that keeps receiving sessions, as protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from scanner_desktop.domain.receiving.cells import Cell
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.domain.receiving.report import Report
from scanner_desktop.domain.receiving.rows import Imported
from scanner_desktop.domain.receiving.session import InView, SessionInfo
from scanner_desktop.domain.receiving.view import Change, Opened
from scanner_desktop.domain.sighting import Corners


@dataclass(frozen=True, slots=True)
class Choice:
    """A list that was read and waits for a person to confirm its columns.

    Attributes:
        how: how it was read, in words. sheets: names of its sheets. sheet: the one that is shown.
        headings: of the columns. first_rows: what stands below them, for a look.
        columns: as guessed, or as confirmed for such a list before; then ``sender`` is whose it was.
        imported: what the list gives with these columns.
    """

    name: str
    how: str
    sheets: tuple[str, ...]
    sheet: str
    headings: tuple[str, ...]
    first_rows: tuple[tuple[Cell, ...], ...]
    columns: Mapping[Role, int]
    imported: Imported
    sender: str = ""
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in the list of sessions."""

    info: SessionInfo
    pieces: int
    expected_pieces: int
    is_closed: bool


class OpenDesk(Protocol):
    """One open session; ``receiving.desk.Desk``. What returns a Change has committed it; all raise BadInput."""

    by: str
    info: SessionInfo

    def opened(self) -> Opened:
        """Everything about the session as it stands."""

    def count(
        self,
        item: ScannedItem,
        *,
        count_id: str = "",
        how: str = "camera",
        symbology: str = "",
        raw: str = "",
        capture_id: str = "",
        corners: Corners | None = None,
    ) -> Change:
        """Count a code that was read."""

    def typed(self, text: str, *, how: str = "typed") -> Change:
        """Take what was typed."""

    def count_line(self, number: int) -> Change:
        """Count one of a line that a person chose."""

    def set_quantity(self, units: int) -> Change:
        """Make the last scan one of so many units."""

    def change_quantity(self, by: int) -> Change:
        """One unit more or less of the last scan."""

    def undo(self) -> Change:
        """Take the last count back."""

    def type_dates(self, lot: str, expiry: date | None) -> Change:
        """Lot and last day of use of the last scan."""

    def say_pack_size(self, case: str, pieces: int) -> Change:
        """How many pieces a case holds."""

    def flag(
        self, key: str, reason: str, *, pieces: int = 1, note: str = "", photo: bytes | None = None, of: str = ""
    ) -> Change:
        """Something is wrong with pieces of an item."""

    def take_flag_back(self, key: str) -> Change:
        """What was last said to be wrong with an item is not."""

    def accept(self, number: int, reason: str = "", by: str = "") -> Change:
        """Accept the difference of a line."""

    def accept_all(self, by: str, reason: str = "") -> Change:
        """Accept every difference."""

    def correct(self, row: int, values: Sequence[tuple[Role, str]]) -> Change:
        """Take a corrected row into the list."""

    def learn_name(self, key: str, name: str) -> Change | None:
        """Take a name for an item that has none."""

    def close(self, by: str, note: str = "") -> Change:
        """Finish the session."""

    def reopen(self) -> Change:
        """Go on with a finished one."""

    def note_view(self, left: Sequence[str], moved: Sequence[InView] = ()) -> None:
        """Counted pieces have left the picture, or stand elsewhere."""

    def in_view(self) -> tuple[InView, ...]:
        """The counted pieces that were in the picture when the session was last at work."""


class ReceivingRoom(Protocol):
    """Where sessions are kept; opened, used and closed in one thread."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Every session, newest first."""

    def read(self, path: Path, sheet: str = "", columns: Mapping[Role, int] | None = None) -> Choice:
        """Read a list; with the columns that are given, else with those that are known or guessed. Raises BadInput."""

    def begin(self, choice: Choice | None, *, title: str, sender: str, by: str, short_dated_days: int) -> OpenDesk:
        """Begin a session with a list that was read, or a blind count."""

    def open(self, session: str) -> OpenDesk:
        """Go on with a session. Raises BadInput."""

    def report(self, session: str) -> tuple[Report, Mapping[str, bytes]]:
        """The report of a session, and its photographs by id."""

    def export(self, session: str, folder: Path) -> tuple[Path, ...]:
        """Write the report as XLSX and JSON, and the list with its counts, into a folder. Raises BadInput."""

    def close(self) -> None:
        """Close what is open."""
