"""What a person asks of the station: plain values that cross threads, one for each thing.

Edits change one capture on the disk. The thread that owns the disk applies them at once, with or without a network, and
``queue`` applies the same ones. What needs the service is asked of the delivery.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from scanner_desktop.domain.capture import Edit
from scanner_desktop.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Retry:
    """Send a refused or held capture again."""

    kind: ClassVar[Edit] = Edit.RETRY
    capture_id: str


@dataclass(frozen=True, slots=True)
class Discard:
    """Give a capture up."""

    kind: ClassVar[Edit] = Edit.DISCARD
    capture_id: str


@dataclass(frozen=True, slots=True)
class UndoDiscard:
    """Bring a discarded capture back."""

    kind: ClassVar[Edit] = Edit.UNDO_DISCARD
    capture_id: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Give a refused capture another GTIN and send it again."""

    kind: ClassVar[Edit] = Edit.CORRECT
    capture_id: str
    gtin: str


@dataclass(frozen=True, slots=True)
class ProcessAgain:
    """Let the service process a capture again that it failed on."""

    capture_id: str


@dataclass(frozen=True, slots=True)
class ChooseOrganization:
    """Scan for this organization from now on."""

    organization_id: str


@dataclass(frozen=True, slots=True)
class SignIn:
    """Use another credential; ``kind`` is a value of ``domain.credential_shape.CredentialKind``."""

    kind: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EndSession:
    """End the scan session when everything that waits has been sent."""


@dataclass(frozen=True, slots=True)
class TryNow:
    """Forget every pause that the service did not ask for."""


EditCommand = Retry | Discard | UndoDiscard | Correct
DeliveryCommand = ProcessAgain | ChooseOrganization | SignIn | EndSession | TryNow


@dataclass(frozen=True, slots=True)
class Refused:
    """A command that could not be carried out, and why, in words for people."""

    command: EditCommand | DeliveryCommand
    message: str
    advice: str = ""


NOT_DONE = Phrase("That could not be done.")
LOG_SAYS_MORE = Phrase("Try again; the log says more.")
