"""Sessions on the disk: made from a list, added to entry by entry, read back. Nothing is ever changed or deleted."""

import sqlite3
import uuid
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, from_kept, to_kept
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.entries import AnyEntry, Counted, Flagged, PackSize
from scanner_desktop.domain.receiving.plan import ExpectedLine
from scanner_desktop.domain.receiving.rows import BadRow
from scanner_desktop.domain.receiving.session import InView, SessionInfo
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.outbox.connection import transaction
from scanner_desktop.outbox.rows import storage_errors
from scanner_desktop.receiving.schema import open_file

_LINES = msgspec.msgpack.Decoder(list[ExpectedLine])
_BAD = msgspec.msgpack.Decoder(list[BadRow])
_NOTES = msgspec.msgpack.Decoder(list[tuple[int, str]])
_ENTRY = msgspec.json.Decoder(AnyEntry)
_QUICKLY = 1  # zlib's level: lines compress to a fifth in no time


@dataclass(frozen=True, slots=True)
class StoredList:
    """The list of a session: the file as it came, and what was made of it."""

    file: bytes
    sheet: str
    lines: tuple[ExpectedLine, ...]
    bad: tuple[BadRow, ...]
    notes: tuple[tuple[int, str], ...]
    columns: Mapping[Role, int]
    header: int


class Journal:
    """The file of sessions, for one thread. Every method raises StorageFull or StorageDamaged when the disk does."""

    def __init__(self, folder: Path) -> None:
        """Open the file in a data folder. Raises StorageNewer, StorageFull, StorageDamaged."""
        self.folder = folder
        with storage_errors():
            self._db = open_file(folder)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """Everything in the block is on the disk when it ends, or nothing is."""
        with storage_errors(), transaction(self._db) as db:
            yield db

    # --- sessions --------------------------------------------------------------------------------------------------

    def create(self, info: SessionInfo, stored: StoredList) -> None:
        """Store a new session with its list."""
        with self._change() as db:
            db.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    info.id, info.title, info.sender, info.source, info.created_at.isoformat(), info.created_by,
                    info.short_dated_days, info.is_blind,
                ),
            )  # fmt: skip
            db.execute(
                "INSERT INTO list VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    info.id, zlib.compress(stored.file, _QUICKLY), stored.sheet, _packed(stored.lines),
                    _packed(stored.bad), _packed(stored.notes), msgspec.json.encode(stored.columns).decode(),
                    stored.header,
                ),
            )  # fmt: skip

    def sessions(self) -> tuple[SessionInfo, ...]:
        """Return every session, newest first."""
        with storage_errors():
            rows = self._db.execute("SELECT * FROM session ORDER BY created_at DESC, id").fetchall()
        return tuple(_info(row) for row in rows)

    def session(self, name: str) -> SessionInfo:
        """Return the session of an identifier, of its unique beginning, or the newest of a title. Raises BadInput."""
        found = [info for info in self.sessions() if info.id == name]
        found = found or [info for info in self.sessions() if len(name) >= 4 and info.id.startswith(name.lower())]
        found = found or [info for info in self.sessions() if info.title.casefold() == name.casefold()][:1]
        if len(found) != 1:
            raise BadInput(
                Phrase("There is no receiving session “{name}”.", name=name),
                Phrase("“scanner-desktop sessions list” shows them."),
            )
        return found[0]

    def stored_list(self, session: str) -> StoredList:
        """Return the list of a session."""
        with storage_errors():
            row = self._db.execute("SELECT * FROM list WHERE session = ?", (session,)).fetchone()
        columns = msgspec.json.decode(row[6], type=dict[Role, int])
        return StoredList(
            zlib.decompress(row[1]), row[2], tuple(_LINES.decode(zlib.decompress(row[3]))),
            tuple(replace(bad, reason=from_kept(bad.reason)) for bad in _BAD.decode(zlib.decompress(row[4]))),
            tuple((number, from_kept(note)) for number, note in _NOTES.decode(zlib.decompress(row[5]))),
            columns, row[7],
        )  # fmt: skip

    # --- entries ---------------------------------------------------------------------------------------------------

    def entries(self, session: str, after: int = 0) -> list[tuple[int, AnyEntry]]:
        """Return the entries of a session behind number ``after``, each with its number, in order."""
        with storage_errors():
            return self._entries(session, after)

    def _entries(self, session: str, after: int) -> list[tuple[int, AnyEntry]]:
        rows = self._db.execute(
            "SELECT seq, body FROM entry WHERE session = ? AND seq > ? ORDER BY seq", (session, after)
        )
        return [(seq, _ENTRY.decode(body)) for seq, body in rows]

    def append(
        self, session: str, after: int, entries: Sequence[AnyEntry], photo: tuple[str, bytes] | None = None,
        entered: Iterable[InView] = (),
    ) -> list[tuple[int, AnyEntry]]:  # fmt: skip
        """Commit entries behind those that are there; returns all behind ``after``, those of other processes too.

        An act whose id is there already (a commit whose answer was lost) is not added again. When this returns,
        everything is on the disk.
        """
        with self._change() as db:
            news = self._entries(session, after)
            seq = news[-1][0] if news else after
            for entry in entries:
                act = entry.id if isinstance(entry, Counted | Flagged) else None
                if act and db.execute("SELECT 1 FROM entry WHERE session = ? AND act = ?", (session, act)).fetchone():
                    continue
                seq += 1
                db.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?)", (session, seq, act, msgspec.json.encode(entry).decode())
                )
                news.append((seq, entry))
                if isinstance(entry, PackSize):
                    db.execute("INSERT OR REPLACE INTO pack VALUES (?, ?)", (entry.case, entry.pieces))
            if photo is not None:
                db.execute("INSERT OR IGNORE INTO photo VALUES (?, ?, ?)", (photo[0], session, photo[1]))
            for piece in entered:
                db.execute("INSERT OR REPLACE INTO in_view VALUES (?, ?, ?, ?)", _in_view(session, piece))
        return news

    def photo(self, photo_id: str) -> bytes | None:
        """Return the JPEG of a photograph, None when there is none of that id."""
        with storage_errors():
            row = self._db.execute("SELECT jpeg FROM photo WHERE id = ?", (photo_id,)).fetchone()
        return None if row is None else bytes(row[0])

    # --- what stays in view ----------------------------------------------------------------------------------------

    def in_view(self, session: str) -> tuple[InView, ...]:
        """Return the counted pieces that had not left when they were last seen."""
        with storage_errors():
            rows = self._db.execute("SELECT count, gtin, corners FROM in_view WHERE session = ?", (session,)).fetchall()
        return tuple(InView(count, gtin, msgspec.json.decode(text, type=Corners)) for count, gtin, text in rows)

    def note_view(self, session: str, left: Iterable[str], moved: Iterable[InView] = ()) -> None:
        """Note which counted pieces have left the picture, and where others stand now."""
        with self._change() as db:
            db.executemany("DELETE FROM in_view WHERE session = ? AND count = ?", [(session, one) for one in left])
            for piece in moved:
                db.execute("INSERT OR REPLACE INTO in_view VALUES (?, ?, ?, ?)", _in_view(session, piece))

    # --- what is remembered ----------------------------------------------------------------------------------------

    def profile(self, headings: Sequence[str]) -> tuple[str, dict[Role, int]] | None:
        """Return sender and columns that a person confirmed for a list with these headings, None for none."""
        with storage_errors():
            row = self._db.execute(
                "SELECT sender, columns FROM profile WHERE headings = ?", (_signature(headings),)
            ).fetchone()
        return None if row is None else (row[0], msgspec.json.decode(row[1], type=dict[Role, int]))

    def remember_profile(self, headings: Sequence[str], sender: str, columns: Mapping[Role, int]) -> None:
        """Remember what the columns of a sender's lists mean; lists without headings are not remembered."""
        if not any(headings):
            return
        with self._change() as db:
            text = msgspec.json.encode(columns).decode()
            db.execute("INSERT OR REPLACE INTO profile VALUES (?, ?, ?)", (_signature(headings), sender, text))

    def packs(self) -> dict[str, int]:
        """Return what people have said of cases in any session: pieces by the case's GTIN-14."""
        with storage_errors():
            return dict(self._db.execute("SELECT gtin, pieces FROM pack").fetchall())


def new_id() -> str:
    """Return an identifier that nothing else has or will have."""
    return uuid.uuid4().hex


def _signature(headings: Sequence[str]) -> str:
    return "\x1f".join(" ".join(heading.casefold().split()) for heading in headings).rstrip("\x1f")


def _in_view(session: str, piece: InView) -> tuple[str, str, str, str]:
    return session, piece.count_id, piece.gtin, msgspec.json.encode(piece.corners).decode()


def _kept(value: object) -> str:
    """Return what is written of a value that msgspec does not know: words are kept so that they can be translated."""
    if isinstance(value, Phrase):
        return to_kept(value)
    raise TypeError(f"{type(value).__name__} cannot be kept")


def _packed(values: object) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(values, enc_hook=_kept), _QUICKLY)


def _info(row: tuple[str, str, str, str, str, str, int, int]) -> SessionInfo:
    return SessionInfo(row[0], row[1], row[2], row[3], datetime.fromisoformat(row[4]), row[5], row[6], bool(row[7]))
