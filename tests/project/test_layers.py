"""The layer rule of pyproject.toml holds, and would be noticed if it were broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT_IMPORTS = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*LINT_IMPORTS, "--no-cache"], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )


def test_every_contract_is_kept() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " 0 broken" in result.stdout


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / "pyproject.toml", root)
    shutil.copytree(
        ROOT / "scanner_desktop", root / "scanner_desktop", ignore=shutil.ignore_patterns("__pycache__", "*.json")
    )
    return root


@pytest.mark.parametrize(
    ("package", "line"),
    [
        ("domain", "import cv2"),
        ("domain", "import PySide6.QtCore"),
        ("domain", "from scanner_desktop import reading"),
        ("reading", "from PySide6 import QtGui"),
        ("reading", "import scanner_desktop.outbox"),
        ("outbox", "import scanner_desktop.runtime.mailbox"),
        ("outbox", "import scanner_desktop.closient"),
        ("closient", "from PySide6 import QtNetwork"),
        ("cameras", "import scanner_desktop.simulator.counter"),
        ("simulator.counter", "import scanner_desktop.simulator.service.server"),
        ("support", "import scanner_desktop.app"),
        ("app", "import scanner_desktop.commands.window"),
        ("simulator", "import scanner_desktop.reading.reader"),
        ("delivery", "import httpx"),
        ("delivery", "import scanner_desktop.outbox"),
        ("runtime", "import sqlite3"),
        ("runtime", "import scanner_desktop.outbox"),
        ("runtime", "import scanner_desktop.ui"),
        ("runtime", "import scanner_desktop.app.build"),
        ("ui", "import scanner_desktop.runtime.upload_worker"),
        ("ui", "import scanner_desktop.delivery"),
        ("ui", "import scanner_desktop.cli"),
    ],
)
def test_import_against_the_rule_breaks_a_contract(copy: Path, package: str, line: str) -> None:
    culprit = copy.joinpath("scanner_desktop", *package.split("."), "culprit.py")
    culprit.write_text(f"{line}\n")
    try:
        result = lint_imports(copy)
    finally:
        culprit.unlink()
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"scanner_desktop.{package}.culprit ->" in result.stdout.replace("\n", "")
