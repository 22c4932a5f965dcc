"""What is known of a capture, as titles and values: the facts first, GS1 data in words, its way, technical details."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.gs1_words import Gs1Fact, gs1_facts
from scanner_desktop.domain.gtin import circulation_of
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.domain.visible import short, visible
from scanner_desktop.ui.history.times import local_today, moment_words
from scanner_desktop.ui.messages import capture_type_words, circulation_note

Facts = list[tuple[str, str]]

LONGEST_VALUE = 2000


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaptureDetail", text)


def main_facts(capture: Capture, gtin: str) -> Facts:
    """Return what a person at the counter asks for."""
    special = circulation_note(circulation_of(capture.gtin)) if capture.gtin else ""
    return [
        (_tr("GTIN"), f"{gtin} ({special})" if special else gtin),
        *[(fact.title or f"({fact.ai})", gs1_value(fact)) for fact in gs1_facts(capture.elements, local_today())],
        (_tr("Kind"), capture_type_words(capture.capture_type)),
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
    steps: Facts = [(_tr("Captured"), moment_words(capture.captured_at))]
    if capture.attempts:
        times = _tr("once") if capture.attempts == 1 else _tr("{count} times").format(count=capture.attempts)
        steps.append((_tr("Sent"), times))
    for title, moment, since in (
        (_tr("Delivered"), capture.delivered_at, capture.captured_at),
        (_tr("Processed"), capture.processed_at, capture.delivered_at),
    ):
        if moment is not None:
            steps.append((title, f"{moment_words(moment)}{_later(moment, since)}"))
    return steps


def technical_facts(capture: Capture, gtin: str) -> Facts:
    """Return what only who helps from afar wants to know."""
    is_read = capture.symbology not in (None, Symbology.TYPED)  # what is typed says "Typed code" already
    raw = visible(capture.raw_value[:LONGEST_VALUE])
    return [
        (_tr("Symbol"), str(capture.symbology.value) if capture.symbology is not None and is_read else ""),
        (_tr("As read"), raw if raw != gtin else ""),
        (_tr("GS1 elements"), "  ".join(f"({ai}) {visible(value)}" for ai, value in capture.elements)),
        (_tr("Status word"), short(capture.processing or "", 60)),
        (_tr("Service id"), short(capture.public_id or "", 200)),
        (_tr("Product id"), short(capture.product_id or "", 200)),
        (_tr("Session"), short(capture.session_id or "", 200)),
        (_tr("Account"), short(capture.account or "", 200)),
        (_tr("Organization"), short(capture.organization or "", 200)),
        (_tr("Station id"), capture.id),
        (_tr("Number"), str(capture.number)),
    ]


def _later(moment: datetime, since: datetime | None) -> str:
    if since is None or moment < since:
        return ""
    seconds = (moment - since).total_seconds()
    if seconds < 120:
        return _tr(" (after {seconds} s)").format(seconds=f"{seconds:.1f}" if seconds < 10 else round(seconds))
    if seconds < 7200:
        return _tr(" (after {minutes} min)").format(minutes=round(seconds / 60))
    return _tr(" (after {hours} h)").format(hours=round(seconds / 3600))
