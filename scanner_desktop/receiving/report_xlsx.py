"""The report as a spreadsheet: summary, differences, lines, counts. Texts are texts, whatever they begin with."""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.receiving.columns import ROLE_WORDS
from scanner_desktop.domain.receiving.report import Report, ReportCount, ReportLine
from scanner_desktop.domain.visible import harmless_cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | datetime | None
Columns = tuple[tuple[Phrase, int], ...]
"""Heading and width in characters of each column."""

_TITLE = Phrase("Receiving report")
_SHEET_NAME = 31  # characters; spreadsheets allow no more
_LINES: Columns = (
    (Phrase("Line"), 7),
    (Phrase("Row in the list"), 9),
    (Phrase("Number"), 18),
    (Phrase("Name"), 40),
    (Phrase("Article"), 16),
    (Phrase("Order"), 14),
    (Phrase("Expected"), 10),
    (Phrase("Counted"), 10),
    (Phrase("Difference"), 10),
    (Phrase("Remark"), 34),
    (Phrase("Accepted by"), 20),
    (Phrase("Accepted at"), 18),
    (Phrase("Reason"), 30),
)
_LOTS: Columns = (
    (Phrase("Number"), 18),
    (Phrase("Name"), 40),
    (Phrase("Lot"), 16),
    (Phrase("Use by"), 12),
    (Phrase("Pieces"), 10),
)
_COUNTS: Columns = (
    (Phrase("Time"), 18),
    (Phrase("By"), 16),
    (Phrase("Number"), 18),
    (Phrase("Name"), 36),
    (Phrase("Pieces"), 8),
    (Phrase("Units"), 7),
    (Phrase("Case"), 18),
    (Phrase("Lot"), 14),
    (Phrase("Use by"), 12),
    (Phrase("Best before"), 12),
    (Phrase("Sell by"), 12),
    (Phrase("Produced"), 12),
    (Phrase("Packed"), 12),
    (Phrase("Serial number"), 18),
    (Phrase("How"), 10),
    (Phrase("As read"), 34),
    (Phrase("Undone"), 8),
    (Phrase("Capture"), 34),
)
_DAMAGE: Columns = (
    (Phrase("Time"), 18),
    (Phrase("By"), 16),
    (Phrase("Number"), 18),
    (Phrase("Name"), 36),
    (Phrase("Reason"), 14),
    (Phrase("Pieces"), 8),
    (Phrase("Note"), 40),
    (Phrase("Photograph"), 34),
)
_NOT_USED: Columns = (
    (Phrase("Row in the list"), 12),
    (Phrase("Why"), 70),
)


def report_xlsx(report: Report) -> bytes:
    """Return the report as an XLSX file."""
    import xlsxwriter

    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"title": f"{say(_TITLE)} {report.info.title}", "comments": "Scanner Desktop"})
    write = _writer(book)
    _summary(book, write, report)
    _table(book, write, Phrase("Differences"), _LINES, map(_line, report.differences))
    _table(book, write, Phrase("Lines"), _LINES, map(_line, report.lines))
    lots = [
        (line.code, line.name, lot.lot, lot.expiry, lot.pieces)
        for line in report.lines
        for lot in dict(report.lots).get(line.number, ())
    ]
    _table(book, write, Phrase("Lots"), _LOTS, lots)
    _table(book, write, Phrase("Counts"), _COUNTS, map(_count, report.counts))
    flags = ((f.at, f.by, f.code, f.name, f.reason, f.pieces, f.note, f.photo) for f in report.flags)
    _table(book, write, Phrase("Damage"), _DAMAGE, flags)
    bad: list[Sequence[Value]] = [
        (
            bad.row,
            bad.reason,
            *(Phrase("{role}: {text}", role=ROLE_WORDS[role], text=text) for role, text in bad.values if text),
        )
        for bad in report.bad
    ]
    _table(book, write, Phrase("Rows not used"), _NOT_USED, bad)
    book.close()
    return file.getvalue()


def _writer(book: "Workbook") -> Callable[["Worksheet", int, int, Value], None]:
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"})

    def write(sheet: "Worksheet", row: int, column: int, value: Value) -> None:
        if value is None or value == "":
            return
        if isinstance(value, datetime):
            sheet.write_datetime(row, column, value.replace(tzinfo=None), moment)
        elif isinstance(value, int):
            sheet.write_number(row, column, value)
        else:
            # A text cell runs nothing, but one that is saved as CSV later would: the apostrophe stays with it.
            sheet.write_string(row, column, harmless_cell(say(value))[:32_000])

    return write


def _summary(book: "Workbook", write: Callable[["Worksheet", int, int, Value], None], report: Report) -> None:
    sheet = book.add_worksheet(say(Phrase("Summary"))[:_SHEET_NAME])
    bold, title = book.add_format({"bold": True}), book.add_format({"bold": True, "font_size": 16})
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 60)
    sheet.write_string(0, 0, say(_TITLE), title)
    progress, info = report.progress, report.info
    states = {state.value: count for state, count in progress.by_state}
    rows: tuple[tuple[str, Value], ...] = (
        (Phrase("Delivery"), info.title),
        (Phrase("Sender"), info.sender),
        (Phrase("List"), info.source or Phrase("none: counted blind")),
        (Phrase("Reference"), info.reference),
        (Phrase("Opened by"), info.created_by),
        (Phrase("Opened at"), info.created_at),
        (Phrase("Standing"), report.standing),
        (Phrase("Finished by"), report.closed_by),
        (Phrase("Finished at"), report.closed_at),
        (Phrase("Note"), report.closing_note),
        (Phrase("Report made at"), report.made_at),
        (Phrase("Pieces counted"), progress.pieces),
        (Phrase("Pieces expected"), progress.expected_pieces),
        (Phrase("Lines"), progress.lines),
        (Phrase("Lines complete"), states["complete"]),
        (Phrase("Lines short"), states["partly"]),
        (Phrase("Lines of which nothing came"), states["open"]),
        (Phrase("Lines over"), states["over"]),
        (Phrase("Items not on the list"), states["unlisted"]),
        (Phrase("Lines with flags"), progress.flagged),
        (Phrase("Differences not accepted"), progress.unaccepted),
        (Phrase("Rows of the list not used"), len(report.bad)),
        (Phrase("Captures"), report.captures),
        (Phrase("Captures not yet at the service"), report.captures_waiting),
    )
    for index, (words, value) in enumerate(rows, start=2):
        sheet.write_string(index, 0, say(words), bold)
        write(sheet, index, 1, value)


def _table(
    book: "Workbook",
    write: Callable[["Worksheet", int, int, Value], None],
    name: str,
    columns: Columns,
    rows: Iterable[Sequence[Value]],
) -> None:
    sheet = book.add_worksheet(say(name)[:_SHEET_NAME])
    head: Format = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for column, (heading, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, say(heading), head)
    sheet.freeze_panes(1, 0)
    count = 0
    for count, values in enumerate(rows, start=1):
        for column, value in enumerate(values):
            write(sheet, count, column, value)
    if count:
        sheet.autofilter(0, 0, count, len(columns) - 1)


def _line(line: ReportLine) -> Sequence[Value]:
    return (
        line.number, line.row or None, line.code, line.name, line.article, line.order, line.expected, line.counted,
        line.difference, line.remark, line.accepted_by, line.accepted_at, line.accepted_reason,
    )  # fmt: skip


_HOW = {"camera": Phrase("camera"), "handheld": Phrase("handheld scanner"), "typed": Phrase("typed")}


def _count(count: ReportCount) -> Sequence[Value]:
    return (
        count.at, count.by, count.code, count.name, count.pieces, count.units, count.case, count.lot, count.expiry,
        count.best_before, count.sell_by, count.production, count.packed, count.serial, _HOW.get(count.how, count.how),
        count.raw, Phrase("undone") if count.undone else "", count.capture_id,
    )  # fmt: skip
