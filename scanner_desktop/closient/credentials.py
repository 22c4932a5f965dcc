"""The credential of the environment or the system's key ring; ``support.credential_file`` adds the chosen file."""

import logging
import os
from dataclasses import dataclass, field

from scanner_desktop.domain.credential_shape import CredentialKind, tidy_secret, why_not_a_secret
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.redaction import remember_secret

log = logging.getLogger(__name__)

VARIABLES = {
    CredentialKind.API_KEY: "SCANNER_DESKTOP_API_KEY",
    CredentialKind.SESSIONID: "SCANNER_DESKTOP_SESSIONID",
}
SERVICE_NAME = "scanner-desktop"
_SERVER = "server"  # the entry beside the secret: to whom it may be shown


@dataclass(frozen=True, slots=True)
class Credential:
    """What the station signs in with. Its secret is in no text that Python makes of it."""

    kind: CredentialKind
    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        remember_secret(self.secret)

    @classmethod
    def api_key(cls, text: str) -> "Credential":
        """Return an API key as pasted. A mistyped one is caught when it is used."""
        return cls(CredentialKind.API_KEY, tidy_secret(text))

    @classmethod
    def session_cookie(cls, text: str) -> "Credential":
        """Return the ``sessionid`` cookie of a signed-in browser as pasted."""
        return cls(CredentialKind.SESSIONID, tidy_secret(text))

    @property
    def fault(self) -> str:
        """Why it cannot be right, in one sentence; "" when it can."""
        return why_not_a_secret(self.kind, self.secret)


def find_credential(server: str) -> Credential | None:
    """Return the credential of the environment, else that of the key ring, else None.

    One of the key ring is for the service that it was given for: another address, mistyped perhaps, does not get it.

    Args:
        server: base URL of the service that will see it.
    """
    for kind, variable in VARIABLES.items():
        if text := os.environ.get(variable, ""):
            return Credential(kind, tidy_secret(text))
    if _from_key_ring(_SERVER) != server:
        return None
    for kind in CredentialKind:
        if secret := _from_key_ring(kind.value):
            return Credential(kind, secret)
    return None


def known_secrets() -> tuple[str, ...]:
    """Return every secret of the environment and of the key ring, so that it can be taken out of what is written."""
    found = [tidy_secret(os.environ.get(variable, "")) for variable in VARIABLES.values()]
    found += [_from_key_ring(kind.value) or "" for kind in CredentialKind]
    return tuple(secret for secret in found if secret)


def store_credential(credential: Credential, server: str) -> bool:
    """Keep the credential for ``server`` in the key ring instead of any other; False where no key ring works here."""
    try:
        import keyring

        forget_credential()  # first: a secret must never stand beside another service's address
        keyring.set_password(SERVICE_NAME, credential.kind.value, credential.secret)
        keyring.set_password(SERVICE_NAME, _SERVER, server)
    except Exception as error:
        # Backends raise what they like; without one, the credential lasts until the window is closed.
        log.warning("the key ring cannot be used: %s", type(error).__name__)
        return False
    return True


def forget_credential() -> None:
    """Remove what is in the key ring."""
    for name in (_SERVER, *(kind.value for kind in CredentialKind)):
        if _from_key_ring(name):
            try:
                import keyring

                keyring.delete_password(SERVICE_NAME, name)
            except Exception as error:
                log.warning("the key ring cannot be used: %s", type(error).__name__)


def key_ring_name() -> str:
    """Return what the key ring is called here, "" when none works."""
    try:
        import keyring

        ring = keyring.get_keyring()
        return "" if ring.priority <= 0 else str(ring.name)
    except Exception as error:
        log.info("no key ring: %s", type(error).__name__)
        return ""


def checked(credential: Credential) -> Credential:
    """Return ``credential`` when it can be right. Raises BadInput with the reason."""
    if fault := credential.fault:
        raise BadInput(fault, Phrase("Copy the credential again and paste it whole."))
    return credential


def _from_key_ring(name: str) -> str | None:
    try:
        import keyring

        return keyring.get_password(SERVICE_NAME, name)
    except Exception as error:
        log.info("no key ring: %s", type(error).__name__)
        return None
