"""Reading the outbox: one connection, the captures in it, their pictures and their numbers."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from scanner_desktop.domain.capture import PENDING, Capture, HistoryFilter
from scanner_desktop.domain.errors import StationError, StorageDamaged
from scanner_desktop.domain.history import HistoryCounts, HistoryRequest, HistorySelection, ShiftFigures
from scanner_desktop.domain.outbox import Counts
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.outbox.connection import connect, note_suspicion
from scanner_desktop.outbox.history_questions import COUNTS_QUESTION, page_question, shift_figures
from scanner_desktop.outbox.image_store import ImageStore
from scanner_desktop.outbox.migrations import CURRENT_VERSION
from scanner_desktop.outbox.rows import COLUMNS, EPOCH, storage_errors, to_capture, to_moment

DATABASE_NAME = "outbox.db"
IMAGES_NAME = "images"
EXPORT_PAGE = 500


class OutboxReading:
    """What of the outbox changes nothing; ``outbox.Outbox`` adds what does."""

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder
        self._read_only = read_only
        self._path = folder / DATABASE_NAME
        self._images = ImageStore(folder / IMAGES_NAME)
        with storage_errors():
            self._db = connect(self._path, read_only=read_only)
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version != CURRENT_VERSION:
            self._db.close()
            raise StorageDamaged(
                Phrase(
                    "The stored captures have data version {version}, not {wanted}.",
                    version=version,
                    wanted=CURRENT_VERSION,
                )
            )

    def check(self) -> None:
        """Raise StorageGone when it is not where it was opened; ``data_folder.WatchedOutbox`` looks."""

    def close(self) -> None:
        """Close the connection. May be called twice."""
        self._db.close()
        if self._read_only:
            # A connection that only reads makes the log's files and must leave them. One that may write deletes them
            # when it is the last, which SQLite itself finds out.
            log_file = self._path.with_name(f"{self._path.name}-wal")
            with suppress(OSError, sqlite3.Error, StationError):
                if log_file.stat().st_size == 0:
                    connect(self._path).close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get(self, number: int) -> Capture | None:
        """Return the capture of that number, with its thumbnail."""
        with self._errors():
            return self._one("capture.number = ?", number)

    def find(self, capture_id: str) -> Capture | None:
        """Return the capture of the station's own identifier, with its thumbnail."""
        with self._errors():
            return self._one("id = ?", capture_id)

    def page(
        self,
        before: int | None = None,
        limit: int = 50,
        query: str = "",
        only: HistoryFilter = HistoryFilter.ALL,
    ) -> list[Capture]:
        """Return up to ``limit`` captures with numbers below ``before``, newest first, that match ``query``.

        Every word of the query must begin a word of the product name, GTIN, raw value or the service's identifier.
        ``only`` those of some states are found by an index: the few that were refused cost nothing among a million.
        """
        return self.select(HistoryRequest(HistorySelection(query, only), before=before, limit=limit))

    def product_name(self, gtin: str) -> str | None:
        """Return what the product was called last, None when none of its newest captures says so."""
        named = (capture.product_name for capture in self.page(limit=20, query=gtin) if capture.gtin == gtin)
        return next(filter(None, named), None)

    def select(self, request: HistoryRequest) -> list[Capture]:
        """Return a page of the history, newest first."""
        question = page_question(request)
        if question is None:
            return []
        with self._errors():
            return [to_capture(row) for row in self._db.execute(*question)]

    def counts_by_filter(self) -> HistoryCounts:
        """Return how many captures there are for each filter of the history."""
        with self._errors():
            return HistoryCounts(*self._db.execute(COUNTS_QUESTION).fetchone())

    def shift_figures(self, since: datetime, until: datetime) -> ShiftFigures:
        """Return what was captured from ``since`` until ``until``, in numbers."""
        with self._errors():
            return shift_figures(self._db, since, until)

    def everything(self) -> Iterator[Capture]:
        """Yield every capture, oldest first, without thumbnails, in pages: memory stays flat."""
        number = 0
        while True:
            with self._errors():
                rows = self._db.execute(
                    f"SELECT {COLUMNS} FROM capture WHERE number > ? ORDER BY number LIMIT 500", (number,)
                ).fetchall()
            if not rows:
                return
            yield from map(to_capture, rows)
            number = rows[-1][0]

    def everything_of(self, selection: HistorySelection) -> Iterator[Capture]:
        """Yield every capture of a selection, newest first, in pages."""
        before: int | None = None
        while captures := self.select(HistoryRequest(selection, before=before, limit=EXPORT_PAGE)):
            yield from captures
            before = captures[-1].number

    def settled_with_image(self, before: int | None, limit: int) -> list[tuple[int, str, datetime]]:
        """Return number, id and time of captures, newest first, whose picture nobody needs: final or discarded."""
        with self._errors():
            rows = self._db.execute(
                "SELECT number, id, captured_at FROM capture WHERE has_image = 1 AND number < ?"
                " AND (delivery = 'discarded' OR (delivery = 'delivered' AND unfinished = 0))"
                " ORDER BY number DESC LIMIT ?",
                (before if before is not None else 1 << 62, limit),
            ).fetchall()
        return [(number, capture_id, EPOCH + timedelta(microseconds=stamp)) for number, capture_id, stamp in rows]

    def ids_with_image(self) -> set[str]:
        """Return the ids of the captures that have a picture, as far as their rows know."""
        with self._errors():
            return {each for (each,) in self._db.execute("SELECT id FROM capture WHERE has_image = 1")}

    def image(self, capture_id: str) -> bytes | None:
        """Return the full picture as stored, None when there is none (typed, pruned, or lost from the disk)."""
        with self._errors():
            return self._images.read(capture_id)

    def counts(self) -> Counts:
        """Return how many captures wait, are set aside, or are not finished; fast at any size of history."""
        with self._errors():
            (unfinished,) = self._db.execute("SELECT count(*) FROM capture WHERE unfinished = 1").fetchone()
            by_state = dict(
                self._db.execute(
                    "SELECT delivery, count(*) FROM capture"
                    " WHERE delivery IN ('queued', 'sending', 'unsure', 'held', 'rejected') GROUP BY delivery"
                ).fetchall()
            )
        return Counts(**by_state, unfinished=unfinished)

    def oldest_waiting(self) -> datetime | None:
        """Return when the oldest capture that the service does not have yet was captured, None when none waits."""
        with self._errors():
            # For each state the first in the index: fast at any size of history.
            found = self._db.execute(
                "SELECT captured_at FROM capture WHERE number = (SELECT min(first) FROM ("
                + " UNION ALL ".join(["SELECT min(number) AS first FROM capture WHERE delivery = ?"] * len(PENDING))
                + "))",
                tuple(PENDING),
            ).fetchone()
        return None if found is None else to_moment(found[0])

    # --- inside ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn errors into the station's; damage is written down, so that the next start checks the whole file."""
        try:
            with storage_errors():
                yield
        except StorageDamaged:
            with suppress(OSError):
                note_suspicion(self.folder)
            raise

    def _one(self, condition: str, value: int | str, *, thumbnail: bool = True) -> Capture | None:
        row = self._db.execute(
            f"SELECT {COLUMNS}, jpeg FROM capture LEFT JOIN thumbnail USING (number) WHERE {condition}"
            if thumbnail
            else f"SELECT {COLUMNS} FROM capture WHERE {condition}",
            (value,),
        ).fetchone()
        return None if row is None else to_capture(row)

    def _existing(self, number: int) -> Capture:
        with self._errors():
            capture = self._one("capture.number = ?", number)
        if capture is None:
            raise LookupError(f"there is no capture number {number}")
        return capture
