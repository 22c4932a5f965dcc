"""The store of captures as the delivery engine sees it: values and one protocol, for ``outbox.outbox``."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.progress import Record, Transition
from scanner_desktop.domain.service import RemoteCapture


@dataclass(frozen=True, slots=True)
class Counts:
    """How many captures are in each situation that somebody may have to know.

    Attributes:
        queued, sending, unsure, held, rejected: by delivery state.
        unfinished: delivered, but the service has not finished with them.
    """

    queued: int = 0
    sending: int = 0
    unsure: int = 0
    held: int = 0
    rejected: int = 0
    unfinished: int = 0

    @property
    def waiting(self) -> int:
        """Captures that the service does not have yet, as far as the station knows, and should get."""
        return self.queued + self.sending + self.unsure + self.held


@dataclass(frozen=True, slots=True)
class Attempt:
    """A capture whose last sending has no known outcome.

    Attributes:
        session_id: the session that it was sent to, None when it never was.
        first_attempt_at: when it was first sent to that session, by the service's clock as the station knew it.
    """

    capture: Capture
    session_id: str | None
    first_attempt_at: datetime | None
    record: Record = field(default_factory=Record)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Captures that the account which is signed in cannot send.

    Attributes:
        account: for whom they were made.
        organization: the same, where it is this account's, and not one that it may scan for any more.
    """

    account: str
    organization: str | None
    count: int


class DeliveryStore(Protocol):
    """The outbox, as the delivery engine uses it. Used by one thread.

    Every change is checked against the state machine of ``domain.capture`` in the transaction that makes it
    (IllegalTransition, and nothing changed). Methods raise StorageFull and StorageDamaged.
    """

    def get(self, number: int) -> Capture | None:
        """The capture of that number."""

    def find(self, capture_id: str) -> Capture | None:
        """The capture of the station's own identifier."""

    def image(self, capture_id: str) -> bytes | None:
        """Its picture as stored, None when there is none (typed, or pruned, or lost)."""

    def record(self, number: int) -> Record:
        """What is known of the way of a capture."""

    def next_queued(self, skip: Collection[int] = (), now: datetime | None = None) -> Capture | None:
        """The oldest queued capture that is due at ``now`` and whose number is not in ``skip``.

        Those whose answer was lost come after those never sent, those on which the service failed last.
        """

    def next_due(self, now: datetime) -> datetime | None:
        """When the first of the queued captures is due that are not yet."""

    def attempts_unsure(self) -> list[Attempt]:
        """Captures whose last sending has no known outcome, oldest first."""

    def known_public_ids(self, session_id: str) -> frozenset[str]:
        """The service's identifiers of every capture that the station knows in that session."""

    def mark_sending(self, number: int, session_id: str, at: datetime) -> Capture:
        """About to be sent; ``at`` by the service's clock. Committed before the first byte leaves."""

    def mark_delivered(self, number: int, remote: RemoteCapture, at: datetime, note: str = "") -> Capture:
        """The service has it."""

    def move(self, number: int, transition: Transition) -> Capture:
        """What ``delivery.decide`` decided on."""

    def hold_queued(self, error: str) -> int:
        """Hold every queued capture until a person has acted; the number of captures held by this call."""

    def release_held(self) -> int:
        """Return every held capture to the queue; how many there were."""

    def recover_interrupted(self) -> int:
        """Captures that a crash left in ``sending`` become ``unsure``; how many there were."""

    def begin_run(self, now: datetime) -> None:
        """Times are counted from ``now``; everything that waits for its turn is due."""

    def make_due(self, later_than: datetime | None = None) -> None:
        """Everything that waits for its turn, until a time later than this one, is due."""

    def own(self, account: str, organization: str | None) -> None:
        """What belongs to nobody yet, and every new capture, is this account's and this organization's."""

    def disown(self) -> None:
        """New captures are nobody's until it is known who is signed in."""

    def hold_foreign(self, account: str, organizations: Collection[str]) -> list[Capture]:
        """What is queued for another account, or for an organization that is none of these, is held: which it is."""

    def oldest_waiting(self) -> datetime | None:
        """When the oldest capture that the service does not have yet was captured, None when none waits."""

    def waiting_for_others(self, account: str) -> tuple[Waiting, ...]:
        """For whom captures wait that ``account`` cannot send."""

    def unfinished(self) -> Sequence[tuple[str, tuple[Capture, ...]]]:
        """Delivered captures whose processing is not final, by session, latest session first."""

    def update_processing(self, number: int, remote: RemoteCapture) -> Capture | None:
        """What the service says of a delivered capture now; None when that is nothing new."""

    def ask_again(self, number: int) -> Capture:
        """The service was told to process it again: ask for its status anew."""

    def give_up_processing(self, number: int, error: str) -> Capture:
        """The service no longer tells how it went: stop asking, and say so."""

    def counts(self) -> Counts:
        """How many captures are where."""

    def recall(self, key: str) -> str | None:
        """A word kept across starts (the open session, the organization)."""

    def remember(self, key: str, value: str | None) -> None:
        """Keep such a word; None forgets it."""
