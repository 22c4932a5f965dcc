"""What the station needs, checked one thing at a time, with what to do about each that is missing."""

import ctypes
import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scanner_desktop import __version__, config
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.camera_spec import CameraKind, parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.redaction import redact_address
from scanner_desktop.outbox.private_files import make_private_folder

OLDEST_ZBAR = (0, 22)
"""Major and minor; pyzbar's wheel for Windows carries 0.10 of 2009 to 2012."""
LOW_DISK = 500_000_000  # bytes; about a day of captures with their pictures


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked; ``advice`` is empty when it is well."""

    subject: str
    is_well: bool
    detail: str
    advice: str = ""


def run_checks(data_dir: Path, *, open_cameras: bool = True) -> list[Finding]:
    """Check everything and return what was found, in the order in which a person reads it; never raises.

    ``open_cameras`` tries every webcam, which disturbs a running station that uses one and may take seconds.
    """
    checks: tuple[Callable[[], Finding], ...] = (
        _program,
        _zbar,
        _zxing,
        _opencv,
        _qt,
        lambda: _folder(data_dir),
        lambda: _settings(data_dir),
        (lambda: _cameras(data_dir)) if open_cameras else _cameras_in_use,
        lambda: _credential(data_dir),
    )
    return [_safely(check) for check in checks]


def _safely(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except Exception as error:
        name = getattr(check, "__name__", "check").strip("_")
        return Finding(
            name, False, f"{type(error).__name__}: {error}", "Install the program again; see README, Install."
        )


def _program() -> Finding:
    return Finding(
        "Scanner Desktop",
        True,
        f"{__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
    )


def _zbar() -> Finding:
    try:
        from pyzbar import wrapper
    except ImportError as error:
        return Finding(
            "zbar",
            False,
            f"cannot be loaded ({error})",
            "Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”.",
        )
    # Not by pyzbar's prototype, which has two arguments: since zbar 0.22 there is a third, and where it is missing the
    # library writes the patch level to whatever address the register holds. Older versions ignore one too many.
    numbers = [ctypes.c_uint() for _ in range(3)]
    library = wrapper.load_libzbar()
    library.zbar_version(*(ctypes.byref(number) for number in numbers))
    return judge_zbar((numbers[0].value, numbers[1].value, numbers[2].value), str(library._name))


def judge_zbar(version: tuple[int, int, int], path: str) -> Finding:
    """Return what is to be said of a zbar of ``version`` (the third number is 0 where it does not tell)."""
    detail = f"{'.'.join(map(str, version))}, {path}"
    if version[:2] < OLDEST_ZBAR:
        return Finding(
            "zbar",
            False,
            f"{detail}: too old, with faults that later versions have mended",
            "Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”.",
        )
    return Finding("zbar", True, detail)


def _zxing() -> Finding:
    import zxingcpp  # noqa: F401  # that it loads is the check

    return Finding("zxing-cpp", True, importlib.metadata.version("zxing-cpp"))


def _opencv() -> Finding:
    import cv2

    return Finding("OpenCV", True, cv2.__version__)


def _qt() -> Finding:
    from PySide6.QtCore import qVersion

    has_screen = sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not has_screen:
        return Finding("Qt", True, f"{qVersion()}; no screen here, only --headless will work")
    return Finding("Qt", True, str(qVersion()))


def _folder(data_dir: Path) -> Finding:
    try:
        make_private_folder(data_dir)
        with tempfile.TemporaryFile(dir=data_dir) as probe:
            probe.write(b"x" * 4096)
            os.fsync(probe.fileno())
    except OSError as error:
        return Finding(
            "data folder", False, f"{data_dir}: {error.strerror}", "Free space, or choose another with --data-dir."
        )
    free = shutil.disk_usage(data_dir).free
    detail = f"{data_dir}, {free / 1e9:.1f} GB free"
    if free < LOW_DISK:
        return Finding("data folder", False, detail, "Free some space: captures need about 0.3 MB each.")
    return Finding("data folder", True, detail)


def _settings(data_dir: Path) -> Finding:
    try:
        settings = config.settings_in_force(data_dir)
        service_origin(settings.server, allow_plain_http=settings.allow_plain_http)
    except BadInput as error:
        return Finding("settings", False, str(error), error.advice)
    return Finding(
        "settings", True, f"camera {redact_address(settings.camera)}, service {redact_address(settings.server)}"
    )


def _other_than_webcam(data_dir: Path) -> str:
    """Return the camera of the settings where it is none that is plugged in, else ""."""
    spec = config.settings_in_force(data_dir).camera
    return "" if parse_camera(spec).kind in (CameraKind.WEBCAM, CameraKind.CAMERA) else spec


def _cameras(data_dir: Path) -> Finding:
    from scanner_desktop.cameras.devices import list_cameras

    found = list_cameras()
    if not found and (other := _other_than_webcam(data_dir)):
        return Finding("webcams", True, f"none, and none is needed: the settings name {redact_address(other)}")
    if not found:
        return Finding("webcams", False, "none found", "Plug one in. Without one: --camera folder:DIR or simulated.")
    return Finding("webcams", True, ", ".join(f"{camera.label} (webcam:{camera.index})" for camera in found))


def _cameras_in_use() -> Finding:
    devices = sorted(str(device) for device in Path("/dev").glob("video[0-9]*"))
    seen = f"; the system lists {', '.join(devices)}" if devices else ""
    return Finding("webcams", True, f"not tried, because the station is running and may be using one{seen}")


def _credential(data_dir: Path) -> Finding:
    from scanner_desktop.support import credential_file

    credential = credential_file.find(config.settings_in_force(data_dir).server, data_dir)
    if credential is None:
        return Finding(
            "credential", False, "none for this service", "Sign in in the window, or set SCANNER_DESKTOP_API_KEY."
        )
    return Finding("credential", True, "there is one (not shown)")
