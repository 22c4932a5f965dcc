"""Captures belong to the account and organization that they were made for: into no other's session, and none stuck."""

import random

import pytest
from adapter_errors import TROUBLES, answered
from virtual_trouble import TroubledBench, TroubledWire

from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.commands import Discard, UndoDiscard
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.errors import Rejected
from scanner_desktop.domain.service import Account

NORTH, SOUTH, EAST = (("N" * 22, "North"), ("S" * 22, "South"), ("E" * 22, "East"))
ANN, BOB = "ann@example.com", "bob@example.com"
BELONGS = {ANN: (NORTH,), BOB: (SOUTH,)}


class Accounts(TroubledWire):
    """The service for several accounts: a session is only its own account's."""

    def __init__(self, cloud, clock):
        super().__init__(cloud, clock)
        self.account = ANN
        self.belongs = dict(BELONGS)
        self.owners = {}
        self.tells = True

    def whoami(self):
        super().whoami()
        if not self.tells:
            raise Rejected("Not Found")
        return Account(self.account, self.belongs[self.account])

    def open_session(self, organization, metadata):
        if organization is not None and organization not in dict(self.belongs[self.account]):
            raise answered(403, "Not your organization.", session=None)
        session = super().open_session(organization, metadata)
        self.owners[session.id] = self.account
        return session

    def read_session(self, session_id):
        self._refuse(session_id)
        return super().read_session(session_id)

    def send_capture(self, session_id, capture, image):
        assert self.owners[session_id] == self.account, "into a foreign session"
        return super().send_capture(session_id, capture, image)

    def _refuse(self, session_id):
        if self.owners.get(session_id) != self.account:
            raise answered(404, "Not Found")


class Bench(TroubledBench):
    def __init__(self, folder):
        super().__init__(folder)
        self.service = Accounts(self.cloud, self.clock)
        self.start()

    def start(self):
        """Begin a run of the program."""
        self.courier = Courier(
            self.outbox, self.service, self.clock, random.Random(2), use_credential=lambda kind, name: self.use(name)
        )

    def use(self, account):
        self.service.account = account

    def sign_in(self, account):
        self.courier.sign_in("api_key", account)

    def owner_of(self, capture):
        (stored,) = [each for each in self.cloud.state.captures if each.metadata["station"] == capture.id]
        return self.service.owners[stored.session_id], self.cloud.state.session(stored.session_id).organization_id


@pytest.fixture
def bench(tmp_path):
    made = Bench(tmp_path)
    yield made
    made.close()


def offline(bench, is_offline=True):
    bench.cloud.online = not is_offline


def deliver_one_for(bench, number, account):
    bench.use(account)
    (saved,) = bench.save(number)
    assert bench.work(bench.is_empty, 60)
    assert bench.owner_of(saved)[0] == account


@pytest.mark.parametrize("is_restarted", [False, True])
def test_what_was_captured_for_one_account_waits_for_it_when_another_signs_in(bench, is_restarted):
    deliver_one_for(bench, 1, ANN)
    offline(bench)
    anns = bench.save(2, 3)
    bench.work(lambda: False, 30)
    offline(bench, is_offline=False)
    bench.sign_in(BOB)
    if is_restarted:
        bench.start()
    told = bench.courier.step().changed
    assert [(each.number, each.delivery) for each in told] == [(2, Delivery.HELD), (3, Delivery.HELD)]
    bench.work(lambda: False, 60)
    bobs = bench.save(4)
    step = None
    bench.work(lambda: bench.outbox.get(4).delivery is Delivery.DELIVERED, 60)
    step = bench.courier.step()
    assert bench.owner_of(bobs[0]) == (BOB, SOUTH[0])
    assert [bench.outbox.get(each.number).delivery for each in anns] == [Delivery.HELD] * 2
    assert all(ANN in bench.outbox.get(each.number).error for each in anns)
    assert step.connection.state is ConnectionState.ONLINE
    assert step.connection.message == f"2 captures wait for {ANN}."
    assert step.connection.advice == f"Sign in as {ANN} to send them."

    bench.sign_in(ANN)
    assert bench.work(bench.is_empty, 60)
    assert [bench.owner_of(each) for each in anns] == [(ANN, NORTH[0])] * 2
    assert bench.courier.step().connection.message == ""


def test_a_session_that_was_kept_is_left_when_the_program_starts_with_another_account(bench):
    deliver_one_for(bench, 1, ANN)
    kept = bench.outbox.recall("session")
    bench.use(BOB)
    bench.start()
    bench.work(lambda: False, 10)
    bench.sign_in(BOB)
    bench.work(lambda: False, 10)
    (saved,) = bench.save(2)
    assert bench.work(bench.is_empty, 60)
    assert bench.owner_of(saved) == (BOB, SOUTH[0])
    assert bench.outbox.recall("session") != kept


def test_the_own_session_is_kept_over_a_restart(bench):
    deliver_one_for(bench, 1, ANN)
    bench.start()
    deliver_one_for(bench, 2, ANN)
    assert len(bench.service.owners) == 1


def test_a_lost_answer_of_one_account_is_not_looked_for_nor_sent_again_by_another(bench):
    deliver_one_for(bench, 1, ANN)
    bench.service.lost_as, bench.service.late = TROUBLES["504"], 5.0
    bench.service.lose = lambda capture: capture.number == 2
    (lost,) = bench.save(2)
    bench.work(lambda: bench.outbox.counts().unsure == 1, 10)
    bench.sign_in(BOB)
    (bobs,) = bench.save(3)
    bench.work(lambda: False, 3600)
    assert bench.owner_of(bobs)[0] == BOB
    assert bench.outbox.get(lost.number).delivery is Delivery.UNSURE
    assert ANN in bench.courier.step().connection.message
    bench.sign_in(ANN)
    assert bench.work(bench.is_empty, 60)
    assert len(bench.stored()) == len(set(bench.stored())) == 3


def test_what_was_captured_before_anybody_signed_in_belongs_to_whoever_does_first(bench):
    offline(bench)
    saved = bench.save(1, 2)
    bench.work(lambda: False, 30)
    offline(bench, is_offline=False)
    bench.sign_in(BOB)
    assert bench.work(bench.is_empty, 60)
    assert [bench.owner_of(each) for each in saved] == [(BOB, SOUTH[0])] * 2


def test_what_waits_for_one_organization_goes_there_when_the_person_chooses_another(bench):
    bench.service.belongs[ANN] = (NORTH, EAST)
    bench.courier.choose_organization(NORTH[0])
    deliver_one_for(bench, 1, ANN)
    offline(bench)
    norths = bench.save(2, 3)
    bench.work(lambda: False, 10)
    bench.courier.choose_organization(EAST[0])
    easts = bench.save(4)
    offline(bench, is_offline=False)
    assert bench.work(bench.is_empty, 300)
    assert [bench.owner_of(each) for each in norths] == [(ANN, NORTH[0])] * 2
    assert [bench.owner_of(each) for each in easts] == [(ANN, EAST[0])]


def test_what_waits_for_an_organization_that_the_account_has_left_is_said_and_stops_nothing(bench):
    bench.service.belongs[ANN] = (NORTH, EAST)
    bench.courier.choose_organization(NORTH[0])
    deliver_one_for(bench, 1, ANN)
    offline(bench)
    bench.save(2)
    bench.service.belongs[ANN] = (EAST,)
    bench.start()
    offline(bench, is_offline=False)
    bench.work(lambda: False, 60)
    bench.save(3)
    bench.work(lambda: bench.outbox.get(3).delivery is Delivery.DELIVERED, 60)
    assert bench.outbox.get(2).delivery is Delivery.HELD
    assert "organization" in bench.courier.step().connection.message


def test_where_the_service_does_not_tell_whose_sign_in_it_is_another_one_gets_a_session_of_its_own(bench):
    bench.service.tells = False
    bench.save(1)
    assert bench.work(bench.is_empty, 60)
    bench.sign_in(BOB)
    (saved,) = bench.save(2)
    assert bench.work(bench.is_empty, 60)
    assert bench.owner_of(saved)[0] == BOB


def test_what_a_person_brings_back_waits_for_its_account_too(bench):
    deliver_one_for(bench, 1, ANN)
    offline(bench)
    (anns,) = bench.save(2)
    bench.outbox.edit(Discard(anns.id))
    offline(bench, is_offline=False)
    bench.sign_in(BOB)
    bench.work(lambda: False, 10)
    bench.save(3)
    bench.work(lambda: False, 10)
    assert bench.outbox.edit(UndoDiscard(anns.id)).delivery is Delivery.QUEUED
    step = bench.courier.step()
    assert [(each.id, each.delivery) for each in step.changed] == [(anns.id, Delivery.HELD)]
    bench.work(lambda: False, 60)
    assert anns.id not in bench.stored()
