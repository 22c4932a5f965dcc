"""The list back in the shape in which it came, with what was counted: the same columns, the same order, three more.

A list that has an empty column for what was received gets the counts there. Nothing that the list holds can run: a cell
that a spreadsheet would take for a formula gets an apostrophe, and formulas are replaced by their values.
"""

import csv
import io
import re
from collections.abc import Mapping
from pathlib import PurePath

from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.receiving.cells import Cell, cell_text
from scanner_desktop.domain.receiving.columns import Role, plain_words
from scanner_desktop.domain.receiving.report import Report, ReportLine
from scanner_desktop.domain.visible import harmless_cell
from scanner_desktop.receiving.journal import StoredList
from scanner_desktop.receiving.sheets import ListFile, Sheet, parse_list

COUNTED, DIFFERENCE, REMARK = Phrase("Counted"), Phrase("Difference"), Phrase("Remark")
_RECEIVED = frozenset(
    plain
    for words in (
        "received, received quantity, received qty, qty received, quantity received, counted, erhalten",
        "erhaltene menge, gezahlt, ist, istmenge, wareneingang, recu, quantite recue, qte recue, recibido",
        "cantidad recibida, ricevuto, quantita ricevuta, ontvangen, recebido, quantidade recebida, otrzymano",
        "odebrano, mottaget, modtaget, contado, compte, المعدود",
    )
    for plain in words.split(", ")
)
_PLAIN_NUMBER = re.compile(r"[+-]?\d[\d.,]*")


def return_list(source: str, stored: StoredList, report: Report) -> tuple[str, bytes]:
    """Return the name and the content of the list with its counts. A blind count has no list: a new one is made."""
    name = PurePath(source or f"{report.info.title or 'count'}.csv")
    if not stored.file:
        return f"{name.stem} counted.csv", _blind(report)
    file = parse_list(source, stored.file)
    sheet = next((one for one in file.sheets if one.name == stored.sheet), file.sheets[0])
    table = _Table(sheet, stored, report)
    if file.encoding:
        return f"{name.stem} counted.csv", _as_csv(file, table)
    if name.suffix.lower() in (".xlsx", ".xlsm"):
        return f"{name.stem} counted.xlsx", _as_same_xlsx(stored.file, sheet, table)
    return f"{name.stem} counted.xlsx", _as_new_xlsx(sheet, table)


class _Table:
    """What to write where: for every row of the sheet, values by column."""

    def __init__(self, sheet: Sheet, stored: StoredList, report: Report) -> None:
        self.sheet, self.roles = sheet, stored.columns
        self.width = max((len(row) for row in sheet.rows), default=0)
        self.header = stored.header
        self.received = self._received_column()
        added = ((COUNTED,) if self.received is None else ()) + (DIFFERENCE, REMARK)
        self.columns = {name: self.width + index for index, name in enumerate(added)}
        if self.received is not None:
            self.columns[COUNTED] = self.received
        self._by_row = {line.row: line for line in report.lines if line.row}
        self._bad = {bad.row: bad.reason for bad in report.bad}
        self.unlisted = [line for line in report.lines if not line.row]

    def _received_column(self) -> int | None:
        if self.header < 0:
            return None
        for column, cell in enumerate(self.sheet.rows[self.header]):
            below = (row[column] for row in self.sheet.rows[self.header + 1 :] if column < len(row))
            if plain_words(cell_text(cell)) in _RECEIVED and not any(cell not in (None, "") for cell in below):
                return column
        return None

    def values(self, index: int) -> Mapping[int, str | int]:
        """Return what to add to the row of an index, by column."""
        if index == self.header:
            return {column: say(name) for name, column in self.columns.items() if column >= self.width}
        number = self.sheet.numbers[index]
        if number in self._by_row:
            return self.of_line(self._by_row[number])
        return (
            {self.columns[REMARK]: say(Phrase("not used: {reason}", reason=self._bad[number]))}
            if number in self._bad
            else {}
        )

    def of_line(self, line: ReportLine) -> Mapping[int, str | int]:
        """Return counts and remark of a line, by column."""
        remark = say(line.remark)
        if line.accepted_by:
            remark = say(Phrase("{remark} (accepted by {name})", remark=remark, name=line.accepted_by))
        return {
            self.columns[COUNTED]: line.counted,
            self.columns[DIFFERENCE]: line.difference,
            self.columns[REMARK]: remark,
        }

    def unlisted_row(self, line: ReportLine) -> dict[int, str | int]:
        """Return the row that is added below the list for what was not on it."""
        known = {Role.GTIN: line.code, Role.NAME: line.name}
        own: dict[int, str | int] = {self.roles[role]: text for role, text in known.items() if role in self.roles}
        return {**own, **self.of_line(line)}


def _as_csv(file: ListFile, table: _Table) -> bytes:
    text = io.StringIO(newline="")
    content_start = file.content[:16].decode("latin-1")
    writer = csv.writer(text, delimiter=file.separator, lineterminator="\r\n")
    for index, row in enumerate(table.sheet.rows):
        added = table.values(index)
        cells: list[str | int | float] = [_safe(cell) for cell in row]
        if added:
            cells += [""] * (max(added) + 1 - len(cells))
            for column, value in added.items():
                cells[column] = _safe(value)
        writer.writerow(cells)
    for line in table.unlisted:
        values = table.unlisted_row(line)
        writer.writerow([_safe(values.get(column, "")) for column in range(max(values) + 1)])
    # A list without any letter that is not ASCII says nothing of its encoding: what is added must be readable.
    encoding = "utf-8-sig" if file.content.isascii() and not text.getvalue().isascii() else file.encoding
    body = text.getvalue()
    if "sep=" in content_start.lower():
        body = f"sep={file.separator}\r\n" + body
    try:
        return body.encode(encoding)
    except UnicodeEncodeError:
        return body.encode("utf-8-sig")  # a remark or a name has letters that the list's encoding does not have


def _as_same_xlsx(content: bytes, sheet: Sheet, table: _Table) -> bytes:
    """Return the very file, its widths, colours and other sheets included, with the counts written into it."""
    import openpyxl
    from openpyxl.cell.cell import MergedCell

    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
    for other in book.worksheets:
        for row in other.iter_rows():
            for cell in row:
                if (
                    isinstance(cell.value, str)
                    and not isinstance(cell, MergedCell)
                    and harmless_cell(cell.value) != cell.value
                ):
                    cell.value = _safe(cell.value)
                    cell.data_type = "s"
    page = book[sheet.name]

    def put(row: int, column: int, value: str | int) -> None:
        cell = page.cell(row=row, column=column + 1)
        if isinstance(cell, MergedCell):
            return
        cell.value = _safe(value)
        if isinstance(value, str):
            cell.data_type = "s"

    for index in range(len(sheet.rows)):
        for column, value in table.values(index).items():
            put(index + 1, column, value)
    for below, line in enumerate(table.unlisted, start=len(sheet.rows) + 1):
        for column, value in table.unlisted_row(line).items():
            put(below, column, value)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _as_new_xlsx(sheet: Sheet, table: _Table) -> bytes:
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        page = book.add_worksheet(sheet.name[:31] or "List")
        rows: list[Mapping[int, Cell]] = [
            {**dict(enumerate(row)), **table.values(index)} for index, row in enumerate(sheet.rows)
        ]
        rows += [table.unlisted_row(line) for line in table.unlisted]
        for number, row in enumerate(rows):
            for column, cell in row.items():
                if isinstance(cell, int | float) and not isinstance(cell, bool):
                    page.write_number(number, column, cell)
                elif cell not in (None, ""):
                    page.write_string(number, column, str(_safe(cell)))
    return file.getvalue()


def _blind(report: Report) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(["GTIN", *map(say, (Phrase("Name"), COUNTED, REMARK))])
    for line in report.lines:
        writer.writerow([line.code, _safe(line.name), line.counted, _safe(say(line.remark))])
    return text.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> str | int | float:
    """Return a cell that no spreadsheet runs; numbers, negative ones too, stay as they are."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return cell
    text = cell_text(cell)
    return text if _PLAIN_NUMBER.fullmatch(text) else _visible_lines(text)


def _visible_lines(text: str) -> str:
    """Return ``text`` harmless, with its line breaks: lists have cells of several lines."""
    lines = [harmless_cell(part) for part in text.splitlines()] if "\n" in text else [harmless_cell(text)]
    return "\n".join(lines)
