"""What a person does about single captures: send again, correct, discard after a question, and take that back."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from scanner_desktop.domain.capture import Capture, Delivery
from scanner_desktop.domain.commands import Discard, EditCommand
from scanner_desktop.domain.identifiers import display_gtin, identify
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.runtime.station import Refused, Station
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.history.capture_action import CaptureAction
from scanner_desktop.ui.messages import capture_name
from scanner_desktop.ui.snackbar import Snackbar
from scanner_desktop.ui.style.dialog_fit import open_dialog


@dataclass(slots=True)
class _Discarding:
    """Captures that are discarded together: their name for people, and which are not answered yet, and which done."""

    name: str
    waiting: set[str]
    done: list[str] = field(default_factory=list)


class CaptureActions(QObject):
    """Carries out actions. What needs the window (a photo, the field for a correction) goes out as signals."""

    photo_wanted = Signal()
    """A photo of the product in front of the camera."""
    correction_wanted = Signal(object)
    """Capture: its number is to be corrected."""

    def __init__(self, station: Station, snackbar: Snackbar, window: QWidget) -> None:
        super().__init__(window)
        self._station = station
        self._snackbar = snackbar
        self._window = window
        self._discarding: dict[str, _Discarding] = {}
        station.edited.connect(self._edited)
        station.command_refused.connect(self._refused)

    @Slot(object, object)
    def carry_out(self, chosen: CaptureAction, capture: Capture) -> None:
        """Do what was chosen for a capture."""
        match chosen:
            case CaptureAction.RETRY:
                self._retry(capture)
            case CaptureAction.CORRECT:
                self.correction_wanted.emit(capture)
            case CaptureAction.PHOTO:
                self.photo_wanted.emit()
            case CaptureAction.UNDO:
                self._station.undo_discard(capture.id)
            case CaptureAction.DISCARD:
                self._ask_to_discard([capture.id], capture_name(capture, display_gtin(capture.gtin)))

    @Slot(object, object)
    def carry_out_for_all(self, chosen: CaptureAction, captures: Sequence[Capture]) -> None:
        """Do what was chosen for several captures; discarding asks once for all."""
        ids = [capture.id for capture in captures]
        match chosen:
            case CaptureAction.RETRY:
                for capture in captures:
                    self._retry(capture)
            case CaptureAction.UNDO:
                for one in ids:
                    self._station.undo_discard(one)
            case CaptureAction.DISCARD:
                self._ask_to_discard(ids, self.tr("{count} captures").format(count=len(ids)))
            case _:
                raise ValueError(f"{chosen} is for one capture at a time")

    @Slot(object, str)
    def correct(self, capture: Capture, text: str) -> None:
        """Give a capture the product number that ``text`` means, and send it again."""
        gtin = identify(Symbology.TYPED, text).gtin
        if gtin is not None:
            self._station.correct(capture.id, gtin)

    def _retry(self, capture: Capture) -> None:
        if capture.delivery is Delivery.DELIVERED:
            self._station.process_again(capture.id)
        else:
            self._station.retry(capture.id)

    def _ask_to_discard(self, ids: list[str], name: str) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Discard"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        what = self.tr("Discard the capture of {name}?") if len(ids) == 1 else self.tr("Discard {name}?")
        box.setText(what.format(name=name))
        box.setInformativeText(
            self.tr("It will not be sent. It stays in the history, and you can bring it back from there.")
        )
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        discard.setProperty("kind", "bad")
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        discard.clicked.connect(lambda: self._discard(ids, name))
        open_dialog(box)

    def _discard(self, ids: list[str], name: str) -> None:
        together = _Discarding(name, set(ids))
        for one in ids:
            self._discarding[one] = together
            self._station.discard(one)

    @Slot(object, object)
    def _edited(self, command: EditCommand, capture: Capture) -> None:
        if isinstance(command, Discard):
            self._discard_answered(capture.id, is_done=True)

    @Slot(object)
    def _refused(self, refused: Refused) -> None:
        self._snackbar.say(say(sentences(refused.message, refused.advice)), "rejected")
        if isinstance(refused.command, Discard):
            self._discard_answered(refused.command.capture_id, is_done=False)

    def _discard_answered(self, capture_id: str, *, is_done: bool) -> None:
        """Say once, when the last of those that were discarded together is on the disk, that they are discarded."""
        together = self._discarding.pop(capture_id, None)
        if together is None:
            return
        together.waiting.discard(capture_id)
        if is_done:
            together.done.append(capture_id)
        if together.waiting or not together.done:
            return
        done, is_one = together.done, len(together.done) == 1
        name = together.name if is_one else self.tr("{count} captures").format(count=len(done))
        words = self.tr("{name} is discarded.") if is_one else self.tr("{name} are discarded.")

        def undo() -> None:
            for one in done:
                self._station.undo_discard(one)

        self._snackbar.say(
            words.format(name=name), "discard", self.tr("Undo  ({key})").format(key=key_words("Ctrl+Z")), undo
        )
