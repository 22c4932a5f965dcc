"""From code in view to armed, agreement of two frames included, at 1080p and 30 frames/s by the virtual clock."""

import math
from typing import Any

from report import Bar, Table
from simulation import LEVELS, delays_ms, make_scene, quantile, run_live

_MIDDLE = 3


def run(options: Any) -> dict[str, Any]:
    """Run our reader on several scenes a level, more on the middle one, which the bar is about."""
    rows = []
    for level in (_MIDDLE,) if options.quick else LEVELS:
        scenes = 2 if options.quick else (8 if level == _MIDDLE else 4)
        visits, wrong = [], []
        for seed in range(options.seed, options.seed + scenes):
            stream = run_live(make_scene(seed, "1080p", level), level, 440)
            visits += list(stream.visits.values())
            wrong += stream.wrong_armed
        in_view = delays_ms(visits, "in_view_at", "armed_at")
        readable = delays_ms(visits, "readable_at", "armed_at")
        rows.append(
            {
                "difficulty": level,
                "products": len(visits),
                "armed": sum(visit.armed_at is not None for visit in visits),
                "median_ms": quantile(in_view, 0.5),
                "p95_ms": quantile(in_view, 0.95),
                "readable_median_ms": quantile(readable, 0.5),
                "readable_p95_ms": quantile(readable, 0.95),
                "wrong_armed": wrong,
            }
        )
    return {"rows": rows}


def tables(result: dict[str, Any]) -> list[Table]:
    """One row a level. Readable: from when the shutter smears the code over no more than 2.5 modules."""
    table = Table(
        "From in view to armed, 1080p at 30 frames/s",
        ["level", "products", "armed", "median ms", "p95", "from readable: median", "p95", "wrong armed"],
    )
    for row in result["rows"]:
        keys = ("median_ms", "p95_ms", "readable_median_ms", "readable_p95_ms")
        numbers = ("never" if math.isinf(row[key]) else f"{row[key]:.0f}" for key in keys)
        table.add(row["difficulty"], row["products"], row["armed"], *numbers, len(row["wrong_armed"]))
    return [table]


def bars(result: dict[str, Any]) -> list[Bar]:
    """The bars for the middle difficulty."""
    row = next(row for row in result["rows"] if row["difficulty"] == _MIDDLE)
    return [
        Bar("1080p30 in view to armed: median ms", f"{row['median_ms']:.0f}", "<= 100", row["median_ms"] <= 100),
        Bar("1080p30 in view to armed: p95 ms", f"{row['p95_ms']:.0f}", "<= 250", row["p95_ms"] <= 250),
        Bar(
            "1080p30 readable to armed: median ms",
            f"{row['readable_median_ms']:.0f}",
            "<= 100",
            row["readable_median_ms"] <= 100,
        ),
    ]
