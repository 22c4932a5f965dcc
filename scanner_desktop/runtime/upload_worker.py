"""The upload thread: drives the courier, one unit of work at a time, and sleeps in between without a busy loop."""

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, Slot

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.commands import LOG_SAYS_MORE, NOT_DONE, DeliveryCommand, Refused
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.runtime.worker_thread import Worker

log = logging.getLogger(__name__)

UPKEEP_FIRST, UPKEEP_EVERY = 60.0, 3600.0
"""Seconds from the start to the first upkeep, when what waited is on its way, and from each to the next."""

AFTER_A_BUG = 30.0  # seconds to rest when the courier itself failed, so that a mistake of ours is no storm


class CourierStep(Protocol):
    """What one unit of work brought."""

    @property
    def changed(self) -> Sequence[Capture]:
        """Captures that changed, as they are now."""

    @property
    def connection(self) -> Connection:
        """The standing with the service after it."""

    @property
    def wait(self) -> float | None:
        """Seconds until there is something to do again; 0 for at once, None when only a wake-up brings work."""


class CourierLike(Protocol):
    """The delivery logic, as this thread uses it. ``abort`` comes from any thread."""

    def step(self) -> CourierStep:
        """Do at most one unit of work."""

    def carry_out(self, command: DeliveryCommand) -> Sequence[Capture]:
        """Do what a person asks for; the captures that changed."""

    def abort(self) -> None:
        """End a request that is under way, at once, and let no further one begin."""

    def close(self) -> None:
        """Release connections."""


class UploadWorker(Worker):
    """Delivers captures and polls their status until woken, stopped or aborted."""

    capture_changed = Signal(object)
    """Capture: its delivery or processing changed."""
    connection_changed = Signal(object)
    """Connection: the standing with the service, or the number of waiting captures, changed."""
    command_refused = Signal(object)
    """Refused: what was asked for could not be done."""

    def __init__(self, make_courier: Callable[[], CourierLike], upkeep: Callable[[], None] = lambda: None) -> None:
        """Describe the worker; ``make_courier`` and ``upkeep`` (done hourly) are called in its thread."""
        super().__init__()
        self._make_courier = make_courier
        self._upkeep = upkeep
        self._upkeep_timer: QTimer | None = None
        self._courier: CourierLike | None = None
        self._timer: QTimer | None = None
        self._connection: Connection | None = None
        self._aborted = False

    def begin(self) -> None:
        """Make the courier in this thread and start delivering."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.work)
        self._timer.start(0)
        self._upkeep_timer = QTimer(self)
        self._upkeep_timer.setSingleShot(True)
        self._upkeep_timer.timeout.connect(self.tidy_up)
        self._upkeep_timer.start(int(UPKEEP_FIRST * 1000))

    def finish(self) -> None:
        """Stop delivering; what was under way is reconciled at the next start."""
        for timer in (self._timer, self._upkeep_timer):
            if timer is not None:
                timer.stop()
        if self._courier is not None:
            self._courier.close()

    def abort(self) -> None:
        """End the request that is under way. From any thread; the worker still has to be stopped."""
        self._aborted = True
        courier = self._courier
        if courier is not None:
            courier.abort()

    @Slot()
    def wake(self) -> None:
        """There may be something to do: look now instead of at the end of the current wait."""
        if self._timer is not None and not self._aborted:
            self._timer.start(0)

    @Slot()
    def begin_anew(self) -> None:
        """Make another courier: the data folder was gone, and the one that is there may be another."""
        courier, self._courier = self._courier, None
        if courier is not None:
            courier.close()
        self.wake()

    @Slot()
    def work(self) -> None:
        """Do one unit of work and plan the next."""
        if self._aborted or self._timer is None:
            return
        try:
            if self._courier is None:
                self._courier = self._make_courier()
                if self._aborted:  # meanwhile, when there was no courier yet that could have been told
                    return
            step = self._courier.step()
        except StationError as error:
            log.error("delivery stopped for now: %s", error)
            self._timer.start(int(AFTER_A_BUG * 1000))
            return
        except Exception:
            if not self._aborted:
                log.exception("delivery failed; trying again in %s s", AFTER_A_BUG)
                self._timer.start(int(AFTER_A_BUG * 1000))
            return
        for capture in step.changed:
            self.capture_changed.emit(capture)
        if step.connection != self._connection:
            self._connection = step.connection
            self.connection_changed.emit(step.connection)
        if step.wait is not None and not self._aborted:
            self._timer.start(max(0, int(step.wait * 1000)))

    @Slot()
    def tidy_up(self) -> None:
        """Do the upkeep and plan the next; what it cannot do is tried again then."""
        if self._aborted or self._upkeep_timer is None:
            return
        try:
            self._upkeep()
        except StationError as error:
            log.warning("the upkeep was not done: %s", error)
        except Exception:
            log.exception("the upkeep failed")
        self._upkeep_timer.start(int(UPKEEP_EVERY * 1000))

    @Slot(object)
    def carry_out(self, command: DeliveryCommand) -> None:
        """Do what the person asked for, and go on at once."""
        if self._courier is None:
            words = Phrase("The station cannot deliver anything yet.")
            self.command_refused.emit(Refused(command, words, Phrase("Try again in a moment.")))
            return
        try:
            changed = self._courier.carry_out(command)
        except (StationError, ValueError) as error:
            self.command_refused.emit(
                Refused(command, getattr(error, "message", str(error)), getattr(error, "advice", ""))
            )
            return
        except Exception:
            # A mistake of ours: the person who asked must hear of it, too.
            log.exception("a command could not be carried out")
            self.command_refused.emit(Refused(command, NOT_DONE, LOG_SAYS_MORE))
            return
        for capture in changed:
            self.capture_changed.emit(capture)
        self.wake()
