"""The delivery engine: one unit of work at a time, driven by the upload thread or by ``queue flush``.

What comes first: finding out about lost answers, then the oldest waiting capture, then questions about what is being
processed, then the question whether the service is there at all. Each kind of request has a backoff of its own
(``pace``), and what waits for its backoff stops nothing else. ``decide`` says what becomes of a capture. Nothing here
waits or sleeps; ``step`` says how long to.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from scanner_desktop.delivery.decide import HORIZON
from scanner_desktop.delivery.governor import Governor
from scanner_desktop.delivery.lost_answers import LostAnswers
from scanner_desktop.delivery.pace import Kind, Pace
from scanner_desktop.delivery.polling import Polling, poll, process_again
from scanner_desktop.delivery.sending import Sending
from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.delivery.standing import Standing
from scanner_desktop.delivery.step import NotTaken, Step
from scanner_desktop.domain.capture import Capture, Delivery
from scanner_desktop.domain.commands import (
    ChooseOrganization,
    DeliveryCommand,
    EndSession,
    ProcessAgain,
    SignIn,
    TryNow,
)
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.errors import (
    BadInput,
    OrganizationNeeded,
    ServiceUnavailable,
    SessionOver,
    SignedOut,
    StationError,
    StorageFull,
)
from scanner_desktop.domain.outbox import DeliveryStore
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.retry import Random
from scanner_desktop.domain.service import Service

log = logging.getLogger(__name__)

HEARTBEAT = 300.0  # seconds between questions whether the service is there while nothing is to be done
DISK_RETRY = 10.0  # seconds until a disk that took nothing is tried again
SIGNED_OUT_PAUSES = (60.0, 300.0)  # seconds: first and longest wait before asking whether the credential is good again
Work = Callable[[], Sequence[Capture] | None]


class Courier:
    """Delivers captures, oldest first, and brings back what became of them. One thread; ``abort`` from any."""

    def __init__(
        self,
        store: DeliveryStore,
        service: Service,
        clock: Clock,
        rng: Random,
        *,
        organization: str = "",
        metadata: Mapping[str, str] | None = None,
        use_credential: Callable[[str, str], None] | None = None,
        horizon: timedelta = HORIZON,
        close_store: Callable[[], None] = lambda: None,
    ) -> None:
        """Start with what an earlier run left: sendings without an outcome are looked up, held captures tried again.

        ``organization`` is the one that the settings name; ``metadata`` is told of each scan session that is opened.
        ``use_credential`` gets the kind and the secret of
        ``sign_in``; without it, signing in is refused. ``horizon`` is how long a capture whose answer was lost is
        looked for before it is sent again. ``close_store`` is called by ``close``, for a store made for this engine.
        """
        self._store = store
        self._service = service
        self._clock = clock
        self._use_credential = use_credential
        self._close_store = close_store
        self._began = clock.now() - timedelta(seconds=clock.monotonic())
        self._sessions = Sessions(store, service, organization=organization, metadata=metadata)
        self._governor = Governor(clock.monotonic, rng)
        self._pace = Pace(clock.monotonic, rng)
        self._polling = Polling(clock.monotonic)
        self._lost = LostAnswers(store, service, clock, rng, horizon)
        self._sending = Sending(store, service, clock, rng, self._now, self._lost, self._sessions, self._pace)
        self._standing = Standing(store, self._sessions, self._pace)
        self._rests_until = 0.0
        self._sign_in_check = (0.0, 0.0)
        self._is_interrupted = self._end_wanted = False
        self._news: list[Capture] = []
        self._heartbeat_at = clock.monotonic()
        store.recover_interrupted()
        store.release_held()
        store.begin_run(self._now())

    def abort(self) -> None:
        """End the request under way, and let no further one begin. From any thread."""
        self._service.abort()

    def close(self) -> None:
        """Release the connections to the service and to the outbox."""
        self._service.close()
        self._close_store()

    def step(self) -> Step:
        """Do at most one unit of work. Raises only what is a mistake of ours."""
        if self._standing.state is ConnectionState.ORGANIZATION_NEEDED:
            return self._done((), None)
        if self._standing.state is ConnectionState.SIGNED_OUT:
            return self._wait_for_sign_in()
        if (wait := self._rests_until - self._clock.monotonic()) > 0:
            return self._done((), wait)
        try:
            return self._work()
        except SignedOut as error:
            return self._person_needed(ConnectionState.SIGNED_OUT, error)
        except OrganizationNeeded as error:
            return self._person_needed(ConnectionState.ORGANIZATION_NEEDED, error)
        except StorageFull as error:
            self._is_interrupted = True
            self._standing.trouble, self._rests_until = error, self._clock.monotonic() + DISK_RETRY
            return self._done((), DISK_RETRY)
        except BaseException:
            self._is_interrupted = True
            raise

    def carry_out(self, command: DeliveryCommand) -> tuple[Capture, ...]:
        """Do what a person asks for, and return the captures that changed. Raises BadInput when it makes no sense."""
        match command:
            case ChooseOrganization():
                return self.choose_organization(command.organization_id)
            case SignIn():
                return self.sign_in(command.kind, command.secret)
            case EndSession():
                return self.end_session()
            case TryNow():
                return self.try_now()
            case ProcessAgain():
                return process_again(self._store, self._service, command.capture_id)

    def choose_organization(self, organization_id: str) -> tuple[Capture, ...]:
        """Scan for this organization from now on."""
        self._sessions.choose(organization_id)
        return self._go_on()

    def sign_in(self, kind: str, secret: str) -> tuple[Capture, ...]:
        """Use another credential from now on, and release what was held. Raises BadInput when it has no right shape."""
        if self._use_credential is None:
            raise BadInput(
                Phrase("Signing in is not possible here."), Phrase("Set SCANNER_DESKTOP_API_KEY and start again.")
            )
        self._use_credential(kind, secret)
        self._sessions.signed_in()
        return self._go_on()

    def end_session(self) -> tuple[Capture, ...]:
        """End the scan session as soon as everything that waits has been sent."""
        self._end_wanted = True
        return ()

    def try_now(self) -> tuple[Capture, ...]:
        """Forget every pause that the service did not ask for: somebody thinks that the connection is back."""
        self._pace.forget_waits()
        self._store.make_due()
        self._lost.search_now()
        self._sign_in_check = (0.0, self._sign_in_check[1])
        self._rests_until = 0.0
        self._heartbeat_at = self._clock.monotonic()
        return ()

    def _now(self) -> datetime:
        """Return the time by a clock that nobody can set while the program runs."""
        return self._began + timedelta(seconds=self._clock.monotonic())

    def _work(self) -> Step:
        if self._is_interrupted:
            # The disk refused to note how a sending ended: find out, as after a crash.
            self._store.recover_interrupted()
            self._is_interrupted = False
        for wait, kind, work in self._candidates(self._now()):
            if wait <= 0:
                return self._call(kind, work)
        return self._done((), self._next_wait())

    def _next_wait(self) -> float:
        return max(0.0, min((wait for wait, _, _ in self._candidates(self._now())), default=HEARTBEAT))

    def _candidates(self, now: datetime) -> Iterator[tuple[float, Kind, Work]]:
        """Yield what there is to do, most urgent first, with the seconds until it may be done."""
        counts = self._store.counts()
        is_pending = bool(counts.queued or counts.unsure)
        if (is_pending or self._end_wanted) and self._sessions.account is None:
            yield self._wait(Kind.SESSION), Kind.SESSION, self._sessions.find_out
        else:
            search_in = self._lost.next_search(now, self._sessions.account)
            if search_in is not None:
                yield max(search_in, self._wait(Kind.SEARCH)), Kind.SEARCH, lambda: self._search(now)
            yield from self._next_sending(now)
            if self._end_wanted and not is_pending:
                yield self._wait(Kind.SESSION), Kind.SESSION, self._end_session
        poll_in, due = self._polling.next_due(self._store.unfinished(), self._sessions.account)
        if due is not None:
            wait = max(poll_in, self._governor.wait_for_poll(), self._pace.wait(Kind.POLL))
            yield wait, Kind.POLL, lambda: poll(self._store, self._service, self._polling, *due)
        if self._standing.state is ConnectionState.ONLINE or not counts.queued:
            # What waits to be sent shows by itself when the service is back.
            wait = max(self._heartbeat_at - self._clock.monotonic(), self._governor.wait_for_poll())
            yield max(wait, self._pace.wait(Kind.PROBE)), Kind.PROBE, self._sessions.probe

    def _next_sending(self, now: datetime) -> Iterator[tuple[float, Kind, Work]]:
        capture = self._lost.next_sendable(now)
        if capture is not None and not self._sessions.may_send(capture):
            # A person has brought it back, and it is another account's.
            self._news += self._sessions.hold_foreign()
            capture = self._lost.next_sendable(now)
        if capture is not None:
            session = self._sessions.session_for(capture.organization)
            if session is None:
                organization = capture.organization
                yield self._wait(Kind.SESSION), Kind.SESSION, lambda: self._sessions.open(organization)
            elif self._pace.asks_first(is_suspect=self._store.record(capture.number).strikes > 0):
                yield self._wait(Kind.UPLOAD), Kind.UPLOAD, lambda: self._sending.ask(capture, session)
            else:
                yield self._wait(Kind.UPLOAD), Kind.UPLOAD, lambda: self._sending.send(capture, session)
        due_at = self._store.next_due(now)
        if due_at is not None:
            yield max(0.001, (due_at - now).total_seconds(), self._wait(Kind.UPLOAD)), Kind.UPLOAD, lambda: None

    def _wait(self, kind: Kind) -> float:
        return max(self._pace.wait(kind), self._governor.wait_for_upload())

    def _call(self, kind: Kind, work: Work) -> Step:
        changed: tuple[Capture, ...] = ()
        error: StationError | None = None
        try:
            changed = tuple(work() or ())
        except NotTaken as trouble:
            changed, error = (trouble.capture,), trouble.cause
        except (ServiceUnavailable, SessionOver) as trouble:
            error = trouble
        finally:
            self._governor.answered(self._service.quota)
        if error is not None:
            wait = self._pace.failed(kind, error)
            log.info("the service does not serve this kind of request (%s): %s; again in %.1f s", kind, error, wait)
            self._standing.failed(kind, error)
            self._heartbeat_at = self._clock.monotonic()  # is the service there at all?
            return self._done(changed, self._next_wait())
        if kind is not Kind.UPLOAD:
            self._pace.succeeded(kind)
        self._standing.answered()
        self._heartbeat_at = self._clock.monotonic() + HEARTBEAT
        return self._done(changed, 0.0)

    def _search(self, now: datetime) -> Sequence[Capture]:
        changed = self._lost.search(now, self._sessions.account)
        if found := [capture for capture in changed if capture.delivery is Delivery.DELIVERED]:
            self._sending.succeeded(self._store.record(found[0].number))
        return changed

    def _end_session(self) -> None:
        self._sessions.end()
        self._end_wanted = False

    def _wait_for_sign_in(self) -> Step:
        """Hold what is new, and ask now and then: a credential that was revoked may be given back as it was."""
        if self._store.counts().queued:
            self._store.hold_queued(str(self._standing.trouble))
        at, wait = self._sign_in_check
        now = self._clock.monotonic()
        if now < at:
            return self._done((), at - now)
        try:
            self._sessions.probe()
        except StationError as error:
            wait = min(SIGNED_OUT_PAUSES[1], max(SIGNED_OUT_PAUSES[0], 2 * wait))
            self._sign_in_check = (now + wait, wait)
            log.info("still signed out: %s", error)
            return self._done((), wait)
        finally:
            self._governor.answered(self._service.quota)
        self._go_on()
        return self._done((), 0.0)

    def _person_needed(self, state: ConnectionState, error: StationError) -> Step:
        self._standing.state, self._standing.trouble = state, error
        self._store.hold_queued(error.message)
        log.info("a person is needed: %s", error)
        wait = SIGNED_OUT_PAUSES[0]
        self._sign_in_check = (self._clock.monotonic() + wait, wait)
        return self._done((), wait if state is ConnectionState.SIGNED_OUT else None)

    def _go_on(self) -> tuple[Capture, ...]:
        self._store.release_held()
        self._standing.begin()
        self._pace.forget_waits()
        return tuple(self._sessions.hold_foreign())

    def _done(self, changed: tuple[Capture, ...], wait: float | None) -> Step:
        news, self._news = (*self._news, *changed), []
        return Step(news, self._standing.connection(), wait)
