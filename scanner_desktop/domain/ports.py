"""What the station needs from the outside world, as protocols; the rooms around it implement them."""

from datetime import datetime
from typing import Protocol

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.sighting import Sighting


class FrameSource(Protocol):
    """Something that gives pictures. Used by one thread, except that ``interrupt`` may come from any."""

    @property
    def name(self) -> str:
        """How people call it, for example ``webcam 0``."""

    def open(self) -> None:
        """Start the device. Raises CameraUnavailable with what to do about it."""

    def read(self) -> Frame | None:
        """Return the next frame, pacing itself to the source's rate, or None when the source has ended.

        Raises CameraUnavailable when the device is gone. May block: a webcam's driver can hang here for ever.
        """

    def interrupt(self) -> None:
        """Make a ``read`` that waits (for its pace, not for a hung driver) return soon. From any thread."""

    def close(self) -> None:
        """Release the device. May be called twice."""


class Reader(Protocol):
    """Something that finds codes in frames. Used by one thread."""

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""


class Clock(Protocol):
    """Time, so that a test can hold it."""

    def now(self) -> datetime:
        """Wall-clock time, UTC, timezone-aware: for people and for the service, never for measuring durations."""

    def monotonic(self) -> float:
        """Seconds that never go back: for durations and deadlines."""
