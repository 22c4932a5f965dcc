"""Mutated and random frames in a process of their own: no crash, flat memory. The long run is in the benchmark."""

import json
import subprocess
import sys
from pathlib import Path

_WORKER = Path(__file__).resolve().parents[1] / "benchmarks" / "fuzz_worker.py"
_FRAMES = 750


def test_the_readers_survive_rubbish_in_a_process_of_their_own() -> None:
    worker = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(_WORKER), "500000", str(_FRAMES)],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert worker.returncode == 0, worker.stderr[-2000:]
    reports = [json.loads(line) for line in worker.stdout.splitlines() if line.startswith("{")]
    assert reports[-1]["next"] == 500000 + _FRAMES
    assert reports[-1]["mib"] - reports[0]["mib"] < 60, "the first 250 frames warm up; after them memory should settle"
