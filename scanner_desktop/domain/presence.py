"""Which pieces lie before the camera: told from codes and pictures, so that one piece is one however it is held.

A piece is there from the first frame in which its code is certain until it has *left*. A code that cannot be read for
a while (a thumb, a reflection, a quick move, the package turned round) has not left. These are the signs of leaving:

- the picture is again as it was before anything came, or would be but for what else lies there unmoved;
- it was carried over the edge of the picture;
- another product is certain at its place;
- something else has been at its place for ``REPLACED_AFTER`` seconds, when none of the others can be told.

Pure: one thread, and time comes from the frames alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.geometry import center, distance, longer_side, same_place
from scanner_desktop.domain.scenery import Cells, Scenery
from scanner_desktop.domain.sighting import Code, Corners, Point, Sighting

REST_SPEED = 1.2
"""Lengths of the code a second; what moves more slowly is held still."""

REST_FOR = 0.09
"""Seconds for which it has to."""

REPLACED_AFTER = 3.0
"""Seconds for which a piece's place has to show something else until it counts as gone without a better sign."""

UNKNOWN_AFTER = 0.7
"""Seconds without its code after which a piece has left that looks just like what was there before it."""

EMPTY_AFTER = 1.0
"""Seconds for which a picture without codes has to stand still to count as the empty counter."""

_CALM_OVER = 0.08  # seconds between the two pictures that are compared to see whether something moves
_FASTEST = 12.0  # lengths of the code a second; faster, motion blurs every code
_CAME_BACK = 0.5  # of its length: as near as that, a second code of one product is the first one, not followed well


@dataclass(slots=True, eq=False)
class Piece:
    """One piece of a product before the camera.

    Attributes:
        number: rises with every piece; never given twice.
        gtin: GTIN-14.
        agreed: its code as it was certain last, and the frame of that.
        corners: where its code stood last, frame pixels.
        entered_at, seen_at: ``captured_at`` of the first and the last frame in which its code was seen, seconds.
        rests_since: since when it is held still, None while it moves.
        is_seen: its code was found in the newest frame that was read.
        is_there: it is seen, or its place looks as it did.
        captures: how often it was captured.
    """

    number: int
    gtin: str
    agreed: AgreedCode
    corners: Corners
    entered_at: float
    seen_at: float
    rests_since: float | None = None
    is_seen: bool = True
    is_there: bool = True
    captures: int = 0
    velocity: Point = (0.0, 0.0)
    pattern: Cells | None = field(default=None, repr=False)
    is_distinct: bool = False
    missed: int = 0
    missing_since: float | None = None

    @property
    def rests(self) -> bool:
        """True once it has been held still long enough."""
        return self.rests_since is not None and self.seen_at - self.rests_since >= REST_FOR


class Presence:
    """Follows pieces over frames. ``observe`` takes what was read, ``glimpse`` every picture in between."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._count = 0
        self._empty: Scenery | None = None
        self._former: Scenery | None = None  # what counted as empty before: a thing without a code may have lain there
        self._settled: Scenery | None = None
        self._recent: list[Scenery] = []
        self._still_since: float | None = None
        self._newest: Scenery | None = None
        self.is_calm = False
        """Nothing has moved in the newest picture."""
        self.is_empty = True
        """The newest picture shows nothing but the counter."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces that are there, in the order in which they came."""
        return tuple(self._pieces)

    def piece_of(self, agreed: AgreedCode) -> Piece | None:
        """Return the piece whose code this is."""
        same = [piece for piece in self._pieces if piece.gtin == agreed.gtin]
        here = center(agreed.code.corners)
        by_number = next((piece for piece in same if piece.agreed.instance == agreed.instance), None)
        return by_number or min(same, key=lambda piece: distance(center(piece.corners), here), default=None)

    def glimpse(self, scenery: Scenery) -> tuple[Piece, ...]:
        """Look at a picture that nobody has read yet; returns the pieces that have left."""
        if self._newest is not None and scenery.captured_at <= self._newest.captured_at:
            return ()
        self._look(scenery)
        for piece in self._pieces:
            piece.is_there = self._stands(piece, scenery)
        return self._let_go([piece for piece in self._pieces if self._has_gone(piece, scenery)])

    def observe(
        self, sighting: Sighting, agreed: Sequence[AgreedCode], scenery: Scenery | None = None
    ) -> tuple[Piece, ...]:
        """Take in what one frame shows; returns the pieces that have left."""
        scenery = scenery or Scenery.of(sighting.frame)
        if self._newest is None or scenery.captured_at > self._newest.captured_at:
            self._look(scenery)
        at = sighting.frame.captured_at
        left: list[Piece] = []
        seen = self._assign(_distinct(sighting.codes), agreed, at)
        for piece in self._pieces:
            piece.is_seen = piece in seen
            if piece.is_seen:
                self._remember(piece, scenery)
                piece.is_there = True
                continue
            piece.missed += 1
            piece.rests_since = None
            piece.is_there = self._stands(piece, scenery)
            if self._has_gone(piece, scenery) or self._was_replaced(piece, seen):
                left.append(piece)
        gone = self._let_go(left)
        if not self._pieces and not sighting.codes:
            self._learn_empty(scenery)
        elif self.is_calm and all(piece.is_there for piece in self._pieces):
            self._settled = scenery
        return gone

    # --- codes -----------------------------------------------------------------------------------------------------

    def _assign(self, codes: list[Code], agreed: Sequence[AgreedCode], at: float) -> list[Piece]:
        """Give every code to a piece of its product, nearest first, and make pieces of certain ones that are left."""
        pairs = sorted(
            (
                (distance(center(code.corners), center(piece.corners)), piece.number, index)
                for index, code in enumerate(codes)
                for piece in self._pieces
                if piece.gtin == code.gtin
            ),
        )
        by_number = {piece.number: piece for piece in self._pieces}
        given: dict[int, Piece] = {}
        for _, number, index in pairs:
            if index not in given and by_number[number] not in given.values():
                given[index] = by_number[number]
        for index, code in enumerate(codes):
            piece = given.get(index)
            certain = _agreed_at(code, agreed)
            if piece is None and certain is not None:
                near = [
                    other
                    for other in given.values()
                    if other.gtin == code.gtin
                    and distance(center(other.corners), center(code.corners)) < _CAME_BACK * longer_side(code.corners)
                ]
                if not near:
                    self._count += 1
                    piece = Piece(self._count, certain.gtin, certain, code.corners, at, at)
                    self._pieces.append(piece)
                    given[index] = piece
            elif piece is not None:
                self._move(piece, code.corners, at)
                if certain is not None:
                    piece.agreed = certain
        return list(given.values())

    def _move(self, piece: Piece, corners: Corners, at: float) -> None:
        before, now = center(piece.corners), center(corners)
        elapsed = at - piece.seen_at
        if elapsed > 0:
            speed = distance(before, now) / elapsed / max(1.0, longer_side(corners))
            # A code that seems to leap is another piece's, or was not read on its way: that tells no direction.
            leaps = speed > _FASTEST or elapsed > _CALM_OVER * 2
            piece.velocity = (0.0, 0.0) if leaps else ((now[0] - before[0]) / elapsed, (now[1] - before[1]) / elapsed)
            if speed > REST_SPEED or elapsed > 1:
                piece.rests_since = None
            elif piece.rests_since is None:
                piece.rests_since = piece.seen_at
        piece.corners, piece.seen_at = corners, at
        piece.missed, piece.missing_since = 0, None

    def _was_replaced(self, piece: Piece, seen: Sequence[Piece]) -> bool:
        return any(other.gtin != piece.gtin and same_place(other.corners, piece.corners) for other in seen)

    # --- pictures --------------------------------------------------------------------------------------------------

    def _look(self, scenery: Scenery) -> None:
        while len(self._recent) > 1 and scenery.captured_at - self._recent[1].captured_at >= _CALM_OVER:
            self._recent.pop(0)
        earlier = self._recent[0] if self._recent else None
        self.is_calm = earlier is not None and scenery.looks_like(earlier)
        if not self.is_calm:
            self._still_since = None
        elif self._still_since is None and earlier is not None:
            self._still_since = earlier.captured_at
        self._recent.append(scenery)
        self._newest = scenery
        self.is_empty = self._empty is None or scenery.looks_like(self._empty)

    def _learn_empty(self, scenery: Scenery) -> None:
        stood = 0.0 if self._still_since is None else scenery.captured_at - self._still_since
        if self._empty is None or stood >= EMPTY_AFTER:
            if not self.is_empty:
                self._former = self._empty
            self._empty = self._settled = scenery
            self.is_empty = True
        elif self.is_empty:  # follow the light
            cells = (self._empty.cells * 0.9 + scenery.cells * 0.1).astype(np.float32)
            self._empty = Scenery(cells, scenery.width, scenery.height, scenery.captured_at)

    def _remember(self, piece: Piece, scenery: Scenery) -> None:
        place = scenery.place(piece.corners)
        piece.pattern = scenery.cells[place].copy()
        piece.is_distinct = self._empty is not None and bool(scenery.differing(self._empty)[place].any())

    def _stands(self, piece: Piece, scenery: Scenery) -> bool:
        return piece.pattern is not None and scenery.shows(piece.pattern, scenery.place(piece.corners))

    def _has_gone(self, piece: Piece, scenery: Scenery) -> bool:
        if piece.is_there:
            piece.missing_since = None
            return False
        at = scenery.captured_at
        if piece.missing_since is None:
            piece.missing_since = at
        if not piece.is_distinct:
            return at - piece.seen_at > UNKNOWN_AFTER
        if self._is_bare(piece, scenery):
            return True
        if _carried_out(piece, scenery, at):
            return True
        return self.is_calm and at - piece.missing_since >= REPLACED_AFTER

    def _is_bare(self, piece: Piece, scenery: Scenery) -> bool:
        """Whether its place is as before it came, and what differs elsewhere lies as it lay."""
        return any(
            self._is_bare_as(empty, piece, scenery) for empty in (self._empty, self._former) if empty is not None
        )

    def _is_bare_as(self, empty: Scenery, piece: Piece, scenery: Scenery) -> bool:
        strange = scenery.differing(empty)
        if strange[scenery.place(piece.corners)].any():
            return False
        if self._settled is not None:
            strange &= scenery.differing(self._settled)
        return bool(strange.mean() <= 0.004)

    def _let_go(self, left: list[Piece]) -> tuple[Piece, ...]:
        self._pieces = [piece for piece in self._pieces if piece not in left]
        return tuple(left)


def _carried_out(piece: Piece, scenery: Scenery, at: float) -> bool:
    """Whether it was on its way out when it was seen last, and would be outside by now."""
    x, y = center(piece.corners)
    dx, dy = piece.velocity
    if dx * (x - scenery.width / 2) + dy * (y - scenery.height / 2) <= 0:
        return False  # on its way in: the middle of a code that enters can be outside of the picture
    ahead = min(at - piece.seen_at, 0.5)
    ahead_x, ahead_y = x + dx * ahead, y + dy * ahead
    return not (0 <= ahead_x < scenery.width and 0 <= ahead_y < scenery.height) and piece.missed >= 1


def _agreed_at(code: Code, agreed: Sequence[AgreedCode]) -> AgreedCode | None:
    same = [one for one in agreed if one.gtin == code.gtin]
    return min(same, key=lambda one: distance(center(one.code.corners), center(code.corners)), default=None)


def _distinct(codes: Sequence[Code]) -> list[Code]:
    """Return the codes with a product number, each symbol once although two engines read it."""
    kept: list[Code] = []
    for code in codes:
        if code.gtin is not None and not any(
            code.gtin == other.gtin and same_place(code.corners, other.corners) for other in kept
        ):
            kept.append(code)
    return kept
