"""A disk that is full, read-only or gone: said clearly, nothing half-saved, and it goes on when there is space."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from damaged_outbox import draft_of, make_outbox
from full_disk_trial import DISK_KB, full_disk_trial
from small_disk import NoSmallDisk, SmallDisk, small_disk

from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    try:
        with small_disk(tmp_path / "disk", DISK_KB) as mounted:
            yield mounted
    except NoSmallDisk as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("leave", [0, 4, 8, 16, 24, 40, 60, 100, 160])
def test_full_disk_refuses_with_advice_and_loses_nothing_that_was_saved(disk: SmallDisk, leave: int) -> None:
    trial = full_disk_trial(disk, leave * 1024, "data")
    assert trial.faults == ()
    assert trial.refused > 0, "the disk was never full"


def test_full_disk_changes_no_delivery_state_by_half(disk: SmallDisk) -> None:
    folder = disk.path / "data"
    make_outbox(folder, 10)
    with Outbox(folder) as outbox:
        first = outbox.next_queued()
        assert first is not None
        disk.fill()
        sent = 0
        full = False
        while not full:  # the write-ahead log has some room of its own
            try:
                outbox.mark_sending(first.number, "session", first.captured_at)
                outbox.requeue(first.number)
                sent += 1
            except StorageFull:
                full = True
        now = outbox.get(first.number)
        assert now is not None
        assert now.attempts in (sent, sent + 1)
        assert now.delivery is (Delivery.QUEUED if now.attempts == sent else Delivery.SENDING)
        disk.free()
        outbox.remember("session", "works again")


def test_start_on_a_full_disk_says_so_or_works(disk: SmallDisk) -> None:
    folder = disk.path / "data"
    make_outbox(folder, 10)
    disk.fill()
    with contextlib.suppress(StorageFull):
        prepare(folder)
    disk.free()
    assert prepare(folder).salvage is None
    with Outbox(folder) as outbox:
        assert sum(1 for _ in outbox.everything()) == 10


def test_start_on_an_empty_full_disk_says_so(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(StorageFull) as refused:
        prepare(disk.path / "data")
    assert refused.value.advice


def test_folder_that_became_read_only_refuses_and_keeps_what_is_there(disk: SmallDisk) -> None:
    folder = disk.path / "data"
    make_outbox(folder, 10)
    disk.set_read_only(True)
    try:
        with pytest.raises(StorageFull) as refused:
            prepare(folder)
        assert "read-only" in refused.value.advice
    finally:
        disk.set_read_only(False)
    prepare(folder)
    with Outbox(folder) as outbox:
        disk_is_read_only = outbox.save(draft_of(10), None)
        assert disk_is_read_only.number == 11


def test_data_folder_that_is_a_file_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(StorageFull) as refused:
        prepare(tmp_path / "data")
    assert refused.value.advice


def test_database_name_taken_by_a_folder_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "data" / DATABASE_NAME).mkdir(parents=True)
    with pytest.raises(StorageFull) as refused:
        prepare(tmp_path / "data")
    assert refused.value.advice
