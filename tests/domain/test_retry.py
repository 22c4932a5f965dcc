"""Retry: the laws of backoff, and what counts against a capture."""

import math
import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner_desktop.domain.errors import (
    OrganizationNeeded,
    RateLimited,
    Rejected,
    ServiceUnavailable,
    SessionOver,
    SignedOut,
    StationError,
    StorageFull,
)
from scanner_desktop.domain.retry import (
    DEFAULT_POLICY,
    RetryPolicy,
    delay_before,
    pause_of_capture,
    wait_after,
)

laws = settings(deadline=None, max_examples=200)
attempts = st.integers(-3, 10_000) | st.integers(0, 2**200)
seeds = st.integers(0, 2**32)
sensible = st.floats(0.0, 3600.0, exclude_min=True)


class Highest:
    """A generator of random numbers that always draws the highest."""

    def uniform(self, a: float, b: float) -> float:
        return b


class Lowest:
    def uniform(self, a: float, b: float) -> float:
        return a


def ceiling(attempt: int, retry_after: float | None = None, policy: RetryPolicy = DEFAULT_POLICY) -> float:
    return delay_before(attempt, retry_after, Highest(), policy)


def test_ceiling_doubles_from_one_second_to_four_minutes() -> None:
    assert [ceiling(attempt) for attempt in range(12)] == [0, 1, 2, 4, 8, 16, 32, 64, 128, 240, 240, 240]


def test_jitter_is_full() -> None:
    assert all(delay_before(attempt, None, Lowest()) == 0 for attempt in range(12))
    rng = random.Random(1)
    delays = [delay_before(10, None, rng) for _ in range(2000)]
    tenths = [sum(24 * i <= delay < 24 * (i + 1) for delay in delays) for i in range(10)]
    assert min(tenths) > 140, "a fleet of 2,000 spreads evenly over the four minutes"


@laws
@given(attempts, st.none() | st.floats(), seeds)
@example(1, math.nan, 0)
@example(1, math.inf, 0)
@example(2**200, -math.inf, 0)
def test_law_every_delay_is_finite_and_bounded(attempt: int, retry_after: float | None, seed: int) -> None:
    delay = delay_before(attempt, retry_after, random.Random(seed))
    assert 0.0 <= delay <= 1.5 * DEFAULT_POLICY.longest_retry_after
    if retry_after is None:
        assert delay <= DEFAULT_POLICY.cap


@laws
@given(attempts, seeds)
def test_law_a_senseless_retry_after_counts_as_none(attempt: int, seed: int) -> None:
    without = delay_before(attempt, None, random.Random(seed))
    for senseless in (math.nan, -math.inf, -1.0, -0.0, 0.0):
        assert delay_before(attempt, senseless, random.Random(seed)) == without


@laws
@given(attempts, sensible, seeds)
def test_law_retry_after_is_a_floor(attempt: int, retry_after: float, seed: int) -> None:
    assert delay_before(attempt, retry_after, random.Random(seed)) >= retry_after


@laws
@given(attempts, sensible)
def test_law_on_top_of_retry_after_there_is_always_room_for_a_fleet(attempt: int, retry_after: float) -> None:
    spread = ceiling(attempt, retry_after) - delay_before(attempt, retry_after, Lowest())
    assert spread >= retry_after / 2 * 0.999
    assert spread >= ceiling(attempt) * 0.999


@laws
@given(st.integers(0, 2000), st.integers(0, 2000))
def test_law_ceiling_never_falls(earlier: int, more: int) -> None:
    assert ceiling(earlier) <= ceiling(earlier + more)


@laws
@given(attempts, st.none() | st.floats(), seeds)
def test_law_same_seed_same_delay(attempt: int, retry_after: float | None, seed: int) -> None:
    first, second = (delay_before(attempt, retry_after, random.Random(seed)) for _ in range(2))
    assert first == second


def test_policy_is_obeyed() -> None:
    patient = RetryPolicy(base=10.0, cap=15.0, longest_retry_after=20.0)
    assert [ceiling(attempt, None, patient) for attempt in range(4)] == [0, 10, 15, 15]
    assert delay_before(1, 1e9, Lowest(), patient) == 20.0


def test_a_service_that_answers_with_trouble_is_waited_for_as_backoff_says() -> None:
    error = ServiceUnavailable("it failed", status=500)
    assert [wait_after(error, failures, Highest()) for failures in (1, 2, 3)] == [1.0, 2.0, 4.0]


def test_a_connection_that_broke_once_is_tried_again_at_once_and_then_as_backoff_says() -> None:
    broken = ServiceUnavailable("the connection broke", maybe_delivered=True)
    assert [wait_after(broken, failures, Highest()) for failures in (1, 2, 3, 4)] == [0.2, 1.0, 2.0, 4.0]
    assert wait_after(broken, 1, Lowest()) == 0.0


def test_retry_after_is_waited_for_with_jitter() -> None:
    assert wait_after(RateLimited("slow down", retry_after=30.0), 1, Lowest()) == 30.0
    assert wait_after(RateLimited("slow down", retry_after=30.0), 1, Highest()) == 45.0


def test_session_that_is_over_is_replaced_at_once_and_waited_for_when_that_does_not_help() -> None:
    assert [wait_after(SessionOver("ended"), failures, Highest()) for failures in (1, 2, 3)] == [0.0, 1.0, 2.0]


@pytest.mark.parametrize(
    "error", [SignedOut("?"), OrganizationNeeded("?"), StorageFull("?"), Rejected("?"), StationError("a bug")]
)
def test_time_does_not_help_where_a_person_must(error: StationError) -> None:
    assert wait_after(error, 1, Highest()) is None


@pytest.mark.parametrize("rng", [Lowest(), Highest()])
def test_a_rate_limit_without_a_time_is_never_asked_again_in_a_moment(rng: Highest | Lowest) -> None:
    waits = [wait_after(RateLimited("slow down"), failures, rng) for failures in range(1, 12)]
    assert waits[0] is not None
    assert waits[0] >= 5.0
    assert waits == sorted(waits)
    assert max(wait or 0.0 for wait in waits) <= DEFAULT_POLICY.cap


@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_one_capture_is_sent_at_most_sixty_times_in_a_day_and_at_first_soon(spread: float) -> None:
    moments, now, failures = [], 0.0, 0
    while now < 86_400:
        moments.append(now)
        failures += 1
        now += pause_of_capture(failures, spread)
    assert len(moments) <= 60
    assert sum(moment < 60 for moment in moments) <= 4, "440 kB each: less than 2 MB in the first minute"
    assert all(later - earlier <= 300 for earlier, later in pairwise(moments) if later < 3000)
