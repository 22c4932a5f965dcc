"""A disk small enough to fill: a tmpfs of some hundred kilobytes, which only root on Linux may mount."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PIECE = 4096


class NoSmallDisk(Exception):
    """This machine or this user cannot mount one; the message says why."""


class SmallDisk:
    """A mounted tmpfs.

    Attributes:
        path: where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._filler = path / "filler"

    def fill(self, leave: int = 0) -> None:
        """Take all space but ``leave`` bytes (to the next 4 kB)."""
        self.free()
        with self._filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(_PIECE))
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
            file.truncate(max(0, file.tell() // _PIECE - leave // _PIECE) * _PIECE)

    def free(self) -> None:
        """Give the taken space back."""
        self._filler.unlink(missing_ok=True)

    def set_read_only(self, read_only: bool) -> None:
        """Remount it so that nobody may write, or everybody again."""
        subprocess.run(["mount", "-o", f"remount,{'ro' if read_only else 'rw'}", self.path], check=True, timeout=10)


@contextmanager
def small_disk(path: Path, size_kb: int) -> Iterator[SmallDisk]:
    """Mount a small disk at ``path`` (a new folder) until the block ends. Raises NoSmallDisk."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None:
        raise NoSmallDisk("mounting a small tmpfs needs root on Linux")
    path.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(path)]
    done = subprocess.run(options, capture_output=True, text=True, timeout=10, check=False)
    if done.returncode:
        raise NoSmallDisk(f"a small tmpfs cannot be mounted here: {done.stderr.strip()}")
    try:
        yield SmallDisk(path)
    finally:
        subprocess.run(["umount", "-l", path], check=True, timeout=10)
