"""The program as ``bench window`` runs it: the real one, before pictures from a folder; prints a line of JSON.

window_program.py turns|history|sound PICTURES DATA SERVER SECONDS
"""

import itertools
import json
import random
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

# ruff: noqa: E402 - the path is set first, so that the package need not be installed

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

import cv2
import numpy as np
from measure import times_of
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from scanner_desktop.app.build import build
from scanner_desktop.app.garbage import GarbageCollector
from scanner_desktop.app.running import App
from scanner_desktop.config import Config
from scanner_desktop.domain.capture import HistoryFilter
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.settings import RepeatRule, Settings
from scanner_desktop.ui.sound.player import Mixer, Samples

FPS = 30.0
SETTLED = 3.0  # seconds until the first page is there and the first products are read
PROBE_EVERY = 0.002  # seconds
PROBE = QEvent.Type(QEvent.registerEventType())
PRESS = QEvent.Type(QEvent.registerEventType())


class Webcam:
    """A FrameSource of JPEG pictures, decoded as they come, 30 a second, in a loop."""

    name = "recording"

    def __init__(self, folder: Path) -> None:
        pictures = [np.frombuffer(path.read_bytes(), np.uint8) for path in sorted(folder.glob("*.jpg"))]
        self._pictures = itertools.cycle(pictures)
        self._stop = threading.Event()
        self._number = 0
        self._next = 0.0

    def open(self) -> None:
        """Begin."""
        self._stop.clear()
        self._next = time.monotonic()

    def read(self) -> Frame | None:
        """Return the next picture when it is due."""
        self._next = max(self._next + 1 / FPS, time.monotonic() - 1 / FPS)
        if self._stop.wait(max(0.0, self._next - time.monotonic())):
            return None
        self._number += 1
        image = cv2.imdecode(next(self._pictures), cv2.IMREAD_COLOR)
        return Frame(image, self._number, time.monotonic(), self.name)

    def interrupt(self) -> None:
        """Let ``read`` return."""
        self._stop.set()

    def close(self) -> None:
        """There is nothing to close."""


class Probes(QObject):
    """Posts an event every 2 ms from another thread, and notes how long each waited, in milliseconds.

    It counts from when the event was due, not from when the thread came to post it: a main thread that keeps Python to
    itself keeps the other one from posting, too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self._stop = threading.Event()
        self._due: deque[float] = deque()
        self._thread = threading.Thread(target=self._post, daemon=True)
        self._thread.start()

    def _post(self) -> None:
        due = time.perf_counter()
        while not self._stop.is_set():
            due += PROBE_EVERY
            time.sleep(max(0.0, due - time.perf_counter()))
            self._due.append(due)
            QCoreApplication.postEvent(self, QEvent(PROBE))

    def event(self, event: QEvent) -> bool:
        """Note."""
        if event.type() == PROBE:
            self.waits.append((time.perf_counter() - self._due.popleft()) * 1000)
            return True
        return super().event(event)

    def stop(self) -> list[float]:
        """Post no more; return the waits."""
        self._stop.set()
        self._thread.join()
        return self.waits


def wait(seconds: float, until: Callable[[], bool] | None = None) -> bool:
    """Let the program run for so long, or until something holds; returns whether it does.

    By ``exec``, as the program does: ``QTest.qWait`` keeps Python to itself while Qt works, and every thread waits.
    """
    loop, look = QEventLoop(), QTimer()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    if until is not None:
        look.timeout.connect(lambda: loop.quit() if until() else None)
        look.start(5)
    if until is None or not until():
        loop.exec()
    return until is None or until()


def run_turns(app: App, seconds: float) -> dict[str, Any]:
    """Capture every 2 s: what is armed, else a photo."""

    def capture() -> None:
        if app.window.bar.button.is_armed:
            QTest.keyClick(app.window.viewfinder, Qt.Key.Key_Space)
        else:
            QTest.keyClick(app.window.viewfinder, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    timer = QTimer()
    timer.timeout.connect(capture)
    timer.start(2000)
    QTimer.singleShot(round(seconds * 1000), app.qt.quit)
    probes = Probes()
    app.qt.exec()
    lengths = probes.stop()
    times = times_of(lengths).as_dict()
    late = sorted((length for length in lengths if length > 16.0), reverse=True)
    return {
        **times,
        "share": round(1 - len(late) / len(lengths), 6),
        "late": [round(length, 1) for length in late[:10]],
        "rows": app.window.model.rowCount(),
    }


def run_history(app: App, _: float) -> dict[str, Any]:
    """Scroll by keys and wheel, jump to both ends, search, filter."""
    window, rows, model = app.window, app.window.history.list, app.window.model
    window.does.go_to_history()
    scroll: list[float] = []

    def step(act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        rows.viewport().repaint()
        scroll.append((time.perf_counter() - began) * 1000)
        wait(0.025)

    def wheel() -> None:
        centre = QPointF(rows.viewport().rect().center())
        event = QWheelEvent(
            centre,
            rows.viewport().mapToGlobal(centre),
            QPoint(0, 0),
            QPoint(0, -360),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(rows.viewport(), event)

    for _step in range(150):
        step(lambda: QTest.keyClick(rows, Qt.Key.Key_PageDown))
    for _step in range(150):
        step(wheel)
    jumps: dict[str, float] = {}
    for name, key in (("end", Qt.Key.Key_End), ("home", Qt.Key.Key_Home)):
        began = time.perf_counter()
        QTest.keyClick(rows, key)
        wait(10, lambda: not model.is_loading)
        jumps[name] = round((time.perf_counter() - began) * 1000, 1)
    probes = Probes()
    shown: list[float] = []
    for query in ("o", "organic", "zanzibar", "choc", "4000", "qwertz", ""):
        began = time.perf_counter()
        window.history.search.setFocus()
        window.history.search.selectAll()
        QTest.keyClick(window.history.search, Qt.Key.Key_Delete)
        for character in query:
            QTest.keyClick(window.history.search, character)
            wait(0.06)
        wait(10, lambda: not model.is_loading)
        shown.append((time.perf_counter() - began) * 1000)
    for only in (*HistoryFilter, HistoryFilter.ALL):
        window.history.show_only(only)
        wait(10, lambda: not model.is_loading)
        wait(0.3)
    return {
        "scroll": times_of(scroll).as_dict(),
        "filter": times_of(probes.stop()).as_dict(),
        "jump_ms": jumps,
        "typed_to_shown": times_of(shown).as_dict(),
        "megabytes": round(_resident(), 1),
    }


class Press(QObject):
    """Presses Space as soon as the event loop comes to it, as a keyboard's event would be handled."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app

    def event(self, event: QEvent) -> bool:
        """Press."""
        if event.type() == PRESS:
            QTest.keyClick(self._app.window.viewfinder, Qt.Key.Key_Space)
            return True
        return super().event(event)


def run_sound(app: App, seconds: float) -> dict[str, Any]:
    """Press Space at any moment of a picture, and listen to what the device is given."""
    heard = threading.Event()
    began = at = 0.0
    take = Mixer.take

    def listen(mixer: Mixer, count: int) -> Samples:
        nonlocal at
        samples = take(mixer, count)
        if samples.any() and not heard.is_set():
            at = time.perf_counter()
            heard.set()
        return samples

    Mixer.take = listen  # type: ignore[method-assign]
    app.window.player._backends = lambda: ("NULL",)  # a device that takes samples at the pace of a real one
    press, gaps, draw = Press(app), [], random.Random(3)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not wait(5, lambda: app.window.bar.button.is_armed):
            continue
        wait(draw.uniform(0.0, 0.05))
        heard.clear()
        began = time.perf_counter()
        QCoreApplication.postEvent(press, QEvent(PRESS))
        if wait(3, heard.is_set):
            gaps.append((at - began) * 1000)
        wait(1.0 if draw.random() < 0.8 else 4.0)  # sometimes so long that the device has been put away
    return {"press_to_sound": times_of(gaps).as_dict(), "gaps": sorted(round(gap) for gap in gaps)}


def _resident() -> float:
    """Return the megabytes that the process holds now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> int:
    """Start the program as the command line does, run the part, stop it."""
    part, pictures, data, server, seconds = sys.argv[1:]
    settings = Settings(server=server, repeat_rule=RepeatRule.COUNT, is_introduced=True, camera="folder:none")
    with ExitStack() as cleanup:
        app = build(Config(data_dir=Path(data), settings=settings), cleanup, size=(1920, 1080))
        app.window.asks = False
        app.station.use_camera(lambda: Webcam(Path(pictures)))
        garbage = GarbageCollector(app.window)
        garbage.start()
        app.window.show()
        app.station.start()
        wait(SETTLED)
        figures = {"turns": run_turns, "history": run_history, "sound": run_sound}[part](app, float(seconds))
        garbage.stop()
        left = app.stop()
        assert not left, left
    print(json.dumps(figures), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
