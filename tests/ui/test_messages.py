"""Every state has words, and they are the right ones."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scanner_desktop.domain.capture import EDITABLE, Capture, CaptureType, Delivery, Edit
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.identifiers import Circulation, Identity, Refusal
from scanner_desktop.domain.sighting import Hint
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.ui import messages
from scanner_desktop.ui.actions import commands
from scanner_desktop.ui.history.capture_action import CaptureAction, action_words, actions_for


def capture(delivery: Delivery, processing: str | None = None) -> Capture:
    return Capture(
        1, "a", CaptureType.BARCODE, datetime(2026, 1, 5, tzinfo=UTC), delivery, Symbology.EAN_13, processing=processing
    )


@pytest.mark.parametrize("refusal", Refusal)
def test_refusal_has_a_short_label(refusal: Refusal) -> None:
    label = messages.refusal_label(Identity(None, refusal=refusal, explanation="…"))
    assert label
    assert len(label) <= 25


@pytest.mark.parametrize("hint", Hint)
def test_hint_is_something_to_do(hint: Hint) -> None:
    assert messages.hint_words(hint)[0].isupper()


def test_hints_differ() -> None:
    assert len({messages.hint_words(hint) for hint in Hint}) == len(Hint)


@pytest.mark.parametrize("circulation", Circulation)
def test_only_numbers_that_are_no_products_are_remarked_on(circulation: Circulation) -> None:
    assert bool(messages.circulation_words(circulation)) == (circulation is not Circulation.GLOBAL)
    assert bool(messages.circulation_note(circulation)) == (circulation is not Circulation.GLOBAL)


def test_delivery_and_processing_stand_together_once_it_is_delivered() -> None:
    assert messages.capture_status(capture(Delivery.DELIVERED, "COMPLETED")).words == "Delivered · product found"
    assert messages.capture_status(capture(Delivery.DELIVERED)).words == "Delivered"
    assert messages.capture_status(capture(Delivery.QUEUED, "FAILED")).words == "Saved, waiting to be sent"


def test_status_that_nobody_knows_is_shown_as_it_came() -> None:
    assert messages.capture_status(capture(Delivery.DELIVERED, "WARP_9")).words == "Delivered · WARP_9"


@pytest.mark.parametrize("waiting", [0, 1, 2, 1200])
@pytest.mark.parametrize("state", ConnectionState)
def test_connection_is_told_with_the_number_and_in_grammar(state: ConnectionState, waiting: int) -> None:
    connection = Connection(state, waiting=waiting, message="The cable is out")
    text = messages.connection_label(connection).words + " " + messages.connection_trouble(connection)
    assert "%n" not in text
    assert "(s)" not in text
    assert ".." not in text
    if state is ConnectionState.OFFLINE and waiting:
        assert ("1 capture is safe" in text) if waiting == 1 else (f"{waiting} captures are safe" in text)


def test_number_of_refused_captures_is_told_in_grammar() -> None:
    assert messages.rejected_words(0) == ""
    assert "1 capture." in messages.rejected_words(1)
    assert "2 captures." in messages.rejected_words(2)


def test_offers_are_those_that_the_state_machine_allows() -> None:
    assert actions_for(capture(Delivery.REJECTED)) == (
        CaptureAction.CORRECT,
        CaptureAction.RETRY,
        CaptureAction.DISCARD,
    )
    assert actions_for(capture(Delivery.SENDING)) == ()
    assert actions_for(capture(Delivery.DISCARDED)) == (CaptureAction.UNDO,)
    assert actions_for(capture(Delivery.DELIVERED, "FAILED")) == (CaptureAction.RETRY,)
    assert actions_for(capture(Delivery.DELIVERED, "NOT_FOUND")) == (CaptureAction.PHOTO,)
    assert actions_for(capture(Delivery.DELIVERED, "COMPLETED")) == ()


EDITS = {
    CaptureAction.RETRY: Edit.RETRY,
    CaptureAction.CORRECT: Edit.CORRECT,
    CaptureAction.DISCARD: Edit.DISCARD,
    CaptureAction.UNDO: Edit.UNDO_DISCARD,
}


@pytest.mark.parametrize("delivery", [each for each in Delivery if each is not Delivery.DELIVERED])
def test_nothing_is_offered_that_the_outbox_refuses_and_everything_that_it_allows(delivery: Delivery) -> None:
    assert {EDITS[offer] for offer in actions_for(capture(delivery))} == {
        edit for edit, states in EDITABLE.items() if delivery in states
    }


def test_what_the_service_did_not_refuse_is_not_called_refused() -> None:
    lost = replace(capture(Delivery.REJECTED), outcome="lost")
    assert "Refused" not in messages.capture_status(lost).words
    assert "Refused" in messages.capture_status(replace(lost, outcome="refused")).words


@pytest.mark.parametrize("offer", CaptureAction)
def test_offer_has_words(offer: CaptureAction) -> None:
    assert action_words(offer, capture(Delivery.REJECTED))


def test_no_key_does_two_things() -> None:
    keys = [key for command in commands() for key in command.keys]
    assert len(keys) == len(set(keys))
    assert not any(command.repeats for command in commands() if command.name == "capture")
