"""Saving what can be read from a damaged outbox into a fresh one; the damaged file is set aside for support."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scanner_desktop.outbox.carving import carve
from scanner_desktop.outbox.image_store import sync_folder
from scanner_desktop.outbox.migrations import migrate
from scanner_desktop.outbox.private_files import make_private_file
from scanner_desktop.outbox.repair import repaired

_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading damage raises; the second where SQLite quotes damaged bytes in a message that Python cannot decode."""

_FAILURES_IN_A_ROW = 500
"""Then SQL has no way to the rows, and carving goes on: a lost leaf takes about 40 failures, a lost root millions."""

_FEWEST_COLUMNS = 22
"""Columns of a capture in data version 1; later versions may only add some at the end."""


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

    The fresh database is complete before the damaged one gives up its name: a crash before that repeats the salvage,
    and after one in between ``finish_swap`` does the rest. Raises OSError or sqlite3.Error when the disk refuses.
    """
    fresh = _fresh_name(path)
    _remove_database(fresh)
    make_private_file(fresh)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as new:
        new.execute("PRAGMA synchronous = FULL")
        migrate(new, fresh)
        new.execute("BEGIN IMMEDIATE")
        with suppress(*_UNREADABLE), closing(_open_damaged(path)) as old:
            for table in ("capture", "thumbnail"):
                with suppress(*_UNREADABLE):
                    _copy_rows(old, new, table)
            with suppress(*_UNREADABLE):
                new.executemany("INSERT OR IGNORE INTO memory VALUES (?, ?)", old.execute("SELECT * FROM memory"))
        _carve_rows(path, new)
        new.execute("COMMIT")
    sync_folder(path.parent)
    return _swap(path, _aside_name(path))


def finish_swap(path: Path) -> Salvage | None:
    """Finish a salvage that ended between its renames; None when there is none to finish.

    Then the damaged database has its new name and the fresh one not yet: without this, a start would find no database
    and make an empty one.
    """
    aside = max((each for each in path.parent.glob(f"{path.name}.damaged-*") if _is_database(each)), default=None)
    if path.exists() or aside is None or not _fresh_name(path).exists():
        return None
    return _swap(path, aside)


def _swap(path: Path, aside: Path) -> Salvage:
    # The database first: without its log it would be read as it was before the last captures.
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    fresh = _fresh_name(path)
    with closing(sqlite3.connect(fresh, isolation_level=None)) as new:
        captures, highest = new.execute("SELECT count(*), coalesce(max(number), 0) FROM capture").fetchone()
    sync_folder(path.parent)
    fresh.rename(path)
    sync_folder(path.parent)
    return Salvage(aside, captures, highest - captures)


def _fresh_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.salvage")


def _is_database(path: Path) -> bool:
    return not path.name.endswith(("-wal", "-shm"))


def _open_damaged(path: Path) -> sqlite3.Connection:
    """Open without any check that can be left out, so that single bad pages do not hide the good ones."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA writable_schema = ON")
    db.execute("PRAGMA cell_size_check = ON")
    db.text_factory = lambda text: text.decode("utf-8", "replace")
    return db


def _copy_rows(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    definition = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
    if old.execute(definition, (table,)).fetchall() != new.execute(definition, (table,)).fetchall():
        return  # damaged as well, or of an older version: carving goes by the position of the columns
    columns = _columns(new, table)
    for row in _readable_rows(old, table, ", ".join(columns)):
        _insert(new, table, dict(zip(columns, row, strict=True)))


def _carve_rows(path: Path, new: sqlite3.Connection) -> None:
    """Add what SQL could not reach, because a page on the way to it is lost."""
    columns = _columns(new, "capture")
    known = {number for (number,) in new.execute("SELECT number FROM capture")}
    with_thumbnail = {number for (number,) in new.execute("SELECT number FROM thumbnail")}
    thumbnails = []
    for number, values in carve(path, known & with_thumbnail):
        # The first column of both tables is their row number, which SQLite stores as NULL in the row itself.
        if len(values) == 2 and isinstance(values[1], bytes) and number not in with_thumbnail:
            thumbnails.append((number, values[1]))
        elif _FEWEST_COLUMNS <= len(values) <= len(columns) and number not in known:
            # Rows of an older version are shorter: the columns that came later have their defaults.
            row = dict(zip(columns, values, strict=False))
            _insert(new, "capture", {**row, "number": number})
    # Last: a thumbnail belongs to a capture.
    for number, jpeg in thumbnails:
        if new.execute("SELECT 1 FROM capture WHERE number = ?", (number,)).fetchone() is not None:
            _insert(new, "thumbnail", {"number": number, "jpeg": jpeg})


def _insert(new: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    if table == "capture":
        sound = repaired(row)
        if sound is None:
            return
        row = sound
    # What garbage still gets here is refused by the schema's constraints.
    with suppress(sqlite3.IntegrityError):
        new.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
        )


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def _readable_rows(old: sqlite3.Connection, table: str, names: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read, by halving each range of numbers that cannot be read in one go."""
    pending = [(0, _highest_number(old, table))]
    failures = 0
    while pending and failures < _FAILURES_IN_A_ROW:
        first, last = pending.pop()
        try:
            yield from old.execute(
                f"SELECT {names} FROM {table} NOT INDEXED WHERE number BETWEEN ? AND ? ORDER BY number", (first, last)
            ).fetchall()
            failures = 0
        except _UNREADABLE:
            failures += 1
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
        with suppress(*_UNREADABLE):
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
