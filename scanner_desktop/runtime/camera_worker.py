"""The camera thread: reads frames, hands the newest to the reader and to the viewfinder, and survives dead devices."""

import logging
import statistics
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from scanner_desktop.domain.camera import CameraProblem, no_more_pictures
from scanner_desktop.domain.errors import CameraUnavailable, StationError
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.ports import FrameSource
from scanner_desktop.domain.reasons import reason
from scanner_desktop.runtime.mailbox import Mailbox

log = logging.getLogger(__name__)

WATCH_INTERVAL = 0.05  # seconds between looks at the age of the newest frame
FIRST_FRAME_WITHIN = 15.0  # seconds; a USB camera may negotiate its format for several
STALL_PERIODS, STALL_LEAST = 5, 0.3  # frame periods, and seconds, without a frame after which that is said
OLD_AFTER = 0.4  # seconds without a frame after which what stands in the last one is not captured any more
LEFT_BEHIND_AFTER = 3.0  # seconds without a frame after which the read counts as one that never returns
REOPEN_EVERY = 1.0  # seconds from one try to the next, for ever
LETS_GO_WITHIN = 0.5  # seconds that a read and the closing of a device take as a rule
MOST_LEFT_BEHIND = 3  # threads that hang in a driver; a camera that hangs at every opening would collect them all night
PERIODS_KEPT = 15


class CameraState(StrEnum):
    """What the camera is doing."""

    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"  # no picture that is of use; tried again by itself
    ENDED = "ended"  # a video file is over
    PAUSED = "paused"  # a person has switched it off for now
    OFF = "off"


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """The camera's state with words for people.

    Attributes:
        state: what it does.
        name: how people call it.
        message, advice: what is wrong and what to do about it; "" when nothing is. A camera that is live can have
            something to say, too: that it is slow.
        problem: which of the known troubles it is, None when there is none.
    """

    state: CameraState
    name: str
    message: str = ""
    advice: str = ""
    problem: CameraProblem | None = None


class _Run:
    """One opening of one source, in a thread of its own. It may be abandoned, and then has no more effect."""

    def __init__(self, source: FrameSource, on_frame: Callable[["_Run", Frame], None]) -> None:
        self.source = source
        self.last_frame_at: float | None = None
        self.started_at = time.monotonic()
        self.error: CameraUnavailable | None = None
        self.ended = threading.Event()
        self.quit = threading.Event()
        self.is_stalled = False
        self.is_outdated = False
        self._periods: deque[float] = deque(maxlen=PERIODS_KEPT)
        self._on_frame = on_frame
        # A Python thread and not a QThread, and a daemon: a driver can hold ``read`` for ever, such a thread can only
        # be left behind, and a QThread that is destroyed while it runs aborts the process.
        self.thread = threading.Thread(target=self._loop, name=f"camera {source.name}", daemon=True)

    def _loop(self) -> None:
        try:
            self.source.open()
            while not self.quit.is_set():
                frame = self.source.read()
                if frame is None or self.quit.is_set():
                    break
                now = time.monotonic()
                if self.last_frame_at is not None:
                    self._periods.append(now - self.last_frame_at)
                self.last_frame_at = now
                self._on_frame(self, frame)
        except CameraUnavailable as error:
            self.error = error
        except Exception as error:
            log.exception("camera %s failed", self.source.name)
            self.error = CameraUnavailable(
                Phrase("The camera stopped: {error}", error=reason(error)),
                Phrase("Unplug the camera and plug it in again."),
            )
        finally:
            try:
                self.source.close()
            except Exception:
                log.exception("closing camera %s failed", self.source.name)
            self.ended.set()

    @property
    def silent_for(self) -> float:
        """Seconds since the last frame, or since the start when there was none yet."""
        return time.monotonic() - (self.last_frame_at or self.started_at)

    @property
    def stalls_after(self) -> float:
        """Seconds of silence after which that is said: so many periods of the rate at which the frames came."""
        # A folder of large photos takes its time between two of them, and that is no stall.
        least = max(STALL_LEAST, float(getattr(self.source, "patience", 0.0)))
        periods = sorted(self._periods)
        if not periods:
            return least
        # The first ones after the start are uneven; a single long one must not hide a stall.
        period = statistics.median(periods) if len(periods) >= STALL_PERIODS else periods[0]
        return max(least, STALL_PERIODS * period)


class CameraWorker(QObject):
    """Keeps one camera running. Lives in the main thread; the reading happens in a thread that it can leave behind."""

    status_changed = Signal(object)
    """CameraStatus: what the camera does now."""
    picture_grew_old = Signal()
    """No frame has come for OLD_AFTER seconds: what stands in the last one must not be captured any more."""

    def __init__(
        self, make_source: Callable[[], FrameSource], outlets: tuple[Mailbox[Frame], ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_source = make_source
        self._outlets = outlets
        self._run: _Run | None = None
        self._abandoned: list[_Run] = []
        self._status = CameraStatus(CameraState.OFF, "")
        self._is_old = True
        self._held_back: FrameSource | None = None
        self.left_behind = 0
        """How many reads never returned and were left behind since the start, for support."""
        self._watch = QTimer(self)
        self._watch.setTimerType(Qt.TimerType.PreciseTimer)
        self._watch.setInterval(int(WATCH_INTERVAL * 1000))
        self._watch.timeout.connect(self._look)
        self._reopen = QTimer(self)
        self._reopen.setSingleShot(True)
        self._reopen.timeout.connect(self._open_again)

    @property
    def status(self) -> CameraStatus:
        """The last status that was announced."""
        return self._status

    @property
    def has_fresh_picture(self) -> bool:
        """Whether the newest frame shows what stands before the camera now."""
        run = self._run
        return (
            run is not None
            and run.last_frame_at is not None
            and run.silent_for <= OLD_AFTER
            and self._status.state is not CameraState.LOST
        )

    def start(self) -> None:
        """Open the camera, and keep it open until ``stop``."""
        self._watch.start()
        self._open()

    def use(self, make_source: Callable[[], FrameSource]) -> None:
        """Change to another source at once."""
        self._make_source = make_source
        self._held_back = None
        self._reopen.stop()
        self._let_go()
        if self._watch.isActive():
            self._status = CameraStatus(CameraState.OFF, "")
            self._open(when_free=True)

    def pause(self) -> None:
        """Let go of the camera, so that its light goes out, until ``resume``."""
        if self._watch.isActive():
            self._watch.stop()
            self._reopen.stop()
            self._let_go()
            self._grow_old()
            self._announce(CameraState.PAUSED)

    def resume(self) -> None:
        """Open the camera again after ``pause``."""
        if self._status.state is CameraState.PAUSED:
            self._watch.start()
            self._open(when_free=True)

    @Slot()
    def try_now(self) -> None:
        """Open the camera at once when it is lost: the system says that one was plugged in."""
        if self._reopen.isActive() or (self._run is not None and self._run.is_stalled):
            self._reopen.stop()
            self._let_go()
            self._open_again()
        elif self._run is not None and self._run.last_frame_at is None:
            self._run.is_outdated = True  # it may have looked before the camera was there

    def stop(self, seconds: float) -> bool:
        """Stop reading; False when a read did not come back within ``seconds`` and its thread was left behind."""
        self._watch.stop()
        self._reopen.stop()
        end = time.monotonic() + seconds
        self._let_go()
        for run in self._abandoned:
            run.thread.join(max(0.0, end - time.monotonic()))
        self._abandoned = [run for run in self._abandoned if run.thread.is_alive()]
        self._announce(CameraState.OFF)
        return not self._abandoned

    def _open(self, *, when_free: bool = False) -> None:
        """Make the source and start it; ``when_free`` once the last run has let go of its device, maybe the same."""
        try:
            source = self._held_back or self._make_source()
        except StationError as error:
            self._announce(CameraState.LOST, error.message, error.advice)
            return
        except Exception as error:
            log.exception("the camera could not be made")
            problem = Phrase("The camera cannot be used: {error}", error=reason(error))
            self._announce(CameraState.LOST, problem, Phrase("Choose another in the settings."))
            return
        self._announce(CameraState.STARTING, name=source.name)
        self._forget_ended()
        if when_free and self._abandoned:
            self._held_back = source
            self._reopen.start(int(LETS_GO_WITHIN * 1000))
            return
        self._held_back = None
        # Known before it runs: the first frame must not be mistaken for one of an abandoned run.
        self._run = _Run(source, self._deliver)
        self._run.thread.start()

    @Slot()
    def _open_again(self) -> None:
        self._forget_ended()
        if len(self._abandoned) < MOST_LEFT_BEHIND:
            self._open()
        else:
            self._reopen.start(int(REOPEN_EVERY * 1000))

    def _deliver(self, run: _Run, frame: Frame) -> None:
        # Runs in the camera thread. A run that was abandoned and woke up again must not be heard.
        if run is self._run:
            for outlet in self._outlets:
                outlet.put(frame)

    def _let_go(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.quit.set()
            run.source.interrupt()
            self._abandoned.append(run)
        self._forget_ended()

    def _forget_ended(self) -> bool:
        before = len(self._abandoned)
        self._abandoned = [run for run in self._abandoned if not run.ended.is_set()]
        return len(self._abandoned) < before

    @Slot()
    def _look(self) -> None:
        if self._forget_ended() and self._reopen.isActive():
            # A driver that hung has come back, and has let go of the device.
            self._reopen.stop()
            self._open_again()
        run = self._run
        if run is None:
            return
        if run.last_frame_at is None or run.silent_for > OLD_AFTER:
            self._grow_old()
        else:
            self._is_old = False
        if run.ended.is_set():
            self._has_ended(run)
        elif run.last_frame_at is None:
            if run.silent_for > FIRST_FRAME_WITHIN or (run.is_stalled and run.silent_for > LEFT_BEHIND_AFTER):
                self._leave_behind(run)
        elif run.silent_for > LEFT_BEHIND_AFTER:
            self._leave_behind(run)
        elif run.silent_for > run.stalls_after:
            self._say_stalled(run)
        else:
            self._say_live(run)

    def _has_ended(self, run: _Run) -> None:
        self._run = None
        self._grow_old()
        if run.error is None:
            self._announce(CameraState.ENDED, Phrase("The recording is over."), name=run.source.name)
        else:
            self._retry_later(run, run.error.message, run.error.advice, run.error.problem)

    def _say_live(self, run: _Run) -> None:
        run.is_stalled = False
        complaint = getattr(run.source, "complaint", None)
        if complaint is None:
            self._announce(CameraState.LIVE, name=run.source.name)
            return
        state = CameraState.LIVE if complaint.problem is CameraProblem.SLOW else CameraState.LOST
        self._announce(state, complaint.message, complaint.advice, complaint.problem, name=run.source.name)

    def _say_stalled(self, run: _Run) -> None:
        run.is_stalled = True
        self._announce(
            CameraState.LOST,
            *no_more_pictures(run.source.name),
            CameraProblem.STALLED,
            name=run.source.name,
        )

    def _leave_behind(self, run: _Run) -> None:
        self.left_behind += 1
        log.warning(
            "camera %s: a read has not returned for %.1f s and is left behind (number %d)",
            run.source.name, run.silent_for, self.left_behind,
        )  # fmt: skip
        self._let_go()
        self._say_stalled(run)
        self._retry_later(run, self._status.message, self._status.advice, CameraProblem.STALLED)

    def _retry_later(self, run: _Run, message: str, advice: str, problem: CameraProblem) -> None:
        if problem is CameraProblem.BUSY and self._abandoned:
            # It is one of our own that hangs in the driver and holds the device: no other program.
            message, advice, problem = self._status.message, self._status.advice, CameraProblem.STALLED
        self._announce(CameraState.LOST, message, advice, problem, name=run.source.name)
        # Counted from the start of the last try: one that has waited for a picture all the while is renewed at once.
        every = float(getattr(run.source, "retry_every", REOPEN_EVERY))
        waited = every if run.is_outdated else time.monotonic() - run.started_at
        self._reopen.start(max(0, int((every - waited) * 1000)))

    def _grow_old(self) -> None:
        if not self._is_old:
            self._is_old = True
            self.picture_grew_old.emit()

    def _announce(
        self,
        state: CameraState,
        message: str = "",
        advice: str = "",
        problem: CameraProblem | None = None,
        *,
        name: str | None = None,
    ) -> None:
        status = CameraStatus(state, self._status.name if name is None else name, message, advice, problem)
        # A camera that is tried again and again stays "lost" in the window until a picture really comes.
        if state is CameraState.STARTING and self._status.state is CameraState.LOST:
            return
        if status != self._status:
            log.info("camera %s: %s %s", status.name, status.state, status.message)
            self._status = status
            self.status_changed.emit(status)
