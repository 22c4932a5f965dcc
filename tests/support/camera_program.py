"""A station's camera in a program of its own: says on its output what happens, does what its input says.

Started by camera_host.py, with the played cameras preloaded. Every line out is a JSON object with the time ``t`` (of
the monotonic clock, which all processes share) and what happened; lines in are commands with their arguments.
"""

import gc
import json
import os
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from scanner_desktop.app.cameras import make_camera
from scanner_desktop.app.device_news import DeviceNews
from scanner_desktop.domain.frame import Frame
from scanner_desktop.runtime.camera_worker import CameraWorker
from scanner_desktop.runtime.mailbox import Mailbox


def say(event: str, **facts: object) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps({"t": time.monotonic(), "event": event, **facts}) + "\n")
    sys.stdout.flush()


class Listener(QObject):
    """Reads the commands in a thread and has them done in the main thread."""

    said = Signal(list)

    def run(self) -> None:
        """Read to the end of the input, which ends the program."""
        for line in sys.stdin:
            self.said.emit(line.split("\t"))
        self.said.emit(["quit"])


class Program(QObject):
    """The camera worker and what is told of it."""

    def __init__(self, spec: str, data_dir: Path, *, polls_only: bool) -> None:
        super().__init__()
        self.data_dir = data_dir
        self.frames: Mailbox[Frame] = Mailbox()
        self.worker = CameraWorker(lambda: make_camera(spec, data_dir), (self.frames,), self)
        self.worker.status_changed.connect(self.tell_status)
        self.worker.picture_grew_old.connect(self.tell_old)
        self.frames.filled.connect(self.take)
        self.news = DeviceNews(self, polls_only=polls_only)
        self.news.changed.connect(self.tell_news)
        self.news.changed.connect(self.worker.try_now)
        self.last_frame = 0.0
        self.size: tuple[int, int] = (0, 0)
        self.taken = 0
        self.beat_at = time.monotonic()
        self.longest_beat = 0.0
        beat = QTimer(self)
        beat.setTimerType(Qt.TimerType.PreciseTimer)
        beat.timeout.connect(self.beat)
        beat.start(5)

    def start(self) -> None:
        """Start everything."""
        self.news.start()
        self.worker.start()

    @Slot(object)
    def tell_status(self, status) -> None:
        say("status", state=str(status.state), problem=status.problem and str(status.problem), name=status.name,
            message=status.message, advice=status.advice)  # fmt: skip

    @Slot()
    def tell_old(self) -> None:
        say("old", since=self.last_frame)

    @Slot(object)
    def tell_news(self, found) -> None:
        say("news", cameras=[camera.label for camera in found])

    @Slot()
    def take(self) -> None:
        frame = self.frames.take()
        if frame is None:
            return
        now = time.monotonic()
        size = (frame.width, frame.height)
        if now - self.last_frame > 0.25 or size != self.size:
            say("picture", width=frame.width, height=frame.height, age=now - frame.captured_at,
                mean=float(frame.image[::8, ::8].mean()), gap=now - self.last_frame)  # fmt: skip
        self.last_frame, self.size = now, size
        self.taken += 1

    @Slot()
    def beat(self) -> None:
        now = time.monotonic()
        self.longest_beat, self.beat_at = max(self.longest_beat, now - self.beat_at), now

    @Slot(list)
    def do(self, words: list[str]) -> None:
        match [word.strip() for word in words]:
            case ["stats"]:
                gc.collect()
                status = Path("/proc/self/status").read_text()
                memory = next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]
                say("stats", threads=threading.active_count(), tasks=sum(1 for _ in Path("/proc/self/task").iterdir()),
                    files=sum(1 for _ in Path("/proc/self/fd").iterdir()), memory=int(memory) / 1024, taken=self.taken,
                    longest=self.longest_beat, left_behind=self.worker.left_behind)  # fmt: skip
                self.longest_beat, self.beat_at = 0.0, time.monotonic()  # collecting garbage is the measurement's
            case ["use", spec]:
                self.worker.use(lambda: make_camera(spec, self.data_dir))
            case ["pause"]:
                self.worker.pause()
            case ["resume"]:
                self.worker.resume()
            case _:
                self.news.stop()
                stopped = self.worker.stop(2.0)
                say("stopped", ok=stopped)
                QCoreApplication.quit()


class WindowProgram(Program):
    """The same around the whole window: reader, store, service and all that is drawn."""

    def __init__(self, spec: str, data_dir: Path) -> None:
        from contextlib import ExitStack

        from scanner_desktop import config
        from scanner_desktop.app import build
        from scanner_desktop.domain.settings import Settings

        self.cleanup = ExitStack()
        settings = Settings(camera=spec, is_introduced=True)
        start = config.Config(data_dir=data_dir, settings=settings, is_demo=True)
        self.app = build.build(start, self.cleanup, size=(1280, 720))
        super().__init__(spec, data_dir, polls_only=False)
        self.worker.status_changed.disconnect(self.tell_status)
        self.worker = self.app.station.camera
        self.worker.status_changed.connect(self.tell_status)
        self.app.station.capture_started.connect(self.tell_capture)
        self.app.window.show()

    @Slot(object)
    def tell_capture(self, _draft) -> None:
        say("captured")

    def start(self) -> None:
        """Start the station; the window's own desk listens for plugs."""
        self.app.station.start()


def main() -> None:
    """Run until the input ends."""
    is_window = "window" in sys.argv
    app = None if is_window else QCoreApplication([])
    spec, data_dir = sys.argv[1], Path(sys.argv[2])
    program = (
        WindowProgram(spec, data_dir) if is_window else Program(spec, data_dir, polls_only="polls-only" in sys.argv)
    )
    listener = Listener()
    listener.said.connect(program.do)
    threading.Thread(target=listener.run, daemon=True).start()
    program.start()
    (app or QCoreApplication.instance()).exec()
    sys.stdout.flush()
    os._exit(0)  # the thread that reads the input waits for more of it


if __name__ == "__main__":
    main()
