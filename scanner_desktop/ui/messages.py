"""Everything that the station tells people about states, in one place: an enum goes in, words and an icon come out."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from scanner_desktop.domain.capture import Capture, CaptureType, Delivery
from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.domain.identifiers import Circulation, Identity, Refusal
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.sighting import Hint
from scanner_desktop.domain.visible import short

translate = QCoreApplication.translate


def decimal(value: float, decimals: int = 1) -> str:
    """Return a number as the language of the window writes it, with so many decimals."""
    return QLocale().toString(float(value), "f", decimals)


@dataclass(frozen=True, slots=True)
class Status:
    """A state in words, with an icon and a colour that say the same again.

    Attributes:
        icon: name of an interface icon.
        tone: a colour of the palette: muted, good, attention or bad.
        words: what people read.
    """

    icon: str
    tone: str
    words: str


def delivery_status(delivery: Delivery) -> Status:
    """Return where a capture is on its way to the service."""
    match delivery:
        case Delivery.QUEUED:
            return Status("queued", "muted", translate("Messages", "Saved, waiting to be sent"))
        case Delivery.SENDING:
            return Status("sending", "muted", translate("Messages", "Sending…"))
        case Delivery.UNSURE:
            return Status("unsure", "attention", translate("Messages", "Checking whether it arrived"))
        case Delivery.HELD:
            return Status("held", "attention", translate("Messages", "On hold until you act"))
        case Delivery.REJECTED:
            return Status("rejected", "bad", translate("Messages", "Refused by the service"))
        case Delivery.DELIVERED:
            return Status("delivered", "good", translate("Messages", "Delivered"))
        case Delivery.DISCARDED:
            return Status("discard", "muted", translate("Messages", "Discarded"))


def processing_status(processing: str, kind: CaptureType = CaptureType.BARCODE) -> Status:
    """Return what the service says of a capture that it has; a word that nobody knows is shown as it came."""
    match processing:
        case "COMPLETED" if kind is CaptureType.IMAGE:  # nobody looks up a product for a photo
            return Status("completed", "good", translate("Messages", "photo taken in"))
        case "PENDING":
            return Status("processing", "muted", translate("Messages", "in line at the service"))
        case "LOOKING_UP":
            return Status("processing", "muted", translate("Messages", "looking up the product"))
        case "ENRICHING":
            return Status("processing", "muted", translate("Messages", "gathering details"))
        case "RESOLVING":
            return Status("processing", "muted", translate("Messages", "matching the product"))
        case "COMPLETED":
            return Status("completed", "good", translate("Messages", "product found"))
        case "FAILED":
            return Status("failed", "bad", translate("Messages", "the service could not process it"))
        case "NOT_FOUND":
            return Status("not_found", "attention", translate("Messages", "product not known"))
        case _:
            return Status("processing", "muted", short(processing, 40))


def capture_status(capture: Capture) -> Status:
    """Return delivery and processing of a capture in one line."""
    delivery = delivery_status(capture.delivery)
    if capture.delivery is Delivery.REJECTED and not capture.is_refused:
        return Status("rejected", "bad", translate("Messages", "Set aside, needs a decision"))
    if capture.delivery is not Delivery.DELIVERED or not capture.processing:
        return delivery
    processing = processing_status(capture.processing, capture.capture_type)
    words = translate("Messages", "{delivery} · {processing}").format(
        delivery=delivery.words, processing=processing.words
    )
    return Status(processing.icon, processing.tone, words)


def capture_name(capture: Capture, shown_gtin: str) -> str:
    """Return what a capture is called: the product's name, else its GTIN, else what kind of capture it is."""
    name = short(capture.product_name or "")
    if name:
        return name
    if shown_gtin:
        return shown_gtin
    return capture_type_words(capture.capture_type)


def capture_type_words(kind: CaptureType) -> str:
    """Return how a capture was made."""
    match kind:
        case CaptureType.BARCODE:
            return translate("Messages", "Barcode with picture")
        case CaptureType.IMAGE:
            return translate("Messages", "Photo without a code")
        case CaptureType.MANUAL:
            return translate("Messages", "Typed code")


def capture_kind(capture: Capture) -> str:
    """Return what the number was read from: the symbology, or that it was typed."""
    if capture.capture_type is CaptureType.BARCODE and capture.symbology is not None:
        return str(capture.symbology.value)
    return capture_type_words(capture.capture_type)


def circulation_words(circulation: Circulation) -> str:
    """Return what a number is that is no product's everywhere; "" when it is a product's."""
    match circulation:
        case Circulation.RESTRICTED:
            return translate("Messages", "In-store number")
        case Circulation.COUPON:
            return translate("Messages", "Coupon, not a product")
        case Circulation.REFUND:
            return translate("Messages", "Refund slip, not a product")
        case Circulation.GLOBAL:
            return ""


def circulation_note(circulation: Circulation) -> str:
    """Return the same in a sentence."""
    if circulation is Circulation.RESTRICTED:
        return translate("Messages", "In-store number: it means something in one shop or company only")
    return circulation_words(circulation)


def refusal_label(identity: Identity) -> str:
    """Return in two or three words why a code cannot be captured, for the label on the picture."""
    match identity.refusal:
        case Refusal.CHECK_DIGIT:
            return translate("Messages", "Misread: check digit")
        case Refusal.LENGTH | Refusal.CHARACTERS | Refusal.MALFORMED:
            return translate("Messages", "Damaged or incomplete")
        case Refusal.AMBIGUOUS:
            return translate("Messages", "Not clear which product")
        case _:
            return translate("Messages", "Not a product code")


def hint_words(hint: Hint) -> str:
    """Return what a person can do to make a code readable."""
    match hint:
        case Hint.MOVE_CLOSER:
            return translate("Messages", "Move closer")
        case Hint.MOVE_AWAY:
            return translate("Messages", "Move a little away")
        case Hint.HOLD_STILL:
            return translate("Messages", "Hold still")
        case Hint.FOCUS:
            return translate("Messages", "Out of focus: move a little away")
        case Hint.CANNOT_TELL:
            return translate("Messages", "Too blurred to be sure: move a little away")
        case Hint.TILT_FROM_LIGHT:
            return translate("Messages", "Tilt it away from the light")
        case Hint.MORE_LIGHT:
            return translate("Messages", "More light, please")
        case Hint.SHOW_WHOLE_CODE:
            return translate("Messages", "Show the whole code")


_NOTHING_TO_DO = "Nothing needs doing"  # how advice begins that says what the number of waiting captures says already


def waiting_words(waiting: int) -> str:
    """Return how many captures wait, as a clause after "Offline"; "" for none."""
    if waiting == 0:
        return ""
    if waiting == 1:
        return translate("Messages", "1 capture is safe here and will be sent when the connection returns")
    return translate("Messages", "%n captures are safe here and will be sent when the connection returns", "", waiting)


def connection_label(connection: Connection) -> Status:
    """Return the standing with the service in a few words, with the number of captures on their way."""
    match connection.state:
        case ConnectionState.ONLINE if connection.waiting == 1:
            return Status("sending", "muted", translate("Messages", "Sending 1 capture"))
        case ConnectionState.ONLINE if connection.waiting:
            return Status("sending", "muted", translate("Messages", "Sending %n captures", "", connection.waiting))
        case ConnectionState.ONLINE if connection.rejected:
            return Status("online", "good", translate("Messages", "Connected"))
        case ConnectionState.ONLINE:
            return Status("online", "good", translate("Messages", "Connected, all sent"))
        case ConnectionState.OFFLINE:
            return Status("offline", "attention", translate("Messages", "Offline"))
        case ConnectionState.SIGNED_OUT:
            return Status("person", "attention", translate("Messages", "Signed out"))
        case ConnectionState.ORGANIZATION_NEEDED:
            return Status("person", "attention", translate("Messages", "Organization needed"))
        case ConnectionState.UNKNOWN:
            return Status("processing", "muted", translate("Messages", "Connecting…"))


def connection_trouble(connection: Connection, *, is_brief: bool = False) -> str:
    """Return what is wrong, what becomes of the captures and what to do, in a sentence or two; "" when all is well.

    ``is_brief`` leaves out why somebody is signed out and what may help against no network: there is no room for it.
    """
    waiting = connection.waiting
    match connection.state:
        case ConnectionState.OFFLINE:
            reason = say(connection.message) or translate("Messages", "The service cannot be reached.")
            needs_none = is_brief or (waiting and connection.advice.startswith(_NOTHING_TO_DO))
            advice = "" if needs_none else say(connection.advice)
            return _sentences(reason, waiting_words(waiting), advice)
        case ConnectionState.SIGNED_OUT:
            return _sentences(
                translate("Messages", "You are signed out."),
                _held_words(waiting) or translate("Messages", "Captures are kept safe here until you sign in."),
                "" if is_brief else _new(connection.message),
            )
        case ConnectionState.ORGANIZATION_NEEDED:
            return _sentences(
                translate("Messages", "Your account belongs to several organizations. Choose the one to scan for."),
                _held_words(waiting),
            )
        case _:
            return _sentences(say(connection.message), say(connection.advice))


def rejected_words(rejected: int) -> str:
    """Return how many captures somebody has to look at; "" for none."""
    if rejected == 0:
        return ""
    if rejected == 1:
        return translate("Messages", "The service refused 1 capture. Look at it, correct it or discard it.")
    return translate(
        "Messages", "The service refused %n captures. Look at them, correct or discard them.", "", rejected
    )


def _held_words(waiting: int) -> str:
    if waiting == 0:
        return ""
    if waiting == 1:
        return translate("Messages", "1 capture is safe here and will be sent afterwards.")
    return translate("Messages", "%n captures are safe here and will be sent afterwards.", "", waiting)


def _new(message: str) -> str:
    # "You are signed out." needs no second sentence that says the same.
    return (
        "" if message.lower().startswith(("signed out", "you are signed out", "nobody is signed in")) else say(message)
    )


def _sentences(*parts: str) -> str:
    return " ".join(part if part.endswith((".", "!", "?", "…")) else part + "." for part in parts if part)
