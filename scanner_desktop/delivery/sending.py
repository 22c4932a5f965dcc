"""Sending one capture: what leaves, and what its outcome means for it and for those that come after it."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from scanner_desktop.delivery.decide import decide
from scanner_desktop.delivery.lost_answers import LostAnswers, note_for
from scanner_desktop.delivery.pace import Kind, Pace
from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.delivery.step import NotTaken
from scanner_desktop.domain.capture import Capture, CaptureType, IllegalTransition
from scanner_desktop.domain.errors import Rejected, ServiceUnavailable, SessionOver, SignedOut, StationError
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.progress import Outcome, Record, outcome_of
from scanner_desktop.domain.retry import DEFAULT_POLICY, Random, wait_after
from scanner_desktop.domain.service import Service

log = logging.getLogger(__name__)

FAILING_ROWS = 3
"""Different captures in a row that the service fails on (500): then it is the service, and all wait. Before that, each
waits by itself: a few captures that it cannot digest must not stop the others."""


class Sending:
    """Hands captures over, one at a time."""

    def __init__(
        self,
        store: DeliveryStore,
        service: Service,
        clock: Clock,
        rng: Random,
        now: Callable[[], datetime],
        lost: LostAnswers,
        sessions: Sessions,
        pace: Pace,
    ) -> None:
        """``now`` is the time that rows are dated by, ``clock`` the one that people see."""
        self._store = store
        self._service = service
        self._clock = clock
        self._rng = rng
        self._now = now
        self._lost = lost
        self._sessions = sessions
        self._pace = pace
        self._failing: set[int] = set()
        self._sessions_over = 0

    def send(self, capture: Capture, session: str) -> Sequence[Capture]:
        """Send it into the session: one request, and one more after a refusal. Returns what changed.

        Raises NotTaken when uploads as such are in trouble, SignedOut when the sign-in is.
        """
        number = capture.number
        image = self._store.image(capture.id)
        if image is None and capture.capture_type is CaptureType.IMAGE:
            return [self._move(number, self._store.record(number), Outcome.NO_PICTURE, "")]
        at = self._service.server_now() or self._clock.now()
        try:
            sending = self._store.mark_sending(number, session, at)
        except IllegalTransition:
            return []  # a person has discarded it in this moment
        record = self._store.record(number)  # no edit touches it from here on
        self._pace.upload_begins()
        try:
            remote = self._service.send_capture(session, sending, image)
        except StationError as error:
            outcome = outcome_of(error)
            if outcome is Outcome.REFUSED and self._is_over(session, record):
                outcome = Outcome.SESSION_OVER
            is_usual = outcome is Outcome.SESSION_OVER and record.outcome is not outcome
            changed = self._move(number, record, outcome, "" if is_usual else error.message)
            return self._go_on(changed, outcome, error)
        self._lost.taken(capture, remote)
        note = note_for(self._store, capture, record)
        delivered = self._store.mark_delivered(number, remote, self._clock.now(), note)
        self.succeeded(record)
        return [delivered]

    def ask(self, capture: Capture, session: str) -> None:
        """Ask whether uploads are taken, before the next picture is sent: it costs little, and makes nothing twice."""
        try:
            with_picture = self._store.image(capture.id) is not None
            self._service.ask_for_uploads(session, with_picture=with_picture)
        except SessionOver:
            self._sessions.forget()
        self._pace.uploads_are_taken()

    def succeeded(self, record: Record) -> None:
        """Take note that the service took a capture, and what was known of it before.

        At the end of a trouble nothing waits out its long pause. The short ones go on: they tell captures on which the
        service fails from a service that fails.
        """
        is_end = self._pace.is_upload_trouble or record.failures > 0 or record.lost > 0
        self._pace.succeeded(Kind.UPLOAD)
        if is_end:
            self._store.make_due(self._now() + timedelta(seconds=DEFAULT_POLICY.cap))
        self._failing.clear()
        self._sessions_over = 0

    def _go_on(self, changed: Capture, outcome: Outcome, error: StationError) -> Sequence[Capture]:
        match outcome:
            case Outcome.SESSION_OVER:
                self._sessions.forget()
                self._sessions_over += 1  # by itself: opening the next one succeeds, and says nothing about its end
                self._pace.hold(Kind.UPLOAD, wait_after(SessionOver(""), self._sessions_over, self._rng) or 0.0)
            case Outcome.REFUSED:
                log.warning("the service refuses capture %s: %s", changed.id, error)
                self._pace.succeeded(Kind.UPLOAD)
            case Outcome.FAILED:
                self._failing.add(changed.number)
                if len(self._failing) >= FAILING_ROWS:
                    raise NotTaken(error, changed)
            case Outcome.SIGNED_OUT:
                raise error
            case _:
                raise NotTaken(error, changed)
        return [changed]

    def _is_over(self, session: str, record: Record) -> bool:
        """Return True when a refusal may be about the session; a capture that a new one refuses too is to blame."""
        if record.outcome is Outcome.SESSION_OVER:
            return False
        try:
            return self._service.session_status(session).is_over
        except (SessionOver, ServiceUnavailable, SignedOut):
            return True  # not known: a new session shows it
        except Rejected:
            return False

    def _move(self, number: int, record: Record, outcome: Outcome, words: str) -> Capture:
        return self._store.move(number, decide(record, outcome, self._now(), words, spread=self._rng.uniform(0.0, 1.0)))
