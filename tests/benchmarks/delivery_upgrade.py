"""1,000 captures that wait in the data folder of an older version, delivered by today's program: all arrive, once.

The older version's own code saves them, out of git's history: the first is the one whose files
``tests/outbox/released/a1`` keeps, the second the last before there were packages. Today's is this checkout, or an
installed one that ``--program`` names, such as a package's ``/usr/bin/scanner-desktop``.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from typing import Any

import programs
from delivery_truth import judge
from report import Bar, Table

OLDER = {"a1": "accc07a", "before packages": "7c65be4"}
CAPTURES, QUICK_CAPTURES = 1_000, 100
LIMIT = 300.0  # seconds for each

SAVE = """
import sys
from pathlib import Path
root, folder, count = sys.argv[1:]
sys.path[:0] = [root, root + "/tests/support"]
import delivery_station as station
folder = Path(folder)
station.prepare(folder)
with station.Outbox(folder) as outbox:
    for index in range(int(count)):
        print(station.save(outbox, index))
assert Path(station.prepare.__code__.co_filename).is_relative_to(root), "this is not the older version's code"
"""


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Fill a data folder with each older version's code and flush it with today's program."""
    count = QUICK_CAPTURES if options.quick else CAPTURES
    return {"from": {name: _run(commit, count, options) for name, commit in OLDER.items()}}


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table("Upgraded with a queue", ["older version", "captures", "arrived", "lost", "twice", "schema", "s"])
    for name, part in section["from"].items():
        if "missing" in part:
            table.add(name, part["missing"], *[""] * 5)
            continue
        counts = (part["captures"], part["stored"], len(part["lost"]), len(part["twice"]))
        table.add(name, *counts, f"{part['schema'][0]} → {part['schema'][1]}", part["took"])
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    found = []
    for name, part in section["from"].items():
        measured = part.get("missing") or f"{len(part['lost'])} lost, {len(part['twice'])} twice"
        found.append(Bar(f"upgrade from {name}", measured, "0 lost, 0 twice", part.get("holds", False)))
    return found


def _run(commit: str, count: int, options: argparse.Namespace) -> dict[str, Any]:
    command = ["git", "archive", commit, "scanner_desktop", "tests/support"]
    answer = subprocess.run(command, cwd=programs.ROOT, capture_output=True, check=False)
    if answer.returncode:
        return {"missing": f"git has no {commit} here"}
    with (
        tempfile.TemporaryDirectory(dir=options.folder) as name,
        programs.simulator("--unlimited", "--pipeline-seconds", "0") as service,
    ):
        tree, folder = Path(name) / "older", Path(name) / "data"
        with tarfile.open(fileobj=io.BytesIO(answer.stdout)) as archive:
            archive.extractall(tree, filter="data")
        command = [sys.executable, "-c", SAVE, str(tree), str(folder), str(count)]
        environment = {**programs.environment(), "PYTHONPATH": str(tree)}
        older = subprocess.run(command, cwd=name, env=environment, capture_output=True, text=True, check=True)
        saved = older.stdout.split()
        before = _schema(folder)
        began = time.monotonic()
        flushed = subprocess.run(
            [*_program(options), "queue", "flush", "--json", "--data-dir", str(folder), "--server", service.url],
            env=programs.environment(SCANNER_DESKTOP_API_KEY=service.api_key),
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        took = time.monotonic() - began
        verdict = judge(folder, saved, service.stored())
        after = _schema(folder)
    return {
        "captures": len(saved),
        "stored": verdict.stored,
        "lost": verdict.lost,
        "twice": verdict.twice,
        "holds": verdict.holds and flushed.returncode == 0 and len(saved) == count,
        "said": json.loads(flushed.stdout) if flushed.returncode == 0 else flushed.stderr[-400:],
        "schema": [before, after],
        "took": round(took, 1),
    }


def _program(options: argparse.Namespace) -> list[str]:
    return [str(options.program)] if options.program else list(programs.PROGRAM)


def _schema(folder: Path) -> int:
    with (folder / "outbox.db").open("rb") as file:
        file.seek(60, os.SEEK_SET)
        return int.from_bytes(file.read(4), "big")
