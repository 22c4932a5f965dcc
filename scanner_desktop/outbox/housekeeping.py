"""Keeping the data folder from filling the disk: old pictures go, waiting ones never, and a warning comes in time."""

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.outbox.image_store import ImageStore
from scanner_desktop.outbox.outbox import DATABASE_NAME, IMAGES_NAME, Outbox
from scanner_desktop.outbox.rows import storage_errors

LOW_BELOW = 1 << 30  # bytes: about 2,500 captures at 1080p, two busy days
CRITICAL_BELOW = 100 << 20  # bytes: about 250 captures; the system itself begins to misbehave
_BATCH = 500
_CENTURY = 36_500  # days; the settings file may say more, and dates before the year 1 are an OverflowError


class SpaceState(StrEnum):
    """How much room the disk of the data folder has."""

    OK = "ok"
    LOW = "low"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class FreeSpace:
    """Room on the disk; ``warning`` is for people, "" when there is nothing to say."""

    state: SpaceState
    free: int
    warning: str = ""


def free_space(folder: Path, *, low: int = LOW_BELOW, critical: int = CRITICAL_BELOW) -> FreeSpace:
    """Return how much room is left where the captures are kept. Raises StorageFull when the folder is gone."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise StorageFull(Phrase("The data folder is gone."), Phrase("Check that its disk is connected.")) from error
    if free >= low:
        return FreeSpace(SpaceState.OK, free)
    state = SpaceState.CRITICAL if free < critical else SpaceState.LOW
    left = free >> 20
    words = (
        Phrase("The disk that keeps the captures is almost full: {left} MB are left.", left=left)
        if state is SpaceState.CRITICAL
        else Phrase("The disk that keeps the captures is getting full: {left} MB are left.", left=left)
    )
    return FreeSpace(
        state, free, sentences(words, Phrase("Free some space, or keep pictures for fewer days (Settings)."))
    )


def prune_images(outbox: Outbox, now: datetime, *, keep_days: int, keep_bytes: int) -> int:
    """Delete pictures of settled captures that are older than ``keep_days`` or beyond ``keep_bytes``, oldest first.

    Settled is delivered and final, or discarded. Thumbnails and rows stay. Returns how many bytes were freed.
    """
    images = ImageStore(outbox.folder / IMAGES_NAME)
    oldest = now - timedelta(days=min(keep_days, _CENTURY))
    kept = freed = 0
    before: int | None = None
    while batch := outbox.settled_with_image(before, _BATCH):
        before = batch[-1][0]
        gone = []
        for number, capture_id, captured_at in batch:
            with storage_errors():
                size = images.size(capture_id)
                if captured_at >= oldest and kept + size <= keep_bytes:
                    kept += size
                    continue
                # The file first: a crash in between leaves a row that says too much, never a file that nobody finds.
                freed += images.remove(capture_id)
            gone.append(number)
        outbox.forget_images(gone)
    return freed


def sweep_images(outbox: Outbox) -> int:
    """Delete pictures that no capture names, because a crash came between picture and row; return how many.

    Only for the holder of the folder's lock, before anything is captured. Those captures were never shown as saved.
    Nothing is deleted where a damaged database was set aside: a picture may be all that is left of a capture.
    """
    if any(outbox.folder.glob(f"{DATABASE_NAME}.damaged-*")):
        return 0
    images = ImageStore(outbox.folder / IMAGES_NAME)
    swept = 0
    with storage_errors():
        for capture_id in set(images.ids()) - outbox.ids_with_image():
            if outbox.find(capture_id) is None:
                images.remove(capture_id)
                swept += 1
    return swept
