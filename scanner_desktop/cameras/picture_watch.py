"""Pictures that come and are none: the same one again and again, or nothing but black."""

import numpy as np
from numpy.typing import NDArray

FROZEN_AFTER = 2.0
"""Seconds of pictures that are equal to the last bit. A live sensor has noise, so a webcam that repeats itself has been
unplugged or has hung; some drivers go on giving the last picture for ever."""

STRIDE = 16  # of the rows and columns that are compared first
BRIGHT = 24  # of 255; the noise of a covered sensor stays below it, and YUV's black is converted to 0


class FrozenWatch:
    """Tells for how long a camera repeats one picture. Costs a look at every 256th pixel unless those are equal."""

    def __init__(self) -> None:
        self._sample: NDArray[np.uint8] | None = None
        self._whole: NDArray[np.uint8] | None = None
        self._since = 0.0
        self.has_changed = False
        """Whether two pictures were different since the start."""

    def still_for(self, image: NDArray[np.uint8], now: float) -> float:
        """Take the next picture and the time in seconds; returns for how many seconds it has been the same."""
        sample = image[::STRIDE, ::STRIDE]
        if self._sample is not None and self._whole is not None:
            if np.array_equal(sample, self._sample) and np.array_equal(image, self._whole):
                return now - self._since
            self.has_changed = True
        # The picture itself and no copy: nobody writes to a frame.
        self._sample, self._whole, self._since = sample, image, now
        return 0.0


def is_black(image: NDArray[np.uint8]) -> bool:
    """Return whether nothing can be seen: lens covered, cover closed, light off."""
    sample = image[::STRIDE, ::STRIDE]
    return bool(np.percentile(sample, 99.5) < BRIGHT) if sample.size else False
