"""What the doctor says of zbar, of the settings in force, and of a counter without a webcam."""

import pytest

from scanner_desktop.cameras import devices
from scanner_desktop.support.checks import judge_zbar, run_checks


def _finding(findings, subject):
    (found,) = (each for each in findings if each.subject == subject)
    return found


def test_the_doctor_says_which_zbar_is_loaded(tmp_path):
    zbar = _finding(run_checks(tmp_path, open_cameras=False), "zbar")
    assert zbar.is_well
    assert "libzbar" in zbar.detail


@pytest.mark.parametrize("version", [(0, 10, 0), (0, 21, 5)])
def test_a_zbar_of_long_ago_is_refused_with_what_to_do(version):
    finding = judge_zbar(version, "libzbar-64.dll")
    assert not finding.is_well
    assert "libzbar-64.dll" in finding.detail
    assert "0.23" in finding.advice


def test_a_zbar_of_this_decade_is_taken():
    assert judge_zbar((0, 23, 92), "libzbar.so.0").is_well


@pytest.mark.parametrize(("camera", "is_well"), [("folder:pictures", True), ("simulated:7", True), ("webcam:0", False)])
def test_a_missing_webcam_matters_where_the_settings_want_one(tmp_path, monkeypatch, camera, is_well):
    monkeypatch.setattr(devices, "list_cameras", list)
    monkeypatch.setenv("SCANNER_DESKTOP_CAMERA", camera)
    findings = run_checks(tmp_path)
    assert _finding(findings, "webcams").is_well is is_well
    assert camera in _finding(findings, "settings").detail
