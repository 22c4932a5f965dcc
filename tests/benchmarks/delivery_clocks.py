"""The station's wall clock is set while it delivers: nothing may stall, and no storm of requests may come.

Time is virtual. A station makes a capture every minute for four hours; in the middle its clock is set back a day,
forward a year, or by the hour of daylight saving time. The undisturbed run is the measure.
"""

import argparse
import tempfile
from pathlib import Path
from typing import Any

from report import Bar, Table
from virtual_service import VirtualCloud
from virtual_stations import draft, new_station, run_stations
from virtual_time import VirtualClock

HOURS = 4
EVERY = 60.0
SLOWEST_BAR = 30.0  # virtual seconds from capture to delivery
STORM_BAR = 1.25  # times the requests of the undisturbed run
SHIFTS = {
    "undisturbed": 0.0,
    "set back a day": -86_400.0,
    "set forward a year": 365 * 86_400.0,
    "daylight saving begins": 3600.0,
    "daylight saving ends": -3600.0,
}


class _Service(VirtualClock):
    """The service's clock: the station's time without what somebody did to its wall clock."""

    def __init__(self, station: VirtualClock) -> None:
        super().__init__()
        self._station = station

    def monotonic(self) -> float:
        return self._station.monotonic()

    def now(self) -> Any:
        shifted, self._station.wall_offset = self._station.wall_offset, 0.0
        try:
            return self._station.now()
        finally:
            self._station.wall_offset = shifted


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Run the same day once for each shift."""
    hours = 1 if options.quick else HOURS
    return {"runs": {name: _run(shift, hours * 3600.0, options) for name, shift in SHIFTS.items()}}


def tables(section: dict[str, Any]) -> list[Table]:
    table = Table(
        "Clocks set in the middle of delivering", ["clock", "captures", "final", "slowest, s", "requests", "wake-ups"]
    )
    for name, run_ in section["runs"].items():
        table.add(name, run_["captures"], run_["final"], run_["slowest"], run_["requests"], run_["woken"])
    return [table]


def bars(section: dict[str, Any]) -> list[Bar]:
    usual = section["runs"]["undisturbed"]
    found = []
    for name, run_ in section["runs"].items():
        storm = max(run_["requests"] / usual["requests"], run_["woken"] / usual["woken"])
        met = run_["final"] == run_["captures"] and run_["slowest"] <= SLOWEST_BAR and storm <= STORM_BAR
        measured = f"{run_['final']}/{run_['captures']}, {run_['slowest']} s, {storm:.2f} x"
        asked = f"all final, ≤ {SLOWEST_BAR:.0f} s, ≤ {STORM_BAR} x"
        found.append(Bar(f"clock {name}: final, slowest delivery, requests", measured, asked, met))
    return found


def _run(shift: float, seconds: float, options: argparse.Namespace) -> dict[str, Any]:
    clock = VirtualClock()
    cloud = VirtualCloud(_Service(clock))
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        station = new_station(Path(name), cloud, clock, options.seed, 0)
        made: dict[str, float] = {}
        slowest = 0.0
        with station.outbox as outbox:
            for number in range(int(seconds / EVERY)):
                if number == int(seconds / EVERY / 2):
                    clock.wall_offset = shift
                capture = outbox.save(draft(number), None)
                began = clock.monotonic()
                made[capture.id] = began
                delivered = []

                def look(since: float, number: int = capture.number, delivered: list[float] = delivered) -> None:
                    row = outbox.get(number)
                    if not delivered and row is not None and row.delivered_at is not None:
                        delivered.append(since)

                passed = run_stations([station], clock, EVERY, look)
                look(passed)
                slowest = max(slowest, delivered[0] if delivered else EVERY)
                clock.advance(EVERY - passed)
            run_stations([station], clock, 3600.0)
            rows = list(outbox.everything())
    return {
        "captures": len(rows),
        "final": sum(row.is_final for row in rows),
        "slowest": round(slowest, 1),
        "requests": cloud.requests.total(),
        "woken": station.woken,
    }
