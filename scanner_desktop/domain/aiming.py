"""What Capture would take now: one of the pieces in view, as long as that very piece is there.

Pure: one thread, and time comes from the frames alone, so that a slow reader makes nothing stay for longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.hands_free import HandsFree
from scanner_desktop.domain.presence import Piece, Presence
from scanner_desktop.domain.scenery import Scenery
from scanner_desktop.domain.sighting import Sighting
from scanner_desktop.domain.target import choose_target

ARMED_FOR = 0.5
"""Seconds, by the frames' clock, for which a piece can still be captured that was pulled out of an otherwise empty
picture: one hand takes it away while the other reaches for the key. The frame in which it was read is captured."""


@dataclass(frozen=True, slots=True)
class Armed:
    """What Capture would capture now.

    Attributes:
        agreed: the code, and the frame in which it was read.
        is_in_view: False during the short grace after it left the picture.
        piece: number of the piece that carries it.
        captures: how often that piece has been captured.
    """

    agreed: AgreedCode
    is_in_view: bool = True
    piece: int = 0
    captures: int = 0


class Aiming:
    """Arms one piece at a time.

    Attributes:
        hands_free: the rule by which pieces are captured without a key; None while a key is needed.
    """

    def __init__(self) -> None:
        self.presence = Presence()
        self.hands_free: HandsFree | None = None
        self.armed: Armed | None = None
        self._chosen: int | None = None
        self._agreed: tuple[AgreedCode, ...] = ()

    def use_hands_free(self, is_on: bool) -> None:
        """Switch; what lies in view at that moment waits for a key."""
        self.hands_free = HandsFree() if is_on else None
        if self.hands_free is not None:
            self.hands_free.begin(self.presence.pieces)

    def observe(self, sighting: Sighting, agreed: Sequence[AgreedCode]) -> Piece | None:
        """Take in what was read of a frame; returns the piece that is to be captured without a key, if there is one."""
        self.presence.observe(sighting, agreed)
        self._agreed = tuple(one for one in agreed if self.presence.piece_of(one) is not None)
        in_view = {code.gtin for code in sighting.codes if code.gtin is not None}
        target = choose_target(
            self._agreed,
            in_view,
            self.armed.agreed.instance if self.armed else None,
            chosen=self._chosen_instance(),
        )
        at = sighting.frame.captured_at
        if target is None and (in_view or self.armed is None):
            self.armed = None  # another product has taken its place, and is not certain yet
        elif target is None:
            self._keep(at)
        else:
            piece = self.presence.piece_of(target)
            assert piece is not None
            self.armed = Armed(target, piece.is_there, piece.number, piece.captures)
            if not piece.is_there:
                self._keep(at)
        if self.hands_free is None:
            return None
        meant = self._piece(self.armed.piece) if self.armed is not None else None
        return self.hands_free.choose(meant, self.presence.pieces)

    def glimpse(self, scenery: Scenery) -> None:
        """Look at a picture that nobody has read yet: what has left must not stay armed until the next one is read."""
        self.presence.glimpse(scenery)
        piece = self._piece(self.armed.piece) if self.armed is not None else None
        if self.armed is not None and (piece is None or piece.is_distinct):  # of others a picture says nothing
            self._keep(scenery.captured_at)

    def forget(self) -> None:
        """Arm nothing until something new is read."""
        self.armed = None

    def choose(self, piece: int | None) -> None:
        """Prefer this piece as long as it is there, wherever it lies."""
        self._chosen = piece

    def certain(self) -> tuple[Armed, ...]:
        """Return every piece that could be captured now, in reading order: from the top left, line by line."""
        pieces = [piece for piece in self.presence.pieces if piece.is_there]
        return tuple(Armed(piece.agreed, True, piece.number, piece.captures) for piece in _in_lines(pieces))

    def captured(self, number: int) -> None:
        """Take note that a piece was captured."""
        piece = self._piece(number)
        if piece is not None:
            piece.captures += 1

    def taken_back(self, number: int) -> None:
        """Take note that a capture of a piece was taken back: a key can capture it again."""
        piece = self._piece(number)
        if piece is not None:
            piece.captures = max(0, piece.captures - 1)
            if self.hands_free is not None:
                self.hands_free.ignore(piece)

    def _piece(self, number: int) -> Piece | None:
        return next((piece for piece in self.presence.pieces if piece.number == number), None)

    def _chosen_instance(self) -> int | None:
        piece = self._piece(self._chosen) if self._chosen is not None else None
        if piece is None:
            self._chosen = None
            return None
        return piece.agreed.instance

    def _keep(self, at: float) -> None:
        """Keep what is armed while it is there, and for a moment while nothing else is; else let go of it."""
        armed = self.armed
        assert armed is not None
        piece = self._piece(armed.piece)
        if piece is not None and piece.is_there:
            self.armed = Armed(armed.agreed, True, piece.number, piece.captures)
            return
        seen_at = piece.seen_at if piece is not None else armed.agreed.frame.captured_at
        something_else = self.presence.is_calm and not self.presence.is_empty
        if at - seen_at > ARMED_FOR or something_else:
            self.armed = None
        else:
            self.armed = Armed(armed.agreed, False, armed.piece, armed.captures)


def _in_lines(pieces: Sequence[Piece]) -> list[Piece]:
    def middle(piece: Piece) -> tuple[float, float, float]:
        xs, ys = [x for x, _ in piece.corners], [y for _, y in piece.corners]
        return sum(xs) / 4, sum(ys) / 4, max(ys) - min(ys)

    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: middle(one)[1]):
        if lines and middle(piece)[1] - middle(lines[-1][0])[1] < middle(piece)[2]:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [piece for line in lines for piece in sorted(line, key=lambda one: middle(one)[0])]
