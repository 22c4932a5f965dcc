"""What the window asks about cameras, done in a thread of its own: a driver may take seconds for an answer."""

import json
import logging
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.app.cameras import device_book
from scanner_desktop.app.device_news import DeviceNews
from scanner_desktop.cameras import linux_v4l2
from scanner_desktop.cameras.devices import list_cameras
from scanner_desktop.cameras.measuring import Look, look_at, sharpness, sweep
from scanner_desktop.domain.camera import BY_ITSELF, Control, ControlName, FoundCamera, find_again
from scanner_desktop.domain.camera_check import CheckLine, Measured, judge
from scanner_desktop.domain.camera_spec import CameraKind, identity_of, parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.region import Region

log = logging.getLogger(__name__)

SETTLED_AFTER = 0.12  # seconds that a lens takes for one step of a sweep
PICTURE_WITHIN = 1.0  # seconds to wait for a picture taken after that
KEPT = 2.0  # seconds of pictures behind each measurement
CHECK_FILE = "camera-check.json"


class CameraDesk(QObject):
    """Lists cameras, reads and sets their controls, focuses, and measures pictures. Lives in the main thread."""

    listed = Signal(object)
    """tuple of FoundCamera: those that are plugged in, whenever that changes."""
    controls_read = Signal(object)
    """tuple of Control: what the camera in use has, empty when it has none or none can be set on this system."""
    focused = Signal(bool)
    """The sweep is over: whether a focus was found."""
    measured = Signal(object)
    """Measured: what the pictures of the last moments say."""

    def __init__(self, data_dir: Path, newest: Callable[[], Frame | None], parent: QObject | None = None) -> None:
        """``newest`` returns the frame on show, and may be called from any thread."""
        super().__init__(parent)
        self._data_dir = data_dir
        self._newest = newest
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._spec = ""
        self._looks: deque[tuple[float, Look]] = deque()
        self._arrivals: deque[tuple[int, float]] = deque()
        self._measuring = threading.Event()
        self.news = DeviceNews(self)
        self.news.changed.connect(self.listed)
        self._thread = threading.Thread(target=self._work, name="camera desk", daemon=True)

    def start(self) -> None:
        """Begin to listen and to work."""
        self._thread.start()
        self.news.start()

    @Slot()
    def stop(self) -> None:
        """End; a driver that hangs is left behind. More than once is as good as once."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self.news.stop()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(1.0)

    @property
    def present(self) -> tuple[FoundCamera, ...]:
        """The cameras that are plugged in, as last heard."""
        return self.news.present or ()

    def use(self, spec: str) -> None:
        """Mean the camera ``spec`` from now on."""
        self._spec = spec

    def region_of(self, spec: str) -> Region | None:
        """Return the part of this camera's picture in which alone codes are read, None for everywhere."""
        return device_book(self._data_dir).region_of(spec)

    def read_controls(self) -> None:
        """Ask for the controls; ``controls_read`` answers."""
        self._jobs.put(self._read_controls)

    def set_control(self, name: ControlName, value: int) -> None:
        """Set a control and keep it for this camera; ``controls_read`` answers with what it really is then."""
        self._jobs.put(lambda: self._set(name, value))

    def reset_controls(self) -> None:
        """Set every control to the device's own standard, and keep none."""
        self._jobs.put(self._reset)

    def lock(self, *, locked: bool) -> None:
        """Hold focus and exposure where they are now, or let the camera do it again."""
        self._jobs.put(lambda: self._lock(by_itself=not locked))

    def focus_middle(self) -> None:
        """Focus on what is in the middle now, by trying; ``focused`` answers."""
        self._jobs.put(self._focus)

    def notice(self, frame: Frame, module: float | None) -> None:
        """Take a picture that arrived, and the pixels a module of the code in it; ``measured`` answers soon."""
        if self._arrivals and frame.sequence <= self._arrivals[-1][0]:
            self._arrivals.clear()  # the camera was started anew
        self._arrivals.append((frame.sequence, frame.captured_at))
        while frame.captured_at - self._arrivals[0][1] > KEPT:
            self._arrivals.popleft()
        if not self._measuring.is_set():  # one at a time: the newest counts
            self._measuring.set()
            # By their numbers: the window need not have shown each.
            (first, began), (last, ended) = self._arrivals[0], self._arrivals[-1]
            fps = (last - first) / (ended - began) if ended > began else 0.0
            self._jobs.put(lambda: self._measure(frame, module, fps))

    def save_check(self, measured: Measured) -> None:
        """Keep the result of a camera check for support."""
        self._jobs.put(lambda: self._save(measured))

    # --- in the thread ---------------------------------------------------------------------------------------------

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except OSError as error:
                log.warning("the camera did not answer: %s", error)
                self.controls_read.emit(())
            except Exception:
                log.exception("a wish about the camera could not be carried out")

    def _device(self) -> FoundCamera | None:
        """Return the camera in use, None when it is no webcam or is not there, or its controls cannot be reached."""
        if sys.platform != "linux":
            return None
        try:
            spec = parse_camera(self._spec)
        except BadInput:
            return None
        book, present = device_book(self._data_dir), list_cameras()
        if spec.kind is CameraKind.CAMERA:
            wanted = identity_of(spec)
            return find_again(wanted, present, book.others_of(wanted))
        if spec.kind is CameraKind.WEBCAM:
            pinned = book.pinned(str(spec))
            return None if pinned is None else find_again(pinned, present, book.others_of(pinned))
        return None

    def _read_controls(self) -> None:
        device = self._device()
        self.controls_read.emit(() if device is None else self._alive(device))

    def _alive(self, device: FoundCamera) -> tuple[Control, ...]:
        dead = device_book(self._data_dir).dead_controls_of(device.identity)
        return tuple(control for control in linux_v4l2.controls(device.path) if control.name not in dead)

    def _set(self, name: ControlName, value: int) -> None:
        device = self._device()
        if device is None:
            return
        book = device_book(self._data_dir)
        before = {control.name: control for control in linux_v4l2.controls(device.path)}
        switch = BY_ITSELF.get(name)
        if switch in before and before[switch].value:
            linux_v4l2.set_control(device.path, switch, 0)
            book.remember_control(device.identity, switch, 0)
        got = linux_v4l2.set_control(device.path, name, value)
        if name in before and got == before[name].value and abs(got - value) > before[name].step:
            log.info("%s of %s does nothing", name, device.label)
            book.remember_dead(device.identity, name)
        else:
            book.remember_control(device.identity, name, got)
        self.controls_read.emit(self._alive(device))

    def _reset(self) -> None:
        device = self._device()
        if device is None:
            return
        for control in sorted(linux_v4l2.controls(device.path), key=lambda one: one.name in BY_ITSELF.values()):
            linux_v4l2.set_control(device.path, control.name, control.standard)
        device_book(self._data_dir).forget_controls(device.identity)
        self.controls_read.emit(self._alive(device))

    def _lock(self, *, by_itself: bool) -> None:
        device = self._device()
        if device is None:
            return
        book = device_book(self._data_dir)
        have = {control.name: control for control in linux_v4l2.controls(device.path)}
        for switch, value_name in (
            (ControlName.AUTO_FOCUS, ControlName.FOCUS),
            (ControlName.AUTO_EXPOSURE, ControlName.EXPOSURE),
        ):
            if switch not in have:
                continue
            linux_v4l2.set_control(device.path, switch, int(by_itself))
            book.remember_control(device.identity, switch, int(by_itself))
            if not by_itself and value_name in have:
                # Some cameras jump to their standard when they stop doing it themselves: set what they had found.
                got = linux_v4l2.set_control(device.path, value_name, have[value_name].value)
                book.remember_control(device.identity, value_name, got)
        self.controls_read.emit(self._alive(device))

    def _focus(self) -> None:
        device = self._device()
        have = {} if device is None else {one.name: one for one in linux_v4l2.controls(device.path)}
        focus = have.get(ControlName.FOCUS)
        if device is None or focus is None:
            self.focused.emit(False)
            return
        if ControlName.AUTO_FOCUS in have:
            linux_v4l2.set_control(device.path, ControlName.AUTO_FOCUS, 0)

        def measure(value: int) -> float | None:
            linux_v4l2.set_control(device.path, ControlName.FOCUS, value)
            frame = self._picture_after(time.monotonic() + SETTLED_AFTER)
            return None if frame is None else sharpness(frame)

        best = sweep(focus.least, focus.most, focus.step, measure, self._stopping.is_set)
        if best is None:
            linux_v4l2.set_control(device.path, ControlName.FOCUS, focus.value)
            self.focused.emit(False)
            return
        book = device_book(self._data_dir)
        if ControlName.AUTO_FOCUS in have:
            book.remember_control(device.identity, ControlName.AUTO_FOCUS, 0)
        got = linux_v4l2.set_control(device.path, ControlName.FOCUS, best)
        book.remember_control(device.identity, ControlName.FOCUS, got)
        self.focused.emit(True)
        self.controls_read.emit(self._alive(device))

    def _picture_after(self, moment: float) -> Frame | None:
        end = moment + PICTURE_WITHIN
        while time.monotonic() < end and not self._stopping.wait(0.01):
            frame = self._newest()
            if frame is not None and frame.captured_at >= moment:
                return frame
        return None

    def _measure(self, frame: Frame, module: float | None, fps: float) -> None:
        try:
            now = frame.captured_at
            self._looks.append((now, look_at(frame)))
            while now - self._looks[0][0] > KEPT:
                self._looks.popleft()
            looks = [look for _, look in self._looks]
            edges = sorted(look.edge for look in looks if look.edge is not None)
            measured = Measured(
                fps=fps,
                width=frame.width,
                height=frame.height,
                light=sum(look.light for look in looks) / len(looks),
                edge=edges[0] if edges else None,
                motion=edges[len(edges) // 2] / edges[0] if edges else None,
                glare=looks[-1].glare,
                module=module,
            )
            self.measured.emit(measured)
        finally:
            self._measuring.clear()

    def _save(self, measured: Measured) -> None:
        lines: tuple[CheckLine, ...] = judge(measured)
        text = {"measured": asdict(measured), "verdicts": {str(line.subject): str(line.verdict) for line in lines}}
        if self._data_dir.is_dir():
            (self._data_dir / CHECK_FILE).write_text(json.dumps(text, indent=1), encoding="utf-8")
