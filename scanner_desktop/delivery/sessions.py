"""The scan session: opened when something has to be sent, used while it is active, replaced when it is over."""

from collections.abc import Mapping

from scanner_desktop.domain.errors import OrganizationNeeded, Rejected, ServiceUnavailable, SessionOver
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.service import Service

_SESSION, _ORGANIZATION = "session", "organization"


class Sessions:
    """Keeps the identifier of the open session across starts, in the outbox."""

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
        self._organization = organization
        self._metadata = dict(metadata or {})
        self._current = store.recall(_SESSION)
        self._is_settled = False
        self._settled: str | None = None

    @property
    def current(self) -> str | None:
        """The session that captures go into now, None when none is open."""
        return self._current

    def approach(self) -> None:
        """Take one step towards an open session, one request: learn the organization, then open.

        Not both at once, so that the rate governor is asked in between. Raises OrganizationNeeded when the account
        belongs to several and nobody has chosen; ServiceUnavailable when the service opens none; else what it raises.
        """
        if not self._is_settled:
            self._settled, self._is_settled = self._choose_organization(), True
            return
        try:
            session = self._service.open_session(self._settled, self._metadata)
        except (Rejected, SessionOver) as error:
            self.ask_anew()
            raise ServiceUnavailable(f"The service does not open a scan session. {error}") from error
        self._keep(session.id)

    def ask_anew(self) -> None:
        """Find out anew which organizations there are: somebody else may be signed in now."""
        self._is_settled = False

    def forget(self) -> None:
        """Let go of a session that is over: the next capture needs a new one."""
        self._keep(None)

    def choose(self, organization: str) -> None:
        """Scan for this organization from now on; captures no longer go into a session of another."""
        if organization != self._store.recall(_ORGANIZATION):
            self._store.remember(_ORGANIZATION, organization)
            self.ask_anew()
            self.forget()

    def end(self) -> None:
        """End the open session at the service, if there is one."""
        if self._current is not None:
            self._service.end_session(self._current)
            self.forget()

    def _keep(self, session_id: str | None) -> None:
        self._current = session_id
        self._store.remember(_SESSION, session_id)

    def _choose_organization(self) -> str | None:
        try:
            organizations = self._service.whoami().organizations
        except Rejected:
            organizations = ()  # a service that does not know the call: it may infer the organization from a key
        offered = {identifier for identifier, _ in organizations}
        for wanted in (self._store.recall(_ORGANIZATION), self._organization):
            if wanted and (wanted in offered or not offered):
                return wanted
        if len(organizations) > 1:
            raise OrganizationNeeded(
                "This account belongs to several organizations.",
                "Choose the one that this station scans for.",
                organizations=organizations,
            )
        return organizations[0][0] if organizations else None
