"""What happens at the desk: a scan, a typed quantity, plus and minus, undo. Each becomes entries, and an answer.

Nothing in here writes: the caller commits the entries first and applies them to the ledger then.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scanner_desktop.domain.receiving.entries import (
    AnyEntry,
    Counted,
    QuantitySet,
    Undone,
)
from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.domain.receiving.ledger import Ledger
from scanner_desktop.domain.receiving.lines import Line, LineState, Reason
from scanner_desktop.domain.receiving.plan import Match

HANDHELD = "handheld"
"""How a code came that a handheld scanner typed: it is never a quantity."""

MOST_AT_ONCE = 9_999
"""The largest quantity that can be typed: a GTIN-8 that a person did not finish typing is no quantity."""


class Answer(StrEnum):
    """How a scan was taken; each has a sound, a colour and words of its own."""

    COUNTED = "counted"
    COMPLETE = "complete"
    OVER = "over"
    UNLISTED = "unlisted"
    ATTENTION = "attention"
    ASK_PACK = "ask_pack"
    ALREADY = "already"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who does something, and when (local time with its offset)."""

    at: datetime
    by: str = ""


def count_scan(
    ledger: Ledger,
    item: ScannedItem,
    stamp: Stamp,
    *,
    count_id: str,
    how: str = "camera",
    symbology: str = "",
    raw: str = "",
    capture_id: str = "",
) -> tuple[AnyEntry, ...]:
    """Return the entries of a scan: one count; none for a piece whose serial number was counted already."""
    if item.serial and (item.gtin, item.serial) in ledger.serials:
        return ()
    match = ledger.plan.match(item.gtin)
    return (
        Counted(
            at=stamp.at,
            by=stamp.by,
            id=count_id,
            key=match.key,
            gtin=item.gtin,
            case=match.case,
            how=how,
            symbology=symbology,
            raw=raw,
            lot=item.lot,
            serial=item.serial,
            expiry=item.expiry,
            best_before=item.best_before,
            sell_by=item.sell_by,
            production=item.production,
            packed=item.packed,
            capture_id=capture_id,
        ),
    )


def count_article(match: Match, stamp: Stamp, *, count_id: str, raw: str) -> tuple[AnyEntry, ...]:
    """Return the count of an item whose article number was typed."""
    return (Counted(at=stamp.at, by=stamp.by, id=count_id, key=match.key, how="typed", raw=raw),)


def set_quantity(ledger: Ledger, units: int, stamp: Stamp) -> tuple[AnyEntry, ...]:
    """Return the entry that makes the last scan one of so many units; none when there is no scan."""
    last = ledger.last_scan
    if last is None or not 0 <= units <= MOST_AT_ONCE or units == last.units:
        return ()
    return (QuantitySet(at=stamp.at, by=stamp.by, of=last.entry.id, units=units),)


def change_quantity(ledger: Ledger, by: int, stamp: Stamp) -> tuple[AnyEntry, ...]:
    """Return the entry for one unit more or less of the last scan; a scan of none at all is undone."""
    last = ledger.last_scan
    if last is None:
        return ()
    if last.units + by <= 0:
        return undo_last(ledger, stamp)
    return set_quantity(ledger, last.units + by, stamp)


def undo_last(ledger: Ledger, stamp: Stamp) -> tuple[AnyEntry, ...]:
    """Return the entry that takes the last count back; none when there is none."""
    last = ledger.last_scan
    return () if last is None else (Undone(at=stamp.at, by=stamp.by, of=last.entry.id),)


def answer_to(ledger: Ledger, count_id: str) -> Answer:
    """Return how the count of that id stands in a ledger that has it; what needs a person most comes first."""
    scan = ledger.scans.get(count_id)
    if scan is None:
        return Answer.ALREADY
    key, case = scan.entry.key, scan.entry.case
    lines = ledger.lines_of(key)
    if case and ledger.pack_size(key, case) is None:
        return Answer.ASK_PACK
    rules: tuple[tuple[Answer, Callable[[], bool]], ...] = (
        (Answer.UNLISTED, lambda: not ledger.is_blind and all(line.state is LineState.UNLISTED for line in lines)),
        (Answer.ATTENTION, lambda: bool(ledger.reasons_of(scan)) or _is_other_lot(lines)),
        (Answer.OVER, lambda: any(line.state is LineState.OVER for line in lines)),
        (
            Answer.COMPLETE,
            lambda: (
                all(line.state is LineState.COMPLETE for line in lines)
                and any(line.plan.expected is not None for line in lines)
            ),
        ),
    )
    return next((answer for answer, holds in rules if holds()), Answer.COUNTED)


def _is_other_lot(lines: tuple[Line, ...]) -> bool:
    return any(reason is Reason.OTHER_LOT for line in lines for reason, _ in line.reasons)
