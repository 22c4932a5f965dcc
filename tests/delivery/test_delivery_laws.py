"""The promise, against chance: whatever happens in whatever order, nothing is lost, twice, or before its turn.

A real outbox and a real courier against the virtual service; time passes only as far as the courier wants to wait. What
an outcome means is said by the client's own mapping.
"""

import os
import random
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from adapter_errors import SESSION, TROUBLES, answered
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from virtual_service import VirtualCloud, VirtualService
from virtual_stations import draft
from virtual_time import VirtualClock

from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.commands import Correct, Discard, Retry, UndoDiscard
from scanner_desktop.domain.errors import BadInput, SignedOut
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.service.service_state import SessionOver

MEMORY = Path("/dev/shm")  # where there is one: hundreds of durable commits to a disk take a minute
PRODUCTS = 3  # few, so that many captures are alike
MOST_STEPS = 2000
LATEST = 120.0  # seconds; a request that nobody waits for any more is carried out by then, or never
NOT_THERE = {
    "unreachable": TROUBLES["cannot connect"](True),
    "busy": answered(429, "Too many.", retry_after="2"),
    "refused": answered(422, "No such product."),
    "session over": answered(400, f"Scan session {SESSION} is EXPIRED, not ACTIVE"),
}
LOST = {name: TROUBLES[name](True) for name in ("connection broke", "500", "502", "503", "504", "timed out")}
LOST |= {name: TROUBLES[name](True) for name in ("portal's page", "somebody's 451")}
MAY_BE_LATE = [name for name, error in LOST.items() if error.may_come_late]
UNKNOWN_ENDS = [f"{fate}, {when}" for fate in (*LOST, "killed") for when in ("before", "after")]
UNKNOWN_ENDS += [f"{fate}, late" for fate in MAY_BE_LATE]
FATES = [*NOT_THERE, "", *UNKNOWN_ENDS]
CAPTURES = st.lists(st.integers(0, PRODUCTS - 1), min_size=1, max_size=5)
STEPS = st.integers(1, 15)
EDITS = [Retry, Discard, UndoDiscard, Correct]


class Killed(BaseException):
    """The program ends here, as by ``kill -9``."""


class UnluckyService(VirtualService):
    """The service behind a network that does to each sending what it was told to.

    Attributes:
        fates: what happens to the next sendings, first to last: a word of NOT_THERE, or one of UNKNOWN_ENDS: how it
            ends, and whether that is before or after the service has stored it, or the service stores it later.
        is_signed_out: every request is refused.
    """

    def __init__(self, cloud, clock):
        super().__init__(cloud, "key", clock)
        self.fates: list[str] = []
        self.is_signed_out = False
        self._late = []

    def _spend(self, call):
        now = self._cloud.clock.monotonic()
        due, self._late = ([each for each in self._late if (each[0] <= now) is is_due] for is_due in (True, False))
        for _, session_id, capture in due:
            with suppress(Exception):  # into a session that has ended meanwhile
                super().send_capture(session_id, capture, None)
        if self.is_signed_out:
            raise SignedOut("Not signed in.", "Sign in again.")
        super()._spend(call)

    def send_capture(self, session_id, capture, image):
        fate, _, when = self.fates.pop(0).partition(", ") if self.fates and not self.is_signed_out else ("", "", "")
        if fate in NOT_THERE:
            raise NOT_THERE[fate]
        if when == "late":
            delay = random.Random(f"{capture.id}{capture.attempts}").uniform(0.0, LATEST)
            self._late.append((self._cloud.clock.monotonic() + delay, session_id, capture))
            raise LOST[fate]
        if when != "before":
            remote = super().send_capture(session_id, capture, image)
        if fate == "killed":
            raise Killed
        if fate:
            raise LOST[fate]
        return remote


class Station(RuleBasedStateMachine):
    """A person, a courier that is restarted and killed, and a service that one cannot rely on."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if os.access(MEMORY, os.W_OK) else None))
        prepare(self.folder)
        self.outbox = Outbox(self.folder)
        self.clock = VirtualClock()
        self.cloud = VirtualCloud(self.clock, ())
        self.service = UnluckyService(self.cloud, self.clock)
        self.is_order_due = True  # nothing has happened after which a later capture may be sent before an earlier one
        self.restart()

    @rule()
    def restart(self):
        self.outbox.close()
        self.outbox = Outbox(self.folder)
        self.courier = Courier(self.outbox, self.service, self.clock, random.Random(3))

    @rule(products=CAPTURES, fates=st.lists(st.sampled_from([*NOT_THERE]), max_size=2), steps=STEPS)
    def capture_with_trouble_that_keeps_the_order(self, products, fates, steps):
        self._capture(products, fates, steps)

    @rule(products=CAPTURES, fates=st.lists(st.sampled_from(FATES), min_size=1, max_size=6), steps=STEPS)
    def capture_with_answers_that_get_lost(self, products, fates, steps):
        self.is_order_due = False
        self._capture(products, fates, steps)

    @rule(product=st.integers(0, PRODUCTS - 1))
    def capture_on_which_the_service_fails_until_it_is_set_aside(self, product):
        self.is_order_due = False
        self._capture([product], ["500, before"] * 9, 0)

    @rule(steps=STEPS)
    def work(self, steps):
        self._capture([], [], steps)

    @rule()
    def session_ends(self):
        session = self.outbox.recall("session")
        if session is not None:
            with suppress(SessionOver):  # has ended already
                self.cloud.state.end_session(session)

    @rule(steps=STEPS, signed_out=st.booleans())
    def away_for_a_while(self, steps, signed_out):
        self.service.is_signed_out, self.cloud.online = signed_out, signed_out
        self._capture([], [], steps)
        self.service.is_signed_out, self.cloud.online = False, True

    @precondition(lambda self: self.outbox.page(limit=1))
    @rule(edit=st.sampled_from(EDITS), which=st.randoms(use_true_random=False))
    def edit(self, edit, which):
        capture = which.choice(self.outbox.page(limit=100))
        arguments = [draft(which.randrange(PRODUCTS)).gtin] if edit is Correct else []
        with suppress(BadInput):
            self.outbox.edit(edit(capture.id, *arguments))
            self.is_order_due = False

    @rule()
    def try_now(self):
        self.courier.try_now()

    @invariant()
    def nothing_is_twice_and_what_is_called_delivered_is_there(self):
        stored = self._stored()
        assert len({station_id for station_id, _ in stored}) == len(stored)
        there = dict(stored)
        for row in self.outbox.everything():
            if row.delivery is Delivery.DELIVERED:
                assert there.get(row.id) == row.public_id

    @invariant()
    def nothing_overtakes_in_a_session(self):
        if self.is_order_due:
            numbers = {row.id: row.number for row in self.outbox.everything()}
            sessions: dict[str, list[int]] = {}
            for each in self.cloud.state.captures:
                sessions.setdefault(each.session_id, []).append(numbers[each.metadata["station"]])
            assert all(arrived == sorted(arrived) for arrived in sessions.values())

    def teardown(self):
        if not hasattr(self, "outbox"):
            return
        try:
            for _ in range(MOST_STEPS):
                counts = self.outbox.counts()
                if not counts.waiting and not counts.unfinished:
                    break
                self._step()
            self.clock.advance(LATEST)
            self.service.whoami()  # what came late has come by now
            rows = list(self.outbox.everything())
            ended = (Delivery.DELIVERED, Delivery.REJECTED, Delivery.DISCARDED)
            assert all(row.is_final and row.delivery in ended for row in rows), self.outbox.counts()
            expected = {row.id for row in rows if row.delivery is Delivery.DELIVERED}
            stored = [station_id for station_id, _ in self._stored()]
            assert sorted(stored) == sorted(expected), "what is at the service is what the rows say is there"
        finally:
            self.outbox.close()
            shutil.rmtree(self.folder)

    def _capture(self, products, fates, steps):
        for product in products:
            self.outbox.save(draft(product), None)
        self.service.fates += fates
        for _ in range(steps):
            self._step()

    def _step(self):
        try:
            wait = self.courier.step().wait
        except Killed:
            self.restart()
            return
        self.clock.advance(60.0 if wait is None else wait)

    def _stored(self):
        return [(each.metadata["station"], each.public_id) for each in self.cloud.state.captures]


TestStation = Station.TestCase
TestStation.settings = settings(
    deadline=None, max_examples=60, stateful_step_count=15, suppress_health_check=list(HealthCheck), derandomize=True
)
