"""200 stations come back at one moment and share one key's 300 requests a minute.

Each is a real courier over a real outbox; the service is the simulator's own state and rate limiter without a network;
time is virtual, so that an hour takes seconds. No station knows of the others: each sees only the headers.
"""

import argparse
import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from report import Bar, Table
from virtual_service import VirtualCloud
from virtual_stations import new_station, run_stations
from virtual_time import VirtualClock

STATIONS, CAPTURES = 200, 10
LIMIT = 4 * 3600.0  # virtual seconds
REFUSED_BAR = 0.01


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Bring everybody back after an outage, and in a second run start everybody for the first time."""
    return {"reconnect": _run(options, has_session=True), "first start": _run(options, has_session=False)}


def _run(options: argparse.Namespace, *, has_session: bool) -> dict[str, Any]:
    stations_wanted, each = (60, 5) if options.quick else (STATIONS, CAPTURES)
    clock = VirtualClock()
    cloud = VirtualCloud(clock)
    memory = Path("/dev/shm")  # 200 databases that nobody will want back: their fsyncs would be all that is measured
    base = options.folder or (memory if os.access(memory, os.W_OK) else None)
    with tempfile.TemporaryDirectory(dir=base) as name, ExitStack() as stack:
        stations = [
            new_station(
                Path(name) / str(number), cloud, clock, options.seed * 1000 + number, each, has_session=has_session
            )
            for number in range(stations_wanted)
        ]
        for station in stations:
            stack.enter_context(station.outbox)
        took = run_stations(stations, clock, LIMIT)
        done = sum(station.is_done for station in stations)
    stored = cloud.state.captures
    requests = cloud.answers.total()
    return {
        "stations": stations_wanted,
        "captures": stations_wanted * each,
        "stored": len(stored),
        "distinct": len({capture.metadata["station"] for capture in stored}),
        "drained": done,
        "virtual_minutes": round(took / 60, 1),
        "fewest_minutes": round(stations_wanted * each / 300, 1),
        "requests": requests,
        "refused": cloud.answers[429],
        "by_call": dict(cloud.requests),
    }


def tables(section: dict[str, Any]) -> list[Table]:
    found = []
    for name in ("reconnect", "first start"):
        part = section[name]
        title = f"{part['stations']} stations on one key, {name} ({part['virtual_minutes']} virtual minutes)"
        table = Table(title, ["requests", "count"])
        for call, count in part["by_call"].items():
            table.add(call, count)
        table.add("answered 429", part["refused"])
        found.append(table)
    return found


def bars(section: dict[str, Any]) -> list[Bar]:
    found = []
    for name in ("reconnect", "first start"):
        part = section[name]
        share = part["refused"] / part["requests"]
        whole = part["stored"] == part["distinct"] == part["captures"] and part["drained"] == part["stations"]
        measured = f"{part['drained']}, {part['distinct']} captures"
        found.append(
            Bar(f"fleet, {name}: drained", measured, f"{part['stations']}, {part['captures']} captures", whole)
        )
        found.append(Bar(f"fleet, {name}: answered 429", f"{share:.2%}", f"< {REFUSED_BAR:.0%}", share < REFUSED_BAR))
    return found
