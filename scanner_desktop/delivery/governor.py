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
FORGET = 0.9
"""How much of the number of stations that a window showed is still believed in the next."""
CAUTION = 1.7
"""How much slower than its share a station goes. By measurement on 200 stations with 2,000 captures on one key: at 1.3,
24 requests were refused and the queue was empty after 11.2 minutes; at 1.7, none and 12.2; at 2.0, none and 12.3."""
ALONE = 2.0  # as many stations as one may be mistaken for: requests of ours that failed count for the service


class Governor:
    """Counts this station's requests and turns the quota of the last answer into a wait."""

    def __init__(self, monotonic: Callable[[], float], rng: Random) -> None:
        self._monotonic = monotonic
        self._rng = rng
        self._mine = 0
        self._stations = 1.0
        self._window_ends = 0.0
        self._quota: Quota | None = None
        self._next_at = 0.0
        self._jitter = 1.0

    def answered(self, quota: Quota | None) -> None:
        """Take note of an answer: one request more, and what it said of the quota."""
        now = self._monotonic()
        if now >= self._window_ends:
            # Early in a window the others have hardly begun: what the last one showed of them still counts.
            self._mine = 0
            self._stations *= FORGET
        self._mine += 1
        if quota is not None and quota is self._quota:
            return  # no answer came; what the last one said counts from then on, not from now
        self._quota = quota
        if quota is None:
            self._next_at = now
            return
        self._window_ends = now + max(0.0, quota.reset_after)
        self._next_at = now + min(LONGEST_WAIT, self._spacing(quota))

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
        self._stations = stations = max(used / self._mine, self._stations)
        if stations <= ALONE and quota.remaining > FREE_SHARE * limit:
            return 0.0
        # A new window has room for all again, so nobody waits longer than into it; there, each takes its turn.
        window = next((seconds for requests, seconds in quota.windows if requests == limit), quota.reset_after)
        turn = quota.reset_after + self._rng.uniform(0.0, min(60.0, CAUTION * stations * window / limit))
        left = quota.remaining - RESERVE * limit
        if left <= 0:
            return turn
        spacing = CAUTION * stations * quota.reset_after / left
        return min(spacing * self._rng.uniform(0.75, 1.25), turn)

    def _seconds_until(self, moment: float) -> float:
        return min(LONGEST_WAIT, max(0.0, moment - self._monotonic()))
