"""The lock on the data folder: one holder, named to whoever comes second, given back when the holder is killed."""

import subprocess
import sys

import pytest

from scanner_desktop.domain.errors import StorageInUse
from scanner_desktop.outbox.instance_lock import InstanceLock, is_locked

HOLDER = """
import sys
from pathlib import Path
from scanner_desktop.outbox.instance_lock import InstanceLock
InstanceLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_holder_is_refused_and_told_who_has_it_until_the_first_is_killed(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        try:
            assert holder.stdout.readline() == "held\n"
            assert is_locked(tmp_path)
            with pytest.raises(StorageInUse, match=rf"process {holder.pid}\)"):
                InstanceLock(tmp_path).acquire()
        finally:
            holder.kill()
    assert not is_locked(tmp_path)
    with InstanceLock(tmp_path):
        assert is_locked(tmp_path)


def test_one_process_cannot_hold_it_twice_and_releasing_frees_it(tmp_path):
    with InstanceLock(tmp_path), pytest.raises(StorageInUse):
        InstanceLock(tmp_path).acquire()
    with InstanceLock(tmp_path):
        pass


def test_asking_about_a_folder_that_was_never_used_changes_nothing(tmp_path):
    assert not is_locked(tmp_path / "never")
    assert list(tmp_path.iterdir()) == []
