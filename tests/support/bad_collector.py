"""A program for tests: measurements of thousands of captures for collectors that behave badly; prints what each cost.

In a process of its own, because its threads may hang, as they would in the station: ending is part of the trial.
"""

import json
import socket
import sys
import threading
import time
from datetime import UTC, datetime
from uuid import uuid4

import psutil

from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.support.otlp import MOST_SPANS, Collector

ANSWERS = {
    "redirects": b"HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
    "fails": b"HTTP/1.1 503 No\r\nRetry-After: 86400\r\nContent-Length: 0\r\n\r\n",
}


def serve(connection: socket.socket, way: str) -> None:
    """Answer as ``way`` says."""
    try:
        connection.recv(65536)
        if way == "hangs":
            threading.Event().wait()
        connection.sendall(ANSWERS.get(way, b"HTTP/1.1 200 OK\r\n"))
        while way == "trickles":
            threading.Event().wait(0.05)
            connection.sendall(b"X-More: more\r\n")
        if way == "floods":
            connection.sendall(b"Transfer-Encoding: chunked\r\n\r\n")
        while way == "floods":
            connection.sendall(b"100000\r\n" + b"x" * 0x100000 + b"\r\n")
    except OSError:
        return


def collector_that(way: str) -> str:
    """Start one, and return its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(connection, way), daemon=True).start()

    if way == "refuses":
        listener.close()
    else:
        threading.Thread(target=accept, daemon=True).start()
    return f"http://127.0.0.1:{port}"


def capture_one(collector: Collector) -> float:
    """Tell of one capture, from the key to the product; returns the seconds that it took."""
    name, at, kind = uuid4().hex, datetime.now(UTC), CaptureType.BARCODE
    begin = time.perf_counter()
    collector.telemetry.started(CaptureDraft(name, kind, at), 0.1)
    collector.telemetry.saved(Capture(1, name, kind, at, Delivery.QUEUED))
    done = Capture(1, name, kind, at, Delivery.DELIVERED, attempts=1, outcome="taken", processing="COMPLETED")
    collector.telemetry.changed(done)
    return time.perf_counter() - begin


def tried(way: str) -> dict[str, float]:
    """Return what thousands of captures cost beside a collector that behaves like this."""
    collector = Collector(collector_that(way), "", every=0.05)
    for _ in range(MOST_SPANS // 4):  # each makes five spans: the queue is full from here on
        capture_one(collector)
    before = psutil.Process().memory_info().rss
    times = sorted(capture_one(collector) for _ in range(1_000))
    grown = psutil.Process().memory_info().rss - before
    begin = time.perf_counter()
    collector.stop(0.2)
    stop_seconds = time.perf_counter() - begin
    return {"median_ms": times[500] * 1000, "grown_mb": grown / 1e6, "stop_seconds": stop_seconds}


if __name__ == "__main__":
    print(json.dumps({way: tried(way) for way in sys.argv[1:]}), flush=True)
