"""Pieces of one product that were captured one after the other, shown as one row that counts them."""

from collections.abc import Sequence
from datetime import timedelta

from scanner_desktop.domain.capture import Capture
from scanner_desktop.ui.history.times import local_day
from scanner_desktop.ui.messages import capture_status

SOON = timedelta(seconds=30)
"""Between two pieces of one run. Later, it is another customer's."""

_LOUD = frozenset({"bad", "attention"})


class Folding:
    """Which rows lie under the row above them. Rows are newest first; what needs a person is never under another's."""

    def __init__(self, captures: Sequence[Capture]) -> None:
        """``captures`` is the model's own list, in which rows come and go."""
        self._captures = captures
        self._unfolded: set[str] = set()

    def is_folded(self, row: int) -> bool:
        """Return whether a row is not shown, because the row above counts it."""
        return self.is_repeat(row) and self._captures[row].id not in self._unfolded

    def is_repeat(self, row: int) -> bool:
        """Return whether a row is one more piece of what the row above it is."""
        if not 0 < row < len(self._captures):
            return False
        above, below = self._captures[row - 1], self._captures[row]
        return (
            bool(above.gtin)
            and (above.gtin, above.capture_type, above.elements) == (below.gtin, below.capture_type, below.elements)
            and abs(above.captured_at - below.captured_at) <= SOON
            and _are_alike(above, below)
            and local_day(above.captured_at) == local_day(below.captured_at)
        )

    def under(self, row: int) -> Sequence[Capture]:
        """Return the captures that a row stands for beside its own, newest first."""
        end = row + 1
        while self.is_folded(end):
            end += 1
        return self._captures[row + 1 : end]

    def pieces(self, row: int) -> int:
        """Return how many captures a row stands for, its own included."""
        return 1 + len(self.under(row))

    def head(self, row: int) -> int:
        """Return the row that is shown for ``row``: itself, or the one that counts it."""
        while self.is_folded(row):
            row -= 1
        return row

    def shown(self, row: int) -> Capture:
        """Return the capture whose state a row shows: of all that it stands for, one that is not done, if there is."""
        all_of_it = (self._captures[row], *self.under(row))
        return next((capture for capture in all_of_it if capture_status(capture).tone == "muted"), all_of_it[0])

    def unfold(self, row: int) -> bool:
        """Show every piece that a row stands for by itself; False when it stands for one only."""
        under = self.under(row)
        self._unfolded.update(capture.id for capture in under)
        return bool(under)

    def fold(self, row: int) -> int:
        """Put the pieces of the run that ``row`` belongs to together again; return the row that counts them."""
        first, last = row, row
        while self.is_repeat(first):
            first -= 1
        while self.is_repeat(last + 1):
            last += 1
        self._unfolded.difference_update(capture.id for capture in self._captures[first : last + 1])
        return first


def _are_alike(above: Capture, below: Capture) -> bool:
    """Whether two captures ask for the same attention. On its way or there is the same: rows must not jump about."""
    one, other = capture_status(above), capture_status(below)
    if one.tone in _LOUD or other.tone in _LOUD:
        return one == other
    return True
