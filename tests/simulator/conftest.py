"""A simulator's server to order, a clock to move, and a client to talk to it over real HTTP."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from scanner_desktop.simulator.service.server import SimulatorServer

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
API = "/scanner/api/v1"


class FakeClock:
    """The service's time, which stands still until a test moves it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._elapsed = 0.0

    def now(self) -> datetime:
        with self._lock:
            return datetime(2026, 5, 4, 8, 0, 0, 123_456, tzinfo=UTC) + timedelta(seconds=self._elapsed)

    def monotonic(self) -> float:
        with self._lock:
            return 1000.0 + self._elapsed

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._elapsed += seconds


class Caller:
    """A client of one server: signs in with the key unless told otherwise, and knows an open session."""

    def __init__(self, server: SimulatorServer, http: httpx.Client) -> None:
        self.server = server
        self.http = http
        self.session_id = server.open_session().public_id

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.http.get(API + path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.http.post(API + path, **options)

    def upload(self, image: Any = ("frame.jpg", JPEG, "image/jpeg"), **fields: str) -> httpx.Response:
        fields.setdefault("session_public_id", self.session_id)
        return self.post("/captures/upload-image", data=fields, files={"image": image})


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def start(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[..., Caller]]:
    """Start a server with some options and return a caller of it; everything is closed after the test.

    An error that the server logs (an exception in a handler, an answer that never began) fails the test.
    """
    with ExitStack() as stack:

        def start_one(*, credential: str = "key", **options: Any) -> Caller:
            server = stack.enter_context(SimulatorServer(**options))
            http = stack.enter_context(httpx.Client(base_url=server.base_url, timeout=10, trust_env=False))
            if credential == "key":
                http.headers["X-API-Key"] = server.api_key
            elif credential == "cookie":
                http.cookies.set("sessionid", server.session_cookie, domain="127.0.0.1")
            return Caller(server, http)

        yield start_one
    # ``caplog.records`` holds those of the phase that runs, and by now that is no longer the test itself.
    logged = [record for phase in ("setup", "call", "teardown") for record in caplog.get_records(phase)]
    assert [record.getMessage() for record in logged if record.name.startswith(("uvicorn", "asyncio"))] == []
