"""The outbox's schema and its versions: each step in one transaction with its number, a backup before any change."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from scanner_desktop.domain.errors import StorageDamaged, StorageNewer
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.connection import transaction
from scanner_desktop.outbox.private_files import make_private_file

APPLICATION_ID = 0x5343_4F42
"""Marks the file as ours ("SCOB") for ``file`` and for us."""

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE capture (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            capture_type TEXT NOT NULL,
            captured_at INTEGER NOT NULL,
            symbology TEXT,
            raw_value TEXT NOT NULL,
            gtin TEXT NOT NULL,
            elements TEXT NOT NULL,
            has_image INTEGER NOT NULL,
            delivery TEXT NOT NULL,
            processing TEXT,
            unfinished INTEGER NOT NULL DEFAULT 0,
            error TEXT NOT NULL DEFAULT '',
            attempts INTEGER NOT NULL DEFAULT 0,
            strikes INTEGER NOT NULL DEFAULT 0,
            first_attempt_at INTEGER,
            public_id TEXT,
            session_id TEXT,
            product_name TEXT,
            product_id TEXT,
            delivered_at INTEGER,
            processed_at INTEGER
        )""",
        # Thumbnails live apart, so that the rows stay narrow and a walk over them stays fast.
        """CREATE TABLE thumbnail (
            number INTEGER PRIMARY KEY REFERENCES capture(number) ON DELETE CASCADE,
            jpeg BLOB NOT NULL
        )""",
        "CREATE TABLE memory (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE INDEX capture_by_delivery ON capture (delivery, number)",
        "CREATE INDEX capture_unfinished ON capture (session_id, number) WHERE unfinished = 1",
        "CREATE INDEX capture_by_session ON capture (session_id, public_id) WHERE public_id IS NOT NULL",
        "CREATE INDEX capture_with_image ON capture (number) WHERE has_image = 1",
        # short_gtin: people type the digits that are printed, which have no leading zeros.
        """CREATE VIEW searchable AS SELECT number, coalesce(product_name, '') AS product_name, gtin,
            ltrim(gtin, '0') AS short_gtin, raw_value, coalesce(public_id, '') AS public_id FROM capture""",
        # An index for every prefix length that a person types on the way to a whole GTIN: without one, a prefix that
        # all of a million rows share takes 200 ms instead of 0.3.
        """CREATE VIRTUAL TABLE search USING fts5 (
            product_name, gtin, short_gtin, raw_value, public_id,
            content = 'searchable', content_rowid = 'number', detail = none,
            prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13', tokenize = 'unicode61 remove_diacritics 2'
        )""",
        """CREATE TRIGGER search_insert AFTER INSERT ON capture BEGIN
            INSERT INTO search (rowid, product_name, gtin, short_gtin, raw_value, public_id)
            VALUES (new.number, coalesce(new.product_name, ''), new.gtin, ltrim(new.gtin, '0'), new.raw_value,
                coalesce(new.public_id, ''));
        END""",
        """CREATE TRIGGER search_update AFTER UPDATE OF product_name, gtin, raw_value, public_id ON capture
            WHEN old.product_name IS NOT new.product_name OR old.gtin <> new.gtin
                OR old.raw_value <> new.raw_value OR old.public_id IS NOT new.public_id BEGIN
            INSERT INTO search (search, rowid, product_name, gtin, short_gtin, raw_value, public_id)
            VALUES ('delete', old.number, coalesce(old.product_name, ''), old.gtin, ltrim(old.gtin, '0'),
                old.raw_value, coalesce(old.public_id, ''));
            INSERT INTO search (rowid, product_name, gtin, short_gtin, raw_value, public_id)
            VALUES (new.number, coalesce(new.product_name, ''), new.gtin, ltrim(new.gtin, '0'), new.raw_value,
                coalesce(new.public_id, ''));
        END""",
    ),
    # Version 2: what is known of a capture's way to the service stands on its row, and for whom it was made.
    (
        "ALTER TABLE capture ADD COLUMN lost INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE capture ADD COLUMN looks INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE capture ADD COLUMN lost_at INTEGER",
        "ALTER TABLE capture ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE capture ADD COLUMN overtaken INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE capture ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE capture ADD COLUMN due_at INTEGER",
        "ALTER TABLE capture ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE capture ADD COLUMN account TEXT",
        "ALTER TABLE capture ADD COLUMN organization TEXT",
        "CREATE INDEX capture_struck ON capture (number) WHERE strikes > 0",
        # Version 1 kept apart, by number, which captures may be at the service twice.
        """UPDATE capture SET doubt = 1 WHERE number IN
            (SELECT CAST(substr(key, 14) AS INTEGER) FROM memory WHERE key LIKE 'maybe twice: %')""",
        "DELETE FROM memory WHERE key LIKE 'maybe twice: %'",
    ),
    # Version 3: the history's filters find the few among a million.
    (
        "CREATE INDEX capture_unknown ON capture (number) WHERE processing = 'NOT_FOUND'",
        "CREATE INDEX capture_failed ON capture (number) WHERE processing = 'FAILED'",
        "CREATE INDEX capture_by_time ON capture (captured_at)",
    ),
)

CURRENT_VERSION = len(MIGRATIONS)


def refuse_foreign(path: Path, newest: int = CURRENT_VERSION) -> None:
    """Raise unless the file at ``path`` may be opened for writing; reads only its header, so nothing is touched.

    Raises:
        StorageNewer: a newer version of this program wrote it.
        StorageDamaged: it is not an SQLite database.
    """
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        return  # SQLite's own state of a database that nothing was written to yet
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise StorageDamaged(Phrase("The file of stored captures is not a database."))
    version = int.from_bytes(header[60:64], "big", signed=True)
    if version > newest:
        raise StorageNewer(
            Phrase(
                "The stored captures were written by a newer version of Scanner Desktop (data version {version}).",
                version=version,
            ),
            Phrase("Install the newest version of Scanner Desktop. Nothing was changed."),
        )


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Path | None:
    """Bring the database to the newest version; return the backup that was made first, None when none was needed.

    ``connection`` is in autocommit mode (``isolation_level=None``). Each step commits together with its version
    number, so a crash leaves either the old version or the new one.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(migrations):
        raise StorageNewer(
            Phrase(
                "The stored captures were written by a newer version of Scanner Desktop (data version {version}).",
                version=version,
            ),
            Phrase("Install the newest version of Scanner Desktop. Nothing was changed."),
        )
    if version == len(migrations):
        return None
    backup = _back_up(connection, path, version) if version else None
    for number in range(version, len(migrations)):
        with transaction(connection):
            for statement in migrations[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
    return backup


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the database beside itself, by SQLite's own means, so that the write-ahead log is in the copy."""
    backup = path.with_name(f"{path.name}.version-{version}.backup")
    backup.unlink(missing_ok=True)
    make_private_file(backup)
    with closing(sqlite3.connect(backup)) as copy:
        connection.backup(copy)
    return backup
