"""What the station knows of a capture's way to the service. It stands on the capture's row, and survives a restart."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.errors import RateLimited, Rejected, ServiceUnavailable, SessionOver, StationError


class Outcome(StrEnum):
    """How a sending ended, or a search for what was sent."""

    NONE = ""  # it was never sent
    TAKEN = "taken"  # the service answered with the capture
    LOST = "lost"  # no answer, or a gateway's that gave up waiting: it may be stored, now or minutes later
    INTERRUPTED = "interrupted"  # the program ended while it was being sent: the same
    FAILED = "failed"  # the service's own 5xx: it may be stored, and a search right after tells
    BLOCKED = "blocked"  # somebody in between answered, or the answer made no sense: the same
    UNREACHED = "unreached"  # nothing of it has left
    LIMITED = "limited"  # 429: not stored
    SESSION_OVER = "session_over"
    SIGNED_OUT = "signed_out"
    REFUSED = "refused"
    NO_PICTURE = "no_picture"  # not sent: the picture that it consists of is gone from the disk
    FOUND = "found"  # a search: the service has it
    NOT_FOUND = "not_found"  # a search: the service does not show it
    UNREADABLE = "unreadable"  # a search: the session that it was sent to cannot be read any more


MAY_COME_LATE = frozenset({Outcome.LOST, Outcome.INTERRUPTED})
"""Outcomes after which the service may store the capture long after a search has found nothing."""

MOST_LOST = 3
"""Sendings of one capture that may come late; then a person decides."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one capture's way.

    Attributes:
        attempts: how often it was sent, whatever came of it.
        lost: how many of these may come late and were never found; a person who sends it again takes one off.
        searches: searches since the last sending whose answer is missing; ``lost_at`` is when that was.
        failures: sendings in a row that were answered, and not by taking it; they make the pauses longer.
        strikes: those of them that may be the capture's own fault.
        overtaken: True when the service took another capture after a strike.
        doubt: True when it may be at the service twice.
        due_at: not to be sent or looked for before, None for at once.
        outcome: of the last sending.
        has_image: True when it was saved with a picture.
    """

    attempts: int = 0
    lost: int = 0
    searches: int = 0
    lost_at: datetime | None = None
    failures: int = 0
    strikes: int = 0
    overtaken: bool = False
    doubt: bool = False
    due_at: datetime | None = None
    outcome: Outcome = Outcome.NONE
    has_image: bool = False


@dataclass(frozen=True, slots=True)
class Transition:
    """What becomes of a capture: its state of delivery (perhaps the same), its record, and the words on its row."""

    delivery: Delivery
    record: Record
    words: str = ""


def outcome_of(error: StationError) -> Outcome:
    """Return how a sending ended that raised ``error``."""
    match error:
        case RateLimited():
            return Outcome.LIMITED
        case ServiceUnavailable(maybe_delivered=False):
            return Outcome.UNREACHED
        case ServiceUnavailable(may_come_late=True):
            return Outcome.LOST
        case ServiceUnavailable():
            return Outcome.FAILED if (error.status or 0) >= 500 else Outcome.BLOCKED
        case SessionOver():
            return Outcome.SESSION_OVER
        case Rejected():
            return Outcome.REFUSED
        case _:
            return Outcome.SIGNED_OUT
