"""What a picture says about the camera and the light: brightness, glare, width of edges; and focusing by sweeping."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.frame import Frame

LOOKED_AT = 960  # pixels of width in the middle, at the camera's own resolution: edges are measured in its pixels
CONTRAST_NEEDED = 40  # gray levels between dark and bright parts before an edge can be measured
OPERATOR_ADDS = 5 / 3  # pixels: a perfect step comes out as 8/3 of them
COARSE, FINE = 11, 5  # steps of a sweep over the whole range, and around the best of them


@dataclass(frozen=True, slots=True)
class Look:
    """One picture: see ``domain.camera_check.Measured`` for the units."""

    light: float
    glare: float
    edge: float | None


def look_at(frame: Frame) -> Look:
    """Measure one picture; takes about 3 ms for 1080p."""
    gray = middle(frame, LOOKED_AT)
    glare = float(np.count_nonzero(gray >= 254)) / gray.size
    return Look(float(gray.mean()), glare, edge_width(gray))


def middle(frame: Frame, width: int) -> NDArray[np.uint8]:
    """Return the gray middle of the picture, ``width`` pixels wide at most, in the picture's shape."""
    share = min(1.0, width / frame.width)
    wide, high = int(frame.width * share), int(frame.height * share)
    left, top = (frame.width - wide) // 2, (frame.height - high) // 2
    part = frame.image[top : top + high, left : left + wide]
    return np.asarray(part if part.ndim == 2 else cv2.cvtColor(part, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def edge_width(gray: NDArray[np.uint8]) -> float | None:
    """Return over how many pixels the sharpest edges rise; None when the picture has too little contrast for any.

    The range of brightness over the steepest gradient, less what smoothing and the Sobel operator add themselves: a
    step from one pixel to the next has 1.
    """
    low, high = np.percentile(gray[::4, ::4], (2, 98))
    if high - low < CONTRAST_NEEDED:
        return None
    smooth = cv2.GaussianBlur(gray, (3, 3), 0)  # a sensor's noise has no edges
    across = cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=1 / 8)
    steepest = float(np.percentile(np.hypot(across, down), 99.8))
    return max(1.0, float(high - low) / steepest - OPERATOR_ADDS) if steepest > 0 else None


def sharpness(frame: Frame) -> float:
    """Return how sharp the middle of the picture is, for comparing pictures of the same scene; more is sharper."""
    gray = middle(frame, frame.width // 3)
    return float(cv2.Laplacian(cv2.GaussianBlur(gray, (3, 3), 0), cv2.CV_32F).var())


def sweep(
    least: int, most: int, step: int, measure: Callable[[int], float | None], stop: Callable[[], bool] = lambda: False
) -> int | None:
    """Return the value of ``least`` to ``most`` for which ``measure`` gives most: tried coarsely, then around the best.

    ``measure`` sets a value and returns how sharp the picture is then, None when it cannot tell. Returns None when it
    never could, or when ``stop`` says so.
    """
    found: dict[int, float] = {}

    def visit(values: list[int]) -> bool:
        for value in values:
            value = min(most, max(least, least + round((value - least) / step) * step))
            if value in found:
                continue
            if stop():
                return False
            sharp = measure(value)
            if sharp is not None:
                found[value] = sharp
        return bool(found)

    stride = max(step, (most - least) / (COARSE - 1))
    if not visit([round(least + index * stride) for index in range(COARSE)]):
        return None
    while stride > step:
        best = max(found, key=found.__getitem__)
        stride = max(step, stride / (FINE - 1) * 2)
        if not visit([round(best + (index - FINE // 2) * stride / 2) for index in range(FINE)]):
            return None
        if stride <= 2 * step:
            break
        stride /= 2
    return max(found, key=found.__getitem__)
