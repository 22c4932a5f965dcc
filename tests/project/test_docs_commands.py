"""Every command in the documentation is run by the installed program in a scratch home, or listed with its reason."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scanner_desktop.cli import parser_for

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
PROGRAM = Path(sys.executable).with_name("scanner-desktop")
FENCE = re.compile(r"^ *```sh\n(.*?)^ *```", re.MULTILINE | re.DOTALL)

NOT_RUN = {
    "python3 dev.py": "sets a whole computer up; tests/project/test_dev_script.py runs its parts",
    "python3.11 -m venv": "makes an environment anew from a package index",
    "/tmp/fresh/bin/pip": "makes an environment anew from a package index",
    "pip install": "takes packages from an index",
    "DEBIAN_FRONTEND=noninteractive apt-get": "changes the system's packages",
    "apt-get remove": "changes the system's packages",
    "apt-get download": "takes packages from a mirror",
    "for package in *.deb": "unpacks these packages",
    "SCANNER_DESKTOP_TEST_PROMETHEUS=": "runs what is in these packages",
    "systemctl --global": "needs systemd and root",
    "install -D": "writes below /etc",
}
"""Beginnings of commands that a test cannot run, and why."""

ONLY_PARSED = {
    "simulator": "runs until somebody stops it; tests/simulator runs it",
    "gui": "needs a webcam; tests/e2e/test_station.py runs it",
    "demo": "takes its time; tests/e2e/test_station.py runs it",
    "receive note.xlsx": "needs a webcam or a person; tests/receiving runs it",
    "receive note.csv --column": "opens a window; tests/receiving runs it",
    "receive docs/examples/delivery-note.csv --camera": "opens a window; tests/receiving runs it",
}
"""Commands of ours that are only held against the command line's own parser, and why."""

STANDARD_INPUT = {"kiosk set-pin": "246810\n", "receive --resume": "quit\n"}
STATUSES = {"doctor": {0, 1}}  # 1: something is missing, as a webcam is here
EXAMPLE = "3F2A91C0"  # a session's reference in the documentation


class Command(NamedTuple):
    """A command as a page has it, without its comment."""

    page: str
    line: str

    @property
    def words(self) -> str:
        """What follows the program's name, "" for a command that is not ours."""
        found = re.match(r"(?:\.venv/bin/)?scanner-desktop\s+(.*)", self.line)
        return found[1].replace(" …", "") if found else ""


def commands() -> Iterator[Command]:
    for page in PAGES:
        for block in FENCE.findall(page.read_text("utf-8")):
            for line in block.splitlines():
                if command := re.sub(r"\s+#.*", "", line).strip():
                    yield Command(page.name, command)


def begins(words: str, known: dict[str, str]) -> str | None:
    return next((known[each] for each in known if words.startswith(each)), None)


def test_commands_that_are_not_ours_stand_in_the_list_and_the_list_has_no_others() -> None:
    foreign = [each for each in commands() if not each.words]
    assert not [each for each in foreign if begins(each.line, NOT_RUN) is None]
    assert not [known for known in NOT_RUN if not any(each.line.startswith(known) for each in foreign)]
    ours = [each.words for each in commands() if each.words]
    assert not [known for known in ONLY_PARSED if not any(words.startswith(known) for words in ours)]


def test_every_command_of_dev_py_in_the_documentation_is_one() -> None:
    known = re.findall(r"^    python3 dev\.py (\w+)", (ROOT / "dev.py").read_text("utf-8"), re.MULTILINE)
    named = {word for page in PAGES for word in re.findall(r"dev\.py (\w+)", page.read_text("utf-8"))}
    assert named <= set(known)


def test_commands_that_cannot_be_run_here_are_understood() -> None:
    for each in commands():
        if each.words and begins(each.words, ONLY_PARSED) is not None:
            words = shlex.split(each.words.partition(" < ")[0])
            parser, _ = parser_for(words[0])
            parser.parse_args(words)  # ends the test where it does not understand


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the files that the documentation names, and a session to look at."""
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    (tmp_path / "docs" / "images").mkdir()
    shutil.copy(ROOT / "docs" / "images" / "station-light.png", tmp_path / "docs" / "images")
    shutil.copy(ROOT / "docs" / "images" / "station-light.png", tmp_path / "picture.jpg")
    shutil.copy(ROOT / "docs" / "examples" / "delivery-note.csv", tmp_path / "note.csv")
    (tmp_path / "codes.txt").write_text("9524100001015\nquit\n")
    return tmp_path


def run(home: Path, line: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command line of ours; ``< FILE`` at its end is done here."""
    line, _, file = line.partition(" < ")
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("SCANNER_DESKTOP_", "XDG_"))}
    return subprocess.run(
        [PROGRAM, *shlex.split(line)],
        cwd=home,
        env={**variables, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        input=(home / file).read_text() if file else typed,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_every_other_command_does_what_it_says(home: Path) -> None:
    begun = run(home, "receive note.csv --headless --typed --by Ada < codes.txt")
    reference = re.search(r'"reference": "(\w+)"', begun.stdout)
    assert reference is not None, begun.stderr
    done = set()
    for each in commands():
        words = each.words.replace(EXAMPLE, reference[1])
        if not words or begins(words, ONLY_PARSED) is not None or words in done:
            continue
        done.add(words)
        answer = run(home, words, begins(words, STANDARD_INPUT) or "")
        assert answer.returncode in STATUSES.get(words.split()[0], {0}), (each, answer.stdout, answer.stderr)
        assert "Traceback" not in answer.stderr, each
    assert len(done) >= 15
    assert (home / "support.zip").is_file()
    assert (home / "station.json").is_file()
    assert (home / "out" / "captures" / "captures.jsonl").is_file()
