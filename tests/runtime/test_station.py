"""The façade arms what is in view, and stays safe when camera, delivery or a thread let it down."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_station import OATS, Bench, HandCamera, code
from pytestqt.qtbot import QtBot

from scanner_desktop.domain.frame import Frame
from scanner_desktop.runtime import capturing


class UnpluggableCamera(HandCamera):
    """A camera whose driver holds ``read`` from the moment the test pulls the plug until it lets go."""

    def __init__(self) -> None:
        super().__init__()
        self.unplugged = threading.Event()
        self.hanging = threading.Event()
        self.let_go = threading.Event()

    def read(self) -> Frame | None:
        """Return what is shown, or hang."""
        if self.unplugged.is_set():
            self.hanging.set()
            self.let_go.wait(30)
            return None
        return super().read()


@pytest.fixture
def camera() -> Iterator[UnpluggableCamera]:
    camera = UnpluggableCamera()
    yield camera
    camera.let_go.set()


@pytest.fixture
def bench(tmp_path: Path, qapp, camera: UnpluggableCamera) -> Iterator[Bench]:
    bench = Bench(tmp_path, camera=camera)
    yield bench
    camera.let_go.set()
    bench.station.stop()


def test_given_a_camera_that_stops_giving_pictures_then_capture_does_not_stay_armed_with_the_last_one(
    bench: Bench, camera: UnpluggableCamera, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(capturing, "SIGHT_LASTS", 0.3)
    bench.show(code(OATS))
    with qtbot.waitSignal(bench.station.armed_changed, timeout=5000):
        bench.station.start()

    with qtbot.waitSignal(bench.station.armed_changed, timeout=5000) as disarmed:
        camera.unplugged.set()
    assert disarmed.args == [None]
    with qtbot.assertNotEmitted(bench.station.capture_started):
        bench.station.capture()


def test_given_a_camera_that_hangs_then_stopping_still_leaves_the_other_threads_their_time(
    bench: Bench, camera: UnpluggableCamera, qtbot: QtBot
):
    with qtbot.waitSignal(bench.station.frame_arrived, timeout=5000):
        bench.station.start()
    camera.unplugged.set()
    assert camera.hanging.wait(5)

    assert bench.station.stop() == ("the camera",)
