"""The report as a spreadsheet: summary, differences, lines, counts. Texts are texts, whatever they begin with."""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from scanner_desktop.domain.receiving.report import Report, ReportCount, ReportLine
from scanner_desktop.domain.visible import harmless_cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | datetime | None

_LINE_HEADINGS = (
    "Line", "Row in the list", "Number", "Name", "Article", "Order", "Expected", "Counted", "Difference", "Remark",
    "Accepted by", "Accepted at", "Reason",
)  # fmt: skip
_LINE_WIDTHS = (7, 9, 18, 40, 16, 14, 10, 10, 10, 34, 20, 18, 30)
_COUNT_HEADINGS = (
    "Time", "By", "Number", "Name", "Pieces", "Units", "Case", "Lot", "Use by", "Best before", "Sell by", "Produced",
    "Packed", "Serial number", "How", "As read", "Undone", "Capture",
)  # fmt: skip
_COUNT_WIDTHS = (18, 16, 18, 36, 8, 7, 18, 14, 12, 12, 12, 12, 12, 18, 10, 34, 8, 34)


def report_xlsx(report: Report) -> bytes:
    """Return the report as an XLSX file."""
    import xlsxwriter

    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"title": f"Receiving report {report.info.title}", "comments": "Made by Scanner Desktop"})
    write = _writer(book)
    _summary(book, write, report)
    _table(book, write, "Differences", _LINE_HEADINGS, _LINE_WIDTHS, map(_line, report.differences))
    _table(book, write, "Lines", _LINE_HEADINGS, _LINE_WIDTHS, map(_line, report.lines))
    lots = [
        (line.code, line.name, lot.lot, lot.expiry, lot.pieces)
        for line in report.lines
        for lot in dict(report.lots).get(line.number, ())
    ]
    _table(book, write, "Lots", ("Number", "Name", "Lot", "Use by", "Pieces"), (18, 40, 16, 12, 10), lots)
    _table(book, write, "Counts", _COUNT_HEADINGS, _COUNT_WIDTHS, map(_count, report.counts))
    flags = ((f.at, f.by, f.code, f.name, f.reason, f.pieces, f.note, f.photo) for f in report.flags)
    headings = ("Time", "By", "Number", "Name", "Reason", "Pieces", "Note", "Photograph")
    _table(book, write, "Damage", headings, (18, 16, 18, 36, 14, 8, 40, 34), flags)
    bad: list[Sequence[Value]] = [
        (bad.row, bad.reason, *(f"{role.value}: {text}" for role, text in bad.values if text)) for bad in report.bad
    ]
    _table(book, write, "Rows not used", ("Row in the list", "Why"), (12, 70), bad)
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
            sheet.write_string(row, column, harmless_cell(value)[:32_000])

    return write


def _summary(book: "Workbook", write: Callable[["Worksheet", int, int, Value], None], report: Report) -> None:
    sheet = book.add_worksheet("Summary")
    bold, title = book.add_format({"bold": True}), book.add_format({"bold": True, "font_size": 16})
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 60)
    sheet.write_string(0, 0, "Receiving report", title)
    progress, info = report.progress, report.info
    states = {state.value: count for state, count in progress.by_state}
    rows: tuple[tuple[str, Value], ...] = (
        ("Delivery", info.title), ("Sender", info.sender), ("List", info.source or "none: counted blind"),
        ("Reference", info.reference), ("Opened by", info.created_by), ("Opened at", info.created_at),
        ("Standing", report.standing), ("Finished by", report.closed_by), ("Finished at", report.closed_at),
        ("Note", report.closing_note), ("Report made at", report.made_at),
        ("Pieces counted", progress.pieces), ("Pieces expected", progress.expected_pieces),
        ("Lines", progress.lines), ("Lines complete", states["complete"]), ("Lines short", states["partly"]),
        ("Lines of which nothing came", states["open"]), ("Lines over", states["over"]),
        ("Items not on the list", states["unlisted"]), ("Lines with flags", progress.flagged),
        ("Differences not accepted", progress.unaccepted), ("Rows of the list not used", len(report.bad)),
        ("Captures", report.captures), ("Captures not yet at the service", report.captures_waiting),
    )  # fmt: skip
    for index, (words, value) in enumerate(rows, start=2):
        sheet.write_string(index, 0, words, bold)
        write(sheet, index, 1, value)


def _table(
    book: "Workbook",
    write: Callable[["Worksheet", int, int, Value], None],
    name: str,
    headings: Sequence[str],
    widths: Sequence[int],
    rows: Iterable[Sequence[Value]],
) -> None:
    sheet = book.add_worksheet(name)
    head: Format = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    for column, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, head)
    sheet.freeze_panes(1, 0)
    count = 0
    for count, values in enumerate(rows, start=1):
        for column, value in enumerate(values):
            write(sheet, count, column, value)
    if count:
        sheet.autofilter(0, 0, count, len(headings) - 1)


def _line(line: ReportLine) -> Sequence[Value]:
    return (
        line.number, line.row or None, line.code, line.name, line.article, line.order, line.expected, line.counted,
        line.difference, line.remark, line.accepted_by, line.accepted_at, line.accepted_reason,
    )  # fmt: skip


def _count(count: ReportCount) -> Sequence[Value]:
    return (
        count.at, count.by, count.code, count.name, count.pieces, count.units, count.case, count.lot, count.expiry,
        count.best_before, count.sell_by, count.production, count.packed, count.serial, count.how, count.raw,
        "undone" if count.undone else "", count.capture_id,
    )  # fmt: skip
