"""``scanner-desktop doctor``: says what the station needs and lacks, and writes the support file."""

import argparse
from datetime import datetime
from pathlib import Path

import msgspec

from scanner_desktop import config
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.visible import visible, visible_json
from scanner_desktop.support import inventory, support_file
from scanner_desktop.support.checks import Finding, run_checks
from scanner_desktop.support.credential_file import known_secrets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="the station's data folder (default: the usual one)"
    )
    parser.add_argument("--json", action="store_true", help="a JSON array of findings; with --bundle what was written")
    bundle = parser.add_argument_group("support file")
    bundle.add_argument(
        "--bundle",
        type=Path,
        metavar="FILE.zip",
        help="write what helps support, without credentials, to this new file (or into this folder)",
    )
    bundle.add_argument("--with-pictures", action="store_true", help="put the pictures of the last captures in as well")
    bundle.add_argument(
        "--captures",
        type=_count,
        metavar="N",
        help=f"tell about the last N captures (default {support_file.CAPTURES})",
    )


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of captures")
    return int(text)


def run(arguments: argparse.Namespace) -> int:
    """Check everything and print it; returns 0 when all is well, else 1. With ``--bundle`` 0 once that is written."""
    data_dir = arguments.data_dir or config.default_data_dir()
    if arguments.bundle is None:
        if arguments.with_pictures or arguments.captures is not None:
            raise BadInput("--with-pictures and --captures are about the support file.", "Add --bundle FILE.zip.")
        findings = run_checks(data_dir, open_cameras=not inventory.is_running(data_dir))
        if arguments.json:
            print(visible_json(msgspec.json.encode(findings).decode()))
        else:
            _print(findings)
        return 0 if all(finding.is_well for finding in findings) else 1
    return _bundle(arguments, data_dir)


def _bundle(arguments: argparse.Namespace, data_dir: Path) -> int:
    target: Path = arguments.bundle
    if target.is_dir():
        target /= support_file.suggested_name(datetime.now())
    if target.exists():
        raise BadInput(f"There is a file {target} already.", "Name a new one, so that nothing is overwritten.")
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
    print(visible(f"Saved {written.path} ({written.size / 1000:.0f} kB). Nothing was sent."))
    print("Inside:", *inside, sep="\n  - ")
    print("Not inside:", *left_out, sep="\n  - ")
    if written.problems:
        print("Could not be read:", *map(visible, written.problems), sep="\n  - ")
    print("Look through it before you send it: product names and error messages are as they were.")
    return 0


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        print(visible(f"{'ok  ' if finding.is_well else 'LOOK'} {finding.subject}: {finding.detail}"))
        if finding.advice:
            print(visible(f"     {finding.advice}"))
