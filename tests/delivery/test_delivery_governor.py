"""Slowing down before being told to: alone, with a short budget, and among many on one key."""

import os
import random
import tempfile
from pathlib import Path

import pytest
from virtual_service import VirtualCloud
from virtual_stations import new_station, run_stations
from virtual_time import VirtualClock

from scanner_desktop.delivery.governor import Governor
from scanner_desktop.domain.service import Quota


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def memory(tmp_path):
    """A folder in memory where there is one: nobody will want these databases back, and their fsyncs take long."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=shared) as name:
        yield Path(name)


@pytest.fixture
def governor(clock):
    return Governor(clock.monotonic, random.Random(1))


def test_a_station_alone_on_its_key_is_not_slowed_while_half_of_the_window_is_left(governor):
    for used in range(1, 140):
        governor.answered(Quota(300 - used, 55.0, 300))
        assert governor.wait_for_upload() == 0.0


def test_without_a_quota_nothing_is_slowed(governor):
    governor.answered(None)
    assert governor.wait_for_upload() == governor.wait_for_poll() == 0.0


def test_a_window_that_is_used_up_is_waited_for_and_so_never_answered_429(governor, clock):
    governor.answered(Quota(0, 40.0, 300))
    assert 40.0 <= governor.wait_for_upload() <= 100.0
    clock.advance(100.0)
    assert governor.wait_for_upload() == 0.0


def test_a_used_up_day_is_looked_at_again_now_and_then(governor):
    governor.answered(Quota(0, 40_000.0, 10_000, ((300, 60.0), (10_000, 86_400.0))))
    assert governor.wait_for_upload() <= 900.0


def test_polls_give_way_to_uploads_when_the_budget_is_short(governor):
    for used in range(1, 241):
        governor.answered(Quota(300 - used, 30.0, 300))
    assert governor.wait_for_upload() < 5.0
    assert governor.wait_for_poll() >= 30.0


@pytest.mark.parametrize("has_session", [True, False])
def test_many_stations_that_return_at_once_all_drain_with_less_than_one_refusal_in_a_hundred(memory, has_session):
    clock = VirtualClock()
    cloud = VirtualCloud(clock)
    stations = [new_station(memory / str(n), cloud, clock, n, 4, has_session=has_session) for n in range(120)]
    try:
        took = run_stations(stations, clock, 3600.0)
        assert all(station.is_done for station in stations)
    finally:
        for station in stations:
            station.outbox.close()
    assert len({capture.metadata["station"] for capture in cloud.state.captures}) == 480
    assert cloud.answers[429] < 0.01 * cloud.answers.total()
    assert took < 15 * 60


def test_requests_without_an_answer_do_not_put_off_the_end_of_the_wait_that_the_last_answer_asked_for(governor, clock):
    last = Quota(0, 60.0, 300)
    governor.answered(last)
    wait = governor.wait_for_upload()
    for _ in range(4):
        clock.advance(10.0)
        governor.answered(last)
    assert governor.wait_for_upload() == pytest.approx(wait - 40.0)


def test_after_the_longest_wait_a_station_looks_again_though_the_day_is_used_up(governor, clock):
    governor.answered(Quota(0, 40_000.0, 10_000, ((10_000, 86_400.0),)))
    clock.advance(governor.wait_for_upload())
    assert governor.wait_for_upload() == 0.0
