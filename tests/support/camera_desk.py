"""A desk of cameras that the test holds."""

from PySide6.QtCore import QObject, Signal

from scanner_desktop.domain.camera import CameraIdentity, ControlName, FoundCamera
from scanner_desktop.domain.camera_check import Measured
from scanner_desktop.domain.region import Region

C920 = FoundCamera(CameraIdentity(0x046D, 0x082D, "1-2", "HD Pro Webcam C920"), 0, "/dev/video0")
BUILT_IN = FoundCamera(CameraIdentity(0x04F2, 0xB604, "1-8", "Integrated Camera"), 2, "/dev/video2")


class HandDesk(QObject):
    """Remembers what it was asked, and answers when the test says so."""

    listed = Signal(object)
    controls_read = Signal(object)
    focused = Signal(bool)
    measured = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.present: tuple[FoundCamera, ...] = (C920, BUILT_IN)
        self.asked: list[tuple[object, ...]] = []

    def use(self, spec: str) -> None:
        self.asked.append(("use", spec))

    def region_of(self, spec: str) -> Region | None:
        return None

    def read_controls(self) -> None:
        self.asked.append(("read",))

    def set_control(self, name: ControlName, value: int) -> None:
        self.asked.append(("set", name, value))

    def reset_controls(self) -> None:
        self.asked.append(("reset",))

    def lock(self, *, locked: bool) -> None:
        self.asked.append(("lock", locked))

    def focus_middle(self) -> None:
        self.asked.append(("focus",))

    def notice(self, frame: object, module: float | None) -> None:
        self.asked.append(("notice", module))

    def save_check(self, measured: Measured) -> None:
        self.asked.append(("save", measured))
