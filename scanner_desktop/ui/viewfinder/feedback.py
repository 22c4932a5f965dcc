"""The answer to a capture for eyes that are on the product: a flash, an edge and words on the picture, perhaps a beep.

Sound is the system's own beep, the only one that Qt's essentials have: saved and not saved differ by how often it
comes. Nothing is said by sound alone.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from scanner_desktop.domain.capture import Capture, CaptureDraft, Delivery
from scanner_desktop.runtime.station import NotSaved, Station
from scanner_desktop.ui.viewfinder.viewfinder import Viewfinder

BEEPS_OF_TROUBLE = 3
BETWEEN_BEEPS = 220  # ms: closer together, sound servers make one of them


class Feedback(QObject):
    """Turns what becomes of a capture into a flash, words on the picture, and a sound."""

    def __init__(self, station: Station, viewfinder: Viewfinder, *, sound: bool = False) -> None:
        super().__init__(viewfinder)
        self.sound = sound
        self._viewfinder = viewfinder
        self._refused: set[str] = set()
        self._beeps_left = 0
        self._next_beep = QTimer(self)
        self._next_beep.setInterval(BETWEEN_BEEPS)
        self._next_beep.timeout.connect(self._beep_again)
        self.is_quiet = False
        """Another part of the window says what is saved: a count has words and a tone of its own."""
        station.capture_started.connect(self._started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)
        station.capture_changed.connect(self._changed)

    def nothing_to_capture(self, *, has_picture: bool) -> None:
        """Answer a press of Capture while there is no code that it could take."""
        if has_picture:
            self._viewfinder.note(self.tr("No code to capture yet"), "neutral", "barcode")

    @Slot(object)
    def _started(self, draft: CaptureDraft) -> None:
        if draft.frame is not None:
            self._viewfinder.flash()

    @Slot(object)
    def _saved(self, capture: object) -> None:
        if self.is_quiet:
            return
        self._viewfinder.note(self.tr("Saved"), "good", "delivered")
        self._beep(1)

    @Slot(object)
    def _not_saved(self, problem: NotSaved) -> None:
        self._viewfinder.note(self.tr("Not saved"), "bad", "rejected")
        self._beep(BEEPS_OF_TROUBLE)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        if capture.delivery is not Delivery.REJECTED:
            self._refused.discard(capture.id)
        elif capture.id not in self._refused:
            self._refused.add(capture.id)
            self._viewfinder.note(self.tr("Refused by the service"), "bad", "rejected")
            self._beep(BEEPS_OF_TROUBLE)

    def _beep(self, times: int) -> None:
        if self.sound:
            QApplication.beep()
            self._beeps_left = times - 1
            if self._beeps_left:
                self._next_beep.start()

    @Slot()
    def _beep_again(self) -> None:
        if self._beeps_left <= 0:
            self._next_beep.stop()
            return
        self._beeps_left -= 1
        QApplication.beep()
