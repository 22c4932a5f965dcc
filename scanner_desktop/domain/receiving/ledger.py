"""What a journal adds up to: counts of every line, states, flags and differences. The same entries, the same sums.

Counts belong to items. How an item's pieces spread over its lines is worked out anew after every entry: lots first,
then the lines in order, and what is left over goes to the last. So a row that is corrected late finds its pieces.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scanner_desktop.domain.receiving.entries import (
    Accepted,
    AnyEntry,
    Closed,
    Counted,
    DatesTyped,
    Flagged,
    LineCorrected,
    Named,
    PackSize,
    QuantitySet,
    Reopened,
    Undone,
    Unflagged,
)
from scanner_desktop.domain.receiving.lines import (
    SHORT_DATED_DAYS,
    Line,
    LineState,
    Progress,
    Reason,
    Tally,
    distribute,
    is_other_lot,
    is_shown,
)
from scanner_desktop.domain.receiving.plan import ExpectedLine, Plan


@dataclass(slots=True)
class Scan:
    """A count as it stands: its entry, and what was said of it since."""

    entry: Counted
    units: int
    lot: str
    expiry: date | None
    undone: bool = False


class Ledger:
    """The state of one session. Made from its lines; grows by ``apply``, entry by entry."""

    def __init__(
        self, lines: Iterable[ExpectedLine] = (), *, short_dated_days: int = SHORT_DATED_DAYS, is_blind: bool = False
    ) -> None:
        self.plan = Plan(lines)
        self.is_blind = is_blind
        self.short_dated_days = short_dated_days
        self.scans: dict[str, Scan] = {}
        self.flags: dict[str, Flagged] = {}
        self.closed: Closed | None = None
        self.packs: dict[str, int] = {}
        self.serials: dict[tuple[str, str], str] = {}
        self.names: dict[str, str] = {}
        self._of_key: dict[str, list[str]] = {}
        self._flags_of: dict[str, list[str]] = {}
        self._acceptances: dict[int, Accepted] = {}
        self._cases: dict[str, list[str]] = {}  # the items under which a case was counted: a corrected row may add one
        self._order: list[str] = []
        self._tally = Tally()
        self._lines: dict[int, Line] = {}
        for line in self.plan.lines:
            self._lines[line.number] = Line(line)
            self._tally.take(self._lines[line.number], 1)

    # --- what it says ----------------------------------------------------------------------------------------------

    @property
    def lines(self) -> Sequence[Line]:
        """Every line that there is something to say about, in order."""
        return tuple(line for line in self._lines.values() if is_shown(line))

    def line(self, number: int) -> Line:
        """Return a line."""
        return self._lines[number]

    def lines_of(self, key: str) -> tuple[Line, ...]:
        """Return the lines of an item."""
        return tuple(self._lines[line.number] for line in self.plan.of_key(key))

    @property
    def progress(self) -> Progress:
        """Where it stands."""
        tally = self._tally
        states = tuple((state, tally.states.get(state, 0)) for state in LineState)
        return Progress(tally.pieces, tally.expected, tally.done, tally.listed, states, tally.flagged, tally.unaccepted)

    @property
    def last_scan(self) -> Scan | None:
        """The last count that holds."""
        return next((self.scans[one] for one in reversed(self._order) if not self.scans[one].undone), None)

    def last_scans(self, count: int) -> tuple[Scan, ...]:
        """Return the last counts that hold, newest first."""
        found: list[Scan] = []
        for one in reversed(self._order):
            if len(found) == count:
                break
            if not self.scans[one].undone:
                found.append(self.scans[one])
        return tuple(found)

    def name_of(self, key: str) -> str:
        """Return an item's name by the list or by what was learned, "" when there is none."""
        return next((line.name for line in self.plan.of_key(key) if line.name), self.names.get(key, ""))

    def pack_size(self, key: str, case: str) -> int | None:
        """Return how many pieces a case holds: as a person said, else as the list says, None when nobody does."""
        if case in self.packs:
            return self.packs[case]
        return next((line.pack_size for line in self.plan.of_key(key) if line.pack_size), None)

    def pieces(self, scan: Scan) -> int:
        """Return how many pieces a count stands for; a case of unknown content counts one until somebody says."""
        if scan.undone:
            return 0
        case = scan.entry.case
        return scan.units * ((self.pack_size(scan.entry.key, case) or 1) if case else 1)

    def open_cases(self) -> tuple[tuple[str, str], ...]:
        """Return the ``(case, key)`` that were counted and of which nobody has said how much they hold."""
        counted = ((case, key) for case, keys in self._cases.items() for key in keys)
        return tuple((case, key) for case, key in counted if self.pack_size(key, case) is None)

    def reasons_of(self, scan: Scan) -> tuple[Reason, ...]:
        """Return what the dates say of a count, on the day on which it was made."""
        day = scan.entry.at.date()
        last = [limit for limit in (scan.expiry, scan.entry.best_before, scan.entry.sell_by) if limit is not None]
        if not last:
            return ()
        left = (min(last) - day).days
        if left < 0:
            return (Reason.EXPIRED,)
        return (Reason.SHORT_DATED,) if left < self.short_dated_days else ()

    # --- how it grows ----------------------------------------------------------------------------------------------

    def replay(self, entries: Iterable[AnyEntry]) -> "Ledger":
        """Apply entries in their order; returns itself."""
        for entry in entries:
            self.apply(entry)
        return self

    def apply(self, entry: AnyEntry) -> tuple[int, ...]:
        """Take an entry in; returns the numbers of the lines that it may have changed. Total: nothing raises."""
        match entry:
            case Counted():
                return self._count(entry)
            case QuantitySet() | Undone() | DatesTyped() if entry.of in self.scans:
                return self._say_of(entry, self.scans[entry.of])
            case PackSize():
                self.packs[entry.case] = max(1, entry.pieces)
                keys = self._cases.get(entry.case, ())
                return tuple(number for key in keys for number in self._work_out(key))
            case Flagged():
                if entry.id in self.flags:
                    return ()
                self.flags[entry.id] = entry
                self._flags_of.setdefault(entry.key, []).append(entry.id)
                self._have_line(entry.key)
                return self._work_out(entry.key)
            case Unflagged() if entry.of in self.flags:
                key = self.flags.pop(entry.of).key
                self._flags_of[key].remove(entry.of)
                return self._work_out(key)
            case Accepted() if entry.line in self._lines:
                self._acceptances[entry.line] = entry
                return self._work_out(self._lines[entry.line].plan.key)
            case LineCorrected():
                return self._correct(entry.line)
            case Named():
                self.names[entry.key] = entry.name
                return tuple(line.number for line in self.plan.of_key(entry.key))
            case Closed():
                self.closed = entry
            case Reopened():
                self.closed = None
        return ()

    def _count(self, entry: Counted) -> tuple[int, ...]:
        if entry.id in self.scans:
            return ()
        self.scans[entry.id] = Scan(entry, entry.units, entry.lot, entry.expiry)
        self._order.append(entry.id)
        self._of_key.setdefault(entry.key, []).append(entry.id)
        if entry.case and entry.key not in self._cases.setdefault(entry.case, []):
            self._cases[entry.case].append(entry.key)
        if entry.serial:
            self.serials.setdefault((entry.gtin, entry.serial), entry.id)
        self._have_line(entry.key)
        return self._work_out(entry.key)

    def _say_of(self, entry: QuantitySet | Undone | DatesTyped, scan: Scan) -> tuple[int, ...]:
        match entry:
            case QuantitySet():
                scan.units = max(0, entry.units)
            case Undone():
                scan.undone = True
                if scan.entry.serial:
                    self.serials.pop((scan.entry.gtin, scan.entry.serial), None)
            case DatesTyped():
                scan.lot, scan.expiry = entry.lot or scan.lot, entry.expiry or scan.expiry
        return self._work_out(scan.entry.key)

    def _have_line(self, key: str) -> None:
        if not self.plan.of_key(key):
            number = self.plan.next_number
            self._put(ExpectedLine(number, 0, key, listed=self.is_blind))

    def _put(self, line: ExpectedLine) -> None:
        self.plan.add(line)
        before = self._lines.get(line.number)
        if before is not None:
            self._tally.take(before, -1)
        self._lines[line.number] = Line(line)
        self._tally.take(self._lines[line.number], 1)

    def _correct(self, line: ExpectedLine) -> tuple[int, ...]:
        """Take a corrected row in. A line of what had come unlisted becomes the list's own, under its number."""
        unlisted = [one for one in self.plan.of_key(line.key) if not one.listed]
        number = unlisted[0].number if unlisted else self.plan.next_number
        self._put(
            ExpectedLine(
                number, line.row, line.key, line.expected, line.name, line.article, line.lot, line.expiry,
                line.pack_size, line.order, line.alias,
            )
        )  # fmt: skip
        return self._work_out(line.key)

    def _work_out(self, key: str) -> tuple[int, ...]:
        """Spread an item's pieces over its lines anew."""
        lines = self.plan.of_key(key)
        if not lines:
            return ()
        scans = [self.scans[one] for one in self._of_key.get(key, ()) if not self.scans[one].undone]
        by_lot: dict[str, int] = {}
        reasons: dict[Reason, int] = {}
        for scan in scans:
            pieces = self.pieces(scan)
            by_lot[scan.lot] = by_lot.get(scan.lot, 0) + pieces
            for reason in self.reasons_of(scan):
                reasons[reason] = reasons.get(reason, 0) + pieces
        for one in self._flags_of.get(key, ()):
            reason = Reason(self.flags[one].reason)
            reasons[reason] = reasons.get(reason, 0) + self.flags[one].pieces
        spread = distribute(lines, by_lot)
        other = sum(pieces for lot, pieces in by_lot.items() if lot and is_other_lot(lot, lines))
        if other:
            reasons[Reason.OTHER_LOT] = other
        bearer = max(lines, key=lambda line: (spread[line.number] > 0, -line.number)).number
        for line in lines:
            self._tally.take(self._lines[line.number], -1)
            found = (
                tuple((reason, reasons[reason]) for reason in Reason if reasons.get(reason))
                if (line.number == bearer)
                else ()
            )
            now = Line(line, spread[line.number], found)
            accepted = self._acceptances.get(line.number)
            if accepted is not None and (accepted.difference, accepted.flags) == (now.difference, now.flags):
                now = Line(line, now.counted, found, accepted)
            self._lines[line.number] = now
            self._tally.take(now, 1)
        return tuple(line.number for line in lines)
