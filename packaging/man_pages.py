"""Writes a man page for the program and one for each command, from what the command line itself declares."""

import argparse
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

from scanner_desktop import __version__, cli

EXIT = "0: done. 1: done in part. 2: could not be done; the reason is on the standard error. 130: interrupted."


def roff(text: str) -> str:
    """Return ``text`` so that troff prints it as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in escaped.splitlines())


def page_of(parser: argparse.ArgumentParser, summary: str, more: str = "") -> str:
    """Return the man page (section 1) of one command."""
    name = parser.prog.replace(" ", "-")
    formatter = parser._get_formatter()  # argparse has no public way to the bare usage
    formatter.add_usage(parser.usage, parser._actions, parser._mutually_exclusive_groups, prefix="")
    usage = " ".join(formatter.format_help().split())
    lines = [
        f'.TH "{name.upper()}" 1 "" "Scanner Desktop {__version__}" "User Commands"',
        ".SH NAME",
        f"{roff(name)} \\- {roff(summary)}",
        ".SH SYNOPSIS",
        roff(usage),
        ".SH DESCRIPTION",
        roff(parser.description or summary),
        *_options(parser),
        ".SH EXIT STATUS",
        roff(EXIT),
    ]
    if more:
        lines += [".SH SEE ALSO", more]
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for group in parser._action_groups:
        actions = [action for action in group._group_actions if action.help != argparse.SUPPRESS]
        if not actions:
            continue
        yield f".SH {roff((group.title or 'options').upper())}"
        for action in actions:
            if isinstance(action, argparse._SubParsersAction):
                for choice in action._choices_actions:
                    yield from (".TP", f"\\fB{roff(choice.dest)}\\fR", roff(choice.help or ""))
                continue
            value = action.metavar or action.dest.upper()
            shown = (
                "" if action.nargs == 0 else f" \\fI{roff(value if isinstance(value, str) else ' '.join(value))}\\fR"
            )
            names = ", ".join(f"\\fB{roff(name)}\\fR" for name in action.option_strings)
            yield from (".TP", f"{names}{shown}".strip(), roff((action.help or "").replace("%%", "%")))


def pages() -> dict[str, str]:
    """Return the text of every page by its file's name."""
    commands = {name: cli.parser_for(name)[0] for name in cli.COMMANDS}
    of_command = {name: _sub_parser(parser, name) for name, parser in commands.items()}
    others = ",\n".join(f".BR scanner\\-desktop\\-{name} (1)" for name in cli.COMMANDS).replace(",\n", "\n")
    found = {"scanner-desktop.1": page_of(commands["gui"], "webcam barcode station", others)}
    for name, parser in of_command.items():
        found[f"scanner-desktop-{name}.1"] = page_of(parser, cli.COMMANDS[name].help, ".BR scanner\\-desktop (1)")
    return found


def _sub_parser(parser: argparse.ArgumentParser, name: str) -> argparse.ArgumentParser:
    (choices,) = (action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    found: argparse.ArgumentParser = choices[name]
    return found


def write(folder: Path) -> None:
    """Write all pages, compressed as Debian wants them, into ``folder``."""
    os.environ["COLUMNS"] = "10000"  # argparse breaks lines by the terminal; troff does it by the page
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / f"{name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
