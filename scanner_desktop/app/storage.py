"""The data folder of the running program: opened and locked, kept small, watched for room."""

import logging
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from scanner_desktop.app.clock import SystemClock
from scanner_desktop.config import load_settings
from scanner_desktop.domain.errors import StorageFull
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.reasons import reason
from scanner_desktop.outbox.data_folder import DataFolder
from scanner_desktop.outbox.housekeeping import free_space, prune_images, sweep_images
from scanner_desktop.outbox.instance_lock import InstanceLock
from scanner_desktop.outbox.opening import Opening, prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.outbox.place_check import check_place
from scanner_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

SPACE_CHECK = 3_600_000  # milliseconds; what LOW_BELOW leaves lasts a busy day at least


def open_data_folder(data_dir: Path, cleanup: ExitStack) -> tuple[Opening, DataFolder]:
    """Lock the folder until ``cleanup``, and make its outbox ready. Raises what ``build`` says."""
    check_place(data_dir)
    lock = InstanceLock(data_dir)
    try:
        lock.acquire()
    except OSError as error:
        raise StorageFull(
            Phrase("The data folder {data_dir} cannot be used: {strerror}.", data_dir=data_dir, strerror=reason(error)),
            Phrase("Check who may write there and that the disk is not full, or name another folder with --data-dir."),
        ) from error
    cleanup.callback(lock.release)
    opening = prepare(data_dir)
    if opening.salvage is not None:
        log.error("the outbox was damaged: %s", opening.salvage)
    elif opening.was_killed:
        with Outbox(data_dir) as outbox:
            log.info("swept %d pictures of captures that were never saved", sweep_images(outbox))
    folder = DataFolder(data_dir, lock)
    cleanup.callback(folder.close)
    return opening, folder


def delete_old_pictures(folder: DataFolder) -> None:
    """Delete pictures of settled captures as the settings now say. Raises StationError when it cannot."""
    settings = load_settings(folder.path)
    with folder.open() as outbox:
        freed = prune_images(
            outbox, SystemClock().now(), keep_days=settings.keep_images_days, keep_bytes=settings.keep_images_mb << 20
        )
    log.info("deleted old pictures of %d bytes", freed)


class SpaceWatch(QObject):
    """Says in the window that the disk fills up, at the start and once an hour: a full one saves no capture."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._folder = folder
        self._window = window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        self._timer.start(SPACE_CHECK)

    @Slot()
    def check(self) -> None:
        """Warn when there is little room left."""
        try:
            warning = free_space(self._folder).warning
        except StorageFull as error:
            log.error("%s %s", error, error.advice)  # the next capture says it to the person
            return
        if warning:
            self._window.snackbar.say(warning, "unsure")
