"""Runs the program as before a person: a hand that presses the buttons of whatever windows come up, in their order.

``python person.py STEPS ARGUMENT...``, where STEPS is a JSON list of ``[what, which]``. Prints what was seen.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from scanner_desktop.app import build, qt_program, start_problems
from scanner_desktop.cli import main
from scanner_desktop.commands import window as window_command
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.main_window import MainWindow
from scanner_desktop.ui.style.wrapped_text import WrappedText

PATIENCE = 40.0  # seconds for each step


class Hand(QObject):
    """Does one step as soon as what it needs is on the screen."""

    def __init__(self, steps: list[list[str]]) -> None:
        super().__init__()
        self.steps = steps
        self.began = time.monotonic()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.act)
        self.timer.start(20)

    def act(self) -> None:
        if not self.steps:
            return
        if time.monotonic() - self.began > PATIENCE:
            print("TOO LONG:", self.steps[0], [words(each) for each in shown(QWidget)], flush=True)
            os._exit(99)
        what, which = self.steps[0]
        if getattr(self, f"do_{what}")(which):
            self.steps.pop(0)
            self.began = time.monotonic()

    def do_read(self, which: str) -> bool:
        for dialog in shown(QDialog):
            if which in words(dialog):
                print(words(dialog).replace("\n", " | "), flush=True)
                return True
        return False

    def do_press(self, which: str) -> bool:
        for button in (each for dialog in shown(QDialog) for each in dialog.findChildren(QPushButton)):
            if button.text().replace("&", "") == which and button.isVisible() and button.isEnabled():
                QTimer.singleShot(0, button.click)
                return True
        return False

    def do_address(self, which: str) -> bool:
        dialogs = shown(SettingsDialog)
        for dialog in dialogs:
            dialog.control("server").setCurrentText(which)
        return bool(dialogs)

    def do_save_as(self, which: str) -> bool:
        dialogs = shown(SupportFileDialog)
        for dialog in dialogs:
            dialog.chosen.emit(which, False)
            dialog.accept()
        return bool(dialogs)

    def do_remove(self, which: str) -> bool:
        Path(which).unlink()
        return True

    def do_make(self, which: str) -> bool:
        Path(which).mkdir()
        return True

    def do_say(self, which: str) -> bool:
        if shown(MainWindow):
            print(which, flush=True)
        return bool(shown(MainWindow))

    def do_await(self, which: str) -> bool:
        return Path(which).exists()

    def do_type(self, which: str) -> bool:
        for window in shown(MainWindow):
            window.bar.typed.emit(which)
        return bool(shown(MainWindow))

    def do_unsaved(self, _: str) -> bool:
        for window in shown(MainWindow):
            if window._unsaved:
                print("not saved", flush=True)
                return True
        return False

    def do_saved(self, which: str) -> bool:
        for window in shown(MainWindow):
            if not window._unsaved and window.model.rowCount() >= int(which):
                print("saved", flush=True)
                return True
        return False

    def do_warned(self, which: str) -> bool:
        for window in shown(MainWindow):
            strip = window.strip
            if which in strip.words and strip.property("banner") == "alarm":
                print("warned", flush=True)
                return True
        return False

    def do_calm(self, _: str) -> bool:
        for window in shown(MainWindow):
            if not window._unsaved and strip_is_calm(window):
                print("calm", flush=True)
                return True
        return False

    def do_close(self, _: str) -> bool:
        for window in shown(MainWindow):
            QTimer.singleShot(0, window.close)
        return True

    def do_minimize(self, _: str) -> bool:
        for window in shown(MainWindow):
            window.showMinimized()
            print("minimized", flush=True)
            return True
        return False

    def do_see(self, _: str) -> bool:
        return any(not window.isMinimized() for window in shown(MainWindow))

    def do_quit(self, _: str) -> bool:
        windows = [window for window in shown(MainWindow) if not shown(QDialog)]
        for window in windows:
            print("the station runs", flush=True)
            QTimer.singleShot(0, window.close)
        return bool(windows)


def strip_is_calm(window: MainWindow) -> bool:
    return "gone" not in window.strip.words


def shown(kind: type) -> list:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def words(widget: QWidget) -> str:
    parts = [label.text() for kind in (QLabel, WrappedText) for label in widget.findChildren(kind)]
    parts += [button.text() for button in widget.findChildren(QPushButton)]
    return "\n".join(part for part in parts if part)


def run(steps: list[list[str]], arguments: list[str]) -> int:
    window_command.somebody_sees = lambda: True  # here it is the hand
    if "--break" in arguments:
        arguments.remove("--break")
        build.build = lambda *_, **__: 1 / 0
    make, hands = qt_program.application, []

    def application() -> QApplication:
        made = make()
        if not hands:
            hands.append(Hand(steps))
        return made

    build.application = start_problems.application = application
    return main(arguments)


if __name__ == "__main__":
    sys.exit(run(json.loads(sys.argv[1]), sys.argv[2:]))
