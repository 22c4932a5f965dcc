"""One row of the settings: a title, a control for its kind, a sentence of help. Made from the table of settings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLabel, QLineEdit, QVBoxLayout, QWidget

from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.setting_table import Control, Setting, Value
from scanner_desktop.domain.setting_values import LONGEST_TEXT, value_words
from scanner_desktop.domain.settings import PRODUCTION, TESTING
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.style.choices import Check
from scanner_desktop.ui.style.clear_button import add_clear_button
from scanner_desktop.ui.style.theme import Look


class SettingRow(QWidget):
    """A setting with its control. ``changed`` is emitted when a person has chosen, not while something is typed."""

    changed = Signal()
    """Another value is chosen."""
    edited = Signal()
    """Something is being typed."""

    def __init__(
        self,
        look: Look,
        setting: Setting,
        value: Value,
        cameras: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setting = setting
        self._value: Callable[[], Value]
        title = say(setting.title)
        self.control = self._make(title, value, cameras)
        if isinstance(self.control, QComboBox):
            # As wide as there is room; its longest choice would ask for more than a small screen has.
            self.control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.control.setMinimumContentsLength(8)
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(say(setting.help))
        for line in self.control.findChildren(QLineEdit):  # that of keys or a list: a screen reader meets it by itself
            line.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(0.2))
        if setting.control is not Control.SWITCH:
            label = QLabel(title, self)
            label.setBuddy(self.control)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.control)
        self.help = QLabel(say(setting.help), self)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setProperty("role", "mutedcaption")
        self.help.setWordWrap(True)
        self.help.setVisible(bool(setting.help))
        column.addWidget(self.help)

    @property
    def value(self) -> Value:
        """What is chosen."""
        return self._value()

    def show_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer these cameras; what is chosen or typed stays."""
        box = self.control
        if self.setting.control is Control.CAMERA and isinstance(box, QComboBox):
            chosen = self.value
            with QSignalBlocker(box):
                box.clear()
                self._fill_cameras(box, cameras, str(chosen))

    def _make(self, title: str, value: Value, cameras: Sequence[tuple[str, str]]) -> QWidget:
        match self.setting.control:
            case Control.SWITCH:
                return self._switch(title, bool(value))
            case Control.CHOICE:
                return self._choice(value)
            case Control.KEY:
                return self._key(str(value))
            case Control.CAMERA | Control.SERVICE:
                return self._editable(str(value), cameras)
            case Control.TEXT:
                return self._text(str(value))

    def _switch(self, title: str, value: bool) -> QWidget:
        check = Check(self._look, title, self)
        check.setChecked(value)
        check.toggled.connect(self.changed)
        self._value = check.isChecked
        return check

    def _choice(self, value: Value) -> QWidget:
        box = QComboBox(self)
        choices = list(self.setting.choices)
        if value not in [choice for choice, _ in choices]:
            choices.append((value, value_words(self.setting, value)))
        if isinstance(value, int):
            choices.sort(key=lambda each: int(each[0]))
        for choice, words in choices:
            box.addItem(say(words), choice)
        values = [choice for choice, _ in choices]
        box.setCurrentIndex(values.index(value))
        box.currentIndexChanged.connect(self.changed)
        self._value = lambda: values[box.currentIndex()]
        return box

    def _text(self, value: str) -> QWidget:
        line = QLineEdit(value, self)
        line.setMaxLength(self.setting.highest or LONGEST_TEXT)
        line.textEdited.connect(self.edited)
        line.editingFinished.connect(self.changed)
        self._value = lambda: line.text().strip()
        return line

    def _key(self, value: str) -> QWidget:
        edit = QKeySequenceEdit(QKeySequence(value), self)
        edit.setMaximumSequenceLength(1)
        add_clear_button(edit)
        edit.keySequenceChanged.connect(self.changed)
        self._value = lambda: edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        return edit

    def _editable(self, value: str, cameras: Sequence[tuple[str, str]]) -> QWidget:
        box = QComboBox(self)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        if self.setting.control is Control.SERVICE:
            box.addItem(PRODUCTION, PRODUCTION)
            box.addItem(TESTING, TESTING)
            box.setCurrentText(value)
        else:
            self._fill_cameras(box, cameras, value)
        self._value = lambda: _chosen_in(box).rstrip("/" if self.setting.control is Control.SERVICE else "")
        box.activated.connect(self._activated)
        box.editTextChanged.connect(self.edited)
        return box

    @Slot()
    def _activated(self) -> None:
        self.changed.emit()

    def _fill_cameras(self, box: QComboBox, cameras: Sequence[tuple[str, str]], chosen: str) -> None:
        if not self.setting.default:
            box.addItem("", "")
        for spec, name in cameras:
            box.addItem(short(say(name), 80), spec)
        index = box.findData(chosen)
        if index < 0:
            box.insertItem(0, chosen, chosen)
            index = 0
        box.setCurrentIndex(index)


def _chosen_in(box: QComboBox) -> str:
    """Return the specification of the entry with the text on show, else the text as typed."""
    text = box.currentText().strip()
    index = box.findText(text)
    return str(box.itemData(index)) if index >= 0 and box.itemData(index) is not None else text
