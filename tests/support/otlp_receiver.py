"""Takes OTLP over HTTP on loopback and unpacks it with OpenTelemetry's own protobufs, which are not ours."""

import contextlib
import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.metrics.v1.metrics_pb2 import Metric
from opentelemetry.proto.trace.v1.trace_pb2 import Span


class Receiver:
    """What came in: every byte, and what it means."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.requests: list[tuple[str, str, bytes]] = []
        """Path, all headers, body."""

    def metrics(self, requests: slice = slice(None)) -> dict[str, Metric]:
        """Return each metric as it came last, in all requests or in some."""
        found = {}
        for body in [body for path, _, body in list(self.requests) if path == "/v1/metrics"][requests]:
            for resource in ExportMetricsServiceRequest.FromString(body).resource_metrics:
                for scope in resource.scope_metrics:
                    found |= {metric.name: metric for metric in scope.metrics}
        return found

    def spans(self) -> list[Span]:
        """Return every span, in the order of arrival."""
        return [
            span
            for path, _, body in list(self.requests)
            if path == "/v1/traces"
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    def numbers(self, name: str, requests: slice = slice(None)) -> dict[tuple[str, ...], float]:
        """Return the values of a counter or gauge by the values of its attributes, sorted by their keys."""
        metric = self.metrics(requests).get(name)
        if metric is None:
            return {}
        points = metric.sum.data_points if metric.HasField("sum") else metric.gauge.data_points
        return {about(point): point.as_int if point.HasField("as_int") else point.as_double for point in points}


def about(message: object) -> tuple[str, ...]:
    """Return the values of the attributes of a span or a point, sorted by their keys."""
    attributes = sorted(message.attributes, key=lambda each: each.key)  # type: ignore[attr-defined]
    return tuple(each.value.string_value or str(each.value.int_value) for each in attributes)


@contextlib.contextmanager
def otlp_receiver() -> Iterator[Receiver]:
    """Run one until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            receiver.requests.append((self.path, str(self.headers), body))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
