"""Which of several certain codes Capture takes: the one a person is most likely to mean, without flicker."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import center, distance
from scanner_desktop.domain.sighting import Corners, Point

CLEARLY_NEARER = 0.7
"""Another code takes over only when it is nearer to the middle than this share of the present one's distance."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture, in fractions of its width and height, 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, corners: Corners, frame: Frame) -> bool:
        """Return True when the middle of a code of ``frame`` lies in it."""
        x, y = center(corners)
        return self.left <= x / frame.width <= self.right and self.top <= y / frame.height <= self.bottom

    def middle(self, frame: Frame) -> Point:
        """Return its middle in pixels of ``frame``."""
        return (self.left + self.right) / 2 * frame.width, (self.top + self.bottom) / 2 * frame.height


def choose_target(
    agreed: Sequence[AgreedCode],
    in_view: Collection[str],
    present_instance: int | None,
    *,
    region: Region | None = None,
    chosen: int | None = None,
) -> AgreedCode | None:
    """Return the code nearest to the middle of its picture; the present one stays unless another is clearly nearer.

    ``region`` is where one aims: only codes in it count, and its middle is the middle. The instance that a person has
    ``chosen`` goes before all of that, as long as it is among ``agreed``.

    ``in_view`` are the GTINs that stand in the newest frame, certain or not. While there are any, only they count: what
    was certain a moment ago and has made room for another product must not be captured in that one's place.

    People hold what they mean before the lens, and what lies about at the edge. Without hysteresis two products at
    about the same distance would take turns with every frame, and a press would capture either.
    """
    if in_view:
        agreed = [code for code in agreed if code.gtin in in_view]
    picked = next((code for code in agreed if code.instance == chosen), None)
    if picked is not None:
        return picked
    if region is not None:
        agreed = [code for code in agreed if region.holds(code.code.corners, code.frame)]
    if not agreed:
        return None

    def off_center(one: AgreedCode) -> float:
        middle = region.middle(one.frame) if region is not None else (one.frame.width / 2, one.frame.height / 2)
        return distance(center(one.code.corners), middle)

    nearest = min(agreed, key=lambda code: (off_center(code), code.instance))
    present = next((code for code in agreed if code.instance == present_instance), None)
    if present is None or off_center(nearest) < CLEARLY_NEARER * off_center(present):
        return nearest
    return present
