"""What a full disk may do to the outbox: refuse a capture with advice. It may not lose one, or keep half of one."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from damaged_outbox import draft_of, make_outbox
from small_disk import SmallDisk

from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.outbox.housekeeping import sweep_images
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

DISK_KB = 2048
CAPTURES_BEFORE = 30
PICTURE = b"\xff\xd8" + bytes(20_000)


@dataclass(frozen=True, slots=True)
class FullDiskTrial:
    """What happened on one disk with some bytes left.

    Attributes:
        refused: saves that raised StorageFull with advice.
        saved: saves that returned.
        faults: what was wrong, in words; empty when the promise held.
    """

    refused: int
    saved: int
    faults: tuple[str, ...]


def full_disk_trial(disk: SmallDisk, leave: int, name: str) -> FullDiskTrial:
    """Capture onto a disk with ``leave`` bytes left until it refuses, look, make space, and go on."""
    folder = disk.path / name
    disk.free()
    make_outbox(folder, CAPTURES_BEFORE)
    faults: list[str] = []
    with Outbox(folder) as outbox:
        disk.fill(leave)
        saved, refused = [], []
        for index in range(CAPTURES_BEFORE, CAPTURES_BEFORE + 12):
            draft = draft_of(index)
            try:
                saved.append(outbox.save(draft, PICTURE if index % 2 else None, None).id)
            except StorageFull as error:
                refused.append(draft)
                if not error.advice:
                    faults.append("no advice")
        # Reading must go on, so that the person sees what there is.
        shown = {capture.id for capture in outbox.page(limit=1000)}
        faults += [f"saved but not shown: {capture_id}" for capture_id in saved if capture_id not in shown]
        faults += [f"refused but shown: {draft.id}" for draft in refused if draft.id in shown]
        outbox.page(query="4000")
        outbox.counts()
        disk.free()
        faults += [f"not saved with space: {draft.id}" for draft in refused if not _saves(outbox, draft)]
    opening = prepare(folder)
    if opening.salvage is not None:
        faults.append("the next start found damage")
    with Outbox(folder) as outbox:
        if sweep_images(outbox):
            faults.append("a picture without a row was left behind")
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
        found = db.execute("PRAGMA integrity_check").fetchall()
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    if found != [("ok",)]:
        faults.append(f"integrity: {found}")
    with Outbox(folder) as outbox:
        count = sum(1 for _ in outbox.everything())
        faults += [f"picture lost: {i}" for i in _with_pictures(saved) if outbox.image(i) != PICTURE]
    if count != CAPTURES_BEFORE + len(saved) + len(refused):
        faults.append(f"{count} captures at the end")
    return FullDiskTrial(len(refused), len(saved), tuple(faults))


def _saves(outbox: Outbox, draft: object) -> bool:
    try:
        outbox.save(draft, PICTURE)  # type: ignore[arg-type]
    except StorageFull:
        return False
    return True


def _with_pictures(ids: list[str]) -> list[str]:
    return [capture_id for capture_id in ids if int(capture_id[-6:]) % 2]
