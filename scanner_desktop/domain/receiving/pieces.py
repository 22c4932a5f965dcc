"""Which pieces before the camera are counted: each once, as soon as its code is certain, also over a restart.

What was lying in the picture when the station died is there again in the first pictures after it. A piece of the same
product at the same place is that one. At another place it may have been moved, or be another one: then nobody but the
person can tell, and a key counts it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.geometry import center, distance, longer_side
from scanner_desktop.domain.presence import Piece, Presence
from scanner_desktop.domain.receiving.session import InView
from scanner_desktop.domain.sighting import Corners, Sighting

RECOVERS_FOR = 2.0
"""Seconds of pictures after a start in which what lay there before can be found again."""

SAME_PLACE = 0.03
"""Of its code's length: a code whose corners all lie nearer to where it was counted was not moved. Small, because the
next piece of the same product is often put down almost where the one before it lay: who asks once too often loses
nothing. The corners of a piece that lies still differ by up to 0.011 from one process to the next."""

SEEN_FOR = 0.4
"""Seconds of being seen after which a piece counts that is never held still."""

_MOVED = 0.01  # of its length: what comes to rest further away is written down anew


@dataclass(frozen=True, slots=True)
class Seen:
    """What one frame brings.

    Attributes:
        arrived: pieces to count now.
        unsure: pieces that may have been counted before the restart; a key counts them.
        left: ids of counts whose pieces have left the picture.
        moved: counted pieces that now stand elsewhere.
    """

    arrived: tuple[Piece, ...] = ()
    unsure: tuple[Piece, ...] = ()
    left: tuple[str, ...] = ()
    moved: tuple[InView, ...] = ()


class PieceWatch:
    """Follows pieces for one session. Pure: time comes from the frames alone."""

    def __init__(self, before: Iterable[InView] = ()) -> None:
        """Begin; ``before`` are the counted pieces that were in the picture when the session was last at work."""
        self._presence = Presence()
        self._before = list(before)
        self._began_at: float | None = None
        self._count_of: dict[int, str] = {}
        self._place_of: dict[str, Corners] = {}
        self._unsure: dict[int, Piece] = {}
        self._passed: set[int] = set()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces that are there, in the order in which they came."""
        return self._presence.pieces

    @property
    def unsure(self) -> tuple[Piece, ...]:
        """The pieces in view that may have been counted before the restart."""
        return tuple(self._unsure.values())

    def is_counted(self, piece: Piece) -> bool:
        """Whether a piece was counted."""
        return piece.number in self._count_of

    def pass_over(self) -> None:
        """Count nothing that is in view now: it belongs to what was done before."""
        self._passed.update(piece.number for piece in self._presence.pieces)

    def note_counted(self, piece: Piece, count_id: str) -> None:
        """Note that ``piece`` is counted as ``count_id``; to be called before the next frame is observed."""
        self._count_of[piece.number] = count_id
        self._place_of[count_id] = piece.corners
        self._unsure.pop(piece.number, None)

    def observe(self, sighting: Sighting, agreed: Sequence[AgreedCode]) -> Seen:
        """Take in what one frame shows."""
        at = sighting.frame.captured_at
        if self._began_at is None:
            self._began_at = at
        gone = self._presence.observe(sighting, agreed)
        left = [self._count_of.pop(piece.number) for piece in gone if piece.number in self._count_of]
        for piece in gone:
            self._unsure.pop(piece.number, None)
            self._passed.discard(piece.number)
        arrived, unsure = [], []
        is_recovering = at - self._began_at <= RECOVERS_FOR
        for piece in self._presence.pieces:
            if piece.number in self._count_of or piece.number in self._unsure or piece.number in self._passed:
                continue
            known = self._known(piece) if is_recovering else None
            if known is None:
                if piece.is_seen and (piece.rests or at - piece.entered_at >= SEEN_FOR):
                    arrived.append(piece)
            elif lies_there(known, piece.corners):
                self._before.remove(known)
                self.note_counted(piece, known.count_id)
            else:
                self._before.remove(known)
                self._unsure[piece.number] = piece
                unsure.append(piece)
                left.append(known.count_id)
        if not is_recovering and self._before:
            left += [piece.count_id for piece in self._before]
            self._before.clear()
        for count_id in left:
            self._place_of.pop(count_id, None)
        return Seen(tuple(arrived), tuple(unsure), tuple(left), tuple(self._moved()))

    def _known(self, piece: Piece) -> InView | None:
        """Return the piece that this was before the restart, or may have been: the nearest of its product."""
        here = center(piece.corners)
        same = [known for known in self._before if known.gtin == piece.gtin]
        return min(same, key=lambda known: distance(center(known.corners), here), default=None)

    def _moved(self) -> Iterable[InView]:
        for piece in self._presence.pieces:
            count_id = self._count_of.get(piece.number)
            if count_id is None or not piece.rests:
                continue
            before = self._place_of.get(count_id, piece.corners)
            if distance(center(before), center(piece.corners)) > _MOVED * longer_side(piece.corners):
                self._place_of[count_id] = piece.corners
                yield InView(count_id, piece.gtin, piece.corners)


def lies_there(known: InView, corners: Corners) -> bool:
    """Return whether a code at ``corners`` is where ``known`` lay, in its size and turned as it was."""
    size = longer_side(corners)
    return all(distance(one, other) <= SAME_PLACE * size for one, other in zip(known.corners, corners, strict=True))
