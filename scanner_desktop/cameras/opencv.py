"""Video files and network streams, through ``cv2.VideoCapture``."""

import threading
import time
from itertools import cycle
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from scanner_desktop.cameras.picture_watch import is_black
from scanner_desktop.cameras.webcam_words import unavailable
from scanner_desktop.domain.camera import CameraProblem
from scanner_desktop.domain.camera_spec import CameraKind, CameraSpec
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.redaction import redact_address

OPEN_WITHIN: Final = (1500, 1500, 1500, 8000)
"""Milliseconds for opening a stream, one after the other. A server that hangs is asked again soon, so that it is found
soon when it answers again; one that is slow (RTSP waits for a whole picture) gets its time with every fourth try."""
READ_WITHIN: Final = 1500  # milliseconds without a picture after which a stream has ended
BLACK_AFTER = 3.0  # seconds

_patience: dict[str, "cycle[int]"] = {}
"""How long each address is waited for next; what worked is kept."""


class OpenCvCamera:
    """One video file or stream behind the FrameSource port."""

    retry_every = 0.5
    """Seconds from one try to the next: a network camera that is not there refuses at once, and opening takes 1 s."""

    def __init__(self, spec: CameraSpec) -> None:
        self._spec = spec
        self._device: cv2.VideoCapture | None = None
        self._sequence = 0
        self._stop_waiting = threading.Event()
        self._next_due = 0.0
        self._period = 0.0
        self._black_since: float | None = None
        self.complaint: CameraUnavailable | None = None
        """What is wrong although pictures come: they are black."""

    @property
    def name(self) -> str:
        """How people call it."""
        if self._spec.kind is CameraKind.VIDEO:
            return Path(self._spec.target).name
        return redact_address(self._spec.target)

    def open(self) -> None:
        """Open the file or stream. Raises CameraUnavailable."""
        self.close()
        self._stop_waiting.clear()
        self.complaint, self._black_since = None, None
        target = self._spec.target
        is_file = self._spec.kind is CameraKind.VIDEO
        if is_file and not Path(target).is_file():
            raise CameraUnavailable(
                Phrase("There is no video file {target}.", target=target), Phrase("Check the path of the recording.")
            )
        patience = next(_patience.setdefault(target, cycle(OPEN_WITHIN)))
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, patience, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_WITHIN]
        began = time.monotonic()
        device = cv2.VideoCapture(target, cv2.CAP_ANY if is_file else cv2.CAP_FFMPEG, [] if is_file else limits)
        if not device.isOpened():
            device.release()
            raise self._cannot_open()
        is_slow = time.monotonic() - began > 0.9 * OPEN_WITHIN[0] / 1000
        _patience[target] = cycle((OPEN_WITHIN[-1],) if is_slow else OPEN_WITHIN)
        fps = device.get(cv2.CAP_PROP_FPS)
        # A file gives frames as fast as they are asked for; it is played at its own speed, as a camera would.
        self._period = 1.0 / (fps if 1.0 <= fps <= 240.0 else 30.0) if is_file else 0.0
        self._next_due = time.monotonic()
        self._device = device

    def read(self) -> Frame | None:
        """Return the next frame, None at the end of a file. Raises CameraUnavailable when a stream has stopped."""
        device = self._device
        if device is None:
            raise CameraUnavailable(Phrase("The camera is not open."))
        if self._period:
            self._next_due = max(self._next_due + self._period, time.monotonic() - self._period)
            if self._stop_waiting.wait(max(0.0, self._next_due - time.monotonic())):
                return None
        good, image = device.read()
        now = time.monotonic()
        if not good or image is None:
            if self._spec.kind is CameraKind.VIDEO:
                return None
            raise CameraUnavailable(
                Phrase("No more pictures come from {name}.", name=self.name),
                Phrase("Check that the camera has power and is on the network. The station keeps trying."),
                problem=CameraProblem.STALLED,
            )
        self._sequence += 1
        pixels = np.asarray(image, dtype=np.uint8)
        pixels.flags.writeable = False
        if self._spec.kind is CameraKind.STREAM:
            self._watch_black(pixels, now)
        return Frame(pixels, self._sequence - 1, now, str(self._spec))

    def interrupt(self) -> None:
        """End a wait for a file's pace. A read inside FFmpeg ends by its own timeout."""
        self._stop_waiting.set()

    def close(self) -> None:
        """Release the file or stream."""
        device, self._device = self._device, None
        if device is not None:
            device.release()

    def _watch_black(self, image: np.ndarray, now: float) -> None:
        if not is_black(image):
            self._black_since, self.complaint = None, None
        elif self._black_since is None:
            self._black_since = now
        elif now - self._black_since >= BLACK_AFTER:
            self.complaint = unavailable(CameraProblem.BLACK, self.name)

    def _cannot_open(self) -> CameraUnavailable:
        if self._spec.kind is CameraKind.VIDEO:
            return CameraUnavailable(
                Phrase("{target} is not a video that can be played.", target=self._spec.target),
                Phrase("Try another file, MP4 or AVI."),
            )
        return CameraUnavailable(
            Phrase("No pictures come from {name}.", name=self.name),
            Phrase("Check the address and that the camera is on the network. The station keeps trying."),
            problem=CameraProblem.UNREACHABLE,
        )
