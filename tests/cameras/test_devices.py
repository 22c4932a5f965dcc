"""Which camera is which: names, models and ports from the system, and the one that was chosen found again or not."""

import json
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programs import PROGRAM, ROOT, environment
from v4l2_player import BOOLEAN, MENU, Control, Fault, Mode, Model

from scanner_desktop.cameras.devices import tidy_name, windows_port
from scanner_desktop.domain.camera import CameraIdentity, FoundCamera, find_again
from scanner_desktop.domain.camera_spec import camera_spec, identity_of, parse_camera

C920 = CameraIdentity(0x046D, 0x082D, "1-2", "HD Pro Webcam C920")
SMALL = (Mode("YUYV", 320, 240, 30),)
CONTROLS = (
    Control(0x009A090C, "Focus, Automatic", 0, 1, 1, kind=BOOLEAN),
    Control(0x009A090A, "Focus, Absolute", 0, 250, 0, step=5),
    Control(0x009A0901, "Auto Exposure", 0, 3, 3, kind=MENU),
    Control(0x00980913, "Gain", 0, 255, 16, is_dead=True),
)


def at(port: str, index: int = 0, *, name: str = C920.name, product: int = 0x082D, serial: str = "") -> FoundCamera:
    return FoundCamera(CameraIdentity(0x046D, product, port, name, serial), index)


def test_it_is_found_on_another_number_and_in_another_port():
    assert find_again(C920, [at("1-2", 7)]) == at("1-2", 7)
    assert find_again(C920, [at("3-1", 2)]) == at("3-1", 2)


def test_another_model_in_its_port_is_not_it():
    assert find_again(C920, [at("1-2", product=0x0825)]) is None


def test_two_of_one_model_are_told_apart_by_port():
    assert find_again(C920, [at("1-3", 0), at("1-2", 1)]) == at("1-2", 1)
    assert find_again(C920, [at("1-3", 0), at("1-4", 1)]) is None  # either could be it, moved


def test_the_twin_that_was_there_beside_it_is_not_taken_for_it():
    assert find_again(C920, [at("1-3")], frozenset({"1-3"})) is None


def test_a_serial_number_finds_it_in_any_port():
    wanted = CameraIdentity(0x046D, 0x082D, "1-2", C920.name, "A1")
    assert find_again(wanted, [at("1-2", 0, serial="B2"), at("5-1", 1, serial="A1")]) == at("5-1", 1, serial="A1")
    assert find_again(wanted, [at("1-2", 0, serial="B2")]) is None


def test_when_all_have_one_serial_number_the_port_decides():
    wanted = CameraIdentity(0x046D, 0x082D, "1-2", C920.name, "SN0001")
    both = [at("1-3", 0, serial="SN0001"), at("1-2", 1, serial="SN0001")]
    assert find_again(wanted, both) == both[1]


names = st.text(st.characters(exclude_characters=",\n\r", exclude_categories=("Cs", "Cc")), max_size=30).map(str.strip)
ports = st.text("0123456789-.:&#abc{}\\", min_size=1, max_size=20)


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF), ports, names, names)
def test_a_specification_names_the_camera_that_it_was_made_from(vendor, product, port, name, serial):
    identity = CameraIdentity(vendor, product, port, name, serial)
    assert identity_of(parse_camera(str(camera_spec(identity)))) == identity


@given(st.lists(st.tuples(ports, st.booleans()), max_size=4, unique_by=lambda pair: pair[0]), ports)
def test_what_is_found_is_always_of_the_same_model(present, wanted_port):
    cameras = [
        at(port, index, product=0x082D if same else 0x0001) for index, (port, same) in enumerate(present)
    ]  # fmt: skip
    found = find_again(CameraIdentity(0x046D, 0x082D, wanted_port), cameras)
    assert found is None or found.identity.product == 0x082D


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("Integrated Camera: Integrated C", "Integrated Camera"),
        ("HD Pro Webcam C920", "HD Pro Webcam C920"),
        ("USB2.0 HD UVC WebCam: USB2.0 HD", "USB2.0 HD UVC WebCam"),
        ("Logi: 4K", "Logi: 4K"),
    ],
)
def test_names_are_said_once(given_name, name):
    assert tidy_name(given_name) == name


def test_on_windows_the_instance_is_the_port():
    path = r"\\?\usb#vid_046d&pid_082d&mi_00#6&2b1c5d0&0&0000#{65e8773d-8f56-11d0-a3b9-00a0c9223196}\global"
    assert windows_port(path) == "6&2b1c5d0&0&0000"


def cameras_command(player, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "cameras", *arguments], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
        env=environment(**player.environment()),
    )  # fmt: skip


def test_the_command_lists_cameras_by_name_without_the_nodes_for_metadata(player):
    player.plug(0, Model(modes=SMALL, serial="A1"), "1-2")
    player.plug(1, Model("HD Pro Webcam C920", modes=SMALL), "1-3").be_metadata()
    player.plug(2, Model("Integrated Camera: Integrated C", 0x04F2, 0xB604, SMALL), "1-8")
    done = cameras_command(player, "--json")
    rows = json.loads(done.stdout)
    assert [(row["number"], row["name"]) for row in rows] == [
        ("webcam:0", "HD Pro Webcam C920"),
        ("webcam:2", "Integrated Camera"),
    ]
    assert rows[0]["spec"] == "camera:046d:082d@1-2,serial=A1,name=HD Pro Webcam C920"
    assert rows[1]["spec"] == "camera:04f2:b604@1-8,name=Integrated Camera"
    assert (done.returncode, done.stderr) == (0, "")


def test_probing_measures_the_mode_and_says_what_stands_in_the_way(player):
    player.plug(0, Model(modes=SMALL, controls=CONTROLS), "1-2")
    player.plug(1, Model("Integrated Camera", 0x04F2, 0xB604, SMALL), "1-8").be(Fault.BUSY_AT_START)
    rows = json.loads(cameras_command(player, "--json", "--probe").stdout)
    assert rows[0]["probe"]["mode"].startswith("320×240 YUYV")
    assert [control["name"] for control in rows[0]["controls"]] == ["auto_focus", "focus", "auto_exposure", "gain"]
    assert rows[1]["probe"]["problem"] == "busy"
    assert "Another program uses Integrated Camera." in cameras_command(player, "--probe").stdout


def test_controls_are_read_back_after_setting(player, source):
    camera = player.plug(0, Model(modes=SMALL, controls=CONTROLS))
    module = "scanner_desktop.cameras.linux_v4l2"
    assert source.call(module, "set_control", "/dev/video0", "focus", 85) == 85
    assert camera.value_of(0x009A090A) == 85
    assert source.call(module, "set_control", "/dev/video0", "auto_exposure", 0) == 0
    assert camera.value_of(0x009A0901) == 1  # by hand, in the menu's numbers
    assert source.call(module, "set_control", "/dev/video0", "auto_exposure", 1) == 1
    assert camera.value_of(0x009A0901) == 3
    assert source.call(module, "set_control", "/dev/video0", "gain", 99) == 16  # dead: what it says, it does not do


@pytest.mark.skipif(shutil.which("v4l2-ctl") is None, reason="v4l2-ctl (Debian: v4l-utils) is not installed")
def test_another_program_sees_the_played_camera_as_it_was_described(player):
    """The double is asked by somebody else's program: v4l2-ctl, written by V4L2's own authors."""
    model = Model(modes=(Mode("YUYV", 320, 240, 30), Mode("YUYV", 320, 240, 15)), controls=CONTROLS[1:2])
    player.plug(0, model)

    def ask(*arguments: str) -> str:
        return subprocess.run(
            ["v4l2-ctl", "-d", "/dev/video0", *arguments], capture_output=True, text=True, timeout=20, check=True,
            env=environment(**player.environment()),
        ).stdout  # fmt: skip

    listed = ask("--list-formats-ext")
    assert "'YUYV'" in listed
    assert "320x240" in listed
    assert "30.000 fps" in listed
    assert "15.000 fps" in listed
    assert "Card type        : HD Pro Webcam C920" in ask("--info")
    assert "min=0 max=250 step=5 default=0 value=0" in ask("--list-ctrls")
    ask("--stream-mmap=3", "--stream-count=5")
