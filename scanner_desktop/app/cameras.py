"""From a camera's address to the camera."""

from functools import lru_cache
from pathlib import Path

from scanner_desktop.cameras.device_book import DeviceBook
from scanner_desktop.cameras.folder import FolderCamera
from scanner_desktop.cameras.opencv import OpenCvCamera
from scanner_desktop.cameras.pictures import SUFFIXES
from scanner_desktop.cameras.webcam import Webcam
from scanner_desktop.domain.camera_spec import CameraKind, parse_camera
from scanner_desktop.domain.ports import FrameSource


@lru_cache(maxsize=8)
def device_book(data_dir: Path | None) -> DeviceBook:
    """Return what is known about cameras in this data folder, the same object each time; None is memory alone."""
    return DeviceBook(None if data_dir is None else data_dir / "cameras.json")


def make_camera(text: str, data_dir: Path | None = None) -> FrameSource:
    """Return the camera that a specification names, not yet open. Raises BadInput.

    What is learnt about a webcam is kept in ``data_dir``.
    """
    spec = parse_camera(text)
    match spec.kind:
        case CameraKind.SIMULATED:
            # Late, because only the demo's extra brings what it draws with.
            from scanner_desktop.simulator.counter.camera import SimulatedCamera

            return SimulatedCamera.from_spec({"seed": spec.target, **dict(spec.options)})
        case CameraKind.FOLDER:
            return FolderCamera(Path(spec.target))
        case CameraKind.VIDEO if Path(spec.target).suffix.lower() in SUFFIXES:
            return FolderCamera(Path(spec.target))  # OpenCV would decode it whatever its size
        case CameraKind.WEBCAM | CameraKind.CAMERA:
            return Webcam(spec, device_book(data_dir))
        case _:
            return OpenCvCamera(spec)
