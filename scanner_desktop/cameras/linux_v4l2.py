"""Linux: what a camera's driver says of it, asked by ioctl on a file handle of its own (``linux/videodev2.h``).

OpenCV tells neither why a camera cannot be opened nor which modes and ranges it has. V4L2 lets several handles be open
at once, and controls belong to the device: what is asked and set here needs nothing from the thread that captures.
"""

import contextlib
import errno
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from scanner_desktop.domain.camera import CameraMode, CameraProblem, Control, ControlName

if sys.platform == "linux":
    import fcntl

ENUM_FMT, ENUM_FRAMESIZES, ENUM_FRAMEINTERVALS = 0xC0405602, 0xC02C564A, 0xC034564B
REQBUFS, QUERYCTRL, G_CTRL, S_CTRL = 0xC0145608, 0xC0445624, 0xC008561B, 0xC008561C
CAPTURE, MMAP = 1, 1  # V4L2_BUF_TYPE_VIDEO_CAPTURE, V4L2_MEMORY_MMAP
DISCRETE = 1
DISABLED_OR_READ_ONLY = 0x0001 | 0x0004
MOST = 64  # entries of any list; a driver that never ends a list has been seen

USUAL_SIZES: Final = ((1920, 1080), (1280, 720), (640, 480))
"""What is taken of a range of sizes; a list is taken as it is."""

CONTROLS: Final = {
    ControlName.AUTO_FOCUS: 0x009A090C,
    ControlName.FOCUS: 0x009A090A,
    ControlName.AUTO_EXPOSURE: 0x009A0901,
    ControlName.EXPOSURE: 0x009A0902,
    ControlName.GAIN: 0x00980913,
    ControlName.AUTO_WHITE_BALANCE: 0x0098090C,
    ControlName.WHITE_BALANCE: 0x0098091A,
    ControlName.ZOOM: 0x009A090D,
    ControlName.POWER_LINE: 0x00980918,
}
MANUAL_EXPOSURE, APERTURE_PRIORITY = 1, 3
"""V4L2_CID_EXPOSURE_AUTO is a menu and not a switch: 0 auto, 1 by hand, 2 shutter priority, 3 aperture priority.
UVC cameras have 1 and 3."""


@contextmanager
def _opened(path: str) -> Iterator[int]:
    handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield handle
    finally:
        os.close(handle)


def why_not(path: str) -> CameraProblem | None:
    """Return why the camera cannot be used now, None when nothing is in the way: asks for a buffer, gives it back."""
    try:
        with _opened(path) as handle:
            for count in (1, 0):
                fcntl.ioctl(handle, REQBUFS, struct.pack("5I", count, CAPTURE, MMAP, 0, 0))
    except OSError as error:
        match error.errno:
            case errno.EACCES | errno.EPERM:
                return CameraProblem.FORBIDDEN
            case errno.EBUSY:
                return CameraProblem.BUSY
            case errno.ENOENT | errno.ENODEV | errno.ENXIO:
                return CameraProblem.GONE
            case errno.EINVAL | errno.ENOTTY:
                return None  # no buffers to map: OpenCV says what becomes of it
        return CameraProblem.OTHER
    return None


def offered_modes(path: str) -> tuple[CameraMode, ...]:
    """Return the modes that the driver lists, none when it cannot be asked."""
    with contextlib.suppress(OSError), _opened(path) as handle:
        return tuple(
            CameraMode(fourcc.to_bytes(4, "little").decode("ascii", "replace"), width, height, fps)
            for fourcc in _formats(handle)
            for width, height in _sizes(handle, fourcc)
            for fps in _rates(handle, fourcc, width, height)
        )
    return ()


def _formats(handle: int) -> Iterator[int]:
    for index in range(MOST):
        answer = _ask(handle, ENUM_FMT, struct.pack("=III32sI4I", index, CAPTURE, 0, b"", 0, 0, 0, 0, 0))
        if answer is None:
            return
        yield struct.unpack_from("=I", answer, 44)[0]


def _sizes(handle: int, fourcc: int) -> Iterator[tuple[int, int]]:
    for index in range(MOST):
        answer = _ask(handle, ENUM_FRAMESIZES, struct.pack("=11I", index, fourcc, *[0] * 9))
        if answer is None:
            return
        kind, first, second, _, third, fourth, _ = struct.unpack_from("=7I", answer, 8)
        if kind == DISCRETE:
            yield first, second
            continue
        # A range: least and most width and step, then the same of the height.
        yield from ((w, h) for w, h in USUAL_SIZES if first <= w <= second and third <= h <= fourth)
        return


def _rates(handle: int, fourcc: int, width: int, height: int) -> Iterator[float]:
    for index in range(MOST):
        answer = _ask(handle, ENUM_FRAMEINTERVALS, struct.pack("=13I", index, fourcc, width, height, *[0] * 9))
        if answer is None:
            if index == 0:
                yield 30.0  # some drivers list no rates at all
            return
        kind, numerator, denominator = struct.unpack_from("=3I", answer, 16)
        yield round(denominator / numerator, 2) if numerator else 30.0
        if kind != DISCRETE:  # a range, and its shortest interval comes first
            return


def _ask(handle: int, request: int, question: bytes) -> bytes | None:
    try:
        return fcntl.ioctl(handle, request, question)
    except OSError:
        return None


def controls(path: str) -> tuple[Control, ...]:
    """Return the controls that the device has, with values and ranges as they are now. Raises OSError."""
    with _opened(path) as handle:
        return tuple(found for name in CONTROLS if (found := _control(handle, name)) is not None)


def set_control(path: str, name: ControlName, value: int) -> int:
    """Set a control and return the value that the device has then, which need not be the one asked for.

    Raises OSError when the device is gone or does not have the control.
    """
    name = ControlName(name)
    with _opened(path) as handle:
        raw = value
        if name is ControlName.AUTO_EXPOSURE:
            raw = _exposure_choice(handle, by_itself=bool(value))
        with contextlib.suppress(OSError):  # what came of it is read back
            fcntl.ioctl(handle, S_CTRL, struct.pack("=Ii", CONTROLS[name], raw))
        return _value(handle, name)


def _control(handle: int, name: ControlName) -> Control | None:
    answer = _ask(handle, QUERYCTRL, struct.pack("=II32siiii3I", CONTROLS[name], 0, b"", 0, 0, 0, 0, 0, 0, 0))
    if answer is None:
        return None
    _, _, _, least, most, step, standard, flags, _, _ = struct.unpack("=II32siiii3I", answer)
    if flags & DISABLED_OR_READ_ONLY:
        return None
    try:
        value = _value(handle, name)
    except OSError:
        return None
    if name is ControlName.AUTO_EXPOSURE:
        return Control(name, value, 0, 1, int(standard != MANUAL_EXPOSURE))
    return Control(name, value, least, most, standard, max(1, step))


def _value(handle: int, name: ControlName) -> int:
    answer = fcntl.ioctl(handle, G_CTRL, struct.pack("=Ii", CONTROLS[name], 0))
    value = int(struct.unpack("=Ii", answer)[1])
    return int(value != MANUAL_EXPOSURE) if name is ControlName.AUTO_EXPOSURE else value


def _exposure_choice(handle: int, *, by_itself: bool) -> int:
    """Return the entry of the menu; a camera has either 0 or 3 for doing it by itself."""
    if not by_itself:
        return MANUAL_EXPOSURE
    answer = _ask(handle, QUERYCTRL, struct.pack("=II32siiii3I", CONTROLS[ControlName.AUTO_EXPOSURE], 0, b"", *[0] * 7))
    most = struct.unpack("=II32siiii3I", answer)[4] if answer is not None else APERTURE_PRIORITY
    return APERTURE_PRIORITY if most >= APERTURE_PRIORITY else 0
