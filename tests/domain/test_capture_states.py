"""The life of a capture: which transitions there are, and what can never happen."""

from datetime import UTC, datetime

import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.strategies import booleans, sampled_from

from scanner_desktop.domain.capture import (
    FINAL_PROCESSING,
    LEGAL_TRANSITIONS,
    PENDING,
    Capture,
    CaptureType,
    Delivery,
    IllegalTransition,
    check_transition,
)

D = Delivery


def reachable(start: Delivery, without: frozenset[Delivery] = frozenset()) -> set[Delivery]:
    """Return every state that can follow ``start``, by ways that do not go through ``without``."""
    found: set[Delivery] = set()
    waiting = [start]
    while waiting:
        for after in LEGAL_TRANSITIONS[waiting.pop()] - found - without:
            found.add(after)
            waiting.append(after)
    return found


def capture(delivery: Delivery, processing: str | None = None) -> Capture:
    return Capture(1, "c1", CaptureType.BARCODE, datetime(2026, 1, 1, tzinfo=UTC), delivery, processing=processing)


@pytest.mark.parametrize("current", Delivery)
@pytest.mark.parametrize("new", Delivery)
def test_check_refuses_exactly_what_the_table_does_not_have(current: Delivery, new: Delivery) -> None:
    if new in LEGAL_TRANSITIONS[current]:
        check_transition(current, new)
    else:
        with pytest.raises(IllegalTransition, match=f"{current} cannot become {new}"):
            check_transition(current, new)


def test_every_state_has_its_line_in_the_table() -> None:
    assert set(LEGAL_TRANSITIONS) == set(Delivery)


def test_delivered_capture_stays_delivered() -> None:
    assert LEGAL_TRANSITIONS[D.DELIVERED] == frozenset()


@pytest.mark.parametrize("state", [state for state in Delivery if state is not D.DELIVERED])
def test_every_other_capture_can_still_be_delivered(state: Delivery) -> None:
    assert D.DELIVERED in reachable(state)


@pytest.mark.parametrize("state", Delivery)
def test_no_state_leads_to_itself(state: Delivery) -> None:
    assert state not in LEGAL_TRANSITIONS[state]


def test_delivered_is_said_only_of_what_was_sent() -> None:
    assert {state for state, after in LEGAL_TRANSITIONS.items() if D.DELIVERED in after} == {D.SENDING, D.UNSURE}
    assert D.DELIVERED not in reachable(D.QUEUED, without=frozenset({D.SENDING, D.UNSURE}))


def test_nothing_is_sent_but_what_is_queued() -> None:
    assert {state for state, after in LEGAL_TRANSITIONS.items() if D.SENDING in after} == {D.QUEUED}


def test_unsure_is_sent_again_only_by_reconciliation_or_a_person_who_undoes() -> None:
    assert LEGAL_TRANSITIONS[D.UNSURE] == {D.DELIVERED, D.QUEUED, D.REJECTED, D.DISCARDED}


def test_capture_in_flight_is_not_discarded_under_the_request() -> None:
    assert D.DISCARDED not in LEGAL_TRANSITIONS[D.SENDING]


def test_discarding_can_be_undone() -> None:
    assert LEGAL_TRANSITIONS[D.DISCARDED] == {D.QUEUED}


def test_rejected_capture_waits_for_a_person() -> None:
    assert LEGAL_TRANSITIONS[D.REJECTED] == {D.QUEUED, D.UNSURE, D.DISCARDED}
    assert capture(D.REJECTED).is_final


@pytest.mark.parametrize("delivery", Delivery)
def test_pending_capture_is_not_final_and_a_final_one_not_pending(delivery: Delivery) -> None:
    for processing in (None, *FINAL_PROCESSING, "PENDING", "a status of next year"):
        assert not (delivery in PENDING and capture(delivery, processing).is_final)


@pytest.mark.parametrize("processing", sorted(FINAL_PROCESSING))
def test_delivered_capture_with_a_final_status_is_final(processing: str) -> None:
    assert capture(D.DELIVERED, processing).is_final


@pytest.mark.parametrize(
    "processing", [None, "PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "a new one", "", "failed"]
)
def test_delivered_capture_with_any_other_status_is_not(processing: str | None) -> None:
    assert not capture(D.DELIVERED, processing).is_final


class Life(RuleBasedStateMachine):
    """A capture's life as queue, service and person lead it: all that they do is in the table.

    ``stored`` counts what the service holds. A lost answer may mean that it stored the capture; reconciliation tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self.state = D.QUEUED
        self.stored = 0
        self.undone = False

    def become(self, new: Delivery) -> None:
        check_transition(self.state, new)
        self.state = new

    @precondition(lambda self: self.state is D.QUEUED)
    @rule()
    def send(self) -> None:
        self.become(D.SENDING)

    @precondition(lambda self: self.state is D.SENDING)
    @rule(answer=sampled_from([D.DELIVERED, D.QUEUED, D.HELD, D.REJECTED]))
    def get_an_answer(self, answer: Delivery) -> None:
        self.become(answer)
        self.stored += answer is D.DELIVERED

    @precondition(lambda self: self.state is D.SENDING)
    @rule(was_stored=booleans())
    def lose_the_answer(self, was_stored: bool) -> None:
        self.become(D.UNSURE)
        self.stored += was_stored

    @precondition(lambda self: self.state is D.UNSURE)
    @rule()
    def reconcile(self) -> None:
        self.become(D.DELIVERED if self.stored else D.QUEUED)

    @precondition(lambda self: self.state is D.UNSURE and not self.stored)
    @rule()
    def give_up_after_three_lost_answers(self) -> None:
        self.become(D.REJECTED)

    @precondition(lambda self: self.state is D.QUEUED)
    @rule()
    def sign_out(self) -> None:
        self.become(D.HELD)

    @precondition(lambda self: self.state is D.HELD)
    @rule()
    def sign_in(self) -> None:
        self.become(D.QUEUED)

    @precondition(lambda self: self.state in (D.QUEUED, D.UNSURE, D.HELD, D.REJECTED))
    @rule()
    def discard(self) -> None:
        self.become(D.DISCARDED)

    @precondition(lambda self: self.state in (D.REJECTED, D.DISCARDED))
    @rule()
    def correct_or_undo(self) -> None:
        self.become(D.QUEUED)
        self.undone |= self.stored > 0

    @rule(new=sampled_from(D))
    def once_delivered_nothing_moves_it(self, new: Delivery) -> None:
        if self.state is D.DELIVERED:
            with pytest.raises(IllegalTransition):
                self.become(new)

    @invariant()
    def delivered_is_stored(self) -> None:
        assert self.state is not D.DELIVERED or self.stored

    @invariant()
    def service_holds_it_once_unless_a_person_sent_it_again(self) -> None:
        assert self.stored <= 1 or self.undone

    @invariant()
    def is_waiting_or_settled(self) -> None:
        assert (self.state in PENDING) != (self.state in (D.DELIVERED, D.REJECTED, D.DISCARDED))


Life.TestCase.settings = settings(deadline=None, max_examples=60, stateful_step_count=30)
TestLife = Life.TestCase
