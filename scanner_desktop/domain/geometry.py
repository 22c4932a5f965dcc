"""Where codes stand in a frame: centres, sizes, and whether two readings are of one place."""

from math import hypot

from scanner_desktop.domain.sighting import Corners, Point

_NEAR = 0.25
"""Centres closer than this share of the longer side are one place: labels stacked on each other stand further apart
(an EAN-13 is 0.7 as high as it is wide, a truncated one still 0.3), and engines differ by less about one symbol."""


def center(corners: Corners) -> Point:
    """Return the mean of the four corners, pixels."""
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def longer_side(corners: Corners) -> float:
    """Return the length of the longest of the four sides, pixels."""
    return max(distance(corners[i - 1], corners[i]) for i in range(4))


def distance(a: Point, b: Point) -> float:
    """Return how far ``a`` is from ``b``, pixels."""
    return hypot(a[0] - b[0], a[1] - b[1])


def contains(corners: Corners, point: Point) -> bool:
    """Return True when ``point`` is strictly inside the convex quadrilateral, whichever way round it goes."""
    sides = []
    for i in range(4):
        (ax, ay), (bx, by) = corners[i - 1], corners[i]
        sides.append((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax))
    return all(side > 0 for side in sides) or all(side < 0 for side in sides)


def same_place(a: Corners, b: Corners) -> bool:
    """Return True when two readings can only be of one symbol: their centres nearly meet, or lie in each other."""
    center_a, center_b = center(a), center(b)
    near = _NEAR * max(longer_side(a), longer_side(b))
    return distance(center_a, center_b) <= near or contains(a, center_b) or contains(b, center_a)
