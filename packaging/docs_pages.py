#!/usr/bin/env python3
"""Makes the documentation's site and its two generated files: the diagram of the layers, the table of messages.

    python3 dev.py docs             make both anew, and build the site in build/site; a broken link is an error
    python3 dev.py docs --serve     show the site while it is being written

Both files are committed, and a test compares them with what the code says now.
"""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from scanner_desktop.domain.address import EXAMPLE
from scanner_desktop.domain.receiving.cells import CORRECT_IT

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "scanner_desktop"
LAYERS = ROOT / "docs" / "images" / "layers.svg"
MESSAGES = ROOT / "docs" / "messages.md"

WIDTH, FLOOR, GAP = 760, 46, 14

ROOMS = {
    "domain": "Settings, addresses, codes and numbers",
    "cameras": "Cameras",
    "closient": "The service",
    "delivery": "Sending",
    "outbox": "The data folder and what is stored",
    "receiving": "Receiving",
    "reading": "Reading",
    "runtime": "While the station runs",
    "support": "Doctor",
    "app": "At the start, and in the window",
    "ui": "In the window",
    "simulator": "Simulator",
    "commands": "The command line",
    "": "Configuration files",
}
"""Rooms of the package in the order of the page, and what people call what happens there."""

ERRORS = frozenset(
    {
        *("StationError", "ServiceUnavailable", "RateLimited", "SignedOut", "OrganizationNeeded", "StorageFull"),
        *("StorageDamaged", "StorageNewer", "StorageInUse", "SessionOver", "Rejected", "CameraUnavailable"),
        *("BadInput", "BadSetting", "BrokenSettings", "StorageGone"),
    }
)
"""What an error with words for people is made by; a test compares it with ``domain.errors``."""


SAME_ADVICE = {"_bad": EXAMPLE, "BadCell": CORRECT_IT}
"""What errors are made by whose advice is always the same."""


class Message(NamedTuple):
    """What a person can be told, what to do about it ("" when nothing), and the room that says it."""

    room: str
    words: str
    advice: str


def messages() -> list[Message]:
    """Return every error's sentence and its advice, as they stand in the code, by room."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in PACKAGE.rglob("*.py")}
    shared = {name: node for tree in trees.values() for name, node in _named_in(tree).items() if name.isupper()}
    found = {
        Message(path.relative_to(PACKAGE).parts[0] if path.parent != PACKAGE else "", words, advice)
        for path, tree in trees.items()
        for words, advice in _said_in(tree, shared)
    }
    order = list(ROOMS)
    return sorted(found, key=lambda each: (order.index(each.room), each.words.lower().lstrip("{…“"), each.advice))


def _said_in(tree: ast.AST, shared: Mapping[str, ast.expr]) -> Iterator[tuple[str, str]]:
    """Yield words and advice of each error and finding that a module makes, and of each pair that it returns.

    ``shared`` has the constants of all modules, which one may take from another.
    """
    names = {**shared, **_named_in(tree)}
    for node in ast.walk(tree):
        pair: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in SAME_ADVICE:
                pair = [node.args[0], ast.Call(ast.Name("Phrase"), [ast.Constant(str(SAME_ADVICE[node.func.id]))], [])]
            elif node.func.id in ERRORS:
                pair = node.args[:2]
            elif node.func.id == "Finding" and len(node.args) == 4:
                pair = node.args[2:]
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and not _is_known(node.exc):
            pair = node.exc.args[:2]  # also errors that belong to one room alone
        elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 2:
            pair = node.value.elts
        if pair and (words := _beside(_sentences(pair[0], names))):
            yield words, _beside(_sentences(pair[1], names)) if len(pair) > 1 else ""


def _beside(said: Iterable[str]) -> str:
    """Return sentences as ``domain.phrase.sentences`` puts them beside each other."""
    parts = list(said)
    return " ".join(
        [*(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in parts[:-1]), *parts[-1:]]
    )


def _is_known(call: ast.Call) -> bool:
    """Return whether the error is found as a call already."""
    return isinstance(call.func, ast.Name) and call.func.id in (*ERRORS, *SAME_ADVICE)


def _named_in(tree: ast.AST) -> Mapping[str, ast.expr]:
    """Return what each name of a module stands for: what is assigned to it, or what a function of it returns last."""
    named: dict[str, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            named[node.targets[0].id] = node.value
        elif isinstance(node, ast.FunctionDef):
            for end in node.body:
                if isinstance(end, ast.Return) and end.value is not None:
                    named[node.name] = end.value
    return named


def _sentences(node: ast.expr, names: Mapping[str, ast.expr]) -> Iterator[str]:
    """Yield the English of a Phrase, of several that are put beside each other, or of a name for them."""
    match node:
        case ast.Call(func=ast.Name(id="Phrase"), args=[ast.Constant(value=str(words)), *_]):
            yield words
        case ast.Call(func=ast.Name(id="plural"), args=[_, ast.Constant(value=str(words)), *_]):
            yield words
        case ast.Call(func=ast.Name(id="sentences"), args=parts):
            for part in parts:
                yield from _sentences(part, names)
        case ast.IfExp(body=body):
            yield from _sentences(body, names)
        case ast.Name(id=name) | ast.Call(func=ast.Name(id=name)) if name in names:
            yield from _sentences(names[name], {each: names[each] for each in names if each != name})
        case _:
            return


def messages_page() -> str:
    """Return the page of all messages."""
    lines = [
        "# Troubleshooting by message",
        "",
        "Every sentence about trouble that the station or one of its commands can say, and what it advises. Find it",
        "with the search, or your browser's. … stands for what varies: a name, an address, a number.",
        "",
        "Not here: what is said by colours and signs in the window, which is in",
        "[When something is wrong](counter.md#when-something-is-wrong), and the service's own words, shown as",
        "they come. `scanner-desktop doctor` finds most causes by itself.",
        "",
        "<!-- Made by packaging/docs_pages.py; a test compares it with the code. -->",
    ]
    room = None
    for each in messages():
        if each.room != room:
            room = each.room
            lines += ["", f"## {ROOMS[room]}", "", "| message | what to do |", "|---|---|"]
        lines.append(f"| {_cell(each.words)} | {_cell(each.advice)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    text = re.sub(r"\{\w+\}", "…", text).replace("\n", " ")
    return re.sub(r"([|<>*_`\[\]])", r"\\\1", text)


def layers_svg() -> str:
    """Return a drawing of the import rule in pyproject.toml: each floor may use those below it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    floors = [
        [room.strip() for room in floor.split("|")]
        for contract in contracts
        if contract["type"] == "layers"
        for floor in contract["layers"]
    ]
    height = len(floors) * (FLOOR + GAP) + GAP
    shapes = []
    for number, rooms in enumerate(floors):
        y = GAP + number * (FLOOR + GAP)
        width = (WIDTH - GAP * (len(rooms) + 1)) / len(rooms)
        for place, room in enumerate(rooms):
            x = GAP + place * (width + GAP)
            shapes.append(
                f'  <rect x="{x:.0f}" y="{y}" width="{width:.0f}" height="{FLOOR}" rx="6"/>\n'
                f'  <text x="{x + width / 2:.0f}" y="{y + FLOOR / 2 + 5:.0f}">{escape(room)}</text>'
            )
    words = "Floors of the program: each may import those below it, and none beside or above it"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{words}">\n'
        "  <style>rect { fill: #eef3fb; stroke: #34639a } "
        "text { font: 16px sans-serif; text-anchor: middle; fill: #16283f }</style>\n"
        + "\n".join(shapes)
        + "\n</svg>\n"
    )


def write_generated() -> None:
    """Write both generated files."""
    MESSAGES.write_text(messages_page(), encoding="utf-8")
    LAYERS.write_text(layers_svg(), encoding="utf-8")


def build(target: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Build the site of ``root`` into ``target``; a warning (a link that leads nowhere among them) is an error."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    return subprocess.run(command, cwd=root, env=_environment(), capture_output=True, text=True, check=False)


def _environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "true"}  # the theme's advertisement for another program


def main() -> int:
    """Run it."""
    write_generated()
    if "--serve" in sys.argv[1:]:
        command = [sys.executable, "-m", "mkdocs", "serve"]
        return subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode
    done = build(ROOT / "build" / "site")
    print(done.stdout + done.stderr + ("" if done.returncode else "The site is in build/site."))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
