"""The camera worker hands on the newest frame, notices dead devices, and leaves hung drivers behind."""

import threading
import time

import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer

from scanner_desktop.domain.errors import BadInput, CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.runtime import camera_worker
from scanner_desktop.runtime.camera_worker import CameraState, CameraWorker
from scanner_desktop.runtime.mailbox import Mailbox


class ScriptedCamera:
    """A source whose every read does what the script says next: give a frame, end, fail or hang until released."""

    name = "scripted"

    def __init__(self, *script: str, openable: bool = True) -> None:
        self.script = list(script)
        self.openable = openable
        self.closed = threading.Event()
        self.hanging = threading.Event()
        self.release = threading.Event()
        self.sequence = 0

    def open(self) -> None:
        if not self.openable:
            raise CameraUnavailable("It is not plugged in.", "Plug it in.")

    def read(self) -> Frame | None:
        match self.script.pop(0) if self.script else "hang":
            case "frame":
                self.sequence += 1
                return Frame(np.zeros((4, 4), np.uint8), self.sequence, time.monotonic(), "scripted")
            case "end":
                return None
            case "fail":
                raise CameraUnavailable("The cable is out.", "Plug it in.")
            case "crash":
                raise RuntimeError("a driver's own error")
        self.hanging.set()
        self.release.wait(30)
        return None

    def interrupt(self) -> None:
        """A driver that hangs hears nothing."""

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def fast(monkeypatch):
    """Real timers, only shorter, so that no test waits for seconds."""
    monkeypatch.setattr(camera_worker, "STALL_LEAST", 0.1)
    monkeypatch.setattr(camera_worker, "LEFT_BEHIND_AFTER", 0.2)
    monkeypatch.setattr(camera_worker, "WATCH_INTERVAL", 0.02)
    monkeypatch.setattr(camera_worker, "REOPEN_EVERY", 0.05)


def worker_on(*cameras: ScriptedCamera):
    waiting = list(cameras)
    box = Mailbox()
    return CameraWorker(lambda: waiting.pop(0) if len(waiting) > 1 else waiting[0], (box,)), box


def test_frames_arrive_in_every_outlet(qtbot, fast):
    camera = ScriptedCamera("frame", "frame", "end")
    first, second = Mailbox(), Mailbox()
    worker = CameraWorker(lambda: camera, (first, second))
    worker.start()
    qtbot.waitUntil(lambda: worker.status.state is CameraState.ENDED, timeout=5000)

    assert first.take().sequence == second.take().sequence == 2
    assert worker.stop(1.0)
    assert camera.closed.is_set()


def test_given_a_camera_that_is_not_there_then_it_says_so_and_tries_again_until_it_is(qtbot, fast):
    missing, present = ScriptedCamera(openable=False), ScriptedCamera("frame")
    worker, _box = worker_on(missing, present)
    with qtbot.waitSignal(worker.status_changed, check_params_cb=lambda s: s.state is CameraState.LOST, timeout=5000):
        worker.start()
    assert worker.status.message == "It is not plugged in."
    assert worker.status.advice == "Plug it in."

    qtbot.waitUntil(lambda: worker.status.state is CameraState.LIVE, timeout=5000)
    present.release.set()
    assert worker.stop(2.0)


def test_given_a_camera_that_fails_in_use_then_the_next_opening_goes_on(qtbot, fast):
    worker, _ = worker_on(
        ScriptedCamera("frame", "fail"), ScriptedCamera("frame", "crash"), last := ScriptedCamera("frame")
    )
    worker.start()
    qtbot.waitUntil(last.hanging.is_set, timeout=5000)
    qtbot.waitUntil(lambda: worker.status.state is CameraState.LIVE, timeout=5000)
    last.release.set()
    assert worker.stop(2.0)


def test_given_a_read_that_hangs_then_it_is_left_behind_and_the_camera_is_opened_anew(qtbot, fast):
    hung, fresh = ScriptedCamera("frame"), ScriptedCamera(*["frame"] * 3)
    worker, box = worker_on(hung, fresh)
    worker.start()
    qtbot.waitUntil(fresh.hanging.is_set, timeout=5000)
    assert hung.hanging.is_set()

    # What the abandoned thread does when its driver wakes up again reaches nobody.
    while box.take() is not None:
        pass
    hung.script = ["frame", "end"]
    hung.release.set()
    assert hung.closed.wait(5)
    assert box.take() is None
    fresh.release.set()
    assert worker.stop(2.0)


def test_given_a_read_that_hangs_then_stopping_takes_no_longer_than_it_may_and_tells(qtbot, fast):
    hung = ScriptedCamera("frame")
    worker, _ = worker_on(hung)
    worker.start()
    assert hung.hanging.wait(5)

    started = time.monotonic()
    assert worker.stop(0.1) is False
    assert time.monotonic() - started < 2.0
    hung.release.set()
    assert hung.closed.wait(5)


def test_the_worker_is_a_qobject_of_the_main_thread(qtbot):
    worker, _ = worker_on(ScriptedCamera())
    assert isinstance(worker, QObject)
    assert worker.status.state is CameraState.OFF


def test_given_another_camera_while_the_first_is_to_be_tried_again_then_only_the_other_is_opened_and_once(qtbot, fast):
    missing, present = ScriptedCamera(openable=False), ScriptedCamera("frame")
    worker, _ = worker_on(missing)
    with qtbot.waitSignal(worker.status_changed, check_params_cb=lambda s: s.state is CameraState.LOST, timeout=5000):
        worker.start()
    made = []
    worker.use(lambda: made.append(present) or present)

    assert not any(timer.isActive() for timer in worker.findChildren(QTimer) if timer.isSingleShot())
    qtbot.waitUntil(present.hanging.is_set, timeout=5000)
    assert made == [present]
    present.release.set()
    assert worker.stop(2.0)


@pytest.mark.parametrize("error", [BadInput("It has no such option.", "Leave it out."), ModuleNotFoundError("scene")])
def test_given_a_camera_that_cannot_even_be_made_then_that_is_said_and_another_can_be_chosen(qtbot, fast, error):
    present = ScriptedCamera("frame")

    def fail():
        raise error

    worker, _ = worker_on(ScriptedCamera("frame"))
    worker.start()
    first = worker._run
    qtbot.waitUntil(lambda: worker.status.state is CameraState.LIVE, timeout=5000)
    worker.use(fail)
    assert worker.status.state is CameraState.LOST
    assert str(error) in worker.status.message

    worker.use(lambda: present)
    qtbot.waitUntil(lambda: worker.status.state is CameraState.LIVE, timeout=5000)
    present.release.set()
    first.source.release.set()
    assert worker.stop(2.0)


def test_given_a_driver_that_always_hangs_then_only_so_many_threads_are_left_behind_in_it(qtbot, fast, monkeypatch):
    cameras: list[ScriptedCamera] = []

    def make() -> ScriptedCamera:
        cameras.append(ScriptedCamera("frame"))
        return cameras[-1]

    worker = CameraWorker(make, (Mailbox(),))
    worker.start()
    qtbot.waitUntil(lambda: len(cameras) == camera_worker.MOST_LEFT_BEHIND, timeout=5000)
    qtbot.waitUntil(lambda: worker.status.state is CameraState.LIVE, timeout=5000)
    qtbot.waitUntil(lambda: worker.status.state is CameraState.LOST, timeout=5000)
    reopening = next(timer for timer in worker.findChildren(QTimer) if timer.isSingleShot())
    for _ in range(3):
        with qtbot.waitSignal(reopening.timeout, timeout=5000):
            pass
    assert len(cameras) == camera_worker.MOST_LEFT_BEHIND

    # One that comes back makes room for a new attempt.
    cameras[0].release.set()
    qtbot.waitUntil(lambda: len(cameras) > camera_worker.MOST_LEFT_BEHIND, timeout=5000)
    for camera in cameras:
        camera.release.set()
    worker.stop(2.0)
