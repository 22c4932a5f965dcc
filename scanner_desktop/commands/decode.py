"""``scanner-desktop decode``: codes in picture files, one JSON object a line, or a table for people."""

import argparse
import math
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from scanner_desktop.commands.decode_process import PictureProcess, serve
from scanner_desktop.commands.terminal import complain
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import Circulation
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.sighting import Code, Sighting
from scanner_desktop.domain.visible import visible, visible_json

TIME_LIMIT = 30.0  # seconds for one file, on top of the budget: to load and to read it

_MARKS = {
    Circulation.GLOBAL: "",
    Circulation.RESTRICTED: Phrase("for use within a shop or company only"),
    Circulation.COUPON: Phrase("a coupon, not a product"),
    Circulation.REFUND: Phrase("a refund receipt, not a product"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "files", nargs="+", metavar=say(Phrase("FILE")), help=Phrase("pictures: JPEG, PNG, WebP, BMP, GIF, TIFF")
    )
    parser.add_argument("--json", action="store_true", help=Phrase("one JSON object a line instead of a table"))
    parser.add_argument(
        "--budget",
        type=_milliseconds,
        metavar="MS",
        help=Phrase("most time for one picture, in milliseconds (default: generous)"),
    )
    parser.add_argument(
        "--limit",
        type=_seconds,
        default=TIME_LIMIT,
        metavar="S",
        help=Phrase(
            "give a file up after so many seconds beyond the budget (default {limit})",
            limit=f"{TIME_LIMIT:g}",
        ),
    )
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Decode every file; errors go to stderr, one line each. Returns 1 if any file could not be read, else 0."""
    if arguments.serve:
        return serve(_reading(arguments.budget, as_json=arguments.json))
    options = ["--json"] if arguments.json else []
    if arguments.budget is not None:
        options += ["--budget", str(arguments.budget)]
    failures = 0
    with PictureProcess(
        ["decode", *options, "--serve", "-"], arguments.limit + (arguments.budget or 0.0) / 1000
    ) as apart:
        for name in arguments.files:
            try:
                print(apart.ask(name), flush=True)
            except BadInput as error:
                complain(error)
                failures += 1
    return 1 if failures else 0


def _reading(budget_ms: float | None, *, as_json: bool) -> Callable[[str, int], str]:
    """Return what loads a file, reads it and says what stands in it; for the process that does nothing else."""
    # Late: the process that only asks needs none of the libraries.
    from scanner_desktop.cameras.pictures import load_picture
    from scanner_desktop.reading.reader import StillReader

    reader = StillReader() if budget_ms is None else StillReader(budget_ms=budget_ms)

    def describe(name: str, number: int) -> str:
        frame = Frame(load_picture(Path(name)), number, time.monotonic(), name)
        started = time.perf_counter()
        sighting = reader.read(frame)
        milliseconds = (time.perf_counter() - started) * 1000
        return _as_json(name, milliseconds, sighting) if as_json else _as_text(name, milliseconds, sighting)

    return describe


def _as_json(name: str, milliseconds: float, sighting: Sighting) -> str:
    encoded = msgspec.json.encode(
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
    )
    return visible_json(encoded.decode())


def _as_text(name: str, milliseconds: float, sighting: Sighting) -> str:
    name = visible(name)
    found = [_describe(code) for code in sighting.codes] or [say(Phrase("no code found"))]
    return "\n".join(f"{name}: {words} ({milliseconds:.0f} ms)" for words in found)


def _describe(code: Code) -> str:
    mark = say(_MARKS[code.identity.circulation])
    meaning = f"GTIN {code.gtin}{f' ({mark})' if mark else ''}" if code.gtin else say(code.identity.explanation)
    return f"{code.symbology.value} {visible(code.text)!r}, {meaning}"


def _is_global(code: Code) -> bool:
    return code.identity.circulation is Circulation.GLOBAL


def _printable(text: str) -> str:
    # File names and codes may hold bytes that are no text; JSON cannot say those.
    return text.encode("utf-8", "replace").decode("utf-8")


def _milliseconds(text: str) -> float:
    value = _number(text)
    if not 0 < value < 3_600_000:
        raise argparse.ArgumentTypeError(say(Phrase("give a number of milliseconds above 0")))
    return value


def _number(text: str) -> float:
    """Return the number, one that is in no range where there is none: what is asked for is then said in words."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def _seconds(text: str) -> float:
    value = _number(text)
    if not 0 < value < 3600:
        raise argparse.ArgumentTypeError(say(Phrase("give a number of seconds above 0")))
    return value
