"""The words of the receiving desk: states, answers, and what is wrong with pieces, each with tone and icon."""

from PySide6.QtCore import QCoreApplication

from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.receiving.columns import ROLE_WORDS, Role
from scanner_desktop.domain.receiving.counting import Answer
from scanner_desktop.domain.receiving.lines import Line, LineState, Reason
from scanner_desktop.domain.receiving.view import ShownScan

translate = QCoreApplication.translate


def role_words(role: Role | None) -> str:
    """Return what a column holds, in words."""
    return translate("Receiving", "(not used)") if role is None else say(ROLE_WORDS[role])


def state_words(state: LineState) -> str:
    """Return the name of a line's state."""
    match state:
        case LineState.OPEN:
            return translate("Receiving", "Open")
        case LineState.PARTLY:
            return translate("Receiving", "Short")
        case LineState.COMPLETE:
            return translate("Receiving", "Complete")
        case LineState.OVER:
            return translate("Receiving", "Over")
        case LineState.UNLISTED:
            return translate("Receiving", "Not on the list")


def reason_words(reason: Reason) -> str:
    """Return what is wrong, in a word."""
    match reason:
        case Reason.EXPIRED:
            return translate("Receiving", "expired")
        case Reason.SHORT_DATED:
            return translate("Receiving", "short-dated")
        case Reason.DAMAGED:
            return translate("Receiving", "damaged")
        case Reason.WRONG_ITEM:
            return translate("Receiving", "wrong item")
        case Reason.OPENED:
            return translate("Receiving", "opened")
        case Reason.OTHER_LOT:
            return translate("Receiving", "another lot")


def answer_words(answer: Answer, scan: ShownScan | None = None) -> tuple[str, str, str]:
    """Return words, tone and icon for how a scan was taken."""
    match answer:
        case Answer.COUNTED:
            return translate("Receiving", "Counted"), "good", "delivered"
        case Answer.COMPLETE:
            return translate("Receiving", "Complete"), "good", "completed"
        case Answer.OVER:
            return translate("Receiving", "More than ordered"), "attention", "unsure"
        case Answer.UNLISTED:
            return translate("Receiving", "Not on the list"), "bad", "not_found"
        case Answer.ATTENTION:
            reasons = scan.reasons if scan is not None else ()
            if reasons:
                words = ", ".join(reason_words(reason) for reason in reasons)
                return words[:1].upper() + words[1:], "bad", "hint"
            return translate("Receiving", "Another lot than ordered"), "attention", "hint"
        case Answer.ASK_PACK:
            return translate("Receiving", "How many pieces are in this case?"), "attention", "info"
        case Answer.ALREADY:
            return translate("Receiving", "This very piece was counted before"), "attention", "info"
        case Answer.CLOSED:
            return translate("Receiving", "This delivery is finished: nothing is counted"), "bad", "rejected"


def tone_of_state(line: Line) -> str:
    """Return the tone in which a line's state is shown: never without its words."""
    if line.flags or line.state is LineState.UNLISTED:
        return "bad"
    match line.state:
        case LineState.COMPLETE:
            return "good"
        case LineState.OVER:
            return "attention"
        case _:
            return "muted"


def line_words(line: Line) -> str:
    """Return state and what is wrong with a line, in words."""
    words = [state_words(line.state)]
    words += [f"{pieces} {reason_words(reason)}" for reason, pieces in line.reasons]
    if line.acceptance is not None:
        words.append(translate("Receiving", "accepted"))
    return " · ".join(words)


def count_words(line: Line) -> str:
    """Return counted and expected pieces."""
    if line.plan.expected is None:
        return f"{line.counted}"
    return parts_of(line.counted, line.plan.expected)


def parts_of(counted: int, expected: int) -> str:
    """Return "3 / 12", in this order also in a line that runs from the right: "12 / 3" would be another count."""
    return f"{counted}\u200e / \u200e{expected}"
