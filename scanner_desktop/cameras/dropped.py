"""Pictures that were dropped on the window, before the reader one by one, each until somebody is done with it."""

import logging
import threading
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.cameras.pictures import load_picture
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 10.0


class DroppedPictures:
    """A FrameSource that shows the same picture until ``next``, and ends after the last one."""

    patience = 3.0
    """Seconds that decoding a large photo may take: no stall before."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._files = files
        self._position = 0
        self._shown = -1
        self._image: NDArray[np.uint8] | None = None
        self._sequence = 0
        self._next_due = 0.0
        self._lock = threading.Lock()
        self._stop_waiting = threading.Event()
        self.unreadable: list[str] = []
        """Names of files that are no pictures, as they came up."""

    @property
    def name(self) -> str:
        """How people call it: which picture of how many is shown."""
        return Phrase(
            "picture {number} of {count}",
            number=min(self._position + 1, len(self._files)),
            count=len(self._files),
        )

    @property
    def position(self) -> int:
        """The number of the picture on show, from 0."""
        return self._position

    def open(self) -> None:
        """Begin with, or go on at, the picture that is due."""
        self._stop_waiting.clear()
        self._next_due = time.monotonic()
        self._shown = -1

    def read(self) -> Frame | None:
        """Return the picture on show once more, None after the last."""
        if self._stop_waiting.wait(max(0.0, self._next_due - time.monotonic())):
            return None
        while True:
            with self._lock:
                position = self._position
            if position >= len(self._files):
                return None
            if position == self._shown and self._image is not None:
                break
            try:
                self._image = load_picture(self._files[position])
            except BadInput as error:
                log.warning("skipped: %s", error)
                self.unreadable.append(self._files[position].name)
                self.go_on(position)
                continue
            self._image.flags.writeable = False
            self._shown = position
        now = time.monotonic()
        self._next_due = now + 1.0 / FRAMES_PER_SECOND
        self._sequence += 1
        return Frame(self._image, self._sequence - 1, now, f"picture:{self._files[position].name}")

    def go_on(self, after: int) -> None:
        """Show the picture behind number ``after``; nothing happens when it is shown already. From any thread."""
        with self._lock:
            if self._position == after:
                self._position += 1

    def interrupt(self) -> None:
        """End a wait for the pace."""
        self._stop_waiting.set()

    def close(self) -> None:
        """Forget the picture."""
        self._image = None
