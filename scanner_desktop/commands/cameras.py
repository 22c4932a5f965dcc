"""``scanner-desktop cameras``: the cameras that this computer has, as specifications to copy."""

import argparse
import sys
from dataclasses import asdict, dataclass

import msgspec

from scanner_desktop.cameras.devices import list_cameras
from scanner_desktop.cameras.webcam import Webcam
from scanner_desktop.commands.terminal import tell
from scanner_desktop.domain.camera import CameraMode, CameraProblem, Control, FoundCamera
from scanner_desktop.domain.camera_spec import FORMS, camera_spec
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.phrase import Phrase, say
from scanner_desktop.domain.visible import visible_json

PROBED_FRAMES = 240  # at most; the best mode is known long before


@dataclass(frozen=True, slots=True)
class Probed:
    """What came of trying a camera: ``problem`` is empty when it works."""

    mode: str = ""
    problem: str = ""
    message: str = ""
    advice: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help=Phrase("a JSON array with everything that is known"))
    parser.add_argument(
        "--probe",
        action="store_true",
        help=Phrase(
            "try each camera: the mode that works best, what stands in the way, and its controls; takes some seconds, "
            "and a station that uses the camera keeps it"
        ),
    )


def run(arguments: argparse.Namespace) -> int:
    """Print one camera a paragraph; returns 1 when there is none, else 0."""
    found = list_cameras()
    probed = {camera.index: probe(camera) for camera in found} if arguments.probe else {}
    if arguments.json:
        rows = [_as_json(camera, probed.get(camera.index)) for camera in found]
        print(visible_json(msgspec.json.encode(rows, enc_hook=str).decode()))
    elif found:
        for camera in found:
            _print(camera, probed.get(camera.index))
    else:
        tell(Phrase("No webcam was found. Plug one in, or use another camera: {forms}.", forms=FORMS))
    return 0 if found else 1


def probe(camera: FoundCamera) -> Probed:
    """Open a camera and have its modes measured."""
    source = Webcam(camera_spec(camera.identity))
    try:
        source.open()
        for _ in range(PROBED_FRAMES):
            source.read()
            if source.mode:
                return Probed(mode=source.mode)
        return Probed(problem=CameraProblem.SLOW, message=Phrase("Its pictures come too slowly to be measured."))
    except CameraUnavailable as error:
        return Probed(problem=error.problem, message=error.message, advice=error.advice)
    finally:
        source.close()


def controls_of(camera: FoundCamera) -> tuple[Control, ...]:
    """Return the camera's controls, none where the system does not tell."""
    if sys.platform != "linux":
        return ()
    from scanner_desktop.cameras import linux_v4l2

    try:
        return linux_v4l2.controls(camera.path)
    except OSError:
        return ()


def modes_of(camera: FoundCamera) -> tuple[CameraMode, ...]:
    """Return the modes that the camera offers, none where the system does not tell."""
    if sys.platform != "linux":
        return ()
    from scanner_desktop.cameras import linux_v4l2

    return linux_v4l2.offered_modes(camera.path)


def _as_json(camera: FoundCamera, probed: Probed | None) -> dict[str, object]:
    row: dict[str, object] = {
        "spec": str(camera_spec(camera.identity)),
        "number": f"webcam:{camera.index}",
        "path": camera.path,
        **asdict(camera.identity),
    }
    if probed is not None:
        row["probe"] = asdict(probed)
        row["modes"] = [asdict(mode) for mode in modes_of(camera)]
        row["controls"] = [asdict(control) for control in controls_of(camera)]
    return row


def _print(camera: FoundCamera, probed: Probed | None) -> None:
    identity = camera.identity
    model = f" ({identity.vendor:04x}:{identity.product:04x})" if identity.is_usb else ""
    tell(f"{camera.label}{model}, webcam:{camera.index}")
    tell(f"    {camera_spec(identity)}")
    if probed is None:
        return
    if probed.problem:
        tell(f"    {say(probed.message)} {say(probed.advice)}".rstrip())
    else:
        tell(Phrase("    works: {mode}", mode=probed.mode))
    if offered := modes_of(camera):
        tell(Phrase("    offers: {modes}", modes="; ".join(map(str, offered))))
    if controls := controls_of(camera):
        tell(Phrase("    controls: {controls}", controls=", ".join(f"{one.name} {one.value}" for one in controls)))
