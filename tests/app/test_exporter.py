"""Exports: what is filtered, whole or not at all, and with nothing that a spreadsheet would run."""

import csv
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from hand_station import Bench, draft
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scanner_desktop.app.exporter import COLUMNS, Exporter, Stopped, export
from scanner_desktop.domain.capture import HistoryFilter
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.outbox import Outbox

HOSTILE = (
    '=HYPERLINK("http://x.example","y")',
    " =1+1",
    "@SUM(A1)",
    "\u202eevil",
    "\x07" * 500,
    "x" * 100_000,
    "\u200b  ",
    "＝1+1",
    "🧃" * 50,
    "\ud800",
)


@pytest.fixture
def folder(tmp_path: Path, qapp) -> Path:
    bench = Bench(tmp_path)
    now = datetime.now(UTC)
    with Outbox(bench.folder) as outbox:
        for name in HOSTILE:
            capture = outbox.save(draft("0012345678905"[-13:]), None)
            outbox.mark_sending(capture.number, "session", now)
            outbox.mark_delivered(capture.number, RemoteCapture("public", "COMPLETED", product_name=name), now)
        outbox.save(draft("9524100001015"), None)
    return bench.folder


def never() -> bool:
    return False


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def read_xlsx(path: Path) -> list[list[str]]:
    sheet = openpyxl.load_workbook(path).active
    assert all(cell.data_type in ("s", "n") for row in sheet.iter_rows() for cell in row)
    assert "<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize(("form", "read"), [("csv", read_csv), ("xlsx", read_xlsx)])
def test_table_has_every_capture_and_nothing_that_acts(
    folder: Path, tmp_path: Path, form: str, read: Callable[[Path], list[list[str]]]
) -> None:
    target = tmp_path / f"out.{form}"
    assert export(folder, HistorySelection(), form, target, never) == len(HOSTILE) + 1
    head, *rows = read(target)
    assert tuple(head) == COLUMNS
    assert len(rows) == len(HOSTILE) + 1
    for row in rows:
        for cell in row:
            assert not cell.lstrip("\u200b ").startswith(("=", "+", "@", "＝", "\t", "\r"))
            assert not any(char in cell for char in "\x07\u202e\u2066")
    assert rows[0][1] == "9524100001015"


def test_json_keeps_texts_as_they_are(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    export(folder, HistorySelection(only=HistoryFilter.DONE), "json", target, never)
    names = [entry["product"] for entry in json.loads(target.read_text(encoding="utf-8"))]
    assert HOSTILE[0] in names
    assert len(names) == len(HOSTILE)


def test_only_what_is_filtered_is_written(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    assert export(folder, HistorySelection(only=HistoryFilter.WAITING), "csv", target, never) == 1
    assert export(folder, HistorySelection("9524100001015"), "csv", target, never) == 1
    assert export(folder, HistorySelection(since=datetime(2999, 1, 1, tzinfo=UTC)), "csv", target, never) == 0


def test_export_that_is_given_up_leaves_the_old_file_and_no_part(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("before", encoding="utf-8")
    with pytest.raises(Stopped):
        export(folder, HistorySelection(), "csv", target, lambda: True)
    assert target.read_text(encoding="utf-8") == "before"
    assert not list(tmp_path.glob(".out*"))


def test_place_that_cannot_be_written_is_said(folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    owner, said = QObject(), []
    exporter = Exporter(folder, lambda words, icon: said.append((words, icon)), owner)
    exporter.export(str(tmp_path / "none" / "out.csv"), "csv", HistorySelection())
    qtbot.waitUntil(lambda: bool(said))
    assert "cannot be written" in said[0][0]
    exporter.export(str(tmp_path / "out.csv"), "csv", HistorySelection())
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1][0].startswith(f"{len(HOSTILE) + 1} captures are in")
