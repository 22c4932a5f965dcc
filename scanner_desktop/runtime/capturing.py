"""Capturing: from what the reader sees, and what a person presses, to what is captured, counted or asked about."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scanner_desktop.domain.aiming import Aiming, Armed
from scanner_desktop.domain.capture import CaptureDraft
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.repeats import Answer, Repeats
from scanner_desktop.domain.scenery import Scenery
from scanner_desktop.domain.settings import RepeatRule
from scanner_desktop.runtime.drafts import Drafts
from scanner_desktop.runtime.reader_worker import Observation

SIGHT_LASTS = 2.0
"""Seconds without anything new from the reader after which a code no longer counts as in view. A camera that hangs or
was unplugged shows its last picture for ever; what stood in it may be gone, and must not be captured much later."""


@dataclass(frozen=True, slots=True)
class Run:
    """Captures of one product in a row, and what became of the last wish to make another.

    Attributes:
        gtin: of the product.
        ids: of the captures, oldest first; those that were taken back are not among them.
        answer: CAPTURE when one was made or taken back; ASK when a person has to say whether it is another piece;
            IGNORE when the rule is to make none.
    """

    gtin: str
    ids: tuple[str, ...]
    answer: Answer = Answer.CAPTURE

    @property
    def count(self) -> int:
        """How many captures it has."""
        return len(self.ids)


class Capturing(QObject):
    """Arms, asks, counts and takes back. Lives in the main thread; everything in it returns at once."""

    armed_changed = Signal(object)
    """Armed, or None: what Capture would capture now."""
    run_changed = Signal(object)
    """Run: a capture was made, taken back, asked about or ignored."""
    hands_free_changed = Signal(bool)
    """Codes are captured without a key from now on, or no longer."""

    def __init__(self, start: Callable[[CaptureDraft], None], drafts: Drafts, parent: QObject | None = None) -> None:
        """``start`` sends a draft on its way to the disk."""
        super().__init__(parent)
        self._start = start
        self._drafts = drafts
        self._aiming = Aiming()
        self._repeats = Repeats()
        self._wants_hands_free = self._is_hands_free_paused = False
        self._last: tuple[CaptureDraft, int | None] | None = None
        self._piece_of: dict[str, int] = {}
        self._photo = ""
        self._shown: Armed | None = None
        self._disarm = QTimer(self)
        self._disarm.setSingleShot(True)
        self._disarm.timeout.connect(self.forget)

    @property
    def armed(self) -> Armed | None:
        """What Capture would capture now."""
        return self._aiming.armed

    @property
    def certain(self) -> tuple[Armed, ...]:
        """Every piece that could be captured now, from the top left, line by line."""
        return self._aiming.certain()

    @property
    def run(self) -> Run:
        """The captures in a row that the next one may belong to."""
        return Run(self._repeats.gtin, self._repeats.ids)

    @property
    def is_hands_free(self) -> bool:
        """Whether codes are captured without a key."""
        return self._aiming.hands_free is not None

    def use_hands_free(self, is_on: bool) -> None:
        """Switch; what lies in view now waits for a key."""
        self._wants_hands_free = is_on
        self._switch_hands_free()

    def pause_hands_free(self, *, is_paused: bool) -> None:
        """Capture nothing without a key while the picture serves something else, whatever is switched meanwhile."""
        self._is_hands_free_paused = is_paused
        self._switch_hands_free()

    def _switch_hands_free(self) -> None:
        is_on = self._wants_hands_free and not self._is_hands_free_paused
        if is_on != self.is_hands_free:
            self._aiming.use_hands_free(is_on)
            self.hands_free_changed.emit(is_on)

    def use_delay(self, seconds: float) -> None:
        """Let every capture wait so long before it is sent, so that it can be taken back."""
        self._drafts.send_after = seconds

    def use_rule(self, rule: RepeatRule) -> None:
        """Say what happens with the same product again."""
        self._repeats.rule = rule

    def choose(self, piece: int | None) -> None:
        """Arm this piece for as long as it is there; None leaves it to the middle of the picture again."""
        self._aiming.choose(piece)

    # --- what the camera shows -------------------------------------------------------------------------------------

    def observe(self, observation: Observation, *, may_arm: bool = True) -> None:
        """Take in what was read of a frame. ``may_arm`` is False when the picture is no longer fresh."""
        meant = self._aiming.observe(observation.sighting, observation.agreed)
        if not may_arm:
            self._aiming.forget()
        elif self.armed is not None and self.armed.is_in_view:
            self._disarm.start(int(SIGHT_LASTS * 1000))
        self._tell()
        if meant is not None and may_arm and self.armed is not None:
            self._make(self._drafts.of_code(self.armed), self.armed.piece)
            self._tell()

    def glimpse(self, frame: Frame) -> None:
        """Look at a frame that is shown, whether or not it will be read."""
        self._aiming.glimpse(Scenery.of(frame))
        self._tell()

    @Slot()
    def forget(self) -> None:
        """Disarm."""
        self._aiming.forget()
        self._tell()

    # --- what a person wants ---------------------------------------------------------------------------------------

    def capture(self) -> None:
        """Capture what is armed; the same piece again is asked about, counted or ignored."""
        if self.armed is not None:
            self._want(self._drafts.of_code(self.armed), self.armed.piece)

    def capture_all(self) -> int:
        """Capture every certain piece in view that was not captured yet; returns how many that are."""
        wanted = [one for one in self.certain if not one.captures]
        for one in wanted:
            self._make(self._drafts.of_code(one), one.piece)
        return len(wanted)

    def take(self, draft: CaptureDraft) -> Answer:
        """Capture what was typed or hand-scanned; the same product again is asked about, counted or ignored."""
        return self._want(draft, None)

    def photo(self, frame: Frame) -> None:
        """Capture ``frame`` without a code. The run of a product goes on behind it; what is taken back is the photo."""
        draft = self._drafts.of_photo(frame)
        self._start(draft)
        self._photo = draft.id

    def again(self) -> None:
        """Capture another piece of the product that was captured last, unless a photo was taken since."""
        if self._last is not None and self._repeats.count and not self._photo:
            draft, piece = self._last
            self._make(self._drafts.once_more(draft), piece)

    def take_back(self) -> str:
        """Forget the last capture: a photo, else of the run. Returns its id, which the caller discards, or ""."""
        if self._photo:
            photo, self._photo = self._photo, ""
            self.run_changed.emit(Run("", ()))
            return photo
        if not self._repeats.count:
            return ""
        capture_id, gtin = self._repeats.ids[-1], self._repeats.gtin
        self._repeats.taken_back(capture_id)
        piece = self._piece_of.pop(capture_id, None)
        if piece is not None:
            self._aiming.taken_back(piece)
        self.run_changed.emit(Run(gtin, self._repeats.ids))
        return capture_id

    def _want(self, draft: CaptureDraft, piece: int | None) -> Answer:
        answer = self._repeats.judge(draft.gtin, piece)
        if answer is Answer.CAPTURE:
            self._make(draft, piece)
        else:
            self._photo = ""
            self.run_changed.emit(Run(self._repeats.gtin, self._repeats.ids, answer))
        return answer

    def _make(self, draft: CaptureDraft, piece: int | None) -> None:
        self._start(draft)
        self._photo = ""
        self._repeats.captured(draft.gtin, draft.id, piece)
        self._last = draft, piece
        if piece is not None:
            if self._repeats.count == 1:
                self._piece_of.clear()
            self._piece_of[draft.id] = piece
            self._aiming.captured(piece)
        self.run_changed.emit(Run(draft.gtin, self._repeats.ids))

    def _tell(self) -> None:
        before, self._shown = self._shown, self.armed
        if _looks_different(before, self._shown):
            self.armed_changed.emit(self._shown)


def _looks_different(before: Armed | None, after: Armed | None) -> bool:
    # The frame inside changes with every read; a window cares for which code it is and whether it is still there.
    if before is None or after is None:
        return before is not after
    return (before.agreed.gtin, before.piece, before.is_in_view) != (after.agreed.gtin, after.piece, after.is_in_view)
