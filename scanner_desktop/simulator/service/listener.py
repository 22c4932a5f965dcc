"""The listening socket and uvicorn behind it, made for running in a thread beside the station.

What differs from ``uvicorn.Server``: it announces when it listens, stops at once instead of at the next tick, breaks
what will not end, installs no signal handlers, and can go offline and come back on the same port.
"""

import asyncio
import contextlib
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp

from scanner_desktop.simulator.service.connection import BreakableConnection

_GRACE = 0.3  # seconds that requests in flight get to end by themselves when the server stops
_BACKLOG = 512


def reserve_port(port: int) -> socket.socket:
    """Return a socket bound to a port of the loopback interface, 0 for any free one, not yet listening.

    Bound but not listening, the port refuses connections and nobody else can take it. Raises OSError.
    """
    # With the protocol spelt out, as asyncio turns Nagle's algorithm off (40 ms an answer) only where it is.
    reserved = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where SO_REUSEADDR would let others share the port
            reserved.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        reserved.bind(("127.0.0.1", port))
    except OSError:
        reserved.close()
        raise
    return reserved


class Listener(uvicorn.Server):
    """uvicorn on one socket. ``run`` blocks its thread; the other methods are for that thread's event loop."""

    config: uvicorn.Config

    def __init__(self, application: ASGIApp, keep_alive_seconds: int, on_listening: Callable[[], None]) -> None:
        config = uvicorn.Config(
            application,
            http=BreakableConnection,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="error",
            access_log=False,
            server_header=False,
            date_header=False,  # the front door's, by the service's own clock
            timeout_keep_alive=keep_alive_seconds,
        )
        super().__init__(config)
        self._on_listening = on_listening
        self._stop = asyncio.Event()
        self._reserved: socket.socket | None = None

    def listen(self, reserved: socket.socket) -> None:
        """Serve on a socket until ``stop``; the socket is closed at the end."""
        self._reserved = reserved
        with contextlib.suppress(asyncio.CancelledError):
            self.run(sockets=[reserved])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, and say so."""
        await super().startup(sockets)
        self._on_listening()

    async def main_loop(self) -> None:
        """Wait for ``stop``."""
        await self._stop.wait()

    def stop(self) -> None:
        """Make ``listen`` return soon."""
        self._stop.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, let requests in flight end for a moment, then break what is left."""
        for server in self.servers:
            server.close()
        if self._reserved is not None:
            self._reserved.close()
        for connection in [*self.server_state.connections]:
            connection.shutdown()
        await self._wait_for_requests()
        self._break_connections()
        await self._wait_for_requests()

    async def _wait_for_requests(self) -> None:
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_GRACE)

    def _break_connections(self) -> None:
        for connection in [*self.server_state.connections]:
            assert isinstance(connection, BreakableConnection)
            connection.reset()

    async def go_offline(self) -> None:
        """Refuse new connections and break those that are open, keeping the port."""
        if not self.servers:
            return
        port = self.servers[0].sockets[0].getsockname()[1]
        for server in self.servers:
            server.close()
        self.servers = []
        self._break_connections()
        self._reserved = reserve_port(port)

    async def go_online(self) -> None:
        """Listen again on the same port."""
        if self.servers:
            return
        assert self._reserved is not None
        loop = asyncio.get_running_loop()
        server = await loop.create_server(self._connection, sock=self._reserved, backlog=_BACKLOG)
        self.servers = [server]

    def _connection(self) -> BreakableConnection:
        return BreakableConnection(self.config, self.server_state, self.lifespan.state)
