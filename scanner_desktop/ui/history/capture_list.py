"""The rows of the history as a view: keys, selection, and a place that stays when rows come in above."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from scanner_desktop.domain.capture import Capture
from scanner_desktop.ui.history.history_delegate import HistoryDelegate
from scanner_desktop.ui.history.history_model import CAPTURE, HistoryModel, Index
from scanner_desktop.ui.style.theme import Look

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureList(QListView):
    """The rows. Characters that it has no use for go on to the window, which takes them for a typed code."""

    opened = Signal(object)
    """Capture: Enter was pressed on it, or it was clicked twice."""
    discard_wanted = Signal()
    """Delete was pressed on what is selected."""
    end_wanted = Signal()
    """End was pressed: the oldest of all, loaded or not."""
    beginning_wanted = Signal()
    """Home was pressed: the newest of all."""
    copy_wanted = Signal()
    """The selected rows belong on the clipboard."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._peek = QPoint(look.em(1), 1)
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._rows = HistoryDelegate(look, self)
        self.setItemDelegate(self._rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(look.em(2))
        self.setAccessibleName(self.tr("Captures, newest first"))
        self.activated.connect(self._open)
        look.changed.connect(self.viewport().update)

    def current_capture(self) -> Capture | None:
        """Return the capture of the row with the focus."""
        capture = self.currentIndex().data(CAPTURE)
        return capture if isinstance(capture, Capture) else None

    def selected_captures(self) -> list[Capture]:
        """Return the captures of the selected rows, newest first."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        model = self.model()
        return [model.capture(row) for row in rows] if isinstance(model, HistoryModel) else []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, open or discard; leave text to the window."""
        capture = self.current_capture()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Delete and capture is not None:
            self.discard_wanted.emit()
        elif event.key() == Qt.Key.Key_End and plain:
            self.end_wanted.emit()
        elif event.key() == Qt.Key.Key_Home and plain:
            self.beginning_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in _OPEN_KEYS and capture is not None:
            self.opened.emit(capture)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dataChanged(  # noqa: N802
        self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()
    ) -> None:
        """Repaint what changed; lay every row out again, as QListView always does, only if one changed its height."""
        model = self.model()
        first, last = top_left.row(), bottom_right.row()
        if isinstance(model, HistoryModel) and self._rows.keeps_heights(model, first, last):
            QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)
        else:
            super().dataChanged(top_left, bottom_right, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Tell the rows how wide they are before they are laid out."""
        self._rows.set_width(self.viewport().width())
        super().resizeEvent(event)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """Show another model."""
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._remember_place)

    @Slot()
    def _remember_place(self) -> None:
        """Note what is at the top, before the model has other rows, unless the newest of all is on show."""
        model = self.model()
        has_newer = isinstance(model, HistoryModel) and model.has_newer
        top = self.indexAt(self._peek)
        stays = top.isValid() and (has_newer or self.verticalScrollBar().value() > 0)
        self._anchor = (QPersistentModelIndex(top), self.visualRect(top).top()) if stays else None

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        """Keep what is on show where it is when rows come in above it."""
        super().rowsInserted(parent, start, end)
        noted, self._anchor = self._anchor, None
        if noted is not None and noted[0].isValid() and start < noted[0].row():
            self.executeDelayedItemsLayout()
            moved = self.visualRect(self.model().index(noted[0].row(), 0)).top() - noted[1]
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        capture = index.data(CAPTURE)
        if isinstance(capture, Capture):
            self.opened.emit(capture)
