"""A salvage is killed between its renames: the next start finishes it, and no capture that was saved is gone."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from damaged_outbox import draft_of, make_outbox, zero_page
from programs import ROOT, environment

from scanner_desktop.outbox.opening import note_suspicion, prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

CAPTURES = 120

KILLED = """
import os, pathlib, signal, sys
from scanner_desktop.outbox.opening import prepare
left, rename = int(sys.argv[2]), pathlib.Path.rename
def killed(self, target):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    return rename(self, target)
pathlib.Path.rename = killed
prepare(pathlib.Path(sys.argv[1]))
"""

CRASHES = """
import os, signal, sys
from pathlib import Path
from damaged_outbox import draft_of
from scanner_desktop.outbox.outbox import Outbox
outbox = Outbox(Path(sys.argv[1]))
for index in range(int(sys.argv[2]), int(sys.argv[2]) + 10):
    outbox.save(draft_of(index), None)
os.kill(os.getpid(), signal.SIGKILL)
"""


def run(script: str, *arguments: object) -> int:
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], cwd=ROOT, check=False, timeout=60,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}"),
    ).returncode  # fmt: skip


@pytest.fixture(scope="module")
def damaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A damaged database with a log beside it that holds its last ten captures."""
    folder = tmp_path_factory.mktemp("outbox") / "data"
    make_outbox(folder, CAPTURES)
    assert run(CRASHES, folder, CAPTURES) == -signal.SIGKILL
    assert (folder / f"{DATABASE_NAME}-wal").stat().st_size > 0
    for page in range(10, 20):  # enough that some are not in the log, too
        zero_page(folder, page)
    note_suspicion(folder)
    return folder


def ids(folder: Path) -> set[str]:
    with Outbox(folder) as outbox:
        return {capture.id for capture in outbox.everything()}


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("renames", range(5))
def test_the_next_start_finishes_a_salvage_that_was_killed(damaged: Path, tmp_path: Path, renames: int) -> None:
    whole = shutil.copytree(damaged, tmp_path / "whole")
    expected = prepare(whole)
    assert expected.salvage is not None
    assert draft_of(CAPTURES + 9).id in ids(whole)

    folder = shutil.copytree(damaged, tmp_path / "data")
    status = run(KILLED, folder, renames)
    assert status in ((-signal.SIGKILL,) if renames < 2 else (-signal.SIGKILL, 0))
    opening = prepare(folder)
    assert ids(folder) == ids(whole)
    if status:
        assert opening.salvage is not None
        assert (opening.salvage.captures, opening.salvage.lost) == (expected.salvage.captures, expected.salvage.lost)
        assert opening.salvage.damaged_file.is_file()
    assert prepare(folder).salvage is None, "once"
    with sqlite3.connect(folder / DATABASE_NAME) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.close()
