"""uvicorn's HTTP protocol with its connection within the application's reach, so that a fault can break it."""

import asyncio
import socket
import struct
import sys
from typing import Any

from starlette.types import Scope
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

_KEY = "simulator.connection"

# SO_LINGER on with no time left: closing throws away what is unsent and sends RST instead of FIN.
_LINGER_ZERO = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class BreakableConnection(H11Protocol):
    """One client's connection; it hands itself to the application in each request's ``state``."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, _KEY: self}, _loop)

    def reset(self) -> None:
        """Break the connection hard: the client sees ECONNRESET, whatever it was doing."""
        handle = self.transport.get_extra_info("socket")
        if handle is not None and not self.transport.is_closing():
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
        self.transport.abort()

    def hang_up(self) -> None:
        """Close the connection in order, after what was written so far, though the answer may not be complete."""
        self.transport.close()


def connection_of(scope: Scope) -> BreakableConnection:
    """Return the connection that a request came over."""
    connection = scope["state"][_KEY]
    assert isinstance(connection, BreakableConnection)
    return connection
