"""The command line: says what there is, and hands over to the module that does it, importing no more than that."""

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

import scanner_desktop.cameras.environment  # noqa: F401 - OpenCV reads it when it is loaded, whoever loads it first
from scanner_desktop import __version__
from scanner_desktop.app.language import speak_in_terminal
from scanner_desktop.commands.terminal import Parser, complain, prepare_streams, sentence
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import Phrase, say, sentences


class Command(NamedTuple):
    """A sub-command: where its code is, so that ``decode`` does not wait for Qt and ``gui`` not for a web server."""

    module: str
    help: Phrase
    declare: str = "add_arguments"
    run: str = "run"


INSTALL_DEMO = "pip install 'scanner-desktop[demo]'"

COMMANDS = {
    "gui": Command("window", Phrase("open the station's window (the default)"), "add_gui_arguments", "run_gui"),
    "demo": Command(
        "window",
        Phrase("the station with a simulated camera and service; nothing leaves this computer"),
        "add_demo_arguments",
        "run_demo",
    ),
    "receive": Command("receive", Phrase("count a delivery against its list")),
    "sessions": Command("sessions", Phrase("look at receiving sessions, and write their reports")),
    "decode": Command("decode", Phrase("read codes in picture files")),
    "cameras": Command("cameras", Phrase("list the cameras of this computer")),
    "queue": Command("queue", Phrase("look after captures that wait for the service")),
    "simulator": Command("simulator", Phrase("run a service like Closient's on this computer")),
    "settings": Command("settings", Phrase("show the settings, and carry them to other stations")),
    "kiosk": Command("kiosk", Phrase("set the PIN without which nobody leaves kiosk mode")),
    "doctor": Command("doctor", Phrase("check what the station needs, and say what is missing")),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status. ``gui`` is what it does when no command is named.

    Exit statuses: 0 done, 1 done in part, 2 could not be done (the reason is on stderr), 130 interrupted.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "gui")
    prepare_streams()
    speak_in_terminal()
    try:
        parser, run = parser_for(words[0])
        return run(parser.parse_args(words))
    except StationError as error:
        complain(error)
        return 2
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("scanner_desktop"):
            raise
        needs = Phrase(
            "“{command}” needs the package {name}, which is not installed.", command=words[0], name=error.name
        )
        complain(sentences(needs, Phrase("The simulator's are in: {command}", command=INSTALL_DEMO)))
        return 2
    except BrokenPipeError:
        # The reader of our output has had enough (`| head`): no fault of ours, and nothing more can be said to it.
        sys.stdout = None
        return 141
    except KeyboardInterrupt:
        return 130


def parser_for(word: str) -> tuple[argparse.ArgumentParser, Callable[[argparse.Namespace], int]]:
    """Return the parser, in which of all commands only ``word`` has its arguments, and what runs that command."""
    parser = Parser(
        prog="scanner-desktop",
        description=Phrase("A webcam barcode station for retail counters and receiving desks."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"scanner-desktop {__version__}",
        help=Phrase("show program's version number and exit"),  # argparse translates its own since Python 3.13
    )
    commands = parser.add_subparsers(dest="command", metavar=say(Phrase("COMMAND")))
    run: Callable[[argparse.Namespace], int] = lambda _: 0  # noqa: E731  # --help and --version never come to it
    for name, command in COMMANDS.items():
        of_command = commands.add_parser(name, help=command.help, description=sentence(command.help))
        if name == word:
            module = importlib.import_module(f"scanner_desktop.commands.{command.module}")
            getattr(module, command.declare)(of_command)
            run = getattr(module, command.run)
    return parser, run
