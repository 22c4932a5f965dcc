"""What the window needs from whoever deals with cameras; ``app.camera_desk`` is it."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from scanner_desktop.domain.camera import ControlName, FoundCamera
from scanner_desktop.domain.camera_check import Measured
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.region import Region


class Desk(Protocol):
    """Lists cameras, reads and sets their controls, focuses, and measures pictures; answers by signals."""

    listed: SignalInstance
    """tuple of FoundCamera: those that are plugged in, whenever that changes."""
    controls_read: SignalInstance
    """tuple of Control: what the camera in use has."""
    focused: SignalInstance
    """bool: whether the sweep has found a focus."""
    measured: SignalInstance
    """Measured: what the pictures of the last moments say."""

    @property
    def present(self) -> tuple[FoundCamera, ...]:
        """The cameras that are plugged in, as last heard."""

    def use(self, spec: str) -> None:
        """Mean this camera from now on."""

    def region_of(self, spec: str) -> Region | None:
        """Return the part of this camera's picture in which alone codes are read."""

    def read_controls(self) -> None:
        """Ask for the controls."""

    def set_control(self, name: ControlName, value: int) -> None:
        """Set one and keep it for this camera."""

    def reset_controls(self) -> None:
        """Set every one to the device's own standard."""

    def lock(self, *, locked: bool) -> None:
        """Hold focus and exposure where they are, or let the camera do it."""

    def focus_middle(self) -> None:
        """Focus on what is in the middle."""

    def notice(self, frame: Frame, module: float | None) -> None:
        """Measure this picture."""

    def save_check(self, measured: Measured) -> None:
        """Keep the result of a check for support."""
