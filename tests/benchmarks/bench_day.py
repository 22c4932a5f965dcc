"""A whole day at the counter under Xvfb with a window manager: real keys, a real mouse, a handheld that types.

    python3 dev.py bench day [--captures 10] [--fields 12] [--only handheld] [--transcript FILE]

First run to tenth capture by keys alone and by the mouse alone, against the simulator's service; then a handheld scans
over every dialog and every field, with each suffix and prefix; and a person who works by a screen reader's interface
alone (AT-SPI) goes from the first run to the tenth capture. Ends with 1 at the first thing that is not as it should
be, and says what was on the screen.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

import day  # noqa: E402
from desk import ATSPI_PACKAGES, Desk, has_atspi, missing_tools  # noqa: E402
from report import Table  # noqa: E402

from scanner_desktop.simulator.service.server import SimulatorServer  # noqa: E402

CAMERA = ("--camera", "simulated:7", "--sound", "off")
SUFFIXES = ("Return", "Tab", "")
PREFIXES = ("", "~", "]E0")  # none, one that the settings name, and the scanner's own name for EAN-13


def by_keys(desk: Desk, server: SimulatorServer, captures: int) -> str:
    """First run to the last capture by keys; all of them arrive."""
    day.first_run_by_keys(desk, server)
    day.captures_by_keys(desk, captures)
    desk.until(lambda: len(server.state.captures) >= captures, "every capture at the service", 60)
    desk.quit()
    return f"{len(desk.captures())} captured, {len(server.state.captures)} delivered"


def by_mouse(desk: Desk, _: SimulatorServer, captures: int) -> str:
    """First run to the last capture by the mouse."""
    day.first_run_by_mouse(desk)
    day.captures_by_mouse(desk, captures)
    return f"{len(desk.captures())} captured"


def by_handheld(suffix: str, prefix: str, fields: int) -> Callable[[Desk, SimulatorServer], str]:
    """Scans over everything with this suffix and prefix."""

    def scan(desk: Desk, server: SimulatorServer) -> str:
        desk.until_window(day.MAIN)
        answered = day.scan_over(desk, day.OPENED_BY, suffix=suffix, prefix=prefix, fields=fields)
        desk.quit()
        return f"{answered} scans, each answered, none typed into a field"

    return scan


def by_ear(desk: Desk, server: SimulatorServer, captures: int, transcript: Path | None) -> str:
    """First run to the last capture by what a screen reader sees and does."""
    heard = desk.hear(captures, server.api_key)
    if transcript is not None:
        transcript.write_text(heard, encoding="utf-8")
    return f"{len(desk.captures())} captured, {sum(line.startswith(': ') for line in heard.splitlines())} announcements"


def main() -> int:
    """Run the acts one after the other, each on a desk of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captures", type=int, default=10, help="captures by keys and by mouse (default: %(default)s)")
    parser.add_argument("--only", default="", help="the acts whose name holds this")
    parser.add_argument("--fields", type=int, default=12, help="fields of each dialog (default: %(default)s)")
    parser.add_argument("--transcript", type=Path, help="write there what a screen reader hears")
    options = parser.parse_args()
    if missing_tools():
        print(f"Skipped: not installed: {', '.join(missing_tools())}.")
        return 0
    acts: dict[str, tuple[Callable[[Desk, SimulatorServer], str], tuple[str, ...]]] = {
        "keys alone": (lambda desk, server: by_keys(desk, server, options.captures), ()),
        "mouse alone": (lambda desk, server: by_mouse(desk, server, options.captures), ()),
    }
    if has_atspi():
        acts["screen reader alone"] = (
            lambda desk, server: by_ear(desk, server, options.captures, options.transcript),
            ("--send-after-seconds", "0"),
        )
    else:
        print(f"Skipped: screen reader alone: not installed: {ATSPI_PACKAGES}.")
    for suffix, prefix in product(SUFFIXES, PREFIXES):
        setting = ("--handheld-prefix", prefix) if prefix == "~" else ()
        name = f"handheld: prefix {prefix or 'none'}, suffix {suffix or 'none'}"
        acts[name] = (by_handheld(suffix, prefix, options.fields), setting)
    table = Table("A day at the counter", ["act", "seconds", "outcome"])
    for name, (act, arguments) in ((name, acts[name]) for name in acts if options.only in name):
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, SimulatorServer() as server:
            # With an account there is no first run.
            account = {"SCANNER_DESKTOP_API_KEY": server.api_key} if name.startswith("handheld") else {}
            try:
                with Desk(
                    Path(folder), server.base_url, *CAMERA, *arguments, is_heard="reader" in name, **account
                ) as desk:
                    outcome = act(desk, server)
                    table.add(name, f"{time.monotonic() - began:.0f}", outcome)
            except AssertionError as problem:
                table.add(name, f"{time.monotonic() - began:.0f}", f"FAILED: {problem}")
                print(table)
                return 1
    print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
