"""What the doctor says of zbar, of the settings in force, and of a counter without a webcam."""

import json
import sys
import zipfile

import pytest

from scanner_desktop import config
from scanner_desktop.cameras import devices
from scanner_desktop.domain.pin import hash_pin
from scanner_desktop.outbox import place_check
from scanner_desktop.reading.zbar_library import Zbar
from scanner_desktop.support import kiosk_pin, support_file
from scanner_desktop.support.checks import judge_zbar, run_checks


def _finding(findings, subject):
    (found,) = (each for each in findings if each.subject == subject)
    return found


def test_the_doctor_says_which_zbar_is_loaded(tmp_path):
    zbar = _finding(run_checks(tmp_path, open_cameras=False), "zbar")
    assert zbar.is_well
    assert "zbar" in zbar.detail


OLD = Zbar((0, 10, 0), "libzbar-64.dll")
NONE = Zbar(error="Unable to find zbar shared library")


@pytest.mark.parametrize("system", ["linux", "darwin"])
@pytest.mark.parametrize("zbar", [OLD, Zbar((0, 21, 5), "libzbar.so.0"), NONE])
def test_a_zbar_of_long_ago_and_none_are_named_with_what_to_do(zbar, system):
    finding = judge_zbar(zbar, system)
    assert not finding.is_well
    assert (zbar.path or zbar.error) in finding.detail
    assert "not used" in finding.detail
    assert "apt install libzbar0" in finding.advice


@pytest.mark.parametrize("zbar", [OLD, NONE])
def test_on_windows_the_station_is_well_without_zbar(zbar):
    finding = judge_zbar(zbar, "win32")
    assert (finding.is_well, finding.advice) == (True, "")
    assert "not used" in finding.detail


def test_a_zbar_of_this_decade_is_taken():
    assert judge_zbar(Zbar((0, 23, 92), "libzbar.so.0"), "linux").is_well


@pytest.mark.parametrize(("camera", "is_well"), [("folder:pictures", True), ("simulated:7", True), ("webcam:0", False)])
def test_a_missing_webcam_matters_where_the_settings_want_one(tmp_path, monkeypatch, camera, is_well):
    monkeypatch.setattr(devices, "list_cameras", list)
    monkeypatch.setenv("SCANNER_DESKTOP_CAMERA", camera)
    findings = run_checks(tmp_path)
    assert _finding(findings, "webcams").is_well is is_well
    assert camera in _finding(findings, "settings").detail


def test_the_doctor_says_how_the_station_is_managed(tmp_path, monkeypatch):
    policy = tmp_path / "policy.json"
    kept = hash_pin("2468")
    locked = {"kiosk": True, "station_name": "Till 3", "update_url": "https://updates.example/v.json"}
    policy.write_text(json.dumps({"locked": locked, "kiosk_pin": kept}))
    monkeypatch.setattr(config, "policy_file", lambda: policy)
    findings = run_checks(tmp_path, open_cameras=False)
    station = _finding(findings, "station")
    assert station.is_well
    for told in ("“Till 3”", str(policy), "kiosk, station_name, update_url", "kiosk on", "PIN set"):
        assert told in station.detail
    assert "https://updates.example is asked" in _finding(findings, "newer versions").detail
    assert kept not in str(findings)


@pytest.mark.parametrize(
    ("variable", "value", "subject", "words"),
    [
        ("KIOSK", "on", "station", "needs a PIN"),
        ("UPDATE_URL", "http://updates.example/v.json", "newer versions", "not encrypted"),
        ("STATION_NAME", "x" * 41, "station", "no value for"),
    ],
)
def test_the_doctor_says_what_is_wrong_with_it(tmp_path, monkeypatch, variable, value, subject, words):
    monkeypatch.setenv(f"SCANNER_DESKTOP_{variable}", value)
    finding = _finding(run_checks(tmp_path, open_cameras=False), subject)
    assert not finding.is_well
    assert words in finding.detail


def test_the_doctor_says_when_the_program_crashed(tmp_path):
    assert _finding(run_checks(tmp_path, open_cameras=False), "crashes").detail == "none on record"
    (tmp_path / "crash.txt.1").write_text("Fatal Python error: Segmentation fault\n")
    assert "1 on record, the last 20" in _finding(run_checks(tmp_path, open_cameras=False), "crashes").detail


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked by its own function, not by mountinfo")
def test_the_doctor_refuses_a_data_folder_on_a_share(tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"35 22 0:31 / {tmp_path} rw - nfs4 server:/x rw\n")
    monkeypatch.setattr(place_check, "_MOUNTS", mounts)
    folder = _finding(run_checks(tmp_path / "data", open_cameras=False), "data folder")
    assert (folder.is_well, "nfs4" in folder.detail) == (False, True)
    assert not (tmp_path / "data").exists()


def test_the_support_file_says_what_the_policy_sets_and_nothing_of_the_pin(tmp_path, monkeypatch):
    policy = tmp_path / "policy.json"
    kept = hash_pin("2468")
    policy.write_text(json.dumps({"locked": {"theme": "dark"}, "kiosk_pin": kept}))
    monkeypatch.setattr(config, "policy_file", lambda: policy)
    kiosk_pin.keep(tmp_path, kept)
    support_file.write(tmp_path / "s.zip", tmp_path, [])
    with zipfile.ZipFile(tmp_path / "s.zip") as archive:
        everything = {name: archive.read(name).decode() for name in archive.namelist()}
    told = json.loads(everything["system.json"])["policy"]
    assert (told["locked"], told["has_kiosk_pin"]) == (["theme"], True)
    assert not any(kept.split(":")[2] in text for text in everything.values())
