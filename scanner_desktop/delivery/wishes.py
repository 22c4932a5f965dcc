"""What a person can ask for a capture: send it again, correct it, give it up, bring it back."""

from collections.abc import Callable
from typing import Protocol

from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.domain.capture import Capture, Delivery, IllegalTransition
from scanner_desktop.domain.commands import Correct, Discard, Retry, UndoDiscard
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.identifiers import is_valid_gtin
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.service import Service


class PersonalStore(DeliveryStore, Protocol):
    """The outbox with what a person can ask for."""

    def send_again(self, number: int) -> Capture:
        """Back to the queue with a clean record."""

    def correct(self, number: int, gtin: str) -> Capture:
        """Another GTIN, and back to the queue."""

    def discard(self, number: int) -> Capture:
        """Given up."""

    def undo_discard(self, number: int) -> Capture:
        """Back to the queue."""

    def ask_again(self, number: int) -> Capture:
        """Its status is asked for again."""


class Edits:
    """Acts on single captures because a person wants it; each method returns what changed."""

    def __init__(self, store: PersonalStore, service: Service, sessions: Sessions) -> None:
        self._store = store
        self._service = service
        self._sessions = sessions

    def edit(self, command: Retry | Discard | UndoDiscard | Correct) -> tuple[Capture, ...]:
        """Do what is asked for one capture. Raises BadInput when it makes no sense (any more)."""
        match command:
            case Retry():
                return self.retry(command.capture_id)
            case Discard():
                return self.discard(command.capture_id)
            case UndoDiscard():
                return self.undo_discard(command.capture_id)
            case Correct():
                return self.correct(command.capture_id, command.gtin)

    def retry(self, capture_id: str) -> tuple[Capture, ...]:
        """Send a refused or held capture again; let the service process a failed one again."""
        capture = self._find(capture_id)
        if capture.delivery is Delivery.DELIVERED and capture.public_id is not None:
            self._service.retry_capture(capture.public_id)
            return (self._store.ask_again(capture.number),)
        self._refuse_unsure(capture)
        return self._begin_anew(_possibly(lambda: self._store.send_again(capture.number)))

    def discard(self, capture_id: str) -> tuple[Capture, ...]:
        """Give a capture up."""
        capture = self._find(capture_id)
        self._refuse_unsure(capture)
        return (_possibly(lambda: self._store.discard(capture.number)),)

    def undo_discard(self, capture_id: str) -> tuple[Capture, ...]:
        """Bring a discarded capture back."""
        number = self._find(capture_id).number
        return self._begin_anew(_possibly(lambda: self._store.undo_discard(number)))

    def correct(self, capture_id: str, gtin: str) -> tuple[Capture, ...]:
        """Give a refused capture another GTIN and send it again. Raises BadInput when that is none."""
        if len(gtin) != 14 or not is_valid_gtin(gtin):
            raise BadInput(f"{gtin} is no product number.", "Check its digits and type it again.")
        number = self._find(capture_id).number
        return self._begin_anew(_possibly(lambda: self._store.correct(number, gtin)))

    def _begin_anew(self, capture: Capture) -> tuple[Capture, ...]:
        """Return a capture that a person brought back to the queue; it may have to wait for another account."""
        self._sessions.hold_foreign()
        return (self._store.get(capture.number) or capture,)

    def _refuse_unsure(self, capture: Capture) -> None:
        # Sent again, now or after it was brought back, it would not be looked up, and might be there twice.
        if capture.delivery is Delivery.UNSURE:
            raise BadInput(
                "The station is still finding out whether the service has it.",
                "That takes up to five minutes; then it is sent again, or you are asked.",
            )

    def _find(self, capture_id: str) -> Capture:
        capture = self._store.find(capture_id)
        if capture is None:
            raise BadInput("This capture is no longer on this computer.")
        return capture


def _possibly(change: Callable[[], Capture]) -> Capture:
    """Return what the change makes. Raises BadInput when the capture is not in a state for it (any more)."""
    try:
        return change()
    except IllegalTransition as error:
        # The window shows what was; in between the capture was sent, say.
        raise BadInput(
            "The capture has changed meanwhile.", "Look at it again: it may need nothing any more."
        ) from error
