"""What stands in a picture that is old is never captured: it may have been taken away while the camera said nothing."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hand_station import OATS, Bench, HandCamera, code

from scanner_desktop.domain.frame import Frame
from scanner_desktop.runtime.camera_worker import OLD_AFTER


class StallingCamera(HandCamera):
    """Gives pictures until the test has it stop, as a driver that hangs."""

    def __init__(self) -> None:
        super().__init__()
        self.may_give = threading.Event()
        self.may_give.set()
        self.last_at = 0.0

    def read(self) -> Frame | None:
        self.may_give.wait(20)
        frame = super().read()
        if frame is not None:
            self.last_at = frame.captured_at
        return frame


@pytest.fixture
def bench(tmp_path: Path, qapp) -> Iterator[Bench]:
    bench = Bench(tmp_path, camera=StallingCamera())
    yield bench
    bench.camera.may_give.set()
    bench.reader.codes = ()
    assert bench.station.stop() == ()


def test_capture_is_disarmed_half_a_second_after_the_last_picture_and_nothing_is_captured_from_it(bench, qtbot):
    bench.station.start()
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: bench.station.armed is not None, timeout=5000)
    started = []
    bench.station.capture_started.connect(started.append)

    bench.camera.may_give.clear()
    qtbot.waitUntil(lambda: bench.station.armed is None, timeout=5000)
    assert OLD_AFTER <= time.monotonic() - bench.camera.last_at < 2 * 0.5  # 0.5 s by the bench; here others run beside
    bench.station.capture()
    assert started == []

    bench.camera.may_give.set()
    qtbot.waitUntil(lambda: bench.station.armed is not None, timeout=5000)
    bench.station.capture()
    qtbot.waitUntil(lambda: len(started) == 1, timeout=5000)


def test_a_reader_that_answers_after_the_camera_has_stopped_arms_nothing(bench, qtbot):
    hold, inside, answer = threading.Event(), threading.Event(), threading.Event()
    read = bench.reader.read

    def slow(frame: Frame):
        if hold.is_set():
            inside.set()
            answer.wait(20)
        return read(frame)

    bench.reader.read = slow
    bench.station.start()
    qtbot.waitUntil(lambda: bench.station.camera.has_fresh_picture, timeout=5000)
    armed = []
    bench.station.armed_changed.connect(armed.append)
    hold.set()
    assert inside.wait(5)  # else the last picture may have been read before the camera stopped
    bench.camera.may_give.clear()
    bench.show(code(OATS))
    qtbot.waitUntil(lambda: not bench.station.camera.has_fresh_picture, timeout=5000)
    sees = lambda observation: bool(observation.sighting.codes)  # noqa: E731
    with qtbot.waitSignal(bench.station.observed, timeout=5000, check_params_cb=sees):
        answer.set()
    assert all(one is None for one in armed)
