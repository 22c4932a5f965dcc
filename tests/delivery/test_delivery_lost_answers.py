"""Lost answers: the service stores a capture after the gateway gave up, and it is there once all the same."""

import random
from dataclasses import replace

import pytest
from adapter_errors import TROUBLES
from virtual_stations import draft
from virtual_trouble import TroubledBench

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.commands import Discard, Retry
from scanner_desktop.domain.errors import BadInput

LOST = ["504", "502", "503", "connection broke", "timed out"]


@pytest.fixture
def bench(tmp_path):
    made = TroubledBench(tmp_path)
    yield made
    made.close()


def lose_first_sending_of(bench, numbers):
    lost = set(numbers)

    def lose(capture):
        if capture.number in lost:
            lost.discard(capture.number)
            return True
        return False

    bench.service.lose = lose


@pytest.mark.parametrize("waiting", [1, 20])
@pytest.mark.parametrize("kind", LOST)
def test_what_is_stored_after_the_gateway_gave_up_is_there_once_and_stops_nobody(tmp_path_factory, waiting, kind):
    """Stored 0.5 to 60 s later, one of the captures or two or three of them. The benchmark tries 200 cases."""
    draw = random.Random(f"{waiting}{kind}")
    for case in range(4):
        normal = TroubledBench(tmp_path_factory.mktemp("normal"), seed=case)
        normal.save(*range(waiting))
        assert normal.work(normal.is_empty, 3600)
        pace = max(normal.delivered_at.values())
        normal.close()

        bench = TroubledBench(tmp_path_factory.mktemp("late"), seed=case)
        saved = bench.save(*range(waiting))
        lost = {1, *draw.sample(range(1, waiting + 1), min(waiting, 3))}
        bench.service.lost_as = TROUBLES[kind]
        bench.service.late = 60.0 if case == 0 else draw.uniform(0.5, 60.0)
        lose_first_sending_of(bench, lost)
        assert bench.work(bench.is_empty, 600)
        bench.clock.advance(120.0)
        bench.service.settle()
        assert sorted(bench.stored()) == sorted(each.id for each in saved)
        others = [at for number, at in bench.delivered_at.items() if number not in lost]
        assert max(others, default=0.0) <= 2 * pace, "the others at half the normal pace at least"
        for number in lost:
            assert bench.delivered_at[number] <= bench.service.late + 65.0, "looked for once a minute at least"
        bench.close()


@pytest.mark.parametrize("late", [0.5, 5.0, 30.0])
def test_when_every_answer_is_lost_everything_is_there_once(bench, late):
    saved = bench.save(*range(6))
    bench.service.lost_as, bench.service.late = TROUBLES["504"], late
    lose_first_sending_of(bench, range(1, 7))
    assert bench.work(bench.is_empty, 1800)
    bench.clock.advance(120.0)
    bench.service.settle()
    assert sorted(bench.stored()) == sorted(each.id for each in saved)


def test_what_never_arrived_is_sent_again_after_the_horizon_and_within_five_minutes(bench):
    (saved,) = bench.save(1)
    bench.service.trouble, bench.service.kinds = TROUBLES["504"], frozenset({"send_capture"})
    assert bench.work(lambda: bool(bench.service.sent), 60)
    bench.service.trouble = None
    assert bench.work(bench.is_empty, 600)
    (first, _), (second, _) = bench.service.sent
    assert 240 < second - first < 300
    assert bench.stored() == [saved.id]


def test_three_lost_answers_are_all_that_one_capture_may_cost_and_then_a_person_decides(bench):
    lost, other = bench.save(1, 2)
    bench.service.lost_as, bench.service.late = TROUBLES["504"], 1e9
    bench.service.lose = lambda capture: capture.number == 1
    bench.work(lambda: False, 3600)
    row = bench.outbox.get(1)
    assert [number for _, number in bench.service.sent].count(1) == 3
    assert row.delivery is Delivery.REJECTED
    assert "3 times" in row.error
    assert "Look there before" in row.error
    assert bench.stored() == [other.id]

    # It has come meanwhile: what a person sends again is looked for first.
    bench.service.late_ones = [(0.0, *bench.service.late_ones[0][1:])]
    bench.service.settle()
    bench.outbox.edit(Retry(lost.id))
    assert bench.work(bench.is_empty, 60)
    assert bench.outbox.get(1).delivery is Delivery.DELIVERED
    assert sorted(bench.stored()) == sorted([lost.id, other.id])


@pytest.mark.parametrize("edit", [Retry, Discard])
def test_while_it_is_looked_for_nobody_sends_it_again_by_hand(bench, edit):
    (lost,) = bench.save(1)
    bench.service.lost_as, bench.service.late = TROUBLES["504"], 20.0
    lose_first_sending_of(bench, [1])
    bench.work(lambda: False, 10)
    with pytest.raises(BadInput, match="still finding out"):
        bench.outbox.edit(edit(lost.id))
    assert bench.work(bench.is_empty, 600)
    assert bench.stored() == [lost.id]


def test_a_person_may_send_it_once_more_but_not_three_times_more(bench):
    (lost,) = bench.save(1)
    bench.service.lost_as, bench.service.late = TROUBLES["connection broke"], 1e9
    bench.service.lose = lambda capture: True
    bench.work(lambda: False, 7200)
    bench.outbox.edit(Retry(lost.id))
    bench.work(lambda: False, 7200)
    assert len(bench.service.sent) == 4
    assert bench.outbox.get(1).delivery is Delivery.REJECTED


def test_looks_are_made_at_growing_pauses_and_how_far_they_are_survives_a_restart(bench):
    bench.save(1)
    bench.service.lost_as, bench.service.late = TROUBLES["504"], 1e9
    lose_first_sending_of(bench, [1])
    bench.work(lambda: False, 100)
    looks = bench.cloud.requests["read session"]
    assert 6 <= looks <= 9
    record = bench.outbox.record(1)
    assert (record.lost, record.searches, record.outcome) == (1, looks, "lost")


@pytest.mark.parametrize("echo", [True, False])
def test_a_capture_like_one_without_an_answer_waits_for_it_unless_the_service_names_our_ids(bench, echo):
    """Of two alike nobody could tell which of them the service has."""
    first, second = bench.save(7, 8)[0], None
    bench.work(bench.is_empty, 60)
    if echo:
        bench.courier._lost._echoing.add(first.capture_type)
    second = bench.outbox.save(_again(first), None)
    third = bench.outbox.save(_again(first), None)
    bench.service.lost_as, bench.service.late = TROUBLES["504"], 20.0
    lose_first_sending_of(bench, [second.number])
    began = bench.clock.monotonic()
    assert bench.work(lambda: third.number in bench.delivered_at, 600)
    assert (bench.clock.monotonic() - began < 2) is echo
    assert bench.work(bench.is_empty, 600)
    assert len(bench.stored()) == len(set(bench.stored())) == 4


def _again(capture):
    return replace(draft(0), raw_value=capture.raw_value, gtin=capture.gtin)
