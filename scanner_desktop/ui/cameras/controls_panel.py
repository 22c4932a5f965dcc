"""Focus, exposure, gain, white balance, zoom and power-line frequency, as far as the camera has them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from scanner_desktop.domain.camera import BY_ITSELF, SWITCHES, Control, ControlName
from scanner_desktop.ui.cameras.desk import Desk
from scanner_desktop.ui.style.choices import Check
from scanner_desktop.ui.style.flow_layout import FlowLayout
from scanner_desktop.ui.style.theme import Look

SENT_AFTER = 80  # ms: a slider that is dragged sends its last place, not each on the way


SET_BY_HAND = {
    ControlName.AUTO_FOCUS: ControlName.FOCUS,
    ControlName.AUTO_EXPOSURE: ControlName.EXPOSURE,
    ControlName.AUTO_WHITE_BALANCE: ControlName.WHITE_BALANCE,
}
"""The value in whose row a switch stands."""


class ControlsPanel(QWidget):
    """A row for each control that does something; what is shown is what the camera has said after setting."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._sliders: dict[ControlName, QSlider] = {}
        self._values: dict[ControlName, QLabel] = {}
        self._pending: dict[ControlName, int] = {}
        self._rows: list[QWidget] = []
        self._names: tuple[ControlName, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.em(0.8))
        self._grid.setVerticalSpacing(look.em(0.35))
        self._grid.setColumnStretch(1, 1)
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.focus = QPushButton(self.tr("Focus on what is in the middle now"), self)
        self.lock = QPushButton(self.tr("Hold focus and exposure as they are"), self)
        self.reset = QPushButton(self.tr("Reset"), self)
        buttons = FlowLayout(spacing=look.em(0.5))
        for button in (self.focus, self.lock, self.reset):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.em(0.6))
        layout.addWidget(self.note)
        layout.addLayout(self._grid)
        layout.addLayout(buttons)
        layout.addStretch(1)
        self._send = QTimer(self)
        self._send.setSingleShot(True)
        self._send.setInterval(SENT_AFTER)
        self._send.timeout.connect(self._send_pending)
        self.focus.clicked.connect(self._focus)
        self.lock.clicked.connect(self._hold)
        self.reset.clicked.connect(self._reset)
        desk.controls_read.connect(self.show_controls)
        desk.focused.connect(self._focused)
        self.show_controls(())

    @Slot(object)
    def show_controls(self, controls: Sequence[Control]) -> None:
        """Show what the camera has; a row that is being dragged keeps its place."""
        have = {control.name: control for control in controls}
        names = tuple(name for name in ControlName if name in have)
        if names != self._names:
            self._build(names, have)
        for control in have.values():
            self._show(control)
        for name, switch in BY_ITSELF.items():
            if name in self._sliders and switch in have:
                self._values[name].setEnabled(not have[switch].value)
        self.focus.setVisible(ControlName.FOCUS in have)
        self.lock.setVisible(ControlName.AUTO_FOCUS in have or ControlName.AUTO_EXPOSURE in have)
        self.reset.setVisible(bool(have))
        self.note.setVisible(not have)
        self.note.setText(self.tr("Nothing of this camera can be set from here. It sets focus and exposure itself."))

    def _build(self, names: tuple[ControlName, ...], have: dict[ControlName, Control]) -> None:
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._rows, self._sliders, self._values, self._names = [], {}, {}, names
        self._checks: dict[ControlName, Check] = {}
        self._power: QComboBox | None = None
        rows = [name for name in names if SET_BY_HAND.get(name) not in names]
        for row, name in enumerate(rows):
            words = self._words(name)
            if name in SWITCHES:
                self._add_switch(row, 0, name, words)
            elif name is ControlName.POWER_LINE:
                self._add_power_line(row, words, have[name])
            else:
                self._add_slider(row, name, words, have[name])
                for switch, value in SET_BY_HAND.items():
                    if value is name and switch in have:
                        self._add_switch(row, 3, switch, self.tr("by itself"))

    def _add_switch(self, row: int, column: int, name: ControlName, words: str) -> None:
        check = Check(self._look, words, self)
        check.setAccessibleName(self._words(name))
        check.clicked.connect(lambda on, name=name: self._desk.set_control(name, int(on)))
        self._checks[name] = check
        self._grid.addWidget(check, row, column, 1, 1 if column else 4)
        self._rows.append(check)

    def _add_slider(self, row: int, name: ControlName, words: str, control: Control) -> None:
        label, slider, value = QLabel(words, self), QSlider(Qt.Orientation.Horizontal, self), QLabel(self)
        slider.setRange(control.least, control.most)
        slider.setSingleStep(control.step)
        slider.setPageStep(max(control.step, (control.most - control.least) // 10))
        slider.setAccessibleName(words)
        label.setBuddy(slider)
        value.setMinimumWidth(self._look.em(3))
        slider.valueChanged.connect(lambda number, name=name: self._moved(name, number))
        for column, widget in enumerate((label, slider, value)):
            self._grid.addWidget(widget, row, column)
        self._rows += [label, slider, value]
        self._sliders[name], self._values[name] = slider, value

    def _add_power_line(self, row: int, words: str, control: Control) -> None:
        label, box = QLabel(words, self), QComboBox(self)
        texts = (self.tr("off"), "50 Hz", "60 Hz", self.tr("by itself"))
        for number in range(control.least, min(control.most, len(texts) - 1) + 1):
            box.addItem(texts[number], number)
        box.setAccessibleName(words)
        box.activated.connect(lambda index: self._desk.set_control(ControlName.POWER_LINE, int(box.itemData(index))))
        self._power = box
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(box, row, 1, 1, 3)
        self._rows += [label, box]

    def _show(self, control: Control) -> None:
        if control.name in self._checks:
            self._checks[control.name].setChecked(bool(control.value))
        elif control.name in self._sliders and control.name not in self._pending:
            slider = self._sliders[control.name]
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(control.value)
                slider.blockSignals(False)
            self._values[control.name].setText(str(control.value))
        elif control.name is ControlName.POWER_LINE and self._power is not None:
            self._power.setCurrentIndex(self._power.findData(control.value))

    def _moved(self, name: ControlName, value: int) -> None:
        self._pending[name] = value
        self._values[name].setText(str(value))
        self._send.start()

    @Slot()
    def _send_pending(self) -> None:
        pending, self._pending = self._pending, {}
        for name, value in pending.items():
            self._desk.set_control(name, value)

    @Slot()
    def _focus(self) -> None:
        self.focus.setEnabled(False)
        self.focus.setText(self.tr("Focusing…"))
        self._desk.focus_middle()

    @Slot(bool)
    def _focused(self, found: bool) -> None:
        self.focus.setEnabled(True)
        self.focus.setText(
            self.tr("Focus on what is in the middle now")
            if found
            else self.tr("No focus was found: hold a printed page in the middle, and try again")
        )

    @Slot()
    def _hold(self) -> None:
        self._desk.lock(locked=True)

    @Slot()
    def _reset(self) -> None:
        self._desk.reset_controls()

    def _words(self, name: ControlName) -> str:
        return {
            ControlName.AUTO_FOCUS: self.tr("Focus by itself"),
            ControlName.FOCUS: self.tr("Focus"),
            ControlName.AUTO_EXPOSURE: self.tr("Exposure by itself"),
            ControlName.EXPOSURE: self.tr("Exposure"),
            ControlName.GAIN: self.tr("Gain"),
            ControlName.AUTO_WHITE_BALANCE: self.tr("White balance by itself"),
            ControlName.WHITE_BALANCE: self.tr("White balance"),
            ControlName.ZOOM: self.tr("Zoom"),
            ControlName.POWER_LINE: self.tr("Power-line frequency"),
        }[name]
