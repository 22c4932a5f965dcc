"""What a support file tells of this computer and of the data folder: versions, environment, files."""

import locale
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from scanner_desktop import __version__
from scanner_desktop.config import load_policy
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.outbox.instance_lock import is_locked
from scanner_desktop.outbox.place_check import network_of
from scanner_desktop.outbox.reading import DATABASE_NAME, IMAGES_NAME
from scanner_desktop.support import diagnostics

VARIABLES = (
    "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "LC_ALL", "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH",
)  # fmt: skip
SET_OR_NOT = (
    "SCANNER_DESKTOP_API_KEY", "SCANNER_DESKTOP_SESSIONID", "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY",
    "no_proxy", "SSL_CERT_FILE",
)  # fmt: skip


def system(data_dir: Path) -> dict[str, Any]:
    """Return versions, platform and environment; of what may hold a secret only whether it is set."""
    installed = {distribution.metadata["Name"]: distribution.version for distribution in distributions()}
    return {
        "program": __version__,
        "python": sys.version,
        "platform": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "locale": locale.getlocale(),
        "time": datetime.now(UTC).isoformat(),
        "time_zone": time.tzname,
        "data_folder": str(data_dir),
        "data_folder_is_on_network": network_of(data_dir),
        "policy": _policy(),
        "station_is_running": is_running(data_dir),
        "libraries": dict(sorted((name, version) for name, version in installed.items() if name)),
        "environment": {name: os.environ[name] for name in VARIABLES if name in os.environ},
        "environment_is_set": {name: name in os.environ for name in SET_OR_NOT},
    }


def _policy() -> dict[str, Any]:
    """Return what this computer's policy sets, the names alone; of the kiosk's PIN whether there is one."""
    try:
        policy = load_policy()
    except BadInput as error:
        return {"problem": str(error)}
    return {
        "defaults": sorted(policy.defaults),
        "locked": sorted(policy.locked),
        "data_dir": policy.data_dir,
        "has_kiosk_pin": bool(policy.kiosk_pin),
    }


def is_running(data_dir: Path) -> bool | None:
    """Tell whether a station runs on the folder; None when that cannot be found out."""
    try:
        return is_locked(data_dir)
    except (OSError, BadInput):
        return None


def files_of(data_dir: Path) -> dict[str, Any]:
    """List the files (logs, database with its parts, damaged ones set aside, backups), pictures only as a sum."""
    files, pictures, picture_bytes = [], 0, 0
    for path in _walk(data_dir):
        try:
            status = path.stat()
        except OSError:  # gone since it was listed
            continue
        if IMAGES_NAME in path.relative_to(data_dir).parts[:-1]:
            pictures, picture_bytes = pictures + 1, picture_bytes + status.st_size
            continue
        changed = datetime.fromtimestamp(status.st_mtime, UTC).isoformat(timespec="seconds")
        files.append({"name": str(path.relative_to(data_dir)), "bytes": status.st_size, "changed": changed})
    usage = shutil.disk_usage(data_dir)
    damaged = [entry for entry in files if str(entry["name"]).startswith(f"{DATABASE_NAME}.damaged-")]
    return {
        "disk": {"bytes": usage.total, "free": usage.free},
        "pictures": {"count": pictures, "bytes": picture_bytes},
        "damaged_databases_set_aside": damaged,
        "files": files,
    }


def _walk(folder: Path) -> Iterator[Path]:
    """Yield every file, those of a folder before those below it. ``os.walk`` calls itself: depth is its end."""
    waiting = [folder]
    while waiting:
        try:
            entries = sorted(os.scandir(waiting.pop()), key=lambda entry: entry.name)
        except OSError:  # gone, not ours to read, or its path longer than the system takes
            continue
        below = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
        yield from (Path(entry.path) for entry in entries if not entry.is_dir(follow_symlinks=False))
        waiting += reversed(below)


def logs_of(data_dir: Path) -> list[Path]:
    """Return the logs, the newest first, and the crash file. A log that is being rotated may be gone when opened."""
    return [*sorted(data_dir.glob(f"{diagnostics.LOG_FILE}*")), *data_dir.glob(f"{diagnostics.CRASH_FILE}*")]
