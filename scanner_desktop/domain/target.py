"""Which of several certain codes Capture takes: the one a person is most likely to mean, without flicker."""

from collections.abc import Sequence

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.geometry import center, distance

CLEARLY_NEARER = 0.7
"""Another code takes over only when it is nearer to the middle than this share of the present one's distance."""


def choose_target(agreed: Sequence[AgreedCode], present_instance: int | None) -> AgreedCode | None:
    """Return the code nearest to the middle of its picture; the present one stays unless another is clearly nearer.

    People hold what they mean before the lens, and what lies about at the edge. Without hysteresis two products at
    about the same distance would take turns with every frame, and a press would capture either.
    """
    if not agreed:
        return None
    nearest = min(agreed, key=lambda code: (_off_center(code), code.instance))
    present = next((code for code in agreed if code.instance == present_instance), None)
    if present is None or _off_center(nearest) < CLEARLY_NEARER * _off_center(present):
        return nearest
    return present


def _off_center(agreed: AgreedCode) -> float:
    middle = (agreed.frame.width / 2, agreed.frame.height / 2)
    return distance(center(agreed.code.corners), middle)
