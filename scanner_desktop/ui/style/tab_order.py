"""Tab goes through a dialog as one reads it: in the order of its layouts, whatever was made or moved first."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QTabWidget, QWidget


def tab_as_laid_out(window: QWidget) -> None:
    """Put what takes the focus in ``window`` into the order of its layouts."""
    before = window
    for widget in focusable(window):
        if widget is not window:
            QWidget.setTabOrder(before, widget)
            before = widget


def focusable(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can go to in ``widget``, hidden parts too, in the order of its layouts."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    inside: list[QWidget | None] = []
    if isinstance(widget, QTabWidget | QStackedWidget):
        inside = [widget.widget(index) for index in range(widget.count())]
    elif isinstance(widget, QScrollArea):
        inside = [widget.widget()]
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)
    for one in inside:
        if one is not None:
            yield from focusable(one)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from focusable(widget)
        elif inner is not None:
            yield from _in_layout(inner)
