"""The file of receiving sessions: its tables, and how it is opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

from scanner_desktop.domain.errors import StorageDamaged, StorageNewer
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.connection import connect, transaction
from scanner_desktop.outbox.private_files import make_private_folder

FILE_NAME = "receiving.sqlite3"
APPLICATION_ID = 0x5343_5243
"""Marks the file as ours ("SCRC")."""

VERSION = 1
FULL_CHECK_BELOW = 32 * 1024 * 1024

_TABLES = (
    """CREATE TABLE session (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, sender TEXT NOT NULL, source TEXT NOT NULL, created_at TEXT NOT NULL,
        created_by TEXT NOT NULL, short_dated_days INTEGER NOT NULL, is_blind INTEGER NOT NULL
    ) WITHOUT ROWID""",
    # The file as it came, the lines made of it, and the rows that could not be used; written once.
    """CREATE TABLE list (
        session TEXT PRIMARY KEY REFERENCES session (id), file BLOB NOT NULL, sheet TEXT NOT NULL, lines BLOB NOT NULL,
        bad BLOB NOT NULL, notes BLOB NOT NULL, columns TEXT NOT NULL, header INTEGER NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE entry (
        session TEXT NOT NULL REFERENCES session (id), seq INTEGER NOT NULL, act TEXT, body TEXT NOT NULL,
        PRIMARY KEY (session, seq)
    ) WITHOUT ROWID""",
    "CREATE UNIQUE INDEX entry_act ON entry (session, act) WHERE act IS NOT NULL",
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT raise(ABORT, 'a journal is not changed'); END",
    "CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'a journal is not changed'); END",
    "CREATE TABLE photo (id TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES session (id), jpeg BLOB NOT NULL)",
    # Pieces that were counted and had not left when last seen: a station that was killed must not count them again.
    """CREATE TABLE in_view (
        session TEXT NOT NULL REFERENCES session (id), count TEXT NOT NULL, gtin TEXT NOT NULL, corners TEXT NOT NULL,
        PRIMARY KEY (session, count)
    ) WITHOUT ROWID""",
    "CREATE TABLE profile (headings TEXT PRIMARY KEY, sender TEXT NOT NULL, columns TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE pack (gtin TEXT PRIMARY KEY, pieces INTEGER NOT NULL) WITHOUT ROWID",
)


def open_file(folder: Path) -> sqlite3.Connection:
    """Open the file of sessions in a data folder, a new one when there is none: WAL and ``synchronous=FULL``.

    Raises StorageNewer, StorageDamaged, sqlite3.Error, OSError.
    """
    make_private_folder(folder)
    path = folder / FILE_NAME
    db = connect(path, may_create=True)
    try:
        _make_ready(db)
        if path.stat().st_size < FULL_CHECK_BELOW and db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StorageDamaged(
                Phrase("The file of receiving sessions is damaged."),
                Phrase(
                    "Restore {path} from a backup, or move it away to begin anew; support can read what is left in it.",
                    path=path,
                ),
            )
    except BaseException:
        db.close()
        raise
    return db


def _make_ready(db: sqlite3.Connection) -> None:
    """Make the tables of a new file, all or none; refuse a file of a newer version."""
    version = _version(db)
    if version == 0:
        with transaction(db):
            if _version(db) == 0:  # another process may have made them meanwhile
                for statement in _TABLES:
                    db.execute(statement)
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.execute(f"PRAGMA user_version = {VERSION}")
    elif version > VERSION:
        raise StorageNewer(
            Phrase(
                "The receiving sessions were written by a newer version of Scanner Desktop (data version {version}).",
                version=version,
            ),
            Phrase("Install the newest version of Scanner Desktop. Nothing was changed."),
        )


def _version(db: sqlite3.Connection) -> int:
    with closing(db.execute("PRAGMA user_version")) as cursor:
        return int(cursor.fetchone()[0])
