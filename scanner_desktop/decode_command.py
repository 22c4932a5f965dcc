"""``scanner-desktop decode``: codes in picture files, one JSON object a line, or a table for people."""

import argparse
import sys
import time
from pathlib import Path

import msgspec

from scanner_desktop.adapters.pictures import load_picture
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import Circulation
from scanner_desktop.domain.sighting import Code, Sighting
from scanner_desktop.reading.reader import StillReader

_MARKS = {
    Circulation.GLOBAL: "",
    Circulation.RESTRICTED: " (for use within a shop or company only)",
    Circulation.COUPON: " (a coupon, not a product)",
    Circulation.REFUND: " (a refund receipt, not a product)",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="pictures: JPEG, PNG, WebP, BMP, GIF, TIFF")
    parser.add_argument("--json", action="store_true", help="one JSON object a line instead of a table")
    parser.add_argument(
        "--budget",
        type=_milliseconds,
        metavar="MS",
        help="most time for one picture, in milliseconds (default: generous)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Decode every file; errors go to stderr, one line each. Returns 1 if any file could not be read, else 0."""
    reader = StillReader() if arguments.budget is None else StillReader(budget_ms=arguments.budget)
    failures = 0
    for number, name in enumerate(arguments.files):
        try:
            image = load_picture(Path(name))
        except BadInput as error:
            print(f"scanner-desktop: {error}", file=sys.stderr, flush=True)
            failures += 1
            continue
        frame = Frame(image, number, time.monotonic(), name)
        started = time.perf_counter()
        sighting = reader.read(frame)
        milliseconds = (time.perf_counter() - started) * 1000
        print(
            _as_json(name, milliseconds, sighting) if arguments.json else _as_text(name, milliseconds, sighting),
            flush=True,
        )
    return 1 if failures else 0


def _as_json(name: str, milliseconds: float, sighting: Sighting) -> str:
    return msgspec.json.encode(
        {
            "file": _printable(name),
            "ms": round(milliseconds, 3),
            "codes": [
                {
                    "symbology": code.symbology.value,
                    "text": _printable(code.text),
                    "gtin": code.gtin,
                    "corners": [[round(x, 1), round(y, 1)] for x, y in code.corners],
                    "engine": code.engine,
                    **({"add_on": code.add_on} if code.add_on else {}),
                    # Said where it is not a product's number everywhere: nobody must take it for one.
                    **({} if _is_global(code) else {"circulation": code.identity.circulation.value}),
                }
                for code in sighting.codes
            ],
        }
    ).decode()


def _as_text(name: str, milliseconds: float, sighting: Sighting) -> str:
    if not sighting.codes:
        return f"{name}: no code found ({milliseconds:.0f} ms)"
    return "\n".join(f"{name}: {_describe(code)} ({milliseconds:.0f} ms)" for code in sighting.codes)


def _describe(code: Code) -> str:
    meaning = f"GTIN {code.gtin}{_MARKS[code.identity.circulation]}" if code.gtin else code.identity.explanation
    return f"{code.symbology.value} {_printable(code.text)!r}, {meaning}"


def _is_global(code: Code) -> bool:
    return code.identity.circulation is Circulation.GLOBAL


def _printable(text: str) -> str:
    # File names and codes may hold bytes that are no text; JSON and terminals cannot say those.
    return text.encode("utf-8", "replace").decode("utf-8")


def _milliseconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 3_600_000:
        raise argparse.ArgumentTypeError("give a number of milliseconds above 0")
    return value
