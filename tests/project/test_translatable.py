"""No text for people is written in a way that no translator would ever see.

``packaging/translations.py`` collects what stands in ``Phrase``, ``plural``, ``tr`` and ``translate``. Here the code is
searched for texts that reach people past them: errors, lines of the terminal, help, whatever widgets show.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner_desktop.domain import errors

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "scanner_desktop"

ERRORS = {
    *(name for name, each in vars(errors).items() if isinstance(each, type) and issubclass(each, Exception)),
    *("BadCell", "BadSetting", "FaultsFileError", "JournalDamaged", "ArgumentTypeError", "Finding", "Refused"),
}
"""What is made with words for people, wherever it is raised or handed on."""

TERMINAL = {"print", "tell", "complain", "input", "getpass"}
WIDGETS = {
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QToolButton", "QListWidgetItem"),
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setWindowTitle", "setTitle", "setInformativeText", "setPrefix", "setSuffix"),
    *("addItem", "addAction", "addTab", "addRow", "setTabText", "showMessage", "setSpecialValueText"),
}
ARGPARSE = {"add_argument", "add_parser", "add_subparsers", "add_argument_group", "Parser", "ArgumentParser", "add"}
ARGPARSE_WORDS = {"help", "metavar", "description", "title", "epilog"}

SAME_EVERYWHERE = re.compile(
    r"Scanner Desktop|scanner-desktop|GTIN|PDF|XLSX|CSV|JSON|zbar|zxing-cpp|OpenCV|Qt|Python|kiosk_pin|webcam:"
    r"|Cookie: sessionid=|(?:URL|API key|Organization|Session)(?=: )|^[A-Z]{1,3}$|on\|off|\bms\b|pip install '[^']+'"
)
"""Names, formats and units; what a script reads off the simulator; letters for a value; a command to be typed."""


def has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]{2,}", SAME_EVERYWHERE.sub("", text)) is not None


def plain_words(node: ast.expr) -> Iterator[str]:
    """Yield what is written out in an expression instead of in a Phrase: also in parts of it that can be chosen."""
    match node:
        case ast.Constant(value=str(text)):
            if has_words(text):
                yield text
        case ast.JoinedStr(values=parts):
            written = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in parts)
            if has_words(written):
                yield written
            # What an error or an enum says of itself is English.
            yield from (ast.unparse(part) for part in parts if is_english(part))
        case ast.BinOp(left=left, right=right):
            yield from plain_words(left)
            yield from plain_words(right)
        case ast.IfExp(body=body, orelse=other):
            yield from plain_words(body)
            yield from plain_words(other)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from plain_words(part)
        case ast.Call(func=ast.Attribute(value=ast.expr() as written, attr="format" | "join" | "strip")):
            yield from plain_words(written)


def is_english(part: ast.expr) -> bool:
    """Return whether it is what an error says by itself: its words in English."""
    match part:
        case ast.FormattedValue(value=value):
            return is_english(value)
        case ast.Call(func=ast.Name(id="str" | "repr"), args=[value]):
            return is_english(value)
        case ast.Name(id="error" | "problem" | "exception"):
            return True
        case ast.Attribute(attr="advice" | "message" | "strerror" | "explanation" | "detail" | "remark"):
            return True
    return False


def holes(source: str) -> Iterator[str]:
    """Yield each text for people that no translator would see, with its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            for argument in shown(name, node):
                yield from (f"line {node.lineno}: {words}" for words in plain_words(argument))
            if name in WIDGETS | {"print"}:  # these do not say what they are given in the language of the program
                yield from (f"line {node.lineno}: {ast.unparse(each)}" for each in node.args if is_english(each))


def shown(name: str, call: ast.Call) -> Iterator[ast.expr]:
    """Yield those arguments of a call that people read."""
    if name in ERRORS:
        yield from call.args[:4]
    elif name in TERMINAL | WIDGETS and not is_said(call):
        yield from call.args
    elif name in ("Phrase", "plural"):
        yield from (each.value for each in call.keywords)  # a field is filled in as it is
    if name in ARGPARSE:
        yield from (each.value for each in call.keywords if each.arg in ARGPARSE_WORDS)


def is_said(call: ast.Call) -> bool:
    """Return whether it prints JSON or the like for programs, or a path."""
    return any(isinstance(each, ast.Call) and "json" in ast.unparse(each.func) for each in call.args)


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)).removesuffix(".py")
)
def test_every_text_for_people_can_be_translated(path: Path) -> None:
    assert list(holes(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        'raise BadInput("It is wrong.")',
        'raise BadInput(Phrase("It is wrong."), "Try again.")',
        'raise CameraUnavailable(f"{name} is gone.", problem=problem)',
        'raise BadInput(Phrase("Wrong.") if known else "Wrong too.")',
        'raise argparse.ArgumentTypeError(f"{text!r} is no number")',
        'Phrase("It failed: {why}", why=f"because of {name}")',
        'tell("Saved.")',
        'tell(f"{error} {error.advice}")',
        'print(f"{name}: nothing found")',
        'input("Really? ")',
        'self.problem.setText(f"{error}")',
        "self.problem.setText(error.message)",
        "print(str(error))",
        'button = QPushButton("Close", self)',
        'line.setPlaceholderText("{} digits".format(count))',
        'parser.add_argument("--all", metavar="FILE", help=Phrase("everything"))',
        'parser.add_argument("--all", help="everything")',
    ],
)
def test_such_a_text_is_found(source: str) -> None:
    assert list(holes(source)) != []


@pytest.mark.parametrize(
    "source",
    [
        'raise BadInput(Phrase("It is wrong."), Phrase("Try again."))',
        'tell(f"{say(title)}: {say(words)}")',
        'print(json.dumps({"event": name}))',
        'label.setText(self.tr("Close"))',
        'parser.add_argument("--all", metavar="N", help=Phrase("everything"))',
        'log.warning("the file cannot be read: %s", error)',
    ],
)
def test_a_text_that_is_translated_is_not(source: str) -> None:
    assert list(holes(source)) == []
