"""A named QThread with one worker object in it, and an end that is checked."""

from PySide6.QtCore import QObject, Qt, QThread, Signal


class Worker(QObject):
    """Base of the objects that live in a WorkerThread. Subclasses do their work in slots.

    ``begin`` runs first in the worker's own thread (open connections, make timers there), ``finish`` last.
    """

    stopped = Signal()
    """The worker has finished and its thread may end. Emitted in the worker's thread."""

    def begin(self) -> None:
        """Open what belongs to this thread. Runs in it, once, before any other slot."""

    def finish(self) -> None:
        """Close what belongs to this thread. Runs in it, once, after every slot called before ``stop``."""

    def _begin(self) -> None:
        self.begin()

    def _finish(self) -> None:
        try:
            self.finish()
        finally:
            self.stopped.emit()


class WorkerThread(QObject):
    """Runs one Worker in a QThread of its own.

    The worker is *moved* there: slots of a QThread subclass would run in the thread that created it. The thread's end
    is connected *directly*, because an automatic connection would queue ``quit`` to the thread that sits in ``wait``.
    """

    _stop_requested = Signal()

    def __init__(self, name: str, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.worker = worker
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        self._thread.started.connect(worker._begin)
        self._stop_requested.connect(worker._finish)
        worker.stopped.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)

    def start(self) -> None:
        """Start the thread; ``begin`` of the worker is the first thing that runs in it."""
        self._thread.start()

    def request_stop(self) -> None:
        """Ask the worker to finish after what it has been given so far. Returns at once."""
        self._stop_requested.emit()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread to end; False when it did not in time."""
        return bool(self._thread.wait(max(0, int(seconds * 1000))))

    @property
    def is_running(self) -> bool:
        """Whether the thread has started and not yet ended."""
        return bool(self._thread.isRunning())
