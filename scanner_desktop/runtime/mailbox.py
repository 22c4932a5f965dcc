"""A one-slot mailbox between threads: the newest value only, and one signal for each time it fills."""

from threading import Lock
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Mailbox(QObject, Generic[T]):
    """Holds the newest value until it is taken; an older one that nobody took is dropped.

    Frames must be dropped at the source, never queued: with an 80 ms detector on a 30 fps source queued signals
    reached frame ages of seconds, while this slot held 17-32 ms (see DESIGN.md, "The way of a frame"). ``filled`` is
    emitted only when the slot goes from empty to full, so a slow receiver has at most one wake-up waiting for it.
    """

    filled = Signal()
    """The slot was empty and now holds a value. Emitted in the thread of ``put``; receivers are called in theirs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._value: T | None = None
        self._closed = False

    def put(self, value: T) -> None:
        """Replace whatever is in the slot. After ``close`` the value is dropped."""
        with self._lock:
            if self._closed:
                return
            was_empty = self._value is None
            self._value = value
        if was_empty:
            self.filled.emit()

    def take(self) -> T | None:
        """Empty the slot and return what was in it, or None."""
        with self._lock:
            value, self._value = self._value, None
        return value

    def close(self) -> None:
        """Empty the slot for good: the receiver finds nothing more in it."""
        with self._lock:
            self._closed = True
            self._value = None
