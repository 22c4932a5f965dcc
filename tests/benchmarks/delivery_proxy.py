"""Captures through a network that breaks about every fourth request: nothing lost, nothing twice, all final."""

import argparse
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from faulty_delivery import through_a_bad_network
from report import Bar, Table

CAPTURES, QUICK_CAPTURES = 2000, 150


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Deliver everything and compare."""
    count = QUICK_CAPTURES if options.quick else CAPTURES
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        journey = through_a_bad_network(Path(name), count, options.seed, 120 if options.quick else 1500)
    return {
        **asdict(journey.verdict),
        "holds": journey.verdict.holds,
        "requests": journey.requests,
        "faults": {str(fault): times for fault, times in journey.faults.items()},
    }


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(f"{section['saved']} captures, {section['requests']} requests", ["what", "count"])
    for fault, times in section["faults"].items():
        table.add(fault, times)
    for name in ("lost", "twice", "strangers", "miscounted", "not_delivered", "not_final"):
        table.add(name.replace("_", " "), len(section[name]))
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    broken = (len(section["lost"]), len(section["twice"]), len(section["not_final"]))
    measured = "{} lost, {} twice, {} without a final status".format(*broken)
    figure = f"bad network, {section['saved']} captures, {sum(section['faults'].values())} faults"
    return [Bar(figure, measured, "0, 0, 0", section["holds"])]
