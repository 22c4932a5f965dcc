"""Whether anything in the picture has changed, told in 0.1 ms: a still counter need not be searched in every frame."""

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.reading.raw import Gray

_STEP = 8  # every eighth pixel each way: noise is told from change by its being everywhere
_BLOCKS = (32, 18)
_ABOVE = 1.6  # times the median block's change
_LEAST = 1.2  # gray levels on top of it


class ChangeDetector:
    """Compares frames with one that was searched. One thread."""

    def __init__(self) -> None:
        self._searched: NDArray[np.uint8] | None = None

    def changed(self, gray: Gray) -> bool:
        """Return True when some part of ``gray``, ``(height, width)``, differs from the frame that was searched."""
        sample = gray[::_STEP, ::_STEP]
        if self._searched is None or self._searched.shape != sample.shape:
            return True
        difference = cv2.absdiff(np.ascontiguousarray(sample), self._searched)
        blocks = cv2.resize(difference.astype(np.float32), _BLOCKS, interpolation=cv2.INTER_AREA)
        return bool(blocks.max() > _ABOVE * float(np.median(blocks)) + _LEAST)

    def searched(self, gray: Gray) -> None:
        """Note the frame that was just searched."""
        self._searched = np.ascontiguousarray(gray[::_STEP, ::_STEP])
