"""Reading a list as other programs write it: CSV of any encoding and separator, XLSX, XLS and ODS, into rows of cells.

Spreadsheets are read by calamine: openpyxl takes 6 s for 50,000 lines where it takes 0.7. Macros, formulas and links
are not run; what counts is the value that the file has for a cell.
"""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.receiving.cells import Cell
from scanner_desktop.domain.receiving.columns import Found, Role, find_columns

MOST_BYTES = 64 * 1024 * 1024
MOST_UNPACKED = 1024 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 200_000, 1_000
_SHEETS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
_TEXTS = {".csv", ".tsv", ".txt", ".tab"}
_SEPARATORS = ";,\t|"
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a file.

    Attributes:
        name: of the sheet, "" for CSV.
        rows: cells, all rows of the file in order.
        numbers: of each row in the file: the row of a spreadsheet, the line of a text file on which the row begins.
        found: where its headings stand, and what they seem to mean.
    """

    name: str
    rows: Sequence[Sequence[Cell]]
    numbers: Sequence[int]
    found: Found


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list as it was read: its bytes, how they were read in words for people, and its sheets, the likeliest first."""

    name: str
    content: bytes
    how: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    separator: str = ""


def read_list(path: Path) -> ListFile:
    """Read a list. Raises BadInput with what is wrong and what to do."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise BadInput(
                Phrase(
                    "{name} has {size} MB, and a list has {most} at most.",
                    name=path.name,
                    size=size >> 20,
                    most=MOST_BYTES >> 20,
                ),
                Phrase("Take pictures out of it, or save it anew as CSV."),
            )
        content = path.read_bytes()
    except OSError as error:
        raise BadInput(
            Phrase("The list {path} cannot be read: {strerror}.", path=path, strerror=reason(error)),
            Phrase("Check the name, and who may read it."),
        ) from error
    return parse_list(path.name, content)


def parse_list(name: str, content: bytes) -> ListFile:
    """Return the list that ``content`` is; the ending of ``name`` counts less than what the content looks like."""
    if not content.strip():
        raise BadInput(
            Phrase("{name} is empty.", name=name),
            Phrase("Ask the sender for the list once more."),
        )
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _spreadsheet(name, content)
    if content.startswith(b"%PDF"):
        raise BadInput(
            Phrase("{name} is a PDF.", name=name),
            Phrase("Ask the sender for the list as a spreadsheet (XLSX) or as CSV."),
        )
    return _text(name, content)


# --- text ----------------------------------------------------------------------------------------------------------


_SEPARATOR_WORDS = {";": Phrase("semicolons"), ",": Phrase("commas"), "\t": Phrase("tabs"), "|": Phrase("bars")}


def _text(name: str, content: bytes) -> ListFile:
    text, encoding = _decoded(name, content)
    separator, skipped = _declared_separator(text)
    if not separator:
        separator = _separator(text)
    rows: list[Sequence[Cell]] = []
    numbers: list[int] = []
    for number, row in _records(text, separator, skipped):
        rows.append(row)
        numbers.append(number)
        if len(rows) > MOST_ROWS:
            raise BadInput(
                Phrase("{name} has more than {rows} rows.", name=name, rows=MOST_ROWS),
                Phrase("Delete rows that are not needed, or split the list in two."),
            )
    sheet = Sheet("", rows, numbers, find_columns(rows))
    how = Phrase(
        "text, {encoding}, separated by {separator}",
        encoding=encoding.upper().replace("-SIG", ""),
        separator=_SEPARATOR_WORDS.get(separator, separator),
    )
    return ListFile(name, content, how, (sheet,), encoding, separator)


def _records(text: str, separator: str, skipped: int) -> Iterator[tuple[int, Sequence[Cell]]]:
    """Yield the rows with the line on which each begins; a text that cannot be parsed strictly is parsed loosely."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    begins = 1
    try:
        for row in reader:
            if begins > skipped:
                yield begins, row[:MOST_COLUMNS]
            begins = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(
            Phrase("The list cannot be read after line {line}: {error}.", line=reader.line_num, error=reason(error)),
            Phrase("Look for a quotation mark that is not closed."),
        ) from error


def _decoded(name: str, content: bytes) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            try:
                return _without_nul(name, content.decode(encoding)), encoding
            except UnicodeDecodeError as error:
                raise BadInput(
                    Phrase(
                        "{name} begins as {encoding} and is none: it may be cut off.",
                        name=name,
                        encoding=encoding.upper(),
                    ),
                    Phrase("Ask the sender for the list once more."),
                ) from error
    zeros = content[:4096].count(0)
    if zeros * 4 > len(content[:4096]):
        # UTF-16 without its mark: every second byte of Western text is 0.
        encoding = "utf-16-le" if content[1:4096:2].count(0) >= content[:4096:2].count(0) else "utf-16-be"
        return _without_nul(name, content.decode(encoding, "replace")), encoding
    try:
        return _without_nul(name, content.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    encoding = _guessed(content)
    return _without_nul(name, content.decode(encoding, "replace")), encoding


def _without_nul(name: str, text: str) -> str:
    if "\0" in text:
        raise BadInput(
            Phrase("{name} is no text and no spreadsheet.", name=name),
            Phrase("Ask the sender for a spreadsheet (XLSX) or CSV."),
        )
    return text


def _guessed(content: bytes) -> str:
    """Return the likeliest encoding of text that is not Unicode; Windows' Western one when in doubt."""
    from charset_normalizer import from_bytes

    likely = ["cp1252", "cp1250", "iso8859_15", "iso8859_2", "cp1251", "mac_roman", "cp850", "shift_jis", "gb18030"]
    # The letters that are not ASCII decide, and a list of numbers has few of them: give the guesser those lines alone.
    lines = [line for line in content.splitlines() if not line.isascii()][:400]
    best = from_bytes(b"\n".join(lines), cp_isolation=likely).best()
    return "cp1252" if best is None or best.encoding == "ascii" else best.encoding


def _declared_separator(text: str) -> tuple[str, int]:
    """Return the separator that a first line ``sep=;`` names, and how many lines that takes; "" and 0 without one."""
    first = text[:8].splitlines()[0] if text else ""
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], 1
    return "", 0


def _separator(text: str) -> str:
    """Return the separator by which most of the first rows have the same number of cells, and more than one."""
    start = "".join(text[:200_000].splitlines(keepends=True)[:200])
    scores: dict[str, tuple[int, int]] = {}
    for separator in _SEPARATORS:
        widths: dict[int, int] = {}
        try:
            for row in csv.reader(io.StringIO(start, newline=""), delimiter=separator):
                if any(row):
                    widths[len(row)] = widths.get(len(row), 0) + 1
        except csv.Error:
            pass  # cut off in the middle of a quotation
        wide = {width: count for width, count in widths.items() if width > 1}
        best = max(wide, key=lambda width: (wide[width], width), default=0)
        scores[separator] = (wide.get(best, 0), best)
    return max(_SEPARATORS, key=lambda separator: (scores[separator], -_SEPARATORS.index(separator)))


# --- spreadsheets --------------------------------------------------------------------------------------------------


def _spreadsheet(name: str, content: bytes) -> ListFile:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    _refuse_bombs(name, content)
    advice = Phrase("Open it in the spreadsheet program and save it anew as XLSX without a password.")
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            _sheet(title, book.get_sheet_by_name(title).to_python(skip_empty_area=False)) for title in book.sheet_names
        ]
    except PasswordError as error:
        raise BadInput(Phrase("{name} is protected by a password.", name=name), advice) from error
    except (CalamineError, ValueError, OSError, zipfile.BadZipFile) as error:
        raise BadInput(
            Phrase("{name} cannot be read as a spreadsheet: {error}.", name=name, error=reason(error)), advice
        ) from error
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise BadInput(
            Phrase("{name} has no rows.", name=name),
            Phrase("Check that it is the right file, or ask the sender for the list once more."),
        )
    filled.sort(key=lambda sheet: -_likelihood(sheet.found))
    return ListFile(name, content, "spreadsheet", tuple(filled))


def _sheet(title: str, table: Sequence[Sequence[object]]) -> Sheet:
    rows = cast(Sequence[Sequence[Cell]], table)  # also times and durations, which are no more than texts here
    if len(rows) > MOST_ROWS:
        raise BadInput(
            Phrase("The sheet {title} has more than {rows} rows.", title=title, rows=MOST_ROWS),
            Phrase("Delete rows that are not needed, or split the list in two."),
        )
    cut = [row[:MOST_COLUMNS] for row in rows] if rows and len(rows[0]) > MOST_COLUMNS else rows
    return Sheet(title, cut, range(1, len(rows) + 1), find_columns(cut))


def _likelihood(found: Found) -> int:
    return len(found.columns) + 10 * (Role.GTIN in found.columns)


def _refuse_bombs(name: str, content: bytes) -> None:
    if not content.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        raise BadInput(
            Phrase("{name} is damaged or cut off.", name=name), Phrase("Ask the sender for the list once more.")
        ) from error
    if unpacked > MOST_UNPACKED:
        raise BadInput(
            Phrase("{name} would take {size} MB unpacked: that is no list.", name=name, size=unpacked >> 20),
            Phrase("Ask the sender for the list once more."),
        )
