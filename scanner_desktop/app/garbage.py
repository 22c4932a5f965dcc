"""Python's search for unreachable cycles, made in the main thread only.

Python searches in whatever thread happens to allocate. A cycle may hold widgets and timers, and Qt's objects must go in
the thread that they live in: a timer that is stopped from another thread aborts the process.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 250  # ms
_YOUNG, _MIDDLE, _OLD = 2_000, 10, 20  # Python's own measures are 700, 10, 10


class GarbageCollector(QObject):
    """Searches every quarter of a second, as deep as Python would have by then. Live in the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take the search over. What is there now is taken for needed to the end, so that a search is short."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start(_EVERY)

    def stop(self) -> None:
        """Leave the search as it was found."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def collect(self) -> None:
        """Search as deep as is due."""
        young, middle, old = gc.get_count()
        if young < _YOUNG:
            return
        gc.collect(0 if middle < _MIDDLE else 1 if old < _OLD else 2)
