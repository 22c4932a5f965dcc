"""The support file: what helps is in it, no credential is, and it is written whole or not at all."""

import json
import os
import random
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from damaged_outbox import draft_of, make_outbox, picture_of, replace_whole, truncate, zero_page
from secret_search import entries_with, files_with
from small_disk import NoSmallDisk, SmallDisk, small_disk

from scanner_desktop import cli, config
from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.domain.settings import Settings
from scanner_desktop.outbox import summary as outbox_summary
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox
from scanner_desktop.support import support_file
from scanner_desktop.support.checks import Finding

SECRET = "s3cr3tV4lue9xyz"
KEY = f"csb_{SECRET}_0a1b2c3d"
FINDINGS = [Finding("zbar", False, "cannot be loaded", "Install it.")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    make_outbox(made, 30)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "support.zip"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    try:
        with small_disk(tmp_path / "disk", 1024) as mounted:
            yield mounted
    except NoSmallDisk as error:
        pytest.skip(str(error))


def entry(archive: Path, name: str) -> str:
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        return opened.read(name).decode().replace(os.linesep, "\n")


def test_what_helps_is_in_it(folder: Path, target: Path) -> None:
    (folder / "scanner-desktop.log").write_bytes(b"now\n")
    (folder / "scanner-desktop.log.1").write_text("before\n")
    (folder / "crash.txt").write_text("Fatal Python error: Segmentation fault\n")
    (folder / "outbox.db.damaged-20260301T090000").write_bytes(bytes(1234))
    (folder / "camera-check.json").write_text('{"measured": {"fps": 29.7}}')
    config.save_settings(folder, Settings(camera="webcam:3"))

    written = support_file.write(target, folder, FINDINGS)

    assert written.problems == ()
    assert written.size == target.stat().st_size
    assert json.loads(entry(target, "doctor.json"))[0]["advice"] == "Install it."
    assert json.loads(entry(target, "settings.json"))["camera"] == "webcam:3"
    assert json.loads(entry(target, "camera-check.json"))["measured"]["fps"] == 29.7
    assert entry(target, "logs/scanner-desktop.log") == "now\n"
    assert entry(target, "logs/scanner-desktop.log.1") == "before\n"
    assert "Segmentation fault" in entry(target, "logs/crash.txt")
    system = json.loads(entry(target, "system.json"))
    assert system["libraries"]["msgspec"]
    assert system["station_is_running"] is False
    listed = json.loads(entry(target, "data-folder.json"))
    assert [each["bytes"] for each in listed["damaged_databases_set_aside"]] == [1234]
    assert listed["disk"]["free"] > 0
    assert listed["pictures"]["count"] == len(list((folder / "images").rglob("*.jpg"))) > 0
    assert "any picture" in entry(target, "README.txt").partition("Not inside")[2]


def test_captures_are_told_by_state_and_the_newest_one_by_one(folder: Path, target: Path) -> None:
    support_file.write(target, folder, FINDINGS, captures=4)
    told = json.loads(entry(target, "captures.json"))
    with Outbox(folder, read_only=True) as outbox:
        stored = list(outbox.everything())
        assert told["counts"]["queued"] == outbox.counts().queued > 0
    assert sum(told["counts"].values()) - told["counts"]["unfinished"] == 30
    assert [each["id"] for each in told["newest"]] == [capture.id for capture in reversed(stored)][:4]
    assert told["newest"][0]["captured_at"] == stored[-1].captured_at.isoformat()
    assert told["newest"][0]["gtin"] == stored[-1].gtin


def test_pictures_are_in_it_only_when_asked_for(folder: Path, target: Path) -> None:
    support_file.write(target, folder, FINDINGS, captures=10)
    assert entries_with(target, "picture 21") == []

    # Of the last ten only number 21 has one.
    support_file.write(target, folder, FINDINGS, captures=10, with_pictures=True)
    with zipfile.ZipFile(target) as opened:
        (name,) = [name for name in opened.namelist() if name.startswith("pictures/")]
        assert opened.read(name) == picture_of(21)


def plant_everywhere(folder: Path) -> None:
    """Put credentials wherever something might one day have put one."""
    lines = f"Cookie: sessionid={SECRET}; csrftoken={SECRET}\nX-API-Key: {KEY}\nbare {SECRET} alone\n"
    for name in ("scanner-desktop.log", "scanner-desktop.log.3", "crash.txt"):
        (folder / name).write_text(lines)
    camera = f"rtsp://admin:a/{SECRET}@10.0.0.5/live?channel=1&pwd={SECRET}"
    settings = json.loads('{"camera": "", "api_key": ""}') | {"camera": camera, "api_key": SECRET}
    (folder / "settings.json").write_text(json.dumps(settings))
    with Outbox(folder) as outbox:
        outbox.reject(30, f'refused: headers={{"sessionid": "{SECRET}"}} {SECRET}')


def test_no_credential_is_in_it(folder: Path, target: Path) -> None:
    plant_everywhere(folder)
    written = support_file.write(target, folder, FINDINGS, known=[SECRET], with_pictures=True)
    assert written.problems == ()
    assert entries_with(target, SECRET) == []
    assert "10.0.0.5/live?channel=…&pwd=…" in entry(target, "settings.json")
    assert "refused: headers=" in entry(target, "captures.json")


def test_a_credential_left_in_it_would_be_found(folder: Path, target: Path) -> None:
    """Given a secret without any shape that nobody named, then the search that finds none above finds it."""
    plant_everywhere(folder)
    support_file.write(target, folder, FINDINGS)
    assert "logs/crash.txt" in entries_with(target, SECRET)
    assert any(name.startswith("support.zip:logs/") for name in files_with(target.parent, SECRET))
    # By their shape these were taken out all the same:
    assert "Cookie: …; csrftoken=…\nX-API-Key: …\n" in entry(target, "logs/crash.txt")
    assert entries_with(target, KEY) == []


def test_settings_that_are_not_valid_are_named_and_not_put_in(folder: Path, target: Path) -> None:
    (folder / "settings.json").write_text(f'{{"camera": 3, "api_key": "{SECRET}"}}')
    written = support_file.write(target, folder, FINDINGS)
    assert "settings.json" not in written.entries
    assert any("settings" in problem for problem in written.problems)
    assert entries_with(target, SECRET) == []


@pytest.mark.parametrize("damage", ["not a database", "cut short", "first page", "a table's page", "empty"])
def test_a_damaged_database_is_said_and_the_rest_is_there(folder: Path, target: Path, damage: str) -> None:
    (folder / "scanner-desktop.log").write_bytes(b"now\n")
    match damage:
        case "not a database":
            replace_whole(folder, random.Random(1).randbytes(20_000), "noise")
        case "cut short":
            truncate(folder, 3 * 4096)
        case "first page":
            zero_page(folder, 0)
        case "a table's page":
            zero_page(folder, 1)
        case "empty":
            replace_whole(folder, b"", "empty")
    written = support_file.write(target, folder, FINDINGS, with_pictures=True)
    assert any("stored captures" in problem for problem in written.problems)
    assert "stored captures" in entry(target, "README.txt")
    assert {"doctor.json", "captures.json", "data-folder.json", "logs/scanner-desktop.log"} <= set(written.entries)


def test_what_a_newer_version_wrote_is_told_as_far_as_it_can_be(folder: Path, target: Path) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
        db.execute("PRAGMA user_version = 99")
    support_file.write(target, folder, FINDINGS)
    told = json.loads(entry(target, "captures.json"))
    assert told["facts"]["user_version"] == 99
    assert told["counts"]


def test_a_locked_database_is_said_and_the_rest_is_there(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox_summary, "PATIENCE_MS", 20)
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        written = support_file.write(target, folder, FINDINGS)
    assert any("locked" in problem for problem in written.problems)
    assert "data-folder.json" in written.entries


def test_beside_a_running_station_also_what_it_has_just_written_is_told(folder: Path, target: Path) -> None:
    with InstanceLock(folder), Outbox(folder) as outbox:
        newest = outbox.save(draft_of(31), picture_of(31))  # in the write-ahead log only
        support_file.write(target, folder, FINDINGS, captures=1)
        told = json.loads(entry(target, "captures.json"))
        assert [each["id"] for each in told["newest"]] == [newest.id]
        assert json.loads(entry(target, "system.json"))["station_is_running"] is True
        outbox.save(draft_of(32), None)  # and it goes on


def test_a_log_that_cannot_be_read_is_named(folder: Path, target: Path) -> None:
    (folder / "scanner-desktop.log").write_bytes(b"now\n")
    (folder / "scanner-desktop.log.1").mkdir()
    written = support_file.write(target, folder, FINDINGS)
    assert any("scanner-desktop.log.1" in problem for problem in written.problems)
    assert "logs/scanner-desktop.log" in written.entries


def test_of_a_crash_file_that_never_stopped_growing_the_end_is_in_it(
    folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(support_file, "LOG_TAIL", 1000)
    (folder / "crash.txt").write_text("".join(f"line {number} sessionid={SECRET}\n" for number in range(200)))
    support_file.write(target, folder, FINDINGS)
    lines = entry(target, "logs/crash.txt").splitlines()
    assert lines[-1].startswith("line 199 ")
    assert lines[0].startswith("line ")
    assert len(lines) < 40
    assert entries_with(target, SECRET) == []


@pytest.mark.parametrize("leave", [0, 4096, 16_384])
def test_on_a_full_disk_it_is_said_and_nothing_half_written_is_left(folder: Path, disk: SmallDisk, leave: int) -> None:
    target = disk.path / "support.zip"
    target.write_bytes(b"the one before")
    # Random, so that it does not become small.
    (folder / "scanner-desktop.log").write_text(os.urandom(200_000).hex())
    disk.fill(leave)
    with pytest.raises(StorageFull, match="disk is full") as problem:
        support_file.write(target, folder, FINDINGS)
    assert "another disk" in problem.value.advice
    assert sorted(path.name for path in disk.path.iterdir()) == ["filler", "support.zip"]
    assert target.read_bytes() == b"the one before"
    disk.free()
    support_file.write(target, folder, FINDINGS)
    assert entry(target, "README.txt")


def test_into_a_folder_that_is_not_there_it_is_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageFull, match="could not be saved"):
        support_file.write(tmp_path / "nowhere" / "support.zip", folder, FINDINGS)


def test_given_up_in_the_middle_nothing_is_left(folder: Path, target: Path) -> None:
    answers = iter([False, False, False])
    with pytest.raises(support_file.Cancelled):
        support_file.write(target, folder, FINDINGS, is_cancelled=lambda: next(answers, True))
    assert list(target.parent.iterdir()) == []


# As a person types it -------------------------------------------------------------------------------------------------


def doctor(folder: Path, *words: str | Path) -> int:
    return cli.main(["doctor", "--data-dir", str(folder), *map(str, words)])


def test_doctor_writes_it_and_says_what_is_inside_and_what_is_not(
    folder: Path, target: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", f"{SECRET}bare")  # no shape that could give it away
    (folder / "scanner-desktop.log").write_text(f"bare {SECRET}bare alone\n")
    assert doctor(folder, "--bundle", target) == 0
    said = capsys.readouterr().out
    assert str(target) in said
    assert "Not inside" in said
    assert "Nothing was sent" in said
    assert entry(target, "logs/scanner-desktop.log") == "bare … alone\n"
    assert entries_with(target, SECRET) == []


def test_doctor_puts_it_into_a_folder_under_a_name_with_the_time(
    folder: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor(folder, "--bundle", target.parent, "--json", "--with-pictures", "--captures", "3") == 0
    answer = json.loads(capsys.readouterr().out)
    (written,) = target.parent.iterdir()
    assert Path(answer["path"]) == written
    assert written.name.startswith("scanner-desktop-support-20")
    assert len(json.loads(entry(written, "captures.json"))["newest"]) == 3


def test_doctor_overwrites_nothing(folder: Path, target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target.write_bytes(b"precious")
    assert doctor(folder, "--bundle", target) == 2
    assert target.read_bytes() == b"precious"
    assert "already" in capsys.readouterr().err


def test_doctor_wants_a_file_for_the_pictures(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(folder, "--with-pictures") == 2
    assert "--bundle" in capsys.readouterr().err


def test_doctor_leaves_the_camera_of_a_running_station_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with InstanceLock(folder):
        doctor(folder, "--json")
    webcams = next(each for each in json.loads(capsys.readouterr().out) if each["subject"] == "webcams")
    assert "not tried" in webcams["detail"]


@pytest.mark.skipif(sys.platform == "win32", reason="the folder that one works in has at most 260 letters there")
def test_folders_within_folders_without_end_are_no_reason_to_fail(folder: Path, target: Path) -> None:
    here = os.getcwd()  # noqa: PTH109
    os.chdir(folder)
    try:
        for _ in range(1500):  # deeper than Python lets a function call itself
            os.mkdir("d")  # noqa: PTH102
            os.chdir("d")
        Path("deep.txt").touch()
        support_file.write(target, folder, FINDINGS)
        Path("deep.txt").unlink()
        for _ in range(1500):
            os.chdir("..")
            os.rmdir("d")  # noqa: PTH106
    finally:
        os.chdir(here)
    names = [each["name"] for each in json.loads(entry(target, "data-folder.json"))["files"]]
    assert sum(name.endswith("deep.txt") for name in names) == 1
