"""The computer's own clocks behind the Clock port."""

import time
from datetime import UTC, datetime


class SystemClock:
    """Wall-clock and monotonic time of this computer."""

    def now(self) -> datetime:
        """Return the wall-clock time, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()
