"""The outbox: every capture that was ever saved, in SQLite, with its state machine checked in every transaction."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from scanner_desktop.adapters.outbox_processing import current_value, processing_columns
from scanner_desktop.adapters.outbox_reading import DATABASE_NAME, IMAGES_NAME, OutboxReading
from scanner_desktop.adapters.outbox_rows import (
    COLUMNS,
    EPOCH,
    to_capture,
    to_moment,
    to_stamp,
    to_text,
    to_words,
)
from scanner_desktop.domain.capture import (
    Capture,
    CaptureDraft,
    Delivery,
    check_transition,
)
from scanner_desktop.domain.outbox import Attempt
from scanner_desktop.domain.service import RemoteCapture

__all__ = ["DATABASE_NAME", "IMAGES_NAME", "Outbox"]


class Outbox(OutboxReading):
    """One connection to the outbox of a data folder. Open one in each thread that uses it, and close it there.

    The folder must have been made ready by ``outbox_opening.prepare``, once, by whoever holds its lock.
    All methods raise StorageFull or StorageDamaged when the disk or the file is in the way; nothing is changed then.
    """

    # --- capturing -------------------------------------------------------------------------------------------------

    def save(self, draft: CaptureDraft, image: bytes | None, thumbnail: bytes | None = None) -> Capture:
        """Store a capture; when this returns, it survives ``kill -9`` and power loss.

        ``image`` and ``thumbnail`` are JPEG. Saving the same id again returns what is stored, so that a caller that
        saw an error can try again without making two of one.
        """
        with self._errors():
            stored = self._one("id = ?", draft.id)
            if stored is not None:
                return stored
            if image is not None:
                self._images.write(draft.id, image)
        try:
            with self._change():
                number = self._db.execute(
                    "INSERT INTO capture (id, capture_type, captured_at, symbology, raw_value, gtin, elements,"
                    " has_image, delivery) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued')",
                    (
                        draft.id,
                        draft.capture_type,
                        to_stamp(draft.captured_at),
                        draft.symbology,
                        to_text(draft.raw_value),
                        to_text(draft.gtin),
                        json.dumps(draft.elements),
                        int(image is not None),
                    ),
                ).lastrowid
                assert number is not None
                if thumbnail is not None:
                    self._db.execute("INSERT INTO thumbnail VALUES (?, ?)", (number, thumbnail))
        except BaseException:
            if image is not None:
                self._images.remove(draft.id)
            raise
        return Capture(
            number=number,
            id=draft.id,
            capture_type=draft.capture_type,
            captured_at=draft.captured_at.astimezone(UTC),
            delivery=Delivery.QUEUED,
            symbology=draft.symbology,
            raw_value=to_text(draft.raw_value),
            gtin=to_text(draft.gtin),
            elements=draft.elements,
            thumbnail=thumbnail,
        )

    # --- delivering ------------------------------------------------------------------------------------------------

    def next_queued(self, skip: Collection[int] = ()) -> Capture | None:
        """Return the oldest queued capture whose number is not in ``skip``, without its thumbnail."""
        with self._errors():
            rows = self._db.execute(
                "SELECT number FROM capture WHERE delivery = 'queued' ORDER BY number LIMIT ?", (len(skip) + 1,)
            )
            number = next((number for (number,) in rows if number not in skip), None)
            return None if number is None else self._one("capture.number = ?", number, thumbnail=False)

    def attempts_unsure(self) -> list[Attempt]:
        """Return the captures whose last sending has no known outcome, oldest first."""
        with self._errors():
            rows = self._db.execute(
                f"SELECT {COLUMNS}, NULL, first_attempt_at FROM capture WHERE delivery = 'unsure' ORDER BY number"
            ).fetchall()
        return [Attempt(capture := to_capture(row), capture.session_id, to_moment(row[19])) for row in rows]

    def known_public_ids(self, session_id: str) -> frozenset[str]:
        """Return the service's identifiers of every capture that the station knows in that session."""
        with self._errors():
            rows = self._db.execute(
                "SELECT public_id FROM capture WHERE session_id = ? AND public_id IS NOT NULL", (session_id,)
            )
            return frozenset(public_id for (public_id,) in rows)

    def mark_sending(self, number: int, session_id: str, at: datetime) -> Capture:
        """Record that it is about to be sent; ``at`` by the service's clock."""

        def columns(capture: Capture) -> dict[str, Any]:
            (session, first) = self._db.execute(
                "SELECT session_id, first_attempt_at FROM capture WHERE number = ?", (number,)
            ).fetchone()
            # Reconciliation looks in one session only: a new session starts a new series of attempts.
            first_attempt = first if session == session_id and first is not None else to_stamp(at)
            return {
                "session_id": session_id,
                "first_attempt_at": first_attempt,
                "attempts": capture.attempts + 1,
                "error": "",
            }

        return self._move(number, Delivery.SENDING, columns)

    def mark_delivered(self, number: int, remote: RemoteCapture, at: datetime, note: str = "") -> Capture:
        """Record that the service has it; ``note`` tells people what they should know about how it got there."""
        return self._move(
            number,
            Delivery.DELIVERED,
            lambda capture: {
                "public_id": to_text(remote.public_id),
                "delivered_at": to_stamp(at),
                "error": to_words(note),
                "strikes": 0,
                **processing_columns(capture, remote),
            },
        )

    def mark_unsure(self, number: int, error: str) -> Capture:
        """Record that it may have arrived; reconciliation decides."""
        return self._move(number, Delivery.UNSURE, lambda _: {"error": to_words(error)})

    def requeue(self, number: int, error: str = "", *, strike: bool = False) -> Capture:
        """Return it to the queue; ``strike`` counts a failure that may be the capture's own fault."""
        return self._move(number, Delivery.QUEUED, lambda _: {"error": to_words(error)}, strike=int(strike))

    def strikes(self, number: int) -> int:
        """Return how many failures it has that may be its own fault."""
        with self._errors():
            row = self._db.execute("SELECT strikes FROM capture WHERE number = ?", (number,)).fetchone()
        return int(row[0]) if row else 0

    def hold_queued(self, error: str) -> int:
        """Hold every queued capture until a person has acted; return how many were held by this call."""
        return self._move_all(Delivery.QUEUED, Delivery.HELD, error)

    def release_held(self) -> int:
        """Return every held capture to the queue; return how many there were."""
        return self._move_all(Delivery.HELD, Delivery.QUEUED, "")

    def recover_interrupted(self) -> int:
        """Make ``unsure`` what a crash left in ``sending``; return how many there were. For the start only."""
        return self._move_all(Delivery.SENDING, Delivery.UNSURE, "The program stopped while this was being sent.")

    def reject(self, number: int, error: str) -> Capture:
        """Set it aside with the service's own words, until a person corrects or discards it."""
        return self._move(number, Delivery.REJECTED, lambda _: {"error": to_words(error)})

    # --- what a person does about it -------------------------------------------------------------------------------

    def send_again(self, number: int) -> Capture:
        """Put a rejected or held capture back in the queue with a clean record."""
        return self._move(number, Delivery.QUEUED, lambda _: {"error": "", "strikes": 0})

    def correct(self, number: int, gtin: str) -> Capture:
        """Give a rejected capture another GTIN (14 digits, checked by the caller) and put it back in the queue."""
        # first_attempt_at starts anew: with another GTIN it is another capture for the service.
        return self._move(
            number, Delivery.QUEUED, lambda _: {"gtin": gtin, "error": "", "strikes": 0, "first_attempt_at": None}
        )

    def discard(self, number: int) -> Capture:
        """Give it up; it stays in the history with its picture, and ``undo_discard`` brings it back."""
        return self._move(number, Delivery.DISCARDED, lambda _: {})

    def undo_discard(self, number: int) -> Capture:
        """Bring a discarded capture back to the queue."""
        return self._move(number, Delivery.QUEUED, lambda _: {"error": "", "strikes": 0})

    # --- processing ------------------------------------------------------------------------------------------------

    def unfinished(self) -> Sequence[tuple[str, tuple[Capture, ...]]]:
        """Return delivered captures whose processing is not final, by session, latest session first."""
        with self._errors():
            rows = self._db.execute(
                f"SELECT {COLUMNS} FROM capture WHERE unfinished = 1 ORDER BY number LIMIT 5000"
            ).fetchall()
        sessions: dict[str, list[Capture]] = {}
        for capture in map(to_capture, rows):
            if capture.session_id is not None:
                sessions.setdefault(capture.session_id, []).append(capture)
        latest_first = sorted(sessions.items(), key=lambda item: -item[1][-1].number)
        return [(session_id, tuple(captures)) for session_id, captures in latest_first]

    def update_processing(self, number: int, remote: RemoteCapture) -> Capture | None:
        """Record what the service says of a delivered capture now; return None when that is nothing new."""

        def change() -> bool:
            capture = self._one("capture.number = ?", number, thumbnail=False)
            if capture is None or capture.delivery is not Delivery.DELIVERED:
                return False
            columns = processing_columns(capture, remote)
            if all(current_value(capture, name) == value for name, value in columns.items()):
                return False
            self._set(number, columns)
            return True

        with self._change():
            changed = change()
        return self.get(number) if changed else None

    def give_up_processing(self, number: int, error: str) -> Capture:
        """Stop asking for the status of a delivered capture, and say why."""
        with self._change():
            self._set(number, {"unfinished": 0, "error": to_words(error)})
        return self._existing(number)

    def ask_again(self, number: int) -> Capture:
        """Start asking for the status of a delivered capture again, after the service was told to retry it."""
        with self._change():
            self._set(number, {"unfinished": 1, "error": "", "processing": "PENDING", "processed_at": None})
        return self._existing(number)

    # --- making room -----------------------------------------------------------------------------------------------

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

    def forget_images(self, numbers: Collection[int]) -> None:
        """Record that the pictures of these captures have been deleted."""
        with self._change():
            self._db.executemany("UPDATE capture SET has_image = 0 WHERE number = ?", [(each,) for each in numbers])

    # --- words kept across starts ----------------------------------------------------------------------------------

    def recall(self, key: str) -> str | None:
        """Return a word kept across starts, None when there is none."""
        with self._errors():
            row = self._db.execute("SELECT value FROM memory WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def remember(self, key: str, value: str | None) -> None:
        """Keep a word across starts; None forgets it."""
        with self._change():
            if value is None:
                self._db.execute("DELETE FROM memory WHERE key = ?", (key,))
            else:
                self._db.execute("INSERT OR REPLACE INTO memory VALUES (?, ?)", (key, to_text(value)))

    # --- inside ----------------------------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[None]:
        """One write transaction: all of it or nothing of it."""
        with self._errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _move(
        self, number: int, to: Delivery, columns: Callable[[Capture], dict[str, Any]], *, strike: int = 0
    ) -> Capture:
        with self._change():
            capture = self._existing(number)
            check_transition(capture.delivery, to)
            self._set(number, {"delivery": to, **columns(capture)})
            if strike:
                self._db.execute("UPDATE capture SET strikes = strikes + ? WHERE number = ?", (strike, number))
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
