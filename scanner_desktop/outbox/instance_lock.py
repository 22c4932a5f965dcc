"""One program for one data folder: a lock that the system takes back by itself when its holder dies."""

import os
import stat
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from scanner_desktop.domain.errors import BadInput, StorageInUse
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.private_files import make_private_folder

LOCK_NAME = "station.lock"


class InstanceLock:
    """Exclusive hold on a data folder, from ``acquire`` (or ``with``) to ``release`` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LOCK_NAME
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise StorageInUse, which names the process that holds it. Never waits.

        Raises:
            StorageInUse: another program holds it.
            BadInput: the lock file is no file of ours.
            OSError: the folder cannot be written.
        """
        if self._handle is not None:
            return
        make_private_folder(self.path.parent)
        handle = _open(self.path, os.O_CREAT)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            holder = self.holder()
            raise StorageInUse(
                Phrase("Scanner Desktop is already running on this data folder (process {holder}).", holder=str(holder))
                if holder
                else Phrase("Scanner Desktop is already running on this data folder."),
                Phrase("Use the window that is open, or close it first."),
            ) from error
        # Of one length always: nothing is cut off in a file that somebody else may have put here.
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, b" %-10d\n" % os.getpid())
        self._handle = handle

    def release(self) -> None:
        """Give the lock back. May be called twice. The file stays: removing it would race with the next holder."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def is_in_place(self) -> bool:
        """Tell whether the lock that is held is the one that another program would find."""
        if self._handle is None:
            return False
        held = os.fstat(self._handle)
        try:
            there = self.path.stat()
        except OSError:
            return False
        return (held.st_dev, held.st_ino) == (there.st_dev, there.st_ino)

    def holder(self) -> int | None:
        """Return the process id that was last written into the lock file, None when there is none."""
        try:
            with self.path.open("rb", buffering=0) as file:
                file.seek(1)  # past the locked byte, which Windows lets nobody else read
                return int(file.read(20))
        except (OSError, ValueError):
            return None

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def is_locked(folder: Path) -> bool:
    """Tell whether a running program holds the folder; changes nothing there. Raises what ``acquire`` raises."""
    path = folder / LOCK_NAME
    if not path.exists():
        return False
    handle = _open(path)
    try:
        _lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _open(path: Path, flags: int = 0) -> int:
    """Open the lock file and nothing else: through a link, a process id would be written into any file of ours."""
    stranger = BadInput(
        Phrase("{path} is not the lock file that it should be.", path=path), Phrase("Remove it, then start again.")
    )
    if path.is_symlink():
        raise stranger
    handle = os.open(path, os.O_RDWR | flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0), 0o600)
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(handle)
        raise stranger
    return handle


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        # Only the first byte: the process id behind it must stay readable.
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        # flock belongs to the open file, not to the process: a second lock in one process is refused as well.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
