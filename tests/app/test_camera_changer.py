"""One place changes the camera, whoever asks: the camera dialog, its key, or the settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from hand_station import Bench
from pytestqt.qtbot import QtBot

from scanner_desktop.app.camera_desk import CameraDesk
from scanner_desktop.app.camera_wiring import CameraChanger
from scanner_desktop.domain.settings import Settings

OWN = Settings(camera="folder:own")


@pytest.fixture
def bench(tmp_path: Path, qapp) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def changer(bench: Bench) -> CameraChanger:
    return CameraChanger(bench.folder, bench.station, CameraDesk(bench.folder, lambda: None, bench.station), OWN.camera)


@pytest.fixture
def used(changer: CameraChanger) -> list[str]:
    specs: list[str] = []
    changer.used.connect(specs.append)
    return specs


def test_another_camera_in_the_settings_is_used_at_once_and_is_the_one_whose_controls_are_meant(changer, used):
    changer.use_settings(replace(OWN, camera="folder:other"))
    assert used == ["folder:other"]
    assert changer._desk._spec == "folder:other"


def test_a_camera_that_was_tried_and_then_kept_is_opened_once(changer, used):
    changer.use("folder:tried")
    changer.use_settings(replace(OWN, camera="folder:tried"))
    assert used == ["folder:tried"]


def test_other_settings_leave_the_second_camera_in_use(changer, used):
    changer.use("folder:second")
    changer.use_settings(replace(OWN, sound=False))
    assert used == ["folder:second"]
    changer.go_back()
    assert used == ["folder:second", OWN.camera]


def test_the_station_shows_the_camera_that_is_used(bench: Bench, changer: CameraChanger, tmp_path: Path, qtbot: QtBot):
    bench.station.camera.start()
    try:
        qtbot.waitUntil(lambda: bench.station.camera.status.state.value == "live")
        changer.use_settings(replace(OWN, camera=f"folder:{tmp_path / 'nowhere'}"))
        qtbot.waitUntil(lambda: bench.station.camera.status.state.value == "lost")
    finally:
        bench.station.camera.stop(3.0)
