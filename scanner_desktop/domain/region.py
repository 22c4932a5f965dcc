"""A part of the picture in which alone codes are read: in a fixed rig that is faster, and nothing beside is read."""

from dataclasses import dataclass

LEAST = 0.1  # of the picture's width and height; a smaller one was dragged by mistake


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in shares of the picture, from 0 to 1: the same whatever size the camera gives."""

    left: float
    top: float
    width: float
    height: float

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in a picture of this size, never empty."""
        left, top = min(round(self.left * width), width - 1), min(round(self.top * height), height - 1)
        right = max(left + 1, min(width, round((self.left + self.width) * width)))
        bottom = max(top + 1, min(height, round((self.top + self.height) * height)))
        return left, top, right, bottom


def region_between(one: tuple[float, float], other: tuple[float, float]) -> Region | None:
    """Return the region between two corners in shares of the picture, None when it is too small to be meant."""
    left, right = (max(0.0, min(1.0, value)) for value in sorted((one[0], other[0])))
    top, bottom = (max(0.0, min(1.0, value)) for value in sorted((one[1], other[1])))
    if right - left < LEAST or bottom - top < LEAST:
        return None
    return Region(left, top, right - left, bottom - top)
