"""One picture from a camera, with the moment it was taken."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture, owned by nobody: whoever holds it may read it, nobody may write to it.

    Attributes:
        image: pixels, ``uint8``, shape ``(height, width, 3)`` in BGR order or ``(height, width)`` gray.
        sequence: position in the source's stream, from 0, rising by at least 1.
        captured_at: ``time.monotonic()`` in seconds when the picture left the device.
        source: the camera specification that it came from, for example ``webcam:0``.
    """

    image: NDArray[np.uint8]
    sequence: int
    captured_at: float
    source: str

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.image.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.image.shape[0])
