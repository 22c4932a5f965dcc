"""Finds words on the screen that have less room than they need."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QScrollArea, QWidget


def cut_off(widget: QWidget) -> list[str]:
    """Return the words that are wider or higher than the place that they have."""
    found = []
    for area in widget.findChildren(QScrollArea):
        content, viewport = area.widget(), area.viewport()
        scrolls = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if content is not None and area.isVisible() and not scrolls and content.width() > viewport.width() + 1:
            widest = max(
                content.findChildren(QWidget), key=lambda one: (one.minimumSizeHint().width(), one.isVisible())
            )
            what = f"{type(widest).__name__} {getattr(widest, 'text', str)()[:60]!r}"
            found.append(f"content of {content.width()} px in {viewport.width()}: {what}")
    for one in widget.findChildren(QWidget):
        words = one.text() if isinstance(one, QLabel | QCheckBox | QRadioButton) else ""
        if words and one.isVisible():
            least = one.heightForWidth(one.width()) if one.hasHeightForWidth() else one.minimumSizeHint().height()
            if one.height() < least or (not one.hasHeightForWidth() and one.width() < one.minimumSizeHint().width()):
                found.append(f"{words[:60]}: {one.width()} x {one.height()}, needs {least}")
    return found
