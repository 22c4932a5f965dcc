"""``scanner-desktop doctor``: says what the station needs and lacks, and writes the support file."""

import argparse
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from scanner_desktop import config
from scanner_desktop.commands.terminal import tell
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.visible import visible, visible_json
from scanner_desktop.support import inventory, support_file
from scanner_desktop.support.checks import Finding, run_checks
from scanner_desktop.support.credential_file import known_secrets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar=say(Phrase("DIR")),
        help=Phrase("the station's data folder (default: the usual one)"),
    )
    parser.add_argument(
        "--json", action="store_true", help=Phrase("a JSON array of findings; with --bundle what was written")
    )
    bundle = parser.add_argument_group(Phrase("support file"))
    bundle.add_argument(
        "--bundle",
        type=Path,
        metavar=say(Phrase("FILE.zip")),
        help=Phrase("write what helps support, without credentials, to this new file (or into this folder)"),
    )
    bundle.add_argument(
        "--with-pictures", action="store_true", help=Phrase("put the pictures of the last captures in as well")
    )
    bundle.add_argument(
        "--captures",
        type=_count,
        metavar="N",
        help=Phrase("tell about the last N captures (default {count})", count=support_file.CAPTURES),
    )


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError(say(Phrase("{text} is not a whole number of captures", text=repr(text))))
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Check everything and print it; returns 0 when all is well, else 1. With ``--bundle`` 0 once that is written."""
    data_dir = arguments.data_dir or config.default_data_dir()
    if arguments.bundle is None:
        if arguments.with_pictures or arguments.captures is not None:
            raise BadInput(
                Phrase("--with-pictures and --captures are about the support file."), Phrase("Add --bundle FILE.zip.")
            )
        findings = run_checks(data_dir, open_cameras=not inventory.is_running(data_dir))
        if arguments.json:
            print(visible_json(msgspec.json.encode(findings, enc_hook=str).decode()))
        else:
            _print(findings)
        return 0 if all(finding.is_well for finding in findings) else 1
    return _bundle(arguments, data_dir)


def _bundle(arguments: argparse.Namespace, data_dir: Path) -> int:
    target: Path = arguments.bundle
    if target.is_dir():
        target /= support_file.suggested_name(datetime.now())
    if target.exists():
        raise BadInput(
            Phrase("There is a file {target} already.", target=target),
            Phrase("Name a new one, so that nothing is overwritten."),
        )
    written = support_file.write(
        target,
        data_dir,
        run_checks(data_dir, open_cameras=not inventory.is_running(data_dir)),
        known=known_secrets(data_dir),
        with_pictures=arguments.with_pictures,
        captures=support_file.CAPTURES if arguments.captures is None else arguments.captures,
    )
    if arguments.json:
        print(visible_json(msgspec.json.encode(written, enc_hook=str).decode()))  # the path as text
        return 0
    inside, left_out = support_file.contents(with_pictures=arguments.with_pictures)
    tell(Phrase("Saved {path} ({size} kB). Nothing was sent.", path=written.path, size=round(written.size / 1000)))
    _list(support_file.INSIDE, inside)
    _list(support_file.NOT_INSIDE, left_out)
    if written.problems:
        _list(support_file.UNREADABLE, written.problems)
    tell(support_file.LOOK_THROUGH)
    return 0


def _list(heading: str, rows: Iterable[str]) -> None:
    print(say(heading), *(visible(say(row)) for row in rows), sep="\n  - ")


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        mark = "ok  " if finding.is_well else say(Phrase("LOOK"))
        tell(f"{mark} {say(Phrase('{what}: {why}', what=finding.subject, why=finding.detail))}")
        if finding.advice:
            tell(f"     {say(finding.advice)}")
