"""When to ask the service how far it is with what it has: soon where an answer is likely, rarely where it is not.

A station that asked once a second would spend a key's 10,000 requests a day in three hours. The first question comes
when processing has usually ended, by what was seen so far, and each further one later than the one before: at 3,000
captures a day that is about one question for each.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import BadInput, Rejected, ServiceUnavailable, SessionOver
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.service import Service

SOONEST, LATEST = 1.2, 300.0  # seconds between questions
GROWTH = 1.7  # each wait by so much longer than the last
LEARNING = 0.2  # weight of the newest processing time in the expectation
FAILING_LATEST = 60.0  # seconds: the most between questions that get no answer, so that none waits long for a network
GIVE_UP_AFTER = 4  # refusals in a row ("no such session") after which nobody is asked any more
FEW = 2  # so many captures are asked for one by one, which tells their names as well


@dataclass(slots=True)
class _Schedule:
    next_at: float
    wait: float
    newest: int
    refusals: int = 0


class Polling:
    """One schedule for each session with captures that are not final."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._schedules: dict[str, _Schedule] = {}
        self._expected = SOONEST
        self._delivered_at: dict[int, float] = {}

    def next_due(
        self, unfinished: Sequence[tuple[str, tuple[Capture, ...]]], account: str | None = None
    ) -> tuple[float, tuple[str, tuple[Capture, ...]] | None]:
        """Return in how many seconds which session should be asked for; ``None`` when there is none to ask for.

        Captures of another account than ``account`` are not asked for; None is whoever it is.
        """
        if account is not None:
            mine = [(session, _of(account, captures)) for session, captures in unfinished]
            unfinished = [(session, captures) for session, captures in mine if captures]
        now = self._monotonic()
        open_sessions = {session for session, _ in unfinished}
        self._schedules = {session: plan for session, plan in self._schedules.items() if session in open_sessions}
        best: tuple[float, tuple[str, tuple[Capture, ...]] | None] = (0.0, None)
        for session, captures in unfinished:
            newest = captures[-1].number
            plan = self._schedules.get(session)
            if plan is None or newest > plan.newest:
                # Something new was delivered: it will be ready in the usual time, whatever the old ones do.
                due = now + self._expected
                plan = _Schedule(min(due, plan.next_at) if plan else due, self._expected, newest)
                self._schedules[session] = plan
                self._delivered_at[newest] = now
            wait = max(0.0, plan.next_at - now)
            if best[1] is None or wait < best[0]:
                best = (wait, (session, captures))
        return best

    def asked(self, session: str, finished: Sequence[Capture]) -> None:
        """Plan the next question; ``finished`` are the captures that the last one showed to be final."""
        now = self._monotonic()
        for capture in finished:
            delivered = self._delivered_at.pop(capture.number, None)
            if delivered is not None:
                took = min(LATEST, max(SOONEST, now - delivered))
                self._expected += LEARNING * (took - self._expected)
        if len(self._delivered_at) > 1000:
            self._delivered_at.clear()
        plan = self._schedules.get(session)
        if plan is not None:
            plan.refusals = 0
            plan.wait = min(LATEST, plan.wait * GROWTH)
            plan.next_at = now + plan.wait

    def failed(self, session: str) -> None:
        """Plan another question after one without an answer: a session too long for the line must not stop the rest."""
        plan = self._schedules.get(session)
        if plan is not None:
            plan.wait = max(plan.wait, min(FAILING_LATEST, plan.wait * GROWTH))
            plan.next_at = self._monotonic() + plan.wait

    def refused(self, session: str) -> bool:
        """Note that the service does not tell of this session; True when it did so often enough to give up."""
        plan = self._schedules.get(session)
        if plan is None:
            return False
        plan.refusals += 1
        plan.wait = min(LATEST, plan.wait * GROWTH * 2)
        plan.next_at = self._monotonic() + plan.wait
        return plan.refusals >= GIVE_UP_AFTER


def _of(account: str, captures: Sequence[Capture]) -> tuple[Capture, ...]:
    return tuple(each for each in captures if each.account in (None, account))


def poll(
    store: DeliveryStore, service: Service, polling: Polling, session: str, captures: Sequence[Capture]
) -> Sequence[Capture]:
    """Ask for ``captures`` of ``session``: one by one when they are few, else first for all their status words."""
    try:
        if len(captures) <= FEW:
            told = [service.read_capture(each.public_id) for each in captures if each.public_id is not None]
        else:
            told = list(service.session_status(session).captures)
            words = {each.public_id: each.status for each in told}
            if any(words.get(each.public_id or "") not in (None, "", each.processing) for each in captures):
                # The cheap answer has no names; something moved, so the whole session is worth one more request.
                told = list(service.read_session(session).captures)
    except (SessionOver, Rejected) as error:
        if not polling.refused(session):
            return []
        words_of_service = Phrase("The service no longer tells what became of it. {error}", error=error)
        return [store.give_up_processing(each.number, words_of_service) for each in captures]
    except ServiceUnavailable:
        polling.failed(session)
        raise
    by_id = {each.public_id: each for each in told}
    pairs = [(each, by_id[each.public_id]) for each in captures if each.public_id in by_id]
    changed = [store.update_processing(each.number, remote) for each, remote in pairs]
    news = [capture for capture in changed if capture is not None]
    polling.asked(session, [capture for capture in news if capture.is_final])
    return news


def process_again(store: DeliveryStore, service: Service, capture_id: str) -> tuple[Capture, ...]:
    """Let the service process a capture again that it failed on. Raises BadInput, and what the service does."""
    capture = store.find(capture_id)
    if capture is None or capture.public_id is None:
        raise BadInput(Phrase("The service does not have this capture."), Phrase("Look at it again."))
    service.retry_capture(capture.public_id)
    return (store.ask_again(capture.number),)
