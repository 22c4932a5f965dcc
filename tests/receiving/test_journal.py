"""The journal on the disk: nothing lost, nothing twice, nothing changed, whoever dies in between."""

import json
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner_desktop.domain.errors import BadInput, StorageDamaged, StorageNewer
from scanner_desktop.domain.receiving.columns import Role
from scanner_desktop.domain.receiving.entries import Counted
from scanner_desktop.domain.receiving.items import ScannedItem
from scanner_desktop.domain.receiving.session import InView
from scanner_desktop.receiving.desk import Desk
from scanner_desktop.receiving.room import Room
from scanner_desktop.receiving.schema import FILE_NAME

OATS, JAM = "09524100001015", "09524100002029"
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def write_list(folder: Path, rows: int = 2) -> Path:
    """Write a small list."""
    path = folder / "list.csv"
    lines = [f"{OATS[1:]};Oats;9", f"{JAM[1:]};Jam;9", "4.0064E+12;Spoilt;1"][: rows + 1]
    path.write_text("EAN;Name;Qty\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def begin(room: Room, folder: Path, title: str = "One") -> Desk:
    """Begin a session."""
    return room.begin(room.read(write_list(folder)), title=title, sender="Acme", by="Ada", short_dated_days=30)


@pytest.fixture
def room(tmp_path: Path) -> "Room":
    made = Room(tmp_path / "data", now=lambda: NOW)
    yield made  # type: ignore[misc]
    made.close()


def test_a_session_is_taken_up_where_it_was(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    desk.count(ScannedItem(OATS))
    desk.set_quantity(4)
    desk.count(ScannedItem(JAM))
    desk.undo()
    with_closed = Room(tmp_path / "data")
    again = with_closed.open("One")
    assert again.opened().lines == desk.opened().lines
    assert again.ledger.progress == desk.ledger.progress
    with_closed.close()


def test_a_session_is_found_by_its_reference_as_it_is_shown(room: Room, tmp_path: Path) -> None:
    info = begin(room, tmp_path).info
    assert room.journal.session(info.reference).id == info.id


def test_two_sessions_are_open_at_once_and_do_not_mix(room: Room, tmp_path: Path) -> None:
    one, other = begin(room, tmp_path, "One"), begin(room, tmp_path, "Two")
    for desk, times in ((one, 3), (other, 1), (one, 2)):
        for _ in range(times):
            desk.count(ScannedItem(OATS))
    assert (one.ledger.progress.pieces, other.ledger.progress.pieces) == (5, 1)


def test_two_desks_on_one_session_see_what_the_other_counted(room: Room, tmp_path: Path) -> None:
    one = begin(room, tmp_path)
    second_room = Room(tmp_path / "data")
    other = second_room.open(one.info.id)
    for desk in (one, other, one, other, other):
        desk.count(ScannedItem(OATS))
    one.count(ScannedItem(JAM))
    assert one.ledger.progress.pieces == 6
    assert second_room.open(one.info.id).ledger.progress.pieces == 6
    second_room.close()


def test_a_count_whose_commit_was_answered_by_a_crash_is_not_counted_twice(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    for _ in range(2):
        desk.count(ScannedItem(OATS), count_id="the same piece")
    assert desk.ledger.progress.pieces == 1
    assert len(room.journal.entries(desk.info.id)) == 1


def test_the_journal_can_neither_be_changed_nor_shortened(room: Room, tmp_path: Path) -> None:
    begin(room, tmp_path).count(ScannedItem(OATS))
    with closing(sqlite3.connect(tmp_path / "data" / FILE_NAME)) as db:
        for statement in ("UPDATE entry SET body = '{}'", "DELETE FROM entry"):
            with pytest.raises(sqlite3.IntegrityError, match="not changed"):
                db.execute(statement)


def test_every_commit_is_written_through(room: Room) -> None:
    db = room.journal._db
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    Room(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(StorageNewer):
        Room(tmp_path)


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageDamaged):
        Room(tmp_path)


def test_what_people_confirmed_of_a_senders_columns_is_remembered(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(f"Code A;Code B;N\n{OATS[1:]};{JAM[1:]};3\n", encoding="utf-8")
    columns = {Role.GTIN: 1, Role.QUANTITY: 2}
    choice = room.read(path, "", columns)
    room.begin(choice, title="", sender="Odd & Sons", by="Ada", short_dated_days=30)
    again = room.read(path)
    assert (again.is_known, again.sender, again.columns) == (True, "Odd & Sons", columns)
    assert again.imported.lines[0].key == JAM


def test_a_case_is_asked_about_once_in_all_sessions(room: Room, tmp_path: Path) -> None:
    case = "19524100001012"
    first = begin(room, tmp_path, "One")
    assert first.count(ScannedItem(case)).open_cases == ((case, OATS),)
    first.say_pack_size(case, 6)
    assert first.ledger.progress.pieces == 6
    second = begin(room, tmp_path, "Two")
    assert second.count(ScannedItem(case)).open_cases == ()
    assert second.ledger.progress.pieces == 6


def test_a_row_is_corrected_in_place_and_stays_corrected(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    (bad,) = desk.bad
    with pytest.raises(BadInput, match="last digit"):
        desk.correct(bad.row, [(Role.GTIN, "4006381333932"), (Role.QUANTITY, "2")])
    desk.correct(bad.row, [(Role.GTIN, "4006381333931"), (Role.QUANTITY, "2")])
    assert desk.bad == ()
    assert room.open("One").bad == ()
    assert room.open("One").ledger.line(3).plan.row == bad.row


def test_nobody_finishes_before_every_difference_is_accepted_by_name(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    desk.count(ScannedItem(OATS))
    with pytest.raises(BadInput, match="2 differences"):
        desk.close("Ada")
    desk.accept(1, "will follow", "Ada")
    desk.accept_all("Ben")
    with pytest.raises(BadInput, match="sign"):
        desk.close("  ")
    assert desk.close("Ada").is_closed
    assert desk.count(ScannedItem(OATS)).progress.pieces == 1  # nothing is counted after the end
    assert [line.acceptance.by for line in desk.ledger.lines if line.acceptance] == ["Ada", "Ben"]


def test_pieces_in_view_are_kept_until_they_leave(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    place = ((0.0, 0.0), (9.0, 0.0), (9.0, 5.0), (0.0, 5.0))
    desk.count(ScannedItem(OATS), count_id="a", corners=place)
    desk.count(ScannedItem(OATS), count_id="b", corners=place)
    moved = InView("b", OATS, ((1.0, 0.0), (9.0, 0.0), (9.0, 5.0), (0.0, 5.0)))
    desk.note_view(["a"], [moved])
    assert room.open("One").in_view() == (moved,)


def test_an_entry_keeps_everything_that_a_code_said(room: Room, tmp_path: Path) -> None:
    desk = begin(room, tmp_path)
    item = ScannedItem(OATS, lot="L1", serial="S1", expiry=NOW.date(), production=NOW.date())
    desk.count(item, symbology="GS1 Data Matrix", raw="01…", capture_id="c1")
    ((_, entry),) = room.journal.entries(desk.info.id)
    assert isinstance(entry, Counted)
    assert (entry.lot, entry.serial, entry.expiry, entry.production, entry.raw, entry.capture_id, entry.by) == (
        "L1", "S1", NOW.date(), NOW.date(), "01…", "c1", "Ada",
    )  # fmt: skip


COMMAND = [sys.executable, "-m", "scanner_desktop", "receive", "--headless", "--typed", "--no-captures"]


def killed_often(tmp_path: Path, pieces: int, kills: int, seed: int) -> tuple[int, int]:
    """Count ``pieces`` by a real process that is killed at random moments; returns what was counted, and the kills."""
    data, chance = tmp_path / "data", random.Random(seed)
    arguments, counted, done = [str(write_list(tmp_path)), "--title", "T"], 0, 0
    while counted < pieces:
        command = [*COMMAND, "--data-dir", str(data), *arguments]
        child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert child.stdin is not None
        assert child.stdout is not None
        opened = json.loads(child.stdout.readline())
        assert opened["pieces"] in (counted, counted + 1)  # the last may have been counted before its sound
        counted, arguments = opened["pieces"], ["--resume", "T"]
        left = pieces - counted
        until = counted + chance.randint(1, max(1, 2 * left // (kills - done))) if done < kills else pieces
        while counted < min(until, pieces):
            child.stdin.write(f"{OATS[1:]}\n")
            child.stdin.flush()
            if counted + 1 == until and done < kills and chance.random() < 0.5:
                break  # killed between the scan and its sound
            assert json.loads(child.stdout.readline())["event"] == "counted"
            counted += 1
        if counted < pieces or done < kills:
            done += 1
            child.kill()
        child.communicate()
    return counted, done


@pytest.mark.timeout(100)
def test_a_station_that_is_killed_counts_every_piece_once(tmp_path: Path) -> None:
    counted, kills = killed_often(tmp_path, pieces=20, kills=3, seed=3)
    show = [
        sys.executable,
        "-m",
        "scanner_desktop",
        "sessions",
        "show",
        "T",
        "--json",
        "--data-dir",
        str(tmp_path / "data"),
    ]
    report = json.loads(subprocess.run(show, capture_output=True, text=True, check=True).stdout)
    assert kills >= 3
    assert counted == report["progress"]["pieces"] == 20
    assert len({count["id"] for count in report["counts"]}) == 20
