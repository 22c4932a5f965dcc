"""The bar under the picture: what Capture would take, the button, what became of the last press, typing a code."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from scanner_desktop.domain.capture import Capture, CaptureDraft
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.repeats import Answer
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.domain.visible import short
from scanner_desktop.runtime.station import Armed, NotSaved, Run
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.capture.capture_button import CaptureButton
from scanner_desktop.ui.capture.code_entry import CodeEntry
from scanner_desktop.ui.capture.result_card import ResultCard
from scanner_desktop.ui.messages import capture_name, circulation_words
from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.theme import Look, beside_icon
from scanner_desktop.ui.style.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True)
class _Trouble:
    """Why captures are not saved, and what has become of the last one; "" where none was made."""

    words: str
    detail: str
    fate: str


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
    hands_free_wanted = Signal()
    """Codes shall be captured without a key from now on, or no longer."""
    undo_wanted = Signal()
    """The last capture was a mistake."""
    again_wanted = Signal()
    """There is another piece of the product that was captured last."""
    reading_chosen = Signal(str, object)
    """Text and Symbology: a person has said which of two products 8 digits are."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._armed: Armed | None = None
        self._trouble: _Trouble | None = None
        self._shows_card = False
        self._is_hands_free = False
        self._is_narrow = False
        self._strip_says_why = False
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
            placeholder=self.tr("Type a code"),
            keys="F2",
            name=self.tr("Code to capture without the camera"),
            done=self.tr("Enter captures it."),
            beside=True,
            parent=self,
        )
        self.entry.submitted.connect(self.typed)
        self.entry.left.connect(self.typing_ended)
        self.entry.reading_chosen.connect(self.reading_chosen)
        self.card = ResultCard(look, self)
        self.card.undo_wanted.connect(self.undo_wanted)
        self.card.again_wanted.connect(self.again_wanted)
        self.hands_free = KeyButton(look, parent=self)
        self.hands_free.setCheckable(True)
        self.hands_free.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hands_free.setAutoDefault(True)
        self.hands_free.setToolTip(
            self.tr("Capture what is held before the camera, once for each piece, without a key")
        )
        self.hands_free.clicked.connect(self.hands_free_wanted)
        self.photo = KeyButton(look, self.tr("Photo"), "Ctrl+P", self)
        self.photo.setAutoDefault(True)
        self.photo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.photo.setToolTip(self.tr("Capture the picture as it is, without a code"))
        self.photo.setAccessibleName(self.tr("Capture a photo without a code"))
        self.photo.clicked.connect(self.photo_wanted)

        words = QVBoxLayout()
        words.setSpacing(look.em(0.15))
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._detail)
        words.addStretch(1)
        self._ready = QWidget(self)
        ready = QHBoxLayout(self._ready)
        ready.setContentsMargins(0, 0, 0, 0)
        ready.setSpacing(look.em(0.8))
        ready.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        ready.addLayout(words, 1)
        self._left = QStackedWidget(self)
        self._left.addWidget(self._ready)
        self._left.addWidget(self.card)
        top = QHBoxLayout()
        top.setSpacing(look.em(0.8))
        top.addWidget(self._left, 1)
        top.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.em(0.6))
        bottom.addWidget(self.entry, 1)
        bottom.addWidget(self.hands_free, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        margin = look.em(0.8)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(look.em(0.6))
        layout.addLayout(top)
        layout.addLayout(bottom)

        look.changed.connect(self._show)
        self.show_hands_free(is_on=False)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shorten what stands on the lower buttons where there is little room; their names and keys stay."""
        super().resizeEvent(event)
        self.button.set_compact(self.width() < self._look.em(28))
        is_narrow = self.width() < self._look.em(34)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._name_buttons()
            self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the width in which everything can be used, with the short names."""
        return QSize(self._look.em(19), super().minimumSizeHint().height())

    def _name_buttons(self) -> None:
        is_on = self.hands_free.isChecked()
        words = self.tr("Hands-free: on") if is_on else self.tr("Hands-free")
        short_words = (self.tr("On: {key}") if is_on else "{key}").format(key=key_words("F4"))
        self.hands_free.setText(beside_icon(short_words if self._is_narrow else words))
        self.hands_free.set_keys("" if self._is_narrow else "F4")
        self.photo.set_keys("" if self._is_narrow else "Ctrl+P")
        self.hands_free.setAccessibleName(f"{words}  ({key_words('F4')})")

    @property
    def headline(self) -> str:
        """The large words on show."""
        return self.card.name if self._shows_card else self._headline.text()

    @property
    def detail(self) -> str:
        """The small words on show."""
        return self.card.state if self._shows_card else self._detail.text()

    @property
    def shows_card(self) -> bool:
        """Whether the last capture is on show, and not what Capture would take."""
        return self._shows_card

    def show_armed(self, armed: Armed | None) -> None:
        """Show what Capture would take now. A piece that was not captured puts the last capture's card away."""
        before, self._armed = self._armed, armed
        is_new = armed is not None and (before is None or before.piece != armed.piece)
        if is_new and armed is not None and not armed.captures:
            self._shows_card = False
        self._show()
        if is_new and not self._shows_card:
            announce(self, self.tr("Ready: {number}").format(number=self.headline))

    def show_hands_free(self, *, is_on: bool) -> None:
        """Say whether codes are captured without a key."""
        self.hands_free.setChecked(is_on)
        self._name_buttons()
        self._is_hands_free = is_on
        self._show()

    def show_typing(self, *, is_typing: bool) -> None:
        """Say on the button that a field has the keys, and how to get them back."""
        self.button.set_key(self.tr("Esc, then Space") if is_typing else key_words("Space"))

    def show_camera(self, *, is_live: bool, is_missing: bool) -> None:
        """Say whether there is a picture to take, and whether somebody has to do without the camera."""
        self.photo.setEnabled(is_live)
        self._is_camera_missing = is_missing
        self._show()

    def show_started(self, draft: CaptureDraft) -> None:
        """Say that Capture was pressed; nothing is saved yet."""
        armed = self._armed
        is_armed = armed is not None and armed.agreed.gtin == draft.gtin and armed.agreed.frame is draft.frame
        self.card.show_started(draft, armed.agreed.code.corners if armed is not None and is_armed else None)
        self._shows_card = True
        self._show()

    def show_saved(self, capture: Capture) -> None:
        """Say that the capture is on the disk."""
        self._trouble = None
        if self.card.show_capture(capture):
            announce(self, self.tr("Saved {name}").format(name=capture_name(capture, display_gtin(capture.gtin))))
        self._show()

    def show_changed(self, capture: Capture) -> None:
        """Say what became of it at the service."""
        if self.card.show_capture(capture) and self._shows_card:
            self._show()

    def show_name(self, gtin: str, name: str) -> None:
        """Say what a product is called."""
        self.card.show_name(gtin, name)
        self._show()

    def show_run(self, run: Run) -> None:
        """Count pieces of one product, or ask whether it is another one."""
        if self.card.show_run(run):
            self._shows_card = self._shows_card or run.answer is not Answer.CAPTURE
        else:
            self._shows_card = False
        self._show()
        if run.answer is not Answer.CAPTURE:
            announce(self, self.detail)

    def put_card_away(self) -> None:
        """Show what Capture would take again."""
        self._shows_card = False
        self._show()

    def show_not_saved(self, problem: NotSaved) -> None:
        """Say that the disk did not take it; the message stays until something is saved again."""
        if problem.kept:
            fate = self.tr("The capture is kept in memory and tried again: do not close the station.")
        else:
            fate = self.tr("The capture is lost: make it again once this is solved.")
        self._tell_trouble(say(problem.message), say(problem.advice), fate)

    def show_storage_gone(self, *, is_gone: bool) -> None:
        """Take note that the strip says why nothing is saved: where there is little room, it is said once."""
        self._strip_says_why = is_gone
        self._show()

    def show_store_unusable(self, message: str, advice: str) -> None:
        """Say that the data folder cannot be used, before anybody relies on it."""
        self._tell_trouble(say(message), say(advice), "")

    def _tell_trouble(self, reason: str, advice: str, fate: str) -> None:
        detail = " ".join(part for part in (reason, advice, fate) if part)
        self._trouble = _Trouble(self.tr("Captures are not saved"), detail, fate)
        self._shows_card = False
        self._show()
        announce(self, f"{self._trouble.words}. {detail}", is_urgent=True)

    @Slot()
    def _show(self) -> None:
        armed, trouble = self._armed, self._trouble
        self.button.set_armed(armed is not None)
        headline, detail = self._armed_words(armed)
        icon, tone = "barcode", "muted" if armed is None else "accent"
        if trouble is not None:
            headline, icon, tone = trouble.words, "rejected", "bad"
            is_short = self._is_narrow and self._strip_says_why and trouble.fate
            detail = trouble.fate if is_short else trouble.detail
        self._headline.set_text(headline)
        self._detail.set_text(detail, "bad" if tone == "bad" else "muted")
        self._icon.setPixmap(self._look.pixmap(icon, tone, self._look.em(1.9), self.devicePixelRatioF()))
        side = self._look.em(1.2)
        tone = "accent" if self.hands_free.isChecked() else "muted"
        self.hands_free.setIcon(self._look.icon("hands_free", tone, side))
        self.hands_free.setIconSize(QSize(side, side))
        self._left.setCurrentWidget(self.card if self._shows_card else self._ready)
        self.button.setAccessibleDescription(f"{headline}. {detail}")

    def _armed_words(self, armed: Armed | None) -> tuple[str, str]:
        if armed is None and self._is_camera_missing:
            return (
                self.tr("Type or hand-scan a code"),
                self.tr("Everything else works without the camera."),
            )
        if armed is None:
            advice = (
                self.tr("Hold it still for a moment: it is captured by itself, once.")
                if self._is_hands_free
                else self.tr("Capture lights up as soon as its number is certain.")
            )
            return self.tr("Show a barcode to the camera"), advice
        code = armed.agreed.code
        symbol = str(code.symbology.value)
        if code.symbology is Symbology.UPC_E:
            # The only symbology whose digits on the package are not those of its GTIN.
            symbol = self.tr("{symbology}, printed as {digits}").format(symbology=symbol, digits=code.text)
        special = circulation_words(code.identity.circulation)
        detail = f"{special} · {symbol}" if special else symbol
        if not armed.is_in_view:
            detail = self.tr("Just left the picture; you can still capture it.")
        number = display_gtin(armed.agreed.gtin)
        name = short(self.card.name_of(armed.agreed.gtin), 90)
        return (name, f"{number} · {detail}") if name else (number, detail)
