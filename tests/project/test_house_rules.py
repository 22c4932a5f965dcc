"""Rules of the house that no linter knows: no fixed waits in tests, no long modules, nothing left for later."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "scanner_desktop").rglob("*.py"))
TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if "benchmarks" not in path.parts)
LONGEST_MODULE = 400  # lines
SLOW_ON_PURPOSE = {ROOT / "tests" / "support" / "fault_proxy.py"}
"""A network that is slow has to let time pass: its delays are what is tested, and no test waits for them."""

FIXED_WAITS = {"sleep", "msleep", "usleep", "qWait", "qSleep", "wait_ms"}
"""Names of calls that let time pass and wait for nothing; qtbot.wait is told apart from an event's by its receiver."""


def fixed_waits(source: str) -> Iterator[str]:
    """Yield the calls in ``source`` that wait for time to pass instead of for something to happen."""
    tree = ast.parse(source)
    renamed = {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(value=ast.Name(id="qtbot"), attr="wait"):
                yield f"line {node.lineno}: qtbot.wait"
            case ast.Attribute(value=ast.Name(id="asyncio"), attr="sleep") if _is_zero(node):
                pass  # lets other tasks run, and takes no time
            case ast.Attribute(attr=name) if name in FIXED_WAITS:
                yield f"line {node.lineno}: {ast.unparse(node.func)}"
            case ast.Name(id=name) if renamed.get(name, name) in FIXED_WAITS:
                yield f"line {node.lineno}: {name}"


def _is_zero(call: ast.Call) -> bool:
    return len(call.args) == 1 and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0


@pytest.mark.parametrize(
    "path", [path for path in TESTS if path not in SLOW_ON_PURPOSE], ids=lambda path: str(path.relative_to(ROOT))
)
def test_tests_wait_for_what_they_need_and_not_for_time(path: Path) -> None:
    assert list(fixed_waits(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "import time\ntime.sleep(1)",
        "import time as t\nt.sleep(0.01)",
        "from time import sleep\nsleep(1)",
        "from time import sleep as rest\nrest(1)",
        "def test(qtbot):\n    qtbot.wait(100)",
        "QTest.qWait(5)",
        "QThread.msleep(5)",
        "async def f():\n    await asyncio.sleep(0.1)",
    ],
)
def test_fixed_wait_would_be_found(source: str) -> None:
    assert len(list(fixed_waits(source))) == 1


@pytest.mark.parametrize(
    "source",
    ["event.wait(5)", "qtbot.waitUntil(done)", "thread.wait(3000)", "async def f():\n    await asyncio.sleep(0)"],
)
def test_wait_for_something_is_none(source: str) -> None:
    assert list(fixed_waits(source)) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_is_short_and_says_its_purpose_first(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_MODULE
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring
    assert docstring.splitlines()[0].rstrip().endswith((".", ":"))


UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|raise NotImplementedError")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_left_for_later(path: Path) -> None:
    assert not UNFINISHED.search(path.read_text(encoding="utf-8"))


def test_there_is_something_to_check() -> None:
    assert len(SOURCES) > 20
    assert len(TESTS) > 5
