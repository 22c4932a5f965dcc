"""The camera thread: reads frames, hands the newest to the reader and to the viewfinder, and survives dead devices."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from scanner_desktop.domain.errors import CameraUnavailable, StationError
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.ports import FrameSource
from scanner_desktop.runtime.mailbox import Mailbox

log = logging.getLogger(__name__)

WATCH_INTERVAL = 0.25  # seconds between looks at the age of the newest frame
FIRST_FRAME_WITHIN = 15.0  # seconds; a USB camera may negotiate its format for several
STALE_AFTER = 3.0  # seconds without a frame from a camera that already gave some
REOPEN_FIRST, REOPEN_CAP = 0.5, 10.0  # seconds before trying again, doubled each time
MOST_LEFT_BEHIND = 3  # threads that hang in a driver; a camera that hangs at every opening would collect them all night


class CameraState(StrEnum):
    """What the camera is doing."""

    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"  # gone or hung; tried again by itself
    ENDED = "ended"  # a video file is over
    OFF = "off"


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """The camera's state with words for people; ``advice`` says what to do and is "" when nothing needs doing."""

    state: CameraState
    name: str
    message: str = ""
    advice: str = ""


class _Run:
    """One opening of one source, in a thread of its own. It may be abandoned, and then has no more effect."""

    def __init__(self, source: FrameSource, on_frame: Callable[["_Run", Frame], None]) -> None:
        self.source = source
        self.last_frame_at: float | None = None
        self.started_at = time.monotonic()
        self.error: CameraUnavailable | None = None
        self.ended = threading.Event()
        self.quit = threading.Event()
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
                self.last_frame_at = time.monotonic()
                self._on_frame(self, frame)
        except CameraUnavailable as error:
            self.error = error
        except Exception as error:
            log.exception("camera %s failed", self.source.name)
            self.error = CameraUnavailable(f"The camera stopped: {error}", "Unplug the camera and plug it in again.")
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


class CameraWorker(QObject):
    """Keeps one camera running. Lives in the main thread; the reading happens in a thread that it can leave behind."""

    status_changed = Signal(object)
    """CameraStatus: what the camera does now."""

    def __init__(
        self, make_source: Callable[[], FrameSource], outlets: tuple[Mailbox[Frame], ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_source = make_source
        self._outlets = outlets
        self._run: _Run | None = None
        self._abandoned: list[_Run] = []
        self._reopen_delay = REOPEN_FIRST
        self._status = CameraStatus(CameraState.OFF, "")
        self._watch = QTimer(self)
        self._watch.setInterval(int(WATCH_INTERVAL * 1000))
        self._watch.timeout.connect(self._look)
        self._reopen = QTimer(self)
        self._reopen.setSingleShot(True)
        self._reopen.timeout.connect(self._open_again)

    @property
    def status(self) -> CameraStatus:
        """The last status that was announced."""
        return self._status

    def start(self) -> None:
        """Open the camera, and keep it open until ``stop``."""
        self._watch.start()
        self._open()

    def use(self, make_source: Callable[[], FrameSource]) -> None:
        """Change to another source at once."""
        self._make_source = make_source
        self._reopen.stop()
        self._let_go()
        self._reopen_delay = REOPEN_FIRST
        if self._watch.isActive():
            self._open()

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

    def _open(self) -> None:
        try:
            source = self._make_source()
        except StationError as error:
            self._announce(CameraState.LOST, str(error), error.advice)
            return
        except Exception as error:
            log.exception("the camera could not be made")
            self._announce(CameraState.LOST, f"The camera cannot be used: {error}", "Choose another in the settings.")
            return
        self._announce(CameraState.STARTING, name=source.name)
        # Known before it runs: the first frame must not be mistaken for one of an abandoned run.
        self._run = _Run(source, self._deliver)
        self._run.thread.start()

    def _open_again(self) -> None:
        self._forget_ended()
        if len(self._abandoned) < MOST_LEFT_BEHIND:
            self._open()
        else:
            self._reopen.start(int(REOPEN_CAP * 1000))

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

    def _forget_ended(self) -> None:
        self._abandoned = [run for run in self._abandoned if not run.ended.is_set()]

    def _look(self) -> None:
        run = self._run
        if run is None:
            return
        if run.ended.is_set():
            self._run = None
            if run.error is None:
                self._announce(CameraState.ENDED, "The recording is over.", name=run.source.name)
            else:
                self._retry_later(run.source.name, str(run.error), run.error.advice)
        elif run.silent_for > (STALE_AFTER if run.last_frame_at else FIRST_FRAME_WITHIN):
            self._let_go()
            self._retry_later(
                run.source.name, "The camera has stopped giving pictures.", "Check its cable; the station keeps trying."
            )
        elif run.last_frame_at is not None:
            self._reopen_delay = REOPEN_FIRST
            self._announce(CameraState.LIVE, name=run.source.name)

    def _retry_later(self, name: str, message: str, advice: str) -> None:
        self._announce(CameraState.LOST, message, advice, name=name)
        self._reopen.start(int(self._reopen_delay * 1000))
        self._reopen_delay = min(REOPEN_CAP, self._reopen_delay * 2)

    def _announce(self, state: CameraState, message: str = "", advice: str = "", *, name: str | None = None) -> None:
        status = CameraStatus(state, self._status.name if name is None else name, message, advice)
        # A camera that is tried again and again stays "lost" in the window until a picture really comes.
        if state is CameraState.STARTING and self._status.state is CameraState.LOST:
            return
        if status != self._status:
            log.info("camera %s: %s %s", status.name, status.state, status.message)
            self._status = status
            self.status_changed.emit(status)
