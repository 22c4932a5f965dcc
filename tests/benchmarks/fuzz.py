"""Rubbish for input: mutated and random frames in a process of their own; crashes are counted, memory is watched."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from report import Bar, Table

_WORKER = Path(__file__).with_name("fuzz_worker.py")
_WARM_UP = 0.2  # share of the run after which memory should have settled
_FLAT_MIB = 24.0
_GIVE_UP_AFTER = 20  # crashes


def fuzz(frames: int, seed: int) -> dict[str, Any]:
    """Run ``frames`` frames from ``seed``, starting again behind every crash."""
    started = time.perf_counter()
    seed_now, end = seed, seed + frames
    crashes: list[str] = []
    memory: list[float] = []
    while seed_now < end and len(crashes) < _GIVE_UP_AFTER:
        worker = subprocess.run(
            [sys.executable, "-X", "faulthandler", str(_WORKER), str(seed_now), str(end - seed_now)],
            capture_output=True,
            text=True,
            check=False,
        )
        lines = [json.loads(line) for line in worker.stdout.splitlines() if line.startswith("{")]
        reached = lines[-1]["next"] if lines else seed_now
        if worker.returncode == 0:
            memory = [line["mib"] for line in lines]  # of one process: only then do they compare
            break
        tail = worker.stderr.strip().splitlines()[-1:] or ["no message"]
        crashes.append(f"exit {worker.returncode} within 250 frames after seed {reached}: {tail[0]}")
        seed_now = reached + 250
    settled = memory[int(len(memory) * _WARM_UP) :]
    return {
        "frames": frames,
        "crashes": crashes,
        "memory_mib": memory[:: max(1, len(memory) // 40)],
        "growth_mib": round(settled[-1] - settled[0], 1) if settled else None,
        "seconds": round(time.perf_counter() - started, 1),
    }


def run(options: Any) -> dict[str, Any]:
    """Run the section as the command line asked for it."""
    return fuzz(options.frames or (3_000 if options.quick else 100_000), options.seed)


def tables(result: dict[str, Any]) -> list[Table]:
    """Counts, and each crash by its seed."""
    table = Table("Mutated and random frames, in a process of their own", ["figure", ""])
    memory = result["memory_mib"]
    table.add("frames", result["frames"])
    table.add("crashes", len(result["crashes"]))
    table.add("resident memory, first and last MiB", f"{memory[0]} .. {memory[-1]}" if memory else "-")
    table.add("growth after the first fifth, MiB", result["growth_mib"])
    table.add("seconds", result["seconds"])
    for crash in result["crashes"]:
        table.add(crash, "")
    return [table]


def bars(result: dict[str, Any]) -> list[Bar]:
    """No crash, flat memory."""
    growth = result["growth_mib"]
    return [
        Bar(f"crashes in {result['frames']} odd frames", str(len(result["crashes"])), "0", not result["crashes"]),
        Bar("memory growth, MiB", str(growth), f"<= {_FLAT_MIB:g}", growth is not None and growth <= _FLAT_MIB),
    ]
