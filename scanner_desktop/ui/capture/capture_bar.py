"""The bar under the picture: what Capture would take, the button, what became of the last press, typing a code."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.runtime.station import Armed, NotSaved
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.capture.capture_button import CaptureButton
from scanner_desktop.ui.capture.code_entry import CodeEntry
from scanner_desktop.ui.messages import capture_name, circulation_words
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

SAVED_SHOWN = 2500  # ms


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of the last press."""

    words: str
    detail: str
    tone: str
    icon: str
    gtin: str | None = None


class CaptureBar(QFrame):
    """Shows what is armed and how the last capture went; says what the person wants by signals."""

    capture_wanted = Signal()
    """The button was pressed."""
    photo_wanted = Signal()
    """A photo without a code is wanted."""
    typed = Signal(str)
    """A complete product number was typed."""
    typing_ended = Signal()
    """The person has left the field for typed codes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._armed: Armed | None = None
        self._outcome: _Outcome | None = None
        self._saving: set[str] = set()
        self._is_camera_missing = False
        self.setProperty("card", "true")

        self._headline = WrappedText(look, role="title", parent=self)
        self._detail = WrappedText(look, colour="muted", parent=self)
        self._icon = QLabel(self)
        self.button = CaptureButton(look, self.tr("Capture"), key_words("Space"), self)
        self.button.setAccessibleName(self.tr("Capture"))
        self.button.clicked.connect(self.capture_wanted)
        self.entry = CodeEntry(
            look,
            placeholder=self.tr("Type a code  ({key})").format(key=key_words("F2")),
            name=self.tr("Code to capture without the camera"),
            done=self.tr("Enter captures it."),
            beside=True,
            parent=self,
        )
        self.entry.submitted.connect(self.typed)
        self.entry.left.connect(self.typing_ended)
        self.photo = QPushButton(self.tr("Photo  ({key})").format(key=key_words("Ctrl+P")), self)
        self.photo.setAutoDefault(True)
        self.photo.setToolTip(self.tr("Capture the picture as it is, without a code"))
        self.photo.setAccessibleName(self.tr("Capture a photo without a code"))
        self.photo.clicked.connect(self.photo_wanted)

        words = QVBoxLayout()
        words.setSpacing(look.em(0.15))
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._detail)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(look.em(0.8))
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.em(0.6))
        bottom.addWidget(self.entry, 1)
        bottom.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        margin = look.em(0.8)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(look.em(0.6))
        layout.addLayout(top)
        layout.addLayout(bottom)

        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(SAVED_SHOWN)
        self._forget.timeout.connect(self._forget_outcome)
        look.changed.connect(self._show)
        self._show()

    @property
    def headline(self) -> str:
        """The large words on show."""
        return self._headline.text()

    @property
    def detail(self) -> str:
        """The small words on show."""
        return self._detail.text()

    def show_armed(self, armed: Armed | None) -> None:
        """Show what Capture would take now."""
        new_code = armed is not None and (self._armed is None or self._armed.agreed.instance != armed.agreed.instance)
        if new_code and not self._saving and self._outcome is not None and self._outcome.tone == "good":
            self._outcome = None
        self._armed = armed
        self._show()
        if new_code:
            announce(self, self.tr("Ready: {number}").format(number=self.headline))

    def show_camera(self, *, is_live: bool, is_missing: bool) -> None:
        """Say whether there is a picture to take, and whether somebody has to do without the camera."""
        self.photo.setEnabled(is_live)
        self._is_camera_missing = is_missing
        self._show()

    def show_started(self, draft: CaptureDraft) -> None:
        """Say that Capture was pressed; nothing is saved yet."""
        self._saving.add(draft.id)
        self._tell(_Outcome(self.tr("Saving…"), "", "muted", "processing"), stays=True)

    def show_saved(self, capture: Capture) -> None:
        """Say that the capture is on the disk."""
        self._saving.discard(capture.id)
        if not self._saving:
            words = self.tr("Saved {name}").format(name=capture_name(capture, display_gtin(capture.gtin)))
            safe = self.tr("It is safe on this computer.")
            self._tell(_Outcome(words, safe, "good", "delivered", capture.gtin))

    def show_not_saved(self, problem: NotSaved) -> None:
        """Say that the disk did not take it; the message stays until something is saved again."""
        if problem.kept:
            fate = self.tr("The capture is kept in memory and tried again: do not close the station.")
        else:
            self._saving.discard(problem.draft_id)
            fate = self.tr("The capture is lost: make it again once this is solved.")
        self._tell_trouble(problem.message, problem.advice, fate)

    def show_store_unusable(self, message: str, advice: str) -> None:
        """Say that the data folder cannot be used, before anybody relies on it."""
        self._tell_trouble(message, advice, "")

    def _tell_trouble(self, *parts: str) -> None:
        detail = " ".join(part for part in parts if part)
        self._tell(_Outcome(self.tr("Captures are not saved"), detail, "bad", "rejected"), stays=True)

    def _tell(self, outcome: _Outcome, *, stays: bool = False) -> None:
        self._outcome = outcome
        if stays:
            self._forget.stop()
        else:
            self._forget.start()
        self._show()
        if outcome.tone != "muted":
            announce(self, f"{outcome.words}. {outcome.detail}", is_urgent=outcome.tone == "bad")

    @Slot()
    def _forget_outcome(self) -> None:
        self._outcome = None
        self._show()

    @Slot()
    def _show(self) -> None:
        armed, outcome = self._armed, self._outcome
        self.button.setEnabled(armed is not None)
        headline, detail = self._armed_words(armed)
        icon, tone = "barcode", "muted" if armed is None else "accent"
        if outcome is not None:
            if armed is None or outcome.tone == "bad":
                headline, detail = outcome.words, outcome.detail
            elif outcome.gtin == armed.agreed.gtin:
                detail = self.tr("Saved · {detail}").format(detail=detail)
            else:
                detail = f"{outcome.words} · {detail}"
            if armed is None or outcome.gtin in (None, armed.agreed.gtin):
                # The sign stands beside the number that is armed, and must not say of it what is true of another.
                icon, tone = outcome.icon, outcome.tone
        self._headline.set_text(headline)
        self._detail.set_text(detail, "bad" if tone == "bad" else "muted")
        self._icon.setPixmap(self._look.pixmap(icon, tone, self._look.em(1.9), self.devicePixelRatioF()))
        self.button.setAccessibleDescription(f"{headline}. {detail}")

    def _armed_words(self, armed: Armed | None) -> tuple[str, str]:
        if armed is None and self._is_camera_missing:
            return (
                self.tr("Type or hand-scan a code"),
                self.tr("Everything else works without the camera."),
            )
        if armed is None:
            return (
                self.tr("Show a barcode to the camera"),
                self.tr("Capture lights up as soon as its number is certain."),
            )
        code = armed.agreed.code
        symbol = str(code.symbology.value)
        if code.symbology is Symbology.UPC_E:
            # The only symbology whose digits on the package are not those of its GTIN.
            symbol = self.tr("{symbology}, printed as {digits}").format(symbology=symbol, digits=code.text)
        special = circulation_words(code.identity.circulation)
        detail = f"{special} · {symbol}" if special else symbol
        if not armed.is_in_view:
            detail = self.tr("Just left the picture; you can still capture it.")
        return display_gtin(armed.agreed.gtin), detail
