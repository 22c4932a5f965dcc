"""Qt's application as ours, and how the system's signals end it."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from scanner_desktop import __version__
from scanner_desktop.ui.main_window import MainWindow

APP_ID = "com.closient.ScannerDesktop"
"""The desktop entry's name: a Wayland desktop finds the window's icon and groups its windows by it."""

SIGNAL_CHECK = 200  # milliseconds; Python runs its signal handlers only between bytecodes, so Qt must let it


def application() -> QApplication:
    """Return Qt's application with our names, made at the first call."""
    existing = QApplication.instance()
    if existing is None:
        _tell_where_letters_are()
    qt = existing if isinstance(existing, QApplication) else QApplication(["scanner-desktop"])
    qt.setApplicationName("Scanner Desktop")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName(APP_ID)
    return qt


def _tell_where_letters_are() -> None:
    """Without a screen Qt does not ask Windows for its fonts: pictures and reports would have boxes for letters."""
    if sys.platform == "win32" and os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"))


@contextmanager
def closed_by_signals(window: QWidget) -> Iterator[None]:
    """Close the window on Ctrl-C, as its own button would, and on SIGTERM without any question.

    Only the main thread may have handlers.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def told_to_end(*_: object) -> None:
        if isinstance(window, MainWindow):
            window.asks = False  # whoever sends this is no person before the window
        # A question that stands holds the window: Qt closes none that is being closed.
        while (modal := QApplication.activeModalWidget()) not in (None, window):
            if not modal.close():
                break
        window.close()

    handlers = {signal.SIGINT: lambda *_: window.close(), signal.SIGTERM: told_to_end}
    former = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    # Python runs its handlers between bytecodes, and Qt's event loop may run none for a long time.
    waker = QTimer()
    waker.timeout.connect(lambda: None)
    waker.start(SIGNAL_CHECK)
    try:
        yield
    finally:
        waker.stop()
        for number, handler in former.items():
            signal.signal(number, handler)
