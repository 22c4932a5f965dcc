"""Which cameras are plugged in, by name, model and port, and which of them is the one that was chosen."""

import os
import re
import sys
import threading
from pathlib import Path

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from scanner_desktop.domain.camera import CameraIdentity, FoundCamera

SYSFS, DEV = Path("/sys/class/video4linux"), Path("/dev")

BACKEND = {"win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}.get(sys.platform, cv2.CAP_V4L2)
"""Named, so that OpenCV does not try one backend after the other for seconds, and takes no file for a camera. On
Windows DirectShow: it opens at once what Media Foundation takes seconds for, and numbers cameras as the list does."""

_lock = threading.Lock()
_last: tuple[tuple[object, ...], tuple[FoundCamera, ...]] | None = None


def list_cameras() -> tuple[FoundCamera, ...]:
    """Return the cameras that are plugged in, in the order of their numbers. May be asked every second: opens nothing.

    On Linux a node that is new is opened once, to tell cameras from the nodes for metadata beside them. On Windows and
    macOS the system lists the cameras without opening any.
    """
    global _last
    state = _state()
    with _lock:
        if state and _last is not None and _last[0] == state:
            return _last[1]
        found = tuple(
            sorted(
                (FoundCamera(_identity(one), one.index, one.path or "") for one in enumerate_cameras(BACKEND)),
                key=lambda camera: camera.index,
            )
        )
        _last = (state, found)
        return found


def _state() -> tuple[object, ...]:
    """Return what changes whenever a camera comes or goes, () where only asking can tell."""
    if sys.platform != "linux":
        return ()
    nodes: list[object] = [str(DEV)]
    try:
        for entry in sorted(os.scandir(DEV), key=lambda entry: entry.name):
            if re.fullmatch(r"video\d+", entry.name):
                about = os.stat(entry.path)  # noqa: PTH116 - the node's number and time, in one call
                # The time changes with the rights, too: udev gives them a moment after the node is made.
                nodes.append((entry.name, about.st_ino, about.st_ctime_ns, os.access(entry.path, os.R_OK | os.W_OK)))
    except OSError:
        return (object(),)  # it went while we looked: look again
    return tuple(nodes)


def _identity(one: object) -> CameraIdentity:
    name = str(getattr(one, "name", "") or "").strip()
    path = str(getattr(one, "path", "") or "")
    port, serial = port_and_serial(path, getattr(one, "index", 0))
    return CameraIdentity(getattr(one, "vid", 0) or 0, getattr(one, "pid", 0) or 0, port, tidy_name(name), serial)


def tidy_name(name: str) -> str:
    """Return the name without what drivers add: ``Integrated Camera: Integrated C`` says the same twice, cut off."""
    first, colon, second = name.partition(":")
    if colon and (not second.strip() or first.strip().startswith(second.strip()[:8])):
        return first.strip()
    return name


def port_and_serial(path: str, index: int) -> tuple[str, str]:
    """Return where a camera is plugged in and its serial number ("" without one), from its path for the system."""
    if sys.platform == "linux":
        return _linux_port(Path(path).name)
    if sys.platform == "win32":
        return windows_port(path), ""
    return path or str(index), ""  # macOS: the unique id holds the location on the bus


def _linux_port(node: str) -> tuple[str, str]:
    device = Path(os.path.realpath(SYSFS / node / "device"))
    interface = device.name
    if re.fullmatch(r"[\d-]+(\.\d+)*:\d+\.\d+", interface):  # 1-2.4:1.0: bus, ports of the hubs, configuration
        try:
            serial = (device.parent / "serial").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            serial = ""
        return interface.partition(":")[0], serial.replace(",", " ")
    return (interface if interface != "device" else node), ""


def windows_port(path: str) -> str:
    r"""Return the part of ``\\?\usb#vid_046d&pid_082d&mi_00#6&2b1c5d0&0&0000#{...}`` that tells the port."""
    parts = path.split("#")
    return parts[2].lower().replace(",", " ") if len(parts) > 2 else path.replace(",", " ")
