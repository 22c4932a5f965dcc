"""kill -9 at random moments of capture, commit, send, answer and poll; the service stores before it answers."""

import argparse
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from killing import kill_again_and_again
from report import Bar, Table

KILLS, QUICK_KILLS = 300, 25


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Kill, start again, and at the end deliver what is left and compare."""
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        killings = kill_again_and_again(Path(name), QUICK_KILLS if options.quick else KILLS, options.seed)
    return {
        "kills": killings.kills,
        "found": killings.found,
        **asdict(killings.verdict),
        "holds": killings.verdict.holds,
    }


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(f"After {section['kills']} kills", ["what", "count"])
    for name in ("saved", "stored"):
        table.add(name, section[name])
    for name in ("lost", "twice", "strangers", "miscounted", "not_delivered", "not_final"):
        table.add(name.replace("_", " "), len(section[name]))
    for state, count in section["found"].items():
        table.add(f"rows found {state}, over all kills", count)
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    measured = f"{len(section['lost'])} lost, {len(section['twice'])} twice of {section['saved']}"
    return [Bar(f"killed {section['kills']} times", measured, "0 lost, 0 twice", section["holds"])]
