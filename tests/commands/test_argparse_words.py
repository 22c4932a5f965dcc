"""What argparse says to people is said in their language, and in English exactly as argparse says it."""

import argparse
import ast
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
import translations

from scanner_desktop.commands.argparse_words import SENTENCES
from scanner_desktop.commands.terminal import Parser
from scanner_desktop.domain.phrase import say

FOR_PROGRAMMERS = {
    ".__call__() not defined",
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    'argument "-" with mode %r',
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting option strings: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "expected %s argument",  # said with "expected %s arguments", by its number
    "expected %s arguments",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
    "subcommands",  # a heading of its own for sub-commands, which none of our parsers asks for
}
"""What argparse says about declarations that make no sense; and two that are counted."""

NO_ENGLISH = [
    piece
    for sentence in (*SENTENCES, "expected %s arguments")
    for piece in re.split(r"%\(\w+\)[sr]|%[sr]", sentence)
    if len(re.findall(r"[a-z]{2,}", piece)) > 1 or piece == "usage: "
]


def asked_for() -> Iterator[str]:
    """Yield every literal that this Python's argparse asks ``gettext`` for."""
    for node in ast.walk(ast.parse(inspect.getsource(argparse))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "ngettext"):
            for argument in node.args[:2]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def test_every_sentence_of_this_python_is_ours_or_for_programmers() -> None:
    asked = set(asked_for())
    assert len(asked) > 30
    assert sorted(asked - set(SENTENCES) - FOR_PROGRAMMERS) == []


def test_english_is_exactly_what_argparse_says() -> None:
    assert [sentence for sentence, phrase in SENTENCES.items() if say(phrase) != sentence] == []


def test_numbers_of_values_are_said_with_their_number(capsys: pytest.CaptureFixture[str]) -> None:
    parser = Parser(prog="it")
    parser.add_argument("--corner", nargs=2)
    with pytest.raises(SystemExit):
        parser.parse_args(["--corner", "1"])
    assert capsys.readouterr().err.endswith("it: error: argument --corner: expected 2 arguments\n")


def said_by_a_process(language: str, *words: str, variable: str = "SCANNER_DESKTOP_LANGUAGE") -> str:
    others = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "SCANNER_DESKTOP_LANGUAGE")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    environment |= {variable: language, "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "scanner_desktop", *words]
    ended = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert ended.returncode == (0 if "--help" in words else 2)
    assert "Traceback" not in ended.stderr
    return ended.stdout + ended.stderr


WRONG = {
    "no such option": ("decode", "a.png", "--bogus"),
    "nothing given": ("decode",),
    "no such choice": ("queue", "burn"),
}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_help_has_no_english_of_argparse(language: str) -> None:
    said = said_by_a_process(language, "queue", "--help")
    assert [piece for piece in NO_ENGLISH if piece in said] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_complaint_is_in_english(language: str) -> None:
    for what, words in WRONG.items():
        said = said_by_a_process(language, *words)
        assert [piece for piece in NO_ENGLISH if piece in said] == [], what


def test_the_language_of_the_system_is_spoken() -> None:
    assert said_by_a_process("de_DE.UTF-8", "queue", variable="LC_ALL").startswith("Aufruf: scanner-desktop queue")
    assert "error: the following arguments are required: ACTION" in said_by_a_process("en", "queue")
