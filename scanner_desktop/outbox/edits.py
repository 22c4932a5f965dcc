"""What a person's edit of one capture changes on its row: a pure rule over the row as it stands."""

from typing import Any

from scanner_desktop.domain.capture import EDITABLE, Capture, Delivery
from scanner_desktop.domain.commands import Correct, Discard, EditCommand, Retry, UndoDiscard
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.identifiers import is_valid_gtin
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.progress import MAY_COME_LATE, MOST_LOST, Record


def plan_edit(command: EditCommand, capture: Capture, record: Record) -> dict[str, Any]:
    """Return the columns that the edit writes.

    Raises BadInput when the capture is not open to it (any more), or the number that was typed is none.
    """
    if capture.delivery not in EDITABLE[command.kind]:
        if capture.delivery is Delivery.UNSURE:
            # Sent again, now or after it was brought back, it would not be looked for, and might be there twice.
            raise BadInput(
                Phrase("The station is still finding out whether the service has it."),
                Phrase("That takes up to five minutes; then it is sent again, or you are asked."),
            )
        # The window shows what was; in between the capture was sent, say.
        raise BadInput(
            Phrase("The capture has changed meanwhile."), Phrase("Look at it again: it may need nothing any more.")
        )
    match command:
        case Retry():
            columns = _sent_again(record)
            if record.outcome in MAY_COME_LATE and capture.delivery is Delivery.REJECTED:
                # It was set aside because its answers were lost: it is looked for before it is sent once more.
                columns |= {"delivery": Delivery.UNSURE, "lost_at": 0}
            return columns
        case Correct(gtin=gtin):
            if len(gtin) != 14 or not is_valid_gtin(gtin):
                raise BadInput(
                    Phrase("{gtin} is no product number.", gtin=gtin), Phrase("Check its digits and type it again.")
                )
            # first_attempt_at starts anew: with another GTIN it is another capture for the service.
            return {**_sent_again(record), "gtin": gtin, "first_attempt_at": None}
        case UndoDiscard():
            return _sent_again(record)
        case Discard():
            return {"delivery": Delivery.DISCARDED}


def _sent_again(record: Record) -> dict[str, Any]:
    """Return a row that goes back to the queue, with nothing held against it.

    A person who sends it again, knowing that it may be there, allows one sending more, and not three.
    """
    forgiven = {"failures": 0, "strikes": 0, "overtaken": 0, "due_at": None, "lost": min(record.lost, MOST_LOST - 1)}
    return {"delivery": Delivery.QUEUED, "error": "", **forgiven}
