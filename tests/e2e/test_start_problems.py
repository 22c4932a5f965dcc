"""A start that fails is shown in a window with what can be done about it, said on stderr, and in the log."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from damaged_outbox import make_outbox
from product_pictures import linear_products, write_folder
from programs import PROGRAM, ROOT, environment, until

from scanner_desktop.config import load_settings, save_settings
from scanner_desktop.domain.settings import Settings
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.migrations import CURRENT_VERSION
from scanner_desktop.outbox.outbox import DATABASE_NAME

PERSON = ROOT / "tests" / "support" / "person.py"
NOWHERE = "http://127.0.0.1:9"
"""A service that is away: the station starts even so."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def camera(tmp_path: Path) -> str:
    return f"folder:{write_folder(tmp_path / 'pictures', linear_products(1))}"


def person(steps: list[list[str]], *arguments: str | Path, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, PERSON, json.dumps(steps), "gui", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}", **variables),
    )


def run(steps: list[list[str]], *arguments: str | Path) -> tuple[int, str, str]:
    with person(steps, *arguments) as started:
        out, err = started.communicate(timeout=90)
    return started.returncode, out, err


def log_of(data: Path) -> str:
    return (data / "scanner-desktop.log").read_text("utf-8")


def test_a_saved_address_that_cannot_be_used_is_changed_in_the_window_that_says_so(data: Path, camera: str) -> None:
    address = "https://\u2603.example"  # which ones cannot be used: tests/domain/test_address.py
    save_settings(data, Settings(server=address, camera=camera))
    steps = [["read", address], ["press", "Change the settings…"], ["address", NOWHERE], ["press", "Save and restart"]]
    status, out, err = run([*steps, ["quit", ""]], "--data-dir", data)
    assert status == 0, err
    assert "The station cannot start" in out
    assert "the station runs" in out
    assert err.startswith(f"scanner-desktop: “{address}”")
    assert f"the station cannot start: “{address}”" in log_of(data)
    assert replace(load_settings(data), window="") == Settings(server=NOWHERE, camera=camera)
    assert run([["quit", ""]], "--data-dir", data)[0] == 0, "and the next start is a good one"


def test_settings_that_are_not_valid_are_set_aside_by_one_press(data: Path, camera: str) -> None:
    data.mkdir()
    (data / "settings.json").write_text('{"camera": 7')
    steps = [["read", "are not valid"], ["press", "Start with the defaults"], ["quit", ""]]
    status, out, err = run(steps, "--data-dir", data, "--camera", camera, "--server", NOWHERE)
    assert (status, "the station runs" in out) == (0, True), err
    assert (data / "settings.json.broken").read_text() == '{"camera": 7'
    assert "are not valid" in err
    assert "are not valid" in log_of(data)


def test_newer_data_are_said_and_not_touched(data: Path) -> None:
    make_outbox(data, 3)
    database = bytearray((data / DATABASE_NAME).read_bytes())
    database[60:64] = (CURRENT_VERSION + 1).to_bytes(4, "big")
    (data / DATABASE_NAME).write_bytes(database)
    status, out, err = run([["read", "newer version"], ["press", "Close"]], "--data-dir", data, "--server", NOWHERE)
    assert status == 2
    assert "Open the folder" in out
    assert "newer version" in err
    assert "newer version" in log_of(data)
    assert (data / DATABASE_NAME).read_bytes() == database


def test_without_a_folder_it_is_tried_again_when_the_person_says_so(data: Path, camera: str) -> None:
    data.write_text("not a folder")
    steps = [["read", "cannot be used"], ["remove", str(data)], ["press", "Try again"], ["quit", ""]]
    status, out, err = run(steps, "--data-dir", data, "--camera", camera, "--server", NOWHERE)
    assert (status, "the station runs" in out) == (0, True), err
    assert "cannot be used" in err


def test_a_chosen_folder_whose_disk_is_unplugged_is_said_in_a_window_and_tried_again(data: Path, camera: str) -> None:
    steps = [["read", "is not there"], ["make", str(data)], ["press", "Try again"], ["quit", ""]]
    with person(steps, "--camera", camera, "--server", NOWHERE, SCANNER_DESKTOP_DATA_DIR=str(data)) as station:
        out, err = station.communicate(timeout=90)
    assert (station.returncode, "the station runs" in out) == (0, True), err
    assert "Connect its disk" in err
    assert (data / DATABASE_NAME).exists()


def test_a_second_start_calls_the_window_that_is_open_to_the_front(data: Path, camera: str) -> None:
    with person(
        [["minimize", ""], ["see", ""], ["quit", ""]], "--data-dir", data, "--camera", camera, "--server", NOWHERE
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "minimized\n"
        status, out, err = run([], "--data-dir", data, "--server", NOWHERE)
        assert (status, err) == (0, "")
        assert out == "Scanner Desktop is running already: its window is in front now.\n"
        out, err = first.communicate(timeout=60)
    assert (first.returncode, out) == (0, "the station runs\n"), err
    assert "called the window that is open" in log_of(data)


def test_another_program_that_has_no_window_is_said_to_have_none(data: Path) -> None:
    data.mkdir()
    steps = [["read", "already"], ["press", "Show the other window"], ["read", "does not answer"], ["press", "Close"]]
    with InstanceLock(data):
        assert run(steps, "--data-dir", data, "--server", NOWHERE)[0] == 2


def test_a_mistake_of_the_program_is_said_with_the_support_file_one_click_away(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "support.zip"
    steps = [
        ["read", "Something went wrong"], ["press", "Save support file…"], ["save_as", str(target)],
        ["read", f"Saved {target}"], ["press", "Close"],
    ]  # fmt: skip
    status, _, err = run(steps, "--break", "--data-dir", data, "--server", NOWHERE)
    assert (status, target.exists()) == (2, True), err
    assert "ZeroDivisionError" in err
    assert "ZeroDivisionError" in log_of(data)


def test_headless_nothing_is_asked_and_everything_said(data: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, "gui", "--headless", "--data-dir", str(data), "--server", "https://256.256.256.256"],
        capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("scanner-desktop: “https://256.256.256.256” is no number of a computer")
    until(lambda: "256.256" in log_of(data), 1, "the log")
