"""The command line: says what there is, and hands over to the module that does it, importing no more than that."""

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

import scanner_desktop.cameras.environment  # noqa: F401 - OpenCV reads it when it is loaded, whoever loads it first
from scanner_desktop import __version__
from scanner_desktop.app.language import speak_in_terminal
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.visible import visible


class Command(NamedTuple):
    """A sub-command: where its code is, so that ``decode`` does not wait for Qt and ``gui`` not for a web server."""

    module: str
    declare: str
    run: str
    help: str


COMMANDS = {
    "gui": Command("window", "add_gui_arguments", "run_gui", "open the station's window (the default)"),
    "demo": Command(
        "window",
        "add_demo_arguments",
        "run_demo",
        "the station with a simulated camera and service; nothing leaves this computer",
    ),
    "receive": Command("receive", "add_arguments", "run", "count a delivery against its list"),
    "sessions": Command("sessions", "add_arguments", "run", "look at receiving sessions, and write their reports"),
    "decode": Command("decode", "add_arguments", "run", "read codes in picture files"),
    "cameras": Command("cameras", "add_arguments", "run", "list the cameras of this computer"),
    "queue": Command("queue", "add_arguments", "run", "look after captures that wait for the service"),
    "simulator": Command("simulator", "add_arguments", "run", "run a service like Closient's on this computer"),
    "settings": Command("settings", "add_arguments", "run", "show the settings, and carry them to other stations"),
    "doctor": Command("doctor", "add_arguments", "run", "check what the station needs, and say what is missing"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status. ``gui`` is what it does when no command is named.

    Exit statuses: 0 done, 1 done in part, 2 could not be done (the reason is on stderr), 130 interrupted.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "gui")
    speak_in_terminal()
    try:
        parser, run = parser_for(words[0])
        return run(parser.parse_args(words))
    except StationError as error:
        print(visible(f"scanner-desktop: {error} {error.advice}".rstrip()), file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("scanner_desktop"):
            raise
        print(
            f"scanner-desktop: “{words[0]}” needs the package {error.name}, which is not installed. "
            "The simulator's are in: pip install 'scanner-desktop[demo]'",
            file=sys.stderr,
        )
        return 2
    except BrokenPipeError:
        # The reader of our output has had enough (`| head`): no fault of ours, and nothing more can be said to it.
        sys.stdout = None
        return 141
    except KeyboardInterrupt:
        return 130


def parser_for(word: str) -> tuple[argparse.ArgumentParser, Callable[[argparse.Namespace], int]]:
    """Return the parser, in which of all commands only ``word`` has its arguments, and what runs that command."""
    parser = argparse.ArgumentParser(
        prog="scanner-desktop", description="A webcam barcode station for retail counters and receiving desks."
    )
    parser.add_argument("--version", action="version", version=f"scanner-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    run: Callable[[argparse.Namespace], int] = lambda _: 0  # noqa: E731  # --help and --version never come to it
    for name, command in COMMANDS.items():
        about = command.help[0].upper() + command.help[1:] + "."
        of_command = commands.add_parser(name, help=command.help, description=about)
        if name == word:
            module = importlib.import_module(f"scanner_desktop.commands.{command.module}")
            getattr(module, command.declare)(of_command)
            run = getattr(module, command.run)
    return parser, run
