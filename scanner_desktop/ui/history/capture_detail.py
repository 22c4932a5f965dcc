"""Everything about one capture, the service's own words included, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.capture import Capture, Delivery
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.visible import visible
from scanner_desktop.ui.capture.code_entry import CodeEntry
from scanner_desktop.ui.history.capture_action import CaptureAction, action_icon, action_words, actions_for
from scanner_desktop.ui.history.capture_facts import Facts, main_facts, technical_facts, timeline
from scanner_desktop.ui.messages import (
    Status,
    capture_name,
    delivery_status,
    processing_status,
)
from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.scrolled import Scrolled
from scanner_desktop.ui.style.theme import Look, beside_icon
from scanner_desktop.ui.style.wrapped_text import WrappedText


class CaptureDetail(QWidget):
    """A pane that takes the place of the list; Escape or the arrow leads back."""

    left = Signal()
    """Back to the list."""
    action_chosen = Signal(object, object)
    """CaptureAction, Capture: do this."""
    picture_wanted = Signal(object)
    """Capture: its picture, large."""
    corrected = Signal(object, str)
    """Capture, text: send it again under this number."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._capture: Capture | None = None
        self._back = KeyButton(look, beside_icon(self.tr("Back")), "Esc", self)
        self._back.setProperty("kind", "quiet")
        self._back.setAutoDefault(True)
        self._back.setAccessibleName(self.tr("Back to the history"))
        self._back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        self._scroll = Scrolled(parent=self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # What was just built has no place yet; it gets one when the scroll bar learns how long the content is.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_focus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(0.5), look.em(0.5), look.em(0.3), look.em(0.5))
        layout.setSpacing(look.em(0.4))
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self._column = QVBoxLayout()
        self._correction_at = 0
        self._correction: CodeEntry | None = None
        self._buttons: dict[CaptureAction, QPushButton] = {}
        self._is_unfolded = False
        self.fold: QPushButton | None = None
        self.picture: QPushButton | None = None
        look.changed.connect(self._build)

    @property
    def capture(self) -> Capture | None:
        """The capture on show."""
        return self._capture

    @property
    def buttons(self) -> dict[CaptureAction, QPushButton]:
        """The buttons that are offered now."""
        return self._buttons

    @property
    def correction(self) -> CodeEntry | None:
        """The field for another number, while it is open."""
        return self._correction

    def show_capture(self, capture: Capture) -> None:
        """Show ``capture``; a correction that is being typed is kept while it still makes sense."""
        typed = None
        if self._correction is not None and self._capture is not None and self._capture.id == capture.id:
            typed = self._correction.line.text()
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._capture = capture
        self._build()
        if typed is not None and CaptureAction.CORRECT in actions_for(capture):
            self.start_correction(typed)
        elif had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the first thing to do."""
        first = next(iter(self._buttons.values()), self._back)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to_focus()

    def start_correction(self, text: str | None = None) -> None:
        """Open the field for another number."""
        capture = self._capture
        if capture is None or CaptureAction.CORRECT not in actions_for(capture):
            return
        if self._correction is None:
            self._correction = CodeEntry(
                self._look,
                placeholder=self.tr("The right number"),
                name=self.tr("The right product number for this capture"),
                done=self.tr("Enter sends it again."),
                parent=self,
            )
            self._correction.submitted.connect(self._correct)
            self._correction.left.connect(self._stop_correction)
            self._column.insertWidget(self._correction_at, self._correction)
            for button in self._buttons.values():
                button.hide()
        shown = display_gtin(capture.gtin) or capture.raw_value
        self._correction.line.setText(shown if text is None else text)
        self._correction.line.selectAll()
        self._correction.advise(self.tr("Enter sends it again under this number, Esc leaves it as it is."))
        self._correction.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to_focus()

    @Slot()
    def _scroll_to_focus(self) -> None:
        focus, content = self.focusWidget(), self._scroll.widget()
        if focus is not None and content is not None and content.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, self._look.em(2.5))

    @Slot()
    def copy(self) -> None:
        """Put every fact on the clipboard, for a message to whoever helps."""
        capture = self._capture
        if capture is not None:
            gtin = display_gtin(capture.gtin)
            rows = [(self.tr("Name"), capture_name(capture, gtin)), *main_facts(capture, gtin), *timeline(capture)]
            rows += technical_facts(capture, gtin)
            rows += [
                (self.tr("Delivery"), delivery_status(capture.delivery).words),
                (self.tr("Said"), say(capture.error)),
            ]
            QGuiApplication.clipboard().setText(
                "\n".join(visible(f"{title}: {value}") for title, value in rows if value)
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _build(self) -> None:
        self._back.setIcon(self._look.icon("back"))
        self._correction = None
        self._buttons = {}
        capture = self._capture
        if capture is None:
            return
        look = self._look
        content = QWidget()
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(look.em(0.4), 0, look.em(0.7), look.em(0.5))
        column.setSpacing(look.em(0.6))
        self.picture = self._picture(capture)
        if self.picture is not None:
            column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        gtin = display_gtin(capture.gtin)
        name = capture_name(capture, gtin)
        column.addWidget(self._text(name, "title"))
        column.addWidget(self._status_line(delivery_status(capture.delivery)))
        if capture.processing:
            processing = processing_status(capture.processing, capture.capture_type)
            words = processing.words[:1].upper() + processing.words[1:]
            column.addWidget(self._status_line(Status(processing.icon, processing.tone, words)))
        if capture.error:
            column.addWidget(self._said(capture))
        self._add_actions(column, capture)
        self._correction_at = column.count()
        column.addLayout(self._facts(main_facts(capture, gtin)))
        way = QLabel(self.tr("Its way"))
        way.setProperty("role", "strong")
        column.addWidget(way)
        column.addLayout(self._facts(timeline(capture)))
        self._add_folded(column, capture, gtin)
        copy = KeyButton(self._look, self.tr("Copy all this"))
        copy.setAutoDefault(True)
        copy.clicked.connect(self.copy)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(content)

    def _add_actions(self, column: QVBoxLayout, capture: Capture) -> None:
        for number, chosen in enumerate(actions_for(capture)):
            button = QPushButton(self._look.icon(action_icon(chosen)), beside_icon(action_words(chosen, capture)))
            if number == 0 and chosen is not CaptureAction.DISCARD:
                button.setProperty("kind", "primary")
                button.setIcon(self._look.icon(action_icon(chosen), "on_accent"))
            button.setAccessibleName(action_words(chosen, capture))
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, one=chosen: self._take(one))
            self._buttons[chosen] = button
            column.addWidget(button)

    def _take(self, chosen: CaptureAction) -> None:
        if self._capture is None:
            return
        if chosen is CaptureAction.CORRECT:
            self.start_correction()
        else:
            self.action_chosen.emit(chosen, self._capture)

    @Slot(str)
    def _correct(self, text: str) -> None:
        if self._capture is not None:
            self.corrected.emit(self._capture, text)
        self._stop_correction()

    @Slot()
    def _stop_correction(self) -> None:
        if self._correction is not None:
            self._correction.deleteLater()
            self._correction = None
            for button in self._buttons.values():
                button.show()
            self.take_focus()

    def _picture(self, capture: Capture) -> QPushButton | None:
        pixmap = QPixmap()
        if capture.thumbnail is None or not pixmap.loadFromData(capture.thumbnail, "JPEG"):
            return None
        ratio = self.devicePixelRatioF()
        height = min(pixmap.height(), round(self._look.em(7) * ratio))
        pixmap = pixmap.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        button = QPushButton(QIcon(pixmap), "")
        button.setProperty("kind", "quiet")
        button.setIconSize(pixmap.deviceIndependentSize().toSize())
        button.setAutoDefault(True)
        button.setToolTip(self.tr("Look closer"))
        button.setAccessibleName(self.tr("Picture of the capture: look closer"))
        button.clicked.connect(lambda: self.picture_wanted.emit(capture))
        return button

    def _text(self, words: str, role: str = "body", colour: str = "text") -> WrappedText:
        return WrappedText(self._look, words, role=role, colour=colour)

    def _status_line(self, status: Status) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.em(0.4))
        icon = QLabel()
        side = self._look.em(1.1)
        icon.setPixmap(self._look.pixmap(status.icon, status.tone, side, self.devicePixelRatioF()))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text(status.words, colour=status.tone), 1)
        return line

    def _said(self, capture: Capture) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "alarm" if capture.delivery is Delivery.REJECTED else "notice")
        box = QVBoxLayout(frame)
        pad = self._look.em(0.6)
        box.setContentsMargins(pad, pad, pad, pad)
        box.setSpacing(self._look.em(0.2))
        by_service = capture.is_refused or capture.processing == "FAILED"
        box.addWidget(
            self._text(self.tr("The service says:") if by_service else self.tr("What happened last:"), "strong")
        )
        box.addWidget(self._text(say(capture.error)))
        return frame

    def _facts(self, facts: Facts) -> QGridLayout:
        grid = QGridLayout()  # a form gives titles that wrap too little height
        grid.setHorizontalSpacing(self._look.em(0.9))
        grid.setVerticalSpacing(self._look.em(0.3))
        grid.setColumnStretch(1, 1)
        said = [
            (self._text(title, "caption", "muted"), self._text(value, "caption")) for title, value in facts if value
        ]
        wide = min(self._look.em(9), max((title.sizeHint().width() for title, _ in said), default=0))
        for row, (title, value) in enumerate(said):
            title.setFixedWidth(wide)
            for column, words in enumerate((title, value)):
                grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _add_folded(self, column: QVBoxLayout, capture: Capture, gtin: str) -> None:
        """Add what is technical behind a button; whether it is open stays from one capture to the next."""
        details = QWidget()
        details.setLayout(self._facts(technical_facts(capture, gtin)))
        details.setVisible(self._is_unfolded)
        fold = QPushButton()
        fold.setProperty("kind", "quiet")
        fold.setCheckable(True)
        fold.setChecked(self._is_unfolded)
        fold.setAutoDefault(True)

        def show(is_open: bool) -> None:
            self._is_unfolded = is_open
            details.setVisible(is_open)
            fold.setText(self.tr("▾ Technical details") if is_open else self.tr("▸ Technical details"))

        show(self._is_unfolded)
        fold.toggled.connect(show)
        self.fold = fold
        column.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(details)
