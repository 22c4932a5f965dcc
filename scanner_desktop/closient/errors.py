"""What an answer, or none, means for the queue: HTTP outcomes to the station's four classes of errors."""

import logging
import re
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from scanner_desktop.closient.wire import complaint, is_complaint, parse_json, to_retry_after
from scanner_desktop.domain.errors import (
    RateLimited,
    Rejected,
    ServiceUnavailable,
    SessionOver,
    SignedOut,
    StationError,
)
from scanner_desktop.domain.phrase import Phrase

log = logging.getLogger(__name__)

_SESSION_FIELD = "session_public_id"
_COME_BACK_LATER = frozenset({408, 425})
_GATEWAY = frozenset({408, 502, 503, 504, *range(520, 531)})
"""Statuses of one that stands before the service and has given up waiting: the request may still be carried out. 520 to
530 are Cloudflare's."""
_IS_OVER = re.compile(r"\b(expired|completed|ended|closed|over|not active|inactive|no longer active)\b", re.IGNORECASE)
_NOTHING_TO_DO = Phrase("Nothing needs doing: captures are kept here and sent when the connection is back.")
BY_ITSELF = Phrase("Nothing needs doing: the station waits and tries again by itself.")
_SIGN_IN = Phrase("Sign in again; everything that waits then goes on by itself.")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, whole; ``server_now`` is the service's clock at its arrival."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    server_now: datetime | None

    @property
    def json(self) -> Any:
        """The JSON value in it, None when there is none."""
        return parse_json(self.content)


def error_for_answer(answer: Answer, *, session: str | None, is_delivery: bool) -> StationError:
    """Return what an answer that is no 2xx means.

    Only an answer in the service's own shape counts as the service's refusal: what a proxy, a firewall or a captive
    portal answers in its place says nothing about the capture.

    ``session`` is the one that the request went to, None when to none; ``is_delivery`` for requests that hand over a
    capture.
    """
    status = answer.status
    words, fields, wait = complaint(answer.content, answer.headers.get("content-type", ""))
    said = words or Phrase("The service answered {status}.", status=str(status))
    is_its_own = is_complaint(answer.content)
    if status == 407:
        return _proxy_wants_sign_in(maybe_delivered=is_delivery)
    # A 403 on a session's path comes after whoami was answered well: the sign-in is good, but not for this session.
    if status == 403 and is_its_own and session is not None and is_delivery:
        return SessionOver(said)
    if status == 401 or (status == 403 and (is_its_own or session is None)):
        return SignedOut(Phrase("The service does not accept the sign-in any more."), _SIGN_IN)
    header = to_retry_after(answer.headers.get("retry-after"), answer.server_now or datetime.now(UTC))
    if status == 429:
        asked = header if header is not None else wait
        return RateLimited(Phrase("The service asks for fewer requests."), BY_ITSELF, retry_after=asked, status=status)
    if status >= 500 or status in _COME_BACK_LATER or status < 400:
        return ServiceUnavailable(
            Phrase("The service has a problem of its own: {said}", said=said)
            if words
            else Phrase("The service has a problem ({status}).", status=str(status)),
            BY_ITSELF,
            retry_after=header,
            maybe_delivered=is_delivery,
            status=status,
            may_come_late=is_delivery and status in _GATEWAY,
        )
    if not is_its_own:
        return ServiceUnavailable(
            Phrase("Something between here and the service answered in its place ({status}).", status=str(status)),
            Phrase(
                "If this network asks for a sign-in, open a web page on this computer. If it lasts, ask whoever looks "
                "after the network whether it blocks the service. Captures are kept here until then."
            ),
            maybe_delivered=is_delivery,
            status=status,
        )
    if session is not None and _says_session_is_over(status, said, fields, session):
        return SessionOver(said)
    return Rejected(said)


def _says_session_is_over(status: int, said: str, fields: frozenset[str], session: str) -> bool:
    """Return True for a refusal that is about the session and not about what was sent into it."""
    if status == 404:
        return True  # the framework's names nothing
    if status in (409, 422) and (session in said or _SESSION_FIELD in fields):
        return True
    return "session" in said.lower() and _IS_OVER.search(said) is not None


def error_for_transport(error: httpx.TransportError, *, has_sent: bool) -> ServiceUnavailable:
    """Return what a request without an answer means; ``has_sent`` when a capture has begun to leave with it."""
    # While a proxy was asked to connect, bytes left, but none of the request.
    has_sent = has_sent and not isinstance(error, httpx.ProxyError | httpx.ConnectError | httpx.ConnectTimeout)
    advice = _NOTHING_TO_DO
    if isinstance(error, httpx.ProxyError):
        if str(error).startswith("407"):
            return _proxy_wants_sign_in(maybe_delivered=False)
        message = Phrase("The proxy between here and the service does not let requests through.")
        advice = Phrase("Check the proxy in this computer's network settings. Captures are kept here until then.")
    elif (fault := _certificate_fault(error)) is not None:
        log.warning("the certificate of the service, or of what answers in its place, is refused: %s", fault)
        message = Phrase("This computer does not trust the certificate of the service.")
        advice = Phrase(
            "Check this computer's date and time. In a company network, ask whether a certificate has to be installed. "
            "Captures are kept here until then."
        )
    elif _is_caused_by(error, ssl.SSLError):
        message = Phrase("No encrypted connection to the service can be made.")
    elif isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        message = Phrase("The service cannot be reached.")
    elif isinstance(error, httpx.TimeoutException):
        message = Phrase("The service did not answer in time.")
    else:
        message = Phrase("The connection broke.")
    return ServiceUnavailable(
        message,
        advice,
        maybe_delivered=has_sent,
        may_come_late=has_sent,
    )


def not_understood(answer: Answer, *, is_delivery: bool) -> ServiceUnavailable:
    """Return the error for a 2xx that is not what was asked for: a captive portal, a proxy's page, half an answer."""
    is_page = "html" in answer.headers.get("content-type", "").lower()
    return ServiceUnavailable(
        Phrase("Something other than the service answered.")
        if is_page
        else Phrase("The service's answer could not be understood."),
        Phrase("If this network asks for a sign-in, open a web page on this computer.") if is_page else BY_ITSELF,
        maybe_delivered=is_delivery,
        status=None,
    )


def redirected(origin: str, location: str, *, is_delivery: bool) -> StationError:
    """Return what a redirect means: to the service's own sign-in page, signed out; elsewhere, a captive portal."""
    target = urljoin(f"{origin}/", location)
    path = urlsplit(target).path.lower()
    if target.startswith(f"{origin}/") and any(word in path for word in ("login", "signin", "sign-in", "account")):
        return SignedOut(Phrase("The service does not accept the sign-in any more."), _SIGN_IN)
    return ServiceUnavailable(
        Phrase("Something redirects the station elsewhere."),
        Phrase("If this network asks for a sign-in, open a web page on this computer."),
        maybe_delivered=is_delivery,
    )


def _proxy_wants_sign_in(*, maybe_delivered: bool) -> ServiceUnavailable:
    return ServiceUnavailable(
        Phrase("The proxy between here and the service asks for a sign-in."),
        Phrase(
            "Enter its user name and password in this computer's network settings. Captures are kept here until then."
        ),
        maybe_delivered=maybe_delivered,
        status=407,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _is_caused_by(error: BaseException, kind: type[BaseException]) -> bool:
    return any(isinstance(cause, kind) for cause in _causes(error))


def _certificate_fault(error: BaseException) -> str | None:
    """Return why a certificate was refused, in the words of the TLS library; None when it was not about that."""
    found = next((cause for cause in _causes(error) if isinstance(cause, ssl.SSLCertVerificationError)), None)
    return None if found is None else found.verify_message
