"""Where codes stand in a frame: centres, sizes, and whether two readings are of one place."""

from math import hypot

from scanner_desktop.domain.sighting import Corners, Point

_NEAR = 0.25
"""Centres closer than this share of the longer side are one place: labels stacked on each other stand further apart
(an EAN-13 is 0.7 as high as it is wide, a truncated one still 0.3), and engines differ by less about one symbol."""


def center(corners: Corners) -> Point:
    """Return the mean of the four corners, pixels."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    return (ax + bx + cx + dx) / 4, (ay + by + cy + dy) / 4


def longer_side(corners: Corners) -> float:
    """Return the length of the longest of the four sides, pixels."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
    return max(hypot(ax - bx, ay - by), hypot(bx - cx, by - cy), hypot(cx - dx, cy - dy), hypot(dx - ax, dy - ay))


def distance(a: Point, b: Point) -> float:
    """Return how far ``a`` is from ``b``, pixels."""
    return hypot(a[0] - b[0], a[1] - b[1])


def contains(corners: Corners, point: Point) -> bool:
    """Return True when ``point`` is strictly inside the convex quadrilateral, whichever way round it goes."""
    x, y = point
    ax, ay = corners[3]
    left = right = 0
    for bx, by in corners:
        side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
        left += side > 0
        right += side < 0
        ax, ay = bx, by
    return left == 4 or right == 4


def same_place(a: Corners, b: Corners) -> bool:
    """Return True when two readings can only be of one symbol: their centres nearly meet, or lie in each other."""
    center_a, center_b = center(a), center(b)
    near = _NEAR * max(longer_side(a), longer_side(b))
    return distance(center_a, center_b) <= near or contains(a, center_b) or contains(b, center_a)
