"""A station that is never switched off keeps its disk tidy, and says when it fills up."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from hand_station import draft
from PySide6.QtCore import QObject

from scanner_desktop.app import storage
from scanner_desktop.app.storage import SpaceWatch, delete_old_pictures
from scanner_desktop.config import save_settings
from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.domain.settings import Settings
from scanner_desktop.outbox.data_folder import DataFolder
from scanner_desktop.outbox.housekeeping import FreeSpace, SpaceState
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox

NOW = datetime.now(UTC)


def test_the_upkeep_goes_by_what_the_settings_say_now(tmp_path):
    prepare(tmp_path)
    with Outbox(tmp_path) as outbox:
        old = outbox.save(draft(moment=NOW - timedelta(days=8)), b"jpeg")
        outbox.mark_sending(old.number, "session", NOW)
        outbox.mark_delivered(old.number, RemoteCapture("public", "COMPLETED"), NOW)

        delete_old_pictures(DataFolder(tmp_path, InstanceLock(tmp_path)))
        assert outbox.image(old.id) == b"jpeg"
        save_settings(tmp_path, Settings(keep_images_days=7))
        delete_old_pictures(DataFolder(tmp_path, InstanceLock(tmp_path)))
        assert outbox.image(old.id) is None


class Window(QObject):
    """A window that writes down what its snackbar is to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.snackbar = SimpleNamespace(say=lambda words, _: self.said.append(words))


@pytest.mark.parametrize("words", ["", "The disk is getting full."])
def test_a_disk_that_fills_up_while_the_station_runs_is_said_once_an_hour(qtbot, tmp_path, monkeypatch, words):
    monkeypatch.setattr(storage, "SPACE_CHECK", 1)
    looks = []

    def fake_space(folder):
        looks.append(folder)
        return FreeSpace(SpaceState.LOW if words else SpaceState.OK, 1, words)

    monkeypatch.setattr(storage, "free_space", fake_space)
    window = Window()
    watch = SpaceWatch(tmp_path, window)
    qtbot.waitUntil(lambda: len(looks) >= 2, timeout=5000)
    with qtbot.waitSignal(watch.destroyed):
        watch.deleteLater()
    assert set(looks) == {tmp_path}
    assert window.said == [words] * len(looks) if words else window.said == []


def test_given_a_folder_that_is_gone_then_the_watch_goes_on(qapp, tmp_path, caplog):
    window = Window()
    SpaceWatch(tmp_path / "gone", window).check()
    assert window.said == []
    assert str(StorageFull("The data folder is gone.")) in caplog.text
