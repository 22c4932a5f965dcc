"""A picture in a few cells: enough to see whether something lies in view, has gone, or still stands where it stood."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.sighting import Corners

Cells = NDArray[np.float32]

COLUMNS, ROWS = 64, 36
_SAMPLES = 4  # per cell and axis
ALIKE = 14.0
"""Gray levels by which a cell may differ and still show the same; webcams' noise and flicker stay below half of it."""

_FLAT = 6.0  # standard deviation of gray levels below which a place looks like many others
_SAME_PATTERN = 0.75  # correlation from which on two places show the same thing, whatever the light
_STRAY = 0.004  # share of all cells that may differ without anything having happened


@dataclass(frozen=True, slots=True, eq=False)
class Scenery:
    """One picture, ``ROWS`` by ``COLUMNS`` cells of mean gray, 0 to 255."""

    cells: Cells
    width: int
    height: int
    captured_at: float

    @classmethod
    def of(cls, frame: Frame) -> "Scenery":
        """Return the scenery of a frame; some 0.1 ms, because most pixels are not looked at."""
        down = max(1, frame.height // (ROWS * _SAMPLES))
        across = max(1, frame.width // (COLUMNS * _SAMPLES))
        picked = frame.image[::down, ::across]
        gray = picked if picked.ndim == 2 else picked[:, :, 1]  # green carries most of the light
        rows = np.linspace(0, gray.shape[0], ROWS + 1).astype(int)[:-1]
        columns = np.linspace(0, gray.shape[1], COLUMNS + 1).astype(int)[:-1]
        sums = np.add.reduceat(np.add.reduceat(gray.astype(np.float32), rows, 0), columns, 1)
        counts = np.outer(np.diff([*rows, gray.shape[0]]), np.diff([*columns, gray.shape[1]]))
        return cls((sums / np.maximum(1, counts)).astype(np.float32), frame.width, frame.height, frame.captured_at)

    def place(self, corners: Corners, margin: float = 0.3) -> tuple[slice, slice]:
        """Return the cells of what stands between ``corners``, and ``margin`` of its size around it."""
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        wide, high = (max(xs) - min(xs)) * margin, (max(ys) - min(ys)) * margin
        left, right = _span(min(xs) - wide, max(xs) + wide, self.width, COLUMNS)
        top, bottom = _span(min(ys) - high, max(ys) + high, self.height, ROWS)
        return slice(top, bottom), slice(left, right)

    def differing(self, other: "Scenery") -> NDArray[np.bool_]:
        """Return which cells show something else than in ``other``; a change of the light everywhere is none."""
        change = self.cells - other.cells
        return np.asarray(np.abs(change - np.median(change)) > ALIKE)

    def looks_like(self, other: "Scenery") -> bool:
        """Return True when nothing has come, gone or moved between the two."""
        return bool(self.differing(other).mean() <= _STRAY)

    def shows(self, pattern: Cells, place: tuple[slice, slice]) -> bool:
        """Return True when ``pattern`` stands at ``place``; False also where it has nothing to be known by."""
        here = self.cells[place]
        if here.shape != pattern.shape or pattern.std() < _FLAT or here.std() < _FLAT / 2:
            return False
        a, b = here - here.mean(), pattern - pattern.mean()
        return float((a * b).sum()) >= _SAME_PATTERN * float(np.sqrt((a * a).sum() * (b * b).sum()))


def _span(low: float, high: float, size: int, cells: int) -> tuple[int, int]:
    first = int(np.clip(np.floor(low * cells / size), 0, cells - 1))
    last = int(np.clip(np.ceil(high * cells / size), first + 1, cells))
    return first, last
