"""Time that moves only when told to: the domain's Clock, for days that pass in a second and clocks that jump."""

import threading
from datetime import UTC, datetime, timedelta

BEGAN = datetime(2026, 3, 28, 20, 0, tzinfo=UTC)  # the evening before European clocks go forward


class VirtualClock:
    """The Clock port; wall-clock time and monotonic time can be moved together, and the wall clock alone.

    Attributes:
        wall_offset: seconds by which the wall clock is wrong, as somebody set it.
    """

    def __init__(self, began: datetime = BEGAN) -> None:
        self._began = began
        self._elapsed = 0.0
        self._lock = threading.Lock()
        self.wall_offset = 0.0

    def now(self) -> datetime:
        """Return the wall-clock time, UTC, wrong by ``wall_offset``."""
        with self._lock:
            return self._began + timedelta(seconds=self._elapsed + self.wall_offset)

    def monotonic(self) -> float:
        """Return seconds that nobody can set."""
        with self._lock:
            return self._elapsed

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self._elapsed += max(0.0, seconds)
