"""Whose fault it is when the service fails (500): a capture's, which then waits apart, or the service's own.

A few poisoned captures must not stop the queue, and a service that takes nothing must not condemn every capture in it.
What tells them apart is whether it takes others meanwhile.
"""

from collections.abc import Callable

FAILING_ROWS = 3  # different captures in a row that the service fails on: then it is the service, and all wait
MOST_FAILING = 100  # of those that many are remembered


class Suspicion:
    """Keeps which captures the service failed on, and until when each of them rests."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._resting: dict[int, float] = {}
        self._failing: set[int] = set()
        self._suspects: set[int] = set()

    @property
    def is_service_failing(self) -> bool:
        """True when it failed on one after the other and took none in between."""
        return len(self._failing) >= FAILING_ROWS

    def failed(self, number: int, rest: float) -> bool:
        """Note that the service failed on a capture, which rests so many seconds; True if it may be its own fault."""
        if len(self._failing) < MOST_FAILING:
            self._failing.add(number)
        self._resting[number] = self._monotonic() + rest
        return number in self._suspects or not self.is_service_failing

    def taken(self, number: int) -> None:
        """Note that the service took a capture: what failed meanwhile is under suspicion from now on."""
        self._suspects |= self._failing
        self._suspects.discard(number)
        self._failing.clear()

    def forgive(self, number: int) -> None:
        """Forget what was held against a capture: a person wants it sent, now, and has perhaps corrected it."""
        self._resting.pop(number, None)
        self._failing.discard(number)
        self._suspects.discard(number)

    def wake(self) -> None:
        """Let no capture rest any longer; what they are suspected of is remembered."""
        self._resting.clear()

    def resting(self) -> dict[int, float]:
        """Return the captures that are not to be sent yet, with the seconds that each still rests."""
        now = self._monotonic()
        self._resting = {number: until for number, until in self._resting.items() if until > now}
        return {number: until - now for number, until in self._resting.items()}

    def failing(self) -> frozenset[int]:
        """Return the captures that it failed on since it last took one: others are worth trying before them.

        So a few poisoned ones at the head of the queue cannot look like a service that takes nothing.
        """
        return frozenset(self._failing)
