"""A network camera as a real HTTP server: MJPEG as such cameras send it, with the faults that they have."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

import cv2
import numpy as np

FPS = 30.0


def jpegs(width: int, height: int, count: int = 3) -> list[bytes]:
    """Return pictures with noise."""
    random = np.random.default_rng(3)
    ramp = np.repeat(np.linspace(60, 200, width)[None, :, None], height, 0).repeat(3, 2)
    return [
        cv2.imencode(".jpg", np.clip(ramp + random.normal(0, 5, ramp.shape), 0, 255).astype(np.uint8))[1].tobytes()
        for _ in range(count)
    ]


class MjpegServer:
    """Serves /stream until the block ends; its ``state`` can be changed at any time.

    States: "good", "stalled" (connections stay and nothing comes), "closing" (every connection is ended), "garbage"
    (bytes that are no picture), "mute" (connections are taken and never answered).
    """

    def __init__(self, width: int = 320, height: int = 240) -> None:
        self.state = "good"
        self._pictures = jpegs(width, height)
        self._over = threading.Event()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.0"

            def do_GET(self) -> None:
                owner._serve(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_: object) -> None:
                """A client that goes away is no error here."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="asyncio_mjpeg")

    @property
    def url(self) -> str:
        """The stream's address."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/stream.mjpg"

    def show(self, width: int, height: int) -> None:
        """Send pictures of another size from now on, in the connections that are open, too."""
        self._pictures = jpegs(width, height)

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        threading.current_thread().name = "asyncio_mjpeg connection"
        while self.state == "mute" and not self._over.is_set():
            # As a server that hangs: this connection gets no answer even when others do again.
            self._over.wait(60)
        if self.state == "closing":
            return
        handler.send_response(200)
        handler.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        handler.end_headers()
        sent, due = 0, time.monotonic()
        while not self._over.is_set() and self.state != "closing":
            due += 1 / FPS
            self._over.wait(max(0.0, due - time.monotonic()))
            if self.state in ("stalled", "mute"):
                continue
            body = self._pictures[sent % len(self._pictures)] if self.state == "good" else bytes(range(256)) * 40
            head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {len(body)}\r\n\r\n"
            try:
                handler.wfile.write(head.encode() + body + b"\r\n")
            except OSError:
                return
            sent += 1

    def __enter__(self) -> "MjpegServer":
        """Start serving."""
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop, and end every connection."""
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
