"""What becomes of a capture after each outcome: one pure function, which has an answer for every one.

Twice is the exception. After an outcome that may come late the station looks again and again, for longer than any
gateway waits, before it sends again; and after three such sendings a person decides. Every pause grows and has a cap.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.domain.progress import MAY_COME_LATE, MOST_LOST, Outcome, Record, Transition
from scanner_desktop.domain.retry import pause_of_capture

HORIZON = timedelta(seconds=270)
"""How long a capture is looked for after its answer was lost, before it is sent again. Common gateways give up after 30
to 100 s, the most patient (Azure's) after 240 s; the station itself ends a request after 180 s. Below five minutes, in
which a capture should be there once a fault has ended."""
SHORT_HORIZON = timedelta(seconds=1)
"""The same where an answer came, though not the service's usual one: what was to happen to the request has happened."""
LONGEST_PAUSE = timedelta(seconds=60)  # between two searches; the first pause is 1 s, and each is twice the one before
MOST_STRIKES = (
    8  # failures on one capture, more than ten minutes, while others are taken: then it is the capture's fault
)
A_DAY_OF_FAILURES = 56  # failures on one capture, whatever happens to others: about a day by ``pause_of_capture``
BEFORE_THE_LAST = timedelta(minutes=20)
"""How long a capture waits before it is sent for the last time, when all sendings before were lost: most faults are
over by then, and nobody has to look for it."""
IN_PLACE = 3  # answers to one capture that are not its fault, before it waits by itself and lets others pass

TWICE = Phrase("It may be at the service twice: the session that it was first sent to could not be read.")
WITHOUT_PICTURE = Phrase("Its picture was gone from this computer's disk: the service has the code without it.")
NO_PICTURE = Phrase("The picture of this capture is missing on this computer's disk.")


def decide(
    record: Record,
    outcome: Outcome,
    now: datetime,
    words: str = "",
    *,
    spread: float = 1.0,
    horizon: timedelta = HORIZON,
) -> Transition:
    """Return what becomes of a capture that is being sent, or looked for, after ``outcome``.

    Args:
        record: what was known before.
        outcome: how the sending, or the search, ended.
        now: the time of the outcome, by a clock that nobody sets.
        words: what went wrong, for people; for a search, what stands on the row.
        spread: a number from 0 to 1 by chance, so that captures that failed together do not come back together.
        horizon: see HORIZON.
    """
    match outcome:
        case Outcome.TAKEN | Outcome.FOUND:
            done = replace(record, failures=0, strikes=0, overtaken=False, due_at=None, outcome=outcome)
            return Transition(Delivery.DELIVERED, done, TWICE if record.doubt else "")
        case Outcome.LOST | Outcome.INTERRUPTED:
            gone = replace(record, outcome=outcome, lost=record.lost + 1, lost_at=now, searches=0, due_at=now)
            return Transition(Delivery.UNSURE, gone, words)
        case Outcome.FAILED | Outcome.BLOCKED:
            failed = replace(record, failures=record.failures + 1, strikes=record.strikes + 1)
            return Transition(
                Delivery.UNSURE, replace(failed, outcome=outcome, lost_at=now, searches=0, due_at=now), words
            )
        case Outcome.LIMITED:
            # The pause for all kinds of requests comes first: at first it keeps its place in the queue.
            failures = record.failures + 1
            pause = timedelta(seconds=pause_of_capture(failures, spread))
            due_at = now + pause if failures > IN_PLACE else None
            return Transition(
                Delivery.QUEUED, replace(record, outcome=outcome, failures=failures, due_at=due_at), words
            )
        case Outcome.REFUSED | Outcome.NO_PICTURE:
            return Transition(Delivery.REJECTED, replace(record, outcome=outcome, due_at=None), words or NO_PICTURE)
        case Outcome.SESSION_OVER if record.outcome is outcome:
            # A new session did not take it either. At first it keeps its place in the queue.
            again = replace(record, failures=record.failures + 1, strikes=record.strikes + 1, lost_at=now, due_at=None)
            if again.failures <= IN_PLACE:
                return Transition(Delivery.QUEUED, replace(again, strikes=record.strikes), words)
            return _send_again(again, now, words, spread)
        case Outcome.NOT_FOUND:
            return _not_found(record, now, words, spread, horizon)
        case Outcome.UNREADABLE:
            # A duplicate is better than a loss, and the row says so.
            return _send_again(replace(record, doubt=True), now, TWICE, spread)
        case _:  # nothing of it has left, or a person or another session is needed first
            return Transition(Delivery.QUEUED, replace(record, outcome=outcome, due_at=None), words)


def no_answer(count: int) -> Phrase:
    """Return what stands on a capture of which nobody knows whether the service has it."""
    return Phrase(
        "It was sent {count} times, and each time the answer was lost. The service does not show it, but may have it. "
        "Look there before you send it again.",
        count=count,
    )


def _not_found(record: Record, now: datetime, words: str, spread: float, horizon: timedelta) -> Transition:
    lost_at = now if record.lost_at is None else min(now, record.lost_at)
    until = lost_at + (horizon if record.outcome in MAY_COME_LATE else min(SHORT_HORIZON, horizon))
    if now < until:
        pause = min(LONGEST_PAUSE, timedelta(seconds=2.0 ** min(record.searches, 10)))
        due_at = min(now + pause, until)
        return Transition(
            Delivery.UNSURE, replace(record, searches=record.searches + 1, lost_at=lost_at, due_at=due_at), words
        )
    return _send_again(replace(record, lost_at=lost_at), now, words, spread, horizon)


def _send_again(record: Record, now: datetime, words: str, spread: float, horizon: timedelta = HORIZON) -> Transition:
    """Return the way back to the queue, unless it is a person's turn."""
    if record.outcome in MAY_COME_LATE:
        if record.lost >= MOST_LOST:
            return Transition(Delivery.REJECTED, replace(record, due_at=None), no_answer(record.lost))
        due_at = now + min(BEFORE_THE_LAST, 5 * horizon) if record.lost == MOST_LOST - 1 else None
        return Transition(Delivery.QUEUED, replace(record, due_at=due_at), words)
    if record.strikes >= (MOST_STRIKES if record.overtaken else A_DAY_OF_FAILURES):
        what = (
            Phrase("The service fails each time this capture is sent.")
            if record.outcome is Outcome.FAILED
            else Phrase("Something stops it on the way each time this capture is sent.")
        )
        return Transition(Delivery.REJECTED, replace(record, due_at=None), sentences(what, words))
    due_at = min(now, record.lost_at or now) + timedelta(seconds=pause_of_capture(record.failures, spread))
    return Transition(Delivery.QUEUED, replace(record, due_at=due_at), words)
