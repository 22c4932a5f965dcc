"""The client over TLS, through a proxy, and against a server that takes for ever."""

import random
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count

import httpx
import pytest
from virtual_stations import draft
from virtual_time import VirtualClock

from scanner_desktop.closient.client import LONGEST_REQUEST, ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.errors import ServiceUnavailable
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.service.server import SimulatorServer

pytest.importorskip("cryptography", reason="certificates are made with it")
from middle_boxes import http_proxy, make_certificate, tls_front

HOST = "scanner.test"
TIMEOUT = httpx.Timeout(connect=5.0, write=5.0, read=5.0, pool=1.0)
LARGE = 32 << 20  # bytes; more than the system takes for a server in three pieces


@pytest.fixture
def server() -> Iterator[SimulatorServer]:
    with SimulatorServer(limits=(), pipeline_seconds=0.0) as running:
        yield running


@pytest.fixture(autouse=True)
def no_proxy_of_this_computer(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@contextmanager
def client_of(url: str, server: SimulatorServer, **options) -> Iterator[ClosientClient]:
    with closing(ClosientClient(url, Credential.api_key(server.api_key), timeout=TIMEOUT, **options)) as client:
        yield client


def trust(monkeypatch, certificate) -> None:
    """Make this computer trust a certificate: where OpenSSL looks for the system's."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


needs_openssl_store = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere, trusting a certificate changes the whole computer"
)


@needs_openssl_store
def test_a_certificate_that_the_system_trusts_is_trusted(server, tmp_path, monkeypatch):
    certificate = make_certificate(tmp_path, "localhost")
    trust(monkeypatch, certificate)
    with tls_front(certificate, server.port) as front, client_of(f"https://localhost:{front.port}", server) as client:
        session = client.open_session(None, {})
        assert client.read_session(session.id).captures == ()


@pytest.mark.parametrize("fault", ["unknown", "another name", "expired"])
def test_a_certificate_that_is_not_trusted_is_said_with_what_to_do_and_nothing_has_left(
    server, tmp_path, monkeypatch, fault
):
    valid_for = timedelta(hours=-1) if fault == "expired" else timedelta(days=1)
    certificate = make_certificate(
        tmp_path, "else.test" if fault == "another name" else "localhost", valid_for=valid_for
    )
    if fault != "unknown":
        trust(monkeypatch, certificate)
    with (
        tls_front(certificate, server.port) as front,
        client_of(f"https://localhost:{front.port}", server) as client,
        pytest.raises(ServiceUnavailable, match="does not trust the certificate") as caught,
    ):
        client.send_capture("s", capture(), b"\xff\xd8\xff\xe0")
    assert "date and time" in caught.value.advice
    assert caught.value.maybe_delivered is False
    assert not server.traffic.requests


@needs_openssl_store
def test_captures_wait_for_a_certificate_that_can_be_trusted(server, tmp_path, monkeypatch):
    certificate = make_certificate(tmp_path, "localhost")
    prepare(tmp_path / "data")
    clock = VirtualClock()
    with closing(Outbox(tmp_path / "data")) as outbox, tls_front(certificate, server.port) as front:
        saved = [outbox.save(draft(number), None) for number in range(3)]
        url = f"https://localhost:{front.port}"
        with client_of(url, server) as client:
            courier = Courier(outbox, client, clock, random.Random(1))
            for _ in range(5):
                step = courier.step()
                clock.advance(step.wait or 0.0)
        assert (step.connection.state, outbox.counts().waiting) == (ConnectionState.OFFLINE, 3)
        assert "certificate" in step.connection.message
        trust(monkeypatch, certificate)
        with client_of(url, server) as client:
            courier = Courier(outbox, client, clock, random.Random(1))
            for _ in range(200):
                clock.advance(courier.step().wait or 0.0)
                if not outbox.counts().waiting:
                    break
    assert [each.metadata["client_capture_id"] for each in server.state.captures] == [each.id for each in saved]


def test_the_systems_proxy_is_used_for_other_hosts(server, monkeypatch):
    with http_proxy({HOST: server.port}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        with client_of(f"http://{HOST}", server, allow_plain_http=True) as client:
            assert client.whoami().organizations
    assert proxy.asked == [f"GET http://{HOST}/account/api/v1/whoami"]


@needs_openssl_store
def test_https_goes_through_a_tunnel_of_the_proxy_and_the_certificate_is_the_services(server, tmp_path, monkeypatch):
    certificate = make_certificate(tmp_path, HOST)
    trust(monkeypatch, certificate)
    with tls_front(certificate, server.port) as front, http_proxy({HOST: front.port}) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        # The simulator answers only to this computer's names; that answer came all the way.
        with client_of(f"https://{HOST}", server) as client, pytest.raises(ServiceUnavailable, match="400"):
            client.whoami()
    assert proxy.asked == [f"CONNECT {HOST}:443"]
    assert sum(server.traffic.requests.values()) == 1


@pytest.mark.parametrize("names", ["localhost", "excepted"])
def test_no_proxy_is_used_for_this_computer_nor_where_the_system_says_so(server, monkeypatch, names):
    with http_proxy({}, refuse=b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "127.0.0.2" if names == "excepted" else "")
        host = "localhost" if names == "localhost" else "127.0.0.1"
        with client_of(f"http://{host}:{server.port}", server) as client:
            assert client.whoami().organizations
    assert proxy.asked == []


@pytest.mark.parametrize(
    ("scheme", "refusal", "words"),
    [
        ("http", b"407 Proxy Authentication Required", "asks for a sign-in"),
        ("https", b"407 Proxy Authentication Required", "asks for a sign-in"),
        ("https", b"403 Forbidden", "does not let requests through"),
    ],
)
def test_a_proxy_that_refuses_is_said_with_what_to_do(server, monkeypatch, scheme, refusal, words):
    with http_proxy({}, refuse=b"HTTP/1.1 %s\r\nContent-Length: 0\r\n\r\n" % refusal) as proxy:
        monkeypatch.setenv(f"{scheme}_proxy", proxy.url)
        with (
            client_of(f"{scheme}://{HOST}", server, allow_plain_http=True) as client,
            pytest.raises(ServiceUnavailable, match=words) as caught,
        ):
            client.send_capture("s", capture(), b"\xff\xd8\xff\xe0")
    assert "network settings" in caught.value.advice
    # Of a tunnel that was refused it is certain that nothing came through.
    assert caught.value.maybe_delivered is (scheme == "http")


@pytest.mark.parametrize("where", ["head", "body", "request"])
def test_a_server_that_dribbles_holds_nobody_longer_than_a_request_may_take(where):
    looks = 5 if where == "request" else 50
    ticks = count(0.0, LONGEST_REQUEST / looks)  # time passes with every look at the clock
    with dribbling(where) as (url, received):
        client = ClosientClient(
            url, Credential.session_cookie("a" * 32), timeout=TIMEOUT, monotonic=lambda: next(ticks)
        )
        with closing(client), pytest.raises(ServiceUnavailable, match="in time") as caught:
            client.send_capture("s", capture(), bytes(LARGE))
    assert caught.value.maybe_delivered is True
    assert caught.value.may_come_late is True
    assert (sum(received) > LARGE) is (where != "request")


def capture() -> Capture:
    return Capture(
        1, "ab" * 16, CaptureType.BARCODE, datetime.now(UTC), Delivery.SENDING, None, "9524100001015", "09524100001015"
    )


@contextmanager
def dribbling(where: str) -> Iterator[tuple[str, list[int]]]:
    """A server that answers a byte at a time, without end, or that never answers; and how much it has received."""
    received: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                while (where == "request" or sum(received) <= LARGE) and (piece := connection.recv(1 << 20)):
                    received.append(len(piece))
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection.sendall(b"HTTP/1.1 201 Created\r\n")
                if where == "body":
                    connection.sendall(b"Content-Length: 100000000\r\n\r\n")
                while where != "request":
                    connection.sendall(b"x")

        serving = threading.Thread(target=serve)
        serving.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
        serving.join(5)
        assert not serving.is_alive()
