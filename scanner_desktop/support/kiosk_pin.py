"""Where the kiosk's PIN is kept, as a hash: in this computer's policy, else in a file that its owner alone can read."""

import contextlib
from pathlib import Path

from scanner_desktop.config import load_policy
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.pin import check_kept
from scanner_desktop.domain.reasons import reason
from scanner_desktop.outbox.private_files import make_private_folder, open_private

NAME = "kiosk-pin"
_LONGEST_FILE = 1000  # bytes; a hash has some hundred


def find(data_dir: Path) -> str:
    """Return what is kept of the PIN, "" when none was ever set. Raises BadInput for what is damaged or unreadable."""
    kept = load_policy().kiosk_pin
    if kept:
        return kept
    path = data_dir / NAME
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST_FILE)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise BadInput(
            Phrase("The kiosk's PIN in {path} cannot be read: {strerror}.", path=path, strerror=reason(error)),
            Phrase("Check who may read that file."),
        ) from error
    return check_kept(content.decode("ascii", "replace").strip())


def needed(data_dir: Path) -> str:
    """Return what is kept of the PIN. Raises BadInput where there is none: nobody could leave the kiosk again."""
    kept = find(data_dir)
    if not kept:
        raise BadInput(
            Phrase("Kiosk mode needs a PIN, and none is set."),
            Phrase("Set one in a terminal with “scanner-desktop kiosk set-pin”, or by this computer's policy."),
        )
    return kept


def keep(data_dir: Path, kept: str) -> Path:
    """Write the file, whole or not at all; returns where it is. Raises OSError."""
    make_private_folder(data_dir)
    target = data_dir / NAME
    fresh = target.with_name(f"{NAME}.new")
    fresh.unlink(missing_ok=True)
    try:
        with open_private(fresh, "xb") as file:
            file.write(f"{kept}\n".encode("ascii"))
        return fresh.replace(target)
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def forget(data_dir: Path) -> bool:
    """Delete the file; False when there was none. Raises OSError."""
    try:
        (data_dir / NAME).unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
