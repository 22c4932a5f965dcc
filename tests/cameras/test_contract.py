"""What every source of frames has to do, asked of each alike: simulated, file, folder, stream, webcam."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import pytest
from camera_host import Refused, SourceHost
from mjpeg_server import MjpegServer
from v4l2_player import Mode, Model, V4l2Player

SMALL = Model(modes=(Mode("YUYV", 320, 240, 30),))


@dataclass
class Subject:
    """A source that works, and the same kind of one that is not there."""

    host: SourceHost
    spec: str
    missing: str


@pytest.fixture(scope="module")
def places(can_play, tmp_path_factory) -> Iterator[dict[str, tuple[str, str]]]:
    folder = tmp_path_factory.mktemp("sources")
    pictures = folder / "pictures"
    pictures.mkdir()
    for index in range(2):
        cv2.imwrite(str(pictures / f"{index}.png"), np.full((96, 128, 3), 60 + 90 * index, np.uint8))
    video = folder / "it.avi"
    writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"MJPG"), 30, (128, 96))
    for index in range(90):
        writer.write(np.full((96, 128, 3), 2 * index + 20, np.uint8))
    writer.release()
    with MjpegServer() as server:
        yield {
            "simulated": ("simulated:7,size=320x240", ""),
            "file": (str(video), str(folder / "gone.avi")),
            "folder": (f"folder:{pictures}", f"folder:{folder / 'gone'}"),
            "stream": (server.url, "http://127.0.0.1:9/stream.mjpg"),
            "webcam": ("webcam:0", "webcam:3"),
            "camera": ("camera:046d:082d@1-2,name=HD Pro Webcam C920", "camera:1234:5678@1-2,name=Another"),
        }


@pytest.fixture(scope="module")
def host(can_play, tmp_path_factory) -> Iterator[SourceHost]:
    folder = tmp_path_factory.mktemp("contract")
    player = V4l2Player(folder / "cameras")
    player.plug(0, SMALL)
    (folder / "data").mkdir()
    host = SourceHost(player, folder / "data")
    yield host
    host.end()


@pytest.fixture(params=["simulated", "file", "folder", "stream", "webcam", "camera"])
def subject(request, host: SourceHost, places) -> Subject:
    return Subject(host, *places[request.param])


def test_frames_are_what_the_station_expects(subject: Subject) -> None:
    name = subject.host.make(subject.spec)
    subject.host.ask("open")
    frames = subject.host.ask("read", count=6)
    subject.host.ask("close")

    assert name.strip()
    for frame in frames:
        assert frame["type"] == "uint8"
        assert frame["shape"] == [frame["height"], frame["width"], 3]
        assert not frame["writeable"]
        assert frame["source"]
        assert -0.001 <= frame["now"] - frame["at"] < 0.5
        assert 5 < frame["mean"] < 250
    sequence = [frame["sequence"] for frame in frames]
    assert sequence[0] == 0
    assert all(after > before for before, after in itertools.pairwise(sequence))
    times = [frame["at"] for frame in frames]
    assert times == sorted(times)
    assert times[-1] - times[0] > 0.1  # in the pace of a camera


def test_it_can_be_opened_again_and_closed_twice_and_leaves_nothing_open(subject: Subject) -> None:
    subject.host.make(subject.spec)
    subject.host.ask("open")
    subject.host.ask("read", count=1)
    subject.host.ask("close")
    before = subject.host.ask("files")
    for _ in range(2):
        subject.host.ask("open")
        subject.host.ask("open")  # without closing: as after a run that was left behind
        assert subject.host.ask("read", count=2)[1] is not None
        subject.host.ask("close")
        subject.host.ask("close")
    assert subject.host.ask("files") <= before


def test_reading_before_it_is_open_is_refused(subject: Subject) -> None:
    subject.host.make(subject.spec)
    with pytest.raises(Refused):
        subject.host.ask("read", count=1)


def test_a_read_ends_soon_after_it_is_interrupted(subject: Subject) -> None:
    subject.host.make(subject.spec)
    subject.host.ask("open")
    assert subject.host.ask("read_interrupted")["took"] < 1.0
    subject.host.ask("close")


def test_what_is_not_there_is_said_with_what_to_do(subject: Subject) -> None:
    if not subject.missing:
        pytest.skip("the simulated camera is always there")
    subject.host.make(subject.missing)
    with pytest.raises(Refused) as refused:
        subject.host.ask("open")
    assert str(refused.value).endswith(".")
    assert refused.value.advice.endswith((".", "!"))
    subject.host.ask("close")
