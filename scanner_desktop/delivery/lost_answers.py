"""Captures whose answer got lost: asking the service whether it has them before they are sent again.

Looks are made at growing pauses, for longer than any gateway waits; everything else goes on meanwhile. Which captures
they are, how often and until when they are looked for, stands on their rows.
"""

import logging
import math
from collections.abc import Sequence
from datetime import datetime, timedelta

from scanner_desktop.delivery.decide import TWICE, WITHOUT_PICTURE, decide
from scanner_desktop.delivery.reconcile import match
from scanner_desktop.domain.capture import Capture, CaptureType
from scanner_desktop.domain.errors import Rejected, SessionOver
from scanner_desktop.domain.outbox import Attempt, DeliveryStore
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.progress import Outcome, Record
from scanner_desktop.domain.retry import Random
from scanner_desktop.domain.service import RemoteCapture, Service

log = logging.getLogger(__name__)

_MOST_ALIKE = 50  # waiting captures passed over at one time because they are like one without an answer
_READ_A_SECOND = 80
"""Captures of sessions that may be read for each second that passes: 2 MB a minute at 400 bytes."""
_READ_FOR_ONE_TAKEN = 150
"""Captures that may be read for each that the service takes: 60 kB, a seventh of what a picture costs."""
_READ_AT_ONCE = 20_000  # captures that may be saved up to be read


class LostAnswers:
    """Looks for captures without an outcome, and says which of the others may be sent meanwhile."""

    def __init__(self, store: DeliveryStore, service: Service, clock: Clock, rng: Random, horizon: timedelta) -> None:
        self._store = store
        self._service = service
        self._clock = clock
        self._rng = rng
        self._horizon = horizon
        self._may_read = 0.0  # captures; below 0 the next search waits
        self._counted_at = clock.monotonic()
        self._echoing: set[CaptureType] = set()

    def taken(self, capture: Capture, remote: RemoteCapture) -> None:
        """Take note of how the service tells a capture of ours: whether it names our own id."""
        if remote.names(capture.id):
            self._echoing.add(capture.capture_type)
        else:
            self._echoing.discard(capture.capture_type)
        self._count(_READ_FOR_ONE_TAKEN)

    def next_sendable(self, now: datetime) -> Capture | None:
        """Return the queued capture that is to be sent next, None when none is due.

        One that is like another whose answer got lost waits until that is known, unless the service names our ids: of
        two alike nobody could tell which of them it has, and the picture of one might arrive twice and that of the
        other never.
        """
        attempts = [each.capture for each in self._store.attempts_unsure()]
        unsure = {_content(each) for each in attempts if each.capture_type not in self._echoing}
        passed_over: list[int] = []
        for _ in range(_MOST_ALIKE):
            capture = self._store.next_queued(passed_over, now)
            if capture is None or _content(capture) not in unsure:
                return capture
            passed_over.append(capture.number)
        return None

    def next_search(self, now: datetime, account: str | None) -> float | None:
        """Return the seconds until the next search, 0.0 for now; None when there is nothing to look for."""
        waits = [self._wait(attempt, now) for attempt in self._attempts(account)]
        return min(waits) if waits else None

    def search_now(self) -> None:
        """Let the next search wait for nothing."""
        self._may_read = max(0.0, self._may_read)

    def search(self, now: datetime, account: str | None) -> list[Capture]:
        """Read one session and decide about its captures that are due: one request. Raises what the service does."""
        attempts = self._attempts(account)
        due = [attempt for attempt in attempts if self._wait(attempt, now) <= 0]
        session = due[0].session_id
        due = [attempt for attempt in due if attempt.session_id == session]
        if session is None:
            return [self._move(attempt, Outcome.UNREADABLE, now) for attempt in due]
        try:
            remote = self._service.read_session(session).captures
        except (SessionOver, Rejected) as error:
            log.warning("session %s cannot be read: %s", session, error)
            return [self._move(attempt, Outcome.UNREADABLE, now) for attempt in due]
        self._count(-len(remote))
        # Only those whose time has come are judged, but all take part: two alike must not be given one capture.
        of_session = [attempt for attempt in attempts if attempt.session_id == session]
        found = match(of_session, remote, self._store.known_public_ids(session), self._is_ours)
        decided = [self._found(each, found[each.capture.number]) for each in of_session if each.capture.number in found]
        missing = [attempt for attempt in due if attempt.capture.number not in found]
        return decided + [self._move(attempt, Outcome.NOT_FOUND, now) for attempt in missing]

    def _attempts(self, account: str | None) -> Sequence[Attempt]:
        """Return what can be looked for: the sessions of another account are not ours to read."""
        return [each for each in self._store.attempts_unsure() if each.capture.account in (None, account)]

    def _wait(self, attempt: Attempt, now: datetime) -> float:
        due_at = attempt.record.due_at
        due_in = 0.0 if due_at is None else (due_at - now).total_seconds()
        self._count(0)
        # In whole seconds: a wait that is too short for the clock would come back as it is.
        return max(0.0, due_in, -math.floor(self._may_read / _READ_A_SECOND) - 1.0)

    def _count(self, captures: int) -> None:
        """Add to what may be read, for the time that has passed and by ``captures``."""
        now = self._clock.monotonic()
        earned = self._may_read + (now - self._counted_at) * _READ_A_SECOND + captures
        self._may_read, self._counted_at = min(float(_READ_AT_ONCE), earned), now

    def _found(self, attempt: Attempt, remote: RemoteCapture) -> Capture:
        note = note_for(self._store, attempt.capture, attempt.record)
        self.taken(attempt.capture, remote)
        return self._store.mark_delivered(attempt.capture.number, remote, self._clock.now(), note)

    def _move(self, attempt: Attempt, outcome: Outcome, now: datetime) -> Capture:
        transition = decide(
            attempt.record,
            outcome,
            now,
            attempt.capture.error,
            spread=self._rng.uniform(0.0, 1.0),
            horizon=self._horizon,
        )
        return self._store.move(attempt.capture.number, transition)

    def _is_ours(self, word: str) -> bool:
        return self._store.find(word) is not None


def note_for(store: DeliveryStore, capture: Capture, record: Record) -> str:
    """Return what a capture has to say about how it got to the service, "" when nothing."""
    notes = [TWICE] if record.doubt else []
    if record.has_image and store.image(capture.id) is None:
        notes.append(WITHOUT_PICTURE)
    return " ".join(notes)


def _content(capture: Capture) -> tuple[str, str, str]:
    """Return what the service tells captures apart by."""
    return capture.capture_type.value, capture.raw_value, capture.gtin
