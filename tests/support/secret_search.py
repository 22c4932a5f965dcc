"""Looking for a secret everywhere: in files as they are, inside zip files, and in what is shown of processes."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def files_with(folder: Path, secret: str) -> list[str]:
    """Return the names of the files below ``folder`` that hold ``secret``, and ``zip:entry`` for those in zip files."""
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if secret.encode() in path.read_bytes():
            found.append(path.name)
        if zipfile.is_zipfile(path):
            found += [f"{path.name}:{name}" for name in entries_with(path, secret)]
    return found


def entries_with(archive: Path, secret: str) -> list[str]:
    """Return the names of the entries of a zip file whose content, unpacked, or whose name holds ``secret``."""
    with zipfile.ZipFile(archive) as opened:
        return [name for name in opened.namelist() if secret in name or secret.encode() in opened.read(name)]


def command_lines_with(secret: str) -> list[str]:
    """Return the command lines of all processes that show ``secret``, which every user of the machine can read."""
    return [
        line.replace(b"\0", b" ").decode("utf-8", "replace")
        for line in _of_processes(PROC.glob("[0-9]*/cmdline"))
        if secret.encode() in line
    ]


def _of_processes(files: Iterable[Path]) -> Iterable[bytes]:
    for file in files:
        try:
            yield file.read_bytes()
        except OSError:  # it ended while we looked
            continue
