"""The answer to a capture for eyes that are on the product: a flash, an edge and words on the picture, and a tone.

Nothing is said by sound alone: each tone has its words on the picture, and the card says the same for longer.
"""

from collections import deque

from PySide6.QtCore import QObject, Slot

from scanner_desktop.domain.capture import Capture, CaptureDraft, Delivery
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.repeats import Answer
from scanner_desktop.runtime.station import NotSaved, Run, Station
from scanner_desktop.ui.messages import capture_name
from scanner_desktop.ui.sound.player import Player
from scanner_desktop.ui.sound.tones import Tone
from scanner_desktop.ui.viewfinder.viewfinder import Viewfinder

_REMEMBERED = 500  # captures whose answer is still worth a tone


class Feedback(QObject):
    """Turns what becomes of a capture into a flash, words on the picture, and a tone."""

    def __init__(self, station: Station, viewfinder: Viewfinder, player: Player) -> None:
        super().__init__(viewfinder)
        self._viewfinder = viewfinder
        self._player = player
        self._ours: deque[str] = deque(maxlen=_REMEMBERED)
        self._told: dict[str, str] = {}
        self._repeats: set[str] = set()
        self.is_quiet = False
        """Another part of the window says what is saved: a count has words and a tone of its own."""
        station.capture_started.connect(self._started)
        station.capture_saved.connect(self._saved)
        station.capture_not_saved.connect(self._not_saved)
        station.capture_changed.connect(self._changed)
        station.capturing.run_changed.connect(self._run)

    def use(self, *, is_on: bool, volume: int) -> None:
        """Play tones or none, and how loud, 0 to 100."""
        self._player.enabled, self._player.volume = is_on, volume

    def nothing_to_capture(self, *, has_picture: bool) -> None:
        """Answer a press of Capture while there is no code that it could take."""
        if has_picture:
            self._viewfinder.note(self.tr("No code to capture yet"), "neutral", "barcode")

    def no_product(self, words: str) -> None:
        """Answer a scan that is no product number."""
        self._viewfinder.note(words, "bad", "failed")
        self._player.play(Tone.NOT_A_PRODUCT)

    @Slot(object)
    def _started(self, draft: CaptureDraft) -> None:
        if draft.frame is not None:
            self._viewfinder.flash()

    @Slot(object)
    def _run(self, run: Run) -> None:
        if run.answer is Answer.ASK:
            self._viewfinder.note(self.tr("Again? ×{count}").format(count=run.count + 1), "attention", "unsure")
            self._player.play(Tone.REPEAT)
        elif run.answer is Answer.IGNORE:
            self._viewfinder.note(self.tr("Captured already"), "attention", "info")
            self._player.play(Tone.REPEAT)
        elif run.count > 1 and run.ids[-1] not in self._ours:
            self._repeats.add(run.ids[-1])

    @Slot(object)
    def _saved(self, capture: Capture) -> None:
        if self.is_quiet:
            return
        self._ours.append(capture.id)
        name = capture_name(capture, display_gtin(capture.gtin))
        self._viewfinder.note(self.tr("Saved {name}").format(name=name), "good", "delivered")
        is_repeat = capture.id in self._repeats
        self._repeats.discard(capture.id)
        self._player.play(Tone.REPEAT if is_repeat else Tone.SAVED)

    @Slot(object)
    def _not_saved(self, problem: NotSaved) -> None:
        self._viewfinder.note(self.tr("Not saved"), "bad", "rejected")
        self._player.play(Tone.NOT_SAVED)

    @Slot(object)
    def _changed(self, capture: Capture) -> None:
        words, tone, icon, sound = self._answer(capture)
        before = self._told.pop(capture.id, "")
        if not words:
            return
        self._told[capture.id] = words
        if len(self._told) > _REMEMBERED:
            self._told.pop(next(iter(self._told)))
        if words != before:
            self._viewfinder.note(words, tone, icon)
            self._player.play(sound)

    def _answer(self, capture: Capture) -> tuple[str, str, str, Tone]:
        """Return words, tone, icon and sound for what the service says that is worth looking up for; "" for nothing."""
        name = capture_name(capture, display_gtin(capture.gtin))
        if capture.delivery is Delivery.REJECTED:
            return self.tr("Refused by the service"), "bad", "rejected", Tone.REFUSED
        if capture.delivery is Delivery.DELIVERED and capture.id in self._ours:
            if capture.processing == "NOT_FOUND":
                words = self.tr("Product not known: {name}").format(name=name)
                return words, "attention", "not_found", Tone.UNKNOWN_PRODUCT
            if capture.processing == "FAILED":
                words = self.tr("The service could not process {name}").format(name=name)
                return words, "bad", "failed", Tone.REFUSED
        return "", "", "", Tone.SAVED
