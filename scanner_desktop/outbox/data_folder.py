"""The data folder of a running station: watched at each commit, and taken anew when it was gone and there is one again.

A folder can be renamed, deleted, or unplugged under a station, and a database replaced. The system lets an open file
be written all the same, so a commit succeeds in a place where the next start does not look.
"""

import logging
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.errors import StorageFull, StorageGone
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.image_store import sync_folder
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox
from scanner_desktop.outbox.private_files import make_private_file
from scanner_desktop.outbox.rows import storage_errors

log = logging.getLogger(__name__)

WAL_NAME, SHARED_NAME = f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"

Identity = tuple[int, int]
"""Device and inode: of another file they are others, whatever its name."""


@dataclass(frozen=True, slots=True)
class Place:
    """What stands under the names of the folder and its database now; None where there is nothing."""

    folder: Identity | None
    database: Identity | None


def place_of(folder: Path) -> Place:
    """Return what stands there now."""
    return Place(_identity(folder), _identity(folder / DATABASE_NAME))


def _identity(path: Path) -> Identity | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


class WatchedOutbox(Outbox):
    """An outbox that calls nothing committed unless the next start would find it. Raises StorageGone instead."""

    def __init__(self, folder: Path) -> None:
        self._place = place_of(folder)
        self._log: Identity | None = None
        if self._place.database is None:
            raise _gone(folder)
        super().__init__(folder)
        if place_of(folder) != self._place:
            self.close()
            raise _gone(folder)

    def check(self) -> None:
        """Raise StorageGone unless folder and database are those that were opened."""
        if place_of(self.folder) != self._place:
            raise _gone(self.folder)
        log_now = _identity(self.folder / WAL_NAME)
        if self._log is None:
            self._log = log_now  # it stays as long as this connection is open
        elif log_now != self._log:
            self._write_through()

    def _write_through(self) -> None:
        """Bring what is in a log that was deleted into the database itself, where the next start looks."""
        with storage_errors():
            (busy, _, _) = self._db.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
        if busy:
            raise StorageFull(
                Phrase("A file of the stored captures was deleted."), Phrase("Close and start Scanner Desktop again.")
            )

    def save(self, draft: CaptureDraft, image: bytes | None, thumbnail: bytes | None = None) -> Capture:
        """Store a capture where the next start finds it, and nowhere else."""
        self.check()
        return super().save(draft, image, thumbnail)

    @contextmanager
    def _change(self) -> Iterator[None]:
        self.check()
        with super()._change():
            yield
        self.check()


class DataFolder:
    """Opens the outbox of a folder that this program holds, until ``close``. From any thread.

    Args:
        folder: it is locked by ``lock`` and has been made ready.
    """

    def __init__(self, folder: Path, lock: InstanceLock) -> None:
        self.path = folder
        self._lock = lock
        self._place = place_of(folder)
        self._taking = threading.Lock()
        self._hold: sqlite3.Connection | None = None

    def open(self) -> WatchedOutbox:
        """Open the outbox; where another folder or database has taken the place, make that ready first.

        Raises:
            StorageGone: there is no folder.
            StorageInUse: another program holds the one that is there now.
            StorageFull, StorageDamaged, StorageNewer: it cannot be used.
        """
        with self._taking:
            place = place_of(self.path)
            if place.folder is None:
                raise _gone(self.path)
            if place != self._place or place.database is None:
                self._take(place)
            outbox = WatchedOutbox(self.path)
            if self._hold is None:
                self._hold = _held_open(self.path / DATABASE_NAME)
            return outbox

    def close(self) -> None:
        """Let go of the database, once nobody uses it any more."""
        with self._taking:
            self._let_go()

    def _let_go(self) -> None:
        hold, self._hold = self._hold, None
        if hold is not None:
            hold.close()

    def _take(self, place: Place) -> None:
        if not self._lock.is_in_place():
            # Another folder: whoever holds it goes first.
            self._lock.release()
            self._lock.acquire()
        if place.folder == self._place.folder:
            # The log beside a database that is gone belongs to that one, and would spoil another.
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
            for name in (WAL_NAME, SHARED_NAME):
                with suppress(FileNotFoundError):
                    (self.path / name).rename(self.path / f"{name}.left-{stamp}")
        if place.database is None and _is_deleted(self._place.database):
            self._rescue()
        else:
            log.warning("another database has taken the place: what was captured before is where the first one went")
        self._let_go()
        prepare(self.path)
        self._place = place_of(self.path)

    def _rescue(self) -> None:
        """Copy the database that was deleted into its place: it lives as long as somebody has it open."""
        if self._hold is None:
            return
        copy = self.path / f"{DATABASE_NAME}.rescued"
        try:
            copy.unlink(missing_ok=True)
            make_private_file(copy)
            with closing(sqlite3.connect(copy)) as new:
                self._hold.backup(new)
            sync_folder(self.path)
            copy.rename(self.path / DATABASE_NAME)
        except (OSError, sqlite3.Error) as error:
            log.error("the database that was deleted could not be brought back: %s", error)
        else:
            log.warning("the database that was deleted was brought back from memory")


def _held_open(path: Path) -> sqlite3.Connection:
    """Return a connection that is there so that a database outlives being deleted."""
    hold = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
    )
    hold.execute("PRAGMA synchronous = FULL")
    hold.execute("SELECT count(*) FROM memory").fetchall()  # opens its log as well
    return hold


def _is_deleted(database: Identity | None) -> bool:
    """Tell whether a file that this process has open has no name any more, instead of another one."""
    try:
        numbers = [int(name) for name in os.listdir("/dev/fd")]  # noqa: PTH208
    except OSError:
        return False
    for number in numbers:
        with suppress(OSError):
            status = os.fstat(number)
            if (status.st_dev, status.st_ino) == database:
                return status.st_nlink == 0
    return False


def _gone(folder: Path) -> StorageGone:
    return StorageGone(
        Phrase("The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.", folder=folder),
        Phrase("Captures are kept in memory only: put the folder back, and do not close the station before."),
    )
