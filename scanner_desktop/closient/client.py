"""Closient's Scanner API over HTTP: every call that a station needs, behind the Service port.

Paths and field names stand here and in ``wire`` alone; ``errors`` says what an answer means for the queue.
"""

import contextlib
import logging
import platform
import secrets
import string
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from scanner_desktop import __version__
from scanner_desktop.closient import wire
from scanner_desktop.closient.abortable_network import AbortableNetwork
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.closient.errors import (
    BY_ITSELF,
    Answer,
    error_for_answer,
    error_for_transport,
    not_understood,
    redirected,
)
from scanner_desktop.closient.transport import make_transport
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.capture import Capture, CaptureType
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.errors import Rejected, ServiceUnavailable, SessionOver, SignedOut
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.service import Account, Quota, RemoteCapture, RemoteSession

log = logging.getLogger(__name__)

API = "/scanner/api/v1"
WHOAMI = "/account/api/v1/whoami"
TIMEOUT = httpx.Timeout(connect=10.0, write=60.0, read=30.0, pool=5.0)
LONGEST_REQUEST = 180.0
"""Seconds that one request may take in all, whatever its phases: a server that dribbles a byte now and then would hold
the queue for ever. Half a megabyte takes that long at 3 kB/s."""
LARGEST_ANSWER = 16 << 20  # bytes; a session of 10,000 captures is about 4 MB
CLIENT_ID = "client_capture_id"  # where the station's own identifier travels in metadata
MOST_YEARS_AHEAD = 50  # a Date header further in the future is no clock, and would overflow when it is carried on
_TOKEN_LETTERS = string.ascii_letters + string.digits


class ClosientClient:
    """One kept-alive connection to the service. One thread; ``abort`` from any.

    Without a credential, or with one that cannot be right, every call raises SignedOut before any request is made.
    """

    def __init__(
        self,
        base_url: str,
        credential: Credential | None,
        *,
        allow_plain_http: bool = False,
        timeout: httpx.Timeout = TIMEOUT,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make a client; nothing is sent. Raises BadSetting for an address that cannot be used."""
        self._monotonic = monotonic
        self._origin = service_origin(base_url, allow_plain_http=allow_plain_http)
        self._credential = credential
        self._csrf = _new_token()
        self._network = AbortableNetwork(monotonic)
        self._quota: Quota | None = None
        self._server_time: tuple[datetime, float] | None = None
        self._client = httpx.Client(
            base_url=self._origin,
            transport=make_transport(self._origin, self._network),
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
            headers={"User-Agent": f"scanner-desktop/{__version__} ({platform.system()} {platform.machine()})"},
        )

    def __repr__(self) -> str:
        """Say where it goes, and never with what."""
        return f"ClosientClient({self._origin!r})"

    @property
    def quota(self) -> Quota | None:
        """What the last answer said about the rate limit, None when it said nothing."""
        return self._quota

    def server_now(self) -> datetime | None:
        """Return the service's time, carried on by the monotonic clock; None before the first answer."""
        if self._server_time is None:
            return None
        moment, at = self._server_time
        return moment + timedelta(seconds=self._monotonic() - at)

    def use(self, credential: Credential) -> None:
        """Sign in with another credential from now on."""
        self._credential = credential
        self._csrf = _new_token()

    def whoami(self) -> Account:
        """Test the credential, and learn the organizations."""
        answer = self._call("GET", WHOAMI)
        account = wire.to_account(answer.json)
        if account is None:
            raise not_understood(answer, is_delivery=False)
        return account

    def open_session(self, organization: str | None, metadata: Mapping[str, str]) -> RemoteSession:
        """Open a scan session; ``organization`` may be None when the credential implies it."""
        body: dict[str, Any] = {
            "user_agent": self._client.headers["User-Agent"],
            "device_context": {"platform": platform.system()},
            "capture_mode": "both",
            "metadata": dict(metadata),
        }
        if organization is not None:
            body["organization_short_id"] = organization
        answer = self._call("POST", f"{API}/sessions", json=body)
        return self._session(answer, None)

    def read_session(self, session_id: str) -> RemoteSession:
        """Return the session with all its captures."""
        return self._session(self._call("GET", f"{API}/sessions/{session_id}", session=session_id), session_id)

    def session_status(self, session_id: str) -> RemoteSession:
        """Return the session with the status of each capture."""
        return self._session(self._call("GET", f"{API}/sessions/{session_id}/status", session=session_id), session_id)

    def end_session(self, session_id: str) -> None:
        """End the session; one that has ended already is ended."""
        try:
            self._call("POST", f"{API}/sessions/{session_id}/end", session=session_id)
        except SessionOver:
            return

    def send_capture(self, session_id: str, capture: Capture, image: bytes | None) -> RemoteCapture:
        """Hand over one capture, with its picture when there is one."""
        if image is not None:
            answer = self._call(
                "POST",
                f"{API}/captures/upload-image",
                session=session_id,
                is_delivery=True,
                data={
                    "session_public_id": session_id,
                    "capture_type": capture.capture_type.value,
                    "raw_value": capture.raw_value,
                    "gtin": capture.gtin,
                },
                files={"image": (f"{capture.id}.jpg", image, wire.media_type(image))},
            )
        else:
            typed = capture.capture_type is CaptureType.MANUAL
            metadata = {CLIENT_ID: capture.id, "captured_at": capture.captured_at.isoformat()}
            answer = self._call(
                "POST",
                f"{API}/captures",
                session=session_id,
                is_delivery=True,
                json={
                    "session_public_id": session_id,
                    "capture_type": (CaptureType.MANUAL if typed else CaptureType.BARCODE).value,
                    "raw_value": capture.raw_value[:500] or capture.gtin,
                    "gtin": capture.gtin,
                    "gs1_dl_data": dict(capture.elements),
                    "metadata": metadata,
                },
            )
        remote = self._capture(answer, is_delivery=True)
        if not wire.is_about(remote, capture):
            # A 2xx that is about something else (a proxy's status page, another's capture) proves no delivery.
            raise not_understood(answer, is_delivery=True)
        return remote

    def ask_for_uploads(self, session_id: str, *, with_picture: bool) -> None:
        """Ask whether captures are taken, at the address that a capture with or without a picture goes to.

        The request lacks the capture itself: the service refuses it and stores nothing. Returns when the refusal is the
        service's own. Raises what sending a capture would, and nothing is delivered.
        """
        try:
            if with_picture:
                form = {"session_public_id": (None, session_id)}  # a part without a file name: a plain field
                answer = self._call("POST", f"{API}/captures/upload-image", session=session_id, files=form)
            else:
                empty = {"session_public_id": session_id}
                answer = self._call("POST", f"{API}/captures", session=session_id, json=empty)
        except Rejected:
            return
        if answer.json is None:
            raise not_understood(answer, is_delivery=False)

    def read_capture(self, public_id: str) -> RemoteCapture:
        """Return one capture as it stands."""
        return self._capture(self._call("GET", f"{API}/captures/{public_id}"))

    def retry_capture(self, public_id: str) -> RemoteCapture:
        """Have the service process a failed capture again."""
        return self._capture(self._call("POST", f"{API}/captures/{public_id}/retry"))

    def abort(self) -> None:
        """From any thread: make the request in flight fail at once, and every later one."""
        self._network.abort()

    def close(self) -> None:
        """Release connections. May be called twice."""
        self._client.close()

    # --- inside ------------------------------------------------------------------------------------------------

    def _session(self, answer: Answer, session_id: str | None) -> RemoteSession:
        session = wire.to_remote_session(answer.json, session_id)
        if session is None:
            raise not_understood(answer, is_delivery=False)
        return session

    def _capture(self, answer: Answer, *, is_delivery: bool = False) -> RemoteCapture:
        capture = wire.to_remote_capture(answer.json)
        if capture is None:
            raise not_understood(answer, is_delivery=is_delivery)
        return capture

    def _call(
        self, method: str, path: str, *, session: str | None = None, is_delivery: bool = False, **body: Any
    ) -> Answer:
        """Return an answer of 2xx. Raises what every other outcome means."""
        answer = self._exchange(method, path, is_delivery=is_delivery, **body)
        if answer.status == 403 and path != WHOAMI:
            # 403 may mean only that the CSRF token was missing; whoami tells the two apart.
            self.whoami()
            self._csrf = _new_token()
            answer = self._exchange(method, path, is_delivery=is_delivery, **body)
        if 200 <= answer.status < 300:
            return answer
        if path == WHOAMI and answer.status in (404, 405):
            # A service of the seed contract alone has no such path, and says so by a page.
            raise Rejected(Phrase("The service does not tell whose sign-in it is."))
        raise error_for_answer(answer, session=session, is_delivery=is_delivery)

    def _exchange(self, method: str, path: str, *, is_delivery: bool, **body: Any) -> Answer:
        headers = self._sign(method)
        self._network.begin(LONGEST_REQUEST)
        try:
            request = self._client.build_request(method, path, headers=headers, **body)
            # In one piece: httpx would write a multipart body to the socket in a dozen, which is a third of the time.
            request.read()
            with contextlib.closing(self._client.send(request, stream=True)) as response:
                self._note(response, is_delivery=is_delivery)
                content = bytearray()
                for part in response.iter_bytes():
                    content += part
                    if len(content) > LARGEST_ANSWER:
                        raise ServiceUnavailable(
                            Phrase("The service's answer is far too long."), BY_ITSELF, maybe_delivered=is_delivery
                        )
                return Answer(response.status_code, response.headers, bytes(content), self.server_now())
        except httpx.TransportError as error:
            raise error_for_transport(error, has_sent=is_delivery and self._network.has_sent) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ValueError, RuntimeError) as error:
            # Wrong encodings, header values that are no text, a client closed by abort: an answer not to be believed.
            log.info("an answer could not be read: %s", type(error).__name__)
            raise ServiceUnavailable(
                Phrase("The service's answer could not be read."),
                BY_ITSELF,
                maybe_delivered=is_delivery and self._network.has_sent,
                may_come_late=is_delivery and self._network.has_sent and isinstance(error, RuntimeError),
            ) from error
        finally:
            # Cookies are ours to send: one that the service sets or deletes must not sign us in or out by itself.
            self._client.cookies.clear()

    def _sign(self, method: str) -> dict[str, str]:
        credential = self._credential
        if credential is None:
            raise SignedOut(
                Phrase("Nobody is signed in."), Phrase("Sign in: press the button, or set SCANNER_DESKTOP_API_KEY.")
            )
        if fault := credential.fault:
            raise SignedOut(Phrase("The credential cannot be right. {fault}", fault=fault), Phrase("Sign in again."))
        if credential.kind is CredentialKind.API_KEY:
            return {"X-API-Key": credential.secret}
        headers = {"Cookie": f"sessionid={credential.secret}; csrftoken={self._csrf}"}
        if method not in ("GET", "HEAD"):
            headers |= {"X-CSRFToken": self._csrf, "Referer": f"{self._origin}/"}
        return headers

    def _note(self, response: httpx.Response, *, is_delivery: bool) -> None:
        moment = wire.to_http_date(response.headers.get("date"))
        if moment is not None and not moment.year - datetime.now(UTC).year > MOST_YEARS_AHEAD:
            self._server_time = (moment, self._monotonic())
        self._quota = wire.to_quota(response.headers, moment or datetime.now(UTC))
        given = response.cookies.get("csrftoken")
        if given and given.isascii() and given.isalnum():
            self._csrf = given
        if response.is_redirect:
            raise redirected(self._origin, response.headers.get("location", ""), is_delivery=is_delivery)


def _new_token() -> str:
    return "".join(secrets.choice(_TOKEN_LETTERS) for _ in range(32))
