"""What the window is like to work with: turns of its event loop, a history of a million, from the key to the sound.

    python3 dev.py bench window [turns] [history] [sound] [--seconds 60] [--rows 1000000] [--json FILE]

Each part runs the whole program (camera thread, reader, outbox on the disk, delivery, receiving) in a process of its
own, before 1080p pictures at 30 a second that are decoded from JPEG like a webcam's, and against a service in another
process. The window is drawn in memory at 1920x1080 unless QT_QPA_PLATFORM says otherwise. Every 2 ms an event is posted
to the main thread, and says how long it waited: what a key press would have waited, and how long a turn may be.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import cv2  # noqa: E402
import delivery_history  # noqa: E402
from report import Bar, bar_table  # noqa: E402

from scanner_desktop.outbox.opening import prepare  # noqa: E402
from scanner_desktop.simulator.counter.camera import SimulatedCamera  # noqa: E402
from scanner_desktop.simulator.service.faults import Action, Fault  # noqa: E402
from scanner_desktop.simulator.service.server import SimulatorServer  # noqa: E402

PARTS = ("turns", "history", "sound")
PICTURES = 120
SLOW = 3.0  # seconds that every answer of the service takes
BLOCKED, TURN, PRESS_TO_SOUND, MEGABYTES = 50.0, 16.0, 60.0, 60.0


def record(folder: Path) -> None:
    """Write pictures of the simulated counter, as a webcam's stream has them."""
    folder.mkdir()
    camera = SimulatedCamera.from_spec({"seed": "7", "size": "1920x1080"})
    camera.open()
    for number in range(PICTURES):
        frame = camera.read()
        assert frame is not None
        cv2.imwrite(str(folder / f"{number:04}.jpg"), frame.image, [cv2.IMWRITE_JPEG_QUALITY, 85])
    camera.close()


def program(part: str, pictures: Path, data: Path, seconds: float) -> dict[str, Any]:
    """Run the program for one part in a process of its own; return what it measured."""
    with SimulatorServer(limits=(), faults=[Fault(Action.DELAY, seconds=SLOW)]) as server:
        environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        environment["SCANNER_DESKTOP_API_KEY"] = server.api_key
        command = [sys.executable, str(Path(__file__).with_name("window_program.py")), part, str(pictures), str(data)]
        done = subprocess.run(
            [*command, server.base_url, str(seconds)], env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        raise RuntimeError(f"{part} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def turns(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Any], list[Bar]]:
    """Captures every 2 s while every answer takes 3 s."""
    figures = program("turns", folder / "pictures", folder / "turns", options.seconds)
    return figures, [
        Bar(
            "main thread, longest wait",
            f"{figures['worst']:.1f} ms",
            f"≤ {BLOCKED:.0f} ms",
            figures["worst"] <= BLOCKED,
        ),
        Bar("waits of at most 16 ms", f"{figures['share']:.3%}", "≥ 99.9 %", figures["share"] >= 0.999),
    ]


def history(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Any], list[Bar]]:
    """Scrolled, jumped through, searched and filtered, with a million rows and with none."""
    found: dict[str, Any] = {}
    for name, rows in (("empty", 0), ("full", options.rows)):
        data = folder / f"history-{name}"
        data.mkdir()
        prepare(data)
        if rows:
            delivery_history.generate(data, rows, 1)
        found[name] = program("history", folder / "pictures", data, 0)
    more = found["full"]["megabytes"] - found["empty"]["megabytes"]
    found["more_megabytes"] = round(more, 1)
    full, of = found["full"], f"of {options.rows:,}"
    return found, [
        Bar(
            f"a step of scrolling, {of}, p95",
            f"{full['scroll']['p95']:.1f} ms",
            f"≤ {TURN:.0f} ms",
            full["scroll"]["p95"] <= TURN,
        ),
        Bar(
            f"waits while filtering and searching, {of}, p95",
            f"{full['filter']['p95']:.1f} ms",
            f"≤ {TURN:.0f} ms",
            full["filter"]["p95"] <= TURN,
        ),
        Bar(f"memory beyond an empty one, {of}", f"{more:.0f} MB", f"≤ {MEGABYTES:.0f} MB", more <= MEGABYTES),
    ]


def sound(folder: Path, options: argparse.Namespace) -> tuple[dict[str, Any], list[Bar]]:
    """From Space to the first samples that the sound device is given; its own buffer is 10 ms."""
    figures = program("sound", folder / "pictures", folder / "sound", options.seconds)
    p95 = figures["press_to_sound"]["p95"]
    return figures, [Bar("Space to sound, p95", f"{p95:.0f} ms", f"≤ {PRESS_TO_SOUND:.0f} ms", p95 <= PRESS_TO_SOUND)]


def main() -> int:
    """Run the parts that are named, or all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)} (default: all)")
    parser.add_argument("--seconds", type=float, default=60, help="length of “turns” and “sound” (default: 60)")
    parser.add_argument("--rows", type=int, default=1_000_000, help="captures in the history (default: 1,000,000)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    all_figures, all_bars = {}, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        record(folder / "pictures")
        for part in options.parts or PARTS:
            started = time.monotonic()
            figures, bars = {"turns": turns, "history": history, "sound": sound}[part](folder, options)
            all_figures[part] = figures
            all_bars += bars
            print(f"{part} ({time.monotonic() - started:.0f} s): {json.dumps(figures)}", flush=True)
    print()
    print(bar_table(all_bars))
    if options.json:
        options.json.write_text(json.dumps(all_figures, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
