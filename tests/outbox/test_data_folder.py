"""Nothing counts as saved that the next start would not find: folder and database are watched at each commit."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from damaged_outbox import draft_of, make_outbox, picture_of

from scanner_desktop.domain.commands import Discard
from scanner_desktop.domain.errors import StorageFull, StorageGone, StorageInUse
from scanner_desktop.outbox.data_folder import WAL_NAME, DataFolder, WatchedOutbox
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import DATABASE_NAME, Outbox

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there, an open file can be neither renamed nor deleted")


def rename(folder: Path) -> None:
    folder.rename(folder.with_name("renamed"))


def delete(folder: Path) -> None:
    shutil.rmtree(folder)


def rename_above(folder: Path) -> None:
    folder.parent.rename(folder.parent.with_name("above renamed"))


def delete_database(folder: Path) -> None:
    (folder / DATABASE_NAME).unlink()


def replace_database(folder: Path) -> None:
    make_outbox(folder.with_name("other"), 3)
    (folder.with_name("other") / DATABASE_NAME).replace(folder / DATABASE_NAME)


def replace_folder(folder: Path) -> None:
    make_outbox(folder.with_name("other"), 3)
    rename(folder)
    folder.with_name("other").rename(folder)


DISASTERS = [rename, delete, rename_above, delete_database, replace_database, replace_folder]
BROUGHT_BACK = [delete, delete_database]
"""What is deleted and not merely elsewhere is held open, and written anew."""


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[InstanceLock]:
    (tmp_path / "above").mkdir()
    lock = InstanceLock(tmp_path / "above" / "data")
    with lock:
        yield lock


@pytest.fixture
def folder(lock: InstanceLock) -> Iterator[DataFolder]:
    make_outbox(lock.path.parent, 5)
    folder = DataFolder(lock.path.parent, lock)
    yield folder
    folder.close()


@pytest.mark.parametrize("disaster", DISASTERS)
def test_nothing_is_committed_where_the_next_start_does_not_look(
    folder: DataFolder, disaster: Callable[[Path], None]
) -> None:
    with folder.open() as outbox:
        assert outbox.save(draft_of(5), picture_of(5)).number == 6
        before = sorted(path for path in folder.path.parent.parent.rglob("*"))
        disaster(folder.path)
        with pytest.raises(StorageGone) as gone:
            outbox.save(draft_of(6), picture_of(6))
        with pytest.raises(StorageGone):
            outbox.remember("a", "b")
        with pytest.raises(StorageGone):
            outbox.check()
        assert "do not close the station" in gone.value.advice
        assert len(before) > 5
        if disaster in (rename, delete):
            assert not folder.path.exists(), "no folder is made that would seem to be the station's"


@pytest.mark.parametrize("disaster", DISASTERS)
def test_what_is_saved_after_a_disaster_is_found_by_the_next_start(
    folder: DataFolder, lock: InstanceLock, disaster: Callable[[Path], None]
) -> None:
    outbox = folder.open()
    outbox.save(draft_of(5), None)
    disaster(folder.path)
    with pytest.raises(StorageGone):
        outbox.save(draft_of(6), picture_of(6))
    outbox.close()
    if not folder.path.exists():
        with pytest.raises(StorageGone):
            folder.open()
        folder.path.mkdir(parents=True)  # somebody makes a new one
    with folder.open() as again:
        again.save(draft_of(6), picture_of(6))
    folder.close()
    assert lock.is_in_place()
    lock.release()
    assert prepare(folder.path).salvage is None
    with Outbox(folder.path) as found:
        assert found.find("capture-000006") is not None
        assert found.image("capture-000006") == picture_of(6)
        before = [found.find(f"capture-{index:06d}") is not None for index in (0, 5)]
        assert before == [disaster in BROUGHT_BACK or disaster in (replace_database, replace_folder),
                          disaster in BROUGHT_BACK]  # fmt: skip
        assert found.find("capture-000001") is None or disaster is delete or found.image("capture-000001") is not None


def test_when_the_same_folder_comes_back_everything_is_there_and_nothing_twice(folder: DataFolder) -> None:
    away = folder.path.with_name("away")
    with folder.open() as outbox:
        outbox.save(draft_of(5), None)
        folder.path.rename(away)
        with pytest.raises(StorageGone):
            outbox.save(draft_of(6), None)
    away.rename(folder.path)
    with folder.open() as outbox:
        outbox.save(draft_of(6), None)
        outbox.save(draft_of(6), None)
        assert [capture.id for capture in outbox.everything()] == [f"capture-{index:06d}" for index in range(7)]


def test_a_folder_that_goes_between_commit_and_word_is_noticed(folder: DataFolder, tmp_path: Path) -> None:
    class Slow(WatchedOutbox):
        def _set(self, number: int, columns: dict) -> None:  # type: ignore[type-arg]
            super()._set(number, columns)
            folder.path.rename(tmp_path / "away")

    with Slow(folder.path) as outbox, pytest.raises(StorageGone):
        outbox.edit(Discard(outbox.get(2).id))


def test_another_program_on_the_folder_that_took_the_place_goes_first(folder: DataFolder) -> None:
    replace_folder(folder.path)
    with InstanceLock(folder.path), pytest.raises(StorageInUse):
        folder.open()
    with folder.open() as outbox:
        outbox.save(draft_of(6), None)


def test_an_outbox_is_never_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(StorageFull):
        Outbox(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_log_that_was_deleted_costs_nothing_that_was_called_saved(folder: DataFolder, tmp_path: Path) -> None:
    with folder.open() as outbox, folder.open() as another:
        outbox.save(draft_of(5), None)
        assert another.counts().waiting > 0
        (folder.path / WAL_NAME).unlink()
        outbox.save(draft_of(6), None)
        outbox.check()
        shutil.copytree(folder.path, tmp_path / "as after kill -9")
    prepare(tmp_path / "as after kill -9")
    with Outbox(tmp_path / "as after kill -9") as found:
        assert [found.find(f"capture-{index:06d}") is not None for index in (5, 6)] == [True, True]


def test_the_end_leaves_no_log(folder: DataFolder) -> None:
    outbox = folder.open()
    outbox.save(draft_of(5), None)
    outbox.close()
    folder.close()
    assert not (folder.path / WAL_NAME).exists()
