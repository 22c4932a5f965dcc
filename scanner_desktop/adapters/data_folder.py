"""The data folder of a running station: watched at each commit, and taken anew when it was gone and there is one again.

A folder can be renamed, deleted, or unplugged under a station, and a database replaced. The system lets an open file
be written all the same, so a commit succeeds in a place where the next start does not look.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scanner_desktop.adapters.instance_lock import InstanceLock
from scanner_desktop.adapters.outbox_opening import prepare
from scanner_desktop.adapters.outbox_sqlite import DATABASE_NAME, Outbox
from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.errors import StorageGone

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
        """Raise StorageGone unless folder, database and its log are those that were opened."""
        if place_of(self.folder) != self._place:
            raise _gone(self.folder)
        log = _identity(self.folder / WAL_NAME)
        if self._log is not None and log != self._log:
            raise _gone(self.folder)
        self._log = log  # it stays as long as this connection is open

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
    """Opens the outbox of a folder that this program holds. From any thread.

    Args:
        folder: it is locked by ``lock`` and has been made ready.
    """

    def __init__(self, folder: Path, lock: InstanceLock) -> None:
        self.path = folder
        self._lock = lock
        self._place = place_of(folder)
        self._taking = threading.Lock()

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
            return WatchedOutbox(self.path)

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
        prepare(self.path)
        self._place = place_of(self.path)


def _gone(folder: Path) -> StorageGone:
    return StorageGone(
        f"The data folder {folder} is gone: it was renamed, replaced, deleted or unplugged.",
        "Captures are kept in memory only: put the folder back, and do not close the station before.",
    )
