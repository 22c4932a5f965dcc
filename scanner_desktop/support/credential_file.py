"""The credential's file, for computers without a key ring: a person chooses it, and only that person can read it."""

import json
import logging
import os
from pathlib import Path

from scanner_desktop.closient import credentials
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.redaction import remember_secret
from scanner_desktop.domain.sign_in import Keep, KeepingPlaces
from scanner_desktop.outbox.private_files import make_private_folder, open_private

log = logging.getLogger(__name__)

NAME = "credential.json"


def find(server: str, data_dir: Path) -> Credential | None:
    """Return the credential of the environment, the key ring, or the file; the last two only for their service."""
    found = credentials.find_credential(server)
    if found is not None:
        return found
    content = _read(data_dir)
    if content is None or content.get("server") != server:
        return None
    try:
        return Credential(CredentialKind(content.get("kind", "")), content.get("secret", ""))
    except ValueError:
        return None


def known_secrets(data_dir: Path) -> tuple[str, ...]:
    """Return every secret that is kept anywhere, so that it can be taken out of what is written."""
    content = _read(data_dir) or {}
    secret = content.get("secret", "")
    return (*credentials.known_secrets(), *((secret,) if secret else ()))


def places(data_dir: Path) -> KeepingPlaces:
    """Return where a credential can be kept here. Asks the key ring, which may take a moment."""
    return KeepingPlaces(key_ring=credentials.key_ring_name(), file=str(data_dir / NAME))


def keep(credential: Credential, server: str, data_dir: Path, where: Keep) -> Keep:
    """Keep the credential there and nowhere else; returns where it is now: NOWHERE when the place did not take it."""
    if where is not Keep.FILE:
        forget(data_dir)
    if where is Keep.KEY_RING:
        return Keep.KEY_RING if credentials.store_credential(credential, server) else Keep.NOWHERE
    credentials.forget_credential()
    if where is Keep.NOWHERE:
        return Keep.NOWHERE
    content = {"server": server, "kind": credential.kind.value, "secret": credential.secret}
    target = data_dir / NAME
    fresh = target.with_name(f"{NAME}.new")
    try:
        make_private_folder(data_dir)
        fresh.unlink(missing_ok=True)
        with open_private(fresh, "xb") as file:
            file.write(json.dumps(content).encode())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except OSError as error:
        log.warning("the credential's file cannot be written: %s", error.strerror)
        return Keep.NOWHERE
    return Keep.FILE


def forget(data_dir: Path) -> None:
    """Remove the file."""
    try:
        (data_dir / NAME).unlink(missing_ok=True)
    except OSError as error:
        log.warning("the credential's file cannot be removed: %s", error.strerror)


def _read(data_dir: Path) -> dict[str, str] | None:
    """Return the file's content; None when there is none, it is not valid, or others could have read or written it."""
    try:
        with open_private(data_dir / NAME, "rb") as file:
            if os.name != "nt" and os.fstat(file.fileno()).st_mode & 0o077:
                log.warning("the credential's file is open to others and is not used: its key should be replaced")
                return None
            content = json.loads(file.read(10_000))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warning("the credential's file cannot be read: %s", type(error).__name__)
        return None
    if not isinstance(content, dict) or not all(isinstance(value, str) for value in content.values()):
        return None
    if content.get("secret"):
        remember_secret(content["secret"])
    return content
