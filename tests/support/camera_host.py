"""Runs camera_program.py with the played cameras, and waits for what it says."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from v4l2_player import V4l2Player

ROOT = Path(__file__).parents[2]
Event = dict[str, Any]


class CameraHost:
    """The program and all that it has said so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.events: list[Event] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with contextlib.suppress(ValueError):
                event = json.loads(line)
                with self._news:
                    self.events.append(event)
                    self._news.notify_all()
        with self._news:
            self.events.append({"event": "over", "t": time.monotonic()})
            self._news.notify_all()

    def say(self, *words: str) -> None:
        """Give a command."""
        assert self.process.stdin is not None
        self.process.stdin.write("\t".join(words) + "\n")
        self.process.stdin.flush()

    def wait(self, what: Callable[[Event], Any], seconds: float = 10.0, *, after: float = 0.0) -> Event:
        """Return the first event after the time ``after`` that is wanted; AssertionError with all of them if none."""
        end = time.monotonic() + seconds
        seen = 0
        with self._news:
            while True:
                for event in self.events[seen:]:
                    if event["t"] >= after and what(event):
                        return event
                    if event["event"] == "over":
                        raise AssertionError(f"the program has ended: {self.events[-5:]}")
                seen = len(self.events)
                left = end - time.monotonic()
                if left <= 0 or not self._news.wait(left):
                    raise AssertionError("not said in time; the last were\n" + "\n".join(map(str, self.events[-12:])))

    def status(self, state: str, problem: str | None = None, *, after: float = 0.0, seconds: float = 10.0) -> Event:
        """Wait for a status."""
        return self.wait(
            lambda event: (
                event["event"] == "status" and event["state"] == state and problem in (None, event["problem"])
            ),
            seconds,
            after=after,
        )

    def picture(self, *, after: float = 0.0, seconds: float = 10.0) -> Event:
        """Wait for the first picture after a pause, or of another size."""
        return self.wait(lambda event: event["event"] == "picture", seconds, after=after)

    def live(self, *, after: float = 0.0, seconds: float = 10.0) -> Event:
        """Wait until it is live."""
        return self.status("live", after=after, seconds=seconds)

    def stats(self) -> Event:
        """Ask for threads, files, memory and the longest that its main thread kept anything waiting."""
        now = time.monotonic()
        self.say("stats")
        return self.wait(lambda event: event["event"] == "stats", after=now)


@contextmanager
def camera_host(
    player: V4l2Player | None, spec: str, data_dir: Path, *arguments: str, **variables: str
) -> Iterator[CameraHost]:
    """Run the program on the camera ``spec`` until the block ends."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("camera_program.py")), spec, str(data_dir), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "OPENCV_LOG_LEVEL": "SILENT",
            **(player.environment() if player is not None else {}),
            **variables,
        },
    )
    host = CameraHost(process)
    try:
        yield host
    finally:
        if process.poll() is None:
            with contextlib.suppress(OSError):
                host.say("quit")
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        host._reader.join(5)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


class Refused(Exception):
    """The source raised CameraUnavailable."""

    def __init__(self, message: str, advice: str, problem: str) -> None:
        super().__init__(message)
        self.advice, self.problem = advice, problem


class SourceHost:
    """A FrameSource in a program of its own, called over a pipe."""

    def __init__(self, player: V4l2Player | None, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("source_program.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(player.environment() if player is not None else {})},
        )

    def ask(self, command: str, **arguments: Any) -> Any:
        """Have a command done; raises Refused for CameraUnavailable, AssertionError for every other exception."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"command": command, **arguments}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"crash": "the program has ended"}')
        if "error" in answer:
            raise Refused(answer["error"], answer["advice"], answer["problem"])
        assert "crash" not in answer, answer
        return answer["answer"]

    def make(self, spec: str) -> str:
        """Make a source, and return its name."""
        return str(self.ask("make", spec=spec, data_dir=str(self._data_dir)))

    def call(self, module: str, name: str, *arguments: Any) -> Any:
        """Call a function of the program there, where the played cameras are."""
        return self.ask("call", module=module, name=name, **{"with": arguments})

    def end(self) -> None:
        """End the program."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
