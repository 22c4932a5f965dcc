"""How the service words its answers: captures, sessions, the error envelope and the framework's own errors."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from starlette.responses import Response

from scanner_desktop.simulator.service.pipeline import FINAL, Progress
from scanner_desktop.simulator.service.service_state import ScanSession, StoredCapture

_CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHORIZED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    409: "CONFLICT",
    422: "VALIDATION_ERROR",
    429: "RATE_LIMITED",
    500: "INTERNAL_ERROR",
}

_DELETE_SESSION_COOKIE = 'sessionid=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax'


class Shape(StrEnum):
    """Whose names the answers use.

    SEED is the contract the project was created from. The other two are what the public documentation says of the
    same API, with identifiers called ``id`` or ``short_id``.
    """

    SEED = "seed"
    DOCUMENTED = "documented"
    DOCUMENTED_SHORT = "documented-short"

    @property
    def identifier(self) -> str:
        """The name of the field that identifies a capture or a session."""
        return {Shape.SEED: "public_id", Shape.DOCUMENTED: "id", Shape.DOCUMENTED_SHORT: "short_id"}[self]


class JSONAnswer(Response):
    """A JSON answer, encoded by msgspec."""

    media_type = "application/json; charset=utf-8"

    def render(self, content: Any) -> bytes:
        """Encode ``content``."""
        return msgspec.json.encode(content)


class Refusal(Exception):
    """An answer that refuses a request, raised from wherever the reason is found."""

    def __init__(self, answer: Response) -> None:
        super().__init__(answer.status_code)
        self.answer = answer


def timestamp(moment: datetime) -> str:
    """Write a UTC time as Django does: cut (not rounded) to milliseconds, none at all on the full second, and Z."""
    return moment.replace(tzinfo=None).isoformat()[:23] + "Z"


def capture_body(capture: StoredCapture, progress: Progress, shape: Shape) -> dict[str, Any]:
    """Return a capture's fields: exactly the contract's twelve in the seed's shape."""
    body: dict[str, Any] = {
        shape.identifier: capture.public_id,
        "status": progress.status,
        "capture_type": capture.capture_type,
        "raw_value": capture.raw_value,
        "gtin": capture.gtin,
        "error_message": progress.error_message,
        "created": timestamp(capture.created),
        "gs1_dl_data": capture.gs1_dl_data,
        "product_public_id" if shape is Shape.SEED else "product_short_id": progress.product_id,
        "product_name": progress.product_name,
        "processed_at": timestamp(capture.finished_at(progress.finished_after))
        if progress.finished_after is not None
        else None,
        "uploaded_image_key": capture.image_key,
    }
    if shape is not Shape.SEED:
        body["metadata"] = capture.metadata
        body["qr_analysis"] = {}
    return body


def session_body(session: ScanSession, shape: Shape) -> dict[str, Any]:
    """Return a session's own fields, without its captures."""
    return {
        shape.identifier: session.public_id,
        "status": session.status,
        "organization_short_id": session.organization_id,
        "capture_mode": session.capture_mode,
        "user_agent": session.user_agent,
        "device_context": session.device_context,
        "metadata": session.metadata,
        "created": timestamp(session.created),
        "ended_at": timestamp(session.ended_at) if session.ended_at is not None else None,
    }


def status_body(
    session: ScanSession, progresses: Iterable[tuple[StoredCapture, Progress]], shape: Shape
) -> dict[str, Any]:
    """Return the cheap poll of a session: only what is documented of it, so no product names."""
    captures = [
        {
            shape.identifier: capture.public_id,
            "status": progress.status,
            "proposal_count": 1 if progress.product_id is not None else 0,
        }
        for capture, progress in progresses
    ]
    done = all(entry["status"] in FINAL for entry in captures)
    return {
        "session_status": session.status,
        "extraction_status": "COMPLETED" if done else "PROCESSING",
        "captures": captures,
    }


def envelope(
    status: int,
    message: str,
    details: Sequence[Mapping[str, str]] | None = None,
    headers: Mapping[str, str] | None = None,
    **extra: object,
) -> Response:
    """Return an error in the documented envelope; ``extra`` goes into the envelope beside the message."""
    error = {"code": _CODES[status], "message": message, "status": status, "details": details, **extra}
    return JSONAnswer({"error": error}, status_code=status, headers=headers)


def field_refused(field: str, message: str) -> Refusal:
    """Return the refusal of one field by the service itself, which knows more than the framework's type check."""
    return Refusal(envelope(422, "The request is not valid.", [{"field": field, "message": message}]))


def session_over(session: ScanSession) -> Refusal:
    """Return the refusal of anything asked of a session that is not active, naming it."""
    message = f"Session {session.public_id} is {session.status} and accepts no further captures."
    return Refusal(envelope(409, message, [{"field": "session_public_id", "message": message}]))


def rate_limited(retry_after: int) -> Response:
    """Return the answer to one request too many."""
    return envelope(
        429,
        f"Too many requests. Try again in {retry_after} seconds.",
        headers={"Retry-After": str(retry_after)},
        retry_after_seconds=retry_after,
    )


def signed_out(*, delete_cookie: bool) -> Response:
    """Return the answer to a request without a valid credential; a dead session's cookie is deleted."""
    headers = {"Set-Cookie": _DELETE_SESSION_COOKIE} if delete_cookie else None
    return envelope(401, "Authentication credentials were not provided or are no longer valid.", headers=headers)


def framework_error(status: int, detail: object) -> Response:
    """Return an error in the framework's own shape, ``{"detail": ...}``."""
    return JSONAnswer({"detail": detail}, status_code=status)


def page(status: int, title: str, text: str = "", headers: Mapping[str, str] | None = None) -> Response:
    """Return an HTML page, as everything outside the API's own paths answers."""
    html = f"<!doctype html>\n<html lang=en>\n<head><title>{title}</title></head>\n<body>\n  <h1>{title}</h1>"
    return Response(
        f"{html}<p>{text}</p>\n</body>\n</html>\n",
        status_code=status,
        headers=headers,
        media_type="text/html; charset=utf-8",
    )
