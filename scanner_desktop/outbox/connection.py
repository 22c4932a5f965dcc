"""Opening a database file, and changing it, always in the way that the promise about captures rests on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scanner_desktop.outbox.private_files import make_private_file

SUSPICION_NAME = "outbox.suspect"
"""A file of this name in the data folder makes the next start check the whole database."""


def note_suspicion(folder: Path) -> None:
    """Have the next start check the whole database, because this run met damage in it."""
    make_private_file(folder / SUSPICION_NAME)


def connect(path: Path, *, read_only: bool = False, may_create: bool = False) -> sqlite3.Connection:
    """Open the database file with the settings that the promise rests on: WAL and ``synchronous=FULL``.

    A new one is made only with ``may_create``, when a folder is made ready: an empty database in the place of one that
    has gone would be taken for an outbox without captures.
    """
    if read_only:
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=10)
    else:
        if may_create:
            make_private_file(path)  # SQLite gives its log and shared memory the permissions of the database
        db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=10)
    try:
        if not read_only:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            db.execute("PRAGMA fullfsync = ON")  # for macOS, as in image_store; others ignore it
            db.execute("PRAGMA journal_size_limit = 16777216")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA temp_store = MEMORY")  # a search must work when the disk is full
    except BaseException:
        db.close()
        raise
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Everything in the block is on the disk when it ends, or nothing is. Raises sqlite3.Error when the disk refuses.

    ``db`` is in autocommit mode, as ``connect`` opens it.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
