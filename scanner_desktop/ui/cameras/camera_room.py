"""Everything that the window does with cameras: its dialog, pause, and the change to the second camera."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from scanner_desktop.domain.camera_spec import PICTURE_SUFFIXES
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.station import CameraStatus, Station
from scanner_desktop.ui.cameras.camera_dialog import CameraDialog
from scanner_desktop.ui.cameras.desk import Desk
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look


class CameraRoom(QObject):
    """Opens the dialog and hands its answer on."""

    camera_wanted = Signal(str)
    """Specification: show this camera now, without keeping it."""
    region_wanted = Signal(str, object)
    """Specification and Region, or None: where codes are read."""
    settings_chosen = Signal(object)
    """Settings with another camera: keep them."""
    pictures_dropped = Signal(object)
    """tuple of Path: picture files that were dropped on the window, in the order of their names."""
    said = Signal(str)
    """Words for the foot of the window."""

    def __init__(
        self,
        look: Look,
        station: Station,
        desk: Desk,
        newest: Callable[[], Frame | None],
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        """``newest`` returns the frame on show, ``settings`` those in force."""
        super().__init__(window)
        self._look, self._station, self._desk, self._newest = look, station, desk, newest
        self._settings, self._window = settings, window
        self._on_second = False
        self.dialog: CameraDialog | None = None
        """The dialog while it is open."""
        station.camera_changed.connect(self._tell_what_is_slow)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take pictures that are dropped on the window."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            files = dropped_pictures(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.pictures_dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def choose(self) -> None:
        """Open the dialog on the camera in use."""
        settings = self._settings()
        camera = settings.second_camera if self._on_second else settings.camera
        self.dialog = CameraDialog(
            self._look, self._station, self._desk, self._newest,
            camera=camera, second=settings.second_camera, parent=self._window,
        )  # fmt: skip
        self.dialog.tried.connect(self.camera_wanted)
        self.dialog.region_wanted.connect(self.region_wanted)
        self.dialog.chosen.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        open_dialog(self.dialog)

    @Slot()
    def pause(self) -> None:
        """Switch the camera off, or on again: its light shows it."""
        camera = self._station.camera
        status: CameraStatus = camera.status
        if status.state.value == "paused":
            camera.resume()
        else:
            camera.pause()

    @Slot()
    def change(self) -> None:
        """Change to the second camera, or back to the first."""
        settings = self._settings()
        if not settings.second_camera:
            self.said.emit(self.tr("There is no second camera. Choose one with “Camera…” in the menu."))
            return
        self._on_second = not self._on_second
        self.camera_wanted.emit(settings.second_camera if self._on_second else settings.camera)

    @Slot(str, str)
    def _keep(self, camera: str, second: str) -> None:
        before = self._settings()
        self._on_second = False
        after = replace(before, camera=camera, second_camera="" if second == camera else second)
        if after != before:
            self.settings_chosen.emit(after)

    @Slot(object)
    def _tell_what_is_slow(self, status: CameraStatus) -> None:
        """Say once what is wrong with a camera whose picture can still be used."""
        if status.state.value == "live" and status.message:
            self.said.emit(say(sentences(status.message, status.advice)))

    @Slot()
    def _forget(self) -> None:
        self.dialog = None


def dropped_pictures(data: QMimeData) -> tuple[Path, ...]:
    """Return the picture files of this computer in what is dropped; of a folder those in it."""
    files: list[Path] = []
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is None:
            continue
        try:
            inside = sorted(path.iterdir()) if path.is_dir() else [path]
        except OSError:
            continue
        files += [one for one in inside if one.suffix.lower() in PICTURE_SUFFIXES]
    return tuple(sorted(files, key=lambda one: (str(one.parent), one.name)))
