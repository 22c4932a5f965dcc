"""``scanner-desktop kiosk``: sets the PIN without which nobody leaves a station in kiosk mode."""

import argparse
import getpass
import sys
from pathlib import Path

from scanner_desktop import config
from scanner_desktop.commands.terminal import sentence, tell
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.pin import hash_pin
from scanner_desktop.domain.reasons import reason
from scanner_desktop.support import kiosk_pin


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments. The PIN is none of them: other people's programs can read those."""
    actions = parser.add_subparsers(dest="action", metavar=say(Phrase("ACTION")), required=True)
    for name, words in (
        ("set-pin", Phrase("ask for a PIN twice, and keep a slow hash of it; a pipe gives it in one line")),
        ("forget-pin", Phrase("delete what is kept of the PIN; kiosk mode then does not start")),
    ):
        action = actions.add_parser(name, help=words, description=sentence(words))
        action.add_argument(
            "--data-dir",
            type=Path,
            metavar=say(Phrase("DIR")),
            help=Phrase("the station's data folder (default: the usual one)"),
        )
        if name == "set-pin":
            action.add_argument(
                "--for-policy",
                action="store_true",
                help=Phrase("keep nothing here; print the line for this computer's policy"),
            )


def run(arguments: argparse.Namespace) -> int:
    """Carry the action out; returns 0."""
    if arguments.action == "set-pin" and arguments.for_policy:
        print(f'"kiosk_pin": "{hash_pin(_ask())}"')
        return 0
    data_dir: Path = arguments.data_dir or config.default_data_dir()
    try:
        if arguments.action == "forget-pin":
            gone = kiosk_pin.forget(data_dir)
            tell(Phrase("The PIN is forgotten.") if gone else Phrase("There was no PIN."))
            return 0
        path = kiosk_pin.keep(data_dir, hash_pin(_ask()))
    except OSError as error:
        raise BadInput(
            Phrase("The PIN in {data_dir} cannot be changed: {strerror}.", data_dir=data_dir, strerror=reason(error)),
            Phrase("Check who may write there and that the disk is not full."),
        ) from error
    tell(Phrase("Kept a hash of the PIN in {path}. It holds from the next start.", path=path))
    if config.load_policy().kiosk_pin:
        tell(Phrase("This computer's policy has a PIN of its own, and that one holds."))
    return 0


def _ask() -> str:
    """Return what is typed, the same twice, or one line of a pipe. Raises BadInput."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(100).strip()
    try:
        pin = getpass.getpass(say(Phrase("PIN: ")))
        if getpass.getpass(say(Phrase("The same once more: "))) != pin:
            raise BadInput(
                Phrase("The two are not the same; nothing was changed."),
                Phrase("Type the same PIN twice."),
            )
    except EOFError as error:
        raise BadInput(
            Phrase("No PIN was given; nothing was changed."),
            Phrase("Type one, or hand it over through a pipe."),
        ) from error
    return pin
