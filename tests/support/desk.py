"""A whole desk for end-to-end tests: X server, window manager, the program as its own process, real keys and mouse.

The mouse needs eyes: ten times a second the program writes into a file what is on the screen, and where its buttons
are. Nothing else of it is touched, but that a service of the test counts as the real one.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import StationError
from scanner_desktop.outbox.outbox import Outbox

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
ATSPI_PACKAGES = "at-spi2-core gir1.2-atspi-2.0 python3-gi dbus-daemon"
TOOLS = ("Xvfb", "xdotool", "openbox")

EYES = r"""
import itertools, json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from shiboken6 import getCppPointer
from scanner_desktop import cli
from scanner_desktop.app import qt_program
from scanner_desktop.ui.style.wrapped_text import WrappedText
EYES = Path(sys.argv.pop(1))
looks = itertools.count()
def content(widget):
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()
def look():
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    inside = [] if top is None else [one for one in top.findChildren(QWidget) if one.isVisible()]
    buttons = {}
    for button in inside:
        if isinstance(button, QAbstractButton) and button.isEnabled():
            at = button.mapToGlobal(button.rect().center())
            buttons[button.text().strip() or button.accessibleName()] = [at.x(), at.y()]
    fields = [(type(one).__name__, content(one)) for one in inside
              if isinstance(one, QLineEdit | QComboBox) or (isinstance(one, QAbstractButton) and one.isCheckable())]
    words = [one.text() for one in inside if isinstance(one, QLabel | WrappedText) and one.text()]
    focus = None if top is None else QApplication.focusWidget()
    focus = focus if focus is not None and (focus is top or top.isAncestorOf(focus)) else None
    title = "" if top is None else top.windowTitle() or type(top).__name__
    told = {"look": next(looks), "window": title, "buttons": buttons, "fields": fields, "words": words,
            "focus": "" if focus is None else f"{type(focus).__name__} {getCppPointer(focus)[0]}"}
    EYES.with_suffix(".new").write_text(json.dumps(told))
    EYES.with_suffix(".new").replace(EYES)
application = qt_program.application
def with_eyes():
    qt = application()
    if not hasattr(qt, "eyes"):
        qt.eyes = QTimer(qt)
        qt.eyes.timeout.connect(look)
        qt.eyes.start(100)
    return qt
qt_program.application = with_eyes
import scanner_desktop.app.build as build
build.application = with_eyes
import scanner_desktop.config as config
policy = Path(sys.argv.pop(1))  # as somebody has rolled it out; only root could put it where it belongs
config.policy_file = lambda: policy
sys.exit(cli.main(sys.argv[1:]))
"""


def missing_tools() -> list[str]:
    """Return what has to be installed for this."""
    return [name for name in TOOLS if shutil.which(name) is None]


def has_atspi() -> bool:
    """Return True where a bus can be started and the system's Python can speak AT-SPI, as screen readers do."""
    if shutil.which(SYSTEM_PYTHON) is None or shutil.which("dbus-daemon") is None:
        return False
    needs = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    launchers = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
    said = subprocess.run([SYSTEM_PYTHON, "-c", needs], capture_output=True, check=False)
    return said.returncode == 0 and any(path.exists() for path in launchers)


class Desk:
    """A screen with a window manager, and one run of the program on it."""

    def __init__(self, folder: Path, server: str, *arguments: str, is_heard: bool = False, **environment: str) -> None:
        """Make the desk; ``arguments`` follow ``gui``, ``environment`` is added to the program's.

        ``is_heard`` gives it a D-Bus of its own, on which screen readers hear what the program shows.
        """
        self.folder = folder / "data"
        self._eyes = folder / "eyes.json"
        self._log = folder / "log"
        self._policy = folder / "policy.json"
        self._policy.write_text(json.dumps({"locked": {"server": server}}), encoding="utf-8")
        self._arguments = ["gui", "--data-dir", str(self.folder), *arguments]
        self._cleanup = contextlib.ExitStack()
        self._environment = environment
        self._is_heard = is_heard
        self.program: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        display = self._cleanup.enter_context(_x_server())
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "SCANNER_"))}
        inherited.pop("WAYLAND_DISPLAY", None)
        self._environment = {
            **inherited,
            **self._environment,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        if self._is_heard:
            self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
            self._environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self._run(["openbox"])
        log = self._cleanup.enter_context(self._log.open("wb"))
        program = [sys.executable, "-c", EYES, str(self._eyes), str(self._policy), *self._arguments]
        self.program = self._run(program, log)
        self.until(lambda: bool(self.sees()["window"]), "the window", 40)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._cleanup.close()

    def _bus(self) -> str:
        reading, writing = os.pipe()
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"],
            env=self._environment,
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        self._cleanup.callback(lambda: (bus.terminate(), bus.wait(10)))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    def hear(self, captures: int, key: str) -> str:
        """Have a person who works by AT-SPI alone go from the first run to so many captures; return the transcript."""
        command = [SYSTEM_PYTHON, str(Path(__file__).with_name("atspi_person.py")), str(captures)]
        environment = self._environment | {"SCANNER_KEY": key}
        run = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60 + 12 * captures, check=False
        )
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    def _run(self, command: list[str], output: Any = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=output, stderr=output)

        def end() -> None:
            process.kill()
            process.wait(10)

        self._cleanup.callback(end)
        return process

    # --- hands -----------------------------------------------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Press keys, one after the other, as a person does."""
        self._xdotool("key", "--delay", "120", *keys)

    def type(self, words: str) -> None:
        """Type as a fast person does: too slowly for a scanner."""
        self._xdotool("type", "--delay", "70", words)

    def scan(self, code: str, suffix: str = "Return") -> None:
        """Type a code as a handheld scanner does; "" for a suffix that is none."""
        self._xdotool("type", "--delay", "4", code)
        if suffix:
            self._xdotool("key", suffix)

    def click(self, words: str) -> None:
        """Click on the button whose text begins with ``words``, once it is there and no dialog grows any more."""
        place: list[int] = []
        since = 0

        def is_there() -> bool:
            nonlocal since
            now = self.sees()
            found = [at for text, at in now["buttons"].items() if text.startswith(words)]
            if not found or found[0] != place:
                place[:], since = (found[0] if found else []), now["look"]
            return bool(found) and bool(now["look"] >= since + 2)

        self.until(is_there, f"the button {words}")
        self.click_at(*place)

    def click_at(self, x: int, y: int) -> None:
        """Click on a place of the screen, in pixels."""
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, timeout=30, check=True, capture_output=True)

    # --- eyes ------------------------------------------------------------------------------------------------------

    def sees(self) -> dict[str, Any]:
        """Return what is on top: its title, places of buttons, contents of fields, words, and what has the focus."""
        try:
            told: dict[str, Any] = json.loads(self._eyes.read_text())
        except (OSError, ValueError):
            return {"look": 0, "window": "", "buttons": {}, "fields": [], "words": [], "focus": ""}
        return told

    def settled(self) -> dict[str, Any]:
        """Return what is on top once its fields and the focus have stayed for three looks."""
        first = self.sees()

        def stayed() -> bool:
            nonlocal first
            now = self.sees()
            if any(now[part] != first[part] for part in ("window", "fields", "focus")):
                first = now
            return bool(now["look"] >= first["look"] + 3)

        self.until(stayed, "a quiet screen")
        return first

    def captures(self) -> list[Capture]:
        """Return what is on the disk."""
        with contextlib.suppress(StationError), Outbox(self.folder, read_only=True) as outbox:
            return list(outbox.everything())
        return []

    def until(self, condition: Callable[[], bool], what: str, seconds: float = 20) -> None:
        """Wait for something; says what was seen last when it does not come."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert self.program is None or self.program.poll() is None, self._log.read_text()
            assert time.monotonic() < deadline, f"{what}: not within {seconds:g} s; on the screen: {self.sees()}"
            threading.Event().wait(0.05)

    def until_window(self, title: str) -> None:
        """Wait until a window or dialog of that title is on top, and has the keys."""

        def is_there() -> bool:
            seen = self.sees()
            return seen["window"] == title and bool(seen["focus"])

        self.until(is_there, title)

    def until_said(self, words: str) -> None:
        """Wait until something on top says this."""
        self.until(lambda: any(words in one for one in self.sees()["words"]), words)

    def quit(self) -> None:
        """End the program by its key; it ends well."""
        self.key("ctrl+q")
        assert self.program is not None
        assert self.program.wait(20) == 0, self._log.read_text()


@contextlib.contextmanager
def _x_server() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)
