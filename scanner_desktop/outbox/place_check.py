"""Whether a folder is a place for an outbox: on a disk of this computer, and on the one that was meant.

SQLite's log needs memory that programs share, and locks that hold; over a network neither can be relied upon, and what
is called saved might not be.
"""

import os
import re
import sys
from pathlib import Path

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase

NETWORK_TYPES = frozenset(
    {
        *("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "glusterfs"),
        *("lustre", "ocfs2", "gfs2", "beegfs", "davfs", "sshfs", "rclone", "s3fs", "gcsfuse"),
    }
)
"""As Linux calls them, without what stands before those of FUSE."""

_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE_DRIVE = 4  # Windows' DRIVE_REMOTE


def check_place(folder: Path) -> None:
    """Raise BadInput when ``folder`` lies on another computer, with what to do. macOS is not asked."""
    where = network_of(folder)
    if where:
        raise BadInput(
            Phrase("The data folder {folder} is on a network share ({where}).", folder=folder, where=where),
            Phrase(
                "Captures would not be safe there. Choose a folder on a disk of this computer, such as the usual one."
            ),
        )


def check_there(folder: Path) -> None:
    """Raise BadInput when a folder that somebody chose is missing: its disk may be unplugged, so it is never made."""
    if not folder.is_dir():
        raise BadInput(
            Phrase("The folder {folder} for the station's data is not there.", folder=folder),
            Phrase("Connect its disk, and start again. For a new station make the folder first."),
        )


def network_of(folder: Path) -> str:
    """Return the kind of network share that ``folder`` is on, or will be once it is made; "" on a local disk."""
    there = next((each for each in (folder.absolute(), *folder.absolute().parents) if each.exists()), folder)
    if sys.platform == "win32":
        return _windows_share(there.resolve())
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    kind = type_of_mount(mounts, there.resolve())
    return kind if kind.removeprefix("fuse.") in NETWORK_TYPES else ""


def type_of_mount(mounts: str, path: Path) -> str:
    """Return the type of the file system that ``path`` is on, by Linux's mountinfo; "" when that does not say."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) < 5 or not after:
            continue
        mounted = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        # What was mounted later on the same place lies over what was there before.
        if path.is_relative_to(mounted) and len(mounted.parts) >= best:
            best, kind = len(mounted.parts), after.split()[0]
    return kind


def _windows_share(path: Path) -> str:
    drive = os.path.splitdrive(path)[0]
    if drive.startswith("\\\\"):
        return drive
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE:
            return drive
    return ""
