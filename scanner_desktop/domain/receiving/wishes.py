"""What is asked of an open session: plain values that cross threads, one for each thing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.domain.receiving.session import InView
from scanner_desktop.domain.sighting import Corners


@dataclass(frozen=True, slots=True)
class CountScan:
    """Count a code that was read."""

    item: ScannedItem
    count_id: str
    symbology: str
    raw: str
    capture_id: str
    corners: Corners | None


@dataclass(frozen=True, slots=True)
class TakeTyped:
    """Take what was typed: a code, an article number, or a quantity."""

    text: str
    how: str = "typed"


@dataclass(frozen=True, slots=True)
class CountLine:
    """Count one of a line that a person chose."""

    number: int


@dataclass(frozen=True, slots=True)
class ChangeQuantity:
    """So many units more of the last scan, or less."""

    by: int


@dataclass(frozen=True, slots=True)
class UndoLast:
    """Take the last count back."""


@dataclass(frozen=True, slots=True)
class TypeDates:
    """Lot and last day of use of the last scan."""

    lot: str
    expiry: date | None


@dataclass(frozen=True, slots=True)
class SayPackSize:
    """How many pieces a case holds."""

    case: str
    pieces: int


@dataclass(frozen=True, slots=True)
class Flag:
    """Something is wrong with pieces of an item; ``frame`` is the photograph."""

    key: str
    reason: str
    pieces: int = 1
    note: str = ""
    frame: Frame | None = field(default=None, compare=False)
    of: str = ""


@dataclass(frozen=True, slots=True)
class TakeFlagBack:
    """What was last said to be wrong with an item is not."""

    key: str


@dataclass(frozen=True, slots=True)
class AcceptLine:
    """Accept the difference of a line, by name."""

    number: int
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class AcceptAll:
    """Accept every difference, by name."""

    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CorrectRow:
    """Take a corrected row into the list."""

    row: int
    values: tuple[tuple[Role, str], ...]


@dataclass(frozen=True, slots=True)
class LearnName:
    """An item's name became known."""

    gtin: str
    name: str


@dataclass(frozen=True, slots=True)
class Finish:
    """Finish the session, by name."""

    by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Go on with a finished session."""


@dataclass(frozen=True, slots=True)
class NoteView:
    """Counted pieces have left the picture, or stand elsewhere."""

    left: Sequence[str]
    moved: Sequence[InView] = ()


Wish = (
    CountScan
    | TakeTyped
    | CountLine
    | ChangeQuantity
    | UndoLast
    | TypeDates
    | SayPackSize
    | Flag
    | TakeFlagBack
    | AcceptLine
    | AcceptAll
    | CorrectRow
    | LearnName
    | Finish
    | Reopen
    | NoteView
)


@dataclass(frozen=True, slots=True)
class ReadList:
    """Read a list; with the columns that are given, else with those that are known or guessed."""

    path: Path
    sheet: str = ""
    columns: Mapping[Role, int] | None = None


@dataclass(frozen=True, slots=True)
class Begin:
    """Begin a session with the list that was read last, or a blind count."""

    is_blind: bool
    title: str
    sender: str
    by: str
    short_dated_days: int
