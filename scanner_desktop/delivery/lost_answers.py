"""Captures whose answer got lost: asking the service whether it has them before they are sent again."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scanner_desktop.delivery.reconcile import LOOKS, LOOKS_WHEN_LATE, match
from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import Rejected, ServiceUnavailable, SessionOver
from scanner_desktop.domain.outbox import Attempt, DeliveryStore
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.service import Service

log = logging.getLogger(__name__)

_MAYBE_TWICE = "It may be at the service twice: the session that it was first sent to could not be read."

_MOST_ALIKE = 50  # waiting captures passed over at one time because they are like one without an answer


@dataclass(slots=True)
class _Case:
    lost_at: float
    plan: tuple[float, ...] = LOOKS_WHEN_LATE
    looks: int = 0
    strike: bool = False  # the service answered, but only that it failed


class LostAnswers:
    """Keeps how often and when each capture without an outcome was looked for. Which they are, the outbox keeps."""

    def __init__(self, store: DeliveryStore, service: Service, clock: Clock) -> None:
        self._store = store
        self._service = service
        self._clock = clock
        self._cases: dict[int, _Case] = {}
        self._not_before = 0.0

    def service_time(self) -> datetime:
        """Return the time by the service's clock, as well as the station knows it."""
        return self._service.server_now() or self._clock.now()

    def lost(self, number: int, error: ServiceUnavailable, *, strike: bool = False) -> None:
        """Take note that an answer got lost just now; ``strike`` counts it against the capture if it is not found."""
        looks = LOOKS_WHEN_LATE if error.may_come_late else LOOKS
        self._cases[number] = _Case(self._clock.monotonic(), looks, strike=strike)

    def settled(self, number: int) -> None:
        """Forget a case whose outcome is known."""
        self._cases.pop(number, None)

    def note_for(self, capture: Capture) -> str:
        """Return what a capture has to say once it is delivered, "" when nothing; the same after a restart."""
        if capture.error == _MAYBE_TWICE:  # of a version that noted it only there
            self._keep_note(capture.number)
        return _MAYBE_TWICE if self._store.recall(_note_key(capture.number)) else ""

    def forget_note(self, number: int) -> None:
        """Its row says it now."""
        self._store.remember(_note_key(number), None)

    def _keep_note(self, number: int) -> None:
        # Not on the row: its words change with everything that happens until the capture is delivered.
        self._store.remember(_note_key(number), "yes")

    def next_sendable(self, skip: Iterable[int]) -> Capture | None:
        """Return the oldest queued capture that may be sent now and whose number is not in ``skip``.

        One that is like another whose answer got lost waits until that is known: of two alike nobody could tell which
        of them the service has, and the picture of one might arrive twice and that of the other never.
        """
        unsure = {_content(attempt.capture) for attempt in self._store.attempts_unsure()}
        passed_over = [*skip]
        for _ in range(_MOST_ALIKE):
            capture = self._store.next_queued(passed_over)
            if capture is None or _content(capture) not in unsure:
                return capture
            passed_over.append(capture.number)
        return None

    def next_look(self) -> float | None:
        """Return the seconds until the next look, 0.0 for now; None when no answer is missing."""
        now = self._clock.monotonic()
        waits = [max(0.0, self._due_at(attempt) - now) for attempt in self._store.attempts_unsure()]
        return max(min(waits), self._not_before - now) if waits else None

    def postpone(self, seconds: float) -> None:
        """Look no more for so long. What is not like a capture without an answer is sent meanwhile."""
        self._not_before = self._clock.monotonic() + seconds

    def look(self) -> list[Capture]:
        """Read one session and decide about its captures that are due: one request. Raises what the service does."""
        now = self._clock.monotonic()
        attempts = self._store.attempts_unsure()
        session = next(attempt.session_id for attempt in attempts if self._due_at(attempt) <= now)
        of_session = [attempt for attempt in attempts if attempt.session_id == session]
        if session is None:
            return [self._send_again(attempt, "") for attempt in of_session]
        try:
            remote = self._service.read_session(session).captures
        except (SessionOver, Rejected) as error:
            # A duplicate is better than a loss, and the row says so.
            log.warning("session %s cannot be read: %s", session, error)
            for attempt in of_session:
                self._keep_note(attempt.capture.number)
            return [self._send_again(attempt, _MAYBE_TWICE) for attempt in of_session]
        # Only those whose time has come are judged, but all take part: two alike must not be given one capture.
        found = match(of_session, remote, self._store.known_public_ids(session), self._is_ours)
        decided = []
        for attempt in of_session:
            number = attempt.capture.number
            case = self._case(attempt)
            if number in found:
                self.settled(number)
                note = self.note_for(attempt.capture)
                decided.append(self._store.mark_delivered(number, found[number], self._clock.now(), note))
                if note:
                    self.forget_note(number)
            elif self._due_at(attempt) <= now:
                case.looks += 1
                if case.looks >= len(case.plan):
                    decided.append(self._send_again(attempt, "", strike=case.strike))
        return decided

    def _is_ours(self, word: str) -> bool:
        return self._store.find(word) is not None

    def _send_again(self, attempt: Attempt, note: str, *, strike: bool = False) -> Capture:
        self.settled(attempt.capture.number)
        return self._store.requeue(attempt.capture.number, note or attempt.capture.error, strike=strike)

    def _case(self, attempt: Attempt) -> _Case:
        # One that an earlier run left has been lost for a while, but nobody knows how long: it gets every look.
        return self._cases.setdefault(attempt.capture.number, _Case(self._clock.monotonic()))

    def _due_at(self, attempt: Attempt) -> float:
        case = self._case(attempt)
        return case.lost_at + case.plan[min(case.looks, len(case.plan) - 1)]


def _note_key(number: int) -> str:
    return f"maybe twice: {number}"


def _content(capture: Capture) -> tuple[str, str, str]:
    """Return what the service tells captures apart by."""
    return capture.capture_type.value, capture.raw_value, capture.gtin
