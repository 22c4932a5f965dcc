"""The scanner service without a network, on virtual time: the simulator's own state, pipeline and rate limiter.

For what takes hours in real time, such as 200 stations that share one key's 300 requests a minute. What the client
would read from headers is given as the values that it reads there, rounded as the headers round them.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import RateLimited, ServiceUnavailable, SessionOver
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.service import Account, Quota, RemoteCapture, RemoteSession
from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.service.pipeline import Pipeline
from scanner_desktop.simulator.service.rate_limit import DOCUMENTED_WINDOWS, RateLimiter, Window
from scanner_desktop.simulator.service.service_state import CaptureRequest, ScanSession, ServiceState, StoredCapture
from scanner_desktop.simulator.service.service_state import SessionOver as SessionIsOver

ORGANIZATION = ("Demo5hopQuietCrackers2", "Quiet Crackers Demo Shop")


class VirtualCloud:
    """What all stations share.

    Attributes:
        state: what is stored.
        answers: how many requests were answered with which status.
        requests: by kind of call.
        online: False breaks every request before it arrives.
    """

    def __init__(self, clock: Clock, windows: Sequence[Window] = DOCUMENTED_WINDOWS) -> None:
        self.clock = clock
        self.state = ServiceState(clock, 4 * 3600)
        self.pipeline = Pipeline(load_catalogue(), 1.2)
        self.answers: Counter[int] = Counter()
        self.requests: Counter[str] = Counter()
        self.online = True
        self._limiter = RateLimiter(windows, clock)
        self._windows = tuple((window.limit, float(window.seconds)) for window in windows)

    def spend(self, credential: str, call: str) -> Quota | None:
        """Count one request; RateLimited when it is one too many, ServiceUnavailable when offline."""
        if not self.online:
            raise ServiceUnavailable("The service cannot be reached.")
        self.requests[call] += 1
        if self._limiter.is_unlimited:
            self.answers[200] += 1
            return None
        spent = self._limiter.spend(credential)
        quota = Quota(spent.remaining, math.ceil(spent.reset), spent.limit, self._windows)
        self.answers[200 if spent.allowed else 429] += 1
        if not spent.allowed:
            raise _Refused(quota)
        return quota


class _Refused(Exception):
    def __init__(self, quota: Quota) -> None:
        super().__init__("429")
        self.quota = quota


class VirtualService:
    """One station's way to the cloud: the domain's Service protocol."""

    def __init__(self, cloud: VirtualCloud, credential: str, station_clock: Clock | None = None) -> None:
        self._cloud = cloud
        self._credential = credential
        self._station_clock = station_clock or cloud.clock
        self._quota: Quota | None = None
        self._told: tuple[datetime, float] | None = None
        self.asked = 0

    @property
    def quota(self) -> Quota | None:
        return self._quota

    def server_now(self) -> datetime | None:
        """Return the time of the last answer's Date header, which has whole seconds, carried on by the own clock."""
        if self._told is None:
            return None
        moment, at = self._told
        return moment + timedelta(seconds=self._station_clock.monotonic() - at)

    def whoami(self) -> Account:
        self._spend("whoami")
        return Account("clerk@example.com", (ORGANIZATION,))

    def open_session(self, organization: str | None, metadata: Mapping[str, str]) -> RemoteSession:
        self._spend("open session")
        return self._session(self._cloud.state.open_session(organization or ORGANIZATION[0], metadata=metadata))

    def read_session(self, session_id: str) -> RemoteSession:
        self._spend("read session")
        return self._session(self._cloud.state.session(session_id))

    def session_status(self, session_id: str) -> RemoteSession:
        self._spend("session status")
        session = self._session(self._cloud.state.session(session_id))
        # The documented answer has the status of each capture and no more.
        return replace(session, captures=tuple(RemoteCapture(c.public_id, c.status) for c in session.captures))

    def end_session(self, session_id: str) -> None:
        self._spend("end session")
        self._cloud.state.end_session(session_id)

    def send_capture(self, session_id: str, capture: Capture, image: bytes | None) -> RemoteCapture:
        self._spend("send capture")
        request = CaptureRequest(
            session_id, capture.capture_type, capture.raw_value, capture.gtin, metadata={"station": capture.id}
        )
        try:
            return self._capture(self._cloud.state.store(request))
        except SessionIsOver as error:
            raise SessionOver("The session is over.") from error

    def ask_for_uploads(self, session_id: str, *, with_picture: bool) -> None:
        self._spend("ask for uploads")

    def read_capture(self, public_id: str) -> RemoteCapture:
        self._spend("read capture")
        stored = self._cloud.state.capture(public_id)
        assert stored is not None
        return self._capture(stored)

    def retry_capture(self, public_id: str) -> RemoteCapture:
        self._spend("retry capture")
        return self._capture(self._cloud.state.restart(public_id))

    def abort(self) -> None:
        """Nothing is ever in flight here."""

    def close(self) -> None:
        """Nothing is open here."""

    def _spend(self, call: str) -> None:
        self.asked += 1
        try:
            self._quota = self._cloud.spend(self._credential, call)
        except _Refused as refused:
            self._quota = refused.quota
            raise RateLimited("Too many requests.", retry_after=refused.quota.reset_after, status=429) from refused
        self._told = (self._cloud.clock.now().replace(microsecond=0), self._station_clock.monotonic())

    def _session(self, session: ScanSession) -> RemoteSession:
        captures = tuple(self._capture(stored) for stored in self._cloud.state.captures_of(session.public_id))
        return RemoteSession(session.public_id, session.status, captures)

    def _capture(self, stored: StoredCapture) -> RemoteCapture:
        elapsed = (self._cloud.clock.now() - stored.run_began).total_seconds()
        progress = self._cloud.pipeline.progress(stored.gtin, stored.raw_value, stored.run, elapsed)
        return RemoteCapture(
            stored.public_id,
            progress.status,
            capture_type=stored.capture_type,
            raw_value=stored.raw_value,
            gtin=stored.gtin,
            created=stored.created,
            product_id=progress.product_id,
            product_name=progress.product_name,
            error_message=progress.error_message,
        )
