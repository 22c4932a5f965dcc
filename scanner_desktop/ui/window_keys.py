"""Who gets the keys: scanners first, Space for Capture, digits and signs for what is in view, fields the rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.actions import commands
from scanner_desktop.ui.capture.handheld_keys import HandheldKeys
from scanner_desktop.ui.further_keys import COMMANDS, further_keys

if TYPE_CHECKING:
    from scanner_desktop.ui.main_window import MainWindow

_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class WindowKeys(QObject):
    """Keeps Space, and gives each other key to whom it belongs."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.handheld = HandheldKeys(window, settings.handheld_prefix)
        self.handheld.scanned.connect(window.does.take_scan)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)
        self.use(settings)
        for button in window.findChildren(QAbstractButton):
            self._no_focus_by_click(button)
        window.installEventFilter(self)

    def use(self, settings: Settings) -> None:
        """Act on what a person chose: what scanners type before a code, and further keys of commands (pedals)."""
        self.handheld.prefix = settings.handheld_prefix
        further = further_keys(settings)
        for command in commands():
            if command.name in COMMANDS.values() and command.name in self._window.commands:
                keys = [QKeySequence(keys) for keys in command.keys]
                keys += [further[command.name]] if command.name in further else []
                self._window.commands[command.name].setShortcuts(keys)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Give the focus back to the picture when a dialog has closed and nothing else has it."""
        if event.type() is QEvent.Type.WindowActivate and self._window.focusWidget() is None:
            self._window.viewfinder.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means that no widget wanted; False when it means nothing."""
        text, key = event.text(), event.key()
        plain = not event.modifiers() & ~_HARMLESS
        if key == Qt.Key.Key_Escape:
            self._window.bar.put_card_away()
            self._window.does.back_to_work()
            return True
        if not plain or not text.isprintable() or not text.strip():
            return False
        if self._press_pedal(event):
            return True
        several = len(self._window.station.capturing.certain) > 1
        if text in "123456789" and several:
            self._window.does.choose(int(text))
        elif text == "+" and self._window.station.capturing.run.count:
            self._window.does.capture_again()
        elif text == "-" and self._window.station.capturing.run.count:
            self._window.does.take_back()
        else:
            self._type_code(event)
        return True

    def _press_pedal(self, event: QKeyEvent) -> bool:
        """Do what a further key means that is a letter: it was held back in case a scanner typed it, so no shortcut."""
        for command in COMMANDS.values():
            action = self._window.commands.get(command)
            if action is not None and QKeySequence(event.keyCombination()) in action.shortcuts():
                if not event.isAutoRepeat():
                    action.trigger()
                return True
        return False

    def _type_code(self, event: QKeyEvent) -> None:
        """Let a character that nobody wanted begin a typed code: a slow scanner types without asking for the focus."""
        line: QLineEdit = self._window.bar.entry.line
        self._window.does.typing_borrowed = QApplication.focusWidget() or self._window.viewfinder
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.clear()
        QApplication.sendEvent(line, event)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window:
            return
        self._window.bar.show_typing(is_typing=is_field(now))
        if not isinstance(now, QAbstractButton) or not now.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            # A button that was made later: a click must not take the focus, and Space with it.
            now.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            stays = before is not None and before.window() is self._window and not isinstance(before, QAbstractButton)
            back = before if stays and before is not None else self._window.viewfinder
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_focus_by_click(self, button: QAbstractButton) -> None:
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def is_field(widget: QWidget | None) -> bool:
    """Return True for what takes the characters that are typed."""
    return isinstance(widget, QLineEdit) or (isinstance(widget, QComboBox) and widget.isEditable())
