"""Reports and the list that goes back: the same numbers everywhere, and nothing in them that runs."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.outbox.encoding import encode_capture
from scanner_desktop.receiving.room import Room

OATS, JAM, SOAP = "09524100001015", "09524100002029", "09524100004047"
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
EVIL = '=HYPERLINK("http://evil.example","=1+1")'


def delivery(room: Room, path: Path) -> str:
    """Count a delivery with everything that can be different; returns its id."""
    desk = room.begin(room.read(path), title="T", sender="+SUM(A1)", by="Ada", short_dated_days=30)
    for _ in range(3):
        desk.count(ScannedItem(OATS, lot="@lot"))
    desk.count(ScannedItem(SOAP))
    desk.learn_name(SOAP, "=cmd|' /C calc'!A0")
    desk.flag(OATS, "damaged", note="-2+3", photo=encode_capture(np.zeros((60, 80, 3), np.uint8)), pieces=1)
    desk.accept(1, "=reason", "=Ada")
    return desk.info.id


@pytest.fixture
def room(tmp_path: Path) -> "Room":
    made = Room(tmp_path / "data", now=lambda: NOW)
    yield made  # type: ignore[misc]
    made.close()


def text_list(folder: Path) -> Path:
    """Write a list with a formula in a name."""
    path = folder / "list.csv"
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerows(
        [
            ["EAN", "Name", "Qty", "Received"],
            [OATS[1:], EVIL, 2, ""],
            [JAM[1:], "Jam\nred", 1, ""],
            ["4.1E+12", "-5", "1", ""],
        ]
    )
    path.write_bytes(text.getvalue().encode("ascii"))
    return path


def test_the_spreadsheet_has_the_counts_and_no_formula(room: Room, tmp_path: Path) -> None:
    session = delivery(room, text_list(tmp_path))
    paths = {path.suffix: path for path in room.export(session, tmp_path / "out")}
    book = openpyxl.load_workbook(paths[".xlsx"])
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert cells
    assert [cell.coordinate for cell in cells if cell.data_type == "f" or str(cell.value)[:1] in "=+@"] == []
    lines = {row[2]: row for row in book["Lines"].iter_rows(min_row=2, values_only=True)}
    assert [lines[key[1:]][6:9] for key in (OATS, JAM)] == [(2, 3, 1), (1, 0, -1)]
    assert lines[SOAP[1:]][7:10] == (1, 1, "not on the list")
    summary = {row[0]: row[1] for row in book["Summary"].iter_rows(values_only=True)}
    assert (summary["Pieces counted"], summary["Pieces expected"]) == (4, 3)
    report = json.loads(paths[".json"].read_text(encoding="utf-8"))
    assert report["progress"]["pieces"] == 4
    assert [line["counted"] for line in report["lines"]] == [3, 0, 1]
    assert len(report["journal"]) == 7


def test_the_list_goes_back_as_it_came_with_its_counts(room: Room, tmp_path: Path) -> None:
    session = delivery(room, text_list(tmp_path))
    room.export(session, tmp_path / "out")
    text = (tmp_path / "out" / "list counted.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows[0] == ["EAN", "Name", "Qty", "Received", "Difference", "Remark"]
    assert rows[1][:5] == [OATS[1:], "'" + EVIL, "2", "3", "1"]
    assert rows[2][:5] == [JAM[1:], "Jam\nred", "1", "0", "-1"]
    assert rows[3][1] == "-5"
    assert "not used" in rows[3][5]
    assert rows[4][0] == SOAP[1:]
    assert rows[4][1].startswith("'=")


def test_a_spreadsheet_goes_back_with_its_other_sheets_and_widths(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Delivery"
    sheet.append(["EAN", "Name", "Qty"])
    sheet.append([OATS[1:], "Oats", 2])
    sheet.append([JAM[1:], "Jam", 1])
    sheet["D1"], sheet["D2"] = "Twice", "=C2*2"
    sheet["B2"].value = EVIL
    sheet["B2"].data_type = "s"
    sheet.column_dimensions["B"].width = 33
    book.create_sheet("Terms")["A1"] = "As agreed"
    book.save(path)
    session = delivery(room, path)
    room.export(session, tmp_path / "out")
    back = openpyxl.load_workbook(tmp_path / "out" / "list counted.xlsx")
    page = back["Delivery"]
    assert back.sheetnames == ["Delivery", "Terms"]
    assert page.column_dimensions["B"].width == 33
    assert [[page.cell(row, column).value for column in (5, 6)] for row in (1, 2, 3)] == [
        ["Counted", "Difference"], [3, 1], [0, -1],
    ]  # fmt: skip
    assert page["B2"].value == "'" + EVIL
    assert not [cell for row in page.iter_rows() for cell in row if cell.data_type == "f"]


def test_a_blind_count_makes_a_list(room: Room, tmp_path: Path) -> None:
    desk = room.begin(None, title="Shelf", sender="", by="Ada", short_dated_days=30)
    desk.count(ScannedItem(OATS))
    desk.set_quantity(12)
    room.export(desk.info.id, tmp_path / "out")
    text = (tmp_path / "out" / "Shelf counted.csv").read_text(encoding="utf-8-sig")
    assert text.splitlines()[1].startswith(f"{OATS[1:]};;12;")


def test_the_report_says_which_pictures_have_not_arrived(tmp_path: Path) -> None:
    room = Room(tmp_path / "data", now=lambda: NOW, captures_waiting=lambda ids: len(ids - {"arrived"}))
    desk = room.begin(None, title="T", sender="", by="Ada", short_dated_days=30)
    desk.count(ScannedItem(OATS), capture_id="arrived")
    desk.count(ScannedItem(OATS), capture_id="waits")
    report, _ = room.report(desk.info.id)
    assert (report.captures, report.captures_waiting) == (2, 1)
    assert "1 of 2 captures had not arrived" in report.standing
    room.close()


def test_the_pdf_is_made_without_a_screen_and_shows_texts_as_texts(qapp: object, tmp_path: Path) -> None:
    from scanner_desktop.ui.receiving.report_pdf import report_html, report_pdf

    room = Room(tmp_path / "data", now=lambda: NOW)
    path = text_list(tmp_path)
    report, photos = room.report(delivery(room, path))
    assert report_pdf(report, photos).startswith(b"%PDF-")
    page = report_html(report)
    assert "&lt;" not in page
    assert "<script" not in page
    assert "&#x27;" in page
    assert "damaged" in page
    room.close()
