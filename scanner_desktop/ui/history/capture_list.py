"""The rows of the history as a view: keys, selection, and a place that stays when rows come in above."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from scanner_desktop.domain.capture import Capture
from scanner_desktop.ui.history.history_delegate import HistoryDelegate
from scanner_desktop.ui.history.history_model import CAPTURE, HistoryModel, Index
from scanner_desktop.ui.style.theme import Look

_SIDES = (Qt.Key.Key_Left, Qt.Key.Key_Right)
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
        """Return the captures of the selected rows with all that these count, newest first."""
        model = self.model()
        if not isinstance(model, HistoryModel):
            return []
        found: dict[str, Capture] = {}
        for row in sorted(index.row() for index in self.selectedIndexes()):
            found.update((capture.id, capture) for capture in (model.capture(row), *model.folding.under(row)))
        return list(found.values())

    def unfold(self) -> bool:
        """Show every piece that the current row counts; False when it counts none."""
        model, row = self.model(), self.currentIndex().row()
        unfolded = isinstance(model, HistoryModel) and row >= 0 and model.folding.unfold(row)
        if unfolded:
            self.fold_rows()
        return unfolded

    def fold(self) -> None:
        """Put the pieces of one product together again that the current row is one of."""
        model, row = self.model(), self.currentIndex().row()
        if isinstance(model, HistoryModel) and row >= 0:
            first = model.folding.fold(row)
            self.fold_rows()
            self.setCurrentIndex(model.index(first))

    @Slot()
    def fold_rows(self, first: int = 0, last: int | None = None) -> None:
        """Hide the rows from ``first`` to behind ``last`` that the row above counts, and show the others."""
        model = self.model()
        if not isinstance(model, HistoryModel):
            return
        end = model.rowCount() if last is None else min(last + 2, model.rowCount())
        for row in range(first, end):
            is_folded = model.folding.is_folded(row)
            if is_folded != self.isRowHidden(row):
                self.setRowHidden(row, is_folded)
        current = self.currentIndex()
        if current.isValid() and self.isRowHidden(current.row()):
            self.setCurrentIndex(model.index(model.folding.head(current.row())))

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
        elif plain and event.key() in _SIDES and capture is not None:
            forwards = Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else Qt.Key.Key_Left
            if event.key() != forwards:
                self.fold()
            else:
                self.unfold()
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
        if isinstance(model, HistoryModel):
            self.fold_rows(first, last)
            first = model.folding.head(first)  # it shows how what it counts stands
            top_left = model.index(first)
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
            model.rowsRemoved.connect(self._close_gap)
            model.modelReset.connect(self.fold_rows)

    @Slot()
    def _remember_place(self) -> None:
        """Note what is at the top, before the model has other rows, unless the newest of all is on show."""
        model = self.model()
        has_newer = isinstance(model, HistoryModel) and model.has_newer
        top = self.indexAt(self._peek)
        stays = top.isValid() and (has_newer or self.verticalScrollBar().value() > 0)
        self._anchor = (QPersistentModelIndex(top), self.visualRect(top).top()) if stays else None

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        """Show what goes: the view would remember for ever that it was hidden."""
        for row in range(start, end + 1):
            if self.isRowHidden(row):
                self.setRowHidden(row, False)
        super().rowsAboutToBeRemoved(parent, start, end)

    @Slot(object, int, int)
    def _close_gap(self, _parent: object, start: int, _end: int) -> None:
        self.fold_rows(start, start)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802
        """Keep what is on show where it is when rows come in above it."""
        super().rowsInserted(parent, start, end)
        self.fold_rows(start, end)
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
