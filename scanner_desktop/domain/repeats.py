"""The same product again: whether that is a second piece, a slip of the hand, or to be asked about."""

from dataclasses import dataclass, field
from enum import Enum

from scanner_desktop.domain.settings import RepeatRule


class Answer(Enum):
    """What becomes of a wish to capture."""

    CAPTURE = "capture"
    ASK = "ask"
    IGNORE = "ignore"


@dataclass(slots=True)
class Repeats:
    """The run of captures of one product that is going on, and the rule for what comes next.

    A run ends with another product. A piece that is known to be another one is a second piece and is never asked
    about; where nobody can tell, as with typed and hand-scanned codes, the rule decides.

    Attributes:
        rule: what a person chose for this task.
        gtin: of the run, "" before the first.
    """

    rule: RepeatRule = RepeatRule.ASK
    gtin: str = ""
    _ids: list[str] = field(default_factory=list)
    _pieces: set[int] = field(default_factory=set)

    @property
    def count(self) -> int:
        """How many captures the run has."""
        return len(self._ids)

    @property
    def ids(self) -> tuple[str, ...]:
        """The captures of the run, oldest first."""
        return tuple(self._ids)

    def judge(self, gtin: str, piece: int | None) -> Answer:
        """Return what becomes of a wish to capture ``gtin``; ``piece`` is its number where the camera saw it."""
        if gtin != self.gtin or not self._ids or (piece is not None and piece not in self._pieces):
            return Answer.CAPTURE
        match self.rule:
            case RepeatRule.COUNT:
                return Answer.CAPTURE
            case RepeatRule.ASK:
                return Answer.ASK
            case RepeatRule.IGNORE:
                return Answer.IGNORE

    def captured(self, gtin: str, capture_id: str, piece: int | None) -> int:
        """Take note of a capture; returns which of its run it is, from 1."""
        if gtin != self.gtin:
            self.gtin = gtin
            self._ids.clear()
            self._pieces.clear()
        self._ids.append(capture_id)
        if piece is not None:
            self._pieces.add(piece)
        return len(self._ids)

    def taken_back(self, capture_id: str) -> None:
        """Take note that a capture was discarded; the last one of a run ends it, so that it can be made anew."""
        if capture_id in self._ids:
            self._ids.remove(capture_id)
        if not self._ids:
            self.gtin = ""
            self._pieces.clear()
