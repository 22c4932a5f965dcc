"""What became of the last capture, to be read from a metre: the code's picture, the product's name, its state, Undo."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.capture import Capture, CaptureDraft, CaptureType, Delivery
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.repeats import Answer
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.visible import short
from scanner_desktop.runtime.station import Run
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.messages import Status, capture_status, capture_type_words
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText
from scanner_desktop.ui.viewfinder.viewfinder import as_image

OPEN = (Delivery.QUEUED, Delivery.HELD)  # as long as it waits, it can be taken back and nobody ever gets it
_CROP_SIDE = 400  # pixels of the picture's longer side, at least; more is never seen
_LONGEST_NAME = 90  # characters; more would fill the card


class ResultCard(QWidget):
    """Shows one capture, or a run of one product, and follows what becomes of it."""

    undo_wanted = Signal()
    """The last capture of the product was a mistake."""
    again_wanted = Signal()
    """There is another piece of the same product."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ids: tuple[str, ...] = ()
        self._gtin = ""
        self._names: dict[str, str] = {}
        self._capture: Capture | None = None
        self._status = Status("processing", "muted", "")
        self._kind = ""
        self._asks = False
        self._ignored = False
        self._crop = QPixmap()
        self._shown_crop: tuple[object, QPixmap] = (None, QPixmap())
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = WrappedText(look, role="display", parent=self)
        self._number = WrappedText(look, colour="muted", parent=self)
        self._light = QLabel(self)
        self._state = WrappedText(look, role="strong", parent=self)
        self.undo = self._button(self.undo_wanted)
        self.minus = self._button(self.undo_wanted)
        self.plus = self._button(self.again_wanted)
        self._count = QLabel(self)
        self._count.setProperty("role", "title")
        self.minus.setAccessibleName(self.tr("One less"))
        self.plus.setAccessibleName(self.tr("One more of the same product"))

        state = QHBoxLayout()
        state.setSpacing(look.em(0.4))
        state.addWidget(self._light)
        state.addWidget(self._state, 1)
        words = QVBoxLayout()
        words.setSpacing(look.em(0.1))
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._number)
        words.addLayout(state)
        actions = QHBoxLayout()
        actions.setSpacing(look.em(0.3))
        for widget in (self.undo, self.minus, self._count, self.plus):
            actions.addWidget(widget)
        actions.addStretch(1)
        words.addLayout(actions)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.em(0.8))
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        look.changed.connect(self._show)
        self._show()

    @property
    def name(self) -> str:
        """The largest words."""
        return self._name.text()

    @property
    def state(self) -> str:
        """What became of it, in words."""
        return self._state.text()

    @property
    def gtin(self) -> str:
        """Of the product on show, "" when there is none."""
        return self._gtin

    @property
    def can_undo(self) -> bool:
        """Whether the last capture can be taken back before anybody else gets it."""
        return bool(self._ids) and (self._capture is None or self._capture.delivery in OPEN)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave the picture and the button out where the words need the room; the key and the menu still undo."""
        super().resizeEvent(event)
        self._picture.setVisible(not self._is_narrow)
        self.undo.setVisible(self._offers_undo)
        self._name.set_role("display" if self.width() >= self._look.em(20) else "title")

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._look.em(17)

    @property
    def _offers_undo(self) -> bool:
        return self.can_undo and not self._repeats and not self._is_narrow

    @property
    def _repeats(self) -> bool:
        return len(self._ids) > 1 or self._asks

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return what the words need, without the picture."""
        return QSize(self._look.em(9), super().minimumSizeHint().height())

    def show_started(self, draft: CaptureDraft, corners: Corners | None) -> None:
        """Say that Capture was pressed; nothing is saved yet. ``corners`` are the code's in the draft's frame."""
        if draft.gtin != self._gtin or not draft.gtin:
            self._ids = ()
        self._gtin = draft.gtin
        self._capture, self._asks, self._ignored = None, False, False
        self._kind = str(draft.symbology.value) if draft.capture_type is CaptureType.BARCODE and draft.symbology else ""
        self._kind = self._kind or capture_type_words(draft.capture_type)
        self._ids = (*self._ids, draft.id)
        self._crop = _crop(draft, corners)
        self._status = Status("processing", "muted", self.tr("Saving…"))
        self._show()

    def show_capture(self, capture: Capture) -> bool:
        """Say what became of a capture; False when it is none of those on show."""
        if capture.product_name:
            self._names[capture.gtin] = capture.product_name
        if capture.id not in self._ids:
            return False
        if capture.delivery is Delivery.DISCARDED:
            return True
        if capture.id == self._ids[-1]:
            self._capture = capture
            self._status = capture_status(capture)
        self._show()
        return True

    def show_name(self, gtin: str, name: str) -> None:
        """Take note of what a product is called."""
        if len(self._names) > 500:
            self._names.pop(next(iter(self._names)))
        self._names[gtin] = name
        self._show()

    def name_of(self, gtin: str) -> str:
        """Return what a product is called, "" while that is not known."""
        return self._names.get(gtin, "")

    def show_run(self, run: Run) -> bool:
        """Count, or ask whether it is another piece; False when nothing of the product is left."""
        if run.answer is not Answer.CAPTURE and run.gtin != self._gtin:  # a photo was taken since
            self._gtin, self._capture, self._kind, self._crop = run.gtin, None, "", QPixmap()
        if run.gtin == self._gtin:
            if run.ids and run.ids[-1] not in self._ids[-1:]:
                self._capture = None
            self._ids = run.ids
            self._asks, self._ignored = run.answer is Answer.ASK, run.answer is Answer.IGNORE
            self._show()
        return bool(self._ids)

    @Slot()
    def _show(self) -> None:
        look, count = self._look, len(self._ids)
        name = short(self._names.get(self._gtin, ""), _LONGEST_NAME)
        self._name.set_text(name or display_gtin(self._gtin) or self._kind)
        number = display_gtin(self._gtin) if name else ""  # without a name it stands above already
        self._number.set_text(" · ".join(part for part in (number, self._kind if self._gtin else "") if part))
        words, tone, icon = self._status.words, self._status.tone, self._status.icon
        if self._asks:
            words, tone, icon = self.tr("Again? ×{count}").format(count=count + 1), "attention", "unsure"
        elif self._ignored:
            words, tone, icon = self.tr("Captured already. One is kept."), "attention", "info"
        self._state.set_text(words, tone if tone != "muted" else "text")
        self._light.setPixmap(look.pixmap(icon, tone, look.em(1.2), self.devicePixelRatioF()))
        self._count.setText(f"×{count}")
        for widget in (self.minus, self._count, self.plus):
            widget.setVisible(self._repeats)
        self.minus.setText("−")
        self.plus.setText(self.tr("+ One more") if self._asks else "+")
        self.undo.setText(self.tr("Undo  ({key})").format(key=key_words("Ctrl+Z")))
        self.undo.setVisible(self._offers_undo)
        self.minus.setEnabled(self.can_undo)
        side = look.em(4.4)
        if self._crop.isNull():
            pixmap = look.pixmap("keyboard", "muted", look.em(2.2), self.devicePixelRatioF())
        else:
            size = QSize(side, round(side * 0.75)) * self.devicePixelRatioF()
            pixmap = self._scaled(size)
        self._picture.setPixmap(pixmap)
        self.setAccessibleName(f"{self.name}. {self._number.text()}. {words}")

    def _scaled(self, size: QSize) -> QPixmap:
        key = (self._crop.cacheKey(), size)
        if self._shown_crop[0] != key:
            pixmap = self._crop.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._shown_crop = key, pixmap
        return self._shown_crop[1]

    def _button(self, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(wanted)
        return button


def _crop(draft: CaptureDraft, corners: Corners | None) -> QPixmap:
    """Return the code with some of the package round it; the whole picture where there is no code."""
    if draft.frame is None:
        return QPixmap()
    pixels = draft.frame.image
    if corners is not None:
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        margin = 0.25 * max(max(xs) - min(xs), max(ys) - min(ys))
        left, top = max(0, round(min(xs) - margin)), max(0, round(min(ys) - margin))
        pixels = pixels[top : max(top + 1, round(max(ys) + margin)), left : max(left + 1, round(max(xs) + margin))]
    # Only what will be seen is turned into a picture of Qt's, in the thread that the window lives in.
    step = max(1, max(pixels.shape[:2]) // _CROP_SIDE)
    frame = replace(draft.frame, image=np.ascontiguousarray(pixels[::step, ::step]))
    return QPixmap.fromImage(as_image(frame))
