"""A folder of pictures, or one picture, as a camera: each is shown for a second, as if held before the lens."""

import logging
import threading
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.cameras.pictures import SUFFIXES, load_picture
from scanner_desktop.domain.errors import BadInput, CameraUnavailable
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.phrase import Phrase

log = logging.getLogger(__name__)

SHOWN_FOR = 1.0  # seconds for each picture
FRAMES_PER_SECOND = 15.0


class FolderCamera:
    """Shows the pictures of a folder in the order of their names, or one, again and again: a FrameSource."""

    patience = 3.0
    """Seconds that decoding a large photo may take: no stall before."""

    def __init__(self, folder: Path, *, shown_for: float = SHOWN_FOR) -> None:
        self._folder = folder
        self._shown_for = shown_for
        self._files: list[Path] = []
        self._position = -1
        self._image: NDArray[np.uint8] | None = None
        self._change_at = 0.0
        self._next_due = 0.0
        self._sequence = 0
        self._stop_waiting = threading.Event()

    @property
    def name(self) -> str:
        """How people call it."""
        return Phrase("pictures in {folder}", folder=self._folder.name or self._folder)

    def open(self) -> None:
        """List the folder. Raises CameraUnavailable when it is missing or has no pictures."""
        self._stop_waiting.clear()
        try:
            entries = [self._folder] if self._folder.is_file() else sorted(self._folder.iterdir())
        except OSError as error:
            raise CameraUnavailable(
                Phrase("The folder {folder} cannot be read.", folder=self._folder),
                Phrase("Check its path; it must be a folder with pictures."),
            ) from error
        self._files = [path for path in entries if path.suffix.lower() in SUFFIXES]
        if not self._files:
            raise CameraUnavailable(
                Phrase("There is no picture in {folder}.", folder=self._folder), Phrase("Put JPEG or PNG files there.")
            )
        self._position = -1
        self._change_at = self._next_due = time.monotonic()

    def read(self) -> Frame | None:
        """Return the next frame of the picture that is shown. Raises CameraUnavailable when none can be read."""
        if self._stop_waiting.wait(max(0.0, self._next_due - time.monotonic())):
            return None
        now = time.monotonic()
        self._next_due = max(now, self._next_due) + 1.0 / FRAMES_PER_SECOND
        if self._image is None or now >= self._change_at:
            self._image = self._next_picture()
            # Counted from when it is really shown: decoding a large photo must not eat into its second.
            now = time.monotonic()
            self._change_at = now + self._shown_for
        self._sequence += 1
        return Frame(self._image, self._sequence - 1, now, f"folder:{self._folder}")

    def interrupt(self) -> None:
        """End a wait for the pace."""
        self._stop_waiting.set()

    def close(self) -> None:
        """Forget the pictures."""
        self._image = None

    def _next_picture(self) -> NDArray[np.uint8]:
        for _ in self._files:
            self._position = (self._position + 1) % len(self._files)
            try:
                image = load_picture(self._files[self._position])
            except BadInput as error:
                log.warning("skipped: %s", error)
                continue
            image.flags.writeable = False
            return image
        raise CameraUnavailable(
            Phrase("No picture in {folder} can be read.", folder=self._folder), Phrase("Put JPEG or PNG files there.")
        )
