"""Which of the service's captures is ours: by content, time and what is not accounted for; never one for two."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.delivery.reconcile import TOLERANCE, match
from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.outbox import Attempt
from scanner_desktop.domain.service import RemoteCapture

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def attempt(number: int, raw: str = "9521234500018", at: datetime = NOON) -> Attempt:
    capture = Capture(
        number, f"{number:032x}", CaptureType.BARCODE, at, Delivery.UNSURE, raw_value=raw, gtin="0" + raw, attempts=1
    )
    return Attempt(capture, "S", at)


def remote(public_id: str, raw: str = "9521234500018", at: datetime | None = NOON, station_id: str | None = None):
    return RemoteCapture(
        public_id,
        "PENDING",
        capture_type="BARCODE",
        raw_value=raw,
        gtin="0" + raw,
        created=at,
        station_id=station_id,
    )


def ids(found):
    return {number: each.public_id for number, each in found.items()}


def test_a_capture_that_arrived_is_found_by_its_content_and_time():
    assert ids(match([attempt(1)], [remote("a", "9521234500025"), remote("b")], ())) == {1: "b"}


def test_a_capture_that_the_station_knows_already_is_not_taken_for_another():
    assert match([attempt(2)], [remote("a")], {"a"}) == {}


def test_a_capture_from_before_the_first_attempt_is_another_but_a_cut_millisecond_is_not():
    too_early, just_right = NOON - TOLERANCE - timedelta(milliseconds=1), NOON - timedelta(milliseconds=1)
    assert match([attempt(1)], [remote("a", at=too_early)], ()) == {}
    assert ids(match([attempt(1)], [remote("a", at=just_right)], ())) == {1: "a"}


def test_two_captures_of_one_product_within_a_second_are_two():
    twins = [attempt(1), attempt(2, at=NOON + timedelta(milliseconds=300))]
    assert ids(match(twins, [remote("a")], ())) == {1: "a"}
    both = [remote("b", at=NOON + timedelta(seconds=1)), remote("a")]
    assert ids(match(twins, both, ())) == {1: "a", 2: "b"}


def test_what_carries_a_station_id_belongs_to_that_capture_alone():
    theirs = remote("a", station_id=f"{7:032x}")
    assert match([attempt(1)], [theirs], ()) == {}
    assert ids(match([attempt(1), attempt(7)], [theirs, remote("b")], ())) == {1: "b", 7: "a"}


def test_a_file_name_of_the_services_own_is_no_id_whatever_it_looks_like():
    """``uuid4().hex + ".jpg"``: 32 hex digits, as an id of ours, and not one of ours."""
    stored = replace(remote("a"), file_words=frozenset({"0123456789abcdef0123456789abcdef", "jpg"}))
    assert ids(match([attempt(1)], [stored], (), lambda _: False)) == {1: "a"}


def test_a_file_name_that_is_the_id_of_a_capture_of_ours_belongs_to_that_one_alone():
    """Number 7 was sent once and then discarded: nobody looks for it, and it is not number 1."""
    stored = replace(remote("a"), file_words=frozenset({f"{7:032x}"}))
    assert match([attempt(1)], [stored], (), lambda word: word == f"{7:032x}") == {}
    assert ids(match([attempt(1), attempt(7)], [stored], (), lambda word: True)) == {7: "a"}


def test_an_answer_that_tells_nothing_of_its_content_is_never_a_match():
    assert match([attempt(1)], [RemoteCapture("a", "PENDING")], ()) == {}


codes = st.sampled_from(["9521234500018", "9521234500025", "9521234500032"])
moments = st.floats(-10, 10).map(lambda seconds: NOON + timedelta(seconds=seconds))


@given(
    st.lists(codes, max_size=6),
    st.lists(st.tuples(codes, st.one_of(st.none(), moments)), max_size=8),
    st.sets(st.integers(0, 7)),
)
def test_no_two_attempts_ever_get_one_capture_and_each_match_is_alike(ours, theirs, known):
    attempts = [attempt(number, raw) for number, raw in enumerate(ours, 1)]
    stored = [remote(str(index), raw, at) for index, (raw, at) in enumerate(theirs)]
    accounted_for = {str(index) for index in known}
    found = match(attempts, stored, accounted_for)
    assert len(set(ids(found).values())) == len(found)
    assert not accounted_for & set(ids(found).values())
    for each in attempts:
        if (chosen := found.get(each.capture.number)) is not None:
            assert chosen.raw_value == each.capture.raw_value
            assert chosen.created is None or chosen.created >= NOON - TOLERANCE
