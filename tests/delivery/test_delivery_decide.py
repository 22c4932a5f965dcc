"""What becomes of a capture: an answer for every record and outcome, and the laws that all of them keep."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from adapter_errors import TROUBLES, answered
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.delivery.decide import A_DAY_OF_FAILURES, HORIZON, LONGEST_PAUSE, MOST_STRIKES, decide
from scanner_desktop.domain.capture import LEGAL_TRANSITIONS, Delivery
from scanner_desktop.domain.errors import SignedOut
from scanner_desktop.domain.progress import MAY_COME_LATE, MOST_LOST, Outcome, Record, outcome_of

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
LOOKS = {Outcome.FOUND, Outcome.NOT_FOUND, Outcome.UNREADABLE}
counts = st.integers(0, 100)
moments = st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
records = st.builds(
    Record,
    attempts=counts,
    lost=counts,
    searches=counts,
    lost_at=moments,
    failures=counts,
    strikes=counts,
    overtaken=st.booleans(),
    doubt=st.booleans(),
    due_at=moments,
    outcome=st.sampled_from(Outcome),
)


@given(records, st.sampled_from([each for each in Outcome if each is not Outcome.NONE]), st.floats(0.0, 1.0))
def test_there_is_an_answer_for_everything_and_it_is_one_that_a_capture_may_have(record, outcome, spread):
    after = decide(record, outcome, NOON, "words", spread=spread)
    before = Delivery.UNSURE if outcome in LOOKS else Delivery.SENDING
    if outcome is Outcome.NO_PICTURE:
        before = Delivery.QUEUED
    assert after.delivery is before or after.delivery in LEGAL_TRANSITIONS[before]
    assert after.record.attempts == record.attempts
    assert after.record.lost >= record.lost
    if after.record.due_at is not None:
        assert after.record.due_at <= NOON + timedelta(seconds=5400)
    if after.delivery is Delivery.UNSURE:
        assert after.record.due_at is not None
        assert after.record.due_at <= NOON + LONGEST_PAUSE
    if after.delivery is Delivery.REJECTED:
        assert after.words


@given(records, st.floats(0.0, 1.0), st.integers(0, 600))
def test_what_may_come_late_is_not_sent_again_before_the_horizon_and_never_after_three_times(record, spread, seconds):
    lost = replace(record, outcome=Outcome.LOST, lost_at=NOON)
    after = decide(lost, Outcome.NOT_FOUND, NOON + timedelta(seconds=seconds), spread=spread)
    if seconds < HORIZON.total_seconds():
        assert after.delivery is Delivery.UNSURE
    else:
        assert after.delivery is (Delivery.REJECTED if record.lost >= MOST_LOST else Delivery.QUEUED)


@given(records, st.floats(0.0, 1.0))
def test_a_capture_is_to_blame_only_when_others_are_taken_or_after_a_day(record, spread):
    failed = decide(record, Outcome.FAILED, NOON, spread=spread).record
    after = decide(failed, Outcome.NOT_FOUND, NOON + timedelta(seconds=2), spread=spread)
    is_blamed = failed.strikes >= (MOST_STRIKES if record.overtaken else A_DAY_OF_FAILURES)
    assert after.delivery is (Delivery.REJECTED if is_blamed else Delivery.QUEUED)


@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_eight_failures_take_longer_than_ten_minutes(spread):
    record, now = Record(overtaken=True), NOON
    while True:
        record = decide(record, Outcome.FAILED, now, spread=spread).record
        after = decide(record, Outcome.NOT_FOUND, now + timedelta(seconds=1), spread=spread)
        if after.delivery is Delivery.REJECTED:
            break
        record, now = after.record, after.record.due_at
    assert now - NOON > timedelta(minutes=10)


def test_looks_at_what_was_lost_come_at_growing_pauses_until_the_horizon():
    record, now, moments = decide(Record(), Outcome.LOST, NOON).record, NOON, [0.0]
    while True:
        after = decide(record, Outcome.NOT_FOUND, now)
        if after.delivery is not Delivery.UNSURE:
            break
        record, now = after.record, after.record.due_at
        moments.append((now - NOON).total_seconds())
    assert moments == [0, 1, 3, 7, 15, 31, 63, 123, 183, 243, HORIZON.total_seconds()]


def test_a_record_that_does_not_say_since_when_is_looked_for_as_long_as_any():
    record = Record(lost=1, outcome=Outcome.INTERRUPTED)
    after = decide(record, Outcome.NOT_FOUND, NOON)
    assert (after.delivery, after.record.lost_at) == (Delivery.UNSURE, NOON)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (TROUBLES["504"](True), Outcome.LOST),
        (TROUBLES["503"](True), Outcome.LOST),
        (TROUBLES["connection broke"](True), Outcome.LOST),
        (TROUBLES["timed out"](True), Outcome.LOST),
        (TROUBLES["500"](True), Outcome.FAILED),
        (TROUBLES["portal's page"](True), Outcome.BLOCKED),
        (TROUBLES["portal's redirect"](True), Outcome.BLOCKED),
        (TROUBLES["somebody's 451"](True), Outcome.BLOCKED),
        (TROUBLES["proxy's sign-in"](True), Outcome.BLOCKED),
        (TROUBLES["429"](True), Outcome.LIMITED),
        (TROUBLES["cannot connect"](True), Outcome.UNREACHED),
        (answered(404, "There is no such session."), Outcome.SESSION_OVER),
        (answered(422, "gtin: wrong"), Outcome.REFUSED),
        (SignedOut("?"), Outcome.SIGNED_OUT),
    ],
)
def test_every_error_of_the_client_is_one_outcome(error, outcome):
    assert outcome_of(error) is outcome
    assert (outcome in MAY_COME_LATE) is getattr(error, "may_come_late", False)
