"""Writes what the history shows into a file, in a thread with a connection of its own: no capture waits for it."""

import csv
import json
import logging
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.visible import harmless_cell
from scanner_desktop.outbox.reading import OutboxReading

log = logging.getLogger(__name__)

COLUMNS = (
    "captured",
    "gtin",
    "product",
    "kind",
    "symbology",
    "read",
    "gs1",
    "delivery",
    "service_status",
    "delivered",
    "processed",
    "problem",
    "service_id",
    "product_id",
    "station_id",
)
MOST_XLSX_ROWS = 1_048_575
LONGEST_CELL = 32_000  # characters; Excel takes 32,767


def cells(capture: Capture) -> tuple[str, ...]:
    """Return a capture as the texts of ``COLUMNS``, as they are: nothing is made harmless yet."""
    return (
        _time(capture.captured_at),
        display_gtin(capture.gtin),
        capture.product_name or "",
        capture.capture_type.value,
        capture.symbology.value if capture.symbology is not None else "",
        capture.raw_value,
        "".join(f"({ai}){value}" for ai, value in capture.elements),
        capture.delivery.value,
        capture.processing or "",
        _time(capture.delivered_at),
        _time(capture.processed_at),
        capture.error,
        capture.public_id or "",
        capture.product_id or "",
        capture.id,
    )


def write_csv(path: Path, captures: Iterable[Capture]) -> int:
    """Write a table that every spreadsheet opens, with nothing in it that one would run; how many captures."""
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for capture in captures:
            writer.writerow([harmless_cell(cell) for cell in cells(capture)])
            count += 1
    return count


def write_json(path: Path, captures: Iterable[Capture]) -> int:
    """Write one array of objects, texts as they are; how many captures."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        file.write("[")
        for capture in captures:
            file.write(",\n" if count else "\n")
            json.dump(dict(zip(COLUMNS, cells(capture), strict=True)), file)
            count += 1
        file.write("\n]\n")
    return count


def write_xlsx(path: Path, captures: Iterable[Capture]) -> int:
    """Write a workbook of texts only: digits keep their zeros, and nothing is a formula; how many captures."""
    import xlsxwriter

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    count = 0
    with xlsxwriter.Workbook(str(path), options) as book:
        sheet = book.add_worksheet("Captures")
        bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(COLUMNS) - 1, 18, text)
        for column, name in enumerate(COLUMNS):
            sheet.write_string(0, column, name, bold)
        for capture in captures:
            count += 1
            for column, cell in enumerate(cells(capture)):
                sheet.write_string(count, column, harmless_cell(cell)[:LONGEST_CELL], text)
            if count == MOST_XLSX_ROWS:
                break
    return count


WRITERS: dict[str, Callable[[Path, Iterable[Capture]], int]] = {
    "csv": write_csv,
    "xlsx": write_xlsx,
    "json": write_json,
}


def export(folder: Path, selection: HistorySelection, form: str, target: Path, stop: Callable[[], bool]) -> int:
    """Write the captures of ``folder`` that belong to ``selection``; how many. The file is whole, or not there.

    Raises OSError, StationError, and Stopped when ``stop`` says so.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        with OutboxReading(folder, read_only=True) as outbox:
            count = WRITERS[form](part, _until(outbox.everything_of(selection), stop))
        os.replace(part, target)  # noqa: PTH105
    finally:
        part.unlink(missing_ok=True)
    return count


class Stopped(Exception):
    """The window is being closed."""


class Exporter(QObject):
    """Writes one export at a time, and has ``tell`` say what came of it, in words and with an icon."""

    _done = Signal(str, str)

    def __init__(self, folder: Path, tell: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._say = tell
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._done.connect(self._tell)

    @Slot(str, str, object)
    def export(self, path: str, form: str, selection: HistorySelection) -> None:
        """Begin to write."""
        if self._thread is not None and self._thread.is_alive():
            self._tell(self.tr("The export before this one is still being written."), "info")
            return
        self._thread = threading.Thread(target=self._write, args=(Path(path), form, selection), name="export")
        self._thread.daemon = True  # a disk that hangs must not keep the program from ending
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Give up what is being written; nothing of it is left."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _write(self, target: Path, form: str, selection: HistorySelection) -> None:
        """Runs in the thread."""
        try:
            count = export(self._folder, selection, form, target, self._stopping.is_set)
        except Stopped:
            return
        except StationError as error:
            self._done.emit(say(sentences(error.message, error.advice)), "unsure")
        except OSError as error:
            words = self.tr("{path} cannot be written: {reason}.")
            self._done.emit(words.format(path=target, reason=say(reason(error))), "unsure")
        except Exception:
            log.exception("the history could not be exported")
            self._done.emit(self.tr("The captures could not be exported. The log says why."), "unsure")
        else:
            words = self.tr("{count} captures are in {path}.")
            self._done.emit(words.format(count=count, path=target), "completed")

    @Slot(str, str)
    def _tell(self, words: str, icon: str) -> None:
        self._say(words, icon)


def _until(captures: Iterator[Capture], stop: Callable[[], bool]) -> Iterator[Capture]:
    for capture in captures:
        if stop():
            raise Stopped
        yield capture


def _time(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment is not None else ""
