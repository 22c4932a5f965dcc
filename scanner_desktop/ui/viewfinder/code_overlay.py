"""Where codes stand on the picture that is shown, which is a little newer than the one they were read in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from scanner_desktop.domain.geometry import center, distance, longer_side
from scanner_desktop.domain.sighting import Code, Corners
from scanner_desktop.runtime.station import Armed, Observation

LONGEST_LEAP = 0.15  # seconds that an outline is carried on for; beyond it the hand may have turned round
STILL = 0.1  # of its own length a second: slower movement is the reader's jitter
SAME_CODE_REACH = 1.5  # of its own length between two sightings


class Weight(Enum):
    """How a code is drawn."""

    ARMED = "armed"
    """Capture would take it."""
    DONE = "done"
    """It was captured."""
    CERTAIN = "certain"
    """It could be captured, and something else is meant."""
    GOOD = "good"
    """It has a product number that is not certain yet."""
    REFUSED = "refused"
    """It has none."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One code as it is drawn; ``velocity`` in frame pixels a second, ``at`` its frame's time in monotonic seconds.

    ``number`` is the key that chooses it, 0 when there is nothing to choose; ``piece`` is 0 while it is not certain.
    """

    code: Code
    weight: Weight
    at: float
    velocity: tuple[float, float]
    number: int = 0
    piece: int = 0

    def corners_at(self, moment: float) -> Corners:
        """Return the corners, in frame pixels, where the code should stand at ``moment``."""
        ahead = min(max(0.0, moment - self.at), LONGEST_LEAP)
        dx, dy = self.velocity[0] * ahead, self.velocity[1] * ahead
        (ax, ay), (bx, by), (cx, cy), (ex, ey) = self.code.corners
        return (ax + dx, ay + dy), (bx + dx, by + dy), (cx + dx, cy + dy), (ex + dx, ey + dy)


def outlines(
    observation: Observation, before: tuple[Outline, ...], armed: Armed | None, certain: Sequence[Armed] = ()
) -> tuple[Outline, ...]:
    """Return what to draw for ``observation``; ``before`` are the outlines of the last one, which give the movement.

    ``certain`` is every piece that could be captured, in the order of the keys that choose them.
    """
    at = observation.sighting.frame.captured_at
    armed_code = _armed_code(observation.sighting.codes, armed)
    result = []
    for code in observation.sighting.codes:
        number, one = _certain_at(code, certain)
        if one is not None and one.captures:
            weight = Weight.DONE
        elif code is armed_code:
            weight = Weight.ARMED
        elif code.gtin is not None:
            weight = Weight.GOOD if one is None else Weight.CERTAIN
        else:
            weight = Weight.REFUSED
        velocity = _velocity(code, at, before)
        piece = one.piece if one is not None else 0
        result.append(Outline(code, weight, at, velocity, number if len(certain) > 1 else 0, piece))
    return tuple(result)


def _certain_at(code: Code, certain: Sequence[Armed]) -> tuple[int, Armed | None]:
    here = center(code.corners)
    same = [
        (distance(center(one.agreed.code.corners), here), number, one)
        for number, one in enumerate(certain, 1)
        if one.agreed.gtin == code.gtin
    ]
    _, number, nearest = min(same, key=lambda each: each[:2], default=(0.0, 0, None))
    return number, nearest


def _armed_code(codes: tuple[Code, ...], armed: Armed | None) -> Code | None:
    if armed is None or not armed.is_in_view:
        return None
    wanted = center(armed.agreed.code.corners)
    same = [code for code in codes if code.gtin == armed.agreed.gtin]
    return min(same, key=lambda code: distance(center(code.corners), wanted), default=None)


def _velocity(code: Code, at: float, before: tuple[Outline, ...]) -> tuple[float, float]:
    here, size = center(code.corners), longer_side(code.corners)
    same = [old for old in before if old.code.text == code.text and old.code.symbology is code.symbology]
    old = min(same, key=lambda old: distance(center(old.code.corners), here), default=None)
    if old is None or not 0 < at - old.at < 1:
        return 0.0, 0.0
    there = center(old.code.corners)
    if distance(here, there) > SAME_CODE_REACH * size:
        return 0.0, 0.0
    velocity = (here[0] - there[0]) / (at - old.at), (here[1] - there[1]) / (at - old.at)
    return velocity if distance(velocity, (0.0, 0.0)) > STILL * size else (0.0, 0.0)
