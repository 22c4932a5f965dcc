"""The acceptance figures of receiving: a scripted delivery, kill -9, pieces a minute, lists of 50,000 lines, reports.

    python3 dev.py bench receiving [delivery] [killed] [held] [pace] [list] [files] [--quick] [--json FILE]

The truth of the delivery is the script's own arithmetic, not our ledger's. Frames have a clock of their own, so the
delivery takes as long as this machine needs; ``pace`` and ``killed`` run in real time.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import cv2
import openpyxl

sys.path.insert(0, str(Path(__file__).parent))
from receiving_delivery import FPS, Delivery, Goods, Script, delivery_note, make_delivery, shuffled
from receiving_killed import killed_delivery

from scanner_desktop.app.headless_receiving import HeadlessReceiving
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.receiving.desk import Desk
from scanner_desktop.receiving.room import Room
from scanner_desktop.receiving.sheets import read_list

Row = dict[str, object]


class _Counts:
    """What the desk tells: one count for each line of JSON that says so."""

    def __init__(self) -> None:
        self.codes = 0

    def write(self, text: str) -> int:
        """Take a part of a line."""
        self.codes += text.startswith('{"event": "counted"')
        return len(text)

    def flush(self) -> None:
        """Nothing waits."""


def expected_counts(goods: list[Goods]) -> dict[str, int]:
    """Return the pieces of every item that came, by its GTIN-14, by arithmetic alone."""
    counts: Counter[str] = Counter()
    for one in goods:
        counts[one.gtin] += one.pieces
    return {gtin: count for gtin, count in counts.items() if count}


def miscounts(desk: Desk, goods: list[Goods]) -> dict[str, tuple[int, int]]:
    """Return the items that were not counted right: counted and expected."""
    wanted = expected_counts(goods)
    found: Counter[str] = Counter()
    for line in desk.ledger.lines:
        found[line.plan.key] += line.counted
    return {key: (found[key], wanted.get(key, 0)) for key in {*found, *wanted} if found[key] != wanted.get(key, 0)}


def delivery(folder: Path, quick: bool, size: tuple[int, int] = (200, 1500)) -> Row:
    """A delivery of 200 lines and 1,500 pieces, hands-free."""
    lines, pieces = (12, 60) if quick else size
    goods = make_delivery(lines=lines, pieces=pieces)
    note = folder / "note.csv"
    note.write_text(delivery_note(goods), encoding="utf-8")
    room = Room(folder / "delivery")
    desk = room.begin(room.read(note), title="Delivery", sender="", by="Ada", short_dated_days=30)
    counts = _Counts()
    receiving = HeadlessReceiving(desk, counts)  # type: ignore[arg-type]
    script = Script(12, shuffled(goods, 12), 2)
    reader = LiveReader()
    start, frames = time.monotonic(), 0
    for frame in Delivery(script, 12, 2).play(2, lambda: counts.codes):
        receiving.see(frame, reader)
        frames += 1
    wrong = miscounts(desk, goods)
    progress = desk.ledger.progress
    states = {state.value: count for state, count in progress.by_state}
    row: Row = {
        "lines": progress.lines,
        "codes_shown": script.shown,
        "pieces_came": sum(one.pieces for one in goods),
        "pieces_counted": progress.pieces,
        "miscounted_items": wrong,
        "unlisted_items": states["unlisted"],
        "over": states["over"],
        "flagged": progress.flagged,
        "frames": frames,
        "minutes": round((time.monotonic() - start) / 60, 1),
        "bar": "0 miscounts",
        "met": not wrong,
    }
    room.close()
    return row


def held(folder: Path, quick: bool) -> Row:
    """A piece held in view for a minute; two of one product one after the other, and side by side."""
    goods = [one for one in make_delivery() if one.pack == 1][:3]
    outcomes = {}
    for name, products, several in (
        ("held", [goods[0].product], 0.0),
        ("one after the other", [goods[1].product] * 2, 0.0),
        ("touching", [goods[2].product] * 2, 1.0),
    ):
        room = Room(folder / f"held {name}")
        desk = room.begin(None, title=name, sender="", by="", short_dated_days=30)
        receiving = HeadlessReceiving(desk, _Counts())  # type: ignore[arg-type]
        script = Script(5, products, 2, several=several)
        reader = LiveReader()
        longer = (15 if quick else 60) * FPS if name == "held" else 0
        # Held: the frames of a hand that trembles, from before it comes until after it has gone.
        never = iter(range(10**9))
        for frame in Delivery(script, 5, 2).play(2, lambda: -next(never) if longer else 10**9, longer / FPS):  # noqa: B023
            receiving.see(frame, reader)
        outcomes[name] = desk.ledger.progress.pieces
        room.close()
    return {
        "counted": outcomes,
        "bar": "1; 2; 2",
        "met": outcomes == {"held": 1, "one after the other": 2, "touching": 2},
    }


def pace(folder: Path, quick: bool) -> Row:
    """Pieces a minute at level 2, in real time: goods come faster and faster, and nobody waits for the sound."""
    seconds, tried = (20 if quick else 60), []
    for pitch in (30, 26, 22):
        goods = [one for one in make_delivery() if one.pack == 1]
        wanted = round(seconds * FPS / pitch)
        products = [goods[index % len(goods)].product for index in range(wanted)]
        script = Script(7, products, 2, pitch=pitch, several=0.0)
        show = Delivery(script, 7, 2)
        room = Room(folder / f"pace {pitch}")
        desk = room.begin(None, title="pace", sender="", by="", short_dated_days=30)
        receiving, reader = HeadlessReceiving(desk, _Counts()), LiveReader()  # type: ignore[arg-type]
        start, last = time.monotonic(), -1
        while (index := int((time.monotonic() - start) * FPS)) < script.length:
            if index == last:  # a camera gives each picture once
                time.sleep(0.002)
                continue
            last = index
            receiving.see(show.frame(index), reader)
        tried.append(
            {"shown_a_minute": round(60 * FPS / pitch), "counted": desk.ledger.progress.pieces, "shown": wanted}
        )
        room.close()
    best = max((one["shown_a_minute"] for one in tried if one["counted"] == one["shown"]), default=0)
    return {"tried": tried, "all_counted_up_to_a_minute": best, "bar": ">= 60", "met": best >= 60}


def big_list(folder: Path, quick: bool) -> Row:
    """A list of 50,000 lines: to open it, and from a scan to its line."""
    import xlsxwriter

    lines = 5_000 if quick else 50_000
    path = folder / "big.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Artikel-Nr.", "EAN", "Bezeichnung", "Menge", "Charge", "MHD", "VE", "Preis"])
        for number in range(lines):
            digits = f"9524{number:08d}"
            row = [
                f"A{number}",
                digits + check_digit(digits),
                f"Product {number}",
                number % 30 + 1,
                "L1",
                "31.12.2027",
                12,
                1.99,
            ]
            sheet.write_row(number + 1, 0, row)
    room = Room(folder / "big")
    opened, worked = [], []
    for attempt in range(3):
        start, work = time.monotonic(), time.process_time()
        choice = room.read(path)
        desk = room.begin(choice, title=str(attempt), sender="", by="", short_dated_days=30)
        everything = desk.opened()
        opened.append(time.monotonic() - start)
        worked.append(time.process_time() - work)
    scans = []
    for number in range(0, lines, max(1, lines // 300)):
        digits = f"9524{number:08d}"
        start = time.monotonic()
        desk.count(ScannedItem(f"0{digits}{check_digit(digits)}"))
        scans.append((time.monotonic() - start) * 1000)
    scans.sort()
    room.close()
    return {
        "lines": len(everything.lines),
        "open_s": round(min(opened), 2),
        "open_processor_s": round(min(worked), 2),
        "open_s_all": [round(one, 2) for one in opened],
        "scan_to_line_ms": {
            "median": round(scans[len(scans) // 2], 1),
            "p99": round(scans[int(len(scans) * 0.99)], 1),
            "worst": round(scans[-1], 1),
        },
        "bar": "<= 3 s, <= 50 ms",
        "met": min(opened) <= 3 and scans[int(len(scans) * 0.99)] <= 50,
    }


def files(folder: Path, quick: bool) -> Row:
    """Lists that LibreOffice writes, and our reports as LibreOffice and openpyxl read them."""
    office = shutil.which("soffice")
    if office is None:
        return {"skipped": "LibreOffice (soffice) is not on this machine", "met": None}
    goods = make_delivery(lines=40, pieces=200)
    note = folder / "files.csv"
    note.write_text(delivery_note(goods), encoding="utf-8")
    read: dict[str, object] = {}
    convert: Callable[[str, Path], None] = lambda kind, source: _convert(office, folder, kind, source)  # noqa: E731
    convert("xlsx:Calc MS Excel 2007 XML", note)
    for kind, ending in (
        ("ods", "ods"), ("xls", "xls"), ("csv:Text - txt - csv (StarCalc):59,34,65535,1,,0,false,true", "csv"),
    ):  # fmt: skip
        convert(kind, folder / "files.xlsx")
        sheet = read_list(folder / f"files.{ending}").sheets[0]
        read[ending] = len(sheet.rows) - 1 if Role.GTIN in sheet.found.columns else "no column found"
    room = Room(folder / "files")
    desk = room.begin(room.read(folder / "files.xlsx"), title="=1+1", sender="@x", by="Ada", short_dated_days=30)
    for one in goods[:30]:
        desk.count(ScannedItem(one.gtin))
        desk.set_quantity(one.comes + 1)
    paths = {path.suffix: path for path in room.export(desk.info.id, folder / "out") if "counted" not in path.name}
    report = openpyxl.load_workbook(paths[".xlsx"])
    ours = {row[2]: row[7] for row in report["Lines"].iter_rows(min_row=2, values_only=True)}
    convert("ods", paths[".xlsx"])
    (folder / "back").mkdir(exist_ok=True)
    again = paths[".xlsx"].with_suffix(".ods").name
    _convert(office, folder / "back", "xlsx:Calc MS Excel 2007 XML", folder / again)
    theirs_book = openpyxl.load_workbook((folder / "back" / again).with_suffix(".xlsx"))
    theirs = {row[2]: row[7] for row in theirs_book["Lines"].iter_rows(min_row=2, values_only=True)}
    formulas = sum(
        cell.data_type == "f"
        for book in (report, theirs_book)
        for page in book
        for row in page.iter_rows()
        for cell in row
    )
    room.close()
    same = ours == theirs
    lines = sum(1 for one in goods if one.expected)
    return {
        "lists_of_libreoffice": read,
        "report_lines": len(ours),
        "same_numbers": same,
        "formulas": formulas,
        "bar": "same numbers, no formula from data",
        "met": same and formulas == 0 and set(read.values()) == {lines},
    }


def _convert(office: str, folder: Path, kind: str, source: Path) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    as_it_is = ["--infilter=CSV:59,34,76,1"] if source.suffix == ".csv" else []  # semicolons, UTF-8
    subprocess.run(
        [office, profile, "--headless", *as_it_is, "--convert-to", kind, "--outdir", folder, source],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip


def killed(folder: Path, quick: bool) -> Row:
    """The delivery with kill -9 at 100 random moments, by real processes, without any network."""
    return killed_delivery(folder / "killed", kills=5 if quick else 100, seed=20)


PARTS: dict[str, Callable[[Path, bool], Row]] = {
    "list": big_list, "files": files, "held": held, "pace": pace, "killed": killed, "delivery": delivery,
}  # fmt: skip


def main() -> int:
    """Measure what is asked for; 1 when a bar was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which figures (default: all)")
    parser.add_argument("--quick", action="store_true", help="short forms")
    parser.add_argument("--json", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    rows: dict[str, Row] = {}
    with tempfile.TemporaryDirectory(prefix="receiving-") as folder:
        for name in arguments.parts or PARTS:
            rows[name] = PARTS[name](Path(folder), arguments.quick)
            print(f"{name}: {json.dumps(rows[name], ensure_ascii=False)}", flush=True)
    if arguments.json is not None:
        arguments.json.write_text(json.dumps(rows, indent=2), encoding="utf-8")
    return 1 if any(row["met"] is False for row in rows.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
