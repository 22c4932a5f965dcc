"""Which of several certain codes Capture takes: the one a person is most likely to mean, without flicker."""

from collections.abc import Collection, Sequence

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.geometry import center, distance

CLEARLY_NEARER = 0.7
"""Another code takes over only when it is nearer to the middle than this share of the present one's distance."""


def choose_target(
    agreed: Sequence[AgreedCode],
    in_view: Collection[str],
    present_instance: int | None,
    *,
    chosen: int | None = None,
) -> AgreedCode | None:
    """Return the code nearest to the middle of its picture; the present one stays unless another is clearly nearer.

    The instance that a person has ``chosen`` goes before all of that, as long as it is among ``agreed``.

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
    if not agreed:
        return None

    def off_center(one: AgreedCode) -> float:
        return distance(center(one.code.corners), (one.frame.width / 2, one.frame.height / 2))

    nearest = min(agreed, key=lambda code: (off_center(code), code.instance))
    present = next((code for code in agreed if code.instance == present_instance), None)
    if present is None or off_center(nearest) < CLEARLY_NEARER * off_center(present):
        return nearest
    return present
