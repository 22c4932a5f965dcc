"""The service's quota: requests a minute and a day for each credential, and the headers that tell of it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scanner_desktop.domain.ports import Clock


@dataclass(frozen=True, slots=True)
class Window:
    """At most ``limit`` requests in ``seconds``, counted from the first request of the window."""

    limit: int
    seconds: int


DOCUMENTED_WINDOWS = (Window(300, 60), Window(10_000, 86_400))
"""The documented limits of a key: 300 requests a minute and 10,000 a day."""


@dataclass(frozen=True, slots=True)
class Quota:
    """What is left of the most restrictive window after a request.

    Attributes:
        allowed: False when the request is to be answered 429.
        limit, remaining: requests of that window.
        reset: seconds until that window begins anew.
    """

    allowed: bool
    limit: int
    remaining: int
    reset: float


class RateLimiter:
    """Counts requests per credential in fixed windows. Used by the server's thread only."""

    def __init__(self, windows: Sequence[Window], clock: Clock) -> None:
        self._windows = tuple(windows)
        self._clock = clock
        self._counts: dict[str, list[tuple[float, int]]] = {}
        self._policy = ", ".join(f"{window.limit};w={window.seconds}" for window in self._windows)

    @property
    def is_unlimited(self) -> bool:
        """True when there is nothing to count."""
        return not self._windows

    def spend(self, credential: str) -> Quota:
        """Count one request of ``credential``, unless that would exceed a window: a refused request costs nothing."""
        now = self._clock.monotonic()
        counts = self._counts.setdefault(credential, [(now, 0)] * len(self._windows))
        for index, window in enumerate(self._windows):
            if now - counts[index][0] >= window.seconds:
                counts[index] = (now, 0)
        allowed = all(used < window.limit for window, (_, used) in zip(self._windows, counts, strict=True))
        if allowed:
            counts[:] = [(started, used + 1) for started, used in counts]
        # The most restrictive window has the fewest requests left; of two that are used up, the one that stays longer.
        remaining, reset, limit = min(
            (
                (window.limit - used, started + window.seconds - now, window.limit)
                for window, (started, used) in zip(self._windows, counts, strict=True)
            ),
            key=lambda entry: (entry[0], -entry[1]),
        )
        return Quota(allowed, limit, remaining, reset)

    def headers(self, quota: Quota) -> list[tuple[bytes, bytes]]:
        """Return the documented headers and their legacy spelling, whose Reset is an absolute Unix time."""
        reset = math.ceil(quota.reset)
        absolute = math.ceil(self._clock.now().timestamp() + quota.reset)
        limit, remaining = b"%d" % quota.limit, b"%d" % quota.remaining
        return [
            (b"ratelimit-policy", self._policy.encode()),
            (b"ratelimit-limit", limit),
            (b"ratelimit-remaining", remaining),
            (b"ratelimit-reset", b"%d" % reset),
            (b"x-ratelimit-limit", limit),
            (b"x-ratelimit-remaining", remaining),
            (b"x-ratelimit-reset", b"%d" % absolute),
        ]
