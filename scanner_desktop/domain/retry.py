"""When to try again: exponential backoff with full jitter, and when to stop trying.

Full jitter (a uniform draw between nothing and the ceiling) spreads a fleet that lost its network at one moment over
the whole interval; a delay that is merely doubled brings all of it back at once, again and again.
"""

from dataclasses import dataclass
from typing import Protocol

from scanner_desktop.domain.errors import ErrorClass, RateLimited, ServiceUnavailable, SessionOver, StationError

_SHORT_PAUSES = 20  # pauses of one capture of at most ``cap``: about an hour together
_LONG_PAUSE = 2400.0  # seconds, after those
_MOST_DOUBLINGS = 60  # far beyond any cap, and far below where a float overflows


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patient the station is.

    Attributes:
        hiccup: ceiling of the one delay that is put before the others when no answer came, or a gateway's: most broken
            connections are good again at once, and somebody stands at the counter.
        base: ceiling of the first delay, seconds; it doubles with every failure.
        cap: highest ceiling, seconds: a station is back at most five minutes after its network is, whatever it has to
            ask first.
        unasked: the least that a 429 without Retry-After is waited for, seconds; it doubles with every failure.
        longest_retry_after: the most of a Retry-After that is believed, seconds; asking once an hour hurts nobody, and
            a mistaken header must not silence a station for a day.
    """

    hiccup: float = 0.2
    base: float = 1.0
    cap: float = 240.0
    unasked: float = 5.0
    longest_retry_after: float = 3600.0


DEFAULT_POLICY = RetryPolicy()


class Random(Protocol):
    """The one thing that is needed of ``random.Random``."""

    def uniform(self, a: float, b: float) -> float:
        """Return a number between ``a`` and ``b``."""


def delay_before(attempt: int, retry_after: float | None, rng: Random, policy: RetryPolicy = DEFAULT_POLICY) -> float:
    """Return how many seconds to wait before attempt number ``attempt``, counted from 0: the first is made at once.

    ``retry_after`` is what the service asked for in seconds, or None. It is a floor, with jitter of half as long again
    on top (or the backoff, if that is more), so that all who were told the same number do not come at one moment.
    Anything that is no sensible number of seconds (negative, NaN) counts as None.
    """
    ceiling = 0.0 if attempt <= 0 else min(policy.cap, policy.base * 2.0 ** min(attempt - 1, _MOST_DOUBLINGS))
    if retry_after is None or not retry_after > 0:
        return rng.uniform(0.0, ceiling)
    floor = min(retry_after, policy.longest_retry_after)
    return floor + rng.uniform(0.0, max(ceiling, floor / 2))


def wait_after(error: StationError, failures: int, rng: Random, policy: RetryPolicy = DEFAULT_POLICY) -> float | None:
    """Return how many seconds to wait after ``error``, the last of ``failures`` in a row (1 for the first).

    None means that time does not help: a person must act, or the error is final. A session that is over is replaced at
    once, and only waited for when the new ones end too.
    """
    if error.error_class is not ErrorClass.RETRY:
        return None
    if isinstance(error, SessionOver):
        return delay_before(failures - 1, None, rng, policy)
    if not isinstance(error, ServiceUnavailable):
        return delay_before(failures, None, rng, policy)
    if isinstance(error, RateLimited) and not (error.retry_after or 0) > 0:
        floor = min(policy.cap / 2, policy.unasked * 2.0 ** min(failures - 1, _MOST_DOUBLINGS))
        return floor + rng.uniform(0.0, floor)
    if error.retry_after is None and (error.status is None or error.may_come_late):
        # Nobody asked for patience: the connection broke, or something in between answered.
        return rng.uniform(0.0, policy.hiccup) if failures <= 1 else delay_before(failures - 1, None, rng, policy)
    return delay_before(failures, error.retry_after, rng, policy)


def pause_of_capture(failures: int, spread: float, policy: RetryPolicy = DEFAULT_POLICY) -> float:
    """Return how many seconds one capture waits that was answered ``failures`` times in a row, and not taken.

    Its picture goes out each time: five seconds, three times as long after each failure up to ``cap``, and after about
    an hour every 40 minutes, which makes at most 60 sendings in a day. ``spread`` (0 to 1) takes up to a quarter
    off, and up to a tenth of the long pause.
    """
    if failures <= 0:
        return 0.0
    if failures > _SHORT_PAUSES:
        return _LONG_PAUSE * (1.0 - 0.1 * spread)
    return min(policy.cap, 5.0 * 3.0 ** min(failures - 1, _MOST_DOUBLINGS)) * (1.0 - 0.25 * spread)
