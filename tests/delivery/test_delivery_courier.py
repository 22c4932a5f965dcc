"""The courier over a real outbox, on virtual time: what each kind of trouble does to the captures that wait."""

import random
from datetime import timedelta

import pytest
from virtual_service import ORGANIZATION, VirtualCloud, VirtualService
from virtual_stations import draft
from virtual_time import VirtualClock

from scanner_desktop.delivery.courier import Courier
from scanner_desktop.domain.capture import Delivery
from scanner_desktop.domain.commands import Correct, Discard, Retry, UndoDiscard
from scanner_desktop.domain.connection import ConnectionState
from scanner_desktop.domain.errors import BadInput, Rejected, ServiceUnavailable, SignedOut, StorageFull
from scanner_desktop.domain.service import Account
from scanner_desktop.outbox.opening import prepare
from scanner_desktop.outbox.outbox import Outbox


class TroubledService(VirtualService):
    """The service, with errors to order.

    Attributes:
        before, after: errors by capture number, raised once each instead of storing, or instead of answering.
        always: errors raised each time that capture is sent.
        revoked: every call is signed out.
        organizations: what whoami tells.
        unreadable: an error raised each time that a session is read; refused_looks: when.
    """

    def __init__(self, cloud, clock):
        super().__init__(cloud, "key", clock)
        self.before, self.after, self.always = {}, {}, {}
        self.revoked = False
        self.broken = None
        self.unreadable, self.refused_looks = None, []
        self.organizations = (ORGANIZATION,)

    def _spend(self, call):
        if self.revoked:
            self.asked += 1
            raise SignedOut("The service does not accept the sign-in any more.", "Sign in again.")
        super()._spend(call)

    def whoami(self):
        super().whoami()
        return Account("clerk@example.com", self.organizations)

    def read_session(self, session_id):
        if self.unreadable is not None:
            self.refused_looks.append(self._cloud.clock.monotonic())
            raise self.unreadable
        return super().read_session(session_id)

    def send_capture(self, session_id, capture, image):
        if capture.number in self.always or self.broken is not None:
            raise self.always.get(capture.number) or self.broken
        if capture.number in self.before:
            raise self.before.pop(capture.number)
        remote = super().send_capture(session_id, capture, image)
        if capture.number in self.after:
            raise self.after.pop(capture.number)
        return remote


class WallClock:
    """The station's own clock: the service's monotonic time, and a wall clock that somebody may have set."""

    def __init__(self, clock):
        self.monotonic = clock.monotonic
        self.offset = timedelta()
        self._clock = clock

    def now(self):
        return self._clock.now() + self.offset


class FullOnceOutbox(Outbox):
    """An outbox whose disk is full at the moment when the first delivery is to be noted."""

    is_full = True

    def mark_delivered(self, *arguments, **words):
        if self.is_full:
            self.is_full = False
            raise StorageFull("The disk is full: this was not saved.", "Free some disk space.")
        return super().mark_delivered(*arguments, **words)


class Bench:
    """A courier with its surroundings, and time that passes only as far as the courier wants to wait."""

    def __init__(self, folder, outbox_class=Outbox):
        prepare(folder)
        self.outbox = outbox_class(folder)
        self.clock = VirtualClock()
        self.wall = WallClock(self.clock)
        self.cloud = VirtualCloud(self.clock, ())
        self.service = TroubledService(self.cloud, self.clock)
        self.courier = self.new_courier()
        self.steps = 0

    def new_courier(self, **options):
        return Courier(self.outbox, self.service, self.wall, random.Random(1), **options)

    def save(self, *numbers):
        return [self.outbox.save(draft(number), None) for number in numbers]

    def work(self, until, seconds=3600.0):
        """Step until ``until(step)``; an hour of virtual time or 3,000 steps is too long."""
        end = self.clock.monotonic() + seconds
        for _ in range(3000):
            self.steps += 1
            step = self.courier.step()
            if until(step):
                return step
            if step.wait is None or self.clock.monotonic() > end:
                break
            self.clock.advance(step.wait)
        raise AssertionError(f"it never happened; now {step}, {self.outbox.counts()}")

    def finish(self, seconds=3600.0):
        def is_done(_):
            counts = self.outbox.counts()
            return not (counts.waiting or counts.unfinished)

        return self.work(is_done, seconds)

    def stored(self):
        return [capture.metadata["station"] for capture in self.cloud.state.captures]


@pytest.fixture
def bench(tmp_path):
    made = Bench(tmp_path)
    yield made
    made.outbox.close()


def test_what_waits_arrives_oldest_first_in_one_session_and_gets_its_final_status(bench):
    saved = bench.save(1, 2, 3)
    step = bench.finish()
    assert bench.stored() == [capture.id for capture in saved]
    assert {capture.session_id for capture in bench.cloud.state.captures} == {bench.outbox.recall("session")}
    assert all(capture.is_final for capture in bench.outbox.page())
    assert (step.connection.state, step.connection.waiting) == (ConnectionState.ONLINE, 0)


@pytest.mark.parametrize("where", ["before", "after"])
@pytest.mark.parametrize("late", [False, True])
def test_a_lost_answer_makes_neither_a_loss_nor_a_duplicate(bench, where, late):
    saved = bench.save(1, 2, 3)
    error = ServiceUnavailable("The connection broke.", maybe_delivered=True, may_come_late=late)
    getattr(bench.service, where)[2] = error
    bench.finish()
    assert sorted(bench.stored()) == sorted(capture.id for capture in saved)


def test_a_session_that_cannot_be_read_holds_up_only_what_waits_for_it(bench):
    saved = bench.save(1, 2, 3, 4)
    bench.service.after[2] = ServiceUnavailable("The service did not answer in time.", maybe_delivered=True)
    bench.service.unreadable = ServiceUnavailable("The service did not answer in time.")
    step = bench.work(lambda _: bench.outbox.counts().waiting == 1, 60)
    assert step.connection.state is ConnectionState.ONLINE
    assert bench.outbox.get(2).delivery is Delivery.UNSURE
    bench.work(lambda _: len(bench.service.refused_looks) > 20, 7200)
    assert bench.service.refused_looks[-1] - bench.service.refused_looks[10] > 200  # ever less often
    bench.service.unreadable = None
    bench.finish()
    assert sorted(bench.stored()) == sorted(capture.id for capture in saved)


def test_a_crash_after_sending_adopts_what_the_service_has(bench):
    (capture,) = bench.save(1)
    session = bench.cloud.state.open_session(ORGANIZATION[0]).public_id
    bench.service.whoami()
    sending = bench.outbox.mark_sending(1, session, bench.service.server_now())
    bench.service.send_capture(session, sending, None)
    bench.courier = bench.new_courier()
    bench.finish()
    assert bench.stored() == [capture.id]
    assert bench.outbox.get(1).attempts == 1


@pytest.mark.parametrize("trouble", ["killed while sending", "answer lost", "signed out", "refused for now"])
def test_what_may_be_there_twice_says_so_in_the_end_whatever_happens_in_between(bench, trouble):
    bench.save(1)
    bench.finish()
    (capture,) = bench.save(2)
    bench.outbox.mark_sending(capture.number, "2345678923456789234567", bench.clock.now())
    bench.courier = bench.new_courier()
    bench.service.unreadable = Rejected("There is no such session.")
    bench.work(lambda _: bench.outbox.counts().queued)
    bench.service.unreadable = None
    if trouble == "killed while sending":
        bench.outbox.mark_sending(capture.number, bench.outbox.recall("session"), bench.clock.now())
    elif trouble == "signed out":
        bench.service.revoked = True
        bench.work(lambda step: step.connection.state is ConnectionState.SIGNED_OUT)
        bench.service.revoked = False
    else:
        is_lost = trouble == "answer lost"
        errors = bench.service.after if is_lost else bench.service.before
        errors[capture.number] = ServiceUnavailable("The connection broke.", maybe_delivered=is_lost)
        bench.work(lambda step: step.changed)
    bench.courier = bench.new_courier()
    bench.finish()
    assert bench.stored().count(capture.id) == 1
    assert "at the service twice" in bench.outbox.get(capture.number).error
    (other,) = bench.save(3)
    bench.finish()
    assert bench.outbox.get(other.number).error == ""


def test_a_disk_that_refuses_to_note_a_delivery_costs_nothing_and_needs_no_new_start(tmp_path):
    bench = Bench(tmp_path, FullOnceOutbox)
    (capture,) = bench.save(1)
    full = bench.work(lambda step: step.connection.message)
    assert "disk is full" in full.connection.message
    bench.finish()
    assert bench.stored() == [capture.id]
    bench.outbox.close()


def test_an_expired_session_is_replaced_and_nothing_is_lost(bench):
    bench.save(1, 2)
    bench.work(lambda _: bench.outbox.counts().queued == 1)
    bench.cloud.state.expire_sessions()
    bench.finish()
    assert len(bench.stored()) == 2
    assert len({capture.session_id for capture in bench.cloud.state.captures}) == 2


def test_a_refused_capture_is_set_aside_with_the_services_words_and_the_others_go_on(bench):
    bench.save(1, 2)
    bench.service.before[1] = Rejected("gtin: must have 14 digits")
    bench.finish()
    refused = bench.outbox.get(1)
    assert (refused.delivery, refused.error) == (Delivery.REJECTED, "gtin: must have 14 digits")
    assert bench.outbox.get(2).delivery is Delivery.DELIVERED
    with pytest.raises(BadInput):
        bench.outbox.edit(Correct(refused.id, "00012345678900"))
    bench.outbox.edit(Correct(refused.id, "00012345678905"))
    bench.finish()
    assert [capture.gtin for capture in bench.cloud.state.captures][-1] == "00012345678905"


def test_captures_on_which_the_service_always_fails_end_before_a_person_and_block_nobody(bench):
    bench.save(*range(1, 9))
    for number in (1, 2, 3, 4):
        bench.service.always[number] = ServiceUnavailable("It failed.", status=500, maybe_delivered=True)
    bench.finish(seconds=6 * 3600)
    states = [bench.outbox.get(number).delivery for number in range(1, 9)]
    assert states == [Delivery.REJECTED] * 4 + [Delivery.DELIVERED] * 4
    assert "fails each time" in bench.outbox.get(1).error


@pytest.mark.parametrize("edit", [Retry, Correct, UndoDiscard])
def test_what_a_person_sends_again_is_sent_at_once_whatever_was_held_against_it(bench, edit):
    poisoned, _ = bench.save(1, 2)
    bench.service.always[1] = ServiceUnavailable("It failed.", status=500, maybe_delivered=True)
    bench.finish(seconds=6 * 3600)
    assert bench.outbox.get(1).delivery is Delivery.REJECTED
    bench.service.always.clear()
    if edit is UndoDiscard:
        bench.outbox.edit(Discard(poisoned.id))
    bench.outbox.edit(edit(poisoned.id, *([draft(9).gtin] if edit is Correct else [])))
    assert bench.courier.step().wait == 0.0
    assert poisoned.id in bench.stored()


@pytest.mark.parametrize("edit", [Retry, Correct, UndoDiscard, Discard])
def test_an_edit_that_comes_too_late_is_refused_in_plain_words_and_changes_nothing(bench, edit):
    (capture,) = bench.save(1)
    if edit is Discard:
        bench.finish()
    before = bench.outbox.get(1)
    with pytest.raises(BadInput, match="has changed meanwhile") as caught:
        bench.outbox.edit(edit(capture.id, *([draft(9).gtin] if edit is Correct else [])))
    assert caught.value.advice
    assert bench.outbox.get(1) == before


def test_somebody_who_asks_to_try_now_need_not_wait_for_a_capture_that_rests(bench):
    saved = bench.save(1)[0]
    bench.service.before[1] = ServiceUnavailable("It failed.", status=500)
    bench.work(lambda step: step.wait)
    assert saved.id not in bench.stored()
    bench.courier.try_now()
    bench.courier.step()
    assert saved.id in bench.stored()


def test_a_service_that_fails_on_everything_for_hours_rejects_nothing(bench):
    saved = bench.save(*range(1, 6))
    bench.service.broken = ServiceUnavailable("It failed.", status=500, maybe_delivered=True)
    with pytest.raises(AssertionError, match="never happened"):
        bench.work(lambda _: bench.outbox.counts().rejected, seconds=2 * 3600)
    assert sum(capture.attempts for capture in bench.outbox.everything()) < 120  # and it is no storm of uploads
    bench.service.broken = None
    bench.finish()
    assert sorted(bench.stored()) == sorted(capture.id for capture in saved)


def test_offline_is_said_probed_with_backoff_and_ends_by_itself(bench):
    bench.save(1)
    bench.cloud.online = False
    step = bench.work(lambda step: step.connection.state is ConnectionState.OFFLINE)
    assert (step.connection.message, step.connection.waiting) == ("The service cannot be reached.", 1)
    asked = bench.service.asked
    with pytest.raises(AssertionError, match="never happened"):
        bench.work(lambda _: False, seconds=3600)
    assert bench.service.asked - asked < 60
    bench.cloud.online = True
    bench.finish()


def test_signing_out_holds_the_queue_and_signing_in_sends_it(bench):
    used = []
    bench.courier = bench.new_courier(use_credential=lambda kind, secret: used.append(kind))
    bench.save(1, 2)
    bench.service.revoked = True
    step = bench.work(lambda step: step.connection.state is ConnectionState.SIGNED_OUT)
    bench.save(3)
    bench.courier.step()
    assert (bench.outbox.counts().held, step.connection.advice) == (3, "Sign in again.")
    bench.service.revoked = False
    bench.courier.sign_in("api_key", "secret")
    bench.finish()
    assert (len(bench.stored()), used) == (3, ["api_key"])


def test_a_credential_that_is_given_back_is_noticed_without_a_touch_and_asked_for_rarely(bench):
    bench.save(1)
    bench.service.revoked = True
    bench.work(lambda step: step.connection.state is ConnectionState.SIGNED_OUT)
    asked = bench.service.asked
    with pytest.raises(AssertionError, match="never happened"):
        bench.work(lambda _: False, seconds=3600)
    assert bench.service.asked - asked <= 15
    bench.service.revoked = False
    bench.finish()


def test_several_organizations_are_asked_about_once_and_the_choice_is_kept(bench):
    bench.service.organizations = (ORGANIZATION, ("another", "Another Shop"))
    bench.save(1)
    step = bench.work(lambda step: step.connection.state is ConnectionState.ORGANIZATION_NEEDED)
    assert step.connection.organizations == bench.service.organizations
    assert step.wait is None
    bench.courier.choose_organization(ORGANIZATION[0])
    bench.finish()
    bench.courier = bench.new_courier()
    bench.save(2)
    bench.finish()
    assert len(bench.stored()) == 2


def test_the_end_of_a_shift_ends_the_session_after_the_queue_is_empty(bench):
    bench.save(1, 2)
    bench.courier.end_session()
    bench.work(lambda _: bench.outbox.recall("session") is None and not bench.outbox.counts().waiting)
    assert len({capture.session_id for capture in bench.cloud.state.captures}) == 1
    bench.save(3)
    bench.finish()
    assert len({capture.session_id for capture in bench.cloud.state.captures}) == 2


@pytest.mark.parametrize("jump", [-86400.0, 365 * 86400.0])
def test_a_clock_that_is_set_wrong_while_an_answer_is_lost_changes_nothing(bench, jump):
    saved = bench.save(1, 2)
    bench.service.after[1] = ServiceUnavailable("The connection broke.", maybe_delivered=True)
    bench.work(lambda _: bench.outbox.counts().unsure)
    bench.wall.offset = timedelta(seconds=jump)
    bench.finish(seconds=60)
    assert sorted(bench.stored()) == sorted(capture.id for capture in saved)


def test_an_hour_of_three_hundred_captures_takes_less_than_a_tenth_of_the_days_quota(bench):
    """A tenth of a day on which a station captures 3,000 times: one every twelve seconds."""
    for number in range(1, 301):
        bench.save(number)
        while (remaining := number * 12.0 - bench.clock.monotonic()) > 0:
            bench.clock.advance(min(remaining, bench.courier.step().wait))
    bench.finish()
    assert len(bench.stored()) == 300
    assert bench.service.asked < 1_000
