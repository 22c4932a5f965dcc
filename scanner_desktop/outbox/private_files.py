"""Folders and files that are nobody else's: made so whatever the umask says, and made so at the next start if not."""

import contextlib
import logging
import os
import stat
from pathlib import Path
from typing import BinaryIO

log = logging.getLogger(__name__)

FOLDER_MODE, FILE_MODE = 0o700, 0o600
_OURS = (
    "outbox.",
    "receiving.",
    "images",
    "station.lock",
    "station.socket",
    "scanner-desktop.log",
    "crash.txt",
    "settings.json",
    "credential.json",
    "kiosk-pin",
)
_FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_NEVER_A_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def make_private_folder(folder: Path) -> None:
    """Make ``folder`` for its owner alone; those above it as usual. One that is there stays. Raises OSError."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=FOLDER_MODE, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """Open as ``open(opener=...)`` wants it: readable by the owner alone when it is new, and never through a link."""
    return os.open(path, flags | _NEVER_A_LINK, FILE_MODE)


def open_private(path: Path, mode: str) -> BinaryIO:
    """Open a binary file that its owner alone may read. Raises OSError, also when ``path`` is a link."""
    return open(path, mode, opener=private_opener)  # type: ignore[return-value]


def make_private_file(path: Path) -> None:
    """Make sure that there is a file, the owner's alone when it is new: for those who can only open by name."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _NEVER_A_LINK, FILE_MODE))


def tighten(folder: Path) -> None:
    """Take away what others may do with the station's files in ``folder``, and in the folder when it has no others.

    Whoever names a folder with other things in it keeps them as they are. A folder is closed last, and one that is
    closed is not looked into again: what is in it is out of reach, and a station has a hundred thousand pictures.
    What cannot be changed is written into the log.
    """
    if os.name == "nt":
        return  # there, a person's own folder is closed to other people by inheritance
    try:
        with os.scandir(folder) as entries:
            found = list(entries)
        ours = [entry for entry in found if entry.name.startswith(_OURS) and not entry.is_symlink()]
        for entry in ours:
            _close(entry)
        status = folder.stat()
        if len(ours) == len(found) and status.st_mode & _FOR_OTHERS and not status.st_mode & stat.S_ISVTX:
            folder.chmod(FOLDER_MODE)
    except OSError as error:
        log.warning("the data folder could not be closed to other people: %s", error)


def _close(entry: "os.DirEntry[str]") -> None:
    if not entry.stat(follow_symlinks=False).st_mode & _FOR_OTHERS or entry.is_symlink():
        return
    if entry.is_dir():
        with os.scandir(entry.path) as entries:
            for below in entries:
                _close(below)
        Path(entry.path).chmod(FOLDER_MODE)
    else:
        Path(entry.path).chmod(FILE_MODE)
