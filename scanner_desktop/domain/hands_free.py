"""Hands-free: which piece is captured without a key. One that entered and rests, once; again only when it has left."""

from dataclasses import dataclass, field

from scanner_desktop.domain.geometry import center, distance, longer_side
from scanner_desktop.domain.presence import Piece
from scanner_desktop.domain.sighting import Point

_MOVED = 1.0  # of its code's length: what lay about and is moved that far is meant


@dataclass(slots=True)
class HandsFree:
    """Decides for one task. What lies in view when it is switched on did not enter, and waits for a key.

    What comes to rest beside the piece that is meant is passed over: it is captured once it is moved, not when the
    other one goes away.
    """

    _ignored: dict[int, Point] = field(default_factory=dict)

    def begin(self, pieces: tuple[Piece, ...]) -> None:
        """Start; ``pieces`` are in view already."""
        self._ignored = {piece.number: center(piece.corners) for piece in pieces}

    def ignore(self, piece: Piece) -> None:
        """Leave a piece to the keys as long as it lies where it lies."""
        self._ignored[piece.number] = center(piece.corners)

    def choose(self, target: Piece | None, pieces: tuple[Piece, ...]) -> Piece | None:
        """Return the piece to capture now, None when there is none. ``target`` is the one that a key would take."""
        known = {piece.number for piece in pieces}
        self._ignored = {number: where for number, where in self._ignored.items() if number in known}
        for piece in pieces:
            where = self._ignored.get(piece.number)
            if where is not None and distance(where, center(piece.corners)) > _MOVED * longer_side(piece.corners):
                del self._ignored[piece.number]
        if target is None or target.captures or not target.is_seen or not target.rests:
            return None
        if target.number in self._ignored:
            return None
        for piece in pieces:
            if piece is not target and piece.rests:
                self._ignored.setdefault(piece.number, center(piece.corners))
        return target
