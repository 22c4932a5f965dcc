"""Which of the service's captures is the one whose answer got lost: a pure rule over what both sides know.

The contract has no idempotency key. What names the station's own id, in its metadata or as the file name of its
picture, is certain; all else is matched by content, time and what the station does not know yet. Two captures of one
product within seconds are two captures: each of the service's captures is given to one of ours at most.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

from scanner_desktop.domain.outbox import Attempt
from scanner_desktop.domain.service import RemoteCapture

TOLERANCE = timedelta(seconds=2)
"""How much earlier than the first attempt ``created`` may lie: the service may cut it to milliseconds, and its time is
known only to the second, because HTTP's Date header has no more."""


def match(
    attempts: Sequence[Attempt],
    remote: Sequence[RemoteCapture],
    known: Collection[str],
    is_ours: Callable[[str], bool] = lambda _: False,
) -> dict[int, RemoteCapture]:
    """Return which capture of the service each attempt is, by the attempt's capture number; absent when none is.

    Args:
        attempts: those of one session, oldest first.
        remote: every capture of that session at the service.
        known: identifiers of captures at the service that the station has accounted for.
        is_ours: tells whether a word is the id of a capture of this station, whatever became of it.
    """
    free = sorted(
        (capture for capture in remote if capture.public_id not in known),
        key=lambda capture: (capture.created is None, capture.created),
    )
    found: dict[int, RemoteCapture] = {}
    # What carries the station's own identifier is certain, and is taken out before anything is guessed.
    for attempt in attempts:
        own = next((each for each in free if each.names(attempt.capture.id)), None)
        if own is not None:
            found[attempt.capture.number] = own
            free.remove(own)
    free = [each for each in free if each.station_id is None and not any(map(is_ours, each.file_words))]
    for attempt in attempts:
        if attempt.capture.number not in found:
            alike = next((each for each in free if _may_be(attempt, each)), None)
            if alike is not None:
                found[attempt.capture.number] = alike
                free.remove(alike)
    return found


def _may_be(attempt: Attempt, remote: RemoteCapture) -> bool:
    capture = attempt.capture
    same = (
        remote.raw_value in (None, capture.raw_value, capture.raw_value[:500] or capture.gtin)
        and remote.gtin in (None, capture.gtin)
        and remote.capture_type in (None, capture.capture_type.value)
    )
    if not same or remote.raw_value is remote.gtin is None:
        return False
    if remote.created is None or attempt.first_attempt_at is None:
        return True
    return remote.created >= attempt.first_attempt_at - TOLERANCE
