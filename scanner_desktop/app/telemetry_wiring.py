"""Hands the facts that the station publishes to the measurements, where somebody has named a collector."""

import logging
import time
from contextlib import ExitStack

from PySide6.QtCore import QObject, Slot

from scanner_desktop.config import Config
from scanner_desktop.domain.address import collector_address
from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.runtime.station import CameraStatus, NotSaved, Observation, Station
from scanner_desktop.support import telemetry
from scanner_desktop.support.telemetry import Telemetry

log = logging.getLogger(__name__)


class Listener(QObject):
    """Listens to the station, in the main thread."""

    def __init__(self, station: Station, telemetry: Telemetry, parent: QObject) -> None:
        super().__init__(parent)
        self._telemetry = telemetry
        station.observed.connect(self._observed)
        station.capture_started.connect(self._started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)
        station.capture_changed.connect(self._changed)
        station.connection_changed.connect(self._connection_changed)
        station.camera_changed.connect(self._camera_changed)

    @Slot(object)
    def _observed(self, observation: Observation) -> None:
        self._telemetry.observed(observation.sighting.elapsed)

    @Slot(object)
    def _started(self, draft: CaptureDraft) -> None:
        self._telemetry.started(draft, None if draft.frame is None else time.monotonic() - draft.frame.captured_at)

    @Slot(object)
    def _saved(self, capture: Capture) -> None:
        self._telemetry.saved(capture)

    @Slot(object)
    def _not_saved(self, not_saved: NotSaved) -> None:
        self._telemetry.not_saved(not_saved.draft_id)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        self._telemetry.changed(capture)

    @Slot(object)
    def _connection_changed(self, connection: Connection) -> None:
        self._telemetry.connection_changed(connection)

    @Slot(object)
    def _camera_changed(self, status: CameraStatus) -> None:
        self._telemetry.camera_changed(status.problem.value if status.problem is not None else "")


def open_telemetry(config: Config, station: Station, parent: QObject, cleanup: ExitStack) -> None:
    """Measure, where a collector is named. What is wrong with that is logged, and said by doctor: nobody is stopped."""
    settings = config.settings
    if not settings.telemetry_url or config.is_demo:
        return
    try:
        url = collector_address(settings.telemetry_url, allow_plain_http=settings.allow_plain_http)
    except BadSetting as error:
        log.warning("nothing is measured: %s", error)
        return
    if not telemetry.is_installed():
        log.warning("nothing is measured: %s %s", telemetry.NOT_INSTALLED, telemetry.HOW_TO_INSTALL)
        return
    # Late: only the extra brings the SDK, and importing it takes a while.
    from scanner_desktop.support.otlp import Collector

    try:
        collector = Collector(url, settings.station_name)
    except ValueError as error:  # of one of the SDK's own variables
        log.warning("nothing is measured: %s", error)
        return
    cleanup.callback(collector.stop)
    Listener(station, collector.telemetry, parent)
