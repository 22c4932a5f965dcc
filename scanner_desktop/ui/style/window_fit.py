"""Lets the text of the window grow with the window."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from scanner_desktop.ui.style.theme import Look

SETTLES = 150  # ms without another change of size: nothing is laid out anew while somebody drags an edge


class WindowFit(QObject):
    """Tells the look how large the window is."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES)
        self._settle.timeout.connect(self.fit)
        window.installEventFilter(self)

    @Slot()
    def fit(self) -> None:
        """Use the size that the window has now."""
        self._look.fit_window(self._window.width(), self._window.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Hear of another size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._settle.start()
        return False
