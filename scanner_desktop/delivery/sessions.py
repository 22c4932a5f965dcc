"""The scan session: opened when something has to be sent, used while it is active, and by its own account alone."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.errors import OrganizationNeeded, Rejected, ServiceUnavailable, SessionOver
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.service import Service

_SESSION, _ACCOUNT, _SESSION_ORGANIZATION = "session", "session account", "session organization"
_ORGANIZATION = "organization"  # the one that a person chose


class Sessions:
    """Knows who is signed in, and keeps the open session with its account and organization across starts."""

    def __init__(
        self,
        store: DeliveryStore,
        service: Service,
        *,
        organization: str = "",
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        """``organization`` is the one that the settings name, "" when they name none."""
        self._store = store
        self._service = service
        self._configured = organization
        self._metadata = dict(metadata or {})
        self._current = store.recall(_SESSION)
        self._account: str | None = None
        self._organization: str | None = None
        self._offered: tuple[str, ...] = ()
        self._is_other_sign_in = False

    @property
    def current(self) -> str | None:
        """The session that is open, or was when the program ended; None when none is."""
        return self._current

    @property
    def account(self) -> str | None:
        """Who is signed in, "" where the service does not tell; None before that was asked."""
        return self._account

    def session_for(self, organization: str | None) -> str | None:
        """Return the session for a capture that was made for this organization, None when it has to be opened."""
        of_session = self._store.recall(_SESSION_ORGANIZATION)
        if self._account is None or (None not in (organization, of_session) and organization != of_session):
            return None
        return self._current

    def find_out(self) -> Sequence[Capture]:
        """Ask who is signed in and for which organization, and let go of a session that is not theirs: one request.

        Returns the captures that have to wait for somebody else now.

        Raises OrganizationNeeded when the account belongs to several and nobody has chosen; else what the service does.
        """
        try:
            account = self._service.whoami()
            name, organizations = account.name, account.organizations
        except Rejected:
            name, organizations = "", ()  # a service that does not know the call
        self._offered = tuple(identifier for identifier, _ in organizations)
        owner = self._store.recall(_ACCOUNT)
        is_foreign = owner is not None and owner != name
        if is_foreign or (self._is_other_sign_in and (not name or owner is None)):
            self.forget()
        self._is_other_sign_in = False
        wanted = self._wanted()
        if wanted is None and len(organizations) > 1:
            self._store.own(name, None)
            raise OrganizationNeeded(
                Phrase("This account belongs to several organizations."),
                Phrase("Choose the one that this station scans for."),
                organizations=organizations,
            )
        self._organization = wanted or (self._offered[0] if self._offered else None)
        self._account = name
        if self._current is not None and owner is None:
            self._store.remember(_ACCOUNT, name)  # of a version that did not note whose session it was
        self._store.own(name, self._organization)
        return self.hold_foreign()

    def probe(self) -> None:
        """Ask whether the service is there and the sign-in is good: one request. Raises what the service does."""
        with suppress(Rejected):  # it is there, and does not know the call
            self._service.whoami()

    def may_send(self, capture: Capture) -> bool:
        """Return whether a capture belongs to the account that is signed in, and to an organization of its."""
        is_left = bool(self._offered) and capture.organization not in (None, *self._offered)
        return capture.account in (None, self._account) and not is_left

    def hold_foreign(self) -> Sequence[Capture]:
        """Hold what waits for another account, or for an organization that this one has left; return what that is."""
        return self._store.hold_foreign(self._account, self._offered) if self._account is not None else ()

    def open(self, organization: str | None) -> None:
        """Open a session for captures of this organization: one request.

        Raises ServiceUnavailable when the service opens none; else what it raises.
        """
        organization = organization or self._organization
        try:
            session = self._service.open_session(organization, self._metadata)
        except (Rejected, SessionOver) as error:
            self.ask_anew()
            raise ServiceUnavailable(
                Phrase("The service does not open a scan session. {error}", error=error)
            ) from error
        self._keep(session.id, organization)

    def ask_anew(self) -> None:
        """Find out anew who is signed in before the next capture is sent."""
        self._account = None

    def signed_in(self) -> None:
        """Take note that another credential is used: until it is known whose, new captures are nobody's."""
        self._is_other_sign_in = True
        self._store.disown()
        self.ask_anew()

    def forget(self) -> None:
        """Let go of a session that is over: the next capture needs a new one."""
        self._keep(None, None)

    def choose(self, organization: str) -> None:
        """Scan for this organization from now on; captures no longer go into a session of another."""
        if organization != self._store.recall(_ORGANIZATION):
            self._store.remember(_ORGANIZATION, organization)
            if self._account is not None:
                self._store.own(self._account, organization)
            self.ask_anew()
            self.forget()

    def end(self) -> None:
        """End the open session at the service, if there is one."""
        if self._current is not None:
            with suppress(Rejected, SessionOver):  # one that the service does not know has ended
                self._service.end_session(self._current)
            self.forget()

    def _keep(self, session_id: str | None, organization: str | None) -> None:
        self._current = session_id
        self._store.remember(_SESSION_ORGANIZATION, organization)
        self._store.remember(_ACCOUNT, self._account if session_id is not None else None)
        self._store.remember(_SESSION, session_id)

    def _wanted(self) -> str | None:
        for wanted in (self._store.recall(_ORGANIZATION), self._configured):
            if wanted and (wanted in self._offered or not self._offered):
                return wanted
        return None
