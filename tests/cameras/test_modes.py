"""The mode that reads most is chosen by what is promised and kept by what arrives, on cameras played to OpenCV."""

import json

import pytest
from camera_host import Refused, SourceHost
from v4l2_player import Fault, Mode, Model, V4l2Player

from scanner_desktop.cameras.modes import LADDER, Trial, candidates, rank
from scanner_desktop.domain.camera import CameraMode

C920 = (
    Mode("YUYV", 640, 480, 30), Mode("YUYV", 1280, 720, 10), Mode("YUYV", 1920, 1080, 5),
    Mode("MJPG", 640, 480, 30), Mode("MJPG", 1280, 720, 30), Mode("MJPG", 1920, 1080, 30), Mode("MJPG", 1920, 1080, 15),
    Mode("H264", 1920, 1080, 30),
)  # fmt: skip


def as_offered(*modes: Mode) -> list[CameraMode]:
    return [CameraMode(mode.fourcc, mode.width, mode.height, mode.fps) for mode in modes]


def run(player: V4l2Player, source: SourceHost, *modes: Mode, spec: str = "webcam:0"):
    model = Model(modes=modes)
    player.paint_all(model)
    camera = player.plug(0, model)
    source.make(spec)
    source.ask("open")
    return camera


def test_1080p30_mjpg_is_chosen_where_it_is_offered(player, source):
    camera = run(player, source, *C920)
    found = source.ask("read_until_mode")
    assert (camera.running_mode.fourcc, camera.running_mode.width, camera.running_mode.fps) == ("MJPG", 1920, 30)
    assert (found["frame"]["width"], found["frame"]["height"]) == (1920, 1080)
    assert found["mode"].startswith("1920×1080 MJPG")
    assert camera.buffers == 2


def test_30_compressed_pictures_are_better_than_10_that_are_not(player, source):
    camera = run(player, source, Mode("YUYV", 1280, 720, 10), Mode("MJPG", 1280, 720, 30))
    source.ask("read_until_mode")
    assert camera.running_mode == Mode("MJPG", 1280, 720, 30)


def test_a_camera_that_promises_more_pictures_than_it_gives_is_found_out(player, source):
    camera = run(player, source, Mode("YUYV", 640, 480, 30), Mode("MJPG", 1280, 720, 30, really=5))
    found = source.ask("read_until_mode")
    assert camera.running_mode == Mode("YUYV", 640, 480, 30)
    assert found["mode"].startswith("640×480 YUYV")


def test_a_camera_that_sends_another_size_than_it_promises_is_found_out(player, source):
    model = Model(modes=(Mode("MJPG", 1280, 720, 30), Mode("YUYV", 640, 480, 30)))
    player.paint_all(model)
    player.paint(Mode("MJPG", 320, 240, 0))
    camera = player.plug(0, model)
    camera.send_size(320, 240)
    camera.be(Fault.OTHER_SIZE)
    source.make("webcam:0")
    source.ask("open")
    found = source.ask("read_until_mode")
    assert found["mode"].startswith(("640×480 YUYV", "1280×720"))
    assert (found["frame"]["width"], found["frame"]["height"]) in {(640, 480), (320, 240)}
    assert camera.running_mode.fourcc == "YUYV"


def test_a_format_that_the_camera_refuses_is_not_waited_for(player, source):
    model = Model(modes=(Mode("MJPG", 1280, 720, 30), Mode("YUYV", 640, 480, 30)))
    player.paint_all(model)
    camera = player.plug(0, model)
    camera.refuse("MJPG")
    source.make("webcam:0")
    source.ask("open")
    assert source.ask("read_until_mode")["mode"].startswith("640×480 YUYV")


def test_what_was_found_is_used_at_once_the_next_time(player, source):
    camera = run(player, source, Mode("YUYV", 640, 480, 30), Mode("MJPG", 1280, 720, 30, really=5))
    source.ask("read_until_mode")
    source.ask("close")
    source.ask("open")
    frame = source.ask("read", count=1)[0]
    assert (frame["width"], frame["height"]) == (640, 480)
    assert camera.running_mode.fourcc == "YUYV"


def test_broken_pictures_between_good_ones_are_left_out(player, source):
    camera = run(player, source, Mode("MJPG", 1280, 720, 30))
    source.ask("read", count=2)
    camera.be(Fault.BROKEN_JPEGS)
    frames = source.ask("read", count=6)
    assert {(frame["width"], frame["height"]) for frame in frames} == {(1280, 720)}


def test_a_picture_that_has_waited_in_the_driver_is_left_out(player, source):
    run(player, source, Mode("YUYV", 320, 240, 30))
    source.ask("read", count=3)
    source.call("time", "sleep", 0.6)
    frame = source.ask("read", count=1)[0]
    assert frame["now"] - frame["at"] < 0.1


def test_a_camera_whose_clock_is_late_is_not_taken_for_one_that_gives_old_pictures(player, source):
    camera = run(player, source, Mode("YUYV", 320, 240, 30))
    source.ask("read", count=3)
    camera.be(Fault.LATE_CLOCK)
    frames = source.ask("read", count=20)
    assert frames[-1]["now"] - frames[0]["now"] < 2.0  # 0.65 s at 30 a second


def test_pixels_come_first_then_pictures_a_second_then_no_compression():
    best = [
        CameraMode("YUYV", 1920, 1080, 30), CameraMode("MJPG", 1920, 1080, 30), CameraMode("MJPG", 1920, 1080, 15),
        CameraMode("MJPG", 1280, 720, 60), CameraMode("MJPG", 640, 480, 30), CameraMode("YUYV", 1920, 1080, 8),
        CameraMode("YUYV", 640, 480, 5),
    ]  # fmt: skip
    assert sorted(best, key=rank, reverse=True) == best


def test_what_opencv_cannot_convert_is_not_a_candidate():
    assert all(mode.fourcc != "H264" for mode in candidates(as_offered(*C920)))
    assert candidates(()) == LADDER


def test_a_trial_goes_back_to_the_best_when_none_keeps_its_promise():
    trial = Trial(tuple(as_offered(Mode("MJPG", 1920, 1080, 30), Mode("MJPG", 1280, 720, 30))))
    change = None
    for index in range(20):
        change = trial.saw(1920, 1080, "MJPG", index / 10) or change
        if change is not None:
            break
    assert change == CameraMode("MJPG", 1280, 720, 30)
    for index in range(20):
        back = trial.saw(1280, 720, "MJPG", 10 + index / 4)
        if trial.is_over:
            break
    assert trial.is_over
    assert back == CameraMode("MJPG", 1920, 1080, 30)
    assert trial.result.width == 1920
    assert trial.result.fps == pytest.approx(10, rel=0.1)


@pytest.mark.parametrize(
    ("fault", "problem"),
    [(Fault.BUSY_AT_OPEN, "busy"), (Fault.BUSY_AT_START, "busy"), (Fault.FORBIDDEN, "forbidden")],
)
def test_why_it_cannot_be_opened_is_said_in_its_own_words(player, source, fault, problem):
    player.plug(0, Model(modes=(Mode("YUYV", 320, 240, 30),))).be(fault)
    source.make("webcam:0")
    with pytest.raises(Refused) as refused:
        source.ask("open")
    assert refused.value.problem == problem


def test_a_camera_that_another_handle_streams_from_is_busy(player, source, data_dir):
    player.plug(0, Model(modes=(Mode("YUYV", 320, 240, 30),)))
    other = SourceHost(player, data_dir)
    try:
        other.make("webcam:0")
        other.ask("open")
        other.ask("read", count=1)
        source.make("webcam:0")
        with pytest.raises(Refused, match="Another program uses HD Pro Webcam C920") as refused:
            source.ask("open")
        assert refused.value.problem == "busy"
    finally:
        other.end()


def test_the_rate_that_was_asked_for_is_asked_for_again_however_few_pictures_came(player, source, data_dir):
    camera = run(player, source, Mode("YUYV", 640, 480, 30, really=26), Mode("YUYV", 640, 480, 24))
    source.ask("read_until_mode")
    assert json.loads((data_dir / "cameras.json").read_text())["046d:082d@1-2"]["mode"][:4] == ["YUYV", 640, 480, 30.0]
    source.ask("close")
    source.ask("open")
    source.ask("read_until_mode")
    assert camera.running_mode.fps == 30
