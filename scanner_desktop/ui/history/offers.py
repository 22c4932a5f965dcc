"""What a person can do about a capture in its present state."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from scanner_desktop.domain.capture import Capture, Delivery

translate = QCoreApplication.translate


class Offer(StrEnum):
    """Something that can be asked of the station for one capture."""

    RETRY = "retry"
    CORRECT = "correct"
    PHOTO = "photo"
    UNDO = "undo"
    DISCARD = "discard"


def offers(capture: Capture) -> tuple[Offer, ...]:
    """Return what makes sense for ``capture`` now, the most likely first."""
    match capture.delivery:
        case Delivery.REJECTED:
            return (Offer.CORRECT, Offer.RETRY, Offer.DISCARD)
        case Delivery.HELD:
            return (Offer.RETRY, Offer.DISCARD)
        case Delivery.QUEUED:
            return (Offer.DISCARD,)
        case Delivery.DISCARDED:
            return (Offer.UNDO,)
        case Delivery.DELIVERED if capture.processing == "FAILED":
            return (Offer.RETRY,)
        case Delivery.DELIVERED if capture.processing == "NOT_FOUND":
            return (Offer.PHOTO,)
        case _:
            return ()


def offers_for_all(captures: Sequence[Capture]) -> tuple[Offer, ...]:
    """Return what makes sense for every one of ``captures`` and needs no further question for each."""
    return tuple(
        offer
        for offer in (Offer.RETRY, Offer.UNDO, Offer.DISCARD)
        if captures and all(offer in offers(capture) for capture in captures)
    )


def offer_words(offer: Offer, capture: Capture) -> str:
    """Return what stands on the button."""
    match offer:
        case Offer.RETRY if capture.delivery is Delivery.DELIVERED:
            return translate("Offers", "Process again")
        case Offer.RETRY:
            return translate("Offers", "Send again")
        case Offer.CORRECT:
            return translate("Offers", "Correct code…")
        case Offer.PHOTO:
            return translate("Offers", "Take a photo of it")
        case Offer.UNDO:
            return translate("Offers", "Bring back")
        case Offer.DISCARD:
            return translate("Offers", "Discard…")


def offer_icon(offer: Offer) -> str:
    """Return the icon for the button."""
    icons = {
        Offer.RETRY: "retry",
        Offer.CORRECT: "edit",
        Offer.PHOTO: "photo",
        Offer.UNDO: "undo",
        Offer.DISCARD: "discard",
    }
    return icons[offer]
