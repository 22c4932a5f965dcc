"""The demo's window on a real X server, driven by real key presses; OpenCV's own Qt plug-ins are in nobody's way."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner_desktop.domain.capture import Capture, CaptureType
from scanner_desktop.domain.errors import StationError
from scanner_desktop.outbox.outbox import Outbox

ROOT = Path(__file__).parents[2]
PICKLES, OATS = "9524100004047", "9524100001015"
IMPORT_ORDERS = {
    "OpenCV first": "import cv2, PySide6.QtWidgets",
    "Qt first": "import PySide6.QtWidgets, cv2",
}

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is the window system of Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (apt install xvfb)"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed (apt install xdotool)"),
]


def until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s"
        threading.Event().wait(0.05)


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of our own, on a number that it chooses itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        # Without -noreset it begins anew when its only client, an xdotool that seeks the window, has gone; a program
        # that connects at that moment is refused.
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def captures(folder: Path) -> list[Capture]:
    with contextlib.suppress(StationError), Outbox(folder, read_only=True) as outbox:
        return list(outbox.everything())
    return []


@pytest.mark.parametrize("order", IMPORT_ORDERS)
def test_space_and_a_handheld_scanner_capture_and_ctrl_q_ends(display: str, tmp_path: Path, order: str) -> None:
    folder = tmp_path / "data"
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("QT_") and name != "WAYLAND_DISPLAY"
    }
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    program = (
        f"{IMPORT_ORDERS[order]}, sys\nfrom scanner_desktop.cli import main\n"
        f"sys.exit(main(['demo', '--data-dir', {str(folder)!r}, '--size', '1280x720']))"
    )
    log = tmp_path / "log"

    def xdotool(*words: str) -> str:
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=20, check=False
        ).stdout.strip()

    with log.open("w") as output:
        station = subprocess.Popen(
            [sys.executable, "-c", program], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
        try:
            windows: list[str] = []

            def window_is_there() -> bool:
                assert station.poll() is None, log.read_text()
                windows[:] = xdotool("search", "--onlyvisible", "--name", "^Scanner Desktop$").split()
                return bool(windows)

            until(window_is_there, 30, "the window")
            xdotool("windowfocus", "--sync", windows[0])

            def space_captures() -> bool:
                xdotool("key", "space")
                return any(capture.capture_type is CaptureType.BARCODE for capture in captures(folder))

            until(space_captures, 30, "a capture by Space")
            assert len(captures(folder)[0].gtin) == 14

            # A handheld scanner types without asking where the focus is.
            xdotool("type", "--delay", "5", PICKLES)
            xdotool("key", "Return")
            until(lambda: any(capture.gtin == "0" + PICKLES for capture in captures(folder)), 10, "the typed code")

            # Nor whether a dialog is open; this one sends nothing behind its codes.
            xdotool("key", "F1")
            until(lambda: bool(xdotool("search", "--onlyvisible", "--name", "^Keys$")), 10, "the dialog")
            xdotool("windowfocus", "--sync", xdotool("search", "--onlyvisible", "--name", "^Keys$").split()[0])
            xdotool("type", "--delay", "5", OATS)
            scanned = ("0" + OATS, CaptureType.MANUAL)
            until(
                lambda: scanned in [(capture.gtin, capture.capture_type) for capture in captures(folder)],
                10,
                "the scan over a dialog",
            )
            xdotool("key", "Escape")
            until(lambda: not xdotool("search", "--onlyvisible", "--name", "^Keys$"), 10, "the dialog to close")
            xdotool("windowfocus", "--sync", windows[0])

            xdotool("key", "ctrl+q")
            assert station.wait(10) == 0, log.read_text()
        finally:
            if station.poll() is None:
                station.kill()
                station.wait(10)
    assert "plugin" not in log.read_text().lower()
