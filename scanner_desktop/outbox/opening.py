"""Making a data folder ready, once at each start: damage, versions, leftovers, interrupted sendings."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from scanner_desktop.domain.errors import StorageDamaged
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.connection import SUSPICION_NAME, connect, note_suspicion
from scanner_desktop.outbox.migrations import migrate, refuse_foreign
from scanner_desktop.outbox.outbox import DATABASE_NAME, IMAGES_NAME, Outbox
from scanner_desktop.outbox.private_files import make_private_folder, tighten
from scanner_desktop.outbox.rows import COLUMNS, primary_code, storage_errors, to_capture
from scanner_desktop.outbox.salvage import Salvage, finish_swap, salvage

__all__ = ["FULL_CHECK_BELOW", "Opening", "note_suspicion", "prepare"]

FULL_CHECK_BELOW = 32 * 1024 * 1024
"""Databases smaller than this are checked whole at every start: it takes less than 100 ms."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What was found and done when the data folder was made ready.

    Attributes:
        was_killed: whether the program did not close the outbox when it last stopped.
        interrupted: captures that were being sent when the program last stopped; they will be looked up first.
        salvage: what was saved from a damaged file, None when nothing was damaged.
        backup: the copy made before the data were brought to a new version, None when they were not.
    """

    was_killed: bool = False
    interrupted: int = 0
    salvage: Salvage | None = None
    backup: Path | None = None


def prepare(folder: Path) -> Opening:
    """Make the outbox in ``folder`` ready for ``Outbox``; the caller holds the folder's lock.

    Raises:
        StorageNewer: a newer version wrote it; nothing was touched.
        StorageFull: the folder cannot be written.
        StorageDamaged: what was damaged could not be replaced either.
    """
    path = folder / DATABASE_NAME
    # SQLite removes its log when the last connection is closed.
    was_killed = path.with_name(f"{DATABASE_NAME}-wal").exists()
    with storage_errors():
        make_private_folder(folder)
        make_private_folder(folder / IMAGES_NAME)
        tighten(folder)
        saved = finish_swap(path)
        try:
            with storage_errors():
                if path.exists():
                    refuse_foreign(path)
                backup = _open_and_check(folder, path)
        except (StorageDamaged, sqlite3.DatabaseError) as error:
            # Our own statements are right: a schema that they do not fit is damaged, or marked with a wrong version.
            if isinstance(error, sqlite3.DatabaseError) and primary_code(error) != sqlite3.SQLITE_ERROR:
                raise
            saved = salvage(folder, path)
            backup = None
        (folder / SUSPICION_NAME).unlink(missing_ok=True)
    with Outbox(folder) as outbox:
        interrupted = outbox.recover_interrupted()
    return Opening(was_killed, interrupted, saved, backup)


def _open_and_check(folder: Path, path: Path) -> Path | None:
    """Migrate, and look at what every start needs; raise sqlite3.DatabaseError when that is damaged."""
    suspected = (folder / SUSPICION_NAME).exists()
    with closing(connect(path, may_create=True)) as db:
        size = path.stat().st_size
        page_size = int(db.execute("PRAGMA page_size").fetchone()[0])
        page_count = int(db.execute("PRAGMA page_count").fetchone()[0])
        has_log = path.with_name(path.name + "-wal").exists()
        if not has_log and size < page_count * page_size:
            raise StorageDamaged(Phrase("The file of stored captures has been cut short."))
        if size and (suspected or size < FULL_CHECK_BELOW):
            _check_whole(db)
        if suspected:
            _check_values(db, "", -1)
        backup = migrate(db, path)
        _check_schema(db)
        # What the first seconds will touch anyway: damage there must be found now, not in the middle of a capture.
        _check_values(db, "ORDER BY number DESC", 100)
        _check_values(db, "WHERE delivery IN ('queued', 'sending', 'unsure', 'held')", 1000)
        db.execute("SELECT count(*) FROM memory").fetchall()
    return backup


def _check_whole(db: sqlite3.Connection) -> None:
    findings = [row[0] for row in db.execute("PRAGMA quick_check(1)")]
    if findings != ["ok"]:
        raise StorageDamaged(Phrase("The file of stored captures is damaged."))


def _check_schema(db: sqlite3.Connection) -> None:
    """Raise StorageDamaged unless tables, indexes and triggers are those of a fresh database, word for word."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, Path())
        # Without the tables inside the search index, which are as the version of SQLite that made them wrote them.
        query = (
            "SELECT type, name, sql FROM sqlite_schema WHERE NOT (type = 'table' AND name LIKE 'search/_%' ESCAPE '/')"
        )
        if set(db.execute(query)) != set(fresh.execute(query)):
            raise StorageDamaged(Phrase("The file of stored captures is damaged."))


def _check_values(db: sqlite3.Connection, which: str, limit: int) -> None:
    """Raise StorageDamaged when a row has a value that no capture has; SQLite's own check looks at its pages only."""
    with storage_errors():
        for row in db.execute(f"SELECT {COLUMNS} FROM capture {which} LIMIT {limit}"):
            to_capture(row)
