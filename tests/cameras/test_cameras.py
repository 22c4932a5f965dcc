"""Recordings and folders of pictures as cameras: every picture in its order, and plain words when there is none."""

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from scanner_desktop.app.cameras import make_camera
from scanner_desktop.cameras.folder import FolderCamera
from scanner_desktop.cameras.opencv import OpenCvCamera
from scanner_desktop.domain.camera_spec import parse_camera
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.ports import FrameSource

BLUE, GREEN, RED = (230, 20, 20), (20, 230, 20), (20, 20, 230)


def plain(colour: tuple[int, int, int]) -> np.ndarray:
    return np.full((96, 128, 3), colour, np.uint8)


def write_video(path: Path, *colours: tuple[int, int, int], fps: float = 60.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (128, 96))
    for colour in colours:
        writer.write(plain(colour))
    writer.release()
    return path


def frames_of(camera: FrameSource):
    while (frame := camera.read()) is not None:
        yield frame


def looks(frame) -> tuple[int, int, int]:
    """Return which of the three colours the frame has."""
    mean = frame.image.reshape(-1, 3).mean(axis=0)
    return (BLUE, GREEN, RED)[int(mean.argmax())]


def test_a_recording_gives_every_picture_once_and_then_ends(tmp_path):
    camera = OpenCvCamera(parse_camera(str(write_video(tmp_path / "it.avi", BLUE, GREEN, RED))))
    camera.open()
    frames = list(frames_of(camera))
    camera.close()
    camera.close()

    assert [looks(frame) for frame in frames] == [BLUE, GREEN, RED]
    assert [frame.sequence for frame in frames] == [0, 1, 2]
    assert frames[0].captured_at < frames[1].captured_at < frames[2].captured_at
    assert not any(frame.image.flags.writeable for frame in frames)
    assert camera.name == "it.avi"


def test_a_recording_is_played_at_its_own_speed(tmp_path):
    camera = OpenCvCamera(parse_camera(str(write_video(tmp_path / "it.avi", *[RED] * 7, fps=20.0))))
    camera.open()
    frames = list(frames_of(camera))
    camera.close()
    assert frames[-1].captured_at - frames[0].captured_at >= 0.9 * 6 / 20


def test_the_wait_for_a_slow_recording_is_ended_by_interrupt(tmp_path):
    camera = OpenCvCamera(parse_camera(str(write_video(tmp_path / "it.avi", *[RED] * 300, fps=1.0))))
    camera.open()
    stopped = threading.Timer(0.1, camera.interrupt)
    stopped.start()
    assert sum(1 for _ in frames_of(camera)) <= 2
    stopped.join()
    camera.close()


@pytest.mark.parametrize(
    ("name", "content", "said"), [("gone.mp4", None, "no video file"), ("it.mp4", b"not a video", "not a video")]
)
def test_given_no_recording_then_that_is_said(tmp_path, name, content, said):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CameraUnavailable, match=said) as refused:
        OpenCvCamera(parse_camera(str(path))).open()
    assert refused.value.advice


def test_reading_a_camera_that_is_not_open_is_refused():
    with pytest.raises(CameraUnavailable):
        OpenCvCamera(parse_camera("webcam:0")).read()


def test_a_folder_shows_its_pictures_in_the_order_of_their_names_and_begins_again(tmp_path, caplog):
    for name, colour in (("b.png", GREEN), ("a.jpg", BLUE), ("c.PNG", RED)):
        cv2.imwrite(str(tmp_path / name), plain(colour))
    (tmp_path / "b2.png").write_bytes(b"not a picture")
    (tmp_path / "notes.txt").write_text("not shown", encoding="utf-8")
    camera = FolderCamera(tmp_path, shown_for=0.0)
    camera.open()
    frames = [camera.read() for _ in range(4)]
    camera.close()

    assert [looks(frame) for frame in frames] == [BLUE, GREEN, RED, BLUE]
    assert [frame.sequence for frame in frames] == [0, 1, 2, 3]
    assert "b2.png" in caplog.text


@pytest.mark.parametrize("make", [lambda folder: folder / "gone", lambda folder: folder])
def test_given_a_folder_without_pictures_then_that_is_said(tmp_path, make):
    with pytest.raises(CameraUnavailable) as refused:
        FolderCamera(make(tmp_path)).open()
    assert refused.value.advice


def test_given_only_pictures_that_cannot_be_read_then_that_is_said(tmp_path):
    (tmp_path / "a.png").write_bytes(b"not a picture")
    camera = FolderCamera(tmp_path)
    camera.open()
    with pytest.raises(CameraUnavailable, match="can be read"):
        camera.read()


def test_one_picture_is_a_camera_too_and_one_that_is_too_large_is_refused_before_it_is_decoded(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), plain(RED))
    camera = make_camera(str(tmp_path / "a.png"))
    camera.open()
    frame = camera.read()
    assert frame is not None
    assert looks(frame) == RED

    huge = Image.new("1", (13_300, 13_300))
    huge.save(tmp_path / "b.png")
    camera = make_camera(str(tmp_path / "b.png"))
    camera.open()
    with pytest.raises(CameraUnavailable, match="can be read"):
        camera.read()


def test_the_wait_for_a_folders_pace_is_ended_by_interrupt(tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), plain(RED))
    camera = FolderCamera(tmp_path)
    camera.open()
    assert camera.read() is not None
    camera.interrupt()
    assert camera.read() is None
