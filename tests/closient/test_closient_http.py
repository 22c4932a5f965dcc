"""The client against a real server: what it sends, what it believes, and what every kind of trouble means."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import httpx
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.errors import (
    BadInput,
    RateLimited,
    Rejected,
    ServiceUnavailable,
    SessionOver,
    SignedOut,
    StationError,
)
from scanner_desktop.domain.service import RemoteCapture
from scanner_desktop.simulator.service.faults import Action, Fault
from scanner_desktop.simulator.service.server import SimulatorServer

JPEG = cv2.imencode(".jpg", np.full((40, 60, 3), 127, np.uint8))[1].tobytes()
GTIN = "09524100001015"
QUICK = httpx.Timeout(connect=2.0, write=2.0, read=0.5, pool=1.0)
UPLOAD = "*/captures/upload-image"


def capture(capture_type: CaptureType = CaptureType.BARCODE, raw: str = GTIN[1:], gtin: str = GTIN) -> Capture:
    return Capture(1, "0123456789abcdef" * 2, capture_type, datetime.now(UTC), Delivery.SENDING, None, raw, gtin)


@pytest.fixture(params=["seed", "documented"])
def server(request) -> Iterator[SimulatorServer]:
    with SimulatorServer(shape=request.param, csrf=True, pipeline_seconds=0.0) as running:
        yield running


@contextmanager
def client_of(server: SimulatorServer, credential: Credential | None = None) -> Iterator[ClosientClient]:
    client = ClosientClient(server.base_url, credential or Credential.api_key(server.api_key), timeout=QUICK)
    try:
        yield client
    finally:
        client.close()


@pytest.mark.parametrize("kind", ["key", "cookie"])
def test_a_capture_goes_out_and_its_outcome_comes_back(server, kind):
    secret = server.api_key if kind == "key" else server.session_cookie
    credential = Credential.api_key(secret) if kind == "key" else Credential.session_cookie(secret)
    with client_of(server, credential) as client:
        organization = client.whoami().organizations[0][0]
        session = client.open_session(organization, {})
        assert session.is_active
        remote = client.send_capture(session.id, capture(), JPEG)
        told = client.read_capture(remote.public_id)
        listed = client.read_session(session.id)
        status = client.session_status(session.id)

    assert told.status == "COMPLETED"
    assert told.product_name is not None
    assert [each.public_id for each in listed.captures] == [remote.public_id]
    assert [each.public_id for each in status.captures] == [remote.public_id]
    (stored,) = server.state.captures
    assert (stored.gtin, stored.raw_value, stored.capture_type) == (GTIN, GTIN[1:], "BARCODE")
    assert stored.image.file_name == "0123456789abcdef" * 2 + ".jpg"
    assert client.server_now() is not None
    assert client.quota is not None


def test_a_capture_without_a_picture_goes_out_with_the_stations_own_identifier(server):
    with client_of(server) as client:
        session = client.open_session(None, {})
        client.send_capture(session.id, capture(CaptureType.MANUAL), None)
    (stored,) = server.state.captures
    assert stored.capture_type == "MANUAL"
    assert stored.metadata["client_capture_id"] == "0123456789abcdef" * 2


@pytest.mark.parametrize(("with_picture", "path"), [(True, UPLOAD), (False, UPLOAD.removesuffix("/upload-image"))])
def test_whether_uploads_are_taken_is_asked_where_they_go_without_handing_anything_over(server, with_picture, path):
    with client_of(server) as client:
        session = client.open_session(None, {})
        client.ask_for_uploads(session.id, with_picture=with_picture)
        server.faults.add(Fault(Action.STATUS, path=path, status=503, nth=1))
        with pytest.raises(ServiceUnavailable) as caught:
            client.ask_for_uploads(session.id, with_picture=with_picture)
        assert caught.value.maybe_delivered is False
        server.faults.clear()
    assert not server.state.captures


def test_a_session_that_has_ended_is_over_and_can_be_ended_again(server):
    with client_of(server) as client:
        session = client.open_session(None, {})
        client.end_session(session.id)
        client.end_session(session.id)
        with pytest.raises(SessionOver):
            client.send_capture(session.id, capture(), JPEG)
        with pytest.raises(SessionOver):
            client.send_capture("2345678923456789234567", capture(), JPEG)


def test_a_revoked_credential_is_signed_out_with_either_kind(server):
    server.revoke_credential()
    with client_of(server) as client, pytest.raises(SignedOut):
        client.whoami()
    with client_of(server, Credential.session_cookie(server.session_cookie)) as client, pytest.raises(SignedOut):
        client.open_session(server.organization_id, {})


def test_a_mistyped_key_or_none_makes_no_request_at_all(server):
    with client_of(server) as client:
        for credential in (Credential.api_key(server.api_key[:-1] + "x"), Credential.api_key("")):
            client.use(credential)
            with pytest.raises(SignedOut):
                client.whoami()
    nobody = ClosientClient(server.base_url, None)
    with pytest.raises(SignedOut):
        nobody.whoami()
    nobody.close()
    assert sum(server.traffic.requests.values()) == 0


@pytest.mark.parametrize(
    ("fault", "error", "maybe_delivered"),
    [
        (Fault(Action.RESET_BEFORE_STORING, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.RESET_AFTER_STORING, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.DROP_AFTER_STORING, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.CUT_OFF, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.TRUNCATED_JSON, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.CAPTIVE_PORTAL, path=UPLOAD), ServiceUnavailable, True),
        (Fault(Action.SIGN_IN_REDIRECT, path=UPLOAD), SignedOut, None),
        (Fault(Action.STATUS, path=UPLOAD, status=500), ServiceUnavailable, True),
        (Fault(Action.STATUS, path=UPLOAD, status=503), ServiceUnavailable, True),
        (Fault(Action.STATUS, path=UPLOAD, status=422), Rejected, None),
        (Fault(Action.STATUS, path=UPLOAD, status=429, retry_after=7), RateLimited, False),
    ],
    ids=lambda value: value.action.value if isinstance(value, Fault) else None,
)
def test_every_kind_of_trouble_has_its_meaning(server, fault, error, maybe_delivered):
    server.faults.add(fault)
    with client_of(server) as client:
        session = client.open_session(None, {})
        with pytest.raises(error) as caught:
            client.send_capture(session.id, capture(), JPEG)
    assert type(caught.value) is error
    if maybe_delivered is not None:
        assert caught.value.maybe_delivered is maybe_delivered
    if error is RateLimited:
        assert caught.value.retry_after == 7


def test_a_service_that_is_not_there_has_surely_not_got_the_capture():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
    client = ClosientClient(url, Credential.session_cookie("a" * 32), timeout=QUICK)
    with pytest.raises(ServiceUnavailable) as caught:
        client.send_capture("s", capture(), JPEG)
    client.close()
    assert caught.value.maybe_delivered is False
    assert caught.value.status is None


def test_abort_ends_a_request_that_is_never_answered_and_lets_no_other_begin(server):
    held = server.faults.add(Fault(Action.DROP_BEFORE_STORING, path="*/whoami"))
    client = ClosientClient(server.base_url, Credential.api_key(server.api_key))
    raised: list[BaseException] = []

    def ask() -> None:
        try:
            client.whoami()
        except StationError as error:
            raised.append(error)

    asking = threading.Thread(target=ask, name="asking")
    asking.start()
    assert server.faults.wait_for(held or Fault(Action.DROP_BEFORE_STORING, path="*/whoami"), 1, deadline=5)
    started = time.monotonic()
    client.abort()
    asking.join(5)
    assert not asking.is_alive()
    assert time.monotonic() - started < 2
    assert isinstance(raised[0], ServiceUnavailable)
    with pytest.raises(ServiceUnavailable):
        client.whoami()
    client.close()


@pytest.mark.parametrize(
    "url", ["", "closient.com", "ftp://closient.com", "https://", "http://[", "https://a/b", "https://u:p@a"]
)
def test_an_address_that_makes_no_sense_is_refused_in_words(url):
    with pytest.raises(BadInput) as caught:
        ClosientClient(url, None)
    assert caught.value.advice


def test_plain_http_goes_to_this_computer_only_unless_it_is_allowed():
    with pytest.raises(BadInput):
        ClosientClient("http://scanner.example", None)
    ClosientClient("http://scanner.example", None, allow_plain_http=True).close()
    ClosientClient("http://localhost:1", None).close()


def test_a_secret_is_in_no_text_that_is_made_of_client_credential_or_error(server, caplog):
    credential = Credential.session_cookie("SECRET" * 6)
    with caplog.at_level(0), client_of(server, credential) as client:
        with pytest.raises(SignedOut) as caught:
            client.whoami()
        texts = [repr(client), repr(credential), str(credential), repr(caught.value), caplog.text]
    assert not [text for text in texts if "SECRET" in text]


# --- answers that cannot be believed ----------------------------------------------------------------------------------


class Answering:
    """A server that gives one answer to everything."""

    def __init__(self) -> None:
        self.status, self.content, self.content_type, self.location = 200, b"", "application/json", ""
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self.send_response(outer.status)
                self.send_header("Content-Type", outer.content_type)
                self.send_header("Content-Length", str(len(outer.content)))
                self.send_header("Connection", "close")
                if outer.location:
                    self.send_header("Location", outer.location)
                self.end_headers()
                self.wfile.write(outer.content)

            do_GET = do_POST = answer  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(
            target=self.server.serve_forever, name="answering", kwargs={"poll_interval": 0.02}
        )
        self.thread.start()
        self.client = ClosientClient(
            f"http://127.0.0.1:{self.server.server_address[1]}", Credential.session_cookie("a" * 32)
        )

    def close(self) -> None:
        self.client.close()
        self.server.shutdown()
        self.thread.join(5)
        self.server.server_close()


@pytest.fixture(scope="module")
def answering() -> Iterator[Answering]:
    server = Answering()
    yield server
    server.close()


GOOD = {"public_id": "abc", "status": "PENDING", "captures": [], "session_status": "ACTIVE", "email": "a@b"}
LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner), max_leaves=8
)
MUTATED = st.dictionaries(
    st.sampled_from([*GOOD, "id", "gtin", "created", "product_name", "metadata", "organizations"]), VALUES, max_size=6
).map(lambda change: {**GOOD, **change})
CONTENT = st.one_of(
    st.binary(max_size=200),
    VALUES.map(lambda value: json.dumps(value).encode()),
    MUTATED.map(lambda value: json.dumps(value).encode()),
    MUTATED.map(lambda value: json.dumps(value).encode("utf-16")),
    st.just(b"[" * 100_000),
    st.just(b'{"a":' * 50_000),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=CONTENT, status=st.sampled_from([200, 201, 204, 400, 404, 409, 422, 429, 500, 503]))
def test_whatever_is_answered_it_is_a_capture_or_an_error_that_the_station_knows(answering, content, status):
    answering.status, answering.content = status, b"" if status == 204 else content
    calls = [
        lambda: answering.client.send_capture("s", capture(), JPEG),
        lambda: answering.client.read_session("s"),
        lambda: answering.client.whoami(),
    ]
    for call in calls:
        try:
            result = call()
        except StationError:
            continue
        assert 200 <= status < 300
        if isinstance(result, RemoteCapture):
            assert result.public_id
            assert result.status
            assert result.gtin in (None, "", GTIN)


@pytest.mark.parametrize(
    "told",
    [
        {"id": "x", "status": "ok"},
        {"public_id": "x", "status": "PENDING", "gtin": "09524100002029", "raw_value": "9524100002029"},
        {"public_id": "x", "status": "PENDING", "gtin": GTIN, "raw_value": GTIN[1:], "capture_type": "IMAGE"},
        {"public_id": "../../x", "status": "PENDING", "gtin": GTIN, "raw_value": GTIN[1:]},
    ],
)
def test_an_answer_about_something_else_is_no_delivery(answering, told):
    answering.status, answering.content = 201, json.dumps(told).encode()
    with pytest.raises(ServiceUnavailable) as caught:
        answering.client.send_capture("s", capture(), JPEG)
    assert caught.value.maybe_delivered is True


PAGE = b"<!doctype html><title>Blocked</title><p>This site is blocked by your administrator."
GATEWAYS_JSON = b'{"message": "Forbidden"}'


@pytest.mark.parametrize("status", [400, 402, 403, 404, 405, 409, 410, 413, 421, 422, 431, 451])
@pytest.mark.parametrize(
    ("content", "kind"), [(PAGE, "text/html"), (GATEWAYS_JSON, "application/json"), (b"", "text/plain")]
)
def test_a_refusal_that_has_not_the_services_shape_is_somebody_in_between_and_refuses_nothing(
    answering, status, content, kind
):
    answering.status, answering.content, answering.content_type = status, content, kind
    whoami, answering.client.whoami = answering.client.whoami, lambda: None  # the service knows the credential
    try:
        with pytest.raises(ServiceUnavailable, match="Something between here and the service") as caught:
            answering.client.send_capture("s", capture(), JPEG)
        with pytest.raises(ServiceUnavailable, match="Something between here and the service"):
            answering.client.ask_for_uploads("s", with_picture=True)
    finally:
        answering.client.whoami, answering.content_type = whoami, "application/json"
    assert caught.value.maybe_delivered is True
    assert "network" in caught.value.advice


@pytest.mark.parametrize(
    "refusal",
    [
        {"error": {"code": "BAD_REQUEST", "message": "Scan session s is EXPIRED, not ACTIVE", "status": 400}},
        {"detail": "This session has ended."},
        {"detail": "The scan session is over."},
    ],
)
@pytest.mark.parametrize("status", [400, 403, 409, 410, 422])
def test_a_refusal_whose_words_say_that_the_session_is_over_is_that(answering, status, refusal):
    answering.status, answering.content = status, json.dumps(refusal).encode()
    with pytest.raises(SignedOut if status == 403 else SessionOver):
        answering.client.send_capture("s", capture(), JPEG)


@pytest.mark.parametrize("words", ["gtin: must have 14 digits", "The picture of this session is too dark."])
def test_a_refusal_of_the_capture_is_not_taken_for_the_end_of_its_session(answering, words):
    answering.status, answering.content = 422, json.dumps({"detail": words}).encode()
    session = "2345678923456789234567"
    with pytest.raises(Rejected, match=words):
        answering.client.send_capture(session, capture(), JPEG)
    answering.client.ask_for_uploads(session, with_picture=True)  # it answers as itself, so uploads are taken


@pytest.mark.parametrize("status", [502, 503, 504, 522])
@pytest.mark.parametrize("content", [PAGE, b'{"error": {"code": "X", "message": "Down."}}'])
def test_what_a_gateway_that_gave_up_says_may_come_late_and_what_the_service_failed_on_has_its_outcome(
    answering, status, content
):
    answering.content = content
    for code, is_late in ((status, True), (500, False)):
        answering.status = code
        with pytest.raises(ServiceUnavailable) as caught:
            answering.client.send_capture("s", capture(), JPEG)
        assert (caught.value.maybe_delivered, caught.value.may_come_late) == (True, is_late)


def test_a_redirect_elsewhere_is_a_captive_portal_and_signs_nobody_out(answering):
    answering.status, answering.content = 302, b""
    for location, meaning in (
        ("http://wifi.hotel.example/login", ServiceUnavailable),
        ("/accounts/login/?next=/", SignedOut),
        (f"http://127.0.0.1:{answering.server.server_address[1]}/accounts/login/", SignedOut),
    ):
        answering.location = location
        with pytest.raises(meaning):
            answering.client.whoami()
    answering.location = ""


def test_an_answer_without_end_is_not_read_to_its_end(answering):
    answering.status, answering.content = 200, b" " * (17 << 20)
    with pytest.raises(ServiceUnavailable):
        answering.client.whoami()
