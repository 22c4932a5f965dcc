"""From which frame on a code can be read at all: by anyone, told where it stands, and given all the time it wants."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from peers import ReadFunction, read_with_pyzbar, read_with_zxing, still_reader
from simulation import gray_of

from scanner_desktop.simulator.counter.scene import Scene, Truth

_QUIET = 0.12  # of the code's width, on either side
_SCALES = (1.0, 2.0)  # engines find small codes only when they are enlarged


class Oracle:
    """Reads a code from the upright crop at its true place; no live reader can be asked to do better."""

    def __init__(self) -> None:
        self._readers: tuple[ReadFunction, ...] = (read_with_pyzbar, read_with_zxing, still_reader())

    def first_legible(self, scene: Scene, gtin: str, first: int, last: int) -> int | None:
        """Return the first frame in ``first .. last`` in which somebody reads ``gtin``, None when nobody does."""
        for index in range(first, last + 1):
            shown = scene.render(index)
            for truth in shown.truth:
                if truth.gtin == gtin and self._reads(gray_of(shown.image), truth):
                    return index
        return None

    def _reads(self, gray: NDArray[np.uint8], truth: Truth) -> bool:
        return any(
            truth.gtin in {each.gtin for each in read(crop)}
            for crop in (_upright(gray, truth, scale) for scale in _SCALES)
            for read in self._readers
        )


def _upright(gray: NDArray[np.uint8], truth: Truth, scale: float) -> NDArray[np.uint8]:
    """Return the code with its quiet zones, perspective undone, ``scale`` times as large as it is in the frame."""
    a, b, c, d = np.asarray(truth.corners, np.float64)
    width = math.ceil(scale * max(float(np.hypot(*(b - a))), float(np.hypot(*(c - d)))))
    height = math.ceil(scale * max(float(np.hypot(*(d - a))), float(np.hypot(*(c - b)))))
    edge = math.ceil(_QUIET * max(width, height))
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32) + np.float32(edge)
    turn = cv2.getPerspectiveTransform(np.asarray(truth.corners, np.float32), flat)
    size = (width + 2 * edge, height + 2 * edge)
    crop = cv2.warpPerspective(gray, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, np.uint8)
