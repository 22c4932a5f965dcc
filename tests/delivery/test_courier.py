"""The courier with the real client against the real server, over real sockets: only the station's waits are skipped."""

import random
import uuid
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from virtual_time import VirtualClock

from scanner_desktop.closient.client import ClosientClient
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.delivery.courier import Courier, Step
from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.domain.commands import Correct, Discard, ProcessAgain, UndoDiscard
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox
from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.service.faults import Action, Fault
from scanner_desktop.simulator.service.rate_limit import Window
from scanner_desktop.simulator.service.server import SimulatorServer

PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
PRODUCTS = [product for product in load_catalogue() if product.outcome == "COMPLETED"]
FAILS_ONCE = next(product for product in load_catalogue() if product.outcome == "FAILED")
UPLOAD = "*/captures/upload-image"
QUICK = httpx.Timeout(connect=2.0, write=2.0, read=0.4, pool=1.0)
MOST_STEPS = 2000


class Bench:
    """A station's courier and the service, on one clock that jumps over every wait."""

    def __init__(self, folder: Path, server: SimulatorServer, clock: VirtualClock) -> None:
        self.server, self.clock = server, clock
        self.folder = folder
        prepare(folder)
        self.outbox = Outbox(folder)
        self.client = ClosientClient(server.base_url, Credential.api_key(server.api_key), timeout=QUICK)
        self.states: list[ConnectionState] = []
        self.start()

    def start(self) -> None:
        """Begin a run of the program: what was in memory only is gone."""
        self.courier = Courier(self.outbox, self.client, self.clock, random.Random(5), use_credential=self._use)

    def _use(self, kind: str, secret: str) -> None:
        self.client.use(Credential(CredentialKind(kind), secret))

    def close(self) -> None:
        self.client.close()
        self.outbox.close()

    def save(self, index: int = 0, raw: str | None = None, gtin: str | None = None) -> Capture:
        product = PRODUCTS[index % len(PRODUCTS)]
        draft = CaptureDraft(
            uuid.UUID(int=random.Random(f"{self.folder}{index}{raw}").getrandbits(128)).hex,
            CaptureType.BARCODE,
            self.clock.now(),
            raw_value=product.text if raw is None else raw,
            gtin=product.gtin if gtin is None else gtin,
        )
        return self.outbox.save(draft, PICTURE)

    def step(self) -> Step:
        """Do one step, and let its wait pass at once."""
        step = self.courier.step()
        self.states.append(step.connection.state)
        self.clock.advance(step.wait or 0.0)
        return step

    def run(self, *, until=None) -> Step:
        """Step until nothing is left to do, or ``until(step)``."""
        for _ in range(MOST_STEPS):
            step = self.step()
            counts = self.outbox.counts()
            if until is not None and until(step):
                return step
            if until is None and not counts.waiting and not counts.unfinished:
                return step
        raise AssertionError(f"not done after {MOST_STEPS} steps: {step.connection}, {self.outbox.counts()}")

    def now(self, capture: Capture) -> Capture:
        stored = self.outbox.get(capture.number)
        assert stored is not None
        return stored

    def arrived(self) -> list[str]:
        """The station's identifier of each picture that the service has, in the order of arrival."""
        return [each.image.file_name.removesuffix(".jpg") for each in self.server.state.captures]


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def server(clock) -> Iterator[SimulatorServer]:
    with SimulatorServer(clock=clock, limits=()) as running:
        yield running


@pytest.fixture
def bench(tmp_path, server, clock) -> Iterator[Bench]:
    made = Bench(tmp_path / "data", server, clock)
    yield made
    made.close()


def is_signed_out(step: Step) -> bool:
    return step.connection.state is ConnectionState.SIGNED_OUT


def test_a_queue_arrives_once_each_in_the_order_of_capture_and_gets_its_product_names(bench):
    saved = [bench.save(index) for index in range(8)]
    bench.run()
    assert bench.arrived() == [each.id for each in saved]
    assert len(bench.server.state.sessions) == 1
    told = [bench.now(each) for each in saved]
    assert [each.processing for each in told] == ["COMPLETED"] * 8
    assert [each.product_name for each in told] == [product.name for product in PRODUCTS[:8]]


def test_what_was_captured_offline_is_kept_and_arrives_in_order_when_the_network_is_back(bench):
    bench.server.go_offline()
    saved = [bench.save(index) for index in range(4)]
    step = bench.run(until=lambda step: step.connection.state is ConnectionState.OFFLINE)
    assert step.connection.waiting == 4
    assert step.connection.message
    assert step.wait is not None
    bench.server.go_online()
    step = bench.run()
    assert step.connection.state is ConnectionState.ONLINE
    assert step.connection.message == ""
    assert bench.arrived() == [each.id for each in saved]


@pytest.mark.parametrize(
    "action", [Action.RESET_AFTER_STORING, Action.DROP_AFTER_STORING, Action.CUT_OFF, Action.TRUNCATED_JSON]
)
def test_a_capture_whose_answer_is_lost_is_adopted_and_not_sent_twice(bench, action):
    fault = bench.server.faults.add(Fault(action, path=UPLOAD, nth=2))
    saved = [bench.save(index) for index in range(3)]
    bench.run()
    assert bench.server.faults.happened(fault) == 1
    assert sorted(bench.arrived()) == sorted(each.id for each in saved)
    assert {bench.now(each).delivery for each in saved} == {Delivery.DELIVERED}
    assert bench.now(saved[1]).attempts == 1


@pytest.mark.parametrize("action", [Action.RESET_BEFORE_STORING, Action.DROP_BEFORE_STORING, Action.CAPTIVE_PORTAL])
def test_a_capture_that_never_arrived_is_sent_again_and_arrives_once(bench, action):
    fault = bench.server.faults.add(Fault(action, path=UPLOAD, nth=1))
    saved = [bench.save(index) for index in range(2)]
    bench.run()
    assert bench.server.faults.happened(fault) == 1
    assert sorted(bench.arrived()) == sorted(each.id for each in saved)


def test_a_captive_portal_is_no_delivery_however_long_it_answers_200(bench):
    bench.server.faults.add(Fault(Action.CAPTIVE_PORTAL))
    saved = bench.save()
    for _ in range(12):
        bench.step()
    assert bench.now(saved).delivery is not Delivery.DELIVERED
    assert ConnectionState.ONLINE not in bench.states
    bench.server.faults.clear()
    bench.run()
    assert bench.arrived() == [saved.id]


def test_of_two_captures_alike_of_which_one_arrived_each_arrives_once(bench):
    bench.server.faults.add(Fault(Action.RESET_AFTER_STORING, path=UPLOAD, nth=1))
    first = bench.save(0)
    bench.clock.advance(0.3)
    draft = CaptureDraft("f" * 32, CaptureType.BARCODE, bench.clock.now(), raw_value=first.raw_value, gtin=first.gtin)
    second = bench.outbox.save(draft, PICTURE)
    bench.run()
    assert bench.arrived() == [first.id, second.id]
    assert bench.now(first).public_id != bench.now(second).public_id


def test_a_session_that_expires_in_the_middle_is_replaced_and_the_order_is_kept(bench):
    saved = [bench.save(index) for index in range(5)]
    bench.run(until=lambda _: len(bench.arrived()) == 2)
    bench.server.expire_sessions()
    bench.run()
    assert bench.arrived() == [each.id for each in saved]
    assert len(bench.server.state.sessions) == 2
    assert bench.now(saved[2]).error == ""


def test_a_revoked_credential_holds_everything_is_said_and_signing_in_sends_it(bench):
    saved = [bench.save(index) for index in range(4)]
    bench.run(until=lambda _: len(bench.arrived()) == 1)
    bench.server.revoke_credential()
    step = bench.run(until=is_signed_out)
    assert step.connection.message
    assert step.connection.advice
    assert step.connection.waiting == 3
    assert [bench.now(each).delivery for each in saved[1:]] == [Delivery.HELD] * 3
    assert len(bench.arrived()) == 1

    bench.server.restore_credential()
    bench.courier.sign_in("api_key", bench.server.api_key)
    bench.run()
    assert bench.arrived() == [each.id for each in saved]


def test_a_sign_in_redirect_is_signed_out_and_not_delivered(bench):
    bench.server.faults.add(Fault(Action.SIGN_IN_REDIRECT, path=UPLOAD))
    bench.save()
    bench.run(until=is_signed_out)
    assert bench.arrived() == []
    assert bench.outbox.counts().held == 1


def test_a_refused_capture_keeps_the_services_words_the_others_go_on_and_a_correction_sends_it(bench):
    fault = bench.server.faults.add(Fault(Action.STATUS, status=422, path=UPLOAD, nth=2, message="This GTIN is void."))
    saved = [bench.save(index) for index in range(3)]
    step = bench.run()
    refused = bench.now(saved[1])
    assert bench.server.faults.happened(fault) == 1
    assert refused.delivery is Delivery.REJECTED
    assert "This GTIN is void." in refused.error
    assert step.connection.rejected == 1
    assert bench.arrived() == [saved[0].id, saved[2].id]

    with pytest.raises(BadInput):
        bench.outbox.edit(Correct(refused.id, "09524100001016"))
    corrected = bench.outbox.edit(Correct(refused.id, PRODUCTS[5].gtin))
    assert (corrected.delivery, corrected.error) == (Delivery.QUEUED, "")
    bench.run()
    assert bench.arrived()[-1] == refused.id
    assert bench.now(saved[1]).product_name == PRODUCTS[5].name


@pytest.mark.parametrize("poisoned", [1, 3, 5])
def test_captures_on_which_the_service_fails_each_time_are_set_aside_and_block_nobody(bench, poisoned):
    bad = [bench.save(index, raw=f"NUL\0{index}", gtin="") for index in range(poisoned)]
    good = [bench.save(index) for index in range(4)]
    began = bench.clock.monotonic()
    bench.run(until=lambda _: len(bench.arrived()) == len(good))
    assert bench.clock.monotonic() - began < 120
    bench.run()
    assert bench.arrived() == [each.id for each in good]
    for each in bad:
        assert bench.now(each).delivery is Delivery.REJECTED
        assert "fails each time" in bench.now(each).error


def test_a_service_that_asks_for_fewer_requests_is_obeyed(bench):
    bench.server.faults.add(Fault(Action.STATUS, status=429, retry_after=30, path=UPLOAD, nth=1))
    saved = bench.save()
    step = bench.run(until=lambda step: bool(step.connection.message))
    assert step.wait >= 30
    assert bench.now(saved).delivery is Delivery.QUEUED
    assert step.connection.state is not ConnectionState.OFFLINE
    bench.courier.try_now()  # a person's impatience does not count against the service's wish
    bench.run()
    assert bench.arrived() == [saved.id]
    assert bench.now(saved).error == ""


def test_a_small_quota_is_never_overrun(tmp_path, clock):
    with SimulatorServer(clock=clock, limits=(Window(20, 60),)) as server:
        bench = Bench(tmp_path / "data", server, clock)
        saved = [bench.save(index) for index in range(25)]
        bench.run()
        assert bench.arrived() == [each.id for each in saved]
        assert server.traffic.answers[429] == 0
        bench.close()


@pytest.mark.parametrize("stored", [True, False])
def test_what_a_crash_left_in_sending_is_looked_up_before_it_is_sent_again(bench, stored):
    bench.save(0)
    bench.run()
    session = bench.server.state.sessions[0].public_id
    saved = bench.save(1)
    sending = bench.outbox.mark_sending(saved.number, session, bench.clock.now())
    if stored:
        bench.client.send_capture(session, sending, PICTURE)
    bench.start()
    assert bench.now(saved).delivery is Delivery.UNSURE
    bench.run()
    assert bench.arrived().count(saved.id) == 1
    assert bench.now(saved).attempts == (1 if stored else 2)


@pytest.mark.parametrize("hours", [-6, 6])
def test_a_wrong_clock_at_the_start_makes_no_duplicate(bench, hours):
    bench.save(0)
    bench.run()
    bench.client.close()
    bench.client = ClosientClient(bench.server.base_url, Credential.api_key(bench.server.api_key), timeout=QUICK)
    saved = bench.save(1)
    bench.server.faults.add(Fault(Action.RESET_AFTER_STORING, path=UPLOAD, nth=1))

    class Wrong:
        monotonic = bench.clock.monotonic

        def now(self):
            return bench.clock.now() + timedelta(hours=hours)

    bench.courier = Courier(bench.outbox, bench.client, Wrong(), random.Random(5))
    bench.run()
    assert bench.arrived().count(saved.id) == 1


def test_a_capture_that_may_be_there_twice_says_so_after_it_was_delivered(bench):
    bench.save(0)
    bench.run()
    saved = bench.save(1)
    bench.outbox.mark_sending(saved.number, "2345678923456789234567", bench.clock.now())  # a session nobody knows
    bench.start()
    bench.run()
    assert bench.now(saved).delivery is Delivery.DELIVERED
    assert "twice" in bench.now(saved).error


def test_sessions_that_end_at_once_are_not_opened_as_fast_as_the_network_allows(bench):
    bench.save()
    began = bench.clock.monotonic()
    for _ in range(60):
        bench.server.expire_sessions()
        bench.step()
    opened = len(bench.server.state.sessions)
    assert (bench.clock.monotonic() - began) / opened > 5  # seconds from one to the next


def test_several_organizations_ask_a_person_once_and_the_choice_goes_on(tmp_path, clock):
    organizations = (("AAAAAAAAAAAAAAAAAAAAAA", "North"), ("BBBBBBBBBBBBBBBBBBBBBB", "South"))
    with SimulatorServer(clock=clock, limits=(), organizations=organizations) as server:
        bench = Bench(tmp_path / "data", server, clock)
        saved = bench.save()
        step = bench.run(until=lambda step: step.connection.state is ConnectionState.ORGANIZATION_NEEDED)
        assert step.connection.organizations == organizations
        assert step.wait is None
        assert bench.outbox.counts().held == 1
        bench.courier.choose_organization(organizations[1][0])
        bench.run()
        assert bench.arrived() == [saved.id]
        assert server.state.sessions[0].organization_id == organizations[1][0]
        bench.close()


def test_a_discarded_capture_is_not_sent_until_it_is_brought_back(bench):
    saved = bench.save()
    discarded = bench.outbox.edit(Discard(saved.id))
    assert discarded.delivery is Delivery.DISCARDED
    bench.run(until=lambda step: step.connection.state is ConnectionState.ONLINE)
    assert bench.arrived() == []
    bench.outbox.edit(UndoDiscard(saved.id))
    bench.run()
    assert bench.arrived() == [saved.id]


def test_what_may_have_arrived_is_not_discarded_before_that_is_known(bench):
    saved = bench.save()
    bench.outbox.mark_sending(saved.number, "2345678923456789234567", bench.clock.now())
    bench.start()
    with pytest.raises(BadInput, match="still finding out"):
        bench.outbox.edit(Discard(saved.id))


def test_a_capture_that_failed_is_processed_again_when_a_person_says_so(bench):
    saved = bench.save(raw=FAILS_ONCE.text, gtin=FAILS_ONCE.gtin)
    bench.run()
    assert bench.now(saved).processing == "FAILED"
    (again,) = bench.courier.carry_out(ProcessAgain(saved.id))
    assert not again.is_final
    bench.run()
    assert bench.now(saved).processing == "COMPLETED"
    assert bench.now(saved).product_name == FAILS_ONCE.name
    assert bench.arrived() == [saved.id]


def test_the_session_is_ended_after_everything_that_waits_and_not_before_the_network_is_back(bench):
    saved = [bench.save(index) for index in range(3)]
    bench.courier.end_session()
    bench.run(until=lambda _: len(bench.arrived()) == 3)
    assert bench.server.state.sessions[0].status == "ACTIVE"
    bench.server.go_offline()
    bench.run(until=lambda step: step.connection.state is ConnectionState.OFFLINE)
    bench.server.go_online()
    bench.run(until=lambda _: bench.server.state.sessions[0].status == "COMPLETED")
    assert bench.arrived() == [each.id for each in saved]


def test_with_nothing_to_do_the_service_is_looked_at_only_now_and_then(bench):
    bench.save()
    bench.run()
    began, asked = bench.clock.monotonic(), bench.server.traffic.answers.total()
    bench.run(until=lambda _: bench.clock.monotonic() - began > 3600)
    assert 10 <= bench.server.traffic.answers.total() - asked <= 14
    bench.server.go_offline()
    bench.run(until=lambda step: step.connection.state is ConnectionState.OFFLINE)


def test_a_service_that_refuses_to_open_a_session_is_said_and_costs_no_capture(bench):
    bench.server.faults.add(Fault(Action.STATUS, status=422, path="*/sessions", message="No."))
    saved = bench.save()
    step = bench.run(until=lambda step: step.connection.state is ConnectionState.OFFLINE)
    assert "No." in step.connection.message
    assert bench.now(saved).delivery is Delivery.QUEUED


def test_a_code_whose_picture_is_gone_from_the_disk_is_sent_without_it_and_says_so(bench):
    saved = bench.save()
    other = bench.save(1)
    for picture in (bench.folder / "images").rglob(f"{saved.id}*"):
        picture.unlink()
    bench.run()
    assert bench.now(saved).delivery is Delivery.DELIVERED
    assert "picture was gone" in bench.now(saved).error
    assert bench.now(other).error == ""
    assert [each.image is None for each in bench.server.state.captures] == [True, False]


def test_a_photo_whose_picture_is_gone_from_the_disk_is_set_before_a_person(bench):
    draft = CaptureDraft("e" * 32, CaptureType.IMAGE, bench.clock.now())
    saved = bench.outbox.save(draft, PICTURE)
    for picture in (bench.folder / "images").rglob(f"{saved.id}*"):
        picture.unlink()
    bench.run()
    assert bench.now(saved).delivery is Delivery.REJECTED
    assert "picture of this capture is missing" in bench.now(saved).error
    assert not bench.server.state.captures
