"""A webcam: found by what it is, opened in the mode that reads most, watched, and its troubles told apart."""

import logging
import sys
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from scanner_desktop.cameras import linux_v4l2, modes
from scanner_desktop.cameras.device_book import DeviceBook
from scanner_desktop.cameras.devices import BACKEND, list_cameras
from scanner_desktop.cameras.environment import SELECT_TIMEOUT
from scanner_desktop.cameras.picture_watch import FROZEN_AFTER, FrozenWatch, is_black
from scanner_desktop.cameras.webcam_words import unavailable
from scanner_desktop.domain.camera import SWITCHES, CameraMode, CameraProblem, FoundCamera, find_again
from scanner_desktop.domain.camera_spec import CameraKind, CameraSpec, identity_of
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase

log = logging.getLogger(__name__)

BUFFERS = 2
"""One is filled while the other is read. With a single one V4L2 has nowhere to put the picture that arrives meanwhile,
and every other is lost: 15 a second instead of 30 (LibreScanner/horus issue 60). Pictures that have waited are left out
below, so that nothing is gained by having one."""

OLD = 0.25  # seconds that a picture may have waited in the driver
BAD_FOR = 1.0  # seconds of pictures that cannot be decoded before the camera counts as broken
BLACK_AFTER = 3.0  # seconds
SLOW_BELOW, SLOW_OVER = 8.0, 2.0  # pictures a second, counted over so many seconds


@dataclass
class _Streak:
    """How long something has held."""

    since: float | None = None

    def holds(self, now: float, *, it: bool) -> float:
        """Take whether it holds now; returns for how many seconds it has."""
        if not it:
            self.since = None
            return 0.0
        if self.since is None:
            self.since = now
        return now - self.since


class Webcam:
    """One device behind the FrameSource port."""

    def __init__(
        self,
        spec: CameraSpec,
        book: DeviceBook | None = None,
        find: Callable[[], tuple[FoundCamera, ...]] = list_cameras,
    ) -> None:
        """Mean the camera that ``spec`` names, by number or by identity; nothing is opened yet."""
        self._spec = spec
        self._book = book or DeviceBook()
        self._find = find
        self._found: FoundCamera | None = None
        self._device: cv2.VideoCapture | None = None
        self._sequence = 0
        self._trial: modes.Trial | None = None
        self._fourcc = ""
        self.complaint: CameraUnavailable | None = None
        """What is wrong although pictures come: they are black, or too few."""

    @property
    def name(self) -> str:
        """What the camera calls itself."""
        if self._found is not None:
            return self._found.label
        if self._spec.kind is CameraKind.CAMERA:
            return identity_of(self._spec).name or Phrase("The camera")
        known = self._book.pinned(str(self._spec))
        return known.name if known is not None and known.name else Phrase("webcam {number}", number=self._spec.target)

    @property
    def mode(self) -> str:
        """The format that the pictures have, for people; "" before it is known."""
        return str(self._trial.result) if self._trial is not None and self._trial.is_over else ""

    def open(self) -> None:
        """Find the device and start it. Raises CameraUnavailable, with the reason in ``problem``."""
        self.close()
        self.complaint = None
        found = self._look_for_it()
        self._found = found
        self._check_usable(found)
        known = self._book.mode_of(found.identity)
        offered = linux_v4l2.offered_modes(found.path) if sys.platform == "linux" else ()
        choice = modes.candidates(offered)
        self._trial = modes.Trial(choice)
        start = self._trial.mode
        if known is not None and (not offered or any(_alike(known[0], mode) for mode in offered)):
            self._trial.trust(*known)
            start = known[0]
        self._restore_controls(found)
        self._start(found, start)
        self._frozen, self._is_suspect = FrozenWatch(), self._book.is_frozen(found.identity)
        self._black, self._bad = _Streak(), _Streak()
        self._times: deque[float] = deque()
        self._left_out = 0

    def read(self) -> Frame | None:
        """Return the next picture. Raises CameraUnavailable when the device is gone, hangs, or repeats one picture."""
        while True:
            device, found = self._device, self._found
            if device is None or found is None:
                raise CameraUnavailable(Phrase("The camera is not open."))
            asked = time.monotonic()
            if not device.grab():
                self._start_failed(found, time.monotonic() - asked)
                continue
            good, image = device.retrieve()
            now = time.monotonic()
            if not good or image is None:
                if self._bad.holds(now, it=True) > BAD_FOR:
                    raise unavailable(CameraProblem.STALLED, self.name)
                continue
            self._bad.holds(now, it=False)
            taken = self._taken_at(device, now)
            if now - taken <= OLD:
                self._left_out = 0
            elif self._sequence and self._left_out < BUFFERS:
                # It waited in the driver while this thread did not come: the next one is there already. Never more than
                # can have waited: some cameras' clocks are late all the time.
                self._left_out += 1
                continue
            pixels = np.asarray(image, dtype=np.uint8)
            pixels.flags.writeable = False
            self._judge(pixels, found, taken, now)
            if self._is_suspect:
                continue  # it was started anew because it repeated one picture, and has not shown another yet
            self._sequence += 1
            return Frame(pixels, self._sequence - 1, taken, str(self._spec))

    def interrupt(self) -> None:
        """Do nothing: a read inside a driver cannot be interrupted, and none waits for anything else."""

    def close(self) -> None:
        """Release the device."""
        device, self._device = self._device, None
        if device is not None:
            device.release()

    # --- opening ---------------------------------------------------------------------------------------------------

    def _look_for_it(self) -> FoundCamera:
        present = self._find()
        self._book.see(present)
        if self._spec.kind is CameraKind.CAMERA:
            wanted = identity_of(self._spec)
            found = find_again(wanted, present, self._book.others_of(wanted))
        else:
            found = self._by_number(present)
        if found is None:
            raise unavailable(CameraProblem.GONE, self.name, present)
        self._book.pin(str(self._spec), found.identity)
        return found

    def _by_number(self, present: tuple[FoundCamera, ...]) -> FoundCamera | None:
        """Return the camera that had this number when it was opened first, else the one that has it now."""
        number = int(self._spec.target)
        pinned = self._book.pinned(str(self._spec))
        if pinned is not None:
            found = find_again(pinned, present, self._book.others_of(pinned))
            if found is not None:
                return found
        at_number = next((camera for camera in present if camera.index == number), None)
        if at_number is None and number == 0 and present and pinned is None:
            return present[0]  # "the first one", whatever number the system has given it
        return at_number

    def _check_usable(self, found: FoundCamera) -> None:
        if sys.platform == "linux" and (problem := linux_v4l2.why_not(found.path)) is not None:
            raise unavailable(problem, self.name)

    def _restore_controls(self, found: FoundCamera) -> None:
        """Set what a person has set before: a camera forgets it when it is unplugged. Switches come first."""
        if sys.platform != "linux":
            return
        kept = self._book.controls_of(found.identity)
        for name, value in sorted(kept.items(), key=lambda item: item[0] not in SWITCHES):
            try:
                linux_v4l2.set_control(found.path, name, value)
            except OSError as error:
                log.warning("%s of %s could not be set: %s", name, found.label, error)

    def _start(self, found: FoundCamera, mode: CameraMode) -> None:
        device = cv2.VideoCapture(found.index, BACKEND)
        if not device.isOpened():
            device.release()
            raise unavailable(self._what_is_wrong(found) or CameraProblem.OTHER, self.name)
        device.set(cv2.CAP_PROP_BUFFERSIZE, BUFFERS)
        modes.apply(device, mode)
        self._fourcc = modes.fourcc_of(device)
        self._device = device
        log.info("%s: asked for %s", found.label, mode)

    def _change_mode(self, found: FoundCamera, mode: CameraMode) -> None:
        # Opened anew: a device that streams takes no other format, and some drivers keep the old one all the same.
        self.close()
        self._start(found, mode)

    # --- while it runs ---------------------------------------------------------------------------------------------

    def _start_failed(self, found: FoundCamera, waited: float) -> None:
        """Act on a read that gave nothing: try another mode while none has given a picture, else say why."""
        problem = self._what_is_wrong(found)
        if problem is None:
            problem = CameraProblem.STALLED if waited >= 0.5 * SELECT_TIMEOUT else CameraProblem.OTHER
            another = self._trial.failed() if self._trial is not None and not self._times else None
            if another is not None and problem is CameraProblem.OTHER:
                self._change_mode(found, another)
                return
        raise unavailable(problem, self.name)

    def _what_is_wrong(self, found: FoundCamera) -> CameraProblem | None:
        if found not in self._find():
            return CameraProblem.GONE
        if sys.platform == "linux":
            self.close()  # its own buffers would count as another program's
            return linux_v4l2.why_not(found.path)
        return None

    def _taken_at(self, device: cv2.VideoCapture, now: float) -> float:
        """Return when the picture was taken, by the driver's clock where that is ours (V4L2), else the time now."""
        if sys.platform == "linux":
            stamp = device.get(cv2.CAP_PROP_POS_MSEC) / 1000
            if 0 <= now - stamp < 60:
                return float(stamp)
        return now

    def _judge(self, image: np.ndarray, found: FoundCamera, taken: float, now: float) -> None:
        if self._trial is not None and not self._trial.is_over:
            change = self._trial.saw(image.shape[1], image.shape[0], self._fourcc, taken)
            if self._trial.is_over:
                self._book.remember_mode(found.identity, self._trial.asked, self._trial.result.fps)
                log.info("%s: %s", found.label, self._trial.result)
            if change is not None:
                self._change_mode(found, change)
                self._frozen, self._times = FrozenWatch(), deque([now])
                return
        dark = is_black(image)
        # A covered lens is black to the last bit on some cameras; that has words of its own, and starting the camera
        # anew does not help.
        still_for = 0.0 if dark else self._frozen.still_for(image, now)
        if still_for >= FROZEN_AFTER:
            self._book.keep_frozen(found.identity, frozen=True)
            raise unavailable(CameraProblem.FROZEN, self.name)
        if self._is_suspect and self._frozen.has_changed:
            self._is_suspect = False
            self._book.keep_frozen(found.identity, frozen=False)
        self.complaint = self._complaint(now, dark=dark)

    def _complaint(self, now: float, *, dark: bool) -> CameraUnavailable | None:
        self._times.append(now)
        while now - self._times[0] > SLOW_OVER:
            self._times.popleft()
        if self._black.holds(now, it=dark) >= BLACK_AFTER:
            return unavailable(CameraProblem.BLACK, self.name)
        taken = now - self._times[0]
        rate = (len(self._times) - 1) / taken if taken > 0.75 * SLOW_OVER else None
        if rate is not None and rate < SLOW_BELOW:
            return unavailable(CameraProblem.SLOW, self.name, rate=rate)
        return None


def _alike(one: CameraMode, other: CameraMode) -> bool:
    return (one.fourcc, one.width, one.height) == (other.fourcc, other.width, other.height)
