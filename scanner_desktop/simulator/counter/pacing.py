"""Keeps a simulated camera to its frame rate; a caller that is slow misses frames, as with a webcam."""

import math
import time
from collections.abc import Callable


class Pacer:
    """Says which frame is next and waits until it is due. For one thread."""

    def __init__(
        self, fps: float, wait: Callable[[float], bool], monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """Start the clock at the first frame.

        Args:
            fps: frames a second.
            wait: waits for so many seconds at most; returns True at once when the wait is called off
                (``threading.Event.wait``).
            monotonic: the clock that ``wait`` goes by, in seconds.
        """
        self._period = 1 / fps
        self._wait = wait
        self._monotonic = monotonic
        self._start: float | None = None
        self._last = -1

    def next_tick(self) -> int:
        """Return the number of the frame to show next, from 0: the following one, or a later one if that is overdue."""
        if self._start is None:
            self._start = self._monotonic()
        # A frame is late only when its successor is due; rounding errors of the clock must not skip one.
        overdue = math.floor((self._monotonic() - self._start) / self._period + 1e-6)
        self._last = max(self._last + 1, overdue)
        return self._last

    def wait_until_due(self, tick: int) -> bool:
        """Wait for the moment of a frame from ``next_tick``. Returns False when the wait was called off."""
        assert self._start is not None
        remaining = self._start + tick * self._period - self._monotonic()
        return not self._wait(max(0.0, remaining))
