"""In a language that nobody speaks, every word of the command line shows whether it was translated."""

import argparse
import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pseudo_language import outside, spoken

from scanner_desktop import cli
from scanner_desktop.domain.setting_table import TABLE

VALUES = {"on", "off", "N", "MS", "ID", "URL", "Scanner", "Desktop"}
"""What stands for a value and is no word, and the name of the program."""


@pytest.fixture(autouse=True)
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SCANNER_DESKTOP_LANGUAGE", "en")  # so that the command line leaves the language alone
    monkeypatch.setenv("COLUMNS", "10000")
    with spoken():
        yield


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from parsers(below)


def values(parser: argparse.ArgumentParser) -> set[str]:
    """Return the words that are typed as they are: names of commands, choices of options."""
    return {str(choice) for action in parser._actions for choice in action.choices or ()}


TYPED = VALUES | {str(value) for setting in TABLE for value, _ in setting.choices or ()}


def untranslated(text: str, *typed: str) -> list[str]:
    """Return the words that no translator sees, but for options, the program's name and what is ``typed``."""
    rest = re.sub(r"(?<!\w)--?[a-z][a-z-]*|scanner-desktop", "", outside(text))
    for each in sorted(typed, key=len, reverse=True):
        rest = rest.replace(each, "")
    return sorted({word for word in re.findall(r"[^\W\d_]{2,}", rest) if word not in TYPED})


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_help(name: str) -> None:
    parser, _ = cli.parser_for(name)
    for each in parsers(parser):
        typed = {*cli.COMMANDS, *each.prog.split()}.union(*map(values, parsers(parser)))
        assert untranslated(each.format_help(), *typed) == [], each.prog


WRONG = [
    "decode",
    "decode a.png --bogus",
    "decode a.png --json=yes",
    "decode {there}/no.png",
    "decode {there}/text.txt",
    "decode {there}",
    "decode --budget soon x",
    "cameras",
    "cameras --bogus",
    "queue list --data-dir {there}",
    "queue flush --data-dir {there}/none",
    "queue flush --wait soon",
    "queue retry --data-dir {there}",
    "queue retry 7 --data-dir {there}",
    "queue discard 7 --data-dir {there}",
    "queue export {there} --data-dir {there}",
    "queue export {there}/new --data-dir {there}",
    "settings export {there}/text.txt --data-dir {there}",
    "settings export {there}/none/x.json --data-dir {there}",
    "settings import {there}/text.txt --data-dir {there}",
    "settings import {there}/no.json --data-dir {there}",
    "kiosk clear-pin --data-dir {there}",
    "doctor --captures many",
    "doctor --with-pictures --data-dir {there}",
    "doctor --bundle {there}/text.txt --data-dir {there}",
    "receive {there}/no.csv --headless --data-dir {there}/a",
    "receive {there}/text.txt --headless --data-dir {there}/a",
    "receive {there}/empty.csv --headless --data-dir {there}/a",
    "receive {there}/list.csv --headless --column what --data-dir {there}/a",
    "receive {there}/list.csv --headless --column gtin=nothing --data-dir {there}/a",
    "receive {there}/list.csv --resume 7 --data-dir {there}/a",
    "receive --resume 7 --headless --data-dir {there}/a",
    "sessions list --data-dir {there}",
    "sessions show 7 --data-dir {there}",
    "gui --theme blue",
    "gui --theme",
    "gui --s 1",
    "gui --size big",
    "gui --headless --captures -1 --data-dir {there}",
    "gui --headless --camera folder: --data-dir {there}/b",
    "gui --headless --server nonsense --data-dir {there}/b",
    "gui --headless --sound-volume loud --data-dir {there}/b",
    "demo --headless --camera simulated:7,difficulty=9 --data-dir {there}/c",
    "simulator --unlimited --limit-per-minute 3",
    "simulator --port 99999",
    "simulator --session-idle long",
    "simulator --limit-per-minute 0",
    "simulator --faults {there}/no.json",
    "simulator --state {there}",
]


@pytest.mark.parametrize("line", WRONG)
def test_what_a_person_mistypes(line: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text.txt").write_text("no list, no picture", encoding="utf-8")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "list.csv").write_text("gtin;quantity\n4006381333931;2\n1;x\n", encoding="utf-8")
    words = line.format(there=tmp_path).split()
    with suppress(SystemExit):  # as argparse leaves
        cli.main(words)
    said = "".join(capfd.readouterr())
    assert said
    parts = (part for word in words for part in re.split(r"[=,:/]", word) if part)
    parser, _ = cli.parser_for(words[0])
    typed = {str(tmp_path), *words, *parts, *cli.COMMANDS}.union(*map(values, parsers(parser)))
    assert untranslated(said, *typed) == []


def test_a_report_and_the_list_that_goes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "list.csv").write_text("gtin;quantity\n4006381333931;2\n1;x\n", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("4006381333931\n3\n96385074\n"))
    options = ["--headless", "--typed", "--camera", "none", "--no-captures", "--by", "ann", "--data-dir", str(tmp_path)]
    for made in ([str(tmp_path / "list.csv")], []):  # against a list, and blind
        folder = tmp_path / f"report{len(made)}"
        assert cli.main(["receive", *made, *options, "--title", "title", "--report", str(folder)]) == 0
        (book,) = folder.glob("*.xlsx")
        texts = ElementTree.fromstring(zipfile.ZipFile(book).read("xl/sharedStrings.xml")).itertext()
        (reference,) = re.findall(r"\w{8}(?=\.xlsx)", book.name)
        assert untranslated("\n".join(texts), "list.csv", "title", "ann", reference, "GTIN") == []
        (back,) = folder.glob("*.csv")
        typed = ("gtin", "quantity", "GTIN")  # the sender's own headings
        assert untranslated(back.read_text(encoding="utf-8-sig"), *typed) == []
        monkeypatch.setattr("sys.stdin", io.StringIO("4006381333931\n"))
