"""The service's own clock; a test puts another in its place."""

import time
from datetime import UTC, datetime


class SystemClock:
    """The computer's clock, as the domain's Clock port."""

    def now(self) -> datetime:
        """Wall-clock time, UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()
