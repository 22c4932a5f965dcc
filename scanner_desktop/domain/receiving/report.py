"""What a report says of a session: the same values for the spreadsheet, the printed page and JSON."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scanner_desktop.domain.phrase import Phrase, listing, sentences
from scanner_desktop.domain.receiving.entries import AnyEntry, Flagged
from scanner_desktop.domain.receiving.ledger import Ledger
from scanner_desktop.domain.receiving.lines import Line, LineState, Progress, Reason
from scanner_desktop.domain.receiving.plan import shown_key
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.receiving.session import SessionInfo

STATE_WORDS = {
    LineState.OPEN: Phrase("nothing came"),
    LineState.PARTLY: Phrase("short"),
    LineState.COMPLETE: Phrase("complete"),
    LineState.OVER: Phrase("over"),
    LineState.UNLISTED: Phrase("not on the list"),
}
REASON_WORDS = {
    Reason.EXPIRED: Phrase("expired"),
    Reason.SHORT_DATED: Phrase("short-dated"),
    Reason.DAMAGED: Phrase("damaged"),
    Reason.WRONG_ITEM: Phrase("wrong item"),
    Reason.OPENED: Phrase("opened"),
    Reason.OTHER_LOT: Phrase("another lot"),
}


@dataclass(frozen=True, slots=True)
class LotCount:
    """Pieces of one line's item by lot and last day of use (ISO date), either "" when not known."""

    lot: str
    expiry: str
    pieces: int


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line as reported; texts are as they came and not made harmless."""

    number: int
    row: int
    code: str
    name: str
    article: str
    order: str
    expected: int | None
    counted: int
    difference: int
    state: LineState
    reasons: tuple[tuple[Reason, int], ...]
    accepted_by: str
    accepted_at: datetime | None
    accepted_reason: str

    @property
    def is_different(self) -> bool:
        """Whether a person has, or would have, to accept it."""
        return bool(self.difference or self.reasons)

    @property
    def remark(self) -> str:
        """State and reasons in words."""
        words = [] if self.state is LineState.COMPLETE else [STATE_WORDS[self.state]]
        for reason, pieces in self.reasons:
            words.append(Phrase("{pieces} {reason}", pieces=pieces, reason=REASON_WORDS[reason]))
        return listing(words)


@dataclass(frozen=True, slots=True)
class ReportCount:
    """One count as it stands at the end, whether it was undone or not."""

    id: str
    at: datetime
    by: str
    code: str
    name: str
    gtin: str
    units: int
    pieces: int
    case: str
    lot: str
    expiry: str
    best_before: str
    sell_by: str
    production: str
    packed: str
    serial: str
    how: str
    raw: str
    undone: bool
    capture_id: str


@dataclass(frozen=True, slots=True)
class ReportFlag:
    """Something that a person said is wrong, with the id of its photograph."""

    at: datetime
    by: str
    code: str
    name: str
    reason: str
    pieces: int
    note: str
    photo: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything about a session.

    Attributes:
        captures_waiting: pictures behind counts that the service does not have yet, of ``captures``.
        made_at: when the report was made.
        bad: rows of the list that could not be used and were left out.
    """

    info: SessionInfo
    made_at: datetime
    progress: Progress
    lines: tuple[ReportLine, ...]
    counts: tuple[ReportCount, ...]
    flags: tuple[ReportFlag, ...]
    entries: tuple[AnyEntry, ...]
    bad: tuple[BadRow, ...]
    lots: tuple[tuple[int, tuple[LotCount, ...]], ...]
    captures: int = 0
    captures_waiting: int = 0
    closed_by: str = ""
    closed_at: datetime | None = None
    closing_note: str = ""

    @property
    def differences(self) -> tuple[ReportLine, ...]:
        """The lines that are not as the list says."""
        return tuple(line for line in self.lines if line.is_different)

    @property
    def standing(self) -> str:
        """Whether it is finished, and whether every picture has arrived, in one sentence or two."""
        if self.closed_at is None:
            standing = Phrase("Not finished: this is where the count stands.")
        else:
            standing = Phrase("Finished by {name} at {time}.", name=self.closed_by, time=self.closed_at)
        if not self.captures_waiting:
            return standing
        waiting = Phrase(
            "{waiting} of {captures} captures had not arrived at the service when this report was made; "
            "they are on this computer and are sent by themselves.",
            waiting=self.captures_waiting,
            captures=self.captures,
        )
        return sentences(standing, waiting)


def make_report(
    info: SessionInfo,
    ledger: Ledger,
    entries: Iterable[AnyEntry],
    bad: Sequence[BadRow],
    made_at: datetime,
    *,
    captures_waiting: int = 0,
) -> Report:
    """Return the report of a session as it stands."""
    closed = ledger.closed
    counts = tuple(_count(ledger, one) for one in ledger.scans)
    return Report(
        info=info,
        made_at=made_at,
        progress=ledger.progress,
        lines=tuple(_line(ledger, line) for line in ledger.lines),
        counts=counts,
        flags=tuple(_flag(ledger, flag) for flag in ledger.flags.values()),
        entries=tuple(entries),
        bad=tuple(bad),
        lots=tuple((line.plan.number, _lots(ledger, line)) for line in ledger.lines if line.counted),
        captures=len({count.capture_id for count in counts if count.capture_id}),
        captures_waiting=captures_waiting,
        closed_by="" if closed is None else closed.by,
        closed_at=None if closed is None else closed.at,
        closing_note="" if closed is None else closed.note,
    )


def _line(ledger: Ledger, line: Line) -> ReportLine:
    plan, accepted = line.plan, line.acceptance
    return ReportLine(
        plan.number, plan.row, plan.code, plan.name or ledger.name_of(plan.key), plan.article, plan.order,
        plan.expected, line.counted, line.difference, line.state, line.reasons,
        "" if accepted is None else accepted.by, None if accepted is None else accepted.at,
        "" if accepted is None else accepted.reason,
    )  # fmt: skip


def _count(ledger: Ledger, count_id: str) -> ReportCount:
    scan = ledger.scans[count_id]
    entry = scan.entry
    days = (scan.expiry, entry.best_before, entry.sell_by, entry.production, entry.packed)
    expiry, best_before, sell_by, production, packed = ("" if day is None else day.isoformat() for day in days)
    return ReportCount(
        entry.id, entry.at, entry.by, shown_key(entry.key), ledger.name_of(entry.key), entry.gtin, scan.units,
        ledger.pieces(scan), entry.case, scan.lot, expiry, best_before, sell_by, production, packed, entry.serial,
        entry.how, entry.raw, scan.undone, entry.capture_id,
    )  # fmt: skip


def _flag(ledger: Ledger, flag: Flagged) -> ReportFlag:
    return ReportFlag(
        flag.at, flag.by, shown_key(flag.key), ledger.name_of(flag.key), REASON_WORDS[Reason(flag.reason)], flag.pieces,
        flag.note, flag.photo,
    )  # fmt: skip


def _lots(ledger: Ledger, line: Line) -> tuple[LotCount, ...]:
    """Return the lots of a line's item, where it is the first line of that item: they belong to the item."""
    if ledger.lines_of(line.plan.key)[0].plan.number != line.plan.number:
        return ()
    sums: dict[tuple[str, str], int] = {}
    for scan in ledger.scans.values():
        if scan.entry.key == line.plan.key and not scan.undone:
            key = (scan.lot, "" if scan.expiry is None else scan.expiry.isoformat())
            sums[key] = sums.get(key, 0) + ledger.pieces(scan)
    return tuple(LotCount(lot, expiry, pieces) for (lot, expiry), pieces in sums.items() if lot or expiry)
