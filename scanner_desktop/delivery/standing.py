"""How the station stands with the service, for the person in front of it."""

from scanner_desktop.delivery.pace import Kind, Pace
from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.errors import OrganizationNeeded, RateLimited, SessionOver, StationError
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.phrase import Phrase, plural

_OF_SENDING = (Kind.UPLOAD, Kind.SESSION, Kind.PROBE)


class Standing:
    """The state of the connection and what is in the way.

    Attributes:
        state: see ConnectionState.
        trouble: what is in the way, None when nothing is.
    """

    def __init__(self, store: DeliveryStore, sessions: Sessions, pace: Pace) -> None:
        self._store = store
        self._sessions = sessions
        self._pace = pace
        self.state = ConnectionState.UNKNOWN
        self.trouble: StationError | None = None

    def begin(self) -> None:
        """Know nothing: a person has changed something."""
        self.state, self.trouble = ConnectionState.UNKNOWN, None

    def failed(self, kind: Kind, error: StationError) -> None:
        """Take note of a request without the answer that was wanted."""
        if isinstance(error, RateLimited):
            self.trouble = error
        elif kind in _OF_SENDING and not isinstance(error, SessionOver):
            self.state, self.trouble = ConnectionState.OFFLINE, error

    def answered(self) -> None:
        """Take note of an answer; what fails all the same, and is needed for sending, is still in the way."""
        self.trouble = self._pace.trouble()
        self.state = ConnectionState.ONLINE if self.trouble is None else ConnectionState.OFFLINE

    def connection(self) -> Connection:
        """Return the standing as a status line shows it."""
        counts = self._store.counts()
        message, advice = (self.trouble.message, self.trouble.advice) if self.trouble is not None else ("", "")
        if not message and self.state is ConnectionState.ONLINE and (counts.held or counts.unsure):
            message, advice = self._words_for_others()
        return Connection(
            state=self.state,
            message=message,
            advice=advice,
            waiting=counts.waiting,
            rejected=counts.rejected,
            oldest_at=self._store.oldest_waiting() if counts.waiting else None,
            organizations=self.trouble.organizations if isinstance(self.trouble, OrganizationNeeded) else (),
        )

    def _words_for_others(self) -> tuple[str, str]:
        account = self._sessions.account
        others = self._store.waiting_for_others(account) if account is not None else ()
        if not others:
            return "", ""
        first, count = others[0], sum(each.count for each in others)
        if first.organization is not None:
            return (
                plural(
                    "{n} capture waits for the organization {organization}.",
                    "{n} captures wait for the organization {organization}.",
                    count,
                    organization=first.organization,
                ),
                Phrase("Sign in as somebody who may scan for it to send them."),
            )
        names: str = ", ".join(dict.fromkeys(each.account for each in others if each.account))
        names = names or Phrase("another account")
        return (
            plural("{n} capture waits for {names}.", "{n} captures wait for {names}.", count, names=names),
            Phrase("Sign in as {names} to send them.", names=names),
        )
