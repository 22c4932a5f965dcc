"""What the commands print, and their help and complaints, in the language of the program."""

import argparse
import io
import os
import sys
from typing import Any

from scanner_desktop.commands.argparse_words import speak_for_argparse
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.visible import visible


def prepare_streams() -> None:
    """Let standard output and error take every letter.

    Into a pipe or a file Windows writes in the code page of long ago, which has neither Arabic nor arrows: what reads
    from us gets UTF-8, as elsewhere. In any other encoding a letter that it lacks becomes its number, and ends nothing.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if sys.platform == "win32" and not stream.isatty() and "PYTHONIOENCODING" not in os.environ:
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="backslashreplace")


def tell(text: str) -> None:
    """Print a line for the person."""
    print(visible(say(text)))


def complain(error: StationError | str) -> None:
    """Print on stderr what went wrong, and what to do about it."""
    words = sentences(error.message, error.advice) if isinstance(error, StationError) else error
    print(visible(f"scanner-desktop: {say(words)}"), file=sys.stderr, flush=True)


def sentence(words: str) -> str:
    """Return the help of a command as the sentence that its own help begins with."""
    said = say(words)
    return said[:1].upper() + said[1:] + "."


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are said in the language of the program; so are those of its sub-commands."""

    def __init__(self, **options: Any) -> None:
        speak_for_argparse()
        super().__init__(**{"formatter_class": _Help, **options})


class _Help(argparse.HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        super().start_section(say(heading) if heading else heading)

    def add_text(self, text: str | None) -> None:
        super().add_text(say(text) if text else text)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return say(action.help) if action.help else action.help
