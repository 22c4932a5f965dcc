"""News of cameras that come and go: from the system where it tells, else by asking it every second."""

import logging
import sys
import threading

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from scanner_desktop.cameras.devices import list_cameras
from scanner_desktop.domain.camera import FoundCamera

log = logging.getLogger(__name__)

SETTLES = 30  # ms: a camera makes several nodes, and udev sets their rights a moment later
ASKED_EVERY = 1000  # ms
ASKED_WHEN_TOLD = 5000  # ms; should a message have been missed


class DeviceNews(QObject):
    """Says which cameras are plugged in, whenever that changes.

    Linux tells by inotify on /dev, through Qt's QFileSystemWatcher: the kernel makes and removes the nodes there, and
    udev changes their rights. Windows and macOS are asked: Qt has no device notifications outside of its multimedia
    module, and asking opens no camera. It is asked in a thread, because a driver may take its time.
    """

    changed = Signal(object)
    """tuple of FoundCamera: those that are plugged in now."""
    _listed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, polls_only: bool = False) -> None:
        super().__init__(parent)
        self.present: tuple[FoundCamera, ...] | None = None
        """The cameras as last heard, None before the first answer."""
        self._asking: threading.Thread | None = None
        self._again = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES)
        self._soon.timeout.connect(self.ask)
        self._regular = QTimer(self)
        self._regular.timeout.connect(self.ask)
        self._listed.connect(self._take)
        self._watcher: QFileSystemWatcher | None = None
        told = False
        if sys.platform == "linux" and not polls_only:
            self._watcher = QFileSystemWatcher(self)
            told = self._watcher.addPath("/dev")
            self._watcher.directoryChanged.connect(self._hear)
        self._regular.setInterval(ASKED_WHEN_TOLD if told else ASKED_EVERY)

    def start(self) -> None:
        """Begin to listen."""
        self._regular.start()
        self.ask()

    @Slot()
    def stop(self) -> None:
        """Listen no more, and wait for the question under way, which takes no longer than a list."""
        self._regular.stop()
        self._soon.stop()
        if self._asking is not None:
            self._asking.join(1.0)

    @Slot()
    def ask(self) -> None:
        """Ask for the list now; ``changed`` answers when it is another."""
        if self._asking is not None and self._asking.is_alive():
            self._again = True
            return
        self._again = False
        self._asking = threading.Thread(target=self._list, name="camera list", daemon=True)
        self._asking.start()

    def _list(self) -> None:
        try:
            found = list_cameras()
        except Exception:
            log.exception("the cameras could not be listed")
            return
        self._listed.emit(found)

    @Slot(str)
    def _hear(self, _path: str) -> None:
        self._soon.start()

    @Slot(object)
    def _take(self, found: tuple[FoundCamera, ...]) -> None:
        if found != self.present:
            self.present = found
            log.info("cameras: %s", ", ".join(f"{camera.label} ({camera.index})" for camera in found) or "none")
            self.changed.emit(found)
        if self._again:
            self._soon.start()
