"""A capture and its life: two state machines side by side, delivery (ours) and processing (the service's).

Delivery::

    queued ──▶ sending ──▶ delivered
      ▲  ▲        │ │ └──▶ unsure ──▶ delivered | queued | rejected    (reconciliation decides)
      │  └────────┘ └────▶ rejected ──▶ queued | discarded    (a person corrects, or discards)
      └── held ◀── queued | sending                           (a person is needed; sign-in releases all)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.symbology import Symbology


class CaptureType(StrEnum):
    """The service's names for what was captured."""

    BARCODE = "BARCODE"
    IMAGE = "IMAGE"
    MANUAL = "MANUAL"


class Delivery(StrEnum):
    """Where a capture is on its way to the service."""

    QUEUED = "queued"
    SENDING = "sending"
    UNSURE = "unsure"
    HELD = "held"
    REJECTED = "rejected"
    DELIVERED = "delivered"
    DISCARDED = "discarded"


DELIVERY_WORDS: Mapping[Delivery, Phrase] = {
    Delivery.QUEUED: Phrase("queued"),
    Delivery.SENDING: Phrase("sending"),
    Delivery.UNSURE: Phrase("unsure"),
    Delivery.HELD: Phrase("held"),
    Delivery.REJECTED: Phrase("rejected"),
    Delivery.DELIVERED: Phrase("delivered"),
    Delivery.DISCARDED: Phrase("discarded"),
}
"""Each state in one word, for tables in a terminal. The window has sentences of its own."""

KIND_WORDS: Mapping[CaptureType, Phrase] = {
    CaptureType.BARCODE: Phrase("barcode"),
    CaptureType.IMAGE: Phrase("photo"),
    CaptureType.MANUAL: Phrase("typed code"),
}


class HistoryFilter(StrEnum):
    """Which captures of the history are wanted."""

    ALL = "all"
    WAITING = "waiting"
    ATTENTION = "attention"  # refused, set aside, or failed at the service
    UNKNOWN = "unknown"
    DONE = "done"

    def takes(self, capture: "Capture") -> bool:
        """Return whether ``capture`` is one of them."""
        match self:
            case HistoryFilter.WAITING:
                return capture.delivery in PENDING
            case HistoryFilter.ATTENTION:
                return capture.delivery is Delivery.REJECTED or capture.processing == "FAILED"
            case HistoryFilter.UNKNOWN:
                return capture.processing == "NOT_FOUND"
            case HistoryFilter.DONE:
                return capture.processing == "COMPLETED"
            case _:
                return True


LEGAL_TRANSITIONS: Mapping[Delivery, frozenset[Delivery]] = {
    Delivery.QUEUED: frozenset({Delivery.SENDING, Delivery.HELD, Delivery.REJECTED, Delivery.DISCARDED}),
    Delivery.SENDING: frozenset(
        {Delivery.DELIVERED, Delivery.QUEUED, Delivery.UNSURE, Delivery.HELD, Delivery.REJECTED}
    ),
    # Never held: signing in releases to the queue, and what may have arrived would be sent again unreconciled.
    Delivery.UNSURE: frozenset({Delivery.DELIVERED, Delivery.QUEUED, Delivery.REJECTED, Delivery.DISCARDED}),
    Delivery.HELD: frozenset({Delivery.QUEUED, Delivery.DISCARDED}),
    # Unsure: what a person sends again although it may be there is looked for once more.
    Delivery.REJECTED: frozenset({Delivery.QUEUED, Delivery.UNSURE, Delivery.DISCARDED}),
    Delivery.DISCARDED: frozenset({Delivery.QUEUED}),  # undo
    Delivery.DELIVERED: frozenset(),
}


class Edit(StrEnum):
    """What a person may ask for one capture."""

    RETRY = "retry"
    CORRECT = "correct"
    DISCARD = "discard"
    UNDO_DISCARD = "undo_discard"


EDITABLE: Mapping[Edit, frozenset[Delivery]] = {
    Edit.RETRY: frozenset({Delivery.REJECTED, Delivery.HELD}),
    Edit.CORRECT: frozenset({Delivery.REJECTED}),
    # Not what may have arrived: brought back it would be sent without being looked up, and might be there twice.
    Edit.DISCARD: frozenset({Delivery.QUEUED, Delivery.HELD, Delivery.REJECTED}),
    Edit.UNDO_DISCARD: frozenset({Delivery.DISCARDED}),
}
"""In which states a person may ask for what; the window offers no more, and the outbox does no more."""


PENDING = frozenset({Delivery.QUEUED, Delivery.SENDING, Delivery.UNSURE, Delivery.HELD})
"""The delivery states in which a capture still waits for the service."""

FINAL_PROCESSING = frozenset({"COMPLETED", "FAILED", "NOT_FOUND"})
"""Processing statuses after which the service does no more; any other value, known or not, is not final."""


class IllegalTransition(ValueError):
    """A capture was asked to change its delivery state in a way that the state machine does not have."""


def check_transition(current: Delivery, new: Delivery) -> None:
    """Raise IllegalTransition unless a capture may go from ``current`` to ``new``."""
    if new not in LEGAL_TRANSITIONS[current]:
        raise IllegalTransition(f"a capture that is {current} cannot become {new}")


@dataclass(frozen=True, slots=True, eq=False)
class CaptureDraft:
    """What the person captured, before it is stored.

    Attributes:
        id: the station's own identifier, unique for ever; chosen before anything is written.
        capture_type: with a code, without one, or typed.
        captured_at: wall-clock time, timezone-aware, UTC.
        frame: the frame in which the code was read; None for typed captures.
        symbology: of the code that was read, None when there was none.
        raw_value: the code exactly as read, "" when there was none.
        gtin: normalized GTIN-14, "" when there is none.
        elements: GS1 Application Identifiers and values that were read with it.
        send_at: it stays here until then, so that it can be taken back; None sends it as soon as possible.
    """

    id: str
    capture_type: CaptureType
    captured_at: datetime
    frame: Frame | None = None
    symbology: Symbology | None = None
    raw_value: str = ""
    gtin: str = ""
    elements: tuple[tuple[str, str], ...] = field(default=())
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A stored capture as it stands now: one row of the outbox, without its image.

    Attributes:
        number: position in the order of capture, from 1, never reused.
        id: the station's own identifier.
        delivery: where it is on its way.
        processing: the service's status word as it came, None before the service has it.
        error: what went wrong last, in words for people; "" when nothing did.
        attempts: how often it was sent.
        public_id, session_id: the service's identifiers, None before it has them.
        product_name, product_id: what the service says the product is.
        thumbnail: a small JPEG, or None for typed captures.
        outcome: how its last sending ended, a word of ``domain.progress.Outcome``; "" when it was never sent.
        account, organization: for whom it was made, and into whose session alone it may go; None before anybody was
            signed in, which means for whoever signs in first.
    """

    number: int
    id: str
    capture_type: CaptureType
    captured_at: datetime
    delivery: Delivery
    symbology: Symbology | None = None
    raw_value: str = ""
    gtin: str = ""
    elements: tuple[tuple[str, str], ...] = field(default=())
    processing: str | None = None
    error: str = ""
    attempts: int = 0
    public_id: str | None = None
    session_id: str | None = None
    product_name: str | None = None
    product_id: str | None = None
    delivered_at: datetime | None = None
    processed_at: datetime | None = None
    thumbnail: bytes | None = field(default=None, repr=False)
    account: str | None = None
    organization: str | None = None
    outcome: str = ""

    @property
    def is_final(self) -> bool:
        """True when nothing more will happen to it by itself."""
        if self.delivery is Delivery.DELIVERED:
            return self.processing in FINAL_PROCESSING
        return self.delivery in (Delivery.REJECTED, Delivery.DISCARDED)

    @property
    def is_refused(self) -> bool:
        """True when the service refused it, and not the station set it aside for another reason."""
        return self.delivery is Delivery.REJECTED and self.outcome in ("", "refused")
