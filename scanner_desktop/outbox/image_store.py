"""Pictures of captures as files: written and fsynced before a row names them, so that a commit can promise them.

Files and not blobs, by measurement (1080p JPEG of 380 kB, WAL, synchronous=FULL): both take about 1-2 ms at the median,
but with blobs every tenth commit pays for a checkpoint of 4 MB (p95 9-19 ms against 1-3 ms). Files also keep the
database small enough to back up before a migration, give space back at once when pruned, and outlive a damaged file.
"""

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scanner_desktop.outbox.private_files import FOLDER_MODE, open_private

if sys.platform == "darwin":
    import fcntl

_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")


class ImageStore:
    """The folder of full-size pictures, one file for each capture id. Safe from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, capture_id: str) -> Path:
        """Where the picture of that capture is, or would be. Raises ValueError for an id that is no file name."""
        if not _PLAIN_ID.fullmatch(capture_id):
            raise ValueError("a capture id is made of letters, digits, - and _")
        return self._folder / capture_id[-2:].lower() / f"{capture_id}.jpg"

    def write(self, capture_id: str, image: bytes) -> None:
        """Store ``image`` durably. Raises OSError, and then leaves nothing behind."""
        path = self.path(capture_id)
        if not path.parent.is_dir():
            # Not the folders above: where the data folder is gone, none must seem to be there.
            self._folder.mkdir(mode=FOLDER_MODE, exist_ok=True)
            path.parent.mkdir(mode=FOLDER_MODE, exist_ok=True)
            sync_folder(path.parent.parent)
        # Written under its final name: until the row is committed nobody asks for it, and a leftover is swept.
        try:
            with open_private(path, "wb") as file:
                file.write(image)
                file.flush()
                _sync(file.fileno())
            sync_folder(path.parent)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def read(self, capture_id: str) -> bytes | None:
        """Return the picture, None when there is none."""
        try:
            return self.path(capture_id).read_bytes()
        except FileNotFoundError:
            return None

    def size(self, capture_id: str) -> int:
        """Return the size of the picture in bytes, 0 when there is none."""
        try:
            return self.path(capture_id).stat().st_size
        except FileNotFoundError:
            return 0

    def remove(self, capture_id: str) -> int:
        """Delete the picture; return how many bytes that freed, 0 when there was none."""
        path = self.path(capture_id)
        try:
            size = path.stat().st_size
            path.unlink()
        except FileNotFoundError:
            return 0
        return size

    def ids(self) -> Iterator[str]:
        """Yield the capture id of every picture there is, in no order."""
        if not self._folder.is_dir():
            return
        for shelf in os.scandir(self._folder):
            if shelf.is_dir():
                for entry in os.scandir(shelf.path):
                    if entry.name.endswith(".jpg"):
                        yield entry.name[:-4]


def _sync(handle: int) -> None:
    """Have the system write a file to the disk itself. Raises OSError."""
    if sys.platform == "darwin":
        # There fsync leaves it in the drive's own cache, which a power failure empties. Not every file system can more.
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable, where the system can (Windows does it with the file)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        _sync(handle)
    finally:
        os.close(handle)
