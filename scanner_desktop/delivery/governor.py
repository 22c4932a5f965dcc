"""How fast the station may ask the service, so that it slows down before it is told to.

Several stations share one key and see one quota. None knows how many there are, but each sees how much of the window is
used and how much of that it used itself; from that it takes no more than its share of what is left.
"""

from collections.abc import Callable

from scanner_desktop.domain.retry import Random
from scanner_desktop.domain.service import Quota

FREE_SHARE = 0.5
"""While more than this share of the window is left, and the station is alone on its key, nothing is spaced."""
RESERVE = 0.15
"""Share of the window that nobody plans with: what the others ask while this station waits."""
POLLS_NEED = 0.3
"""Share of the window that must be left for polls to go on; below it, what is left belongs to uploads."""
LONGEST_WAIT = 900.0
"""Seconds; a quota for the day can be used up at noon, and the station looks again now and then all the same."""
ALONE = 2.0  # as many stations as one may be mistaken for: requests of ours that failed count for the service


class Governor:
    """Counts this station's requests and turns the quota of the last answer into a wait."""

    def __init__(self, monotonic: Callable[[], float], rng: Random) -> None:
        self._monotonic = monotonic
        self._rng = rng
        self._mine = 0
        self._window_ends = 0.0
        self._quota: Quota | None = None
        self._next_at = 0.0
        self._jitter = 1.0

    def answered(self, quota: Quota | None) -> None:
        """Take note of an answer: one request more, and what it said of the quota."""
        now = self._monotonic()
        if now >= self._window_ends:
            self._mine = 0
        self._mine += 1
        self._quota = quota
        if quota is None:
            self._next_at = now
            return
        self._window_ends = now + max(0.0, quota.reset_after)
        self._next_at = now + self._spacing(quota)

    def wait_for_upload(self) -> float:
        """Return the seconds until the next request that delivers something may be made."""
        return self._seconds_until(self._next_at)

    def wait_for_poll(self) -> float:
        """Return the seconds until the next request that only asks may be made; uploads go first."""
        quota = self._quota
        if quota is None or not quota.limit:
            return self.wait_for_upload()
        now = self._monotonic()
        if now < self._window_ends and quota.remaining < POLLS_NEED * quota.limit:
            return self._seconds_until(max(self._next_at, self._window_ends))
        return self.wait_for_upload()

    def _spacing(self, quota: Quota) -> float:
        limit = quota.limit or max([requests for requests, _ in quota.windows], default=0)
        if not limit:
            return quota.reset_after if quota.remaining <= 0 else 0.0
        used = max(limit - quota.remaining, self._mine, 1)
        stations = used / self._mine
        if stations <= ALONE and quota.remaining > FREE_SHARE * limit:
            return 0.0
        left = quota.remaining - RESERVE * limit
        jitter = self._rng.uniform(0.75, 1.25)
        if left <= 0:
            # Over the reserve: nobody asks before the window has passed, and then not all at one moment.
            return quota.reset_after + self._rng.uniform(0.0, min(60.0, stations * quota.reset_after / limit))
        return stations * quota.reset_after / left * jitter

    def _seconds_until(self, moment: float) -> float:
        return min(LONGEST_WAIT, max(0.0, moment - self._monotonic()))
