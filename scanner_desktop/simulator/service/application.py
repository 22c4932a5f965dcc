"""The service's calls: one method for each path of the contract, on Starlette."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from scanner_desktop.domain.gs1_syntax import looks_like_uri, parse_digital_link
from scanner_desktop.domain.ports import Clock
from scanner_desktop.simulator.service.authentication import Principal, require_principal, sign_in_page
from scanner_desktop.simulator.service.form_data import FilePart, UndecodableBody, parse_form
from scanner_desktop.simulator.service.pipeline import Pipeline, Progress
from scanner_desktop.simulator.service.service_state import (
    CaptureRequest,
    ScanSession,
    ServiceState,
    SessionOver,
    StoredCapture,
    StoredImage,
    UnknownSession,
)
from scanner_desktop.simulator.service.validation import FieldCheck, sniff_image
from scanner_desktop.simulator.service.wire import (
    JSONAnswer,
    Refusal,
    Shape,
    capture_body,
    envelope,
    field_refused,
    framework_error,
    page,
    session_body,
    session_over,
    status_body,
)

_API = "/scanner/api/v1"
_UNDECLARED = frozenset({"", "application/octet-stream"})
_IMAGE_TYPES = frozenset({"image/jpeg", "image/png", "image/webp"})
_FORM_OVERHEAD = 1 << 20  # bytes of an upload beside its picture


@dataclass(frozen=True, slots=True)
class ServiceRules:
    """What can be chosen about the service.

    Attributes:
        csrf: whether cookie authentication needs a CSRF token, as on the real service.
        shape: whose names the answers use.
        organizations: ``(id, name)`` of those that the account belongs to; a key belongs to the first.
        max_image_bytes: larger pictures are refused.
    """

    csrf: bool
    shape: Shape
    organizations: tuple[tuple[str, str], ...]
    max_image_bytes: int


class ScannerService:
    """The Scanner API and whoami, over the state that it is given."""

    def __init__(self, state: ServiceState, pipeline: Pipeline, clock: Clock, rules: ServiceRules) -> None:
        self._state = state
        self._pipeline = pipeline
        self._clock = clock
        self._rules = rules

    def application(self) -> Starlette:
        """Return the service as an ASGI application."""
        application = Starlette(
            routes=[
                Route("/account/api/v1/whoami", self.whoami),
                Route(f"{_API}/sessions", self.open_session, methods=["POST"]),
                Route(f"{_API}/sessions/{{public_id}}", self.session),
                Route(f"{_API}/sessions/{{public_id}}/status", self.session_status),
                Route(f"{_API}/sessions/{{public_id}}/end", self.end_session, methods=["POST"]),
                Route(f"{_API}/captures/upload-image", self.upload_image, methods=["POST"]),
                Route(f"{_API}/captures", self.create_capture, methods=["POST"]),
                Route(f"{_API}/captures/{{public_id}}", self.capture),
                Route(f"{_API}/captures/{{public_id}}/retry", self.retry, methods=["POST"]),
                Route("/accounts/login/", sign_in_page),
            ],
            exception_handlers={Refusal: _answer_refusal, HTTPException: _answer_framework},
        )
        application.router.redirect_slashes = False  # a trailing slash is an unknown path to the real service
        return application

    async def whoami(self, request: Request) -> Response:
        """Say who the credential belongs to."""
        principal = self._principal(request)
        return JSONAnswer(
            {
                "user_id": "demo-user",
                "email": "counter@example.com",
                "organizations": [{"id": key, "name": name} for key, name in self._rules.organizations],
                "api_key": {"prefix": principal.credential[:8]} if principal.by_key else None,
            }
        )

    async def open_session(self, request: Request) -> Response:
        """Open a scan session, for the key's own organization or the one that is named."""
        principal = self._principal(request)
        check = FieldCheck(await _json_object(request), "body", "payload")
        own = self._rules.organizations[0][0] if principal.by_key else None
        organization = check.text("organization_short_id", default=own, shortest=1)
        mode = check.choice("capture_mode", ("barcode_scan", "product_photography", "both"), default="both")
        user_agent = check.text("user_agent", default="")
        device_context, metadata = check.mapping("device_context"), check.mapping("metadata")
        check.finish()
        if organization not in dict(self._rules.organizations):
            raise Refusal(envelope(404, f"There is no organization {organization}."))
        session = self._state.open_session(
            organization, capture_mode=mode, user_agent=user_agent, device_context=device_context, metadata=metadata
        )
        return JSONAnswer({**session_body(session, self._rules.shape), "captures": []}, status_code=201)

    async def session(self, request: Request) -> Response:
        """Return a session with all its captures."""
        self._principal(request)
        session = self._session(request)
        captures = [
            capture_body(capture, self._progress(capture), self._rules.shape)
            for capture in self._state.captures_of(session.public_id)
        ]
        return JSONAnswer({**session_body(session, self._rules.shape), "captures": captures})

    async def session_status(self, request: Request) -> Response:
        """Return the cheap poll of a session."""
        self._principal(request)
        session = self._session(request)
        progresses = ((capture, self._progress(capture)) for capture in self._state.captures_of(session.public_id))
        return JSONAnswer(status_body(session, progresses, self._rules.shape))

    async def end_session(self, request: Request) -> Response:
        """End an active session."""
        self._principal(request)
        session = self._session(request)
        try:
            session = self._state.end_session(session.public_id)
        except SessionOver as over:
            raise session_over(over.session) from over
        return JSONAnswer(session_body(session, self._rules.shape))

    async def upload_image(self, request: Request) -> Response:
        """Take in a frame, with the code that was read in it if there was one."""
        self._principal(request)
        body = await _body(request, self._rules.max_image_bytes + _FORM_OVERHEAD)
        try:
            form = parse_form(request.headers.get("content-type", ""), body)
        except UndecodableBody as error:
            raise Refusal(framework_error(400, "Cannot parse request body")) from error
        check = FieldCheck(form.fields, "form")
        session_id = check.text("session_public_id")
        capture_type = check.choice("capture_type", ("IMAGE", "BARCODE"), default="IMAGE")
        raw_value = check.text("raw_value", default="", longest=500)
        gtin = check.text("gtin", default="", longest=14)
        image = form.files.get("image")
        if image is None:
            check.wrong("missing", ("file", "image"), "Field required")
        check.finish()
        assert image is not None
        return self._store(
            CaptureRequest(
                session_id, capture_type, raw_value, gtin, self._checked(image), _digital_link_elements(raw_value)
            )
        )

    async def create_capture(self, request: Request) -> Response:
        """Take in a scan without a picture."""
        self._principal(request)
        check = FieldCheck(await _json_object(request), "body", "payload")
        session_id = check.text("session_public_id")
        capture_type = check.choice("capture_type", ("BARCODE", "IMAGE", "MANUAL"))
        raw_value = check.text("raw_value", shortest=1, longest=500)
        gtin = check.text("gtin", default="", longest=14)
        elements, metadata = check.mapping("gs1_dl_data"), check.mapping("metadata")
        check.finish()
        elements = elements or _digital_link_elements(raw_value)
        return self._store(CaptureRequest(session_id, capture_type, raw_value, gtin, None, elements, metadata))

    async def capture(self, request: Request) -> Response:
        """Return one capture as it stands."""
        self._principal(request)
        return self._answer(self._capture(request))

    async def retry(self, request: Request) -> Response:
        """Run a failed capture again."""
        self._principal(request)
        capture = self._capture(request)
        status = self._progress(capture).status
        if status != "FAILED":
            raise Refusal(envelope(409, f"Capture {capture.public_id} is {status}: only a FAILED one can be retried."))
        return self._answer(self._state.restart(capture.public_id))

    def _principal(self, request: Request) -> Principal:
        return require_principal(request, request.state.principal, csrf=self._rules.csrf)  # set by the front door

    def _session(self, request: Request) -> ScanSession:
        public_id = request.path_params["public_id"]
        try:
            return self._state.session(public_id)
        except UnknownSession as error:
            raise Refusal(envelope(404, f"There is no session {public_id}.")) from error

    def _capture(self, request: Request) -> StoredCapture:
        public_id = request.path_params["public_id"]
        capture = self._state.capture(public_id)
        if capture is None:
            raise Refusal(envelope(404, f"There is no capture {public_id}."))
        return capture

    def _progress(self, capture: StoredCapture) -> Progress:
        elapsed = (self._clock.now() - capture.run_began).total_seconds()
        gtin = capture.gtin or str(capture.gs1_dl_data.get("01", ""))
        return self._pipeline.progress(gtin, capture.raw_value, capture.run, elapsed)

    def _answer(self, capture: StoredCapture, status_code: int = 200) -> Response:
        return JSONAnswer(capture_body(capture, self._progress(capture), self._rules.shape), status_code=status_code)

    def _store(self, request: CaptureRequest) -> Response:
        """Store a capture and answer 201; an unknown session is a 404 that names nothing, as the framework's is."""
        if "\0" in request.raw_value or "\0" in request.gtin:
            # PostgreSQL takes no NUL in a text, and the service does not check for it: it fails every time.
            raise Refusal(page(500, "Server Error (500)"))
        try:
            return self._answer(self._state.store(request), 201)
        except UnknownSession as error:
            raise Refusal(framework_error(404, "Not Found")) from error
        except SessionOver as over:
            raise session_over(over.session) from over

    def _checked(self, image: FilePart) -> StoredImage:
        """Return what is kept of a picture; refuse one that is too large or of a wrong type.

        Its first bytes decide. A declared type that is no picture of ours is refused even so, as the service reads it.
        """
        size = len(image.content)
        if size > self._rules.max_image_bytes:
            raise field_refused("image", f"The picture is larger than {self._rules.max_image_bytes:,} bytes.")
        media_type = sniff_image(image.content)
        if media_type is None or image.media_type not in _IMAGE_TYPES | _UNDECLARED:
            raise field_refused("image", "Unsupported image type. Send a JPEG, a PNG or a WebP picture.")
        return StoredImage(image.file_name, media_type, size, hashlib.sha256(image.content).hexdigest())


async def _body(request: Request, limit: int) -> bytes:
    """Return the whole body; one that is longer than ``limit`` bytes is read to its end, thrown away and refused."""
    chunks, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size <= limit:
                chunks.append(chunk)
    except ClientDisconnect as gone:
        # An everyday event, and nobody is left to read the answer: no reason for a traceback.
        raise Refusal(page(400, "400 Bad Request")) from gone
    if size > limit:
        raise Refusal(page(413, "413 Request Entity Too Large"))  # the web server's own, in front of the service
    return b"".join(chunks)


async def _json_object(request: Request) -> Mapping[str, Any]:
    """Return the JSON object in the body."""
    try:
        content = msgspec.json.decode(await _body(request, _FORM_OVERHEAD))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal(framework_error(400, "Cannot parse request body")) from error
    if not isinstance(content, dict):
        wrong = {"type": "model_attributes_type", "loc": ["body", "payload"], "msg": "Input should be an object"}
        raise Refusal(framework_error(422, [wrong]))
    return content


def _digital_link_elements(raw_value: str) -> dict[str, str]:
    """Return the Application Identifiers of a GS1 Digital Link, none for any other reading."""
    if not looks_like_uri(raw_value):
        return {}
    try:
        return dict(parse_digital_link(raw_value))
    except ValueError:
        return {}


async def _answer_refusal(request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)
    return refusal.answer


async def _answer_framework(request: Request, error: Exception) -> Response:
    """Answer an unknown path or method as Django does: a page or plain words, never JSON."""
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        return Response("Method not allowed", 405, error.headers, "text/html; charset=utf-8")
    return page(error.status_code, "Not Found", "The requested resource was not found on this server.")
