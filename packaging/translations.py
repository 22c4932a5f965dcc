#!/usr/bin/env python3
"""Keep the translations: collect every sentence of the program, merge it into resources/translations, compile.

    python3 dev.py translations             bring the .ts files up to date, compile them, say what is missing
    python3 dev.py translations --check     change nothing; exit status 1 when something is out of date or missing
    python3 dev.py translations --compile   only compile

Qt Linguist's own tools do the work: ``lupdate`` reads what the window says (``tr``, ``translate``), ``lrelease``
compiles. What the other rooms say stands in ``Phrase("...")`` and ``plural("...", "...")``, which ``lupdate`` does not
know: these are collected here and given to it as calls that it knows.
"""

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "scanner_desktop"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr")
CONTEXT = "Phrase"


class Sentence(NamedTuple):
    """A sentence of ``Phrase`` or ``plural`` with the place where it stands first."""

    text: str
    is_plural: bool
    place: str


class Message(NamedTuple):
    """A message of a .ts file; several translations where its number decides."""

    context: str
    source: str
    translations: tuple[str, ...]
    is_finished: bool


def sentences(package: Path = PACKAGE) -> list[Sentence]:
    """Return the sentences of the package in the order of their texts, each once."""
    found: dict[tuple[str, bool], Sentence] = {}
    for file in sorted(package.rglob("*.py")):
        for sentence in _sentences_of(file, package):
            found.setdefault((sentence.text, sentence.is_plural), sentence)
    return [found[key] for key in sorted(found)]


def _sentences_of(file: Path, package: Path) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        which = {"Phrase": 0, "plural": 1}.get(node.func.id)
        if which is None or len(node.args) <= which:
            continue
        text = node.args[which]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            place = f"{file.relative_to(package.parent)}:{node.lineno}"
            yield Sentence(text.value, node.func.id == "plural", place)


def update(folder: Path, languages: Sequence[str] = LANGUAGES) -> None:
    """Bring the .ts files of ``folder`` up to date; translations that exist stay, sentences that are gone leave."""
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "phrases.py"
        calls.write_text("".join(f"{_call(each)}\n" for each in sentences()), encoding="utf-8")
        window = sorted(str(file) for file in PACKAGE.rglob("*.py") if "simulator" not in file.parts)
        for language in languages:
            run = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
            run += ["-source-language", "en", "-target-language", language]
            subprocess.run([*run, *window, str(calls), "-ts", str(folder / f"{language}.ts")], check=True)


def _call(sentence: Sentence) -> str:
    text = ast.unparse(ast.Constant(sentence.text))
    quoted = '"' + text[1:-1].replace('"', '\\"') + '"' if text.startswith("'") else text  # the only quotes it knows
    return f'translate("{CONTEXT}", {quoted}, "", {"n" if sentence.is_plural else "-1"})'


def compile_all(source: Path = FOLDER, target: Path = FOLDER) -> list[Path]:
    """Compile the .ts files that are newer than what was compiled of them; returns the compiled files."""
    compiled = []
    for file in sorted(source.glob("*.ts")):
        result = target / f"{file.stem}.qm"
        if not result.exists() or result.stat().st_mtime < file.stat().st_mtime:
            subprocess.run([tool("lrelease"), "-silent", str(file), "-qm", str(result)], check=True)
        compiled.append(result)
    return compiled


def messages(file: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            finished = translation.get("type") != "unfinished" and all(forms)
            found.append(Message(context.findtext("name", ""), message.findtext("source", ""), tuple(forms), finished))
    return found


def tool(name: str) -> str:
    """Return Qt's ``lupdate`` or ``lrelease`` as PySide6 brings it."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = shutil.which(name, path=f"{folder}{':' if sys.platform != 'win32' else ';'}{folder / 'libexec'}")
    if program is None:
        sys.exit(f"PySide6 in {folder} has no {name}. Install PySide6-Essentials again.")
    return program


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; returns its exit status."""
    parser = argparse.ArgumentParser(prog="dev.py translations", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, say what is out of date or missing")
    parser.add_argument("--compile", action="store_true", help="only compile what is newer than its compiled file")
    given = parser.parse_args(arguments)
    check: bool = given.check
    FOLDER.mkdir(exist_ok=True)
    if given.compile:
        compile_all()
        return 0
    status = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = FOLDER
        if check:
            folder = Path(shutil.copytree(FOLDER, Path(scratch) / "translations"))
        update(folder)
        for language in LANGUAGES:
            file = folder / f"{language}.ts"
            missing = [message for message in messages(file) if not message.is_finished]
            print(f"{language}: {len(messages(file)) - len(missing)} translated, {len(missing)} missing")
            status |= bool(missing)
            if check and file.read_bytes() != (FOLDER / file.name).read_bytes():
                print(f"{language}: out of date; run python3 dev.py translations")
                status = 1
    if not check:
        compile_all()
    return status if check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
