"""An append-only file of what the service stored, so that a killed server process still has it when it starts again."""

from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from scanner_desktop.domain.phrase import Phrase


class JournalDamaged(ValueError):
    """The file is not a journal of the simulator, or was damaged elsewhere than at its end."""


class Journal:
    """JSON lines of ``[kind, record]``, a later record of the same identifier replacing an earlier one.

    A line is handed to the operating system before ``append`` returns, which outlives the process, though not the
    computer: enough to test what a killed *server* does, at no cost worth measuring. A line that was cut short by the
    kill is dropped, as its request was never answered.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def replay(self, kinds: Any) -> list[Any]:
        """Return the stored records, oldest first; ``kinds`` is the union of their dataclasses.

        Raises JournalDamaged, or OSError.
        """
        by_name = {kind.__name__: kind for kind in kinds.__args__}
        records, end = [], 0
        if self._path.exists():
            for line in self._path.read_bytes().splitlines(keepends=True):
                if not line.endswith(b"\n"):
                    break
                try:
                    name, raw = msgspec.json.decode(line, type=tuple[str, msgspec.Raw])
                    records.append(msgspec.json.decode(raw, type=by_name[name]))
                except (msgspec.MsgspecError, KeyError) as error:
                    raise JournalDamaged(
                        Phrase("{path} is not a state file of the simulator: {why}", path=self._path, why=str(error))
                    ) from error
                end += len(line)
        self._file = self._path.open("ab", buffering=0)
        self._file.truncate(end)
        return records

    def append(self, record: object) -> None:
        """Write one record; it survives the process from here on."""
        assert self._file is not None, "replay first: it opens the file"
        self._file.write(msgspec.json.encode((type(record).__name__, record)) + b"\n")

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
