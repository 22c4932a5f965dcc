"""The delivery engine: one unit of work at a time, driven by the upload thread or by ``queue flush``.

What comes first: finding out about lost answers, then the oldest waiting capture, then questions about what is being
processed, then a look whether the service is there at all. Nothing here waits or sleeps; ``step`` says how long to.
"""

import logging
from collections.abc import Callable, Sequence

from scanner_desktop.delivery.governor import Governor
from scanner_desktop.delivery.lost_answers import LostAnswers
from scanner_desktop.delivery.polling import FEW, Polling
from scanner_desktop.delivery.sessions import Sessions
from scanner_desktop.delivery.step import Step, Unavailable
from scanner_desktop.delivery.suspicion import Suspicion
from scanner_desktop.delivery.wishes import CaptureWishes, PersonalStore
from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.errors import (
    BadInput,
    OrganizationNeeded,
    RateLimited,
    Rejected,
    ServiceUnavailable,
    SessionOver,
    SignedOut,
    StationError,
    StorageFull,
)
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.retry import Random, is_poisoned, is_server_error, wait_after
from scanner_desktop.domain.service import Service

log = logging.getLogger(__name__)

HEARTBEAT = 300.0  # seconds between looks whether the service is there while nothing is to be done
DISK_RETRY = 10.0  # seconds until a disk that took nothing is tried again
SIGNED_OUT_LOOKS = (60.0, 300.0)  # seconds: first and longest wait before asking whether the credential is good again


class Courier(CaptureWishes):
    """Delivers captures, oldest first, and brings back what became of them. One thread; ``abort`` from any."""

    def __init__(
        self,
        store: PersonalStore,
        service: Service,
        clock: Clock,
        rng: Random,
        *,
        organization: str = "",
        use_credential: Callable[[str, str], None] | None = None,
    ) -> None:
        """Start with what an earlier run left: sendings without an outcome are looked up, held captures tried again.

        ``use_credential`` gets the kind and the secret of ``sign_in``; without it, signing in is refused.
        """
        super().__init__(store, service)
        self._clock = clock
        self._rng = rng
        self._use_credential = use_credential
        self._sessions = Sessions(store, service, organization=organization)
        self._governor = Governor(clock.monotonic, rng)
        self._polling = Polling(clock.monotonic)
        self._lost = LostAnswers(store, service, clock)
        self._state = ConnectionState.UNKNOWN
        self._trouble: StationError | None = None
        self._failures = 0
        self._sessions_over = 0
        self._failed_looks = 0
        self._probe_first = False
        self._knows_time = False
        self._not_before = 0.0
        self._suspicion = Suspicion(clock.monotonic)
        self._look_again = (0.0, 0.0)
        self._is_interrupted = False
        self._heartbeat_at = clock.monotonic()
        self._end_wanted = False
        store.recover_interrupted()
        store.release_held()

    def abort(self) -> None:
        """End the request under way, and let no further one begin. From any thread."""
        self._service.abort()

    def close(self) -> None:
        """Release what this engine holds: the outbox's connection is its maker's."""

    def step(self) -> Step:
        """Do at most one unit of work. Raises only what is a mistake of ours."""
        if self._state is ConnectionState.ORGANIZATION_NEEDED:
            return self._done((), None)
        if self._state is ConnectionState.SIGNED_OUT:
            return self._wait_for_sign_in()
        wait = self._not_before - self._clock.monotonic()
        if wait > 0:
            return self._done((), wait)
        try:
            return self._work()
        except SignedOut as error:
            return self._person_needed(ConnectionState.SIGNED_OUT, error)
        except OrganizationNeeded as error:
            return self._person_needed(ConnectionState.ORGANIZATION_NEEDED, error)
        except StorageFull as error:
            self._is_interrupted = True
            self._trouble = error
            self._not_before = self._clock.monotonic() + DISK_RETRY
            return self._done((), DISK_RETRY)
        except (ServiceUnavailable, SessionOver) as error:
            return self._back_off(error)
        except BaseException:
            self._is_interrupted = True
            raise

    # --- what a person asks for --------------------------------------------------------------------------------

    def choose_organization(self, organization_id: str) -> tuple[Capture, ...]:
        """Scan for this organization from now on."""
        self._sessions.choose(organization_id)
        return self._go_on()

    def sign_in(self, kind: str, secret: str) -> tuple[Capture, ...]:
        """Use another credential from now on, and release what was held. Raises BadInput when it has no right shape."""
        if self._use_credential is None:
            raise BadInput("Signing in is not possible here.", "Set SCANNER_DESKTOP_API_KEY and start again.")
        self._use_credential(kind, secret)
        self._sessions.ask_anew()
        return self._go_on()

    def end_session(self) -> tuple[Capture, ...]:
        """End the scan session as soon as everything that waits has been sent."""
        self._end_wanted = True
        return ()

    def try_now(self) -> tuple[Capture, ...]:
        """Forget the current backoff: somebody thinks that the connection is back."""
        if not isinstance(self._trouble, RateLimited):
            self._not_before = 0.0
            self._lost.postpone(0.0)
            self._look_again = (0.0, self._look_again[1])
            self._heartbeat_at = self._clock.monotonic()
            self._suspicion.wake()
        return ()

    def _begin_anew(self, capture: Capture) -> tuple[Capture, ...]:
        self._suspicion.forgive(capture.number)
        return (capture,)

    # --- one unit of work --------------------------------------------------------------------------------------

    def _work(self) -> Step:
        if self._is_interrupted:
            # The disk refused to note how a sending ended: find out, as after a crash.
            self._store.recover_interrupted()
            self._is_interrupted = False
        now = self._clock.monotonic()
        resting = self._suspicion.resting()
        if self._probe_first:
            return self._governed(self._governor.wait_for_upload(), self._probe)
        waits = [self._lost.next_look()]
        if waits[0] == 0.0:
            return self._governed(self._governor.wait_for_upload(), self._look_up)
        failing = self._suspicion.failing()
        untried = self._lost.next_sendable({*resting, *failing}) if failing else None
        capture = untried or self._lost.next_sendable(resting)
        if capture is not None:
            session = self._sessions.current
            if session is None:
                return self._governed(self._governor.wait_for_upload(), self._open_session)
            if not self._knows_time and self._service.server_now() is None:
                return self._governed(self._governor.wait_for_upload(), self._learn_time)
            return self._governed(self._governor.wait_for_upload(), lambda: self._deliver(capture, session))
        waits += resting.values()
        if self._end_wanted and waits[0] is None and not resting:
            return self._governed(self._governor.wait_for_upload(), self._end_session)
        poll_in, due = self._polling.next_due(self._store.unfinished())
        if due is not None:
            poll_in = max(poll_in, self._governor.wait_for_poll())
            if poll_in <= 0:
                return self._call(lambda: self._poll(*due))
            waits.append(poll_in)
        if self._state is not ConnectionState.ONLINE or now >= self._heartbeat_at:
            return self._governed(self._governor.wait_for_poll(), self._probe)
        waits.append(self._heartbeat_at - now)
        return self._done((), min(wait for wait in waits if wait is not None))

    def _governed(self, wait: float, work: Callable[[], Sequence[Capture]]) -> Step:
        return self._done((), wait) if wait > 0 else self._call(work)

    def _call(self, work: Callable[[], Sequence[Capture]]) -> Step:
        changed = tuple(work())
        self._well()
        return self._done(changed, 0.0)

    def _open_session(self) -> Sequence[Capture]:
        try:
            self._sessions.approach()
        finally:
            self._answered()
        return ()

    def _deliver(self, capture: Capture, session: str) -> Sequence[Capture]:
        image = self._store.image(capture.id)
        if image is None and capture.capture_type is CaptureType.IMAGE:
            return [self._reject(capture, "The picture of this capture is missing on this computer's disk.")]
        number = capture.number
        note = self._lost.note_for(capture)
        sending = self._store.mark_sending(number, session, self._lost.service_time())
        try:
            remote = self._service.send_capture(session, sending, image)
        except SessionOver:
            self._sessions.forget()
            self._sessions_over += 1  # by itself: opening the next one succeeds, and says nothing about its end
            wait = wait_after(SessionOver(""), self._sessions_over, self._rng) or 0.0
            self._not_before = self._clock.monotonic() + wait
            return [self._store.requeue(number, note)]
        except Rejected as error:
            return [self._store.reject(number, str(error))]
        except SignedOut:
            self._store.requeue(number, note)
            raise
        except ServiceUnavailable as error:
            is_suspect = is_server_error(error) and self._suspicion.failed(number, self._rest(number, error))
            changed = self._not_delivered(number, error, strike=is_suspect)
            if is_suspect:
                return [changed]  # perhaps its own fault: the others go on
            raise Unavailable(error, changed) from error
        finally:
            self._answered()
        self._lost.settled(number)
        self._sessions_over = 0
        self._suspicion.taken(number)
        delivered = self._store.mark_delivered(number, remote, self._clock.now(), note)
        if note:
            self._lost.forget_note(number)
        return [delivered]

    def _rest(self, number: int, error: ServiceUnavailable) -> float:
        return wait_after(error, self._store.strikes(number) + 1, self._rng) or 0.0

    def _not_delivered(self, number: int, error: ServiceUnavailable, *, strike: bool) -> Capture:
        if error.maybe_delivered:
            self._lost.lost(number, error, strike=strike)
            return self._store.mark_unsure(number, str(error))
        return self._store.requeue(number, str(error), strike=strike)

    def _look_up(self) -> Sequence[Capture]:
        try:
            changed = self._lost.look()
        except RateLimited:
            raise
        except ServiceUnavailable as error:
            # A long session may be too much for a slow line, again and again: that must not stop everything else.
            self._failed_looks += 1
            self._lost.postpone(wait_after(error, self._failed_looks + 1, self._rng) or 0.0)
            self._probe_first = True
            raise
        finally:
            self._answered()
        self._failed_looks = 0
        return [self._set_aside_if_poisoned(capture) for capture in changed]

    def _set_aside_if_poisoned(self, capture: Capture) -> Capture:
        if capture.delivery is Delivery.QUEUED and is_poisoned(self._store.strikes(capture.number)):
            return self._reject(capture, f"The service fails each time it gets this capture. {capture.error}")
        return capture

    def _reject(self, capture: Capture, words: str) -> Capture:
        log.warning("capture %s is set aside: %s", capture.id, words)
        return self._store.reject(capture.number, words)

    def _poll(self, session: str, captures: Sequence[Capture]) -> Sequence[Capture]:
        """Ask for ``captures`` of ``session``: one by one when they are few, else first for all their status words."""
        try:
            if len(captures) <= FEW:
                told = [self._service.read_capture(each.public_id) for each in captures if each.public_id is not None]
            else:
                told = list(self._service.session_status(session).captures)
                words = {each.public_id: each.status for each in told}
                if any(words.get(each.public_id or "") not in (None, "", each.processing) for each in captures):
                    # The cheap answer has no names; something moved, so the whole session is worth one more request.
                    told = list(self._service.read_session(session).captures)
        except (SessionOver, Rejected) as error:
            if not self._polling.refused(session):
                return []
            words_of_service = f"The service no longer tells what became of it. {error}"
            return [self._store.give_up_processing(each.number, words_of_service) for each in captures]
        except ServiceUnavailable:
            self._polling.failed(session)
            raise
        finally:
            self._answered()
        by_id = {each.public_id: each for each in told}
        pairs = [(each, by_id[each.public_id]) for each in captures if each.public_id in by_id]
        changed = [self._store.update_processing(each.number, remote) for each, remote in pairs]
        news = [capture for capture in changed if capture is not None]
        self._polling.asked(session, [capture for capture in news if capture.is_final])
        return news

    def _probe(self) -> Sequence[Capture]:
        try:
            self._service.whoami()
        except Rejected as error:
            log.info("the service is there, but does not know whoami: %s", error)
        finally:
            self._answered()
        self._probe_first = False
        return ()

    def _learn_time(self) -> Sequence[Capture]:
        """Get the service's time before the first sending into a session of an earlier run.

        Dated by a clock that is wrong here, the attempt would seem later than the capture that the service made of it.
        """
        self._probe()
        self._knows_time = True
        return ()

    def _wait_for_sign_in(self) -> Step:
        """Hold what is new, and ask now and then: a credential that was revoked may be given back as it was."""
        if self._store.counts().queued:
            self._store.hold_queued(str(self._trouble))
        at, wait = self._look_again
        now = self._clock.monotonic()
        if now < at:
            return self._done((), at - now)
        try:
            self._probe()
        except StationError as error:
            wait = min(SIGNED_OUT_LOOKS[1], max(SIGNED_OUT_LOOKS[0], 2 * wait))
            self._look_again = (now + wait, wait)
            log.info("still signed out: %s", error)
            return self._done((), wait)
        self._go_on()
        return self._done((), 0.0)

    def _end_session(self) -> Sequence[Capture]:
        try:
            self._sessions.end()
        except (Rejected, SessionOver):
            self._sessions.forget()  # one that the service does not know has ended
        finally:
            self._answered()
        self._end_wanted = False
        return ()

    # --- how the station stands --------------------------------------------------------------------------------

    def _answered(self) -> None:
        self._governor.answered(self._service.quota)

    def _well(self) -> None:
        # While it fails on every capture, a look that it answers does not make it well: no upload every other second.
        if not self._suspicion.is_service_failing:
            self._failures = 0
        self._state = ConnectionState.ONLINE
        self._trouble = None
        self._heartbeat_at = self._clock.monotonic() + HEARTBEAT

    def _back_off(self, error: StationError) -> Step:
        self._failures += 1
        wait = wait_after(error, self._failures, self._rng) or 0.0
        self._not_before = self._clock.monotonic() + wait
        changed: tuple[Capture, ...] = ()
        if isinstance(error, Unavailable):
            changed, error = (error.capture,), error.cause
        self._trouble = error
        if not isinstance(error, RateLimited | SessionOver):
            self._state = ConnectionState.OFFLINE
        log.info("the service cannot be used for now (%s); again in %.1f s", error, wait)
        return self._done(changed, wait)

    def _person_needed(self, state: ConnectionState, error: StationError) -> Step:
        self._state, self._trouble = state, error
        self._store.hold_queued(str(error))
        log.info("a person is needed: %s", error)
        if state is not ConnectionState.SIGNED_OUT:
            return self._done((), None)
        wait = SIGNED_OUT_LOOKS[0]
        self._look_again = (self._clock.monotonic() + wait, wait)
        return self._done((), wait)

    def _go_on(self) -> tuple[Capture, ...]:
        self._store.release_held()
        self._state, self._trouble = ConnectionState.UNKNOWN, None
        self._failures, self._not_before = 0, 0.0
        return ()

    def _done(self, changed: tuple[Capture, ...], wait: float | None) -> Step:
        counts = self._store.counts()
        trouble = self._trouble
        connection = Connection(
            state=self._state,
            message=str(trouble) if trouble is not None else "",
            advice=trouble.advice if trouble is not None else "",
            waiting=counts.waiting,
            rejected=counts.rejected,
            organizations=trouble.organizations if isinstance(trouble, OrganizationNeeded) else (),
        )
        return Step(changed, connection, wait)
