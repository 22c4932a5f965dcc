"""What a person can do about a capture in its present state."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from scanner_desktop.domain.capture import Capture, Delivery

translate = QCoreApplication.translate


class CaptureAction(StrEnum):
    """Something that can be asked of the station for one capture."""

    RETRY = "retry"
    CORRECT = "correct"
    PHOTO = "photo"
    UNDO = "undo"
    DISCARD = "discard"


def actions_for(capture: Capture) -> tuple[CaptureAction, ...]:
    """Return what makes sense for ``capture`` now, the most likely first."""
    match capture.delivery:
        case Delivery.REJECTED:
            return (CaptureAction.CORRECT, CaptureAction.RETRY, CaptureAction.DISCARD)
        case Delivery.HELD:
            return (CaptureAction.RETRY, CaptureAction.DISCARD)
        case Delivery.QUEUED:
            return (CaptureAction.DISCARD,)
        case Delivery.DISCARDED:
            return (CaptureAction.UNDO,)
        case Delivery.DELIVERED if capture.processing == "FAILED":
            return (CaptureAction.RETRY,)
        case Delivery.DELIVERED if capture.processing == "NOT_FOUND":
            return (CaptureAction.PHOTO,)
        case _:
            return ()


def actions_for_all(captures: Sequence[Capture]) -> tuple[CaptureAction, ...]:
    """Return what makes sense for every one of ``captures`` and needs no further question for each."""
    return tuple(
        chosen
        for chosen in (CaptureAction.RETRY, CaptureAction.UNDO, CaptureAction.DISCARD)
        if captures and all(chosen in actions_for(capture) for capture in captures)
    )


def action_words(chosen: CaptureAction, capture: Capture) -> str:
    """Return what stands on the button."""
    match chosen:
        case CaptureAction.RETRY if capture.delivery is Delivery.DELIVERED:
            return translate("CaptureAction", "Process again")
        case CaptureAction.RETRY:
            return translate("CaptureAction", "Send again")
        case CaptureAction.CORRECT:
            return translate("CaptureAction", "Correct code…")
        case CaptureAction.PHOTO:
            return translate("CaptureAction", "Take a photo of it")
        case CaptureAction.UNDO:
            return translate("CaptureAction", "Bring back")
        case CaptureAction.DISCARD:
            return translate("CaptureAction", "Discard…")


def action_icon(chosen: CaptureAction) -> str:
    """Return the icon for the button."""
    icons = {
        CaptureAction.RETRY: "retry",
        CaptureAction.CORRECT: "edit",
        CaptureAction.PHOTO: "photo",
        CaptureAction.UNDO: "undo",
        CaptureAction.DISCARD: "discard",
    }
    return icons[chosen]
