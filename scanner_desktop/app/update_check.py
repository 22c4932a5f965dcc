"""Asks once a day whether there is a newer version, where somebody has named an address; installs nothing.

Whatever goes wrong, and whatever is answered instead of a version, is nobody's business at a counter: it is logged at
most, and tried again the next day.
"""

import logging
import threading

import httpx
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner_desktop import __version__
from scanner_desktop.closient.abortable_network import AbortableNetwork
from scanner_desktop.closient.transport import make_transport
from scanner_desktop.domain.release import LARGEST_ANSWER, newer_version, update_address
from scanner_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

FIRST, EVERY = 30_000, 24 * 3600 * 1000  # milliseconds
TIMEOUT = httpx.Timeout(10.0)
LONGEST_REQUEST = 30.0  # seconds in all, however slowly it is answered
PATIENCE = 1.0  # seconds that the end of the program waits for a request that is being broken off


def ask(url: str, network: AbortableNetwork, ours: str = __version__) -> str:
    """Return the newer version that ``url`` names, "" when it names none. Raises BadSetting, httpx.HTTPError.

    Redirects are not followed: one could lead to a connection that anybody can read.
    """
    origin, path = update_address(url)
    network.begin(LONGEST_REQUEST)
    content = bytearray()
    with (
        httpx.Client(
            transport=make_transport(origin, network), timeout=TIMEOUT, follow_redirects=False, trust_env=False
        ) as client,
        client.stream(
            "GET",
            origin + path,
            headers={
                "User-Agent": f"scanner-desktop/{ours}",
                "Accept": "application/json",
                "Accept-Encoding": "identity",
            },
        ) as response,
    ):
        if response.status_code != httpx.codes.OK:
            return ""
        for part in response.iter_raw():  # as it came: a packed answer could unpack to anything
            content += part
            if len(content) > LARGEST_ANSWER:
                return ""
    return newer_version(bytes(content), ours)


class UpdateCheck(QObject):
    """Asks in a thread of its own, half a minute after the start and then once a day, until ``stop``."""

    found = Signal(str)
    """A version newer than this one."""

    def __init__(self, url: str, parent: QObject, *, first: int = FIRST, every: int = EVERY) -> None:
        super().__init__(parent)
        self._url = url
        self._every = every
        self._network = AbortableNetwork()
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._begin)
        self._timer.start(first)

    def stop(self) -> None:
        """Ask no more, and break off what is being asked."""
        self._timer.stop()
        self._stopped.set()
        self._network.abort()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    @Slot()
    def _begin(self) -> None:
        self._timer.start(self._every)
        if self._thread is None or not self._thread.is_alive():
            # A daemon: a name server that does not answer must not keep the program from ending.
            self._thread = threading.Thread(target=self._ask, name="update check", daemon=True)
            self._thread.start()

    def _ask(self) -> None:
        """Runs in the thread."""
        try:
            version = ask(self._url, self._network)
        except Exception as error:  # whatever it is, it is no reason to disturb anybody
            log.info("nobody could be asked for a newer version: %s", type(error).__name__)
            return
        if version and not self._stopped.is_set():
            log.info("version %s is out", version)
            self.found.emit(version)


class NewerVersion(QObject):
    """Says in the menu and in About that there is a newer version, and nowhere else."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(str)
    def show(self, version: str) -> None:
        """Say it."""
        self._window.dialogs.newer_version = version
        words = self.tr("About Scanner Desktop (version {version} is out)").format(version=version)
        self._window.commands["about"].setText(words)
