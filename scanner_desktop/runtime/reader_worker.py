"""The reader thread: newest frame in, sighting and agreed codes out."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import Slot

from scanner_desktop.domain.agreement import AgreedCode, Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.ports import Reader
from scanner_desktop.domain.sighting import Sighting
from scanner_desktop.runtime.mailbox import Mailbox
from scanner_desktop.runtime.worker_thread import Worker

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Observation:
    """One frame's sighting, and the codes in view that enough frames agree on, best first."""

    sighting: Sighting
    agreed: tuple[AgreedCode, ...]


class ReaderWorker(Worker):
    """Reads the newest frame whenever there is one; frames that came meanwhile were dropped in the mailbox."""

    def __init__(
        self, reader: Reader, agreement: Agreement, frames: Mailbox[Frame], observations: Mailbox[Observation]
    ) -> None:
        super().__init__()
        self._reader = reader
        self._agreement = agreement
        self._frames = frames
        self._observations = observations
        frames.filled.connect(self.read_newest)

    @Slot()
    def read_newest(self) -> None:
        """Read the frame in the mailbox, if one is still there."""
        frame = self._frames.take()
        if frame is None:
            return
        try:
            sighting = self._reader.read(frame)
        except Exception:
            # The port forbids it; if it happens all the same, one frame is lost and not the station.
            log.exception("the reader failed on a frame of %dx%d", frame.width, frame.height)
            return
        self._observations.put(Observation(sighting, self._agreement.observe(sighting)))
