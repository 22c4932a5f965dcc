"""A gateway before the simulator, over real HTTP: gives up on uploads that are carried out later, blocks, rewrites."""

import http.client
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_RESET = struct.pack("ii", 1, 0)  # SO_LINGER with no time left: closing sends RST
_PAGE = b"<!doctype html><title>Gateway</title><h1>Sorry</h1><p>This did not work.</p>"
_HOP = frozenset({"connection", "transfer-encoding", "content-length", "keep-alive", "server"})
RESET = 0  # in the place of a status: the connection is reset


@dataclass
class Gateway:
    """What happens to requests, and what did.

    Attributes:
        port: where it listens on 127.0.0.1.
        gives_up: for the next uploads, the status that the station gets (RESET for none) and the seconds after which
            the service gets the upload; None lets one pass.
        blocks: a status that everything is answered with, by a page of the gateway's own.
        session_over: what the station gets in the place of the service's words that the session is over.
        uploads: uploads with a picture that came here.
    """

    port: int = 0
    gives_up: list[tuple[int, float] | None] = field(default_factory=list)
    blocks: int | None = None
    session_over: tuple[int, bytes] | None = None
    uploads: int = 0
    _held: list[tuple[float, str, str, dict[str, str], bytes]] = field(default_factory=list)
    _target: int = 0
    _now: float = 0.0

    @property
    def url(self) -> str:
        """What the station is told is the service."""
        return f"http://127.0.0.1:{self.port}"

    def settle(self, now: float) -> None:
        """Let the service have the uploads that are due."""
        self._now = now
        due = [each for each in self._held if each[0] <= now]
        self._held = [each for each in self._held if each[0] > now]
        for _, method, path, headers, body in due:
            self._forward(method, path, headers, body)

    def _forward(
        self, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self._target, timeout=10)
        try:
            named = {name: value for name, value in headers.items() if name.lower() not in {*_HOP, "host"}}
            connection.request(method, path, body or None, {**named, "Host": f"localhost:{self._target}"})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()


@contextmanager
def gateway_before(target: int) -> Iterator[Gateway]:
    """Run a gateway before the service on this port."""
    gateway = Gateway(_target=target)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_one(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = dict(self.headers.items())
            fate = None
            if self.path.endswith("/upload-image") and b"filename=" in body:
                gateway.uploads += 1
                fate = gateway.gives_up.pop(0) if gateway.gives_up else None
            if gateway.blocks is not None:
                self.tell(gateway.blocks, {"Content-Type": "text/html"}, _PAGE)
                return
            if fate is not None:
                status, seconds = fate
                gateway._held.append((gateway._now + seconds, self.command, self.path, headers, body))
                if status == RESET:
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                    self.close_connection = True
                else:
                    self.tell(status, {"Content-Type": "text/html"}, _PAGE)
                return
            status, answered, content = gateway._forward(self.command, self.path, headers, body)
            if gateway.session_over is not None and b"accepts no further captures" in content:
                status, content = gateway.session_over
            self.tell(status, answered, content)

        def tell(self, status: int, headers: dict[str, str], content: bytes) -> None:
            self.send_response_only(status)
            for name, value in headers.items():
                if name.lower() not in _HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = handle_one  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    gateway.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, name="gateway", kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield gateway
    finally:
        server.shutdown()
        thread.join(5)
        server.server_close()
