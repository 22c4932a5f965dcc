"""Network cameras over a real HTTP server: each fault is said, and the picture is back by itself."""

import time
from collections.abc import Iterator

import pytest
from camera_host import CameraHost, camera_host
from mjpeg_server import MjpegServer


@pytest.fixture(scope="module")
def station(tmp_path_factory) -> Iterator[tuple[MjpegServer, CameraHost]]:
    folder = tmp_path_factory.mktemp("streams")
    with MjpegServer() as server, camera_host(None, server.url, folder) as host:
        host.live()
        yield server, host


@pytest.mark.parametrize(
    ("state", "said_within", "back_within"),
    [("stalled", 0.6, 1.0), ("closing", 2.5, 2.0), ("garbage", 2.5, 2.0), ("mute", 0.6, 3.5)],
)
def test_a_fault_is_said_and_the_picture_is_back_when_it_is_over(station, state, said_within, back_within):
    server, host = station
    began = time.monotonic()
    server.state = state
    said = host.status("lost", after=began)
    assert said["t"] - began < 2 * said_within  # other tests run beside it
    assert said["message"]
    assert said["advice"]
    with pytest.raises(AssertionError):
        host.live(after=said["t"], seconds=2.0)
    over = time.monotonic()
    server.state = "good"
    assert host.live(after=over)["t"] - over < 2 * back_within


def test_another_resolution_goes_on(station):
    """OpenCV scales what comes to the size that it began with: the picture goes on, and nothing is said."""
    server, host = station
    before = host.stats()
    server.show(480, 360)
    with pytest.raises(AssertionError):
        host.status("lost", after=before["t"], seconds=0.7)
    assert host.stats()["taken"] > before["taken"] + 10
