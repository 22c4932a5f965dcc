"""How well and how fast codes are read: this station's reader, pyzbar, zxing-cpp and OpenCV in one run.

    python tests/benchmarks/bench_reading.py [--quick] [--json FILE] [--plot FILE] [--photos DIR]
                                             [--compare OLD.json] [--sections photos,video,...]
                                             [--without-zbar]

Prints tables (Markdown) and each promised figure with "met" or "MISSED". Exit status 1 when a bar is missed, so that a
run can guard a change; 2 when there is nothing to run on.
"""

import argparse
import importlib
import json
import math
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # the package, when it is not installed
sys.path.insert(1, str(Path(__file__).resolve().parents[1] / "support"))  # what benchmarks and tests share
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy is imported, as the program itself does it

import report
from photos import DEFAULT_FOLDER

from scanner_desktop.reading import zbar_library

SECTIONS = {
    "photos": "photo_section",
    "changed": "changed_photos",
    "judge": "claims_judged",
    "video": "video",
    "blank": "blank",
    "armed": "armed",
    "wrong": "wrong",
    "ink": "ink",
    "clips": "clips",
    "fuzz": "fuzz",
    "ablation": "ablation",
}
LONG_RUNS = ("wrong", "ink", "clips", "fuzz", "ablation")  # minutes each: run when asked for by name


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="bench reading", description="Benchmark the reader against its peers.")
    parser.add_argument("--quick", action="store_true", help="a sixth of the photos, a few seconds of video")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every figure here")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw rates and times to this PNG")
    parser.add_argument("--photos", type=Path, default=DEFAULT_FOLDER, metavar="DIR", help="folder with manifest.csv")
    parser.add_argument("--compare", type=Path, metavar="OLD.json", help="show what changed since that run")
    parser.add_argument("--sections", default="", help=f"which of {','.join(SECTIONS)} (default: the short ones)")
    parser.add_argument("--frames", type=int, help="frames for wrong and fuzz (default 100000), codes for ink (20000)")
    parser.add_argument("--seed", type=int, default=1, help="first seed of everything random")
    parser.add_argument("--peers-only", action="store_true", help="photos: leave our own reader out")
    parser.add_argument("--without-zbar", action="store_true", help="our own reader as it is where no zbar is used")
    options = parser.parse_args(arguments)
    chosen = [name for name in options.sections.split(",") if name] or [n for n in SECTIONS if n not in LONG_RUNS]
    unknown = sorted(set(chosen) - set(SECTIONS))
    if unknown:
        parser.error(f"no such section: {', '.join(unknown)}; choose from {', '.join(SECTIONS)}")
    options.sections = chosen
    return options


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for and print it."""
    options = parse(arguments)
    if {"photos", "changed", "clips"} & set(options.sections) and not (options.photos / "manifest.csv").is_file():
        print(f"there is no manifest.csv in {options.photos}: name a folder with --photos", file=sys.stderr)
        return 2
    result: dict[str, Any] = {"machine": _machine(), "started": time.strftime("%Y-%m-%d %H:%M"), "sections": {}}
    bars: list[report.Bar] = []
    if options.without_zbar:
        zbar_library.OLDEST = (sys.maxsize, 0)  # every version is refused, as 0.10 is; pyzbar's own results stay
    for name in options.sections:
        module = importlib.import_module(SECTIONS[name])
        started = time.perf_counter()
        section = module.run(options)
        section_seconds = time.perf_counter() - started
        result["sections"][name] = section
        for table in module.tables(section):
            print(table, flush=True)
        print(f"({name}: {section_seconds:.0f} s)\n", flush=True)
        bars += module.bars(section)
    if bars:
        print(report.bar_table(bars))
    result["bars"] = [{"figure": b.figure, "measured": b.measured, "bar": b.asked, "met": b.met} for b in bars]
    if options.compare:
        print(report.compare(result, json.loads(options.compare.read_text(encoding="utf-8"))))
    if options.json:
        options.json.write_text(
            json.dumps(_finite(result), indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8"
        )
    if options.plot:
        trouble = report.plot(result, options.plot)
        print(trouble or f"plot: {options.plot}")
    return 0 if all(bar.met for bar in bars) else 1


def _finite(value: Any) -> Any:
    """Return ``value`` with null for what never happened: JSON has no infinity."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _machine() -> dict[str, Any]:
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()}


if __name__ == "__main__":
    sys.exit(main())
