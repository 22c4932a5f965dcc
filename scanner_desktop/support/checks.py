"""What the station needs, checked one thing at a time, with what to do about each that is missing."""

import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from scanner_desktop import __version__, config
from scanner_desktop.domain.address import collector_address, service_origin
from scanner_desktop.domain.camera_spec import CameraKind, parse_camera
from scanner_desktop.domain.errors import BadInput, BadSetting
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.domain.policy import Policy
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.redaction import redact_address
from scanner_desktop.domain.release import update_address
from scanner_desktop.domain.visible import short
from scanner_desktop.outbox.place_check import check_place
from scanner_desktop.outbox.private_files import make_private_folder
from scanner_desktop.reading.zbar_library import Zbar, find_zbar
from scanner_desktop.support import kiosk_pin, telemetry
from scanner_desktop.support.diagnostics import CRASH_COPIES, CRASH_FILE, is_crash

_WITHOUT_ZBAR = Phrase("It is not used: zxing-cpp and the station's own decoders read alone.")
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
        lambda: _managed(data_dir),
        lambda: _newer_versions(data_dir),
        lambda: _measurements(data_dir),
        lambda: _crashes(data_dir),
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
            name,
            False,
            Phrase("{what}: {why}", what=type(error).__name__, why=reason(error)),
            Phrase("Install the program again; see README, Install."),
        )


def _program() -> Finding:
    return Finding(
        "Scanner Desktop",
        True,
        f"{__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}",
    )


def _zbar() -> Finding:
    return judge_zbar(find_zbar(), sys.platform)


def judge_zbar(zbar: Zbar, system: str) -> Finding:
    """Return what is to be said of the libzbar of a computer with ``system`` (as ``sys.platform`` has it).

    The station works without. On Windows that is no fault: pip brings a zbar of 2012 there, and only the installer has
    one of ours. Elsewhere it takes one command to have one.
    """
    told = f"{'.'.join(map(str, zbar.version or ()))}, {zbar.path}"
    if zbar.is_used:
        return Finding("zbar", True, told)
    if zbar.version is None:
        found = Finding(
            "zbar",
            False,
            sentences(Phrase("cannot be loaded ({error})", error=zbar.error), _WITHOUT_ZBAR),
            Phrase("Install it: Debian and Ubuntu “apt install libzbar0”, macOS “brew install zbar”."),
        )
    else:
        found = Finding(
            "zbar",
            False,
            sentences(
                Phrase("{detail}: too old, with faults that later versions have mended", detail=told), _WITHOUT_ZBAR
            ),
            Phrase("Replace it by 0.23 or newer: Debian and Ubuntu “apt install libzbar0”, macOS “brew upgrade zbar”."),
        )
    return replace(found, is_well=True, advice="") if system == "win32" else found


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
        return Finding("Qt", True, Phrase("{version}; no screen here, only --headless will work", version=qVersion()))
    return Finding("Qt", True, str(qVersion()))


def _folder(data_dir: Path) -> Finding:
    try:
        check_place(data_dir)
        make_private_folder(data_dir)
        with tempfile.TemporaryFile(dir=data_dir) as probe:
            probe.write(b"x" * 4096)
            os.fsync(probe.fileno())
    except OSError as error:
        return Finding(
            Phrase("data folder"),
            False,
            Phrase("{folder} cannot be written: {strerror}.", folder=data_dir, strerror=reason(error)),
            Phrase("Free space, or choose another with --data-dir."),
        )
    except BadInput as error:
        return Finding(Phrase("data folder"), False, error.message, error.advice)
    free = shutil.disk_usage(data_dir).free
    detail = Phrase("{data_dir}, {free} GB free", data_dir=data_dir, free=round(free / 1e9, 1))
    if free < LOW_DISK:
        return Finding(
            Phrase("data folder"), False, detail, Phrase("Free some space: captures need about 0.3 MB each.")
        )
    return Finding(Phrase("data folder"), True, detail)


def _settings(data_dir: Path) -> Finding:
    try:
        settings = config.settings_in_force(data_dir)
        service_origin(settings.server, allow_plain_http=settings.allow_plain_http)
    except BadInput as error:
        return Finding(Phrase("settings"), False, error.message, error.advice)
    return Finding(
        Phrase("settings"),
        True,
        Phrase(
            "camera {camera}, service {server}",
            camera=redact_address(settings.camera),
            server=redact_address(settings.server),
        ),
    )


def _managed(data_dir: Path) -> Finding:
    """Say what this computer's policy and the kiosk do to the station."""
    subject = Phrase("station")
    try:
        policy, settings = config.load_policy(), config.settings_in_force(data_dir)
        is_kiosk, has_pin = settings.kiosk, bool(kiosk_pin.find(data_dir))
        if is_kiosk:
            kiosk_pin.needed(data_dir)
    except BadInput as error:
        return Finding(subject, False, error.message, error.advice)
    detail = Phrase(
        "name {name}; policy {policy}; locked {locked}; kiosk {kiosk}; PIN {pin}",
        name=f"“{short(settings.station_name)}”" if settings.station_name else Phrase("none"),
        policy=config.policy_file() if policy != Policy() else Phrase("none"),
        locked=", ".join(policy.locked) or Phrase("nothing"),
        kiosk=Phrase("on") if is_kiosk else Phrase("off"),
        pin=Phrase("set") if has_pin else Phrase("none"),
    )
    return Finding(subject, True, detail)


def _newer_versions(data_dir: Path) -> Finding:
    """Say whether anybody is asked for a newer version; asks nobody."""
    subject, url = Phrase("newer versions"), config.settings_in_force(data_dir).update_url
    if not url:
        return Finding(subject, True, Phrase("nobody is asked for them"))
    try:
        origin, _ = update_address(url)
    except BadSetting as error:
        return Finding(subject, False, error.message, Phrase("Correct update_url where it is set, or leave it empty."))
    return Finding(subject, True, Phrase("{origin} is asked once a day; nothing is installed", origin=origin))


def _measurements(data_dir: Path) -> Finding:
    """Say who gets measurements, and whether this installation can send them; sends none."""
    subject, settings = Phrase("measurements"), config.settings_in_force(data_dir)
    if not settings.telemetry_url:
        return Finding(subject, True, Phrase("nobody gets them"))
    try:
        address = collector_address(settings.telemetry_url, allow_plain_http=settings.allow_plain_http)
    except BadSetting as error:
        advice = Phrase("Correct telemetry_url where it is set, or leave it empty.")
        return Finding(subject, False, error.message, advice)
    if not telemetry.is_installed():
        return Finding(subject, False, telemetry.NOT_INSTALLED, telemetry.HOW_TO_INSTALL)
    return Finding(subject, True, Phrase("{address} gets counts and times, no codes and no pictures", address=address))


def _crashes(data_dir: Path) -> Finding:
    """Say when the program crashed; one that nobody was told of yet, too."""
    files = [data_dir / CRASH_FILE, *(data_dir / f"{CRASH_FILE}.{each}" for each in range(1, CRASH_COPIES + 1))]
    moments = [path.stat().st_mtime for path in files if path.is_file() and is_crash(path.read_bytes())]
    if not moments:
        return Finding(Phrase("crashes"), True, Phrase("none on record"))
    last = datetime.fromtimestamp(max(moments)).astimezone()
    return Finding(
        Phrase("crashes"),
        True,  # an old one is no reason to call the station ill
        Phrase("{count} on record, the last {moment}", count=len(moments), moment=f"{last:%Y-%m-%d %H:%M}"),
    )


def _other_than_webcam(data_dir: Path) -> str:
    """Return the camera of the settings where it is none that is plugged in, else ""."""
    spec = config.settings_in_force(data_dir).camera
    return "" if parse_camera(spec).kind in (CameraKind.WEBCAM, CameraKind.CAMERA) else spec


def _cameras(data_dir: Path) -> Finding:
    from scanner_desktop.cameras.devices import list_cameras

    found = list_cameras()
    if not found and (other := _other_than_webcam(data_dir)):
        return Finding(
            Phrase("webcams"),
            True,
            Phrase("none, and none is needed: the settings name {camera}", camera=redact_address(other)),
        )
    if not found:
        return Finding(
            Phrase("webcams"),
            False,
            Phrase("none found"),
            Phrase("Plug one in. Without one: --camera folder:DIR or simulated."),
        )
    return Finding(Phrase("webcams"), True, ", ".join(f"{camera.label} (webcam:{camera.index})" for camera in found))


def _cameras_in_use() -> Finding:
    devices = sorted(str(device) for device in Path("/dev").glob("video[0-9]*"))
    busy = Phrase("not tried, because the station is running and may be using one")
    if not devices:
        return Finding(Phrase("webcams"), True, busy)
    return Finding(
        Phrase("webcams"),
        True,
        Phrase("{busy}; the system lists {devices}", busy=busy, devices=", ".join(devices)),
    )


def _credential(data_dir: Path) -> Finding:
    from scanner_desktop.support import credential_file

    credential = credential_file.find(config.settings_in_force(data_dir).server, data_dir)
    if credential is None:
        return Finding(
            Phrase("credential"),
            False,
            Phrase("none for this service"),
            Phrase("Sign in in the window, or set SCANNER_DESKTOP_API_KEY."),
        )
    return Finding(Phrase("credential"), True, Phrase("there is one (not shown)"))
