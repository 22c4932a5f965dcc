"""Where the parts of the window stand: top line, strip, picture and bar on the left, the history beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scanner_desktop.ui.style.theme import Look


def history_card(look: Look, pane: QStackedWidget, parent: QWidget) -> QFrame:
    """Return ``pane`` on a card of a width in which its words can be read."""
    card = QFrame(parent)
    card.setProperty("card", "true")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(pane)
    card.setMinimumWidth(look.em(17))
    return card


def divided(look: Look, viewfinder: QWidget, bar: QWidget, card: QWidget, parent: QWidget) -> QSplitter:
    """Return picture above bar, and ``card`` beside them behind a divider that can be moved."""
    left = QWidget(parent)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.em(0.7))
    column.addWidget(viewfinder, 1)
    column.addWidget(bar)
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(look.em(0.8))
    splitter.addWidget(left)
    splitter.addWidget(card)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    return splitter


def stacked(look: Look, header: QWidget, strip: QWidget, rest: QWidget, parent: QWidget) -> QWidget:
    """Return the whole content of the window."""
    central = QWidget(parent)
    layout = QVBoxLayout(central)
    layout.setContentsMargins(look.em(0.9), look.em(0.6), look.em(0.9), look.em(0.9))
    layout.setSpacing(look.em(0.6))
    layout.addWidget(header)
    layout.addWidget(strip)
    layout.addWidget(rest, 1)
    return central


def history_width(look: Look, width: int) -> int:
    """Return how much of ``width`` pixels the history gets as long as nobody has moved the divider: about a quarter."""
    return min(max(look.em(23), round(width * 0.26)), round(width * 0.36))
