"""One kind of request fails for a day: no storm of uploads, no traffic, and soon over when the fault is over."""

import pytest
from adapter_errors import DISTINCT, TROUBLES
from virtual_trouble import TroubledBench

from scanner_desktop.domain.capture import Delivery

UPLOADS = {"uploads": {"send_capture"}, "the upload's address": {"send_capture", "ask_for_uploads"}}
OTHERS = {
    "everything": {
        "whoami", "open_session", "read_session", "session_status", "ask_for_uploads", "read_capture", "send_capture",
    },
    "reading": {"read_session", "session_status", "read_capture"},
    "opening": {"open_session"},
    "whoami": {"whoami"},
}  # fmt: skip
HOUR, DAY = 3600, 86_400


@pytest.fixture
def bench(tmp_path):
    made = TroubledBench(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("what", "waiting"),
    [("uploads", 6), ("the upload's address", 6), *((what, 1) for what in OTHERS)],
)
@pytest.mark.parametrize("trouble", DISTINCT)
def test_a_day_of_trouble_costs_little_and_everything_arrives_once(bench, trouble, what, waiting):
    bench.service.kinds = frozenset({**UPLOADS, **OTHERS}[what])
    bench.service.trouble = TROUBLES[trouble]
    saved = bench.save(*range(waiting))
    bench.work(lambda: False, DAY)
    uploads = [[at for at, number in bench.service.sent if number == each.number] for each in saved]
    assert max(map(len, uploads)) <= 60
    assert bench.busiest <= 441_000 * (waiting + 6)  # in the worst minute, the first: each once, and a few again
    assert bench.busiest_later <= 2_000_000
    assert bench.service.traffic / (DAY / 60) <= 2_000_000
    assert bench.service.requests <= 6 * DAY / 240
    bench.service.trouble = None
    bench.courier.try_now()
    bench.work(bench.is_empty, 600)
    rows = list(bench.outbox.everything())
    assert len(bench.stored()) == len(set(bench.stored()))
    # What was sent three times without an answer, or failed for a day, is before a person; nothing else is.
    for row in rows:
        assert (row.delivery is Delivery.DELIVERED) != (row.delivery is Delivery.REJECTED)
        if row.delivery is Delivery.REJECTED:
            assert what == "uploads"
            assert "times" in row.error or "each time" in row.error


@pytest.mark.parametrize("what", ["the upload's address", "everything", "opening"])
@pytest.mark.parametrize("trouble", DISTINCT)
def test_five_minutes_after_a_day_of_trouble_everything_is_there(bench, trouble, what):
    saved = bench.save(1)
    bench.work(bench.is_empty, 60)
    bench.service.kinds = frozenset({**UPLOADS, **OTHERS}[what])
    bench.service.trouble = TROUBLES[trouble]
    saved += bench.save(2, 3)
    bench.work(lambda: False, DAY)
    bench.service.trouble = None
    assert bench.work(bench.is_empty, 300)
    assert sorted(bench.stored()) == sorted(each.id for each in saved)


@pytest.mark.parametrize("trouble", ["500", "portal's page"])
def test_where_only_sendings_fail_many_that_wait_show_the_end_of_it_to_each_other(bench, trouble):
    """Nothing but a sending tells, each may be tried sixty times a day, and what the first finds is for all."""
    saved = bench.save(*range(24))
    bench.service.kinds, bench.service.trouble = UPLOADS["uploads"], TROUBLES[trouble]
    bench.work(lambda: False, 12 * HOUR)
    bench.service.trouble = None
    assert bench.work(bench.is_empty, 300)
    assert sorted(bench.stored()) == sorted(each.id for each in saved)


@pytest.mark.parametrize(("waiting", "minutes"), [(1, 1), (1, 60), (2, 10), (5, 60)])
def test_a_service_that_fails_on_every_upload_for_a_while_condemns_nothing(bench, waiting, minutes):
    bench.service.kinds, bench.service.trouble = frozenset({"send_capture"}), TROUBLES["500"]
    saved = bench.save(*range(waiting))
    bench.work(lambda: False, 60 * minutes)
    assert not bench.outbox.counts().rejected
    bench.service.trouble = None
    assert bench.work(bench.is_empty, 300)
    assert sorted(bench.stored()) == sorted(each.id for each in saved)


def test_what_fails_alone_for_a_day_is_set_before_a_person(bench):
    bench.service.kinds, bench.service.trouble = frozenset({"send_capture"}), TROUBLES["500"]
    bench.save(1)
    assert bench.work(lambda: bool(bench.outbox.counts().rejected), 2 * DAY)
    assert bench.clock.monotonic() > 12 * HOUR
    assert "The service fails each time" in bench.outbox.get(1).error


@pytest.mark.parametrize("trouble", [name for name in DISTINCT if "minute" not in name])
def test_somebody_who_asks_to_try_now_waits_for_nothing(bench, trouble):
    saved = bench.save(1, 2)
    bench.work(lambda: bench.outbox.counts().waiting == 1, 60)
    bench.service.kinds, bench.service.trouble = frozenset(OTHERS["everything"]), TROUBLES[trouble]
    bench.work(lambda: False, 20 * 60)
    bench.service.trouble = None
    bench.courier.try_now()
    began = bench.clock.monotonic()
    late = bool(bench.outbox.counts().unsure)
    assert bench.work(bench.is_empty, 300)
    if not late:
        assert bench.clock.monotonic() - began < 1.0
    assert sorted(bench.stored()) == sorted(each.id for each in saved)
