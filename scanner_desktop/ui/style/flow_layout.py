"""A layout that sets widgets in lines, like words: what does not fit begins the next line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in lines, from the side where reading begins; hidden ones take no room.

    Args:
        parent: the widget that is laid out, None where the layout stands in another.
        spacing: pixels between widgets and between lines.
        fills: a line is as wide as the place; those of its widgets that expand share out what is left, else all.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fills = fills
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Return that it takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Return True: in a narrow place there are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height of all lines in ``width``."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Place every item."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the size of the widest item."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, moves: bool) -> int:
        parent = self.parentWidget()
        from_right = parent is not None and parent.isRightToLeft()
        y = 0
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if moves:
                x = 0
                for item, width in zip(line, self._widths(line, rect.width()), strict=True):
                    left = rect.width() - x - width if from_right else x
                    size = QSize(width, item.sizeHint().height())
                    item.setGeometry(QRect(rect.topLeft() + QPoint(left, y + (height - size.height()) // 2), size))
                    x += width + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Return what stands in each line; what is wider than ``width`` has a line for itself."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self.spacing()
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = [item.sizeHint().width() for item in line]
        more = width - sum(widths) - self.spacing() * (len(line) - 1)
        if not self._fills or more <= 0:
            return widths
        expanding = [at for at, item in enumerate(line) if item.expandingDirections() & Qt.Orientation.Horizontal]
        growing = expanding or list(range(len(line)))
        for nth, at in enumerate(growing):
            widths[at] += more // len(growing) + (1 if nth < more % len(growing) else 0)
        return widths
