"""Kiosk mode: the window fills the screen, and what leads out of it asks for a PIN first.

It keeps people at a counter from wandering off. It is no security boundary: whoever has the keyboard of an operating
system that lets programs be ended or started needs no PIN.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

from scanner_desktop.domain.pin import Tries
from scanner_desktop.ui.dialogs.pin_dialog import PinDialog
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look

if TYPE_CHECKING:
    from scanner_desktop.ui.main_window import MainWindow

Act = Callable[[], object]


class Kiosk(QObject):
    """The lock of one window. Off, and in nobody's way, until ``lock_with``.

    A right PIN allows the one thing that was asked for, and no other. Only leaving full screen opens the lock, until
    full screen is taken up again.
    """

    def __init__(self, look: Look, window: "MainWindow") -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._is_right: Callable[[str], bool] | None = None
        self._tries = Tries()
        self._dialog: PinDialog | None = None
        self._is_open = False
        self._may_close = False

    @property
    def is_set(self) -> bool:
        """Whether this window is a kiosk's, locked now or not."""
        return self._is_right is not None

    @property
    def is_locked(self) -> bool:
        """Whether a PIN is asked for."""
        return self.is_set and not self._is_open

    def lock_with(self, is_right: Callable[[str], bool]) -> None:
        """Fill the screen, and ask from now on; ``is_right`` tells whether a PIN is the right one."""
        self._is_right = is_right
        self._window.installEventFilter(self)
        self._fill_screen()

    def ask_first(self, act: Act) -> None:
        """Do what leads out of the window: at once, or after the PIN."""
        if not self.is_locked or self._is_right is None:
            act()
            return
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = PinDialog(self._look, self._is_right, self._tries, self._window)
        self._dialog = dialog
        dialog.unlocked.connect(lambda: act())
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    def asking_first(self, act: Act) -> Callable[[], None]:
        """Return ``act`` as a command that asks first."""
        return lambda: self.ask_first(act)

    def may_close(self) -> bool:
        """Return whether the window may close now; where not, the PIN is asked for, and closes it."""
        if not self.is_locked or self._may_close:
            return True
        self.ask_first(self._close)
        return False

    def _close(self) -> None:
        self._may_close = True
        self._window.close()
        self._may_close = False  # where a question about unsaved captures has kept it

    def toggle_full_screen(self) -> None:
        """Leave full screen with the PIN, or take it up again and lock."""
        if self.is_locked:
            self.ask_first(self._leave_full_screen)
        else:
            self._is_open = False
            self._fill_screen()

    def _leave_full_screen(self) -> None:
        self._is_open = True
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    @Slot()
    def _fill_screen(self) -> None:
        if self.is_locked:
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Fill the screen again when the window manager made a window of it, or put it away."""
        if event.type() is QEvent.Type.WindowStateChange and self.is_locked:
            state = self._window.windowState()
            if not state & Qt.WindowState.WindowFullScreen or state & Qt.WindowState.WindowMinimized:
                QTimer.singleShot(0, self._fill_screen)
        return False
