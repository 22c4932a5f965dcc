"""The room as its users see it: read a list, begin a session, go on with one, write what came of it."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scanner_desktop.domain.capture import PENDING
from scanner_desktop.domain.errors import BadInput, StationError
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.receiving.columns import Found, Role
from scanner_desktop.domain.receiving.ports import Choice, SessionRow
from scanner_desktop.domain.receiving.report import Report, make_report
from scanner_desktop.domain.receiving.rows import import_rows
from scanner_desktop.domain.receiving.session import SessionInfo
from scanner_desktop.receiving.desk import Desk, local_now
from scanner_desktop.receiving.journal import Journal, StoredList, new_id
from scanner_desktop.receiving.report_json import report_json
from scanner_desktop.receiving.report_xlsx import report_xlsx
from scanner_desktop.receiving.return_list import return_list
from scanner_desktop.receiving.sheets import ListFile, Sheet, read_list

FIRST_ROWS = 12  # shown with the columns
_BLIND = StoredList(b"", "", (), (), (), {}, -1)

CapturesWaiting = Callable[[frozenset[str]], int]
"""Of these captures, how many the service does not have yet."""


@dataclass(frozen=True, slots=True)
class _Read:
    file: ListFile
    sheet: Sheet


class Room:
    """Sessions of one data folder. Not to be shared between threads."""

    def __init__(
        self, folder: Path, *, now: Callable[[], datetime] = local_now, captures_waiting: CapturesWaiting | None = None
    ) -> None:
        """Open the file of sessions. Raises StorageNewer, StorageFull, StorageDamaged."""
        self._journal = Journal(folder)
        self._now = now
        self._captures_waiting = captures_waiting or (lambda ids: len(ids))
        self._read: dict[str, _Read] = {}

    @property
    def journal(self) -> Journal:
        """The file of sessions."""
        return self._journal

    def close(self) -> None:
        """Close the file."""
        self._journal.close()

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return every session, newest first, with where it stands."""
        rows = []
        for info in self._journal.sessions():
            desk = Desk(self._journal, info, self._now)
            progress = desk.ledger.progress
            rows.append(SessionRow(info, progress.pieces, progress.expected_pieces, desk.ledger.closed is not None))
        return tuple(rows)

    def read(self, path: Path, sheet: str = "", columns: Mapping[Role, int] | None = None) -> Choice:
        """Read a list as the port says."""
        file = read_list(path)
        chosen = next((one for one in file.sheets if one.name == sheet), file.sheets[0])
        known = self._journal.profile(chosen.found.headings) if columns is None else None
        if columns is None:
            columns = known[1] if known is not None else chosen.found.columns
        if Role.GTIN not in columns and Role.ARTICLE not in columns:
            imported = import_rows((), Found(-1, 0, (), {}), {}, self._now().date())
        else:
            imported = import_rows(chosen.rows, chosen.found, columns, self._now().date(), chosen.numbers)
        self._read = {file.name: _Read(file, chosen)}
        first = chosen.found.first
        return Choice(
            name=file.name,
            how=file.how,
            sheets=tuple(one.name for one in file.sheets),
            sheet=chosen.name,
            headings=chosen.found.headings,
            first_rows=tuple(tuple(row) for row in chosen.rows[first : first + FIRST_ROWS]),
            columns=dict(columns),
            imported=imported,
            sender=known[0] if known is not None else "",
            is_known=known is not None,
        )

    def begin(self, choice: Choice | None, *, title: str, sender: str, by: str, short_dated_days: int) -> Desk:
        """Begin a session as the port says."""
        source = "" if choice is None else choice.name
        now = self._now()
        info = SessionInfo(
            new_id(), title.strip() or Path(source).stem or f"{now:%Y-%m-%d %H:%M}", sender.strip(), source, now,
            by.strip(), short_dated_days, is_blind=choice is None,
        )  # fmt: skip
        stored = _BLIND
        if choice is not None:
            if not choice.imported.lines:
                raise BadInput(
                    Phrase("No line of {name} can be used.", name=choice.name),
                    Phrase("Say which column holds the product numbers."),
                )
            read = self._read[choice.name]
            stored = StoredList(
                read.file.content, read.sheet.name, choice.imported.lines, choice.imported.bad, choice.imported.notes,
                choice.columns, read.sheet.found.header,
            )  # fmt: skip
            self._journal.remember_profile(choice.headings, sender.strip(), choice.columns)
        self._journal.create(info, stored)
        return Desk(self._journal, info, self._now, stored)

    def open(self, session: str) -> Desk:
        """Go on with a session: its identifier, the beginning of it, or its title. Raises BadInput."""
        return Desk(self._journal, self._journal.session(session), self._now)

    def report(self, session: str) -> tuple[Report, Mapping[str, bytes]]:
        """Return the report of a session, and its photographs by id."""
        desk = self.open(session)
        captured = frozenset(scan.entry.capture_id for scan in desk.ledger.scans.values() if scan.entry.capture_id)
        report = make_report(
            desk.info,
            desk.ledger,
            desk.entries(),
            desk.bad,
            self._now(),
            captures_waiting=self._captures_waiting(captured) if captured else 0,
        )
        ids = [flag.photo for flag in report.flags if flag.photo]
        photos = {one: jpeg for one in ids if (jpeg := self._journal.photo(one)) is not None}
        return report, photos

    def export(self, session: str, folder: Path) -> tuple[Path, ...]:
        """Write report (XLSX, JSON), photographs, and the list with its counts into a folder."""
        report, photos = self.report(session)
        info = report.info
        stored = self._journal.stored_list(info.id)
        name, content = return_list(info.source, stored, report)
        stem = f"receiving {_file_words(info.title)} {info.reference}"
        files: dict[str, bytes] = {
            f"{stem}.xlsx": report_xlsx(report),
            f"{stem}.json": report_json(report).encode() + b"\n",
            _file_words(name): content,
            **{f"{stem} {photo}.jpg": jpeg for photo, jpeg in photos.items()},
        }
        return write_files(folder, files)


def write_files(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files into a folder that is made when it is not there. Raises BadInput when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            temporary = folder / f".{name}.part"
            temporary.write_bytes(content)
            temporary.replace(folder / name)
    except OSError as error:
        raise BadInput(
            Phrase("The report cannot be written into {folder}: {strerror}.", folder=folder, strerror=reason(error)),
            Phrase("Choose another folder."),
        ) from error
    return tuple(folder / name for name in files)


def _file_words(text: str) -> str:
    """Return ``text`` as part of a file's name on every system."""
    plain = "".join(char if char.isalnum() or char in " -_.,()" else "_" for char in text)
    return plain.strip(" .")[:80] or "delivery"


def captures_waiting_in(outbox_database: Path) -> CapturesWaiting:
    """Return a question to the outbox of a station, beside whoever uses it: it only reads."""

    def ask(ids: frozenset[str]) -> int:
        if not outbox_database.exists():
            return len(ids)
        states = [state.value for state in PENDING]
        marks = ", ".join("?" * len(states))
        try:
            with closing(sqlite3.connect(f"{outbox_database.absolute().as_uri()}?mode=ro", uri=True)) as db:
                waiting = db.execute(f"SELECT id FROM capture WHERE delivery IN ({marks})", states).fetchall()
        except sqlite3.Error as error:
            raise StationError(
                Phrase("The captures cannot be looked up: {error}.", error=reason(error)),
                Phrase("Try again in a moment."),
            ) from error
        return len(ids & {row[0] for row in waiting})

    return ask
