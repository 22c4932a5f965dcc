"""How long the window's event loop keeps anything waiting while 1080p30 frames flow and 2,000 history rows change.

    python3 dev.py bench window [--seconds 10] [--rows 2000] [--changes 200] [--json FILE]

A thread posts an event to the main thread every 5 ms and the event says how long it waited: that is what a key press
would have waited. The station is the real one (camera thread, LiveReader, outbox on the disk), the window is drawn in
memory at 1920x1080; frames come from the simulated counter, rendered before the measurement. The parts of the work on
the main thread are timed as well: what is over 16 ms is a frame that a person can miss.
"""

# ruff: noqa: E402 - the path is set first, so that the package need not be installed

import argparse
import dataclasses
import functools
import gc
import itertools
import json
import os
import sys
import tempfile
import threading
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

sys.path[:0] = [str(Path(__file__).parents[2])]

import numpy as np
from measure import Times, times_of
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.reader_worker import Observation, ReaderWorker
from scanner_desktop.runtime.station import Station
from scanner_desktop.runtime.store_worker import StoreWorker
from scanner_desktop.runtime.upload_worker import UploadWorker
from scanner_desktop.simulator.counter.camera import SimulatedCamera
from scanner_desktop.ui.history.history_delegate import HistoryDelegate
from scanner_desktop.ui.history.history_model import HistoryModel
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import apply_theme
from scanner_desktop.ui.viewfinder.viewfinder import Viewfinder

BUDGET = 16.0  # ms: half of a frame at 30 a second
PROBE_EVERY = 0.005  # seconds
FPS = 30.0
TIMED = (
    (Viewfinder, "paintEvent"),
    (Viewfinder, "show_frame"),
    (Viewfinder, "show_observation"),
    (HistoryModel, "_changed"),
    (HistoryModel, "_take_page"),
    (HistoryDelegate, "paint"),
    (HistoryDelegate, "sizeHint"),
)
PROBE = QEvent.Type(QEvent.registerEventType())


class Recording:
    """A FrameSource that shows rendered pictures in a loop, 30 a second."""

    name = "recording"

    def __init__(self, images: list[NDArray[np.uint8]]) -> None:
        self._images = itertools.cycle(images)
        self._stop = threading.Event()
        self._number = 0

    def open(self) -> None:
        self._stop.clear()
        self._next = time.monotonic()

    def read(self) -> Frame | None:
        self._next += 1 / FPS
        if self._stop.wait(max(0.0, self._next - time.monotonic())):
            return None
        self._number += 1
        return Frame(next(self._images), self._number, time.monotonic(), self.name)

    def interrupt(self) -> None:
        self._stop.set()

    def close(self) -> None:
        pass


@dataclasses.dataclass
class Idle:
    """A delivery with nothing to do."""

    changed: tuple[Capture, ...] = ()
    connection: Connection = dataclasses.field(default_factory=lambda: Connection(ConnectionState.ONLINE))
    wait: float | None = None

    def step(self) -> "Idle":
        return self

    def carry_out(self, command: object) -> tuple[Capture, ...]:
        return ()

    def abort(self) -> None:
        pass

    def close(self) -> None:
        pass


class Probe(QEvent):
    """Carries the time at which it was posted."""

    def __init__(self) -> None:
        super().__init__(PROBE)
        self.posted = time.perf_counter()


class Listener(QObject):
    """Notes how long each probe waited for the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._post, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _post(self) -> None:
        while not self._stop.wait(PROBE_EVERY):
            QCoreApplication.postEvent(self, Probe())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, Probe):
            self.waits.append((time.perf_counter() - event.posted) * 1000)
            return True
        return super().event(event)


def time_methods(spent: dict[str, list[float]]) -> None:
    """Note the wall-clock milliseconds of every call of ``TIMED``. Before any instance is made: Qt looks only then."""
    for owner, name in TIMED:

        def timed(original: Callable[..., object], label: str) -> Callable[..., object]:
            @functools.wraps(original)
            def call(*arguments: object) -> object:
                start = time.perf_counter()
                try:
                    return original(*arguments)
                finally:
                    spent[label].append((time.perf_counter() - start) * 1000)

            return call

        setattr(owner, name, timed(getattr(owner, name), f"{owner.__name__}.{name}"))


def record(count: int) -> list[NDArray[np.uint8]]:
    camera = SimulatedCamera.from_spec({"seed": "7", "size": "1920x1080"})
    camera.open()
    images: list[NDArray[np.uint8]] = []
    while len(images) < count:
        frame = camera.read()
        if frame is not None:
            images.append(frame.image)
    camera.close()
    return images


def fill(folder: Path, rows: int) -> None:
    prepare(folder)
    with Outbox(folder) as outbox:
        thumbnail = encode_thumbnail(np.full((1080, 1920, 3), 120, np.uint8))
        for number in range(rows):
            moment = datetime.now(UTC) - timedelta(minutes=rows - number)
            draft = CaptureDraft(
                uuid.uuid4().hex, CaptureType.MANUAL, moment, None, Symbology.TYPED, "9524100001015", "09524100001015"
            )
            outbox.save(draft, None, thumbnail)


def build(folder: Path, images: list[NDArray[np.uint8]]) -> Station:
    frames: Mailbox[Frame] = Mailbox()
    reader_frames: Mailbox[Frame] = Mailbox()
    observations: Mailbox[Observation] = Mailbox()
    return Station(
        make_camera=lambda: Recording(images),
        frames=frames,
        reader_frames=reader_frames,
        observations=observations,
        reader=ReaderWorker(LiveReader(), Agreement(), reader_frames, observations),
        store=StoreWorker(lambda: Outbox(folder), lambda image: (encode_capture(image), encode_thumbnail(image))),
        upload=UploadWorker(Idle),
        clock=SystemClock(),
    )


def run(seconds: float) -> None:
    loop = QEventLoop()  # not the application's: its quit would close the window
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def measure(seconds: float, rows: int, changes: float) -> tuple[dict[str, Times], dict[str, Times]]:
    """Return the waits by situation, and the time spent by method in the last and busiest of them."""
    spent: dict[str, list[float]] = defaultdict(list)
    time_methods(spent)
    app = QApplication(sys.argv[:1])
    images = record(60)
    waits: dict[str, Times] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, rows)
        station = build(folder, images)
        window = MainWindow(station, apply_theme(app, "light"))
        window.resize(1920, 1080)
        window.show()
        station.start()
        run(2)
        window.model._ask(None, rows)
        run(2)
        assert window.isVisible()
        assert window.model.rowCount() == rows
        gc.freeze()

        names = itertools.cycle(["Midnight Oats", "Slow Tomato Passata", "A product with a name of two lines or three"])
        order = itertools.cycle(range(rows))

        def change() -> None:
            for _ in range(max(1, round(changes / 20))):
                capture = window.model.capture(next(order) % window.model.rowCount())
                station.capture_changed.emit(dataclasses.replace(capture, product_name=next(names)))

        def save() -> None:
            station.capture_photo(Frame(images[0], 1, time.monotonic(), "bench"))

        change_timer, save_timer = QTimer(), QTimer()
        change_timer.timeout.connect(change)
        save_timer.timeout.connect(save)
        bar = window.history.list.verticalScrollBar()
        for label, timers in (
            ("frames alone", ()),
            ("frames, rows change", ((change_timer, 50),)),
            ("frames, rows change, captures, scrolled", ((change_timer, 50), (save_timer, 1000))),
            ("frames, rows change, captures", ((change_timer, 50), (save_timer, 1000))),
        ):
            bar.setValue(bar.maximum() // 2 if "scrolled" in label else 0)
            spent.clear()
            listener = Listener()
            for timer, interval in timers:
                timer.start(interval)
            listener.start()
            run(seconds)
            listener.stop()
            change_timer.stop()
            save_timer.stop()
            waits[label] = times_of(listener.waits)
        work = {label: times_of(values) for label, values in spent.items()}
        window.close()
        assert station.stop() == ()
    return waits, work


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=10, help="length of each situation (default: 10)")
    parser.add_argument("--rows", type=int, default=2000, help="rows of history that are loaded (default: 2000)")
    parser.add_argument("--changes", type=float, default=200, help="rows that change in a second (default: 200)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    arguments = parser.parse_args()
    waits, work = measure(arguments.seconds, arguments.rows, arguments.changes)
    print(f"{'wait for the main thread (ms)':<44}{'events':>8}{'median':>8}{'p95':>8}{'worst':>8}")
    for label, times in waits.items():
        print(f"{label:<44}{times.count:>8}{times.median:>8.1f}{times.p95:>8.1f}{times.worst:>8.1f}")
    print(f"\n{'spent on the main thread (ms)':<44}{'calls':>8}{'median':>8}{'p95':>8}{'worst':>8}")
    for label, times in sorted(work.items()):
        print(f"{label:<44}{times.count:>8}{times.median:>8.2f}{times.p95:>8.2f}{times.worst:>8.2f}")
    late = [label for label, times in waits.items() if times.p95 > BUDGET]
    print(
        "\n" + (f"OVER {BUDGET:g} ms at the 95th percentile: {', '.join(late)}" if late else f"p95 under {BUDGET:g} ms")
    )
    if arguments.json:
        figures = {"waits": waits, "work": work}
        text = {name: {label: times.as_dict() for label, times in each.items()} for name, each in figures.items()}
        arguments.json.write_text(json.dumps(text, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
