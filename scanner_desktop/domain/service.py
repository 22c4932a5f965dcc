"""What the station asks of the scanner service: values and one protocol; ``closient.client`` implements it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from scanner_desktop.domain.capture import Capture

ACTIVE_SESSION = "ACTIVE"
SESSIONS_OVER = frozenset({"COMPLETED", "EXPIRED", "ENDED", "CLOSED"})


@dataclass(frozen=True, slots=True)
class RemoteCapture:
    """A capture as the service tells it; None where the answer did not say.

    Attributes:
        public_id: the service's identifier, never empty.
        status: the processing status word as it came; "" when the answer had none.
        created: by the service's clock, timezone-aware.
        station_id: the station's own capture id, where the service gave it back in the metadata.
        file_words: the words of the file name under which the service keeps the picture. One of them may be the
            station's own id; what else is in it is the service's own affair, however much it looks like an id.
    """

    public_id: str
    status: str
    capture_type: str | None = None
    raw_value: str | None = None
    gtin: str | None = None
    created: datetime | None = None
    product_id: str | None = None
    product_name: str | None = None
    error_message: str = ""
    processed_at: datetime | None = None
    station_id: str | None = None
    file_words: frozenset[str] = field(default=frozenset())

    def names(self, capture_id: str) -> bool:
        """Return True when it says itself that it is the capture with this id."""
        return self.station_id == capture_id or capture_id in self.file_words


@dataclass(frozen=True, slots=True)
class RemoteSession:
    """A scan session as the service tells it; ``captures`` is empty where the answer lists none."""

    id: str
    state: str
    captures: tuple[RemoteCapture, ...] = field(default=())

    @property
    def is_active(self) -> bool:
        """True while captures may be added."""
        return self.state == ACTIVE_SESSION

    @property
    def is_over(self) -> bool:
        """True when captures can no longer be added; a state that nobody knows is not taken for that."""
        return self.state.upper() in SESSIONS_OVER


@dataclass(frozen=True, slots=True)
class Account:
    """Whose credential it is.

    Attributes:
        name: e-mail address or user identifier, for people.
        organizations: ``(id, name)`` of each organization that the account may scan for.
    """

    name: str
    organizations: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Quota:
    """The rate limit as the last answer told it, of the most restrictive window.

    Attributes:
        remaining: requests left in the window.
        reset_after: seconds until the window starts anew.
        limit: requests in a window, None when not told.
        windows: every window of the policy as ``(requests, seconds)``, empty when not told.
    """

    remaining: int
    reset_after: float
    limit: int | None = None
    windows: tuple[tuple[int, float], ...] = field(default=())


class Service(Protocol):
    """The scanner service. Used by one thread, except that ``abort`` may come from any.

    Every method raises only errors of ``domain.errors``: ServiceUnavailable (with ``maybe_delivered`` where the request
    may have been carried out), RateLimited, SignedOut, SessionOver, Rejected.
    """

    @property
    def quota(self) -> Quota | None:
        """What the last answer said about the rate limit, None when it said nothing."""

    def server_now(self) -> datetime | None:
        """The service's time, carried on by the monotonic clock from its last answer; None before the first.

        Never ahead of the service's own clock, and at most 1 s and the answer's way behind it: Date has whole seconds.
        """

    def whoami(self) -> Account:
        """Test the credential, and learn the organizations."""

    def open_session(self, organization: str | None, metadata: Mapping[str, str]) -> RemoteSession:
        """Open a scan session; ``organization`` may be None when the credential implies it."""

    def read_session(self, session_id: str) -> RemoteSession:
        """The session with all its captures: what reconciliation reads."""

    def session_status(self, session_id: str) -> RemoteSession:
        """The session with the status of each capture: the cheap poll."""

    def end_session(self, session_id: str) -> None:
        """End the session: no further captures. Succeeds when it has ended already."""

    def send_capture(self, session_id: str, capture: Capture, image: bytes | None) -> RemoteCapture:
        """Hand over one capture, with its picture when there is one."""

    def ask_for_uploads(self, session_id: str, *, with_picture: bool) -> None:
        """Ask whether captures with, or without, a picture are taken, and hand nothing over.

        Raises what sending a capture would.
        """

    def read_capture(self, public_id: str) -> RemoteCapture:
        """One capture as it stands."""

    def retry_capture(self, public_id: str) -> RemoteCapture:
        """Have the service process a failed capture again."""

    def abort(self) -> None:
        """From any thread: make the request in flight fail at once, and every later one."""

    def close(self) -> None:
        """Release connections. May be called twice."""
