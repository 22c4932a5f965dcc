"""When the service is asked how far it is: soon after something new, ever more rarely after that, never for nothing."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from virtual_time import VirtualClock

from scanner_desktop.delivery.polling import GIVE_UP_AFTER, GROWTH, LATEST, SOONEST, Polling
from scanner_desktop.domain.capture import Capture, CaptureType, Delivery

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def capture(number: int) -> Capture:
    return Capture(number, f"{number:032x}", CaptureType.BARCODE, NOON, Delivery.DELIVERED, processing="PENDING")


def session(name: str, *numbers: int) -> tuple[str, tuple[Capture, ...]]:
    return name, tuple(capture(number) for number in numbers)


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def polling(clock):
    return Polling(clock.monotonic)


def test_nothing_unfinished_is_nothing_to_ask_for(polling):
    assert polling.next_due([]) == (0.0, None)


def test_the_first_question_comes_when_processing_has_usually_ended(polling, clock):
    one = session("S", 1)
    assert polling.next_due([one]) == (SOONEST, one)
    clock.advance(SOONEST)
    assert polling.next_due([one]) == (0.0, one)


def test_each_further_question_comes_later_up_to_a_limit(polling, clock):
    one, waits = session("S", 1), []
    for _ in range(20):
        wait, _ = polling.next_due([one])
        waits.append(wait)
        clock.advance(wait)
        polling.asked("S", [])
    assert waits[1] == pytest.approx(SOONEST * GROWTH)
    assert all(later == pytest.approx(min(LATEST, earlier * GROWTH)) for earlier, later in pairwise(waits))
    assert waits[-1] == pytest.approx(LATEST)


def test_something_new_in_a_session_is_asked_for_soon_whatever_the_old_ones_do(polling, clock):
    for _ in range(15):
        clock.advance(polling.next_due([session("S", 1)])[0])
        polling.asked("S", [])
    assert polling.next_due([session("S", 1)])[0] > 100
    assert polling.next_due([session("S", 1, 2)])[0] == pytest.approx(SOONEST)


def test_a_stream_of_new_captures_does_not_put_the_question_off_for_ever(polling, clock):
    for number in range(1, 20):
        clock.advance(SOONEST / 4)
        wait, _ = polling.next_due([session("S", *range(1, number + 1))])
    assert wait == 0.0


def test_of_several_sessions_the_one_that_is_due_first_is_asked_for(polling, clock):
    old, new = session("old", 1), session("new", 2)
    polling.next_due([old])
    clock.advance(0.5)
    assert polling.next_due([new, old])[1] == old
    clock.advance(SOONEST)
    polling.asked("old", [])
    assert polling.next_due([new, old])[1] == new


def test_the_station_learns_how_long_processing_takes(polling, clock):
    for number in range(1, 60):
        polling.next_due([session("S", number)])
        clock.advance(8.0)
        polling.asked("S", [capture(number)])
    assert polling.next_due([session("S", 99)])[0] == pytest.approx(8.0, rel=0.01)


def test_a_session_that_the_service_refuses_to_tell_of_is_given_up_after_a_few_times_in_a_row(polling, clock):
    polling.next_due([session("S", 1)])
    assert [polling.refused("S") for _ in range(GIVE_UP_AFTER)] == [False] * (GIVE_UP_AFTER - 1) + [True]
    assert polling.next_due([session("S", 1)])[0] > SOONEST * GROWTH
    polling.asked("S", [])
    assert polling.refused("S") is False
    assert polling.refused("of another run") is False


def test_a_session_that_is_finished_is_forgotten(polling, clock):
    polling.next_due([session("S", 1)])
    for _ in range(3):
        polling.refused("S")
    polling.next_due([])
    polling.next_due([session("S", 1)])
    assert polling.refused("S") is False
