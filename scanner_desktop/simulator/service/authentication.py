"""Who is asking: both credentials, and CSRF protection in the order in which a Django service applies it."""

import hmac
import re
import secrets
import threading
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.simulator.service.credentials import is_well_formed_api_key, new_api_key, new_session_cookie
from scanner_desktop.simulator.service.wire import Refusal, framework_error, page, signed_out

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_CSRF_TOKEN = re.compile(r"[0-9A-Za-z]{32}")


@dataclass(frozen=True, slots=True)
class Principal:
    """Somebody who presented a valid credential.

    Attributes:
        credential: the cookie's value or the key itself.
        by_key: True for an API key, False for the cookie of a signed-in browser session.
    """

    credential: str
    by_key: bool


class Credentials:
    """The one cookie and the one key that the service knows, either of which can be revoked. From any thread."""

    def __init__(self, session_cookie: str | None, api_key: str | None) -> None:
        self.session_cookie = session_cookie or new_session_cookie()
        self.api_key = api_key or new_api_key()
        if not is_well_formed_api_key(self.api_key):
            raise ValueError(
                Phrase("the API key's form or checksum is wrong: csb_, 32 letters and digits, _, their CRC-32")
            )
        self._revoked: set[str] = set()
        self._lock = threading.Lock()

    def revoke(self, credential: str | None = None) -> None:
        """Stop accepting one credential, or both."""
        with self._lock:
            self._revoked.update([credential] if credential else [self.session_cookie, self.api_key])

    def restore(self, credential: str | None = None) -> None:
        """Accept one credential again, or both."""
        with self._lock:
            self._revoked.difference_update([credential] if credential else [self.session_cookie, self.api_key])

    def identify(self, request: HTTPConnection) -> Principal | None:
        """Return who asks, or None. A valid key counts before a cookie; a wrong one is passed over."""
        key = request.headers.get("x-api-key")
        if key is not None and self._is_valid(key, self.api_key):
            return Principal(key, by_key=True)
        cookie = request.cookies.get("sessionid")
        if cookie is not None and self._is_valid(cookie, self.session_cookie):
            return Principal(cookie, by_key=False)
        return None

    def are_in(self, request: HTTPConnection) -> bool:
        """Tell whether a request has the key or the cookie, revoked or not."""
        presented = (request.headers.get("x-api-key", ""), request.cookies.get("sessionid", ""))
        return any(map(_is_same, presented, (self.api_key, self.session_cookie)))

    def _is_valid(self, presented: str, known: str) -> bool:
        with self._lock:
            return known not in self._revoked and _is_same(presented, known)


def _is_same(presented: str, known: str) -> bool:
    return hmac.compare_digest(presented.encode(), known.encode())


def require_principal(request: Request, principal: Principal | None, *, csrf: bool) -> Principal:
    """Return the principal, or raise the refusal that a Django service of this kind gives.

    A valid key needs no CSRF token. Everything else goes by way of the cookie, and there CSRF is checked *before*
    anybody asks whether the cookie is good: a POST with a wrong key or no credential at all is told that its token
    is missing. Only then comes 401, which deletes a dead session's cookie.
    """
    if principal is None or not principal.by_key:
        if csrf and request.method not in _SAFE_METHODS and not _csrf_passes(request):
            raise Refusal(framework_error(403, "CSRF check Failed"))
        if principal is None:
            raise Refusal(signed_out(delete_cookie="sessionid" in request.cookies))
    return principal


def _csrf_passes(request: Request) -> bool:
    """Return whether the token in cookie and header is the same, and the request comes from our own origin.

    As in Django: an Origin header is always checked; a Referer is required over https where there is no Origin.
    """
    token = request.cookies.get("csrftoken", "")
    if not _CSRF_TOKEN.fullmatch(token) or token != request.headers.get("x-csrftoken"):
        return False
    host = request.headers.get("host", "")
    origin = request.headers.get("origin")
    if origin is not None:
        return origin == f"{request.url.scheme}://{host}"
    if request.url.scheme == "https":
        referer = urlsplit(request.headers.get("referer", ""))
        return referer.scheme == "https" and referer.netloc == host
    return True


async def sign_in_page(request: Request) -> Response:
    """Show the page that a signed-out browser is sent to; HTML pages alone set the ``csrftoken`` cookie."""
    answer = page(200, "Sign in", "Enter your e-mail address and your password.")
    token = request.cookies.get("csrftoken") or secrets.token_hex(16)
    answer.set_cookie("csrftoken", token, max_age=31_449_600, samesite="lax")
    return answer
