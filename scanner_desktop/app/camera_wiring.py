"""Puts the window's wing for cameras together with the station and with whoever talks to the devices."""

from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.app.camera_desk import CameraDesk
from scanner_desktop.app.camera_permission import ask_for_cameras
from scanner_desktop.app.cameras import device_book, make_camera
from scanner_desktop.app.dropped_pictures import PictureRow
from scanner_desktop.app.region_reader import RegionReader
from scanner_desktop.domain.camera import FoundCamera
from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS, camera_spec
from scanner_desktop.domain.region import Region
from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.cameras.camera_room import CameraRoom
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import Look


class CameraChanger(QObject):
    """Has the station use the camera that the window or the settings ask for; offers the settings those there are."""

    used = Signal(str)
    """Specification: this camera is in use from now on."""
    choices = Signal(object)
    """Pairs of specification and name, for the settings."""

    def __init__(self, data_dir: Path, station: Station, desk: CameraDesk, own: str) -> None:
        """``own`` is the station's camera as the settings name it, which the station opens by itself."""
        super().__init__(station)
        self._data_dir = data_dir
        self._station = station
        self._desk = desk
        self._own = self._in_use = own
        desk.use(own)

    @Slot(str)
    def use(self, spec: str) -> None:
        """Change to this camera at once; nothing is kept."""
        self._in_use = spec
        self._desk.use(spec)
        self._station.use_camera(lambda: make_camera(spec, self._data_dir))
        self.used.emit(spec)

    @Slot(object)
    def use_settings(self, settings: Settings) -> None:
        """Take which camera is the station's own, and change to it when it is another and not in use already."""
        if settings.camera == self._own:
            return
        self._own = settings.camera
        if self._own != self._in_use:
            self.use(self._own)

    @Slot()
    def go_back(self) -> None:
        """Use the station's own camera again."""
        self.use(self._own)

    @Slot(object)
    def offer(self, found: tuple[FoundCamera, ...]) -> None:
        """Name the cameras that are plugged in."""
        named = tuple((str(camera_spec(camera.identity)), camera.label) for camera in found)
        self.choices.emit((*named, KNOWN_CAMERAS[-1]))


class RegionKeeper(QObject):
    """Has the reader look at the part of the picture that was chosen for the camera in use, and the window show it."""

    def __init__(self, data_dir: Path, reader: RegionReader, window: MainWindow) -> None:
        super().__init__(window)
        self._book = device_book(data_dir)
        self._reader = reader
        self._window = window
        self._spec = ""

    @Slot(str)
    def use(self, spec: str) -> None:
        """Take the region of this camera."""
        self._spec = spec
        self._show(self._book.region_of(spec))

    @Slot(str, object)
    def keep(self, spec: str, region: Region | None) -> None:
        """Use another region from now on, None for the whole picture."""
        self._book.remember_region(spec, region)
        if spec == self._spec:
            self._show(region)

    def _show(self, region: Region | None) -> None:
        self._reader.region = region
        self._window.viewfinder.show_region(region)


def open_camera_room(
    data_dir: Path, station: Station, window: MainWindow, look: Look, reader: RegionReader, cleanup: ExitStack
) -> CameraRoom:
    """Connect everything; the thread that asks the devices ends with ``cleanup``."""
    desk = CameraDesk(data_dir, lambda: window.viewfinder.frame, window)
    room = CameraRoom(look, station, desk, lambda: window.viewfinder.frame, lambda: window.dialogs.settings, window)
    own = window.dialogs.settings.camera
    changer = CameraChanger(data_dir, station, desk, own)
    regions = RegionKeeper(data_dir, reader, window)
    changer.used.connect(regions.use)
    room.region_wanted.connect(regions.keep)
    desk.news.changed.connect(station.camera.try_now)
    desk.news.changed.connect(changer.offer)
    changer.choices.connect(window.dialogs.use_cameras)
    room.camera_wanted.connect(changer.use)
    room.settings_chosen.connect(window.dialogs.choose)
    room.said.connect(window.snackbar.say)
    window.camera_wanted.connect(room.choose)
    window.pause_wanted.connect(room.pause)
    window.other_camera_wanted.connect(room.change)
    row = PictureRow(station)
    row.said.connect(room.said)
    row.over.connect(changer.go_back)
    room.pictures_dropped.connect(row.begin)
    changer.used.connect(row.forget)
    window.settings_changed.connect(changer.use_settings)
    regions.use(own)
    desk.start()
    window.closing.connect(desk.stop)  # a window that makes room for another is deleted before the cleanup
    cleanup.callback(desk.stop)
    ask_for_cameras(station.camera.try_now)
    return room
