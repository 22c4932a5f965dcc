"""The answer to a capture for eyes that are on the product: a flash, a word on the picture, a beep if wanted."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from scanner_desktop.domain.capture import CaptureDraft
from scanner_desktop.runtime.station import NotSaved, Station
from scanner_desktop.ui.viewfinder import Viewfinder


class Feedback(QObject):
    """Turns what becomes of a capture into a flash, a word on the picture, and a sound."""

    def __init__(self, station: Station, viewfinder: Viewfinder, *, sound: bool = False) -> None:
        super().__init__(viewfinder)
        self.sound = sound
        self._viewfinder = viewfinder
        station.capture_started.connect(self._started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)

    @Slot(object)
    def _started(self, draft: CaptureDraft) -> None:
        if draft.frame is not None:
            self._viewfinder.flash()

    @Slot(object)
    def _saved(self, capture: object) -> None:
        self._viewfinder.note(self.tr("Saved"), "good", "delivered")
        if self.sound:
            QApplication.beep()

    @Slot(object)
    def _not_saved(self, problem: NotSaved) -> None:
        self._viewfinder.note(self.tr("Not saved"), "bad", "rejected")
        if self.sound:
            QApplication.beep()
