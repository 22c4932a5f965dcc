"""Lines of a receiving session as they stand: counted, states, what is wrong with pieces, and sums over all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from scanner_desktop.domain.receiving.entries import Accepted
from scanner_desktop.domain.receiving.plan import ExpectedLine

SHORT_DATED_DAYS = 30
"""Days left before expiry below which goods count as short-dated, unless a session says otherwise."""


class LineState(StrEnum):
    """How far a line is."""

    OPEN = "open"
    PARTLY = "partly"
    COMPLETE = "complete"
    OVER = "over"
    UNLISTED = "unlisted"


class Reason(StrEnum):
    """What is wrong with pieces. The first two are found by their dates, the others are said by a person."""

    EXPIRED = "expired"
    SHORT_DATED = "short_dated"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    OPENED = "opened"
    OTHER_LOT = "other_lot"


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it stands.

    Attributes:
        counted: pieces.
        reasons: what is wrong with pieces of it, with the number of pieces.
        acceptance: the entry by which its difference was accepted and still is, else None.
    """

    plan: ExpectedLine
    counted: int = 0
    reasons: tuple[tuple[Reason, int], ...] = ()
    acceptance: Accepted | None = None

    @property
    def difference(self) -> int:
        """Pieces counted more than expected; 0 when the list does not say how many."""
        if not self.plan.listed:
            return self.counted
        return 0 if self.plan.expected is None else self.counted - self.plan.expected

    @property
    def state(self) -> LineState:
        """How far it is."""
        if not self.plan.listed:
            return LineState.UNLISTED
        if self.counted == 0:
            return LineState.OPEN
        if self.plan.expected is None or self.counted == self.plan.expected:
            return LineState.COMPLETE
        return LineState.PARTLY if self.counted < self.plan.expected else LineState.OVER

    @property
    def flags(self) -> int:
        """How many pieces have something wrong with them."""
        return sum(pieces for _, pieces in self.reasons)

    @property
    def needs_acceptance(self) -> bool:
        """Whether a person has to say that its difference, or what is wrong, is so."""
        return bool(self.difference or self.flags) and self.acceptance is None


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a session stands: pieces and lines counted and expected, and lines by state."""

    pieces: int = 0
    expected_pieces: int = 0
    lines_done: int = 0
    lines: int = 0
    by_state: tuple[tuple[LineState, int], ...] = ()
    flagged: int = 0
    unaccepted: int = 0

    def of(self, state: LineState) -> int:
        """Return how many lines are in a state."""
        return dict(self.by_state).get(state, 0)


@dataclass(slots=True)
class Tally:
    """Sums over lines, kept up to date line by line: a list may have fifty thousand."""

    pieces: int = 0
    expected: int = 0
    done: int = 0
    flagged: int = 0
    unaccepted: int = 0
    listed: int = 0
    states: dict[LineState, int] = field(default_factory=dict)

    def take(self, line: Line, sign: int) -> None:
        """Add a line (``sign`` 1), or take it away (-1)."""
        if not is_shown(line):
            return
        self.pieces += sign * line.counted
        self.expected += sign * (line.plan.expected or 0)
        self.listed += sign * line.plan.listed
        self.done += sign * (line.plan.listed and line.state in (LineState.COMPLETE, LineState.OVER))
        self.flagged += sign * bool(line.flags)
        self.unaccepted += sign * line.needs_acceptance
        self.states[line.state] = self.states.get(line.state, 0) + sign


def distribute(lines: Sequence[ExpectedLine], by_lot: dict[str, int]) -> dict[int, int]:
    """Return how many pieces each line gets, by its number; together they are all pieces.

    A lot goes to the lines that ask for it, then to those that ask for none, then to the others; what is more than all
    of them expect goes to the last line of its lot, else to the last of all.
    """
    given = {line.number: 0 for line in lines}
    left = dict(by_lot)

    def fill(line: ExpectedLine, lot: str) -> None:
        room = left[lot] if line.expected is None else max(0, line.expected - given[line.number])
        pieces = min(room, left[lot])
        given[line.number] += pieces
        left[lot] -= pieces

    for accepts in (_same_lot, _any_lot, _every_lot):
        for lot in left:
            for line in lines:
                if accepts(line, lot):
                    fill(line, lot)
    for lot, pieces in left.items():
        own = [line for line in lines if lot and line.lot == lot]
        given[(own or list(lines))[-1].number] += pieces
    return given


def _same_lot(line: ExpectedLine, lot: str) -> bool:
    return bool(lot) and line.lot == lot


def _any_lot(line: ExpectedLine, lot: str) -> bool:
    return not line.lot


def _every_lot(line: ExpectedLine, lot: str) -> bool:
    return True


def is_other_lot(lot: str, lines: Sequence[ExpectedLine]) -> bool:
    """Return whether every line asks for a lot, and none for this one."""
    return all(line.lot and line.lot != lot for line in lines)


def is_shown(line: Line) -> bool:
    """Return whether there is anything to say about a line."""
    # An item that was on no list and of which every count was undone is nothing.
    return bool(line.plan.row or line.counted or line.flags)
