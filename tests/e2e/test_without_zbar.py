"""The program on a computer whose libzbar is of long ago, broken, half of one, or not there: it reads all the same."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from programs import PROGRAM, ROOT, environment, run_station

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the system's loader is told by Linux's variable")

STAND_IN = """
int zbar_version(unsigned *major, unsigned *minor, unsigned *patch) {
    *major = 0; *minor = MINOR;
    if (MINOR >= 22) *patch = 93;  /* older ones know of no third */
    return 0;
}
"""
OATS = "9524100001015"


def stand_in(folder: Path, minor: int) -> dict[str, str]:
    """Build a library that says it is zbar 0.``minor`` and can nothing else; return the variables that lead to it."""
    compiler = shutil.which("gcc")
    if compiler is None:
        pytest.skip("there is no gcc to build a library with")
    source = folder / "stand_in.c"
    source.write_text(STAND_IN.replace("MINOR", str(minor)))
    subprocess.run([compiler, "-shared", "-fPIC", "-o", folder / "libzbar.so.0", source], check=True)
    return {"LD_LIBRARY_PATH": str(folder)}


def old(folder: Path) -> dict[str, str]:
    return stand_in(folder, 10)


def half(folder: Path) -> dict[str, str]:
    return stand_in(folder, 23)


def broken(folder: Path) -> dict[str, str]:
    (folder / "libzbar.so.0").write_text("no library at all, but long enough to be asked for what it is" * 40)
    return {"LD_LIBRARY_PATH": str(folder)}


def missing(folder: Path) -> dict[str, str]:
    """Give the system's answer of a computer without libzbar; the tests' own computer has one."""
    (folder / "sitecustomize.py").write_text("import ctypes.util\nctypes.util.find_library = lambda name: None\n")
    return {"PYTHONPATH": str(folder)}


def said(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment(**variables), check=False)


@pytest.mark.parametrize(
    ("kind", "words", "advice"),
    [
        (old, "0.10.0, libzbar.so.0: too old", "Replace it by 0.23"),
        (half, "undefined symbol: zbar_", "Install it"),
        (broken, "invalid ELF header", "Install it"),
        (missing, "Unable to find zbar shared library", "Install it"),
    ],
)
def test_pictures_are_read_and_the_doctor_says_that_zbar_is_not_used_and_what_to_do(tmp_path, kind, words, advice):
    library = tmp_path / "library"
    library.mkdir()
    variables = kind(library)
    drawn = zxingcpp.create_barcode(OATS, zxingcpp.BarcodeFormat.EAN13).to_image(scale=3, add_quiet_zones=True)
    Image.fromarray(np.array(drawn)).save(tmp_path / "oats.png")

    read = said("decode", "--json", tmp_path / "oats.png", **variables)
    assert (read.returncode, read.stderr) == (0, "")
    assert [(code["gtin"], code["engine"]) for code in json.loads(read.stdout)["codes"]] == [(f"0{OATS}", "zxing")]

    doctor = said("doctor", "--json", "--data-dir", tmp_path / "data", **variables)
    assert (doctor.returncode, doctor.stderr) == (1, "")
    (zbar,) = (each for each in json.loads(doctor.stdout) if each["subject"] == "zbar")
    assert not zbar["is_well"]
    assert words in zbar["detail"]
    assert "It is not used" in zbar["detail"]
    assert advice in zbar["advice"]


def test_the_station_captures_with_a_zbar_that_is_refused(tmp_path):
    library = tmp_path / "library"
    library.mkdir()
    arguments = ("--captures", "2", "--seconds", "60", "--data-dir", tmp_path / "data")
    report = run_station("demo", arguments, tmp_path / "report.json", **old(library))
    assert len(report["captures"]) == 2


def test_whoever_asks_for_the_engine_first_does_not_get_a_zbar_that_is_refused(tmp_path):
    library = tmp_path / "library"
    library.mkdir()
    command = [sys.executable, "-c", "import scanner_desktop.reading.zbar_engine"]
    run = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=environment(**old(library)), check=False
    )
    assert run.returncode == 1
    assert "ImportError: no libzbar is used here" in run.stderr
