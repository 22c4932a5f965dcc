"""The data folder goes away under a station that runs: captures wait in memory under a red warning, none is lost."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from product_pictures import linear_products, write_folder
from programs import ROOT, environment, queue_list

PERSON = ROOT / "tests" / "support" / "person.py"
OATS, PICKLES = "9524100001015", "9524100004047"


def brought_back(data: Path) -> None:
    data.with_name("away").rename(data)


def made_new(data: Path) -> None:
    shutil.rmtree(data.with_name("away"))
    data.mkdir()


@pytest.mark.parametrize("back", [brought_back, made_new])
def test_what_was_captured_meanwhile_is_written_as_soon_as_there_is_a_folder(
    tmp_path: Path, back: Callable[[Path], None]
) -> None:
    data, gone, there = tmp_path / "data", tmp_path / "it is gone", tmp_path / "it is there"
    camera = f"folder:{write_folder(tmp_path / 'pictures', linear_products(1))}"
    steps = [
        ["type", OATS], ["saved", "1"], ["await", str(gone)], ["warned", "is gone"], ["type", PICKLES],
        ["unsaved", ""], ["await", str(there)], ["calm", ""], ["quit", ""],
    ]  # fmt: skip
    with subprocess.Popen(
        [sys.executable, PERSON, json.dumps(steps), "gui", "--data-dir", data, "--camera", camera,
         "--server", "http://127.0.0.1:9"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}"),
    ) as station:  # fmt: skip
        try:
            assert station.stdout is not None
            assert station.stdout.readline() == "saved\n"
            data.rename(data.with_name("away"))
            gone.touch()
            assert station.stdout.readline() == "warned\n"
            assert station.stdout.readline() == "not saved\n"
            assert not data.exists()
            back(data)
            there.touch()
            out, err = station.communicate(timeout=60)
        finally:
            station.kill()
    assert (station.returncode, out) == (0, "calm\nthe station runs\n"), err
    assert not list(data.glob("*-wal")), "everything was closed"
    found = [entry["gtin"] for entry in queue_list(data)]
    # Also what was saved before and then deleted: the station still had it open.
    assert found == [f"0{OATS}", f"0{PICKLES}"]
