"""What is known of a capture, as titles and values: the facts first, GS1 data in words, its way, technical details."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.gs1_words import Gs1Fact, gs1_facts
from scanner_desktop.domain.gtin import circulation_of
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.domain.visible import short, visible
from scanner_desktop.ui.history.times import local_today, moment_words
from scanner_desktop.ui.messages import capture_type_words, circulation_note, decimal

translate = QCoreApplication.translate

Facts = list[tuple[str, str]]

LONGEST_VALUE = 2000


def main_facts(capture: Capture, gtin: str) -> Facts:
    """Return what a person at the counter asks for."""
    special = circulation_note(circulation_of(capture.gtin)) if capture.gtin else ""
    return [
        (translate("CaptureDetail", "GTIN"), f"{gtin} ({special})" if special else gtin),
        *[(say(fact.title) or f"({fact.ai})", gs1_value(fact)) for fact in gs1_facts(capture.elements, local_today())],
        (translate("CaptureDetail", "Kind"), capture_type_words(capture.capture_type)),
    ]


def gs1_value(fact: Gs1Fact) -> str:
    """Return the value as people write it: a date as a date."""
    if fact.day is None:
        return short(fact.value, LONGEST_VALUE)
    day = QLocale().toString(QDate(fact.day.year, fact.day.month, fact.day.day), "d MMM yyyy")
    time = fact.value[6:]
    return f"{day}, {time[:2]}:{time[2:4]}" if len(time) >= 4 and time.isdecimal() else day


def timeline(capture: Capture) -> Facts:
    """Return the way of the capture, from the counter to the service's last word, with how long each step took."""
    steps: Facts = [(translate("CaptureDetail", "Captured"), moment_words(capture.captured_at))]
    if capture.attempts:
        times = (
            translate("CaptureDetail", "once")
            if capture.attempts == 1
            else translate("CaptureDetail", "{count} times").format(count=capture.attempts)
        )
        steps.append((translate("CaptureDetail", "Sent"), times))
    for title, moment, since in (
        (translate("CaptureDetail", "Delivered"), capture.delivered_at, capture.captured_at),
        (translate("CaptureDetail", "Processed"), capture.processed_at, capture.delivered_at),
    ):
        if moment is not None:
            steps.append((title, f"{moment_words(moment)}{_later(moment, since)}"))
    return steps


def technical_facts(capture: Capture, gtin: str) -> Facts:
    """Return what only who helps from afar wants to know."""
    is_read = capture.symbology not in (None, Symbology.TYPED)  # what is typed says "Typed code" already
    raw = visible(capture.raw_value[:LONGEST_VALUE])
    return [
        (
            translate("CaptureDetail", "Symbol"),
            str(capture.symbology.value) if capture.symbology is not None and is_read else "",
        ),
        (translate("CaptureDetail", "As read"), raw if raw != gtin else ""),
        (
            translate("CaptureDetail", "GS1 elements"),
            "  ".join(f"({ai}) {visible(value)}" for ai, value in capture.elements),
        ),
        (translate("CaptureDetail", "Status word"), short(capture.processing or "", 60)),
        (translate("CaptureDetail", "Service id"), short(capture.public_id or "", 200)),
        (translate("CaptureDetail", "Product id"), short(capture.product_id or "", 200)),
        (translate("CaptureDetail", "Session"), short(capture.session_id or "", 200)),
        (translate("CaptureDetail", "Account"), short(capture.account or "", 200)),
        (translate("CaptureDetail", "Organization"), short(capture.organization or "", 200)),
        (translate("CaptureDetail", "Station id"), capture.id),
        (translate("CaptureDetail", "Number"), str(capture.number)),
    ]


def _later(moment: datetime, since: datetime | None) -> str:
    if since is None or moment < since:
        return ""
    seconds = (moment - since).total_seconds()
    if seconds < 120:
        return translate("CaptureDetail", " (after {seconds} s)").format(
            seconds=decimal(seconds, 1 if seconds < 10 else 0)
        )
    if seconds < 7200:
        return translate("CaptureDetail", " (after {minutes} min)").format(minutes=round(seconds / 60))
    return translate("CaptureDetail", " (after {hours} h)").format(hours=round(seconds / 3600))
