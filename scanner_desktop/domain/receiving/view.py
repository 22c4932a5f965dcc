"""What a session shows: the values that go from whoever counts to whoever looks on."""

from dataclasses import dataclass, field
from datetime import date

from scanner_desktop.domain.receiving.counting import Answer, answer_to
from scanner_desktop.domain.receiving.ledger import Ledger, Scan
from scanner_desktop.domain.receiving.lines import Line, Progress, Reason
from scanner_desktop.domain.receiving.plan import shown_key
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.receiving.session import SessionInfo

LAST_SCANS = 3


@dataclass(frozen=True, slots=True)
class ShownScan:
    """One of the last scans.

    Attributes:
        code: the item's number as people write it.
        units: pieces or cases. pieces: what they come to. per_case: pieces in a case, None for unknown, 1 for pieces.
        line: the number of the line that stands for it.
    """

    count_id: str
    key: str
    code: str
    name: str
    units: int
    pieces: int
    per_case: int | None
    case: str
    lot: str
    expiry: date | None
    reasons: tuple[Reason, ...]
    answer: Answer
    line: int
    capture_id: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What an act changed, once it is on the disk.

    Attributes:
        answer: how it was taken, None for what is no count. already: a piece that was counted before.
        lines: the lines that changed.
        scans: the last scans that hold, newest first.
        open_cases: ``(case, key)`` of which somebody has to say how much they hold.
    """

    answer: Answer | None
    count_id: str
    lines: tuple[Line, ...]
    progress: Progress
    scans: tuple[ShownScan, ...]
    open_cases: tuple[tuple[str, str], ...]
    is_closed: bool = False
    bad: tuple[BadRow, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Opened:
    """A session that was opened, with everything in it."""

    info: SessionInfo
    lines: tuple[Line, ...]
    notes: tuple[tuple[int, str], ...]
    change: Change


def shown_scan(ledger: Ledger, scan: Scan) -> ShownScan:
    """Return a scan as it is shown."""
    entry = scan.entry
    lines = ledger.lines_of(entry.key)
    line = next((one for one in lines if scan.lot and one.plan.lot == scan.lot), None)
    # The line on which the last piece went: the last that has any.
    line = line or next((one for one in reversed(lines) if one.counted), lines[0])
    return ShownScan(
        count_id=entry.id,
        key=entry.key,
        code=shown_key(entry.key),
        name=ledger.name_of(entry.key),
        units=scan.units,
        pieces=ledger.pieces(scan),
        per_case=ledger.pack_size(entry.key, entry.case) if entry.case else 1,
        case=entry.case,
        lot=scan.lot,
        expiry=scan.expiry or entry.best_before or entry.sell_by,
        reasons=ledger.reasons_of(scan),
        answer=answer_to(ledger, entry.id),
        line=line.plan.number,
        capture_id=entry.capture_id,
    )


def change_of(
    ledger: Ledger, lines: tuple[int, ...], answer: Answer | None, count_id: str, bad: tuple[BadRow, ...]
) -> Change:
    """Return what to show after ``lines`` changed."""
    return Change(
        answer=answer,
        count_id=count_id,
        lines=tuple(ledger.line(number) for number in dict.fromkeys(lines)),
        progress=ledger.progress,
        scans=tuple(shown_scan(ledger, scan) for scan in ledger.last_scans(LAST_SCANS)),
        open_cases=ledger.open_cases(),
        is_closed=ledger.closed is not None,
        bad=bad,
    )
