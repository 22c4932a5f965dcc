"""Whether captures are saved fast, kept under every fault, and delivered exactly once: the promise, measured.

    python tests/benchmarks/bench_delivery.py [--quick] [--json FILE] [--sections saved,history,...] [--seed N]
                                              [--folder DIR] [--program FILE]

Prints tables (Markdown) and each promised figure with "met" or "MISSED". Exit status 1 when a bar is missed, so that a
run can guard a change. Everything is written under a temporary folder in DIR (default: the system's), which should be
on the disk that captures would be on, and is deleted at the end.
"""

import argparse
import importlib
import json
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent), str(TESTS / "support")]  # the package, when it is not installed, and the drivers

import report  # noqa: E402

SECTIONS = ("saved", "history", "disk", "killed", "lost", "proxy", "midway", "clocks", "fleet", "flush", "upgrade")


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="bench delivery", description="Benchmark saving and delivering captures.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the kills, captures and rows")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure here")
    parser.add_argument("--sections", default="", help=f"which of {','.join(SECTIONS)} (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="of everything random")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="where to put the data (default: temporary files)")
    parser.add_argument("--program", type=Path, metavar="FILE", help="what to upgrade to (default: this checkout)")
    options = parser.parse_args(arguments)
    chosen = [name for name in options.sections.split(",") if name] or list(SECTIONS)
    unknown = sorted(set(chosen) - set(SECTIONS))
    if unknown:
        parser.error(f"no such section: {', '.join(unknown)}; choose from {', '.join(SECTIONS)}")
    options.sections = chosen
    return options


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for and print it."""
    options = parse(arguments)
    result: dict[str, Any] = {"machine": _machine(), "started": time.strftime("%Y-%m-%d %H:%M"), "sections": {}}
    bars: list[report.Bar] = []
    for name in options.sections:
        module = importlib.import_module(f"delivery_{name}")
        started = time.perf_counter()
        section = module.run(options)
        section["seconds"] = round(time.perf_counter() - started, 1)
        result["sections"][name] = section
        for table in module.tables(section):
            print(table, flush=True)
        for bar in module.bars(section):
            bars.append(bar)
            print(f"{bar.figure}: {bar.measured} vs {bar.asked}: {'met' if bar.met else 'MISSED'}", flush=True)
        print(f"({name}: {section['seconds']:.0f} s)\n", flush=True)
    print(report.bar_table(bars))
    result["bars"] = [{"figure": b.figure, "measured": b.measured, "bar": b.asked, "met": b.met} for b in bars]
    if options.json:
        options.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if all(bar.met for bar in bars) else 1


def _machine() -> dict[str, Any]:
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()}


if __name__ == "__main__":
    sys.exit(main())
