"""A look at the outbox for support: whatever can be told of it, also when it is damaged, locked, old or too new."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import Phrase, from_kept
from scanner_desktop.domain.reasons import reason
from scanner_desktop.outbox.connection import connect
from scanner_desktop.outbox.image_store import ImageStore
from scanner_desktop.outbox.reading import DATABASE_NAME, IMAGES_NAME
from scanner_desktop.outbox.rows import storage_errors, to_moment

PATIENCE_MS = 2000  # for another program's lock
_TIMES = frozenset({"captured_at", "first_attempt_at", "delivered_at", "processed_at", "lost_at", "due_at"})
_FIELDS = (
    "number", "id", "capture_type", "captured_at", "symbology", "raw_value", "gtin", "elements", "has_image",
    "delivery", "processing", "unfinished", "error", "attempts", "strikes", "first_attempt_at", "public_id",
    "session_id", "product_name", "product_id", "delivered_at", "processed_at", "lost", "looks", "lost_at", "failures",
    "overtaken", "doubt", "due_at", "outcome",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OutboxSummary:
    """What could be told; every part is empty when it could not.

    Attributes:
        facts: data version, size in pages and the like, by SQLite's names.
        counts: captures by delivery state; ``unfinished`` are those at the service that are not final yet.
        newest: the last captures as they stand in the database, newest first, times in ISO 8601, without pictures.
        problems: what was in the way, in words.
    """

    facts: dict[str, int | str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    newest: tuple[dict[str, Any], ...] = ()
    problems: tuple[str, ...] = ()


def summarize(folder: Path, newest: int) -> OutboxSummary:
    """Return what can be told of the outbox in ``folder``. Never raises for what it finds; changes no data."""
    path = folder / DATABASE_NAME
    if not path.exists():
        return OutboxSummary(problems=(Phrase("There is no database yet."),))
    problems: list[str] = []

    facts: dict[str, int | str] = {}
    counts: dict[str, int] = {}
    rows: list[tuple[Any, ...]] = []

    with _noted(problems), closing(connect(path, read_only=True)) as db:
        db.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        # Bytes that are no text are part of what support wants to see.
        db.text_factory = lambda text: text.decode("utf-8", "backslashreplace")
        # Each by itself: damage in the way of one need not be in the way of the others.
        with _noted(problems):
            _read_facts(db, facts)
        with _noted(problems):
            _count(db, counts)
        with _noted(problems):
            _read(db, newest, rows)
    images = ImageStore(folder / IMAGES_NAME)
    return OutboxSummary(facts, counts, tuple(_told(row, images) for row in rows), tuple(problems))


@contextmanager
def _noted(problems: list[str]) -> Iterator[None]:
    """Write down what goes wrong, and go on with the next thing."""
    try:
        with storage_errors():
            yield
    except (StationError, sqlite3.Error) as error:
        words = reason(error)
        if error.__cause__:
            words = Phrase("{what} ({why})", what=words, why=str(error.__cause__))
        if words not in problems:
            problems.append(words)


def _read_facts(db: sqlite3.Connection, facts: dict[str, int | str]) -> None:
    for name in ("user_version", "application_id", "journal_mode", "page_size", "page_count", "freelist_count"):
        (facts[name],) = db.execute(f"PRAGMA {name}").fetchone()


def _count(db: sqlite3.Connection, counts: dict[str, int]) -> None:
    counts.update(db.execute("SELECT delivery, count(*) FROM capture GROUP BY delivery").fetchall())
    (counts["unfinished"],) = db.execute("SELECT count(*) FROM capture WHERE unfinished = 1").fetchone()


def _read(db: sqlite3.Connection, limit: int, rows: list[tuple[Any, ...]]) -> None:
    # One by one: those before a damaged page must not be lost with it. An older version has fewer columns.
    there = {row[1] for row in db.execute("PRAGMA table_info(capture)")}
    fields = ", ".join(name if name in there else "NULL" for name in _FIELDS)
    for row in db.execute(f"SELECT {fields} FROM capture ORDER BY number DESC LIMIT ?", (limit,)):
        rows.append(row)  # noqa: PERF402


def _told(row: tuple[Any, ...], images: ImageStore) -> dict[str, Any]:
    capture = dict(zip(_FIELDS, row, strict=True))
    for name in _TIMES:
        capture[name] = _time(capture[name])
    try:
        capture["image_bytes"] = images.size(str(capture["id"]))
    except (ValueError, OSError):
        capture["image_bytes"] = None
    capture["error"] = str(from_kept(capture["error"])) if isinstance(capture["error"], str) else capture["error"]
    return {name: repr(value) if isinstance(value, bytes) else value for name, value in capture.items()}


def _time(stamp: Any) -> Any:
    try:
        moment = to_moment(stamp)
    except (TypeError, OverflowError):
        return stamp  # damaged: as it stands
    return None if moment is None else moment.isoformat()
