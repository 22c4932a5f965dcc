"""How a capture becomes a row of the outbox and back, and how SQLite's errors become ours."""

import errno
import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.errors import StorageDamaged, StorageFull
from scanner_desktop.domain.phrase import Phrase, from_kept, to_kept
from scanner_desktop.domain.redaction import redact
from scanner_desktop.domain.symbology import Symbology

COLUMNS = (
    "capture.number, id, capture_type, captured_at, symbology, raw_value, gtin, elements, delivery, processing, error, "
    "attempts, public_id, session_id, product_name, product_id, delivered_at, processed_at, account, organization, "
    "outcome"
)
"""The columns that ``to_capture`` takes, in its order; a thumbnail may follow."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_stamp(moment: datetime) -> int:
    """Return microseconds since 1970, UTC. Naive times are a mistake of ours."""
    if moment.tzinfo is None:
        raise ValueError("times in the outbox are timezone-aware")
    return (moment - EPOCH) // _MICROSECOND


def to_moment(stamp: int | None) -> datetime | None:
    """Return the UTC time of a stamp, None for None."""
    return None if stamp is None else EPOCH + timedelta(microseconds=stamp)


def to_text(text: str) -> str:
    """Return ``text`` without what UTF-8 cannot carry (lone surrogates), which SQLite refuses."""
    return text.encode("utf-8", "replace").decode("utf-8")


def to_words(text: str) -> str:
    """Return what is kept of an error's words: a service that repeats the key it was sent must not have it stored.

    The words of the program are kept so that they can be said in another language; ``from_kept`` makes them again.
    """
    return redact(to_text(to_kept(text)))


def to_capture(row: tuple[Any, ...]) -> Capture:
    """Return the capture of a row of ``COLUMNS`` [+ thumbnail]. Raises StorageDamaged for values that none can have."""
    try:
        return _parsed(row)
    except (ValueError, TypeError, OverflowError) as error:
        raise _damaged() from error


def _parsed(row: tuple[Any, ...]) -> Capture:
    captured_at = to_moment(row[3])
    if captured_at is None:
        raise ValueError("a capture without a time")
    return Capture(
        number=row[0],
        id=row[1],
        capture_type=CaptureType(row[2]),
        captured_at=captured_at,
        symbology=None if row[4] is None else Symbology(row[4]),
        raw_value=row[5],
        gtin=row[6],
        elements=tuple((str(ai), str(value)) for ai, value in json.loads(row[7])),
        delivery=Delivery(row[8]),
        processing=row[9],
        error=from_kept(row[10]),
        attempts=row[11],
        public_id=row[12],
        session_id=row[13],
        product_name=row[14],
        product_id=row[15],
        delivered_at=to_moment(row[16]),
        processed_at=to_moment(row[17]),
        account=row[18],
        organization=row[19],
        outcome=row[20],
        thumbnail=row[21] if len(row) > 21 else None,
    )


def search_expression(query: str) -> str | None:
    """Return the FTS5 expression that finds all words of ``query`` as beginnings of words, None when it has no word.

    Splits as the ``unicode61`` tokenizer does, because an index without positions cannot answer phrases.
    """
    words = "".join(
        char if unicodedata.category(char)[0] in "LN" or unicodedata.category(char) == "Co" else " "
        for char in unicodedata.normalize("NFC", to_text(query))
    ).split()
    return " AND ".join(f'"{word}"*' for word in words[:8]) or None


DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_FULL_CODES = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_PERM,
    }
)
_FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC})


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code of an error, 0 when it has none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn SQLite's and the system's errors into StorageFull and StorageDamaged, in words for people."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = primary_code(error)
        # Text that is not UTF-8 is reported by Python's own module, without one of SQLite's codes.
        if code in DAMAGE_CODES or str(error).startswith("Could not decode"):
            raise _damaged() from error
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StorageFull(
                Phrase("The stored captures are locked by another program."),
                Phrase(
                    "Close other programs that use the data folder (a backup, another Scanner Desktop) and try again."
                ),
            ) from error
        if code in _FULL_CODES:
            full = code == sqlite3.SQLITE_FULL
            raise _storage_full(full) from error
        raise
    except UnicodeDecodeError as error:  # SQLite quotes damaged bytes in its message, and Python cannot decode that
        raise _damaged() from error
    except OSError as error:
        raise _storage_full(error.errno in _FULL_ERRNOS) from error


def _damaged() -> StorageDamaged:
    return StorageDamaged(
        Phrase("The file of stored captures is damaged."),
        Phrase("Close and start Scanner Desktop again: it saves everything that can still be read."),
    )


def _storage_full(full: bool) -> StorageFull:
    if full:
        return StorageFull(
            Phrase("The disk is full: this was not saved."), Phrase("Free some disk space, then capture again.")
        )
    return StorageFull(
        Phrase("The data folder cannot be written: this was not saved."),
        Phrase("Check that the disk is there, has space and is not read-only, then capture again."),
    )
