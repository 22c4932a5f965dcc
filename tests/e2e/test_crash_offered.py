"""A station that crashes tells of it at the next start, and the support file has what it wrote as it went."""

import json
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from product_pictures import linear_products, write_folder
from programs import ROOT, environment

from scanner_desktop.support import diagnostics

PERSON = ROOT / "tests" / "support" / "person.py"
NOWHERE = "http://127.0.0.1:9"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")


def person(steps: list[list[str]], data: Path, camera: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            *(sys.executable, PERSON, json.dumps(steps)),
            *("gui", "--data-dir", str(data), "--camera", camera, "--server", NOWHERE),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}"),
    )


def test_a_real_crash_is_offered_once_at_the_next_start_with_what_it_wrote(tmp_path: Path) -> None:
    data, target = tmp_path / "data", tmp_path / "support.zip"
    camera = f"folder:{write_folder(tmp_path / 'pictures', linear_products(1))}"
    with person([["say", "up"]], data, camera) as station:
        assert station.stdout is not None
        assert station.stdout.readline() == "up\n"
        station.send_signal(signal.SIGSEGV)
        station.communicate(timeout=30)
    assert station.returncode == -signal.SIGSEGV

    steps = [
        ["read", "ended by itself"], ["press", "Save support file…"], ["save_as", str(target)],
        ["await", str(target)], ["press", "Close"], ["quit", ""],
    ]  # fmt: skip
    with person(steps, data, camera) as station:
        out, err = station.communicate(timeout=90)
    assert station.returncode == 0, out + err
    assert "the station runs" in out
    with zipfile.ZipFile(target) as archive:
        told = archive.read("logs/crash.txt.1").decode()
    assert "Fatal Python error: Segmentation fault" in told
    assert "Thread" in told
    assert (data / "crash.txt").stat().st_size == 0

    with person([["quit", ""]], data, camera) as station:
        out, err = station.communicate(timeout=90)
    assert (station.returncode, out) == (0, "the station runs\n"), "it is told once"


def test_a_crash_file_is_set_aside_three_times_and_its_end_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "crash.txt"
    assert not diagnostics.take_crash(tmp_path)
    path.write_text("\n")
    assert not diagnostics.take_crash(tmp_path)
    for number in range(5):
        path.write_text(f"crash {number}")
        assert diagnostics.take_crash(tmp_path)
    assert [(tmp_path / f"crash.txt.{each}").read_text() for each in (1, 2, 3)] == ["crash 4", "crash 3", "crash 2"]
    assert not (tmp_path / "crash.txt.4").exists()
    path.write_bytes(b"x" * diagnostics.CRASH_BYTES + b"the end")
    assert diagnostics.take_crash(tmp_path)
    kept = (tmp_path / "crash.txt.1").read_bytes()
    assert len(kept) == diagnostics.CRASH_BYTES
    assert kept.endswith(b"the end")
    assert path.stat().st_size == 0
