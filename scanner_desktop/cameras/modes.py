"""Which picture format of a camera reads most: chosen by what is promised, kept by what really arrives."""

import time
from collections.abc import Iterable
from typing import Final

import cv2

from scanner_desktop.domain.camera import CameraMode

LARGEST: Final = 1920 * 1088  # pixels; more only takes longer: decoding 4K MJPG fills a core
ENOUGH: Final = 30.0  # pictures a second; more do not read more
FLUENT: Final = 12.0  # fewer, and a code that is held by hand is blurred in most of them
BEARABLE: Final = 7.0
MEASURED_FOR: Final = 0.5  # seconds
KEPT_PROMISE: Final = 0.75  # of the rate; less light than the driver wants costs some
MOST_TRIED: Final = 4

LADDER: Final = (
    CameraMode("MJPG", 1920, 1080, 30),
    CameraMode("MJPG", 1280, 720, 30),
    CameraMode("", 1280, 720, 30),
    CameraMode("", 640, 480, 30),
)
"""What is tried where the system does not tell which modes there are."""

READABLE: Final = frozenset({"MJPG", "JPEG", "YUYV", "UYVY", "NV12", "NV21", "YU12", "YV12", "BGR3", "RGB3", "GREY"})
"""Formats that OpenCV's V4L2 code converts."""


def rank(mode: CameraMode) -> tuple[int, int, float, bool]:
    """Return what makes a mode good, for comparing: fluent first, then pixels on each module, then rate.

    Of two that are alike the one that is not compressed: it has no artefacts, and takes less time to decode.
    """
    fluency = 2 if mode.fps >= FLUENT else 1 if mode.fps >= BEARABLE else 0
    pixels = mode.width * mode.height
    return fluency, pixels if pixels <= LARGEST else 0, min(mode.fps, ENOUGH), mode.fourcc not in ("MJPG", "JPEG")


def candidates(offered: Iterable[CameraMode]) -> tuple[CameraMode, ...]:
    """Return the modes that are worth a try, most promising first; ``LADDER`` when none is offered."""
    best: dict[tuple[str, int, int], CameraMode] = {}
    for mode in offered:
        if mode.fourcc not in READABLE or mode.width < 160 or mode.height < 120:
            continue
        key = (mode.fourcc, mode.width, mode.height)
        if key not in best or rank(mode) > rank(best[key]) or (mode.fps > best[key].fps and best[key].fps < ENOUGH):
            best[key] = mode
    return tuple(sorted(best.values(), key=rank, reverse=True)) or LADDER


def apply(device: cv2.VideoCapture, mode: CameraMode) -> None:
    """Ask for a mode: format, size, rate, then the format again.

    DirectShow takes MJPG only when it is set once more after the size, or before it, depending on the camera
    (opencv/opencv issue 9084); V4L2 forgets nothing, and setting what is set already costs nothing.
    """
    if mode.fourcc:
        device.set(cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*mode.fourcc)))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, float(mode.width))
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, float(mode.height))
    device.set(cv2.CAP_PROP_FPS, float(mode.fps))
    if mode.fourcc and fourcc_of(device) != mode.fourcc:
        device.set(cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*mode.fourcc)))


def fourcc_of(device: cv2.VideoCapture) -> str:
    """Return the format that the device says it is in."""
    code = int(device.get(cv2.CAP_PROP_FOURCC))
    text = (code & 0xFFFFFFFF).to_bytes(4, "little").decode("ascii", "replace")
    return text if text.isprintable() and text.strip() else ""


class Counting:
    """Counts the pictures of one mode for half a second, from the second one: the first may be late."""

    def __init__(self) -> None:
        self._first: float | None = None
        self._count = 0

    def saw(self, at: float) -> float | None:
        """Take the time of a picture in seconds; returns pictures a second once enough were seen."""
        if self._first is None:
            self._first = at
            return None
        self._count += 1
        taken = at - self._first
        return self._count / taken if taken >= MEASURED_FOR else None


class Trial:
    """Goes through a camera's modes while it gives pictures, until one keeps what it promises."""

    def __init__(self, modes: tuple[CameraMode, ...]) -> None:
        """Begin with the first of ``modes``."""
        self._all = modes
        self._left = list(modes[:MOST_TRIED])
        self.mode = self._left.pop(0)
        self.measured: list[CameraMode] = []
        self._expected: float | None = None
        self.is_over = False
        self._counting = Counting()
        self._asked: dict[CameraMode, CameraMode] = {}

    def trust(self, known: CameraMode, counted: float) -> None:
        """Begin with a mode in which ``counted`` pictures a second came before; the others only if fewer come now."""
        self._left = list(self._all[:MOST_TRIED])
        self.mode, self._expected = known, counted

    def saw(self, width: int, height: int, fourcc: str, at: float | None = None) -> CameraMode | None:
        """Take a picture that came; returns the mode to change to, None to stay; ``is_over`` says if it is decided."""
        if self.is_over:
            return None
        fps = self._counting.saw(time.monotonic() if at is None else at)
        if fps is None:
            return None
        got = CameraMode(fourcc, width, height, fps)
        self.measured.append(got)
        self._asked[got] = self.mode
        expected = self.mode.fps if self._expected is None else self._expected
        kept = (width, height) == (self.mode.width, self.mode.height) and fps >= KEPT_PROMISE * min(expected, ENOUGH)
        best = max(self.measured, key=rank)
        rest = [mode for mode in self._left if rank(mode) > rank(best)]
        if kept or not rest:
            self.is_over = True
            self.result, self.asked = best, self._asked[best]
            return None if best is got else self._asked[best]
        self.mode, self._expected = rest[0], None
        self._left = rest[1:]
        self._counting = Counting()
        return self.mode

    def failed(self) -> CameraMode | None:
        """Take that the mode gives nothing at all; returns the next to try, None when there is none."""
        self._counting = Counting()
        if not self._left:
            return None
        self.mode = self._left.pop(0)
        return self.mode

    result: CameraMode
    """The mode that was kept, as measured, once it is over."""
    asked: CameraMode
    """The same as it was asked for."""
