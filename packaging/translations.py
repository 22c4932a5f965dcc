#!/usr/bin/env python3
"""Keep the translations: collect every sentence of the program, merge it into resources/translations, compile.

    python3 dev.py translations             bring the .ts files up to date, compile them, say what is missing
    python3 dev.py translations --check     change nothing; exit status 1 when something is out of date or missing
    python3 dev.py translations --compile   only compile

Qt Linguist's own tools merge and compile: ``lupdate`` and ``lrelease``. What the program says is collected here, from
``tr``, ``translate``, ``Phrase`` and ``plural``, because ``lupdate`` does not know the last two, and overlooks calls in
Python whose number is more than a name.
"""

import argparse
import ast
import json
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
    """Something that the program says: under which context of Qt's, and whether a number decides its form."""

    context: str
    text: str
    is_plural: bool


class NoLiteral(ValueError):
    """A text that is to be translated is put together at run time: no translator would ever see it."""


class Message(NamedTuple):
    """A message of a .ts file; several translations where its number decides."""

    context: str
    source: str
    translations: tuple[str, ...]
    is_plural: bool
    is_finished: bool


def sentences(package: Path = PACKAGE) -> list[Sentence]:
    """Return what the package says, each sentence once, in the order of contexts and texts.

    Raises NoLiteral with the place of a text that is no literal.
    """
    found: set[Sentence] = set()
    for file in sorted(package.rglob("*.py")):
        if file != package / "domain" / "phrase.py":  # which joins what others say
            found.update(_sentences_of(ast.parse(file.read_text(encoding="utf-8")), "", file))
    return sorted(found)


def _sentences_of(node: ast.AST, context: str, file: Path) -> Iterator[Sentence]:
    if isinstance(node, ast.ClassDef):
        context = node.name  # Qt looks under the name of the class that says ``self.tr``
    if isinstance(node, ast.Call):
        sentence = _sentence(node, context, file)
        if sentence is not None:
            yield sentence
    for child in ast.iter_child_nodes(node):
        yield from _sentences_of(child, context, file)


def _sentence(call: ast.Call, context: str, file: Path) -> Sentence | None:
    match call.func, call.args:
        case ast.Name("Phrase"), [text, *_]:
            return Sentence(CONTEXT, _literal(text, file), is_plural=False)
        case ast.Name("plural"), [_, text, *_]:
            return Sentence(CONTEXT, _literal(text, file), is_plural=True)
        case ast.Attribute(attr="tr"), [text, *more]:
            return Sentence(context, _literal(text, file), is_plural=len(more) > 1)
        case ((ast.Name("translate") | ast.Attribute(ast.Name("QCoreApplication"), "translate")), [named, text, *more]):
            return Sentence(_literal(named, file), _literal(text, file), is_plural=len(more) > 1)
    return None


def _literal(text: ast.expr, file: Path) -> str:
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    raise NoLiteral(f"{file}:{text.lineno}: no literal text: {ast.unparse(text)}")


def update(folder: Path, languages: Sequence[str] = LANGUAGES) -> None:
    """Bring the .ts files of ``folder`` up to date; translations that exist stay, sentences that are gone leave."""
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "said.py"
        calls.write_text("".join(f"{_call(each)}\n" for each in sentences()), encoding="utf-8")
        for language in languages:
            run = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none"]
            run += ["-source-language", "en", "-target-language", language]
            subprocess.run([*run, str(calls), "-ts", str(folder / f"{language}.ts")], check=True)


def _call(sentence: Sentence) -> str:
    """Return the sentence as a call that ``lupdate`` reads: double quotes, and a number where one decides the form."""
    context, text = (json.dumps(each, ensure_ascii=False) for each in (sentence.context, sentence.text))
    number = ', "", 1' if sentence.is_plural else ""
    return f"translate({context}, {text}{number})"


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
            is_plural = message.get("numerus") == "yes"
            context_name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(context_name, source, tuple(forms), is_plural, finished))
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
