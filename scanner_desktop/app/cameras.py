"""From a camera's address to the camera."""

from pathlib import Path

from scanner_desktop.cameras.folder import FolderCamera
from scanner_desktop.cameras.opencv import OpenCvCamera
from scanner_desktop.domain.camera_spec import CameraKind, parse_camera
from scanner_desktop.domain.ports import FrameSource


def make_camera(text: str) -> FrameSource:
    """Return the camera that a specification names, not yet open. Raises BadInput."""
    spec = parse_camera(text)
    match spec.kind:
        case CameraKind.SIMULATED:
            # Late, because only the demo's extra brings what it draws with.
            from scanner_desktop.simulator.counter.camera import SimulatedCamera

            return SimulatedCamera.from_spec({"seed": spec.target, **dict(spec.options)})
        case CameraKind.FOLDER:
            return FolderCamera(Path(spec.target))
        case _:
            return OpenCvCamera(spec)
