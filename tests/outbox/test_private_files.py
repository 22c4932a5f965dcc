"""What the station keeps is its owner's alone: files, folders, and no credential among the words that are stored."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from damaged_outbox import draft_of, make_outbox
from programs import ROOT, environment
from secret_search import files_with

from scanner_desktop.closient.credentials import Credential
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.outbox.instance_lock import LOCK_NAME, InstanceLock, is_locked
from scanner_desktop.outbox.opening import note_suspicion, prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")

STATION = """
import os, sys
os.umask(0o022)
import logging
from pathlib import Path
from damaged_outbox import make_outbox
from scanner_desktop import config
from scanner_desktop.support import diagnostics
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.domain.settings import Settings
folder = Path(sys.argv[1])
diagnostics.LOG_BYTES = 200
diagnostics.start(folder)
for line in range(9):
    logging.getLogger("test").info("a line that makes the log begin anew: %d", line)
with InstanceLock(folder):
    make_outbox(folder, 30)
    config.save_settings(folder, Settings())
    with Outbox(folder) as outbox:
        outbox.remember("now", "there is a log beside the database")
        print("ready", flush=True)
        sys.stdin.read()
"""


def open_to_others(folder: Path) -> list[str]:
    """Return what of the folder, itself included, anybody else may do anything with."""
    everything = [folder, *folder.rglob("*")]
    return [str(path.relative_to(folder)) for path in everything if stat.S_IMODE(path.stat().st_mode) & 0o077]


def test_under_an_open_umask_everything_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "above" / "data"
    with subprocess.Popen(
        [sys.executable, "-c", STATION, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=environment(PYTHONPATH=f"{ROOT}:{ROOT / 'tests' / 'support'}"),
    ) as station:  # fmt: skip
        assert station.stdout is not None
        try:
            assert station.stdout.readline() == "ready\n"
            names = {path.name for path in folder.iterdir()}
            assert names >= {DATABASE_NAME, f"{DATABASE_NAME}-wal", "scanner-desktop.log.1", "crash.txt", LOCK_NAME}
            assert open_to_others(folder) == []
        finally:
            station.kill()
    assert stat.S_IMODE(folder.parent.stat().st_mode) & 0o055, "only the data folder is closed"


def loosen(folder: Path) -> None:
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o755 if path.is_dir() else 0o644)


def test_an_installation_from_before_is_closed_to_others_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    make_outbox(folder, 30)
    (folder / "scanner-desktop.log.2").touch()
    (folder / f"{DATABASE_NAME}.damaged-20260101T000000").touch()
    note_suspicion(folder)
    loosen(folder)
    assert open_to_others(folder)
    prepare(folder)
    assert open_to_others(folder) == []


def test_what_is_not_the_stations_keeps_its_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    make_outbox(folder, 3)
    (folder / "letter.txt").touch()
    (tmp_path / "elsewhere").touch()
    (folder / "images" / "link").symlink_to(tmp_path / "elsewhere")
    loosen(folder)
    prepare(folder)
    assert sorted(open_to_others(folder)) == [".", "images/link", "letter.txt"]


@pytest.mark.parametrize("how", ["symlink", "hard link", "pipe"])
def test_a_lock_file_that_was_planted_overwrites_nothing(tmp_path: Path, how: str) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("what somebody else wrote")
    folder = tmp_path / "data"
    folder.mkdir()
    lock = folder / LOCK_NAME
    if how == "symlink":
        lock.symlink_to(precious)
    elif how == "hard link":
        lock.hardlink_to(precious)
    else:
        os.mkfifo(lock)
    with pytest.raises(BadInput, match=r"station\.lock is not the lock file"):
        InstanceLock(folder).acquire()
    with pytest.raises(BadInput):
        is_locked(folder)
    assert precious.read_text() == "what somebody else wrote"


def test_the_lock_names_its_holder_whatever_stood_there_before(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_text(" 4194304\n")
    with InstanceLock(tmp_path) as lock:
        assert lock.holder() == os.getpid()


@pytest.mark.parametrize("secret", ["csb_s3cr3tV4lue9xyzs3cr3tV4lue9xyz0_0a1b2c3d", "acookieacookieacookie77"])
def test_a_credential_that_the_service_repeats_is_not_stored(tmp_path: Path, secret: str) -> None:
    folder = tmp_path / "data"
    make_outbox(folder, 0)
    Credential.session_cookie(secret)  # as if signed in with it
    words = f"The value {secret} is not allowed."
    with Outbox(folder) as outbox:
        numbers = [outbox.save(draft_of(index), None).number for index in range(5)]
        for number in numbers[:4]:
            outbox.mark_sending(number, "session", draft_of(0).captured_at)
        outbox.reject(numbers[0], words)
        outbox.mark_unsure(numbers[1], words)
        outbox.requeue(numbers[2], words)
        outbox.mark_delivered(numbers[3], RemoteCapture("p", "FAILED", error_message=words), draft_of(0).captured_at)
        remote = RemoteCapture("p", "FAILED", error_message=words)
        assert outbox.update_processing(numbers[3], remote) is None, "it is the same as before"
        outbox.hold_queued(words)
        assert [capture.error for capture in outbox.everything()].count(words) == 0
        first = outbox.get(numbers[0])
        assert first is not None
        assert first.error.startswith("The value ")
        assert files_with(folder, secret) == []
