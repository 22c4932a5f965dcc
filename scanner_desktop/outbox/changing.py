"""Changing the outbox: every change in one transaction, checked by the state machine; words kept across starts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from scanner_desktop.domain.capture import Capture, Delivery, check_transition
from scanner_desktop.domain.progress import Outcome, Record, Transition
from scanner_desktop.outbox.connection import transaction
from scanner_desktop.outbox.reading import OutboxReading
from scanner_desktop.outbox.rows import to_moment, to_stamp, to_text, to_words

RECORD_COLUMNS = "attempts, lost, looks, lost_at, failures, strikes, overtaken, doubt, due_at, outcome, has_image"


def to_record(row: tuple[Any, ...]) -> Record:
    """Return the record of a row of ``RECORD_COLUMNS``."""
    attempts, lost, looks, lost_at, failures, strikes, overtaken, doubt, due_at, outcome, has_image = row
    return Record(
        attempts=attempts,
        lost=lost,
        searches=looks,
        lost_at=to_moment(lost_at),
        failures=failures,
        strikes=strikes,
        overtaken=bool(overtaken),
        doubt=bool(doubt),
        due_at=to_moment(due_at),
        outcome=Outcome(outcome),
        has_image=bool(has_image),
    )


def record_columns(record: Record) -> dict[str, Any]:
    """Return what a record changes on its row; how often it was sent is counted where it is sent."""
    return {
        "lost": record.lost,
        "looks": record.searches,
        "lost_at": None if record.lost_at is None else to_stamp(record.lost_at),
        "failures": record.failures,
        "strikes": record.strikes,
        "overtaken": int(record.overtaken),
        "doubt": int(record.doubt),
        "due_at": None if record.due_at is None else to_stamp(record.due_at),
        "outcome": record.outcome,
    }


class OutboxChanging(OutboxReading):
    """How the outbox is changed; ``outbox_sqlite.Outbox`` says what."""

    def record(self, number: int) -> Record:
        """Return what is known of the way of a capture."""
        with self._errors():
            row = self._db.execute(f"SELECT {RECORD_COLUMNS} FROM capture WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise LookupError(f"there is no capture number {number}")
        return to_record(row)

    def move(self, number: int, transition: Transition) -> Capture:
        """Make a transition that ``delivery.decide`` decided on; it may leave the state of delivery as it is."""
        with self._change():
            capture = self._existing(number)
            if capture.delivery is not transition.delivery:
                check_transition(capture.delivery, transition.delivery)
            columns = {"delivery": transition.delivery, "error": to_words(transition.words)}
            self._set(number, {**columns, **record_columns(transition.record)})
        return self._existing(number)

    def recall(self, key: str) -> str | None:
        """Return a word kept across starts, None when there is none."""
        with self._errors():
            row = self._db.execute("SELECT value FROM memory WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str | None) -> None:
        """Keep a word across starts; None forgets it."""
        with self._change():
            self._remember(key, value)

    # --- inside ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[None]:
        """One write transaction: all of it or nothing of it."""
        with self._errors(), transaction(self._db):
            yield

    def _move(self, number: int, to: Delivery, columns: Callable[[Capture], dict[str, Any]]) -> Capture:
        with self._change():
            capture = self._existing(number)
            check_transition(capture.delivery, to)
            self._set(number, {"delivery": to, **columns(capture)})
        return self._existing(number)

    def _move_all(self, origin: Delivery, to: Delivery, error: str) -> int:
        check_transition(origin, to)
        with self._change():
            return self._db.execute(
                "UPDATE capture SET delivery = ?, error = ? WHERE delivery = ?", (to, to_words(error), origin)
            ).rowcount

    def _set(self, number: int, columns: dict[str, Any]) -> None:
        assignments = ", ".join(f"{name} = ?" for name in columns)
        self._db.execute(f"UPDATE capture SET {assignments} WHERE number = ?", (*columns.values(), number))

    def _remember(self, key: str, value: str | None) -> None:
        if value is None:
            self._db.execute("DELETE FROM memory WHERE key = ?", (key,))
        else:
            self._db.execute("INSERT OR REPLACE INTO memory VALUES (?, ?)", (key, to_text(value)))
