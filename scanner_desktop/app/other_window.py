"""A window can be called to the front by a second start on the same data folder: a knock on a local socket.

Nothing is read from whoever knocks, and nothing is said to them. The socket lies in the data folder, its owner's
alone: in a folder of everybody's a neighbour could have taken its name before. Only where the folder's disk has no
sockets, or its path is too long for one, does it have a name in the system's own place.
"""

import hashlib
import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

PATIENCE = 1000  # milliseconds that a second start waits for the window to hear it


SOCKET_NAME = "station.socket"
LONGEST_PATH = 100  # bytes; macOS takes 103, Linux 107


def _names(data_dir: Path) -> tuple[str, ...]:
    """Return what the socket can be called, the better name first."""
    path = str(data_dir.resolve() / SOCKET_NAME)
    is_possible = os.name != "nt" and len(os.fsencode(path)) <= LONGEST_PATH
    return (path, _name(data_dir)) if is_possible else (_name(data_dir),)


def _name(data_dir: Path) -> str:
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = hashlib.sha256(str(data_dir.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"scanner-desktop-{user}-{folder[:20]}"


class FrontDoor(QObject):
    """Brings ``window`` to the front when another start knocks. Make it only as the holder of the folder's lock."""

    def __init__(self, data_dir: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        for name in _names(data_dir):
            if self._server.listen(name):
                return
            QLocalServer.removeServer(name)  # of one that was killed: whoever is alive has no lock on this folder
            if self._server.listen(name):
                return
        log.warning("a second start cannot call this window: %s", self._server.errorString())

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    @Slot()
    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def call_other_window(data_dir: Path) -> bool:
    """Have the window that is open on ``data_dir`` come to the front; False when none answers."""
    for name in _names(data_dir):
        knock = QLocalSocket()
        knock.connectToServer(name)
        if knock.waitForConnected(PATIENCE):
            if knock.state() is QLocalSocket.LocalSocketState.ConnectedState:
                knock.waitForDisconnected(PATIENCE)
            return True
    return False
