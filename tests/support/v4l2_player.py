"""Webcams for tests: programs started with its environment find them under /dev, and OpenCV's own V4L2 code plays them.

The other half is v4l2_player.c, a library for LD_PRELOAD. The test writes to a file that both have in their memory, and
makes the device nodes and the entries of sysfs; nothing here is part of the program under test.
"""

import ctypes
import hashlib
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from enum import IntFlag
from functools import cache
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

SOURCE = Path(__file__).with_name("v4l2_player.c")
SIZE = 2048  # bytes for each camera in the shared file
CAMERAS, MODES, CONTROLS = 4, 24, 16
MENU, BOOLEAN, INTEGER = 3, 2, 1  # V4L2_CTRL_TYPE_...


class Fault(IntFlag):
    """What can be wrong with a camera, as v4l2_player.c knows it."""

    BUSY_AT_OPEN = 1
    BUSY_AT_START = 2
    FORBIDDEN = 4
    STALL = 8  # no more pictures come; select waits
    HANG = 16  # the driver does not come back from DQBUF
    FREEZE = 32
    BLACK = 64
    BROKEN_JPEGS = 128  # every other one
    OTHER_SIZE = 256  # than S_FMT has promised
    LATE_CLOCK = 512  # its time stamps are a second late, always


SOUND = Fault(0)


class Mode(NamedTuple):
    """A mode as the camera says it; ``really`` is the rate at which pictures come, the same when 0."""

    fourcc: str
    width: int
    height: int
    fps: float
    really: float = 0.0


class Control(NamedTuple):
    """A control by its V4L2 number; a dead one takes every value and does nothing."""

    number: int
    name: str
    least: int
    most: int
    standard: int
    step: int = 1
    kind: int = INTEGER
    is_dead: bool = False


@dataclass(frozen=True)
class Model:
    """A make of camera."""

    name: str = "HD Pro Webcam C920"
    vendor: int = 0x046D
    product: int = 0x082D
    modes: tuple[Mode, ...] = (Mode("YUYV", 640, 480, 30), Mode("MJPG", 1280, 720, 30), Mode("YUYV", 1280, 720, 10))
    controls: tuple[Control, ...] = ()
    serial: str = ""


USUAL = Model()


@cache
def compiler() -> str | None:
    """Return the C compiler, None where there is none."""
    return shutil.which("gcc")


@cache
def library() -> Path:
    """Compile the library, once for each version of its source, and return it."""
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    made = Path(tempfile.gettempdir()) / f"v4l2_player-{os.getuid()}-{digest}.so"
    if not made.exists():
        unfinished = made.with_suffix(f".{os.getpid()}")
        subprocess.run(
            [str(compiler()), "-O2", "-shared", "-fPIC", "-o", unfinished, SOURCE, "-ldl", "-lpthread"], check=True
        )
        unfinished.replace(made)
    return made


def libc_is_usual() -> bool:
    """Tell whether the C library is glibc: the player replaces functions under the names that it has there."""
    return hasattr(ctypes.CDLL(None), "gnu_get_libc_version")


class V4l2Player:
    """Cameras in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("dev", "pictures", "sys/class/video4linux", "sys/devices/player"):
            (folder / name).mkdir(parents=True)
        control = folder / "control"
        control.write_bytes(bytes(CAMERAS * SIZE))
        with control.open("r+b") as file:
            self.memory = mmap.mmap(file.fileno(), CAMERAS * SIZE)
        self.cameras = tuple(PlayedCamera(self, slot) for slot in range(CAMERAS))

    def environment(self) -> dict[str, str]:
        """Return what the environment of a program has to have so that it finds the cameras."""
        return {"LD_PRELOAD": str(library()), "V4L2_PLAYER": str(self.folder)}

    def plug(self, number: int = 0, model: Model = USUAL, port: str = "1-2") -> "PlayedCamera":
        """Plug a new camera in: one that was pulled out may come back, and stays what it is."""
        camera = next(camera for camera in self.cameras if not camera.was_plugged)
        camera.plug(number, model, port)
        return camera

    def paint(self, mode: Mode, count: int = 3, picture: np.ndarray | None = None, *, quality: int = 85) -> None:
        """Make what cameras show in ``mode``: ``picture`` (BGR) with the noise that a sensor has, ``count`` of them."""
        if picture is None:
            ramp = np.linspace(60, 200, mode.width, dtype=np.float32)
            picture = np.repeat(np.repeat(ramp[None, :, None], mode.height, 0), 3, 2)
        picture = cv2.resize(np.asarray(picture, np.float32), (mode.width, mode.height))
        random = np.random.default_rng(7)
        place = self.folder / "pictures"
        name = f"{mode.fourcc}-{mode.width}x{mode.height}"
        for index in range(count):
            noise = np.repeat(np.repeat(random.normal(0, 6, (mode.height // 8, mode.width // 8, 1)), 8, 0), 8, 1)
            noisy = picture.copy()
            noisy[: noise.shape[0], : noise.shape[1]] += noise
            noisy = np.clip(noisy, 0, 255).astype(np.uint8)
            (place / f"{name}-{index}").write_bytes(_encode(mode.fourcc, noisy, quality))
        if mode.fourcc == "MJPG":
            (place / f"{name}-black").write_bytes(_encode("MJPG", np.zeros_like(noisy), quality))

    def paint_all(self, model: Model) -> None:
        """Make pictures for every compressed mode of ``model``; the library draws the others itself."""
        for fourcc, width, height in {(mode.fourcc, mode.width, mode.height) for mode in model.modes}:
            if fourcc == "MJPG":
                self.paint(Mode(fourcc, width, height, 0))


def _encode(fourcc: str, picture: np.ndarray, quality: int) -> bytes:
    if fourcc == "MJPG":
        return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
    return cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUY2).tobytes()


class PlayedCamera:
    """One camera that can be plugged in; what is counted goes on through all of its lives."""

    def __init__(self, player: V4l2Player, slot: int) -> None:
        self._player = player
        self._base = slot * SIZE
        self._nodes: list[Path] = []
        self.number, self.port, self.model = 0, "", USUAL

    def _write(self, offset: int, *values: int) -> None:
        struct.pack_into(f"={len(values)}I", self._player.memory, self._base + offset, *values)

    def _read(self, offset: int) -> int:
        return int(struct.unpack_from("=I", self._player.memory, self._base + offset)[0])

    @property
    def is_plugged(self) -> bool:
        """Whether it is there."""
        return self._read(0) == 1

    @property
    def was_plugged(self) -> bool:
        """Whether it is there or was."""
        return self._read(8) > 0

    def plug(self, number: int | None = None, model: Model | None = None, port: str | None = None) -> None:
        """Plug it in: the device answers first, then the system makes its entries and its node."""
        self.number = self.number if number is None else number
        self.model = self.model if model is None else model
        self.port = port or self.port or "1-2"
        self._write(4, self.number, self._read(8) + 1)
        self._write(16, 0, len(self.model.modes), len(self.model.controls))
        bus = f"usb-0000:00:14.0-{self.port.partition('-')[2]}"
        memory = self._player.memory
        struct.pack_into("=32s32s", memory, self._base + 32, self.model.name.encode(), bus.encode())
        struct.pack_into("=Q", memory, self._base + 144, 0)
        for index, mode in enumerate(self.model.modes):
            code = int.from_bytes(mode.fourcc.encode(), "little")
            rates = (round(mode.fps * 1000), round((mode.really or mode.fps) * 1000))
            self._write(256 + 20 * index, code, mode.width, mode.height, *rates)
        for index, one in enumerate(self.model.controls):
            struct.pack_into(
                "=IIiiiiiI32s", memory, self._base + 768 + 64 * index, one.number, one.kind, one.least, one.most,
                one.step, one.standard, one.standard, one.is_dead, one.name.encode(),
            )  # fmt: skip
        self._write(0, 1)
        self._make_entries()

    def unplug(self) -> None:
        """Pull it out: it stops answering, and its node and entries go."""
        self._write(0, 0)
        for node in self._nodes:
            if node.is_dir() and not node.is_symlink():
                shutil.rmtree(node)
            else:
                node.unlink(missing_ok=True)
        self._nodes = []

    def _make_entries(self) -> None:
        folder = self._player.folder
        usb = folder / "sys/devices/player" / f"usb{self.port.partition('-')[0]}" / self.port
        video = usb / f"{self.port}:1.0" / "video4linux" / f"video{self.number}"
        video.mkdir(parents=True)
        texts = {"idVendor": f"{self.model.vendor:04x}", "idProduct": f"{self.model.product:04x}"}
        if self.model.serial:
            texts["serial"] = self.model.serial
        for name, text in texts.items():
            (usb / name).write_text(text + "\n")
        (video / "name").write_text(self.model.name + "\n")
        (video / "index").write_text("0\n")
        (video / "device").symlink_to("../../../" + f"{self.port}:1.0")
        entry = folder / "sys/class/video4linux" / f"video{self.number}"
        entry.symlink_to(os.path.relpath(video, entry.parent))
        node = folder / "dev" / f"video{self.number}"
        node.touch()
        number = folder / "sys/dev/char" / f"81:{self.number}"
        number.mkdir(parents=True)
        (number / "uevent").write_text(f"MAJOR=81\nMINOR={self.number}\nDEVNAME=video{self.number}\n")
        self._nodes = [node, entry, usb, number]

    def be(self, faults: Fault = SOUND) -> None:
        """Have exactly these faults from now on."""
        self._write(12, int(faults))

    def refuse(self, fourcc: str = "") -> None:
        """Take no mode of this kind, whatever is said about it."""
        self._write(28, int.from_bytes(fourcc.encode(), "little"))

    def send_size(self, width: int, height: int) -> None:
        """Say what size comes with Fault.OTHER_SIZE."""
        self._write(132, width, height)

    def be_metadata(self) -> None:
        """Be the node beside a camera that gives no pictures."""
        self._write(16, 1)

    def value_of(self, control: int) -> int:
        """Return the value that a control has now."""
        index = [one.number for one in self.model.controls].index(control)
        return int(struct.unpack_from("=i", self._player.memory, self._base + 768 + 64 * index + 24)[0])

    @property
    def opens(self) -> int:
        """How often it was opened."""
        return self._read(96)

    @property
    def open_now(self) -> int:
        """How many file handles are open on it."""
        return self._read(100)

    @property
    def frames(self) -> int:
        """How many pictures it gave."""
        return self._read(104)

    @property
    def running_mode(self) -> Mode:
        """The mode in which it was last started."""
        width, height, fourcc, milli = (self._read(offset) for offset in (112, 116, 120, 124))
        return Mode(fourcc.to_bytes(4, "little").decode(), width, height, milli / 1000)

    @property
    def buffers(self) -> int:
        """How many buffers were asked for at last."""
        return self._read(128)
