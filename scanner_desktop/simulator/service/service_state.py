"""Everything the service remembers: sessions and captures, in memory, safe to look at from any thread."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.ports import Clock
from scanner_desktop.simulator.service.credentials import new_slug
from scanner_desktop.simulator.service.journal import Journal, JournalDamaged

SessionStatus = Literal["ACTIVE", "COMPLETED", "EXPIRED"]


@dataclass(frozen=True, slots=True)
class ScanSession:
    """A scan session as it stands now.

    Attributes:
        last_used: when it was opened or last took a capture; it expires a fixed time after that.
        ended_at: when it was ended or found to have expired; None while it is active.
    """

    public_id: str
    organization_id: str
    created: datetime
    last_used: datetime
    status: SessionStatus = "ACTIVE"
    ended_at: datetime | None = None
    capture_mode: str = "both"
    user_agent: str = ""
    device_context: Mapping[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaptureRequest:
    """What a client asked the service to store; ``image`` is None for captures without a picture."""

    session_id: str
    capture_type: str
    raw_value: str = ""
    gtin: str = ""
    image: "StoredImage | None" = None
    gs1_dl_data: Mapping[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredImage:
    """What is kept of an uploaded picture: not its bytes, so that ten thousand uploads fit into memory.

    Attributes:
        file_name: as the client called it.
        media_type: as its first bytes say.
        size: in bytes.
        sha256: of its bytes, lower-case hex.
    """

    file_name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredCapture:
    """A capture that the service has.

    Attributes:
        order: position in the order of arrival, from 1.
        created: when it was stored, UTC, full resolution.
        run, run_began: how often the pipeline was started for it (from 1), and when last.
    """

    order: int
    public_id: str
    session_id: str
    capture_type: str
    raw_value: str
    gtin: str
    created: datetime
    run: int
    run_began: datetime
    image: StoredImage | None = None
    gs1_dl_data: Mapping[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @property
    def image_key(self) -> str | None:
        """Where the service says it keeps the picture."""
        if self.image is None:
            return None
        return f"scanner/{self.session_id}/{self.public_id}.{self.image.media_type.removeprefix('image/')}"

    def finished_at(self, after: float) -> datetime:
        """Return the moment ``after`` seconds from the beginning of its latest run."""
        return self.run_began + timedelta(seconds=after)


class UnknownSession(Exception):
    """There is no session of that identifier."""


class SessionOver(Exception):
    """The session is not active any more.

    Attributes:
        session: as it stands.
    """

    def __init__(self, session: ScanSession) -> None:
        super().__init__(session.public_id)
        self.session = session


class ServiceState:
    """The service's memory. Every method may be called from any thread."""

    def __init__(self, clock: Clock, idle_seconds: float, journal: Journal | None = None) -> None:
        self._clock = clock
        self._idle = timedelta(seconds=idle_seconds)
        self._changed = threading.Condition()
        self._sessions: dict[str, ScanSession] = {}
        self._captures: dict[str, StoredCapture] = {}
        self._members: dict[str, list[str]] = {}
        self._journal: Journal | None = None
        if journal is not None:
            for record in journal.replay(ScanSession | StoredCapture):
                if isinstance(record, StoredCapture) and record.session_id not in self._sessions:
                    raise JournalDamaged(
                        Phrase(
                            "the state file has a capture of the unknown session {session}", session=record.session_id
                        )
                    )
                self._remember(record)
            self._journal = journal

    def _remember(self, record: ScanSession | StoredCapture) -> None:
        """Put a new or changed record in its place; on disk first, so that nothing is answered that could be lost."""
        if self._journal is not None:
            self._journal.append(record)
        if isinstance(record, ScanSession):
            self._sessions[record.public_id] = record
            self._members.setdefault(record.public_id, [])
            return
        if record.public_id not in self._captures:
            self._members[record.session_id].append(record.public_id)
            self._sessions[record.session_id] = replace(self._sessions[record.session_id], last_used=record.created)
        self._captures[record.public_id] = record

    def open_session(
        self,
        organization_id: str,
        *,
        capture_mode: str = "both",
        user_agent: str = "",
        device_context: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> ScanSession:
        """Open a new, active session."""
        now = self._clock.now()
        session = ScanSession(
            new_slug(),
            organization_id,
            created=now,
            last_used=now,
            capture_mode=capture_mode,
            user_agent=user_agent,
            device_context=device_context or {},
            metadata=metadata or {},
        )
        with self._changed:
            self._remember(session)
        return session

    def session(self, public_id: str) -> ScanSession:
        """Return a session as it stands now, expired if it was idle for too long. Raises UnknownSession."""
        with self._changed:
            session = self._sessions.get(public_id)
            if session is None:
                raise UnknownSession(public_id)
            expires = session.last_used + self._idle
            if session.status == "ACTIVE" and self._clock.now() >= expires:
                session = replace(session, status="EXPIRED", ended_at=expires)
                self._remember(session)
            return session

    def active_session(self, public_id: str) -> ScanSession:
        """Return a session that takes captures. Raises UnknownSession, or SessionOver."""
        session = self.session(public_id)
        if session.status != "ACTIVE":
            raise SessionOver(session)
        return session

    def end_session(self, public_id: str) -> ScanSession:
        """End an active session. Raises UnknownSession, or SessionOver when it had ended already."""
        with self._changed:
            session = replace(self.active_session(public_id), status="COMPLETED", ended_at=self._clock.now())
            self._remember(session)
            return session

    def expire_sessions(self) -> None:
        """Make every active session expire at once, as a night would."""
        with self._changed:
            for session in [*self._sessions.values()]:
                if session.status == "ACTIVE":
                    self._remember(replace(session, status="EXPIRED", ended_at=self._clock.now()))

    @property
    def sessions(self) -> tuple[ScanSession, ...]:
        """Every session, in the order of opening."""
        with self._changed:
            return tuple(self.session(public_id) for public_id in [*self._sessions])

    def store(self, request: CaptureRequest) -> StoredCapture:
        """Store a capture and start its run. Raises UnknownSession, or SessionOver."""
        with self._changed:
            self.active_session(request.session_id)
            now = self._clock.now()
            capture = StoredCapture(
                order=len(self._captures) + 1,
                public_id=new_slug(),
                session_id=request.session_id,
                capture_type=request.capture_type,
                raw_value=request.raw_value,
                gtin=request.gtin,
                created=now,
                run=1,
                run_began=now,
                image=request.image,
                gs1_dl_data=request.gs1_dl_data,
                metadata=request.metadata,
            )
            self._remember(capture)
            self._changed.notify_all()
            return capture

    def restart(self, public_id: str) -> StoredCapture:
        """Start a new run of a capture. Raises KeyError when there is none."""
        with self._changed:
            capture = self._captures[public_id]
            capture = replace(capture, run=capture.run + 1, run_began=self._clock.now())
            self._remember(capture)
            return capture

    def capture(self, public_id: str) -> StoredCapture | None:
        """Return one capture, or None."""
        with self._changed:
            return self._captures.get(public_id)

    def captures_of(self, session_id: str) -> tuple[StoredCapture, ...]:
        """Return a session's captures in the order of arrival."""
        with self._changed:
            return tuple(self._captures[public_id] for public_id in self._members.get(session_id, ()))

    @property
    def captures(self) -> tuple[StoredCapture, ...]:
        """Every capture, in the order of arrival."""
        with self._changed:
            return tuple(self._captures.values())

    def wait_for_captures(self, count: int, deadline: float) -> bool:
        """Wait until at least ``count`` captures are stored, ``deadline`` seconds at most; return whether they are."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._captures) >= count, deadline)
