"""Cameras as devices: which one it is, whatever number it has today, what it can do, and what can be wrong with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scanner_desktop.domain.phrase import Phrase


class CameraProblem(StrEnum):
    """Why there is no picture to work with; each is said in words of its own."""

    GONE = "gone"  # not plugged in
    BUSY = "busy"  # another program has it
    FORBIDDEN = "forbidden"  # this user may not open it
    STALLED = "stalled"  # it is there and gives nothing
    FROZEN = "frozen"  # the same picture to the last bit
    BLACK = "black"
    SLOW = "slow"  # it works, with too few pictures a second
    UNREACHABLE = "unreachable"  # a network camera that does not answer
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CameraIdentity:
    """What a camera can be known by when it comes back.

    Attributes:
        vendor, product: USB numbers, 0 when it has none (built in over MIPI, virtual).
        port: where it is plugged in, as the system calls the place: ``1-2.4`` on Linux. The same after a reboot.
        name: what it calls itself.
        serial: its serial number, "" when it has none. Many cameras have none, and some makes have one for all.
    """

    vendor: int
    product: int
    port: str
    name: str = ""
    serial: str = ""

    @property
    def is_usb(self) -> bool:
        """Whether vendor and product tell the model."""
        return bool(self.vendor or self.product)

    def is_same_model(self, other: "CameraIdentity") -> bool:
        """Whether both are of one make."""
        if self.is_usb or other.is_usb:
            return (self.vendor, self.product) == (other.vendor, other.product)
        return self.name == other.name


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """A camera that is plugged in now.

    Attributes:
        identity: which one it is.
        index: its number today, for OpenCV.
        path: the device's name for the system, ``/dev/video0`` for example; "" where it has none.
    """

    identity: CameraIdentity
    index: int
    path: str = ""

    @property
    def label(self) -> str:
        """Its name for people; by its number when it has none."""
        return self.identity.name or Phrase("Webcam {number}", number=self.index)


def no_more_pictures(name: str) -> tuple[Phrase, Phrase]:
    """Return message and advice for a camera that has stopped giving pictures."""
    return (
        Phrase("No more pictures come from {name}.", name=name),
        Phrase("The station keeps trying. If this lasts, unplug the camera and plug it in again."),
    )


def find_again(
    wanted: CameraIdentity, present: Iterable[FoundCamera], others: frozenset[str] = frozenset()
) -> FoundCamera | None:
    """Return ``wanted`` among the cameras that are plugged in, None when it is not certain to be one of them.

    The same serial number finds it in any port, if only one has it. Else the port decides; a single camera of the model
    in another port is taken for ours that was moved, unless it is known to be another one: ``others`` are the ports in
    which cameras of this model were while ours was there as well.
    """
    same = [camera for camera in present if camera.identity.is_same_model(wanted)]
    if wanted.serial:
        by_serial = [camera for camera in same if camera.identity.serial == wanted.serial]
        if len(by_serial) == 1:
            return by_serial[0]
        same = [camera for camera in same if camera.identity.serial in (wanted.serial, "")]
    for camera in same:
        if camera.identity.port == wanted.port:
            return camera
    moved = [camera for camera in same if camera.identity.port not in others]
    return moved[0] if len(moved) == 1 and len(same) == 1 else None


class ControlName(StrEnum):
    """What of a camera can be set; the order is that of the window."""

    AUTO_FOCUS = "auto_focus"
    FOCUS = "focus"
    AUTO_EXPOSURE = "auto_exposure"
    EXPOSURE = "exposure"
    GAIN = "gain"
    AUTO_WHITE_BALANCE = "auto_white_balance"
    WHITE_BALANCE = "white_balance"
    ZOOM = "zoom"
    POWER_LINE = "power_line"


SWITCHES = frozenset({ControlName.AUTO_FOCUS, ControlName.AUTO_EXPOSURE, ControlName.AUTO_WHITE_BALANCE})
"""Controls that are 0 (by hand) or 1 (by itself)."""

BY_ITSELF = {
    ControlName.FOCUS: ControlName.AUTO_FOCUS,
    ControlName.EXPOSURE: ControlName.AUTO_EXPOSURE,
    ControlName.GAIN: ControlName.AUTO_EXPOSURE,
    ControlName.WHITE_BALANCE: ControlName.AUTO_WHITE_BALANCE,
}
"""Which switch has to be off before a value can be set."""


@dataclass(frozen=True, slots=True)
class Control:
    """One control as the device has it now, in the device's own units."""

    name: ControlName
    value: int
    least: int
    most: int
    standard: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class CameraMode:
    """A picture format.

    Attributes:
        fourcc: four letters, ``MJPG`` or ``YUYV`` for example; "" for whatever the device gives by itself.
        width, height: pixels.
        fps: pictures a second: as promised when it is offered, as counted when it was measured.
    """

    fourcc: str
    width: int
    height: int
    fps: float

    def __str__(self) -> str:
        """The mode as people write it."""
        return f"{self.width}×{self.height} {self.fourcc or '–'}, {self.fps:.0f}/s"
