"""Says to a screen reader what a person who sees the window notices without looking for it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from scanner_desktop.domain.visible import short


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have ``words`` read out; urgent ones interrupt what is being read. Nothing happens without a screen reader."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, short(words, 500))
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
