"""Signing in, as dialog and network hand it to each other: where a credential is kept, and what the check found."""

from dataclasses import dataclass
from enum import StrEnum


class Keep(StrEnum):
    """Where a credential is kept for the next start."""

    KEY_RING = "key_ring"
    FILE = "file"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class KeepingPlaces:
    """What this computer offers.

    Attributes:
        key_ring: what the key ring is called here, "" when none works.
        file: the file that only its owner can read, for people.
    """

    key_ring: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class SignInAnswer:
    """What the service says of a credential.

    Attributes:
        is_valid: it is signed in.
        is_unreachable: nobody could be asked; the credential may be right.
        message, advice: what is wrong and what to do, when it is not valid.
        account: who it is, for people.
        organizations: names of the organizations that it may scan for.
        kept: where the credential is kept now; None before it was kept.
    """

    is_valid: bool = False
    is_unreachable: bool = False
    message: str = ""
    advice: str = ""
    account: str = ""
    organizations: tuple[str, ...] = ()
    kept: Keep | None = None
