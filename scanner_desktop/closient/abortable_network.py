"""Sockets for httpcore that another thread can break, that keep a request's deadline and know whether it has left."""

import contextlib
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeVar

import httpcore

_LOOK = 0.25
"""Seconds after which who waits looks whether it was aborted: Windows does not wake it when its socket is shut down."""
_Answer = TypeVar("_Answer")


class AbortableNetwork(httpcore.NetworkBackend):
    """Opens TCP connections; ``abort`` breaks them all, also while they are being opened, and opens no more.

    Attributes:
        has_sent: True once a byte of the request that ``begin`` began was handed to the system.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.has_sent = False
        self._monotonic = monotonic
        self._deadline: float | None = None
        self._sockets: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._aborted = False

    def begin(self, seconds: float) -> None:
        """Begin a request that may take so long in all: time-outs of its phases start anew with every byte."""
        self.has_sent = False
        self._deadline = self._monotonic() + seconds

    def limit(self, timeout: float | None) -> float | None:
        """Return the seconds that one operation may take. Raises TimeoutError when the request has none left."""
        if self._deadline is None:
            return timeout
        left = self._deadline - self._monotonic()
        if left <= 0:
            raise TimeoutError("the request took too long in all")
        return left if timeout is None else min(timeout, left)

    def abort(self) -> None:
        """From any thread: make every read, write and connect fail at once, now and later."""
        with self._lock:
            self._aborted = True
            sockets = list(self._sockets)
        for each in sockets:
            # Not close(): the number could be given to another file while the other thread still waits on it.
            with contextlib.suppress(OSError):
                # Past a TLS socket's own shutdown, which would clear state that the reading thread is using.
                socket.socket.shutdown(each, socket.SHUT_RDWR)

    def patiently(self, each: socket.socket, timeout: float | None, operation: Callable[[], _Answer]) -> _Answer:
        """Do what may wait for a socket and can be tried again. Raises TimeoutError, and OSError once aborted."""
        left = self.limit(timeout)
        while True:
            each.settimeout(_LOOK if left is None else min(left, _LOOK))
            try:
                return operation()
            except TimeoutError:
                if self._aborted:
                    raise OSError("aborted") from None
                left = None if left is None else left - _LOOK
                if left is not None and left <= 0:
                    raise

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of ``host`` that answers."""
        try:
            addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        problem: Exception = httpcore.ConnectError(f"{host} has no address")
        for family, kind, protocol, _, address in addresses:
            each = socket.socket(family, kind, protocol)
            try:
                each.settimeout(self.limit(timeout))
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._watch(each)
                each.connect(address)
                # Once more: an abort just before found a socket that nothing could be shut down of yet.
                self._watch(each)
            except TimeoutError as error:
                self.forget(each)
                problem = httpcore.ConnectTimeout(str(error))
            except OSError as error:
                self.forget(each)
                problem = httpcore.ConnectError(str(error))
            else:
                return _Stream(each, self)
        raise problem

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Refuse: the service is never behind a Unix socket."""
        raise httpcore.ConnectError("Unix sockets are not supported")

    def sleep(self, seconds: float) -> None:
        """Refuse: httpcore sleeps only between retries of its own, and the station makes those itself."""
        raise RuntimeError("the station makes its own retries")

    def _watch(self, each: socket.socket) -> None:
        with self._lock:
            if self._aborted:
                raise OSError("aborted")
            self._sockets.add(each)

    def exchange(self, old: socket.socket, new: socket.socket) -> None:
        """Watch ``new`` instead of ``old``, which has become part of it."""
        with self._lock:
            self._sockets.discard(old)
        try:
            self._watch(new)
        except OSError as error:
            new.close()
            raise httpcore.ConnectError(str(error)) from error

    def forget(self, each: socket.socket) -> None:
        """Close a socket and watch it no more."""
        with self._lock:
            self._sockets.discard(each)
        each.close()


class _Stream(httpcore.NetworkStream):
    """One connection."""

    def __init__(self, connection: socket.socket, network: AbortableNetwork) -> None:
        self._socket = connection
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            return self._network.patiently(self._socket, timeout, lambda: self._socket.recv(max_bytes))
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            left = memoryview(buffer)
            while left:
                self._network.limit(timeout)  # before anything is said to have left
                self._network.has_sent = True
                left = left[self._network.patiently(self._socket, timeout, partial(self._socket.send, left)) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._network.forget(self._socket)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        plain = self._socket
        try:
            plain.settimeout(self._network.limit(timeout))
            self._socket = ssl_context.wrap_socket(
                plain, server_hostname=server_hostname, do_handshake_on_connect=False
            )
            self._network.exchange(plain, self._socket)
            self._network.patiently(self._socket, timeout, self._socket.do_handshake)
        except TimeoutError as error:
            self.close()
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            self.close()
            raise httpcore.ConnectError(str(error)) from error
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "socket":
            return self._socket
        if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket):
            return self._socket
        if info == "is_readable":
            # Data on an idle connection means that the server has closed it: do not use it again.
            return _is_readable(self._socket)
        return None


def _is_readable(connection: socket.socket) -> bool:
    import select

    if connection.fileno() < 0:
        return True
    if sys.platform != "win32":  # select would refuse the numbers above 1023 there
        poll = select.poll()
        poll.register(connection, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([connection], [], [], 0)[0])
