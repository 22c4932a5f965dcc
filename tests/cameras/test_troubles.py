"""A station's camera through every trouble: said in time and in its own words, and the picture back by itself.

The camera is OpenCV's V4L2 code on played devices; the worker, its timers and the news of plugs are the station's own.
"""

import time
from collections.abc import Iterator

import pytest
from camera_host import CameraHost, camera_host
from v4l2_player import Fault, Mode, Model, PlayedCamera, V4l2Player

SMALL = Model(modes=(Mode("YUYV", 320, 240, 30),))
OTHER = Model("Integrated Camera", 0x04F2, 0xB604, SMALL.modes)
SLACK = 2.0
"""Other tests run beside these; 'dev.py bench cameras' holds the station to the figures themselves."""

OURS = "camera:046d:082d@1-2,name=HD Pro Webcam C920"


@pytest.fixture(scope="module")
def station(can_play, tmp_path_factory) -> Iterator[tuple[V4l2Player, PlayedCamera, CameraHost]]:
    folder = tmp_path_factory.mktemp("troubles")
    (folder / "data").mkdir()
    player = V4l2Player(folder / "cameras")
    camera = player.plug(0, SMALL)
    with camera_host(player, OURS, folder / "data") as host:
        host.live()
        yield player, camera, host


@pytest.fixture
def running(station) -> Iterator[tuple[V4l2Player, PlayedCamera, CameraHost]]:
    player, camera, host = station
    yield station
    for other in player.cameras:
        if other is not camera and other.is_plugged:
            other.unplug()
    camera.be()
    if camera.is_plugged and (camera.number, camera.port) != (0, "1-2"):
        pulled = time.monotonic()
        camera.unplug()
        host.status("lost", "gone", after=pulled)
    if not camera.is_plugged:
        camera.plug(0, SMALL, "1-2")
    while (last := [event for event in host.events if event["event"] == "status"][-1])["state"] != "live":
        host.wait(lambda event: event["event"] == "status", after=last["t"] + 1e-6)


def since(moment: float, event) -> float:
    return event["t"] - moment


def test_unplugged_is_said_at_once_and_the_picture_is_back_within_a_second_of_the_plug(running):
    _, camera, host = running
    pulled = time.monotonic()
    camera.unplug()
    said = host.status("lost", "gone", after=pulled)
    assert since(pulled, said) < SLACK * 0.5
    assert said["message"] == "HD Pro Webcam C920 is not plugged in."
    plugged = time.monotonic()
    camera.plug()
    assert since(plugged, host.live(after=plugged)) < SLACK * 1.0


def test_it_is_found_when_it_comes_back_on_another_number(running):
    _, camera, host = running
    pulled = time.monotonic()
    camera.unplug()
    host.status("lost", "gone", after=pulled)
    plugged = time.monotonic()
    camera.plug(number=5)
    assert since(plugged, host.live(after=plugged)) < SLACK * 1.0


def test_another_camera_in_its_place_is_not_mistaken_for_it(running):
    player, camera, host = running
    pulled = time.monotonic()
    camera.unplug()
    host.status("lost", "gone", after=pulled)
    plugged = time.monotonic()
    stranger = player.plug(0, OTHER, "1-2")
    host.wait(lambda event: event["event"] == "status" and "Integrated Camera" in event["advice"], after=plugged)
    assert stranger.frames == 0
    # Ours comes back in another port, and is found there.
    back = time.monotonic()
    camera.plug(number=3, port="1-4")
    assert since(back, host.live(after=back)) < SLACK * 1.0


def test_a_stall_is_said_within_half_a_second_and_the_picture_is_back_when_it_ends(running):
    _, camera, host = running
    began = time.monotonic()
    camera.be(Fault.STALL)
    assert since(began, host.status("lost", "stalled", after=began)) < SLACK * 0.5
    old = host.wait(lambda event: event["event"] == "old", after=began)
    assert old["t"] - old["since"] < SLACK * 0.5  # nothing is captured from the last picture any more
    ended = time.monotonic()
    camera.be()
    assert since(ended, host.live(after=ended)) < SLACK * 1.0


def test_a_read_that_never_returns_is_left_behind_and_counted(running):
    _, camera, host = running
    before = host.stats()["left_behind"]
    began = time.monotonic()
    camera.be(Fault.HANG)
    assert since(began, host.status("lost", "stalled", after=began)) < SLACK * 0.5
    for _ in range(100):
        if host.stats()["left_behind"] > before:
            break
        camera_opens_again(host)
    ended = time.monotonic()
    camera.be()
    assert since(ended, host.live(after=ended)) < SLACK * 1.5
    assert host.stats()["left_behind"] == before + 1


def camera_opens_again(host: CameraHost) -> None:
    """Let a moment pass: nothing is said when a thread is left behind, only counted."""
    with pytest.raises(AssertionError):
        host.wait(lambda event: event["event"] == "never", 0.2)


@pytest.mark.parametrize(
    ("fault", "problem", "words", "within"),
    [
        (Fault.FREEZE, "frozen", "The picture stands still", 3.0),
        (Fault.BLACK, "black", "The picture is black.", 4.0),
    ],
)
def test_pictures_that_are_none_are_told_apart(running, fault, problem, words, within):
    _, camera, host = running
    began = time.monotonic()
    camera.be(fault)
    said = host.status("lost", problem, after=began)
    assert said["message"].startswith(words)
    assert said["advice"]
    assert since(began, said) < SLACK * within
    if fault is Fault.FREEZE:
        # Started anew it goes on with the same picture: that is not taken for a live one.
        with pytest.raises(AssertionError):
            host.live(after=said["t"], seconds=1.5)
    ended = time.monotonic()
    camera.be()
    assert since(ended, host.live(after=ended)) < SLACK * 1.6


def test_another_program_that_has_taken_it_is_said_and_waited_for(running):
    _, camera, host = running
    pulled = time.monotonic()
    camera.unplug()
    host.status("lost", "gone", after=pulled)
    camera.be(Fault.BUSY_AT_START)
    plugged = time.monotonic()
    camera.plug()
    assert host.status("lost", "busy", after=plugged)["message"] == "Another program uses HD Pro Webcam C920."
    ended = time.monotonic()
    camera.be()
    assert since(ended, host.live(after=ended)) < SLACK * 1.6


def test_pause_lets_go_of_the_camera_so_that_its_light_goes_out(running):
    _, camera, host = running
    paused = time.monotonic()
    host.say("pause")
    host.status("paused", after=paused)
    for _ in range(100):
        if camera.open_now == 0:
            break
        host.stats()
    assert camera.open_now == 0
    host.say("resume")
    host.live(after=paused)


def test_too_few_pictures_are_said_and_still_shown(can_play, player, data_dir):
    player.plug(0, Model(modes=(Mode("YUYV", 320, 240, 30, really=4),)))
    with camera_host(player, "webcam:0", data_dir) as host:
        said = host.status("live", "slow")
        assert said["message"] == "Only 4 pictures a second come from HD Pro Webcam C920."


def test_without_news_from_the_system_it_is_back_within_a_second_and_a_half(can_play, player, data_dir):
    camera = player.plug(0, SMALL)
    with camera_host(player, "webcam:0", data_dir, "polls-only") as host:
        host.live()
        pulled = time.monotonic()
        camera.unplug()
        host.status("lost", "gone", after=pulled)
        plugged = time.monotonic()
        camera.plug(number=2)  # "webcam:0" was this one, and stays it
        assert since(plugged, host.live(after=plugged)) < SLACK * 1.5
        assert host.stats()["longest"] < 0.5


def test_the_same_camera_chosen_once_more_is_not_said_to_be_used_by_another_program(running):
    _, _, host = running
    chosen = time.monotonic()
    host.say("use", OURS)
    assert since(chosen, host.live(after=chosen)) < SLACK * 1.0
    assert not [event for event in host.events if event["t"] > chosen and event.get("problem") == "busy"]
