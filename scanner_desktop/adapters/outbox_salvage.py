"""Saving what can be read from a damaged outbox into a fresh one; the damaged file is set aside for support."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scanner_desktop.adapters.migrations import migrate

_TABLES = ("capture", "thumbnail")


@dataclass(frozen=True, slots=True)
class Salvage:
    """What happened to a damaged outbox.

    Attributes:
        damaged_file: where the damaged file is now.
        captures: how many captures were saved.
        lost: how many row numbers below the highest one seen could not be read; their pictures are kept.
    """

    damaged_file: Path
    captures: int
    lost: int


def salvage(folder: Path, path: Path) -> Salvage:
    """Set the damaged database at ``path`` aside and put a fresh one in its place with every row that can be read.

    The fresh database is complete before it takes the name: a crash in between repeats the salvage.
    Raises OSError or sqlite3.Error when the disk refuses.
    """
    fresh = path.with_name(path.name + ".salvage")
    _remove_database(fresh)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as new:
        new.execute("PRAGMA synchronous = FULL")
        migrate(new, fresh)
        new.execute("BEGIN IMMEDIATE")
        with suppress(sqlite3.DatabaseError), closing(_open_damaged(path)) as old:
            for table in _TABLES:
                _copy_rows(old, new, table)
            with suppress(sqlite3.DatabaseError):
                new.executemany("INSERT OR IGNORE INTO memory VALUES (?, ?)", old.execute("SELECT * FROM memory"))
        new.execute("COMMIT")
        captures, highest = new.execute("SELECT count(*), coalesce(max(number), 0) FROM capture").fetchone()
    aside = _aside_name(path)
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    fresh.rename(path)
    return Salvage(aside, captures, highest - captures)


def _open_damaged(path: Path) -> sqlite3.Connection:
    """Open without any check that can be left out, so that single bad pages do not hide the good ones."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("PRAGMA cell_size_check = ON")
    return db


def _copy_rows(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    known = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    columns = [row[1] for row in old.execute(f"PRAGMA table_info({table})") if row[1] in known]
    if not columns:
        return
    names = ", ".join(columns)
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    for row in _readable_rows(old, table, names):
        # A row of garbage that happens to parse is refused by the schema's constraints.
        with suppress(sqlite3.IntegrityError):
            new.execute(insert, row)


def _readable_rows(old: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read, by halving each range of numbers that cannot be read in one go."""
    pending = [(0, _highest_number(old, table))]
    while pending:
        first, last = pending.pop()
        try:
            yield from old.execute(
                f"SELECT {names} FROM {table} NOT INDEXED WHERE number BETWEEN ? AND ? ORDER BY number", (first, last)
            ).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            if first < last:
                middle = (first + last) // 2
                pending += [(middle + 1, last), (first, middle)]


def _highest_number(old: sqlite3.Connection, table: str) -> int:
    """Return a number that no row exceeds, from whichever page still tells."""
    queries = (
        f"SELECT max(number) FROM {table}",
        "SELECT seq FROM sqlite_sequence WHERE name = 'capture'",
        "SELECT max(number) FROM capture INDEXED BY capture_by_delivery",
    )
    for query in queries:
        with suppress(sqlite3.DatabaseError):
            row = old.execute(query).fetchone()
            if row is not None and isinstance(row[0], int):
                return row[0]
    return 1 << 20


def _aside_name(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    aside = path.with_name(f"{path.name}.damaged-{stamp}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.damaged-{stamp}-{count}")
    return aside


def _remove_database(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
