"""The simulated camera keeps the FrameSource contract, its pace, and its promises about failing."""

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from scanner_desktop.domain.errors import BadInput, CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.ports import FrameSource
from scanner_desktop.simulator.counter.camera import SimulatedCamera
from scanner_desktop.simulator.counter.scene import Scene

DEADLINE = 10.0


class Timepiece:
    """A clock that stands still except while somebody waits by it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.now += seconds
        return False


@pytest.fixture
def timepiece() -> Timepiece:
    return Timepiece()


@pytest.fixture
def camera(timepiece: Timepiece) -> Iterator[SimulatedCamera]:
    camera = small_camera(timepiece)
    camera.open()
    yield camera
    camera.close()


def small_camera(timepiece: Timepiece, **options: int) -> SimulatedCamera:
    return SimulatedCamera(
        7, 160, 120, fps=25, difficulty=1, monotonic=timepiece.monotonic, wait=timepiece.wait, **options
    )


def take(camera: FrameSource) -> Frame:
    frame = camera.read()
    assert frame is not None
    return frame


def test_it_is_a_frame_source_with_a_name(camera: SimulatedCamera) -> None:
    source: FrameSource = camera
    assert source.name == "simulated camera"
    frame = take(source)
    assert (frame.width, frame.height, frame.sequence) == (160, 120, 0)
    assert frame.source == "simulated:7"


def test_frames_come_at_its_rate_by_the_clock(camera: SimulatedCamera) -> None:
    frames = [take(camera) for _ in range(50)]
    assert [frame.sequence for frame in frames] == list(range(50))
    times = [frame.captured_at for frame in frames]
    assert np.diff(times) == pytest.approx(1 / 25)


def test_a_slow_reader_misses_frames_instead_of_falling_behind(camera: SimulatedCamera, timepiece: Timepiece) -> None:
    assert take(camera).sequence == 0
    timepiece.now += 1.01  # the reader was busy for a good second
    late = take(camera)
    assert late.sequence == 25
    assert timepiece.waits[-1] == 0, "an overdue frame comes at once"
    following = take(camera)
    assert following.sequence == 26
    assert following.captured_at == pytest.approx(100 + 26 / 25)


def test_the_picture_depends_on_the_time_and_not_on_the_frame_rate(timepiece: Timepiece) -> None:
    fast = SimulatedCamera(7, 160, 120, fps=60, monotonic=timepiece.monotonic, wait=timepiece.wait)
    slow = SimulatedCamera(7, 160, 120, fps=15, monotonic=timepiece.monotonic, wait=timepiece.wait)
    scene = Scene(7, 160, 120)
    for camera, step in ((fast, 0.5), (slow, 2)):
        camera.open()
        for number in range(0, 12, 2):
            frame = take(camera) if number == 0 else [take(camera) for _ in range(2)][-1]
            assert np.array_equal(frame.image, scene.render(int(number * step)).image)
            assert camera.truth(frame.sequence) == scene.truth(int(number * step))


def test_nobody_can_write_to_a_frame(camera: SimulatedCamera) -> None:
    with pytest.raises(ValueError, match="read-only"):
        take(camera).image[0, 0] = 0


def test_it_opens_again_after_closing_and_starts_anew(camera: SimulatedCamera) -> None:
    first = take(camera)
    take(camera)
    camera.close()
    camera.close()
    with pytest.raises(CameraUnavailable):
        camera.read()
    camera.open()
    again = take(camera)
    assert again.sequence == 0
    assert np.array_equal(again.image, first.image)


def test_a_read_before_opening_says_so() -> None:
    with pytest.raises(CameraUnavailable) as refusal:
        SimulatedCamera().read()
    assert refusal.value.advice


def test_interrupt_ends_a_waiting_read_at_once_and_open_takes_it_back() -> None:
    camera = SimulatedCamera(7, 160, 120, fps=0.02)  # the second frame is due after fifty seconds
    camera.open()
    assert take(camera).sequence == 0
    answers: list[Frame | None] = []
    reader = threading.Thread(target=lambda: answers.append(camera.read()))
    reader.start()
    camera.interrupt()
    reader.join(DEADLINE)
    assert not reader.is_alive()
    assert answers == [None]
    assert camera.read() is None
    camera.open()
    assert take(camera).sequence == 0


def test_by_the_real_clock_frames_are_never_early() -> None:
    camera = SimulatedCamera(7, 160, 120, fps=100)
    camera.open()
    started = time.monotonic()
    for _ in range(12):
        frame = take(camera)
        assert frame.captured_at - started >= frame.sequence / 100 - 0.001


def test_a_camera_that_hangs_answers_neither_interrupt_nor_close_until_released(timepiece: Timepiece) -> None:
    camera = small_camera(timepiece, hang_after=2)
    camera.open()
    assert [take(camera).sequence for _ in range(2)] == [0, 1]
    answers: list[Frame | None] = []
    reader = threading.Thread(target=lambda: answers.append(camera.read()), daemon=True)
    reader.start()
    assert camera.hanging.wait(DEADLINE)
    camera.interrupt()
    camera.close()
    assert reader.is_alive()
    assert answers == []
    camera.release()
    reader.join(DEADLINE)
    assert not reader.is_alive()
    assert answers == [None], "an interrupted read ends without a frame once the driver lets go"


def test_a_camera_that_freezes_keeps_giving_the_same_picture(timepiece: Timepiece) -> None:
    camera = small_camera(timepiece, freeze_after=3)
    camera.open()
    frames = [take(camera) for _ in range(6)]
    assert [frame.sequence for frame in frames] == list(range(6))
    assert not np.array_equal(frames[1].image, frames[2].image)
    assert all(np.array_equal(frame.image, frames[2].image) for frame in frames[3:])


def test_a_camera_that_is_unplugged_says_what_to_do(timepiece: Timepiece) -> None:
    camera = small_camera(timepiece, fail_after=2)
    camera.open()
    take(camera)
    take(camera)
    for _ in range(2):
        with pytest.raises(CameraUnavailable) as failure:
            camera.read()
        assert "Plug" in failure.value.advice


def test_a_specification_sets_every_option() -> None:
    camera = SimulatedCamera.from_spec(
        {"seed": "9", "size": "1920x1080", "fps": "24", "difficulty": "3", "mode": "several"}
    )
    assert (camera.seed, camera.width, camera.height) == (9, 1920, 1080)
    assert (camera.fps, camera.difficulty, camera.mode) == (24.0, 3, "several")


@pytest.mark.parametrize(
    "options",
    [
        {"seed": "-1"},
        {"seed": "x"},
        {"size": "wide"},
        {"fps": "0"},
        {"fps": "nan"},
        {"fps": "fast"},
        {"difficulty": "9"},
        {"mode": "chaos"},
        {"colour": "red"},
    ],
    ids=lambda options: "-".join(next(iter(options.items()))),
)
def test_a_specification_that_makes_no_sense_is_refused_with_advice(options: dict[str, str]) -> None:
    with pytest.raises(BadInput) as refusal:
        SimulatedCamera.from_spec(options)
    assert refusal.value.advice
