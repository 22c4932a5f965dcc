"""Webcams, video files and network streams, all through ``cv2.VideoCapture``."""

import os
import sys
import threading
import time
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from scanner_desktop.domain.camera_spec import CameraKind, CameraSpec
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.redaction import redact_address

WEBCAM_SIZE: Final = (1280, 720)
FROZEN_AFTER = 3.0
"""Seconds of pictures that are equal to the last bit. A live sensor has noise, so a webcam that repeats itself has been
unplugged or has hung; some drivers go on giving the last picture for ever."""
OPEN_TIMEOUT_MS, READ_TIMEOUT_MS = 8000, 5000  # for streams, where OpenCV's FFmpeg backend honours them


class OpenCvCamera:
    """One ``cv2.VideoCapture`` behind the FrameSource port."""

    def __init__(self, spec: CameraSpec) -> None:
        self._spec = spec
        self._device: cv2.VideoCapture | None = None
        self._sequence = 0
        self._stop_waiting = threading.Event()
        self._next_due = 0.0
        self._period = 0.0
        self._previous: np.ndarray | None = None
        self._same_since = 0.0

    @property
    def name(self) -> str:
        """How people call it."""
        match self._spec.kind:
            case CameraKind.WEBCAM:
                return f"webcam {self._spec.target}"
            case CameraKind.VIDEO:
                return Path(self._spec.target).name
            case _:
                return redact_address(self._spec.target)

    def open(self) -> None:
        """Open the device or file. Raises CameraUnavailable."""
        self._stop_waiting.clear()
        kind, target = self._spec.kind, self._spec.target
        if kind is CameraKind.VIDEO and not Path(target).is_file():
            raise CameraUnavailable(f"There is no video file {target}.", "Check the path of the recording.")
        with _QuietOpenCv():
            if kind is CameraKind.WEBCAM:
                device = cv2.VideoCapture(int(target), _webcam_backend())
            else:
                device = cv2.VideoCapture(
                    target,
                    cv2.CAP_ANY,
                    [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_TIMEOUT_MS],
                )
        if not device.isOpened():
            device.release()
            raise self._cannot_open()
        if kind is CameraKind.WEBCAM:
            # MJPG first: most USB cameras give 720p at 30 fps only compressed. One buffer: an old picture is no use.
            device.set(cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*"MJPG")))
            device.set(cv2.CAP_PROP_FRAME_WIDTH, WEBCAM_SIZE[0])
            device.set(cv2.CAP_PROP_FRAME_HEIGHT, WEBCAM_SIZE[1])
            device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        fps = device.get(cv2.CAP_PROP_FPS)
        # A file gives frames as fast as they are asked for; it is played at its own speed, as a camera would.
        self._period = 1.0 / (fps if 1.0 <= fps <= 240.0 else 30.0) if kind is CameraKind.VIDEO else 0.0
        self._next_due = time.monotonic()
        self._previous = None
        self._device = device

    def read(self) -> Frame | None:
        """Return the next frame, None at the end of a file. Raises CameraUnavailable when a live source fails."""
        device = self._device
        if device is None:
            raise CameraUnavailable("The camera is not open.")
        if self._period:
            self._next_due = max(self._next_due + self._period, time.monotonic() - self._period)
            if self._stop_waiting.wait(max(0.0, self._next_due - time.monotonic())):
                return None
        good, image = device.read()
        now = time.monotonic()
        if not good or image is None:
            if self._spec.kind is CameraKind.VIDEO:
                return None
            raise CameraUnavailable("The camera gives no more pictures.", "Check its cable and its power.")
        if self._spec.kind is CameraKind.WEBCAM:
            self._check_frozen(image, now)
        self._sequence += 1
        pixels = np.asarray(image, dtype=np.uint8)
        pixels.flags.writeable = False
        return Frame(pixels, self._sequence - 1, now, str(self._spec))

    def interrupt(self) -> None:
        """End a wait for a file's pace. A read inside a driver cannot be interrupted."""
        self._stop_waiting.set()

    def close(self) -> None:
        """Release the device."""
        device, self._device = self._device, None
        if device is not None:
            device.release()

    def _check_frozen(self, image: np.ndarray, now: float) -> None:
        sample = image[::16, ::16].copy()
        if self._previous is None or not np.array_equal(sample, self._previous):
            self._previous, self._same_since = sample, now
        # A covered lens is black to the last bit on some cameras, and is not a fault.
        elif now - self._same_since > FROZEN_AFTER and sample.std() > 2.0:
            raise CameraUnavailable("The camera repeats one picture.", "Unplug the camera and plug it in again.")

    def _cannot_open(self) -> CameraUnavailable:
        match self._spec.kind:
            case CameraKind.WEBCAM:
                return CameraUnavailable(
                    f"Webcam {self._spec.target} cannot be opened.",
                    "Plug it in, close other programs that use a camera, or choose another one in the settings.",
                )
            case CameraKind.VIDEO:
                return CameraUnavailable(
                    f"{self._spec.target} is not a video that can be played.", "Try another file, MP4 or AVI."
                )
            case _:
                return CameraUnavailable(
                    f"No pictures come from {self.name}.", "Check the address and that the camera is on the network."
                )


def find_webcams(limit: int = 6) -> tuple[int, ...]:
    """Return the indices of webcams that can be opened, trying ``limit`` of them; may take a second for each."""
    found = []
    for index in range(limit):
        if sys.platform == "linux" and not Path(f"/dev/video{index}").exists():
            continue
        with _QuietOpenCv():
            device = cv2.VideoCapture(index, _webcam_backend())
        try:
            if device.isOpened():
                found.append(index)
        finally:
            device.release()
    return tuple(found)


def _webcam_backend() -> int:
    # Named, so that OpenCV does not try one backend after the other for seconds, and takes no file for a camera.
    if sys.platform == "win32":
        return cv2.CAP_DSHOW
    return cv2.CAP_AVFOUNDATION if sys.platform == "darwin" else cv2.CAP_V4L2


class _QuietOpenCv:
    """OpenCV and FFmpeg print to stderr when something cannot be opened; our own error says it in better words."""

    def __enter__(self) -> None:
        os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
        self._level = cv2.utils.logging.getLogLevel() if hasattr(cv2, "utils") else None
        if self._level is not None:
            cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

    def __exit__(self, *_: object) -> None:
        if self._level is not None:
            cv2.utils.logging.setLogLevel(self._level)
