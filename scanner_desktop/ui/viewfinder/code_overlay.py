"""Where codes stand on the picture that is shown, which is a little newer than the one they were read in."""

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
    GOOD = "good"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outline:
    """One code as it is drawn; ``velocity`` in frame pixels a second, ``at`` its frame's time in monotonic seconds."""

    code: Code
    weight: Weight
    at: float
    velocity: tuple[float, float]

    def corners_at(self, moment: float) -> Corners:
        """Return the corners, in frame pixels, where the code should stand at ``moment``."""
        ahead = min(max(0.0, moment - self.at), LONGEST_LEAP)
        dx, dy = self.velocity[0] * ahead, self.velocity[1] * ahead
        (ax, ay), (bx, by), (cx, cy), (ex, ey) = self.code.corners
        return (ax + dx, ay + dy), (bx + dx, by + dy), (cx + dx, cy + dy), (ex + dx, ey + dy)


def outlines(observation: Observation, before: tuple[Outline, ...], armed: Armed | None) -> tuple[Outline, ...]:
    """Return what to draw for ``observation``; ``before`` are the outlines of the last one, which give the movement."""
    at = observation.sighting.frame.captured_at
    armed_code = _armed_code(observation.sighting.codes, armed)
    result = []
    for code in observation.sighting.codes:
        if code is armed_code:
            weight = Weight.ARMED
        elif code.gtin is not None:
            weight = Weight.GOOD
        else:
            weight = Weight.REFUSED
        result.append(Outline(code, weight, at, _velocity(code, at, before)))
    return tuple(result)


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
