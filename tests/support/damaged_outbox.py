"""An outbox to damage, the ways to damage it, and which captures must outlive each of them."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

PAGE = 4096
_BEGAN = datetime(2026, 5, 4, 8, tzinfo=UTC)
_TABLE_LEAF = 0x0D


def draft_of(index: int) -> CaptureDraft:
    """Return the draft of the capture with that index: the same every time."""
    digits = f"{400_000_000_000 + index:013d}"
    gtin = digits + check_digit(digits)
    return CaptureDraft(
        id=f"capture-{index:06d}",
        capture_type=CaptureType.BARCODE,
        captured_at=_BEGAN + timedelta(seconds=index),
        symbology=Symbology.EAN_13,
        raw_value=gtin[1:],
        gtin=gtin,
    )


def picture_of(index: int) -> bytes:
    """Return bytes that stand for that capture's picture."""
    return b"\xff\xd8" + f"picture {index}".encode() * 20


def make_outbox(folder: Path, captures: int = 400) -> None:
    """Fill a new outbox: every third capture is delivered, the others wait. All of it is in the database file."""
    prepare(folder)
    with Outbox(folder) as outbox:
        for index in range(captures):
            picture = picture_of(index) if index % 20 == 1 else None
            capture = outbox.save(draft_of(index), picture, b"\xff\xd8thumbnail" * 30)
            if index % 3 == 0:
                outbox.mark_sending(capture.number, "session", _BEGAN)
                outbox.mark_delivered(capture.number, RemoteCapture(f"public-{index:06d}", "COMPLETED"), _BEGAN)


def pages_with_rows(database: bytes) -> dict[str, set[int]]:
    """Return for each capture id the pages (from 0) of the capture table whose bytes contain it.

    Splitting a page leaves stale bytes behind, so an id may stand on two pages; a capture is surely intact when all
    of them are.
    """
    found: dict[str, set[int]] = {}
    for number in range(len(database) // PAGE):
        page = database[number * PAGE : (number + 1) * PAGE]
        if page[100 if number == 0 else 0] != _TABLE_LEAF:
            continue
        position = page.find(b"capture-")
        while position >= 0:
            found.setdefault(page[position : position + 14].decode("ascii", "replace"), set()).add(number)
            position = page.find(b"capture-", position + 1)
    return found


@dataclass(frozen=True, slots=True)
class Damage:
    """What one way of damaging did.

    Attributes:
        name: for people.
        intact: ids of the captures whose bytes it did not touch.
        is_damage: False where the file stays a good database of ours (a broken log is simply not replayed).
    """

    name: str
    intact: frozenset[str]
    is_damage: bool = True


def zero_page(folder: Path, number: int) -> Damage:
    """Overwrite one page with zeros, as a disk that lost a sector does."""
    return _change_page(folder, number, bytes(PAGE), f"page {number} zeroed")


def scramble_page(folder: Path, number: int, rng: random.Random) -> Damage:
    """Overwrite one page with noise."""
    return _change_page(folder, number, rng.randbytes(PAGE), f"page {number} scrambled")


def flip_bytes(folder: Path, rng: random.Random, count: int = 20) -> Damage:
    """Change single bytes anywhere."""
    path = folder / DATABASE_NAME
    content = bytearray(path.read_bytes())
    rows = pages_with_rows(bytes(content))
    touched = set()
    for _ in range(count):
        position = rng.randrange(len(content))
        content[position] ^= 1 + rng.randrange(255)
        touched.add(position // PAGE)
    path.write_bytes(content)
    # One byte may change a value and leave no trace, so this can be asked of untouched pages only.
    return Damage(f"{count} bytes changed", _untouched(rows, touched), is_damage=False)


def truncate(folder: Path, size: int) -> Damage:
    """Cut the file short."""
    path = folder / DATABASE_NAME
    content = path.read_bytes()
    rows = pages_with_rows(content)
    path.write_bytes(content[:size])
    gone = set(range(size // PAGE, len(content) // PAGE + 1))
    return Damage(f"cut to {size} of {len(content)} bytes", _untouched(rows, gone), is_damage=size > 0)


def replace_whole(folder: Path, content: bytes, name: str) -> Damage:
    """Put something else in the database's place."""
    (folder / DATABASE_NAME).write_bytes(content)
    return Damage(name, frozenset(), is_damage=bool(content))


def garbage_log(folder: Path, rng: random.Random) -> Damage:
    """Leave noise in the place of the write-ahead log."""
    rows = pages_with_rows((folder / DATABASE_NAME).read_bytes())
    (folder / f"{DATABASE_NAME}-wal").write_bytes(rng.randbytes(50_000))
    (folder / f"{DATABASE_NAME}-shm").write_bytes(rng.randbytes(32_768))
    return Damage("noise as write-ahead log", frozenset(rows), is_damage=False)


def ways(seed: int, pages: int) -> Iterator[Callable[[Path], Damage]]:
    """Yield ways to damage a database of so many pages: one that strikes each page, and the rest."""
    for number in range(pages):
        yield lambda folder, number=number: zero_page(folder, number)
    for number in range(0, pages, 7):
        yield lambda folder, number=number: scramble_page(folder, number, random.Random(seed + number))
    for part in range(0, 10):
        yield lambda folder, part=part: truncate(folder, pages * PAGE * part // 10 + 100 * part)
    for number in range(10):
        yield lambda folder, number=number: flip_bytes(folder, random.Random(seed + number))
    yield lambda folder: garbage_log(folder, random.Random(seed))
    yield lambda folder: replace_whole(folder, b"this was a text file all along\n" * 300, "a text file")
    yield lambda folder: replace_whole(folder, b"", "an empty file")
    yield lambda folder: replace_whole(folder, random.Random(seed).randbytes(100_000), "noise")


def _change_page(folder: Path, number: int, content: bytes, name: str) -> Damage:
    path = folder / DATABASE_NAME
    rows = pages_with_rows(path.read_bytes())
    with path.open("r+b") as file:
        file.seek(number * PAGE)
        file.write(content)
    return Damage(name, _untouched(rows, {number}))


def _untouched(rows: dict[str, set[int]], touched: set[int]) -> frozenset[str]:
    return frozenset(capture_id for capture_id, pages in rows.items() if not pages & touched)
