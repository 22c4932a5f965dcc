"""Reading pictures in a process of its own: one that hangs or kills its decoder costs its own answer and no other."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, say

START_LIMIT = 60.0  # seconds until the process can read: a cold disk takes long to give all the libraries
FAREWELL = 2.0  # seconds for the process to end by itself


class PictureProcess:
    """Asks a process for what stands in each picture, and starts another when it gives no answer in time.

    Args:
        arguments: of the program, so that it runs ``serve``.
        limit: seconds for one picture.
    """

    def __init__(self, arguments: Sequence[str], limit: float) -> None:
        self._arguments = tuple(arguments)
        self._limit = limit
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader: threading.Thread | None = None

    def ask(self, name: str) -> str:
        """Return what the process says of the file. Raises BadInput when it cannot be read, or not in time."""
        process = self._process or self._start()
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(name) + "\n")
            process.stdin.flush()
            line = self._lines.get(timeout=self._limit)
        except queue.Empty:
            self._end(at_once=True)
            raise BadInput(
                Phrase("{name}: reading it took longer than {limit} seconds.", name=name, limit=f"{self._limit:g}"),
                Phrase("Allow more time with --limit, or use a smaller picture."),
            ) from None
        except OSError:
            line = None
        if line is None:
            self._end(at_once=True)
            raise BadInput(
                Phrase("{name}: this is not a picture that can be read: it made the decoder fail.", name=name),
                Phrase("Use JPEG, PNG, WebP, BMP, GIF or TIFF."),
            )
        answer = json.loads(line)
        if "error" in answer:
            raise BadInput(answer["error"], answer.get("advice", ""))
        return str(answer["said"])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(at_once=error is not None)

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*_program(), *self._arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what decoders print about damage; the answer says it in our words
            text=True,
            encoding="ascii",
            env=_environment(),
        )
        self._process, self._lines = process, queue.Queue()
        self._reader = threading.Thread(target=_pass_on, args=(process, self._lines), name="decode", daemon=True)
        self._reader.start()
        try:
            ready = self._lines.get(timeout=START_LIMIT)
        except queue.Empty:
            ready = None
        if ready is None:
            self._end(at_once=True)
            raise RuntimeError("the process that reads pictures did not start")
        return process

    def _end(self, *, at_once: bool) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        try:
            process.stdin.close()
        except OSError:
            at_once = True
        try:
            if at_once:
                process.kill()
            process.wait(FAREWELL)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._reader is not None:
            self._reader.join()


def serve(describe: Callable[[str, int], str]) -> int:
    """Answer for every file name that comes on stdin until it is closed; runs in the process of its own."""
    print(json.dumps("ready"), flush=True)
    for number, line in enumerate(sys.stdin):
        name = json.loads(line)
        answer: dict[str, str] = {}
        try:
            answer["said"] = describe(name, number)
        except BadInput as error:
            answer["error"], answer["advice"] = say(error.message), say(error.advice)
        except Exception as error:
            problem = type(error).__name__
            answer["error"] = say(Phrase("{name}: reading it failed ({problem}).", name=name, problem=problem))
        print(json.dumps(answer), flush=True)
    return 0


def _pass_on(process: subprocess.Popen[str], lines: "queue.Queue[str | None]") -> None:
    assert process.stdout is not None
    with process.stdout as answers:
        for line in answers:
            lines.put(line)
    lines.put(None)


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    # -P: the folder of the pictures must not be searched for Python modules.
    return (sys.executable, "-P", "-m", "scanner_desktop")


def _environment() -> dict[str, str]:
    """Return the environment in which the process finds the same program as this one."""
    here = str(Path(__file__).resolve().parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))}
