"""A field for a code that is typed, or that a handheld scanner types: says while typing what the number is worth."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.identifiers import Identity, Refusal, display_gtin, identify, readings_of_8_digits
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.ui.capture.handheld_keys import TAKES_SCANS
from scanner_desktop.ui.messages import circulation_note
from scanner_desktop.ui.style.key_caps import KeyLineEdit
from scanner_desktop.ui.style.theme import Look

translate = QCoreApplication.translate

LONGEST = 14  # digits of the longest GTIN
LONGEST_TEXT = 500  # characters; the service takes no more


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of a text that is being typed.

    Attributes:
        words, tone, icon: the words, and what says the same again.
        is_complete: Enter would capture it.
        readings: the products that it may be, for a person to say which.
    """

    words: str
    tone: str
    icon: str
    is_complete: bool = False
    readings: tuple[tuple[Symbology, str], ...] = ()


def judge(text: str, *, submitted: bool = False, done: str = "") -> Verdict:
    """Return what to say of ``text``; while it may still grow only hints are given, once ``submitted`` reasons.

    ``done`` is what Enter does with a complete number, for example "Enter captures it".
    """
    text = text.strip()
    if not text:
        return Verdict("", "muted", "info")
    identity = identify(Symbology.TYPED, text)
    if identity.gtin is not None:
        return _complete(identity, done)
    if identity.refusal is Refusal.AMBIGUOUS:
        readings = tuple((symbology, each.gtin or "") for symbology, each in readings_of_8_digits(text))
        return Verdict(say(identity.explanation), "attention", "unsure", readings=readings)
    digits = sum(character.isdecimal() for character in text)
    may_grow = text.replace(" ", "").replace("-", "").isdecimal() and digits < LONGEST
    if submitted or not (may_grow or text[0] in "]("):
        return Verdict(say(identity.explanation), "bad", "failed")
    if identity.refusal is Refusal.CHECK_DIGIT:
        return Verdict(
            translate(
                "CodeEntry", "{count} digits so far. If that is all, one is wrong: the last does not fit."
            ).format(count=digits),
            "attention",
            "unsure",
        )
    if identity.refusal is Refusal.LENGTH:
        return Verdict(
            translate("CodeEntry", "{count} digits so far; a product number has 8, 12, 13 or 14.").format(count=digits),
            "muted",
            "info",
        )
    return Verdict(say(identity.explanation), "attention", "unsure")


def _complete(identity: Identity, done: str) -> Verdict:
    special = circulation_note(identity.circulation)
    if special:
        return Verdict(f"{special}. {done}".strip(), "attention", "info", is_complete=True)
    words = translate("CodeEntry", "{gtin}: the check digit fits. {done}").format(
        gtin=display_gtin(identity.gtin or ""), done=done
    )
    return Verdict(words.strip(), "good", "delivered", is_complete=True)


class _Line(KeyLineEdit):
    """A line that Escape leaves, with the key that leads to it."""

    left = Signal()
    """Escape was pressed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Clear and leave on Escape, else type."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)


class CodeEntry(QWidget):
    """The field with its verdict beneath, or beside it."""

    submitted = Signal(str)
    """Enter was pressed on a complete product number: the text as typed."""
    left = Signal()
    """The person is done with the field (Escape)."""
    reading_chosen = Signal(str, object)
    """Text and Symbology: which of two products it is."""

    def __init__(
        self,
        look: Look,
        *,
        placeholder: str,
        name: str,
        done: str,
        keys: str = "",
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the field; ``keys`` lead to it.

        ``beside`` keeps room for the verdict at its side, so that nothing moves while typing.
        """
        super().__init__(parent)
        self._beside = beside
        self._look = look
        self._done = done
        self._verdict = Verdict("", "muted", "info")
        self.line = _Line(look, keys, self)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.setClearButtonEnabled(False)
        self.line.setProperty(TAKES_SCANS, not beside)  # beside the picture a scan is a capture, without the field
        self._icon = QLabel(self)
        self._icon.setFixedWidth(look.em(1.1))
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "caption")
        below = QHBoxLayout()
        below.setSpacing(look.em(0.35))
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        self._below = QWidget(self)
        self._below.setLayout(below)
        below.setContentsMargins(0, 0, 0, 0)
        layout: QBoxLayout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        if beside:
            self.line.setMaximumWidth(look.em(15))
            below.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._words.setMinimumHeight(2 * look.em(0.92))
            self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.em(0.6 if beside else 0.3))
        layout.addWidget(self.line, 1)
        layout.addWidget(self._below, 1)
        self.choices: list[QPushButton] = []
        self._choices = QHBoxLayout()
        self._choices.setSpacing(look.em(0.3))
        below.addLayout(self._choices)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._judge)
        self.line.returnPressed.connect(self._submit)
        self.line.left.connect(self._leave)
        look.changed.connect(self._paint_verdict)
        self._paint_verdict()

    @property
    def verdict(self) -> Verdict:
        """What is said of the text now."""
        return self._verdict

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()
        self._say(Verdict("", "muted", "info"))

    def advise(self, words: str) -> None:
        """Say what the field is for, until something is typed."""
        self._say(Verdict(words, "muted", "info"))

    def explain(self, words: str) -> None:
        """Say why the text was not taken."""
        self._say(Verdict(words, "bad", "failed"))

    def offer(self, text: str) -> None:
        """Take a text that was scanned, and let a person choose which of two products it is."""
        self.line.setText(text)
        self._submit()
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _judge(self, text: str) -> None:
        self._say(judge(text, done=self._done))

    @Slot()
    def _submit(self) -> None:
        text = self.line.text()
        if not text.strip():
            return
        verdict = judge(text, submitted=True, done=self._done)
        self._say(verdict)
        if verdict.is_complete:
            self.submitted.emit(text)
        else:
            self.line.selectAll()

    @Slot()
    def _leave(self) -> None:
        self._say(Verdict("", "muted", "info"))
        self.left.emit()

    def _say(self, verdict: Verdict) -> None:
        if verdict.readings != self._verdict.readings:
            self._show_choices(verdict.readings)
        self._verdict = verdict
        self._paint_verdict()

    def _show_choices(self, readings: tuple[tuple[Symbology, str], ...]) -> None:
        for button in self.choices:
            self._choices.removeWidget(button)
            button.deleteLater()
        self.choices = []
        for symbology, gtin in readings:
            words = translate("CodeEntry", "{symbology}: {number}")
            button = QPushButton(words.format(symbology=symbology.value, number=display_gtin(gtin)), self)
            button.setAutoDefault(True)
            button.setProperty("symbology", symbology.value)
            button.clicked.connect(self._chosen)
            self._choices.addWidget(button)
            self.choices.append(button)
        self._words.setVisible(not self.choices or not self._beside)  # the buttons say it, and need the room

    @Slot()
    def _chosen(self) -> None:
        symbology = Symbology(self.sender().property("symbology"))
        self.reading_chosen.emit(self.line.text(), symbology)

    @Slot()
    def _paint_verdict(self) -> None:
        verdict = self._verdict
        self._below.setVisible(self._beside or bool(verdict.words))
        self._icon.setVisible(bool(verdict.words))
        self._words.setText(verdict.words)
        self._words.setProperty("tone", verdict.tone)
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self.line.setAccessibleDescription(verdict.words)
        self._icon.setPixmap(
            self._look.pixmap(verdict.icon, verdict.tone, self._look.em(1.0), self.devicePixelRatioF())
        )
