"""Shell scripts of the project have nothing that shellcheck warns of, nor its workflow that actionlint does."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
@pytest.mark.parametrize("script", [*(ROOT / "packaging").rglob("*.sh"), ROOT / ".ci" / "run"], ids=str)
def test_shellcheck_has_nothing_against(script: Path) -> None:
    answer = subprocess.run(["shellcheck", script], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("actionlint"), reason="actionlint is not installed")
def test_actionlint_has_nothing_against_the_workflow() -> None:
    answer = subprocess.run(["actionlint"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (0, "")
