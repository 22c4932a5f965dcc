"""What is said about each trouble of a camera: what it is, and what to do about it."""

import getpass
import sys

from scanner_desktop.domain.camera import CameraProblem, FoundCamera
from scanner_desktop.domain.errors import CameraUnavailable


def unavailable(
    problem: CameraProblem, name: str, present: tuple[FoundCamera, ...] = (), *, rate: float = 0.0
) -> CameraUnavailable:
    """Return the error for ``problem`` of the camera ``name``.

    ``present`` are the cameras that are there instead, ``rate`` the pictures a second that a slow one gives.
    """
    message, advice = _words(problem, name, present, rate)
    return CameraUnavailable(message, advice, problem=problem)


def _words(problem: CameraProblem, name: str, present: tuple[FoundCamera, ...], rate: float) -> tuple[str, str]:
    goes_on = "The station goes on by itself."
    match problem:
        case CameraProblem.GONE:
            others = ", ".join(dict.fromkeys(camera.label for camera in present))
            instead = f" Or choose another: {others}." if others else ""
            return f"{_at_start(name)} is not plugged in.", f"Plug it in. {goes_on}{instead}"
        case CameraProblem.BUSY:
            return (
                f"Another program uses {name}.",
                f"Close video calls, browser tabs and other windows that show a camera. {goes_on}",
            )
        case CameraProblem.FORBIDDEN:
            return f"This computer does not let the station use {name}.", _permission_advice()
        case CameraProblem.STALLED:
            return (
                f"No more pictures come from {name}.",
                "The station keeps trying. If this lasts, unplug the camera and plug it in again.",
            )
        case CameraProblem.FROZEN:
            return (
                f"The picture stands still: {name} repeats one picture.",
                "The station starts it anew. If this lasts, unplug the camera and plug it in again.",
            )
        case CameraProblem.BLACK:
            return "The picture is black.", "Open the cover of the lens, or switch on a light."
        case CameraProblem.SLOW:
            return (
                f"Only {rate:.0f} pictures a second come from {name}.",
                "More light helps, and a USB socket of the computer itself instead of a hub.",
            )
        case _:
            return f"{_at_start(name)} cannot be used.", "Unplug it and plug it in again, or choose another camera."


def _permission_advice() -> str:
    if sys.platform == "linux":
        try:
            user = getpass.getuser()
        except (OSError, KeyError):
            user = "USER"
        return f"Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again."
    if sys.platform == "win32":
        return "Allow it in the system's settings: Privacy & security, Camera, “Let desktop apps access your camera”."
    return "Allow it in the system's settings: Privacy & Security, Camera."


def _at_start(name: str) -> str:
    return name[:1].upper() + name[1:]
