"""A TCP proxy between station and service that breaks what a real network breaks, by seeded chance.

It takes requests apart only as far as it must (head, Content-Length), so that it can break them before, in the middle
of or after what the service does with them. What it forwards is what came, byte for byte.
"""

import asyncio
import contextlib
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from types import TracebackType
from typing import Self

_RESET = struct.pack("ii", 1, 0)  # SO_LINGER with no time left: closing sends RST
_DEADLINE = 5.0
_LONGEST_HOLD = 120.0  # seconds; a client that waits longer for an answer has no time-out
_PIECE = 16_384
_PORTAL = b"<!doctype html><html><title>Guest network</title><p>Accept our terms to go on.</p></html>"


class NetworkFault(StrEnum):
    """What may happen to a request on its way."""

    DELAY = "delay"  # a moment later, both ways
    LATE = "late"  # the client gives up; the service gets the request afterwards all the same
    RESET_BEFORE = "reset before forwarding"
    RESET_MIDWAY = "reset in the middle of the request"
    RESET_AFTER = "reset after forwarding"
    TRUNCATED = "answer cut off"
    DROPPED = "answer never comes"
    PORTAL = "captive portal"
    THROTTLED = "narrow band"


EVERYTHING: Mapping[NetworkFault, float] = {
    NetworkFault.DELAY: 0.05,
    NetworkFault.LATE: 0.01,
    NetworkFault.RESET_BEFORE: 0.04,
    NetworkFault.RESET_MIDWAY: 0.03,
    NetworkFault.RESET_AFTER: 0.04,
    NetworkFault.TRUNCATED: 0.04,
    NetworkFault.DROPPED: 0.01,
    NetworkFault.PORTAL: 0.04,
    NetworkFault.THROTTLED: 0.02,
}
"""Chances of each: about a quarter of all requests go wrong."""


class FaultProxy:
    """The proxy in a thread of its own.

    Args:
        target: TCP port of the service on 127.0.0.1.
        seed: of the chances.
        chances: probability of each fault for a request; the rest passes.
        delay: most seconds that DELAY holds a request back.
        late: seconds after which a LATE request reaches the service; longer than the client waits for an answer.
        bytes_a_second: of THROTTLED.

    Attributes:
        happened: how often each fault has happened.
        requests: how many requests came, whatever happened to them.
        port: where it listens, once started.
    """

    def __init__(
        self,
        target: int,
        seed: int,
        chances: Mapping[NetworkFault, float] = EVERYTHING,
        *,
        delay: float = 0.1,
        late: float = 1.0,
        bytes_a_second: int = 400_000,
    ) -> None:
        self.happened: Counter[NetworkFault] = Counter()
        self.requests = 0
        self.port = 0
        self._target = target
        self._random = random.Random(seed)
        self._chances = dict(chances)
        self._delay, self._late, self._rate = delay, late, bytes_a_second
        self._loop = asyncio.SelectorEventLoop()  # the usual one of Windows watches no sockets
        self._listening = threading.Event()
        self._stop = asyncio.Event()
        self._connections: dict[asyncio.Task[None], socket.socket] = {}
        self._thread = threading.Thread(target=self._run, name="fault-proxy")

    @property
    def base_url(self) -> str:
        """What the station is told is the service."""
        return f"http://127.0.0.1:{self.port}"

    def calm(self) -> None:
        """Let everything pass from now on."""
        self._chances = {}

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._listening.wait(_DEADLINE):
            raise TimeoutError("the proxy did not start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_DEADLINE)
        if self._thread.is_alive():
            raise TimeoutError("the proxy did not stop")

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._listen())
        finally:
            self._loop.close()

    async def _listen(self) -> None:
        # Accepted by hand: asyncio's own server and sock_accept fail when they are stopped while somebody connects.
        with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
            listener.setblocking(False)
            self.port = listener.getsockname()[1]
            self._loop.add_reader(listener, self._accept, listener)
            self._listening.set()
            await self._stop.wait()
            self._loop.remove_reader(listener)
        left = dict(self._connections)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await asyncio.sleep(0)  # transports that were closed take leave of the loop
        for connection in left.values():
            connection.close()  # of tasks that were cancelled before they began

    def _accept(self, listener: socket.socket) -> None:
        try:
            connection, _ = listener.accept()
        except OSError:
            return  # whoever knocked has gone
        task = self._loop.create_task(self._serve(connection))
        self._connections[task] = connection  # the loop itself holds tasks only weakly
        task.add_done_callback(self._connections.pop)

    async def _serve(self, connection: socket.socket) -> None:
        """Pass on one connection's requests until one of them breaks it."""
        reader, writer = await asyncio.open_connection(sock=connection, limit=1 << 26)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                while await self._request(reader, writer):
                    pass
        finally:
            if self._stop.is_set():
                writer.transport.abort()  # nobody waits for what has not left yet
            else:
                writer.close()

    async def _request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Pass on one request, or break it; return whether the connection goes on."""
        head = await reader.readuntil(b"\r\n\r\n")
        self.requests += 1
        fault = self._draw()
        match fault:
            case NetworkFault.RESET_BEFORE:
                return _reset(writer)
            case NetworkFault.RESET_MIDWAY:
                body = await reader.read(_PIECE)
                await self._forward_part(head + body[: len(body) // 2])
                return _reset(writer)
        request = head + await reader.readexactly(_length_of(head))
        match fault:
            case NetworkFault.PORTAL:
                start = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(_PORTAL)
                return await _answer(writer, start + _PORTAL)
            case NetworkFault.DELAY:
                await asyncio.sleep(self._random.uniform(0, self._delay))
            case NetworkFault.LATE:
                await asyncio.sleep(self._late)
            case NetworkFault.THROTTLED:
                await asyncio.sleep(len(request) / self._rate)
        answer = await self._ask(request)
        match fault:
            case NetworkFault.RESET_AFTER:
                return _reset(writer)
            case NetworkFault.TRUNCATED:
                await _answer(writer, answer[: self._random.randrange(1, len(answer))])
                return False
            case NetworkFault.DROPPED:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(reader.read(1), _LONGEST_HOLD)  # until the client hangs up
                return False
            case NetworkFault.THROTTLED:
                for start in range(0, len(answer), 64):
                    writer.write(answer[start : start + 64])
                    await writer.drain()
                    await asyncio.sleep(64 / self._rate)
                return True
        return await _answer(writer, answer)

    def _draw(self) -> NetworkFault | None:
        point = self._random.random()
        for fault, chance in self._chances.items():
            point -= chance
            if point < 0:
                self.happened[fault] += 1
                return fault
        return None

    async def _ask(self, request: bytes) -> bytes:
        """Return the service's whole answer; ConnectionError when there is none."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._target, limit=1 << 26)
        try:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            return head + await reader.readexactly(_length_of(head))
        finally:
            writer.close()

    async def _forward_part(self, part: bytes) -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", self._target)
        writer.write(part)
        await writer.drain()
        _reset(writer)


def _length_of(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


def _reset(writer: asyncio.StreamWriter) -> bool:
    """Break the connection with RST; it does not go on."""
    handle = writer.get_extra_info("socket")
    if handle is not None:
        handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
    return False


async def _answer(writer: asyncio.StreamWriter, answer: bytes) -> bool:
    writer.write(answer)
    await writer.drain()
    return True
