"""The upload worker steps its courier, and no more once it was told to abort."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from virtual_trouble import TroubledBench

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.commands import DeliveryCommand, EndSession, Refused, SignIn, TryNow
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.runtime import upload_worker
from scanner_desktop.runtime.upload_worker import UploadWorker


@dataclass(slots=True)
class Idle:
    """A step in which nothing was to be done."""

    changed: Sequence[Capture] = ()
    connection: Connection = field(default_factory=Connection)
    wait: float | None = None


class CountingCourier:
    """Counts its steps."""

    def __init__(self) -> None:
        self.steps = 0
        self.closed = False

    def step(self) -> Idle:
        self.steps += 1
        return Idle()

    def carry_out(self, command: DeliveryCommand) -> Sequence[Capture]:
        return ()

    def abort(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def test_the_courier_is_stepped_and_in_the_end_closed(qapp):
    courier = CountingCourier()
    worker = UploadWorker(lambda: courier)
    worker.begin()
    worker.work()
    worker.finish()
    assert (courier.steps, courier.closed) == (1, True)


def test_given_an_abort_while_the_courier_is_being_made_then_no_request_begins(qapp):
    courier = CountingCourier()

    def make() -> CountingCourier:
        worker.abort()  # as the main thread does, in the middle of this one's making
        return courier

    worker = UploadWorker(make)
    worker.begin()
    worker.work()
    worker.finish()
    assert (courier.steps, courier.closed) == (0, True)


@pytest.mark.parametrize("error", [BadInput("No such capture.", "Look again."), LookupError("a mistake of ours")])
def test_a_command_that_cannot_be_carried_out_is_answered_whatever_the_reason(qapp, error):
    class RefusingCourier(CountingCourier):
        def carry_out(self, command: DeliveryCommand) -> Sequence[Capture]:
            raise error

    worker = UploadWorker(RefusingCourier)
    refused: list[Refused] = []
    worker.command_refused.connect(refused.append)
    worker.begin()
    worker.work()
    worker.carry_out(EndSession())
    worker.finish()
    assert len(refused) == 1
    assert refused[0].message
    assert refused[0].advice


def test_the_upkeep_is_done_again_and_again_also_after_one_that_failed(qtbot, monkeypatch, caplog):
    monkeypatch.setattr(upload_worker, "UPKEEP_FIRST", 0.0)
    monkeypatch.setattr(upload_worker, "UPKEEP_EVERY", 0.01)
    done = []

    def upkeep() -> None:
        done.append(1)
        if len(done) == 1:
            raise OSError("the disk is away")

    worker = UploadWorker(CountingCourier, upkeep)
    worker.begin()
    qtbot.waitUntil(lambda: len(done) >= 3, timeout=5000)
    worker.finish()
    assert "the disk is away" in caplog.text


def test_try_now_ends_a_backoff_at_once(qtbot, tmp_path):
    """F5 and "Try now": a station that waits for minutes after a long fault sends as soon as somebody says so."""
    bench = TroubledBench(tmp_path)
    saved = bench.save(1, 2)
    bench.cloud.online = False
    bench.work(lambda: False, 3600)
    bench.cloud.online = True
    worker = UploadWorker(lambda: bench.courier)
    worker.begin()
    try:
        worker.work()
        assert worker._timer is not None
        assert worker._timer.remainingTime() > 1000
        assert not bench.stored()
        worker.carry_out(TryNow())
        qtbot.waitUntil(lambda: bench.is_empty(), timeout=5000)
    finally:
        worker.finish()
        bench.close()
    assert bench.stored() == [each.id for each in saved]


def test_a_command_never_shows_a_secret():
    assert "hush" not in repr(SignIn("api_key", "hush"))
