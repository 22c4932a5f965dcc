"""A million captures of history: how long the start, a page, a search and an insert take.

The rows are made by SQL, in the outbox's own schema and with a thumbnail of 3 kB each, as years of use would leave
them (4 GB). Then everything goes through the public ``prepare`` and ``Outbox``. "Cold" has the database's pages thrown
out of the system's cache first, as after switching the computer on.
"""

import argparse
import os
import random
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from measure import Stopwatch, Times
from report import Bar, Table

from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

ROWS = 1_000_000
WAITING, UNFINISHED = 200, 50
INSERTS = 300
REPEATS = 15
START_BAR, PAGE_BAR, SEARCH_BAR, INSERT_BAR = 200.0, 30.0, 50.0, 5.0  # milliseconds

MAKERS = ("Alpenhof", "Birkental", "Casa Verde", "Dunmore", "Eisvogel", "Fjordland", "Granja", "Hollowbrook")
ADJECTIVES = ("organic", "roasted", "sparkling", "wholegrain", "smoked", "unsalted", "mild", "crunchy")
GOODS = ("tea", "coffee", "oats", "crackers", "lentils", "juice", "honey", "pasta", "müsli", "tomatoes")
RARE, RARE_ROWS = "zanzibar", 3

SEARCHES = {
    "a letter in every row": "0",
    "a word in every eighth row": "organic",
    "a word in three rows": RARE,
    "the beginning of a word": "choc",
    "two common words": "organic tea",
    "two common words, never together": "evenrow oddrow",
    "first digits of every GTIN": "4000",
    "a whole GTIN": "4000000012345",
    "no match": "qwertz",
}


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Build the history, then time what the station does with it."""
    rows = ROWS // 10 if options.quick else ROWS
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        prepare(folder)
        started = time.perf_counter()
        generate(folder, rows, options.seed)
        section: dict[str, Any] = {
            "rows": rows,
            "made_in_seconds": round(time.perf_counter() - started, 1),
            "database_mb": round((folder / DATABASE_NAME).stat().st_size / 1e6),
        }
        section["start_cold_ms"] = _timed(lambda: _start(folder), 5, before=lambda: _forget(folder))
        section["start_ms"] = _timed(lambda: _start(folder), REPEATS)
        with Outbox(folder) as outbox:
            section["first_page_ms"] = _timed(outbox.page, REPEATS)
            middle = rows // 2
            section["page_in_the_middle_ms"] = _timed(lambda: outbox.page(before=middle), REPEATS)
            section["search_ms"], section["found"] = {}, {}
            for title, query in SEARCHES.items():
                section["search_ms"][title] = _timed(lambda query=query: outbox.page(query=query), REPEATS)
                section["found"][title] = len(outbox.page(query=query))
            section["insert_typed_ms"] = _inserts(outbox, None)
            section["insert_with_image_ms"] = _inserts(outbox, bytes(60_000))
            section["rows_after"] = outbox.page(limit=1)[0].number
    return section


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(
        f"History of {section['rows']:,} captures, {section['database_mb']:,} MB, ms",
        ["what", "median", "p95", "worst"],
    )
    for key, title in (
        ("start_ms", "start: prepare, open, first page, counts"),
        ("start_cold_ms", "start with a cold cache"),
        ("first_page_ms", "first page"),
        ("page_in_the_middle_ms", "a page in the middle"),
        ("insert_typed_ms", "insert, typed"),
        ("insert_with_image_ms", "insert with picture (60 kB) and thumbnail"),
    ):
        _add(table, title, section[key])
    for title, times in section["search_ms"].items():
        _add(table, f"search: {title} ({section['found'][title]} on the page)", times)
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    title, slowest = max(section["search_ms"].items(), key=lambda item: item[1]["median"])
    figures = [
        ("start", section["start_ms"]["median"], START_BAR),
        ("first page", section["first_page_ms"]["median"], PAGE_BAR),
        (f"slowest search ({title})", slowest["median"], SEARCH_BAR),
        ("insert, typed", section["insert_typed_ms"]["median"], INSERT_BAR),
        ("insert with picture", section["insert_with_image_ms"]["median"], INSERT_BAR),
    ]
    of = f"{section['rows']:,} rows"
    return [Bar(f"{name}, {of}", f"{ms:.1f} ms", f"≤ {bar:.0f} ms", ms <= bar) for name, ms, bar in figures]


def generate(folder: Path, rows: int, seed: int) -> None:
    """Fill an empty outbox with delivered captures; the newest few wait or are not finished."""
    draw = random.Random(seed)
    rare = {draw.randrange(rows) for _ in range(RARE_ROWS)}
    began = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp()) * 1_000_000

    def values() -> Any:
        for index in range(rows):
            waiting, unfinished = index >= rows - WAITING, index >= rows - WAITING - UNFINISHED
            gtin = f"0{4_000_000_000_000 + draw.randrange(50_000)}"
            name = " ".join((draw.choice(MAKERS), draw.choice(ADJECTIVES), draw.choice(GOODS)))
            name += (" evenrow", " oddrow")[index % 2] + (f" {RARE}" if index in rare else "")
            name += " chocolate" if index % 1000 == 0 else ""
            yield (
                uuid.UUID(int=draw.getrandbits(128)).hex,
                began + index * 60_000_000,
                gtin[1:],
                gtin,
                "queued" if waiting else "delivered",
                None if waiting else ("PENDING" if unfinished else "COMPLETED"),
                int(unfinished and not waiting),
                None if waiting else f"{draw.getrandbits(110):022X}",
                None if waiting else f"session{index // 400}",
                None if waiting else name,
            )

    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -400000")
        (trigger,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'search_insert'").fetchone()
        db.execute("BEGIN")
        # One rebuild at the end is far faster than a million triggers; the index is the same in content.
        db.execute("DROP TRIGGER search_insert")
        db.executemany(
            "INSERT INTO capture (id, capture_type, captured_at, symbology, raw_value, gtin, elements, has_image,"
            " delivery, processing, unfinished, public_id, session_id, product_name)"
            " VALUES (?, 'BARCODE', ?, 'EAN-13', ?, ?, '[]', 0, ?, ?, ?, ?, ?, ?)",
            values(),
        )
        db.execute("INSERT INTO thumbnail SELECT number, randomblob(3000) FROM capture")
        db.execute("INSERT INTO search (search) VALUES ('rebuild')")
        db.execute(trigger)
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    handle = os.open(folder / DATABASE_NAME, os.O_RDWR)
    try:
        os.fsync(handle)  # or the first insert that is timed would pay for it
    finally:
        os.close(handle)


def _start(folder: Path) -> None:
    """Do what the station's start does with the outbox."""
    prepare(folder)
    with Outbox(folder) as outbox:
        outbox.page()
        outbox.counts()


def _forget(folder: Path) -> None:
    """Throw the database out of the system's cache, where the system can."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(folder / DATABASE_NAME, os.O_RDONLY)
        try:
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def _inserts(outbox: Outbox, image: bytes | None) -> dict[str, float]:
    watch = Stopwatch()
    thumbnail = None if image is None else bytes(3000)
    kind = CaptureType.MANUAL if image is None else CaptureType.BARCODE
    for index in range(INSERTS):
        gtin = f"0{4_000_000_000_000 + index}"
        draft = CaptureDraft(uuid.uuid4().hex, kind, datetime.now(UTC), raw_value=gtin[1:], gtin=gtin)
        watch.call(lambda draft=draft: outbox.save(draft, image, thumbnail))
    return watch.times().as_dict()


def _timed(act: Callable[[], object], repeats: int, before: Callable[[], object] = lambda: None) -> dict[str, float]:
    watch = Stopwatch()
    for _ in range(repeats):
        before()
        watch.call(act)
    return watch.times().as_dict()


def _add(table: Table, title: str, values: dict[str, float]) -> None:
    times = Times(**values)
    table.add(title, *(f"{value:.2f}" for value in (times.median, times.p95, times.worst)))
