"""Reading rows straight from the pages of a damaged SQLite file, where SQLite itself cannot find the way to them.

One lost page that holds the root of a table hides every row behind it from SQL, although the leaf pages with the rows
are all there. The format is https://www.sqlite.org/fileformat2.html: section 1.6 (b-tree pages), 2.1 (records), 4.1
(write-ahead log). Only for tables whose rows are never deleted: the bytes of deleted rows would come back.
"""

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO

Value = int | str | bytes | None

_TABLE_LEAF = 0x0D
_DEFAULT_PAGE_SIZE = 4096  # SQLite's since 2016; ours was never another
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = frozenset({0x377F0682, 0x377F0683})
_MOST_COLUMNS = 200
_LONGEST_ROW = 1 << 24  # bytes; far beyond any of ours, and garbage must not make us read gigabytes


def carve(path: Path, known: Collection[int] = ()) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Yield ``(rowid, values)`` of every row on a page that can be read, in the order of the file.

    Rows of all tables come, told apart by their values; those whose rowid is in ``known`` are left out unread.
    Text that is not UTF-8 has U+FFFD in its place. Raises OSError.
    """
    with path.open("rb") as file:
        pages = _Pages(file, path.with_name(path.name + "-wal"))
        for number in range(1, pages.count + 1):
            page = pages.page(number)
            if len(page) == pages.size:
                yield from _rows(pages, page, 100 if number == 1 else 0, known)


class _Pages:
    """The pages of a database as of its last commit: the log's where it has one, the file's otherwise."""

    def __init__(self, file: BinaryIO, log: Path) -> None:
        self._file = file
        self.size = _DEFAULT_PAGE_SIZE
        header = file.read(100)
        told = int.from_bytes(header[16:18], "big")
        if header.startswith(b"SQLite format 3\x00") and told.bit_count() == 1 and (told == 1 or told >= 512):
            self.size = 65_536 if told == 1 else told
        self._logged = _logged_pages(log, self.size)
        self.count = max(file.seek(0, os.SEEK_END) // self.size, *self._logged, 0)

    def page(self, number: int) -> bytes:
        """Return page ``number`` (from 1), shorter or empty when the file ends before."""
        if number in self._logged:
            return self._logged[number]
        self._file.seek(max(0, number - 1) * self.size)
        return self._file.read(self.size)

    def payload(self, page: bytes, offset: int, length: int) -> bytes:
        """Return the payload of ``length`` bytes that begins on ``page``. Raises ValueError where it is torn."""
        if not 0 < length < _LONGEST_ROW:
            raise ValueError("no such payload")
        most = self.size - 35
        local = length
        if length > most:
            least = (self.size - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.size - 4)
            local = local if local <= most else least
        pieces = [page[offset : offset + local]]
        following = int.from_bytes(page[offset + local : offset + local + 4], "big") if local < length else 0
        have = local
        while have < length:
            overflow = self.page(following)
            if following < 1 or len(overflow) != self.size:
                raise ValueError("the row goes on on a page that is not there")
            pieces.append(overflow[4:])
            have += self.size - 4
            following = int.from_bytes(overflow[:4], "big")
        return b"".join(pieces)[:length]


def _rows(pages: _Pages, page: bytes, start: int, known: Collection[int]) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Yield the rows of one page whose b-tree header is at ``start``; none when it is no leaf of a table."""
    if page[start] != _TABLE_LEAF:
        return
    cells = int.from_bytes(page[start + 3 : start + 5], "big")
    for index in range(min(cells, pages.size // 4)):
        pointer = start + 8 + 2 * index
        try:
            length, offset = _varint(page, int.from_bytes(page[pointer : pointer + 2], "big"))
            rowid, offset = _varint(page, offset)
            if rowid not in known:
                yield rowid, _record(pages.payload(page, offset, length))
        except (IndexError, ValueError):
            continue


def _logged_pages(log: Path, size: int) -> dict[int, bytes]:
    """Return the newest committed version of every page in the write-ahead log."""
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    if not log.exists():
        return committed
    with log.open("rb") as file:
        header = file.read(_LOG_HEADER)
        if int.from_bytes(header[:4], "big") not in _LOG_MAGIC or int.from_bytes(header[8:12], "big") != size:
            return committed
        salts = header[16:24]
        while len(frame := file.read(_FRAME_HEADER + size)) == _FRAME_HEADER + size and frame[8:16] == salts:
            pending[int.from_bytes(frame[:4], "big")] = frame[_FRAME_HEADER:]
            if frame[4:8] != b"\0\0\0\0":  # the last frame of a transaction
                committed |= pending
                pending = {}
    return committed


def _varint(data: bytes, offset: int) -> tuple[int, int]:
    """Return a variable-length integer and where it ends. Raises IndexError."""
    value = 0
    for position in range(offset, offset + 8):
        byte = data[position]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, position + 1
    return value << 8 | data[offset + 8], offset + 9


def _record(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record. Raises ValueError or IndexError for what is none."""
    end, offset = _varint(payload, 0)
    body, values = end, list[Value]()
    while offset < end:
        kind, offset = _varint(payload, offset)
        width = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind] if kind < 10 else (kind - 12) // 2
        piece = payload[body : body + width]
        if kind in (10, 11) or len(piece) != width or len(values) == _MOST_COLUMNS:
            raise ValueError("no record")
        body += width
        if kind == 0:
            values.append(None)
        elif kind in (8, 9):
            values.append(kind - 8)
        elif kind == 7:
            values.append(None)  # no table of ours has fractions
        elif kind < 7:
            values.append(int.from_bytes(piece, "big", signed=True))
        elif kind % 2:
            values.append(piece.decode("utf-8", "replace"))
        else:
            values.append(piece)
    if body != len(payload):
        raise ValueError("no record")
    return tuple(values)
