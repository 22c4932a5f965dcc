"""Where nobody can answer nothing is asked: a full disk holds up neither SIGTERM nor a station without a screen."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from product_pictures import linear_products, write_folder
from programs import ROOT, environment, queue_list, start_station, until
from small_disk import NoSmallDisk, SmallDisk, small_disk

PERSON = ROOT / "tests" / "support" / "person.py"
OATS = "9524100001015"
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    try:
        with small_disk(tmp_path / "disk", 2048) as mounted:
            yield mounted
    except NoSmallDisk as error:
        pytest.skip(str(error))


@pytest.fixture
def camera(tmp_path: Path) -> str:
    return f"folder:{write_folder(tmp_path / 'pictures', linear_products(1))}"


@pytest.mark.parametrize("when", ["before anything is asked", "while the window asks"])
def test_sigterm_ends_a_window_with_unsaved_captures_and_says_that_they_are_lost(
    disk: SmallDisk, camera: str, tmp_path: Path, when: str
) -> None:
    full, data = tmp_path / "the disk is full", disk.path / "data"
    steps = [["say", "ready"], ["await", str(full)], ["type", OATS], ["unsaved", ""]]
    if when == "while the window asks":
        steps += [["close", ""], ["read", "will be lost"]]
    with subprocess.Popen(
        [sys.executable, PERSON, json.dumps(steps), "gui", "--data-dir", data, "--camera", camera, "--server", NOWHERE],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}"),
    ) as station:  # fmt: skip
        try:
            assert station.stdout is not None
            assert station.stdout.readline() == "ready\n"
            disk.fill()
            full.touch()
            assert station.stdout.readline() == "not saved\n"
            if when == "while the window asks":
                assert "will be lost" in station.stdout.readline()
            station.send_signal(signal.SIGTERM)
            _, err = station.communicate(timeout=10)
        finally:
            station.kill()
    assert station.returncode == 0
    assert f"(0{OATS}) is LOST" in err


def test_a_station_without_a_screen_ends_in_time_and_says_what_is_lost(disk: SmallDisk, tmp_path: Path) -> None:
    data, report = disk.path / "data", tmp_path / "report.json"
    camera = f"folder:{write_folder(tmp_path / 'pictures', linear_products(8))}"
    station = start_station(
        "gui", "--data-dir", data, "--camera", camera, "--server", NOWHERE, "--captures", "50", "--seconds", "14",
        "--report", report,
    )  # fmt: skip
    try:
        until(lambda: (data / "outbox.db").exists() and len(queue_list(data)) >= 1, 14, "a capture")
        disk.fill()
        _, err = station.communicate(timeout=40)
    finally:
        station.kill()
    assert station.returncode == 1
    assert "is LOST" in err
    assert "The disk is full" in err
    assert "The disk is full" in json.loads(report.read_text("utf-8"))["message"]


def test_a_station_without_a_screen_does_not_begin_on_a_full_disk_and_says_so(disk: SmallDisk, tmp_path: Path) -> None:
    disk.fill()
    station = start_station(
        "gui", "--data-dir", disk.path / "data", "--camera", f"folder:{tmp_path}", "--server", NOWHERE,
        "--captures", "1", "--seconds", "8",
    )  # fmt: skip
    try:
        _, err = station.communicate(timeout=30)
    finally:
        station.kill()
    assert station.returncode == 2
    assert "scanner-desktop: The disk is full" in err or "cannot be used: the disk is full" in err
