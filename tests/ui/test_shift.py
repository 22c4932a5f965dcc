"""The end of a shift: numbers that are right, a page, a PDF, and nothing ended by looking."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hand_station import Bench, draft
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.history import LONGEST_SHIFT, ShiftFigures, shift_start
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.ui.dialogs.window_dialogs import ShiftDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.shift.shift_paper import write_shift_pdf
from scanner_desktop.ui.style.theme import Look


def some_captures(bench: Bench) -> None:
    now = datetime.now(UTC)
    with Outbox(bench.folder) as outbox:
        for status in ("COMPLETED", "NOT_FOUND", "FAILED"):
            capture = outbox.save(draft(), None)
            outbox.mark_sending(capture.number, "session", now)
            outbox.mark_delivered(capture.number, RemoteCapture("public", status), now)
        outbox.save(draft(), None)
        discarded = outbox.save(draft(), None)
        with sqlite3.connect(bench.folder / "outbox.db") as db:
            db.execute("UPDATE capture SET delivery = 'discarded' WHERE number = ?", (discarded.number,))


def test_shift_is_added_up_and_ended_only_by_its_button(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    some_captures(bench)
    window.commands["end_session"].trigger()
    dialog = window.findChild(ShiftDialog)
    qtbot.waitUntil(lambda: dialog.figures is not None)
    figures = dialog.figures
    assert (figures.captured, figures.unknown, figures.waiting, figures.attention) == (4, 1, 1, 1)
    assert sum(count for _, count in figures.hours) == 4
    assert len(figures.unknown_captures) == 1
    assert "4 captured" in dialog.sheet.widget().accessibleName()
    dialog.go_on.click()
    assert bench.courier.asked == []
    window.commands["end_session"].trigger()
    [dialog] = [each for each in window.findChildren(ShiftDialog) if each.isVisible()]
    dialog.end.click()
    qtbot.waitUntil(lambda: bench.courier.asked == [("end_session",)])


def test_top_line_counts_the_shift(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    some_captures(bench)
    bench.station.load_shift()
    qtbot.waitUntil(lambda: window.header.shift.text().startswith("4 this shift"))
    assert "1 unknown" in window.header.shift.accessibleName()


def test_next_shift_begins_at_nothing(window: MainWindow, bench: Bench, qtbot: QtBot) -> None:
    some_captures(bench)
    bench.station.end_session()
    with qtbot.waitSignal(bench.station.shift_loaded) as said:
        bench.station.load_shift()
    assert said.args[0].captured == 0


def test_shift_that_nobody_ended_is_not_added_to_the_next() -> None:
    now = datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert shift_start(None, now) == now - LONGEST_SHIFT
    assert shift_start(now - timedelta(days=2), now) == now - LONGEST_SHIFT
    assert shift_start(now - timedelta(hours=3), now) == now - timedelta(hours=3)
    assert shift_start(now + timedelta(hours=3), now) == now - LONGEST_SHIFT  # the clock was set back


def test_page_is_saved_as_pdf_with_every_unknown_product(tmp_path: Path, bench: Bench, look: Look) -> None:
    captures = tuple(bench.fill(150))
    now = datetime.now(UTC)
    figures = ShiftFigures(now - timedelta(hours=8), now, 150, hours=((now, 150),), unknown_captures=captures)
    target = tmp_path / "shift.pdf"
    assert write_shift_pdf(str(target), figures, look.font(), "Shift")
    content = target.read_bytes()
    assert content.startswith(b"%PDF")
    # A4 has room for 31 lines of 22.4 points, and the numbers and the plot stand on the first page.
    assert content.count(b"/Type /Page\n") == 6
    assert not write_shift_pdf(str(tmp_path / "none" / "shift.pdf"), figures, look.font(), "Shift")
