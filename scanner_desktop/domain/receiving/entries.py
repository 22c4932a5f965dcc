"""The entries of a receiving session's journal: facts that are added and never changed; an undo is one more of them."""

from datetime import date, datetime

import msgspec

from scanner_desktop.domain.receiving.plan import ExpectedLine


class Entry(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", omit_defaults=True):
    """What every entry has: ``at``, local time with its offset, and ``by``, the person's name as given."""

    at: datetime
    by: str = ""


class Counted(Entry, frozen=True, kw_only=True, tag="counted"):
    """A code was counted.

    Attributes:
        id: unique for ever; a second entry with it is the same count.
        key: which item, see ``plan``.
        gtin: GTIN-14 as read, "" when an article number was typed.
        case: the case's GTIN-14 when it is a case of ``key``; its content is looked up when counts are added up.
        how: ``camera``, ``handheld`` or ``typed``.
        capture_id: the capture whose picture stands behind the count, "" without one.
    """

    id: str
    key: str
    gtin: str = ""
    case: str = ""
    units: int = 1
    how: str = "camera"
    symbology: str = ""
    raw: str = ""
    lot: str = ""
    serial: str = ""
    expiry: date | None = None
    best_before: date | None = None
    sell_by: date | None = None
    production: date | None = None
    packed: date | None = None
    capture_id: str = ""


class QuantitySet(Entry, frozen=True, kw_only=True, tag="quantity"):
    """The count ``of`` is for so many units (pieces, or cases when a case was scanned), 0 or more."""

    of: str
    units: int


class Undone(Entry, frozen=True, kw_only=True, tag="undone"):
    """The count ``of`` does not hold any more."""

    of: str


class DatesTyped(Entry, frozen=True, kw_only=True, tag="dates"):
    """Lot and last day of use of the count ``of``, read from the package by a person."""

    of: str
    lot: str = ""
    expiry: date | None = None


class PackSize(Entry, frozen=True, kw_only=True, tag="pack"):
    """A case of this GTIN-14 holds so many pieces."""

    case: str
    pieces: int


class Flagged(Entry, frozen=True, kw_only=True, tag="flagged"):
    """Something is wrong with pieces of an item: ``reason`` is a value of ``lines.Reason``."""

    id: str
    key: str
    reason: str
    pieces: int = 1
    note: str = ""
    photo: str = ""
    of: str = ""


class Unflagged(Entry, frozen=True, kw_only=True, tag="unflagged"):
    """The flag ``of`` does not hold any more."""

    of: str


class Accepted(Entry, frozen=True, kw_only=True, tag="accepted"):
    """A person accepts the difference of a line as it is: ``difference`` in pieces, ``flags`` in numbers.

    It holds as long as the difference stays what it was.
    """

    line: int
    difference: int
    flags: int = 0
    reason: str = ""


class LineCorrected(Entry, frozen=True, kw_only=True, tag="line"):
    """A row of the list that could not be used has been corrected."""

    line: ExpectedLine


class Named(Entry, frozen=True, kw_only=True, tag="named"):
    """An item's name became known."""

    key: str
    name: str


class Closed(Entry, frozen=True, kw_only=True, tag="closed"):
    """The session is finished; nothing more is counted."""

    note: str = ""


class Reopened(Entry, frozen=True, kw_only=True, tag="reopened"):
    """A finished session goes on."""


AnyEntry = (
    Counted
    | QuantitySet
    | Undone
    | DatesTyped
    | PackSize
    | Flagged
    | Unflagged
    | Accepted
    | LineCorrected
    | Named
    | Closed
    | Reopened
)
