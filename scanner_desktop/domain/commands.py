"""What a person asks of the delivery: plain values that cross threads, one for each thing."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Retry:
    """Send a refused or held capture again, or let the service process a failed one again."""

    capture_id: str


@dataclass(frozen=True, slots=True)
class Discard:
    """Give a capture up."""

    capture_id: str


@dataclass(frozen=True, slots=True)
class UndoDiscard:
    """Bring a discarded capture back."""

    capture_id: str


@dataclass(frozen=True, slots=True)
class Correct:
    """Give a refused capture another GTIN and send it again."""

    capture_id: str
    gtin: str


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


Command = Retry | Discard | UndoDiscard | Correct | ChooseOrganization | SignIn | EndSession | TryNow
