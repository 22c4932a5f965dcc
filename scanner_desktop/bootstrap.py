"""The composition root: the only place where concrete classes meet. Everything else is handed what it needs."""

import logging
import random
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from scanner_desktop.adapters.camera_files import FolderCamera
from scanner_desktop.adapters.camera_opencv import OpenCvCamera
from scanner_desktop.adapters.clock import SystemClock
from scanner_desktop.adapters.closient_http import ClosientClient
from scanner_desktop.adapters.credentials import Credential, find_credential, store_credential
from scanner_desktop.adapters.data_folder import DataFolder
from scanner_desktop.adapters.housekeeping import free_space, prune_images, sweep_images
from scanner_desktop.adapters.images import encode_capture, encode_thumbnail
from scanner_desktop.adapters.instance_lock import InstanceLock
from scanner_desktop.adapters.outbox_opening import Opening, prepare
from scanner_desktop.adapters.outbox_sqlite import Outbox
from scanner_desktop.config import Config, load_settings, save_changes
from scanner_desktop.crash_teller import CrashTeller
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS, CameraKind, parse_camera
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.errors import BadInput, BadSetting, StorageFull
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.ports import FrameSource
from scanner_desktop.domain.settings import Settings
from scanner_desktop.opencv_qt import forget_opencv_qt_plugins
from scanner_desktop.other_window import FrontDoor
from scanner_desktop.qt_program import application, closed_by_signals
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.reader_worker import Observation, ReaderWorker
from scanner_desktop.runtime.station import Station
from scanner_desktop.runtime.store_worker import StoreWorker
from scanner_desktop.runtime.upload_worker import CourierLike, UploadWorker
from scanner_desktop.support_saver import SupportSaver
from scanner_desktop.ui.autopilot import Autopilot, Report
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.theme import Look, apply_theme

log = logging.getLogger(__name__)

SPACE_CHECK = 3_600_000  # milliseconds; what LOW_BELOW leaves lasts a busy day at least


def make_camera(text: str) -> FrameSource:
    """Return the camera that a specification names, not yet open. Raises BadInput."""
    spec = parse_camera(text)
    match spec.kind:
        case CameraKind.SIMULATED:
            # Late, because only the demo's extra brings what it draws with.
            from scanner_desktop.simulator.camera import SimulatedCamera

            return SimulatedCamera.from_spec({"seed": spec.target, **dict(spec.options)})
        case CameraKind.FOLDER:
            return FolderCamera(Path(spec.target))
        case _:
            return OpenCvCamera(spec)


def encode(image: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    """Return the JPEG that the service gets and the thumbnail that the history shows."""
    return encode_capture(image), encode_thumbnail(image)


def check_settings(config: Config) -> None:
    """Raise BadSetting for a camera or an address that makes no sense: to be said before anything is made of them."""
    if not config.is_demo:
        service_origin(config.settings.server, allow_plain_http=config.settings.allow_plain_http)
    try:
        make_camera(config.settings.camera)
    except BadSetting:
        raise
    except BadInput as error:
        raise BadSetting(str(error), error.advice) from error


def build_station(config: Config, folder: DataFolder, make_courier: Callable[[], CourierLike]) -> Station:
    """Return a station that is wired and not started. The data folder must be prepared and locked by the caller."""
    frames: Mailbox[Frame] = Mailbox()
    reader_frames: Mailbox[Frame] = Mailbox()
    observations: Mailbox[Observation] = Mailbox()
    return Station(
        make_camera=lambda: make_camera(config.settings.camera),
        frames=frames,
        reader_frames=reader_frames,
        observations=observations,
        reader=ReaderWorker(LiveReader(), Agreement(), reader_frames, observations),
        store=StoreWorker(folder.open, encode),
        upload=UploadWorker(make_courier, lambda: delete_old_pictures(folder)),
        clock=SystemClock(),
        is_demo=config.is_demo,
    )


@dataclass(frozen=True, slots=True)
class App:
    """A window on a station, ready to run. Every way to run it ends with ``stop``."""

    qt: QApplication
    look: Look
    station: Station
    window: MainWindow
    support: SupportSaver

    def run(self) -> int:
        """Show the window until it is closed; returns the exit status."""
        crashes = CrashTeller(self.window, self.look)
        self.window.show()
        self.station.start()
        try:
            with closed_by_signals(self.window):
                return int(self.qt.exec())
        finally:
            crashes.stop()

    def fly(self, *, captures: int, seconds: float, screenshot: Path | None) -> Report:
        """Show the window and let the autopilot use it; returns what happened. It asks nobody anything."""
        self.window.asks = False
        autopilot = Autopilot(self.station, self.window, captures=captures, seconds=seconds, screenshot=screenshot)
        reports: list[Report] = []
        autopilot.finished.connect(reports.append)
        autopilot.finished.connect(self.qt.quit)
        self.window.show()
        self.station.start()
        QTimer.singleShot(0, autopilot.start)
        with closed_by_signals(self.window):
            self.qt.exec()
        return reports[0] if reports else autopilot.report("The window was closed before the end.")

    def stop(self) -> tuple[str, ...]:
        """Stop every thread; the names of those that did not stop in time, after which only ``leave_now`` is safe."""
        self.window.hide()
        self.support.stop()
        return self.station.stop()

    @property
    def next_settings(self) -> Settings | None:
        """The settings to build anew with, once stopped; None when the window was closed for good."""
        return self.window.dialogs.settings if self.window.restart_wanted else None

    def discard(self) -> None:
        """Delete the window, once stopped: another one is about to take its place."""
        self.window.deleteLater()
        self.look.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def build(config: Config, cleanup: ExitStack, *, size: tuple[int, int] | None = None) -> App:
    """Make everything ready: data folder, demo service, station and window. Nothing runs yet.

    What has to be given back at the end (the folder's lock, the demo's server) is registered with ``cleanup``.

    Raises:
        BadSetting: the camera or the server's address makes no sense.
        BadInput: what holds the folder's lock is no file of ours.
        StorageInUse, StorageNewer, StorageFull, StorageDamaged: the data folder cannot be used.
    """
    check_settings(config)
    opening, folder = open_data_folder(config.data_dir, cleanup)
    server, credential = config.settings.server, None
    if config.is_demo:
        # Late, because only the demo's extra brings the web server.
        from scanner_desktop.simulator.server import SimulatorServer

        service = cleanup.enter_context(SimulatorServer())
        server, credential = service.base_url, Credential.api_key(service.api_key)
    else:
        credential = find_credential(server)
    origin = service_origin(server, allow_plain_http=config.settings.allow_plain_http)
    deliverer = Deliverer(config, folder, origin, credential)

    forget_opencv_qt_plugins()
    qt = application()
    look = apply_theme(qt, config.settings.theme.value)
    station = build_station(config, folder, deliverer.make_courier)
    window = MainWindow(station, look, settings=config.settings, cameras=KNOWN_CAMERAS)
    if size is not None:
        window.resize(*size)
    keeper = SettingsKeeper(config, station, window)
    window.settings_changed.connect(keeper.use)
    FrontDoor(config.data_dir, window)
    space = SpaceWatch(config.data_dir, window)
    if opening.salvage is not None:
        found = opening.salvage
        window.snackbar.say(
            f"The stored captures were damaged. {found.captures} were saved, {found.lost} could not be read. "
            f"The damaged file is kept for support: {found.damaged_file.name}.",
            "unsure",
        )
    else:
        space.look()
    return App(qt, look, station, window, SupportSaver(config.data_dir, window))


def open_data_folder(data_dir: Path, cleanup: ExitStack) -> tuple[Opening, DataFolder]:
    """Lock the folder until ``cleanup``, and make its outbox ready. Raises what ``build`` says."""
    lock = InstanceLock(data_dir)
    try:
        lock.acquire()
    except OSError as error:
        raise StorageFull(
            f"The data folder {data_dir} cannot be used: {error.strerror}.",
            "Check who may write there and that the disk is not full, or name another folder with --data-dir.",
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


class Deliverer:
    """Makes the delivery engine, anew when the data folder was another, with the credential that was used last."""

    def __init__(self, config: Config, folder: DataFolder, origin: str, credential: Credential | None) -> None:
        self._config = config
        self._folder = folder
        self._origin = origin
        self._credential = credential

    def make_courier(self) -> Courier:
        """Return it with an outbox connection of its own; call it in the thread that will drive it."""
        settings = self._config.settings
        outbox = self._folder.open()
        client = ClosientClient(self._origin, self._credential, allow_plain_http=settings.allow_plain_http)

        def use_credential(kind: str, secret: str) -> None:
            self._credential = Credential(CredentialKind(kind), secret)
            client.use(self._credential)
            store_credential(self._credential, settings.server)

        return Courier(
            outbox,
            client,
            SystemClock(),
            random.Random(),
            organization=settings.organization,
            use_credential=use_credential,
            close_store=outbox.close,
        )


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
        self._timer.timeout.connect(self.look)
        self._timer.start(SPACE_CHECK)

    @Slot()
    def look(self) -> None:
        """Warn when there is little room left."""
        try:
            warning = free_space(self._folder).warning
        except StorageFull as error:
            log.error("%s %s", error, error.advice)  # the next capture says it to the person
            return
        if warning:
            self._window.snackbar.say(warning, "unsure")


class SettingsKeeper(QObject):
    """Acts on what a person chose in the settings, and keeps it."""

    def __init__(self, config: Config, station: Station, window: MainWindow) -> None:
        super().__init__(window)
        self._config = config
        self._station = station
        self._settings = config.settings

    @Slot(object)
    def use(self, settings: Settings) -> None:
        """Save what was changed; another camera is used at once, for another server the window restarts.

        Only that: what the command line said for this run (``--server``, ``--camera``) must not outlive it.
        """
        if settings.camera != self._settings.camera:
            camera = settings.camera
            self._station.use_camera(lambda: make_camera(camera))
        before, self._settings = self._settings, settings
        try:
            if not self._config.data_dir.is_dir():
                raise FileNotFoundError(f"{self._config.data_dir} is gone")  # a new one would seem to be the station's
            save_changes(self._config.data_dir, before, settings)
        except (OSError, BadInput) as error:
            log.error("the settings could not be saved: %s", error)
