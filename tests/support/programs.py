"""Starts the program's own processes for end-to-end tests: the station, the simulator, and what a test asks them."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import httpx

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-m", "scanner_desktop")


def until(condition: Callable[[], Any], seconds: float, what: str) -> Any:
    """Return the first true value of ``condition``, asked again and again; fail the test after ``seconds``."""
    end, pause = time.monotonic() + seconds, threading.Event()
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        pause.wait(0.02)
    raise AssertionError(f"not within {seconds} s: {what}")


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment without anything that would change what the program does, plus ``more``."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SCANNER_DESKTOP_", "QT_"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1", **more}


@dataclass(frozen=True)
class Simulator:
    """A running simulator and what it printed."""

    process: subprocess.Popen[str]
    url: str
    session_cookie: str
    api_key: str
    organization: str
    session: str

    def stored(self) -> list[dict[str, Any]]:
        """Return every capture that it holds, in the order in which they came."""
        key = {"X-API-Key": self.api_key}
        answer = httpx.get(f"{self.url}/__simulator__/captures", headers=key, trust_env=False)
        return answer.raise_for_status().json()  # type: ignore[no-any-return]


@contextmanager
def simulator(*arguments: str, port: int = 0, **variables: str) -> Iterator[Simulator]:
    """Run the simulator in a process of its own until the block ends, with ``variables`` in its environment."""
    process = subprocess.Popen(
        [*PROGRAM, "simulator", "--port", str(port), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        env=environment(**variables),
    )
    reader: threading.Thread | None = None
    try:
        lines: dict[str, str] = {}
        assert process.stdout is not None
        for line in process.stdout:
            name, colon, value = line.strip().partition(": ")
            if line.startswith("Press Ctrl-C"):
                break
            if colon:
                lines[name] = value
        assert "URL" in lines, f"the simulator did not start: {lines}"
        # Whatever it says later is read, and so never fills the pipe: it would stand still in the middle of a word.
        reader = threading.Thread(target=_read_on, args=(process.stdout,), daemon=True)
        reader.start()
        yield Simulator(
            process,
            lines["URL"],
            lines["Cookie"].partition("=")[2],
            lines["API key"],
            lines["Organization"].split()[0],
            lines["Session"],
        )
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        if reader is not None:
            reader.join()
        if process.stdout is not None:
            process.stdout.close()


def _read_on(stream: IO[str]) -> None:
    for line in stream:
        sys.stderr.write(line)


def start_station(command: str, *arguments: str | Path, **variables: str) -> subprocess.Popen[str]:
    """Start ``scanner-desktop command --headless ...`` and return its process."""
    return subprocess.Popen(
        [*PROGRAM, command, "--headless", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(**variables),
    )


def run_station(command: str, arguments: Sequence[str | Path], report: Path, **variables: str) -> dict[str, Any]:
    """Run the station headless to its end, which must be a good one, and return its report."""
    process = start_station(command, *arguments, "--report", report, **variables)
    try:
        out, err = process.communicate(timeout=150)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        raise AssertionError(f"the station did not end by itself:\n{out}\n{err}") from None
    assert process.returncode == 0, f"exit status {process.returncode}:\n{out}\n{err}"
    return json.loads(report.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def queue_list(data_dir: Path) -> list[dict[str, Any]]:
    """Return what ``scanner-desktop queue list --json`` says of a data folder."""
    done = subprocess.run(
        [*PROGRAM, "queue", "list", "--json", "--data-dir", str(data_dir)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]
