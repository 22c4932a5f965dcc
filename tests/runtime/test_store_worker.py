"""The store worker keeps what the disk does not take, in order and within limits, and says so once."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hand_station import Disk, draft, picture
from PySide6.QtCore import QTimer

from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.errors import StorageDamaged, StorageFull, StorageGone
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.history import HistoryRequest
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.runtime import store_worker
from scanner_desktop.runtime.store_worker import NotSaved, StoreWorker

FULL = StorageFull("The disk is full.", "Free some space.")


class Told:
    """What a worker has said so far."""

    def __init__(self, worker: StoreWorker) -> None:
        self.saved: list[str] = []
        self.not_saved: list[NotSaved] = []
        worker.capture_saved.connect(lambda capture: self.saved.append(capture.id))
        worker.capture_not_saved.connect(self.not_saved.append)


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    prepare(tmp_path)
    return Disk(tmp_path)


@pytest.fixture
def worker(disk: Disk, qapp, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoreWorker]:
    monkeypatch.setattr(store_worker, "RETRY_INTERVAL", 0.01)
    worker = StoreWorker(disk.open, lambda image: (image.tobytes(), b"small"))
    worker.begin()
    yield worker
    disk.error = None
    worker.finish()


@pytest.fixture
def told(worker: StoreWorker) -> Told:
    return Told(worker)


def test_given_a_full_disk_then_captures_are_kept_and_saved_in_their_order_when_there_is_room(
    worker, told, disk, qtbot
):
    disk.error = FULL
    drafts = [draft() for _ in range(3)]
    for each in drafts:
        worker.save_capture(each)
    assert [problem.kept for problem in told.not_saved] == [True] * 3

    disk.error = None
    qtbot.waitUntil(lambda: len(told.saved) == 3, timeout=5000)
    assert told.saved == [each.id for each in drafts]


def test_given_attempts_that_fail_again_then_the_person_is_not_told_again(worker, told, disk):
    disk.error = FULL
    worker.save_capture(one := draft())
    worker.save_unsaved()
    worker.save_unsaved()
    assert [problem.draft_id for problem in told.not_saved] == [one.id]


def test_given_more_than_memory_should_hold_then_the_newest_is_refused_and_the_others_stay(worker, told, disk):
    disk.error = FULL
    drafts = [draft() for _ in range(store_worker.UNSAVED_LIMIT + 1)]
    for each in drafts:
        worker.save_capture(each)
    assert [problem.kept for problem in told.not_saved] == [True] * store_worker.UNSAVED_LIMIT + [False]

    disk.error = None
    worker.save_unsaved()
    assert told.saved == [each.id for each in drafts[:-1]]


def test_given_a_disk_that_is_full_to_the_end_then_no_timer_goes_on_in_a_thread_that_is_over(disk, qapp):
    worker = StoreWorker(disk.open, lambda image: (image.tobytes(), b"small"))
    worker.begin()
    disk.error = FULL
    worker.save_capture(draft())
    worker.finish()
    assert not any(timer.isActive() for timer in worker.findChildren(QTimer))


def test_given_a_picture_that_cannot_be_encoded_then_that_is_said_and_the_next_is_saved(told, worker, disk):
    broken = StoreWorker(disk.open, lambda _: 1 / 0)
    said = Told(broken)
    broken.save_capture(
        CaptureDraft("a" * 32, CaptureType.IMAGE, draft().captured_at, Frame(picture(), 0, 0.0, "test"))
    )
    broken.save_capture(typed := draft())
    broken.finish()
    assert [(problem.draft_id, problem.kept) for problem in said.not_saved] == [("a" * 32, False)]
    assert said.saved == [typed.id]


def test_a_capture_is_saved_with_the_picture_in_which_the_code_was_read(worker, told, disk):
    image = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
    worker.save_capture(CaptureDraft("b" * 32, CaptureType.BARCODE, draft().captured_at, Frame(image, 0, 0.0, "test")))
    with disk.open() as outbox:
        assert outbox.image("b" * 32) == image.tobytes()


def test_given_an_outbox_that_cannot_be_opened_then_that_is_said_at_once_and_history_is_empty(qapp):
    def open_damaged() -> None:
        raise StorageDamaged("The file is damaged.", "Start again.")

    worker = StoreWorker(open_damaged, lambda image: (b"", b""))
    unusable, pages = [], []
    worker.store_unusable.connect(unusable.append)
    worker.history_loaded.connect(pages.append)
    worker.begin()
    worker.load_history(HistoryRequest())
    worker.finish()
    assert [str(error) for error in unusable] == ["The file is damaged."]
    assert [(page.captures, page.is_last) for page in pages] == [((), True)]


def test_history_comes_in_pages_that_repeat_their_question(worker, told):
    for _ in range(3):
        worker.save_capture(draft())
    pages = []
    worker.history_loaded.connect(pages.append)
    worker.load_history(HistoryRequest(limit=2))
    worker.load_history(HistoryRequest(before=2, limit=2))
    assert [[capture.number for capture in page.captures] for page in pages] == [[3, 2], [1]]
    assert [(page.request.before, page.is_last) for page in pages] == [(None, False), (2, True)]


def test_given_a_folder_that_is_gone_then_it_is_said_once_and_what_was_captured_is_written_when_it_is_back(
    worker, told, disk, qtbot
):
    gone = StorageGone("The folder is gone.", "Put it back.")
    said, back = [], []
    worker.storage_gone.connect(said.append)
    worker.storage_back.connect(lambda: back.append(True))
    disk.error = gone
    drafts = [draft() for _ in range(3)]
    for each in drafts:
        worker.save_capture(each)
    assert (said, back) == ([gone], [])
    assert [problem.kept for problem in told.not_saved] == [True] * 3
    disk.error = None
    qtbot.waitUntil(lambda: told.saved == [each.id for each in drafts])
    assert back == [True]
