"""A camera over the simulated counter: paced like a webcam, and able to fail like one."""

import threading
import time
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.errors import BadInput, CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.simulator.counter.difficulty import difficulty as difficulty_of
from scanner_desktop.simulator.counter.pacing import Pacer
from scanner_desktop.simulator.counter.programme import FRAMES_PER_SECOND, Mode
from scanner_desktop.simulator.counter.scene import Scene, Truth


class SimulatedCamera:
    """A FrameSource that shows a Scene in real time.

    The picture at a given time depends on the seed and on the time since ``open`` alone, whatever the frame rate and
    however many frames the caller missed. Frames are not writable.
    """

    def __init__(
        self,
        seed: int = 0,
        width: int = 1280,
        height: int = 720,
        fps: float = 30.0,
        difficulty: int = 2,
        mode: Mode = Mode.DEMO,
        *,
        hang_after: int | None = None,
        freeze_after: int | None = None,
        fail_after: int | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        """Describe a camera; nothing is made before ``open``.

        Args:
            seed: as for Scene.
            width: as for Scene, in pixels.
            height: as for Scene, in pixels.
            fps: frames a second, above 0 and up to 240.
            difficulty: as for Scene.
            mode: as for Scene.
            hang_after: after so many frames ``read`` blocks as in a driver that hangs: ``interrupt`` does not help,
                only ``release`` does.
            freeze_after: after so many frames the picture stays the same, although frames keep coming.
            fail_after: after so many frames ``read`` raises CameraUnavailable, as when the plug is pulled.
            monotonic: the clock; for tests.
            wait: how to wait by that clock (see Pacer); for tests.

        Frames are counted from each ``open`` anew. Raises BadInput for a frame rate or difficulty that makes no sense.
        """
        if not 0 < fps <= 240:
            raise BadInput(
                Phrase("The simulated camera cannot give {fps} pictures a second.", fps=f"{fps:g}"),
                Phrase("Choose 1 to 240."),
            )
        difficulty_of(difficulty)
        self.seed, self.width, self.height, self.fps, self.difficulty, self.mode = (
            seed, width, height, float(fps), difficulty, Mode(mode),
        )  # fmt: skip
        self._hang_after, self._freeze_after, self._fail_after = hang_after, freeze_after, fail_after
        self._monotonic = monotonic
        self._interrupted = threading.Event()
        self._released = threading.Event()
        self.hanging = threading.Event()
        """Set while ``read`` hangs because of ``hang_after``."""
        self._wait = wait or self._interrupted.wait
        self._scene: Scene | None = None
        self._pacer: Pacer | None = None
        self._given = 0
        self._frozen: NDArray[np.uint8] | None = None

    @classmethod
    def from_spec(cls, options: Mapping[str, str]) -> "SimulatedCamera":
        """Return the camera that ``simulated[:SEED][,key=value...]`` describes.

        Args:
            options: any of ``seed``, ``width``, ``height``, ``size`` (``1920x1080``), ``fps``, ``difficulty``, ``mode``
                (``demo`` or ``several``), ``hang_after``, ``freeze_after``, ``fail_after``.

        Raises BadInput for an unknown key or a value that makes no sense.
        """
        given = dict(options)
        if "size" in given:
            given["width"], _, given["height"] = given.pop("size").partition("x")
        numbers = {key: _whole(key, given.pop(key)) for key in _WHOLE_OPTIONS if key in given}
        fps = _number("fps", given.pop("fps", "30"))
        mode = given.pop("mode", Mode.DEMO.value)
        if mode not in set(Mode):
            raise BadInput(
                Phrase("The simulated camera has no mode “{mode}”.", mode=mode), Phrase("Choose demo or several.")
            )
        if given:
            raise BadInput(
                Phrase("The simulated camera has no option “{option}”.", option=min(given)),
                Phrase("It knows {options}.", options=", ".join((*_WHOLE_OPTIONS, "size", "fps", "mode"))),
            )
        return cls(
            seed=numbers.get("seed", 0),
            width=numbers.get("width", 1280),
            height=numbers.get("height", 720),
            fps=fps,
            difficulty=numbers.get("difficulty", 2),
            mode=Mode(mode),
            hang_after=numbers.get("hang_after"),
            freeze_after=numbers.get("freeze_after"),
            fail_after=numbers.get("fail_after"),
        )

    @property
    def name(self) -> str:
        """How people call it."""
        return "simulated camera"

    def open(self) -> None:
        """Make the counter ready and start at the first frame. Takes back an earlier ``interrupt``."""
        if self._scene is None:
            self._scene = Scene(self.seed, self.width, self.height, self.difficulty, self.mode)
        self._interrupted.clear()
        self._released.clear()
        self._given = 0
        self._frozen = None
        self._pacer = Pacer(self.fps, self._wait, self._monotonic)

    def read(self) -> Frame | None:
        """Return the next frame when it is due, None after ``interrupt``.

        Raises CameraUnavailable when the camera is not open, or by ``fail_after``.
        """
        scene, pacer = self._scene, self._pacer
        if scene is None or pacer is None:
            raise CameraUnavailable(Phrase("The simulated camera is not open."), Phrase("Start the camera again."))
        if self._interrupted.is_set():
            return None
        if self._given == self._fail_after:
            raise CameraUnavailable(
                Phrase("The simulated camera has been unplugged."), Phrase("Plug it in and start it again.")
            )
        if self._given == self._hang_after:
            self.hanging.set()
            self._released.wait()
            self.hanging.clear()
            if self._interrupted.is_set():
                return None
        tick = pacer.next_tick()
        image = self._frozen
        if image is None:
            image = scene.render(self.index_of(tick)).image
            image.flags.writeable = False
            if self._freeze_after is not None and self._given + 1 >= self._freeze_after:
                self._frozen = image
        if not pacer.wait_until_due(tick):
            return None
        self._given += 1
        return Frame(image, tick, self._monotonic(), f"simulated:{self.seed}")

    def interrupt(self) -> None:
        """Make a waiting ``read`` return None at once, and every later one, until ``open``. From any thread."""
        self._interrupted.set()

    def release(self) -> None:
        """Let a ``read`` that hangs by ``hang_after`` go on. From any thread."""
        self._released.set()

    def close(self) -> None:
        """Stop. The counter is kept, so that ``open`` is quick the next time. May be called twice."""
        self._pacer = None
        self._frozen = None

    def index_of(self, sequence: int) -> int:
        """Return the scene's index of the frame with that sequence number."""
        return round(sequence * FRAMES_PER_SECOND / self.fps)

    def truth(self, sequence: int) -> tuple[Truth, ...]:
        """Return what really stands in the frame with that sequence number. Not while another thread reads."""
        if self._scene is None:
            raise CameraUnavailable(Phrase("The simulated camera is not open."), Phrase("Start the camera again."))
        return self._scene.truth(self.index_of(sequence))


_WHOLE_OPTIONS = ("seed", "width", "height", "difficulty", "hang_after", "freeze_after", "fail_after")


def _whole(key: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise BadInput(
            Phrase("The simulated camera cannot use {option}.", option=f"{key}={text}"),
            Phrase("Give a whole number, 0 or more."),
        )
    return int(text)


def _number(key: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise BadInput(
            Phrase("The simulated camera cannot use {option}.", option=f"{key}={text}"), Phrase("Give a number.")
        ) from None
