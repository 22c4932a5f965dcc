"""Sends measurements to an OpenTelemetry collector: the standard SDK, OTLP over HTTP.

Whatever the collector does, the station does not wait: the SDK sends in threads of its own, keeps a limited number of
spans, and drops what it cannot get rid of. Needs the extra ``telemetry``, so import it late.
"""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import uuid4

import requests
from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.sdk.trace.sampling import ALWAYS_ON
from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags

from scanner_desktop import __version__
from scanner_desktop.support.telemetry import Telemetry, utc_now

log = logging.getLogger(__name__)

REQUEST_SECONDS = 5.0  # for the metrics, repetitions included; the next ones say what these would have, and more
SPANS_EVERY = 5.0  # seconds
BATCH_SECONDS = 30.0  # for a batch of spans, repetitions included: a collector that is started anew is back by then
LAST_WORD_SECONDS = 1.0  # that the end of the program waits for what is left to be sent
MOST_SPANS = 2048  # that wait to be sent; further ones are dropped

LOWEST_64_BITS = (1 << 64) - 1


class OneWaySession(requests.Session):
    """Sends, and looks at the answer's status alone: its body could be endless. Says once when the collector fails."""

    is_failing = False

    def request(self, *arguments: Any, **options: Any) -> requests.Response:
        """Send a request; the body of the answer is not read."""
        try:
            response = super().request(*arguments, **{**options, "stream": True})
        except requests.RequestException as error:
            self._note(type(error).__name__)
            raise
        response.close()
        self._note("" if response.ok else f"status {response.status_code}")
        return response

    def _note(self, failure: str) -> None:
        if bool(failure) != self.is_failing:
            log.info("the collector of measurements: %s", failure or "takes them again")
        self.is_failing = bool(failure)


class CaptureIds(RandomIdGenerator):
    """Gives the span of a capture's whole way the identifiers that its stages name as their parent's."""

    capture: int | None = None

    def generate_trace_id(self) -> int:
        """Return the capture's identifier."""
        return self.capture or super().generate_trace_id()

    def generate_span_id(self) -> int:
        """Return the lower half of it, for the span of the whole way; else a random one."""
        return (self.capture or 0) & LOWEST_64_BITS or super().generate_span_id()


class Collector:
    """The way to one collector; ``telemetry`` takes the facts."""

    def __init__(self, url: str, station_name: str, *, every: float | None = None) -> None:
        """``url`` is the base, as ``domain.address.collector_address`` returns it.

        ``every`` is in seconds, from one sending to the next; None is five for spans, and for metrics what the SDK's
        variable says, else a minute. Raises ValueError when one of the SDK's variables is wrong.
        """
        # Not at ERROR for each request that fails, for days: OneWaySession says it once.
        logging.getLogger("opentelemetry").setLevel(logging.CRITICAL)
        # Without a name a word by chance, or Prometheus would take two stations for one and lose what both count.
        instance = station_name or str(uuid4())
        resource = Resource.create(
            {"service.name": "scanner-desktop", "service.version": __version__, "service.instance.id": instance}
        )
        metrics = OTLPMetricExporter(f"{url}/v1/metrics", timeout=REQUEST_SECONDS, session=OneWaySession())
        spans = OTLPSpanExporter(f"{url}/v1/traces", timeout=BATCH_SECONDS, session=OneWaySession())
        reader = PeriodicExportingMetricReader(metrics, None if every is None else every * 1000)
        self._meters = MeterProvider([reader], resource, shutdown_on_exit=False)
        self._ids = CaptureIds()
        self._tracers = TracerProvider(ALWAYS_ON, resource, shutdown_on_exit=False, id_generator=self._ids)
        self._tracers.add_span_processor(
            BatchSpanProcessor(spans, max_queue_size=MOST_SPANS, schedule_delay_millis=(every or SPANS_EVERY) * 1000)
        )
        self._tracer = self._tracers.get_tracer("scanner_desktop", __version__)
        meter = self._meters.get_meter("scanner_desktop", __version__)
        self.telemetry = Telemetry(meter, self.write_span, utc_now)
        # The zeros at once, not after a minute: what happens in between would not be seen as an increase.
        self._in_background(self._meters.force_flush, "first measurements")

    def write_span(
        self, capture_id: str, name: str, begin: datetime, end: datetime, *, is_whole: bool = False, **about: str | int
    ) -> None:
        """Write one finished span into the trace of a capture, whose identifier is 32 hexadecimal digits."""
        capture = int(capture_id, 16)
        if is_whole:
            self._ids.capture, parent = capture, Context()
        else:
            whole = SpanContext(capture, capture & LOWEST_64_BITS, is_remote=True, trace_flags=TraceFlags.get_default())
            parent = trace.set_span_in_context(NonRecordingSpan(whole), Context())
        try:
            span = self._tracer.start_span(name, parent, attributes=about, start_time=_nanoseconds(begin))
        finally:
            self._ids.capture = None
        span.end(_nanoseconds(end))

    def stop(self, seconds: float = LAST_WORD_SECONDS) -> None:
        """Send what is left, for so many seconds at most."""
        self._in_background(self._shut_down, "last measurements").join(seconds)

    def _shut_down(self) -> None:
        """Runs in its thread."""
        self._tracers.shutdown()
        self._meters.shutdown(REQUEST_SECONDS * 1000)

    def _in_background(self, work: Callable[[], object], name: str) -> threading.Thread:
        """Start a thread for what may wait for the collector."""

        def run() -> None:
            try:
                work()
            except Exception as error:  # measurements are no reason to disturb anybody
                log.info("the %s could not be sent: %s", name, type(error).__name__)

        # A daemon: a collector that answers a byte a minute must not keep the program from ending.
        thread = threading.Thread(target=run, name=name, daemon=True)
        thread.start()
        return thread


def _nanoseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1e9)
