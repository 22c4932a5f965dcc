"""The disk full, read-only, or giving back other bytes than it was given: nothing that was saved may be lost.

Full: a small tmpfs with everything from nothing to 200 kB left, so that the space ends in the picture, in the folder,
in the write-ahead log or in its index. Damaged: every single page zeroed, and the other ways of
``tests/support/damaged_outbox.py``; each must leave every row whose bytes are whole.
"""

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any

from damaged_outbox import PAGE, make_outbox, ways
from full_disk_trial import DISK_KB, full_disk_trial
from report import Bar, Table
from small_disk import NoSmallDisk, small_disk

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import StorageDamaged
from scanner_desktop.outbox.opening import note_suspicion, prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Fill disks and damage databases."""
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        return {"full": _full(folder, 40 if options.quick else 4), "damaged": _damaged(folder, options)}


def tables(section: dict[str, Any]) -> list[Table]:
    full, damaged = section["full"], section["damaged"]
    table = Table("Disk trouble", ["what", "trials", "captures", "refused or set aside", "broken promises"])
    if "skipped" in full:
        table.add(f"disk full (not run: {full['skipped']})", 0, 0, 0, 0)
    else:
        table.add(
            "disk full in the middle of saving", full["trials"], full["saved"], full["refused"], len(full["faults"])
        )
    table.add("database damaged", damaged["trials"], damaged["intact"], damaged["set_aside"], len(damaged["faults"]))
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    full, damaged = section["full"], section["damaged"]
    found = [
        Bar(
            f"database damaged in {damaged['trials']} ways: crashes, or intact captures lost",
            str(len(damaged["faults"])),
            "0",
            not damaged["faults"],
        )
    ]
    if "skipped" not in full:
        title = f"disk full {full['trials']} times: lost, half-saved, or refused without advice"
        found.append(Bar(title, str(len(full["faults"])), "0", not full["faults"] and full["refused"] > 0))
    return found


def _full(folder: Path, step_kb: int) -> dict[str, Any]:
    trials = []
    try:
        with small_disk(folder / "disk", DISK_KB) as disk:
            for leave in range(0, 200, step_kb):
                trials.append(full_disk_trial(disk, leave * 1024, "data"))
                shutil.rmtree(disk.path / "data")
    except NoSmallDisk as error:
        return {"skipped": str(error)}
    return {
        "trials": len(trials),
        "saved": sum(trial.saved for trial in trials),
        "refused": sum(trial.refused for trial in trials),
        "faults": [fault for trial in trials for fault in trial.faults],
    }


def _damaged(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    whole = folder / "whole"
    make_outbox(whole, 100 if options.quick else 600)
    before = _everything(whole)
    faults, trials, intact, set_aside = [], 0, 0, 0
    for way in ways(options.seed, (whole / DATABASE_NAME).stat().st_size // PAGE):
        damaged = shutil.copytree(whole, folder / "damaged")
        damage = way(damaged)
        trials += 1
        intact += len(damage.intact)
        try:
            opening = prepare(damaged)
            try:
                kept = _everything(damaged)
            except StorageDamaged:  # seen only when that row was read: the next start looks at all of them
                note_suspicion(damaged)
                opening = prepare(damaged)
                kept = _everything(damaged)
            set_aside += opening.salvage is not None
            faults += [f"{damage.name}: {i}" for i in damage.intact if kept.get(i) != before[i]]
        except Exception as error:
            faults.append(f"{damage.name}: {error!r}")
        shutil.rmtree(damaged)
    return {"trials": trials, "intact": intact, "set_aside": set_aside, "faults": faults}


def _everything(folder: Path) -> dict[str, Capture]:
    with Outbox(folder) as outbox:
        return {capture.id: capture for capture in outbox.everything()}
