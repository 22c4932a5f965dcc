"""What is said about each trouble of a camera: what it is, and what to do about it."""

import getpass
import sys

from scanner_desktop.domain.camera import CameraProblem, FoundCamera, no_more_pictures
from scanner_desktop.domain.errors import CameraUnavailable
from scanner_desktop.domain.phrase import Phrase, sentences


def unavailable(
    problem: CameraProblem, name: str, present: tuple[FoundCamera, ...] = (), *, rate: float = 0.0
) -> CameraUnavailable:
    """Return the error for ``problem`` of the camera ``name``.

    ``present`` are the cameras that are there instead, ``rate`` the pictures a second that a slow one gives.
    """
    message, advice = _words(problem, name, present, rate)
    return CameraUnavailable(message, advice, problem=problem)


def _words(problem: CameraProblem, name: str, present: tuple[FoundCamera, ...], rate: float) -> tuple[str, str]:
    goes_on = Phrase("The station goes on by itself.")
    match problem:
        case CameraProblem.GONE:
            others = ", ".join(dict.fromkeys(camera.label for camera in present))
            instead = Phrase("Or choose another: {others}.", others=others) if others else ""
            advice = sentences(Phrase("Plug it in."), goes_on, instead)
            return Phrase("{name} is not plugged in.", name=_at_start(name)), advice
        case CameraProblem.BUSY:
            close = Phrase("Close video calls, browser tabs and other windows that show a camera.")
            return Phrase("Another program uses {name}.", name=name), sentences(close, goes_on)
        case CameraProblem.FORBIDDEN:
            words = Phrase("This computer does not let the station use {name}.", name=name)
            return words, _permission_advice()
        case CameraProblem.STALLED:
            return no_more_pictures(name)
        case CameraProblem.FROZEN:
            return (
                Phrase("The picture stands still: {name} repeats one picture.", name=name),
                Phrase("The station starts it anew. If this lasts, unplug the camera and plug it in again."),
            )
        case CameraProblem.BLACK:
            return Phrase("The picture is black."), Phrase("Open the cover of the lens, or switch on a light.")
        case CameraProblem.SLOW:
            return (
                Phrase("Only {rate} pictures a second come from {name}.", rate=round(rate), name=name),
                Phrase("More light helps, and a USB socket of the computer itself instead of a hub."),
            )
        case _:
            return (
                Phrase("{name} cannot be used.", name=_at_start(name)),
                Phrase("Unplug it and plug it in again, or choose another camera."),
            )


def _permission_advice() -> Phrase:
    if sys.platform == "linux":
        try:
            user = getpass.getuser()
        except (OSError, KeyError):
            user = "USER"
        return Phrase(
            "Have the user {user} put into the group “video” (sudo usermod -aG video {user}), and sign in again.",
            user=user,
        )
    if sys.platform == "win32":
        return Phrase(
            "Allow it in the system's settings: Privacy & security, Camera, “Let desktop apps access your camera”."
        )
    return Phrase("Allow it in the system's settings: Privacy & Security, Camera.")


def _at_start(name: str) -> str:
    return name[:1].upper() + name[1:]
