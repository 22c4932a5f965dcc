"""From code in view to armed, agreement of two frames included, at 1080p and 30 frames/s by the virtual clock.

Counted from three moments: all corners are inside of the frame; the shutter smears the code over no more than 2.5
modules; and somebody could read it, being told where it stands and given all the time they want (see ``legible``).
"""

import math
from typing import Any

from legible import Oracle
from report import Bar, Table
from simulation import LEVELS, delays_ms, make_scene, quantile, run_live

from scanner_desktop.simulator.counter.programme import FRAMES_PER_SECOND

_MIDDLE = 3


def run(options: Any) -> dict[str, Any]:
    """Run our reader on several scenes a level, more on the middle one, which the bar is about."""
    rows = []
    oracle = Oracle()
    for level in (_MIDDLE,) if options.quick else LEVELS:
        scenes = 2 if options.quick else (8 if level == _MIDDLE else 4)
        visits, wrong = [], []
        for seed in range(options.seed, options.seed + scenes):
            scene = make_scene(seed, "1080p", level)
            stream = run_live(scene, level, 440)
            for (gtin, since), visit in stream.visits.items():
                last = 439 if visit.armed_at is None else math.floor(visit.armed_at * FRAMES_PER_SECOND)
                legible = oracle.first_legible(scene, gtin, since, last) if level == _MIDDLE else None
                visit.legible_at = None if legible is None else legible / FRAMES_PER_SECOND
                visits.append(visit)
            wrong += stream.wrong_armed
        in_view = delays_ms(visits, "in_view_at", "armed_at")
        readable = delays_ms(visits, "readable_at", "armed_at")
        legible = delays_ms(visits, "legible_at", "armed_at")
        rows.append(
            {
                "difficulty": level,
                "products": len(visits),
                "armed": sum(visit.armed_at is not None for visit in visits),
                "median_ms": quantile(in_view, 0.5),
                "p95_ms": quantile(in_view, 0.95),
                "readable_median_ms": quantile(readable, 0.5),
                "readable_p95_ms": quantile(readable, 0.95),
                "legible": len(legible),
                "legible_median_ms": quantile(legible, 0.5),
                "legible_p95_ms": quantile(legible, 0.95),
                "wrong_armed": wrong,
            }
        )
    return {"rows": rows}


def tables(result: dict[str, Any]) -> list[Table]:
    """One row a level."""
    table = Table(
        "From in view to armed, 1080p at 30 frames/s",
        [
            "level",
            "products",
            "armed",
            "median ms",
            "p95",
            "unsmeared: median",
            "p95",
            "legible: median",
            "p95",
            "wrong",
        ],
    )
    for row in result["rows"]:
        keys = [f"{start}{end}" for start in ("", "readable_", "legible_") for end in ("median_ms", "p95_ms")]
        numbers = (_milliseconds(row[key]) for key in keys)
        table.add(row["difficulty"], row["products"], row["armed"], *numbers, len(row["wrong_armed"]))
    return [table]


def _milliseconds(value: float) -> str:
    return "-" if math.isnan(value) else "never" if math.isinf(value) else f"{value:.0f}"


def bars(result: dict[str, Any]) -> list[Bar]:
    """The bars for the middle difficulty, counted from each of the three moments."""
    row = next(row for row in result["rows"] if row["difficulty"] == _MIDDLE)
    made = []
    for start, name in (("", "in view"), ("readable_", "unsmeared"), ("legible_", "legible to anyone")):
        for end, bar in (("median", 100), ("p95", 250)):
            value = row[f"{start}{end}_ms"]
            made.append(Bar(f"1080p30 {name} to armed: {end} ms", f"{value:.0f}", f"<= {bar}", value <= bar))
    return made
