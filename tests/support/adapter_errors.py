"""Errors for doubles of the service, made by the client's own mapping: a test must not have a notion of its own of what
may have been delivered.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import httpx

from scanner_desktop.closient.errors import (
    Answer,
    error_for_answer,
    error_for_transport,
    not_understood,
    redirected,
)
from scanner_desktop.domain.errors import StationError

SESSION = "2345678923456789234567"
PAGE = b"<!doctype html><html><title>Sorry</title><p>Not now.</p></html>"


def answered(
    status: int, message: str | None = None, *, is_delivery: bool = True, session: str | None = SESSION, **headers: str
) -> StationError:
    """Return what an answer means: the service's own with a message in its envelope, somebody else's page without."""
    if message is None:
        content, kind = PAGE, "text/html"
    else:
        error = {"code": "X", "message": message, "status": status, "details": None}
        content, kind = json.dumps({"error": error}).encode(), "application/json"
    named = {"content-type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
    answer = Answer(status, named, content, datetime.now(UTC))
    if 200 <= status < 300:
        return not_understood(answer, is_delivery=is_delivery)
    return error_for_answer(answer, session=session, is_delivery=is_delivery)


def broken(kind: type[httpx.TransportError] = httpx.ReadError, *, is_delivery: bool = True) -> StationError:
    """Return what a connection that broke after the request had begun to leave means."""
    return error_for_transport(kind("it broke"), has_sent=is_delivery)


def elsewhere(*, is_delivery: bool = True) -> StationError:
    """Return what a captive portal's redirect means."""
    return redirected("https://service.test", "https://portal.test/welcome", is_delivery=is_delivery)


Trouble = Callable[[bool], StationError]
"""Makes an error; told whether the request hands over a capture."""

TROUBLES: dict[str, Trouble] = {
    "cannot connect": lambda is_delivery: error_for_transport(httpx.ConnectError("refused"), has_sent=is_delivery),
    "connection broke": lambda is_delivery: broken(is_delivery=is_delivery),
    "timed out": lambda is_delivery: broken(httpx.ReadTimeout, is_delivery=is_delivery),
    "proxy's sign-in": lambda is_delivery: answered(407, is_delivery=is_delivery),
    "portal's page": lambda is_delivery: answered(200, is_delivery=is_delivery),
    "portal's redirect": lambda is_delivery: elsewhere(is_delivery=is_delivery),
    "429": lambda is_delivery: answered(429, "Too many.", is_delivery=is_delivery),
    "429 in a minute": lambda is_delivery: answered(429, "Too many.", is_delivery=is_delivery, retry_after="60"),
    "500": lambda is_delivery: answered(500, "It failed.", is_delivery=is_delivery),
    "502": lambda is_delivery: answered(502, is_delivery=is_delivery),
    "503": lambda is_delivery: answered(503, is_delivery=is_delivery),
    "503 in a minute": lambda is_delivery: answered(503, is_delivery=is_delivery, retry_after="60"),
    "504": lambda is_delivery: answered(504, is_delivery=is_delivery),
    **{f"somebody's {status}": (lambda is_delivery, status=status: answered(status, is_delivery=is_delivery))  # type: ignore[misc]
       for status in (402, 403, 451)},
}  # fmt: skip
"""Every kind of trouble that passes by itself, as the client tells it."""


def _what_counts(trouble: Trouble) -> tuple[object, ...]:
    """Return all of an error that a decision of the delivery may hang on."""
    error = trouble(True)
    known = {name: value for name, value in vars(error).items() if name not in ("message", "advice", "status")}
    return type(error), tuple(sorted(known.items())), getattr(error, "status", None) == 500


DISTINCT = {_what_counts(trouble): name for name, trouble in reversed(TROUBLES.items())}.values()
"""The names of troubles that differ in what decisions hang on, one of each. The benchmark tries all of them."""
