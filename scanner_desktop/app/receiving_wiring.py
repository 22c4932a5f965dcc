"""The receiving desk of the running program: its thread, and its place in the window."""

from contextlib import ExitStack
from pathlib import Path

from scanner_desktop.outbox.encoding import encode_capture, encode_thumbnail
from scanner_desktop.outbox.outbox import DATABASE_NAME
from scanner_desktop.receiving.desk import local_now
from scanner_desktop.receiving.room import Room, captures_waiting_in
from scanner_desktop.runtime.receiving import Receiving, ReceivingWorker
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.receiving.mode import ReceivingMode
from scanner_desktop.ui.style.theme import Look


def open_receiving(
    data_dir: Path, station: Station, window: MainWindow, look: Look, cleanup: ExitStack
) -> ReceivingMode:
    """Give the window its receiving desk. Its thread is started with the first session, and ended by ``cleanup``."""
    worker = ReceivingWorker(
        lambda: Room(data_dir, captures_waiting=captures_waiting_in(data_dir / DATABASE_NAME)),
        lambda image: (encode_capture(image), encode_thumbnail(image)),
    )
    receiving = Receiving(station, worker, local_now, window)
    cleanup.callback(receiving.stop)
    mode = ReceivingMode(window, look, receiving)
    window.receiving_wanted.connect(mode.toggle)
    return mode
