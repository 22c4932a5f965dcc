"""The composition root: the only place where concrete classes meet. Everything else is handed what it needs."""

import logging
from collections.abc import Callable
from contextlib import ExitStack

import numpy as np
from numpy.typing import NDArray

from scanner_desktop import __version__
from scanner_desktop.app.camera_wiring import open_camera_room
from scanner_desktop.app.cameras import make_camera
from scanner_desktop.app.clock import SystemClock
from scanner_desktop.app.couriers import CourierFactory
from scanner_desktop.app.language import speak_in_window
from scanner_desktop.app.other_window import FrontDoor
from scanner_desktop.app.qt_program import application
from scanner_desktop.app.receiving_wiring import open_receiving
from scanner_desktop.app.region_reader import RegionReader
from scanner_desktop.app.running import App
from scanner_desktop.app.settings import SettingsSaver, check_settings
from scanner_desktop.app.storage import SpaceWatch, delete_old_pictures, open_data_folder
from scanner_desktop.app.support_saver import SupportSaver
from scanner_desktop.app.telemetry_wiring import open_telemetry
from scanner_desktop.app.update_check import NewerVersion, UpdateCheck
from scanner_desktop.app.window_services import serve_window
from scanner_desktop.cameras.opencv_qt import forget_opencv_qt_plugins
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.config import Config, load_policy
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.pin import is_pin
from scanner_desktop.domain.ports import Reader
from scanner_desktop.outbox.data_folder import DataFolder
from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.reader_worker import Observation, ReaderWorker
from scanner_desktop.runtime.station import Station
from scanner_desktop.runtime.store_worker import StoreWorker
from scanner_desktop.runtime.upload_worker import CourierLike, UploadWorker
from scanner_desktop.support import credential_file, diagnostics, kiosk_pin
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.theme import apply_theme

log = logging.getLogger(__name__)


def encode(image: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    """Return the JPEG that the service gets and the thumbnail that the history shows."""
    return encode_capture(image), encode_thumbnail(image)


def build_station(
    config: Config, folder: DataFolder, make_courier: Callable[[], CourierLike], reader: Reader | None = None
) -> Station:
    """Return a station that is wired and not started. The data folder must be prepared and locked by the caller."""
    frames: Mailbox[Frame] = Mailbox()
    reader_frames: Mailbox[Frame] = Mailbox()
    observations: Mailbox[Observation] = Mailbox()
    return Station(
        make_camera=lambda: make_camera(config.settings.camera, config.data_dir),
        frames=frames,
        reader_frames=reader_frames,
        observations=observations,
        reader=ReaderWorker(reader or LiveReader(), Agreement(), reader_frames, observations),
        store=StoreWorker(folder.open, encode),
        upload=UploadWorker(make_courier, lambda: delete_old_pictures(folder)),
        clock=SystemClock(),
        is_demo=config.is_demo,
    )


def build(config: Config, cleanup: ExitStack, *, size: tuple[int, int] | None = None) -> App:
    """Make everything ready: data folder, demo service, station and window. Nothing runs yet.

    What has to be given back at the end (the folder's lock, the demo's server) is registered with ``cleanup``.

    Raises:
        BadSetting: the camera or the server's address makes no sense.
        BadInput: what holds the folder's lock is no file of ours; or kiosk mode has no PIN.
        StorageInUse, StorageNewer, StorageFull, StorageDamaged: the data folder cannot be used.
    """
    check_settings(config)
    kept_pin = kiosk_pin.needed(config.data_dir) if config.settings.kiosk else ""
    opening, folder = open_data_folder(config.data_dir, cleanup)
    has_crashed = diagnostics.take_crash(config.data_dir)
    log.info("version %s, station “%s”, data in %s", __version__, config.settings.station_name, config.data_dir)
    server, credential = config.settings.server, None
    if config.is_demo:
        # Late, because only the demo's extra brings the web server.
        from scanner_desktop.simulator.service.server import SimulatorServer

        service = cleanup.enter_context(SimulatorServer())
        server, credential = service.base_url, Credential.api_key(service.api_key)
    else:
        credential = credential_file.find(server, config.data_dir)
    origin = service_origin(server, allow_plain_http=config.settings.allow_plain_http)
    couriers = CourierFactory(config, folder, origin, credential)

    forget_opencv_qt_plugins()
    qt = application()
    speak_in_window(qt, config.settings.language)
    look = apply_theme(qt, config.settings.theme.value)
    reader = RegionReader(LiveReader())
    station = build_station(config, folder, couriers.make_courier, reader)
    window = MainWindow(station, look, settings=config.settings, cameras=KNOWN_CAMERAS)
    if size is not None:
        window.resize(*size)
    policy = load_policy()
    # Who names another service for one run knows the way about.
    is_new = credential is None and config.settings.server == policy.hold(policy.unlocked()).server
    serve_window(window, station, look, config, origin, cleanup, is_new=is_new)
    if kept_pin:
        window.kiosk.lock_with(lambda pin: is_pin(pin, kept_pin))
    saver = SettingsSaver(config, window)
    window.settings_changed.connect(saver.save)
    window.dialogs.policy = policy
    open_camera_room(config.data_dir, station, window, look, reader, cleanup)
    receiving = open_receiving(config.data_dir, station, window, look, cleanup)
    FrontDoor(config.data_dir, window)
    if config.settings.update_url and not config.is_demo:
        check = UpdateCheck(config.settings.update_url, window)
        check.found.connect(NewerVersion(window).show)
        cleanup.callback(check.stop)
    open_telemetry(config, station, window, cleanup)
    space = SpaceWatch(config.data_dir, window)
    if opening.salvage is not None:
        found = opening.salvage
        window.snackbar.say(
            say(
                Phrase(
                    "The stored captures were damaged. {saved} were saved, {lost} could not be read. "
                    "The damaged file is kept for support: {file}.",
                    saved=found.captures,
                    lost=found.lost,
                    file=found.damaged_file.name,
                )
            ),
            "unsure",
        )
    else:
        space.check()
    return App(
        qt, look, station, window, SupportSaver(config.data_dir, window), receiving, has_crashed_before=has_crashed
    )
