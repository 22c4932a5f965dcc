"""The outbox: every capture that was ever saved, in SQLite, with its state machine checked in every transaction."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from scanner_desktop.domain.capture import (
    Capture,
    CaptureDraft,
    Delivery,
    check_transition,
)
from scanner_desktop.domain.commands import EditCommand
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.outbox import Attempt
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.progress import Outcome
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.changing import RECORD_COLUMNS, to_record
from scanner_desktop.outbox.edits import plan_edit
from scanner_desktop.outbox.owners import ACCOUNT, ORGANIZATION, OutboxOwners
from scanner_desktop.outbox.processing import current_value, processing_columns
from scanner_desktop.outbox.reading import DATABASE_NAME, IMAGES_NAME
from scanner_desktop.outbox.rows import (
    COLUMNS,
    to_capture,
    to_moment,
    to_stamp,
    to_text,
    to_words,
)

__all__ = ["DATABASE_NAME", "IMAGES_NAME", "Outbox"]


class Outbox(OutboxOwners):
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
                    " has_image, due_at, delivery, account, organization) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued',"
                    " (SELECT value FROM memory WHERE key = ?), (SELECT value FROM memory WHERE key = ?))",
                    (
                        draft.id,
                        draft.capture_type,
                        to_stamp(draft.captured_at),
                        draft.symbology,
                        to_text(draft.raw_value),
                        to_text(draft.gtin),
                        json.dumps(draft.elements),
                        int(image is not None),
                        None if draft.send_at is None else to_stamp(draft.send_at),
                        ACCOUNT,
                        ORGANIZATION,
                    ),
                ).lastrowid
                assert number is not None
                if thumbnail is not None:
                    self._db.execute("INSERT INTO thumbnail VALUES (?, ?)", (number, thumbnail))
        except BaseException:
            if image is not None:
                self._images.remove(draft.id)
            raise
        return self._existing(number)

    # --- delivering ------------------------------------------------------------------------------------------------

    def next_queued(self, skip: Collection[int] = (), now: datetime | None = None) -> Capture | None:
        """Return the oldest queued capture that is due, without its thumbnail; ``now`` None counts all as due.

        Those whose answer was lost come after those that were never sent, so that while answers get lost no capture
        uses up its sendings before the others. Those on which the service failed come last: a few of them must not look
        like a service that takes nothing.
        ``skip`` are numbers to pass over.
        """
        moment = to_stamp(now) if now is not None else 1 << 62
        with self._errors():
            for condition in ("strikes = 0 AND lost = 0", "strikes = 0", "strikes > 0"):
                rows = self._db.execute(
                    "SELECT number FROM capture WHERE delivery = 'queued' AND (due_at IS NULL OR due_at <= ?)"
                    f" AND {condition} ORDER BY number LIMIT ?",
                    (moment, len(skip) + 1),
                )
                number = next((number for (number,) in rows if number not in skip), None)
                if number is not None:
                    return self._one("capture.number = ?", number, thumbnail=False)
        return None

    def next_due(self, now: datetime) -> datetime | None:
        """Return when the first of the queued captures is due that are not yet, None when there is none."""
        with self._errors():
            (stamp,) = self._db.execute(
                "SELECT min(due_at) FROM capture WHERE delivery = 'queued' AND due_at > ?", (to_stamp(now),)
            ).fetchone()
        return to_moment(stamp)

    def attempts_unsure(self) -> list[Attempt]:
        """Return the captures whose last sending has no known outcome, oldest first."""
        with self._errors():
            rows = self._db.execute(
                f"SELECT {RECORD_COLUMNS}, first_attempt_at, {COLUMNS} FROM capture WHERE delivery = 'unsure'"
                " ORDER BY number"
            ).fetchall()
        return [
            Attempt(capture := to_capture(row[12:]), capture.session_id, to_moment(row[11]), to_record(row[:11]))
            for row in rows
        ]

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
        delivered = self._move(
            number,
            Delivery.DELIVERED,
            lambda capture: {
                "public_id": to_text(remote.public_id),
                "delivered_at": to_stamp(at),
                "error": to_words(note),
                "strikes": 0,
                "failures": 0,
                "overtaken": 0,
                "due_at": None,
                "outcome": Outcome.TAKEN,
                **processing_columns(capture, remote),
            },
        )
        with self._errors():
            # What it failed on meanwhile may be to blame for that itself. Nothing is lost if a crash forgets this.
            self._db.execute("UPDATE capture SET overtaken = 1 WHERE strikes > 0 AND overtaken = 0")
        return delivered

    def mark_unsure(self, number: int, error: str) -> Capture:
        """Record that it may have arrived; reconciliation decides."""
        return self._move(number, Delivery.UNSURE, lambda _: {"error": to_words(error)})

    def requeue(self, number: int, error: str = "") -> Capture:
        """Return it to the queue."""
        return self._move(number, Delivery.QUEUED, lambda _: {"error": to_words(error)})

    def hold_queued(self, error: str) -> int:
        """Hold every queued capture until a person has acted; return how many were held by this call."""
        return self._move_all(Delivery.QUEUED, Delivery.HELD, error)

    def release_held(self) -> int:
        """Return every held capture to the queue; return how many there were."""
        return self._move_all(Delivery.HELD, Delivery.QUEUED, "")

    def recover_interrupted(self) -> int:
        """Make ``unsure`` what a crash left in ``sending``; return how many there were. For the start only."""
        with self._change():
            return self._db.execute(
                "UPDATE capture SET delivery = 'unsure', error = ?,"
                " outcome = 'interrupted', lost = lost + 1, looks = 0, lost_at = NULL, due_at = NULL"
                " WHERE delivery = 'sending'",
                (to_words(Phrase("The program stopped while this was being sent.")),),
            ).rowcount

    def begin_run(self, now: datetime) -> None:
        """Count times from ``now``: nobody knows how the clock went between two runs.

        What waits for its turn is due at once, and every lost answer is looked for as long as if it was lost now.
        """
        with self._change():
            self._db.execute(
                "UPDATE capture SET lost_at = ?, looks = 0, due_at = NULL WHERE delivery = 'unsure'", (to_stamp(now),)
            )
            self._db.execute("UPDATE capture SET due_at = NULL WHERE delivery = 'queued' AND due_at IS NOT NULL")

    def make_due(self, later_than: datetime | None = None) -> None:
        """Have everything that waits for its turn, until a time later than this one, sent or looked for at once."""
        stamp = -1 if later_than is None else to_stamp(later_than)
        with self._change():
            self._db.execute(
                "UPDATE capture SET due_at = NULL WHERE delivery IN ('queued', 'unsure') AND due_at > ?", (stamp,)
            )

    def reject(self, number: int, error: str) -> Capture:
        """Set it aside with the service's own words, until a person corrects or discards it."""
        return self._move(number, Delivery.REJECTED, lambda _: {"error": to_words(error)})

    # --- what a person does about it -------------------------------------------------------------------------------

    def edit(self, command: EditCommand) -> Capture:
        """Do what a person asks for one capture, and return it. Raises BadInput, and nothing changed, when it cannot.

        One transaction reads, judges and writes, so that it fits whatever another thread does to the capture.
        """
        with self._change():
            capture = self._one("id = ?", command.capture_id, thumbnail=False)
            if capture is None:
                raise BadInput(Phrase("This capture is no longer on this computer."))
            columns = plan_edit(command, capture, self.record(capture.number))
            check_transition(capture.delivery, columns["delivery"])
            self._set(capture.number, columns)
        return self._existing(capture.number)

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

    def forget_images(self, numbers: Collection[int]) -> None:
        """Record that the pictures of these captures have been deleted."""
        with self._change():
            self._db.executemany("UPDATE capture SET has_image = 0 WHERE number = ?", [(each,) for each in numbers])
