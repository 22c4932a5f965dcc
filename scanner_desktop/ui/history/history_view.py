"""The history pane: a search field, and the list of captures with what can be done about each."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.capture import Capture, HistoryFilter
from scanner_desktop.ui.actions import key_words
from scanner_desktop.ui.history.history_delegate import HistoryDelegate
from scanner_desktop.ui.history.history_model import CAPTURE, LOADED_AGAIN, HistoryModel, Index
from scanner_desktop.ui.history.offers import Offer, offer_icon, offer_words, offers
from scanner_desktop.ui.style.theme import Look

_OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CaptureList(QListView):
    """The rows. Characters that it has no use for go on to the window, which takes them for a typed code."""

    opened = Signal(object)
    """Capture: Enter was pressed on it, or it was clicked twice."""
    discard_wanted = Signal(object)
    """Capture: Delete was pressed on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.empty_words = ""
        self._rows = HistoryDelegate(look, self)
        self.setItemDelegate(self._rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, open or discard; leave text to the window."""
        capture = self.current_capture()
        if event.key() == Qt.Key.Key_Delete and capture is not None:
            self.discard_wanted.emit(capture)
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the rows, or what to do when there are none."""
        super().paintEvent(event)
        if self.model() is not None and self.model().rowCount() == 0 and self.empty_words:
            painter = QPainter(self.viewport())
            painter.setPen(self._look.colour("muted"))
            margin = self._look.em(1.5)
            room = self.viewport().rect().adjusted(margin, margin * 2, -margin, -margin)
            painter.drawText(
                room,
                int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
                self.empty_words,
            )
            painter.end()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        capture = index.data(CAPTURE)
        if isinstance(capture, Capture):
            self.opened.emit(capture)


class HistoryView(QWidget):
    """Search and list. What a person wants done with a capture goes out as one signal."""

    opened = Signal(object)
    """Capture: everything about it is wanted."""
    offer_taken = Signal(object, object)
    """Offer, Capture: do this."""
    left = Signal()
    """Escape was pressed in an empty search field."""

    def __init__(self, look: Look, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = model
        self._selected_id: str | None = None
        # Later, because a model must not lose rows while it tells of new ones.
        self._tidy = QTimer(self)
        self._tidy.setSingleShot(True)
        self._tidy.setInterval(0)
        self._tidy.timeout.connect(self._let_go_of_old)
        self._opens_single = False
        self.filter = QComboBox(self)
        for only, words in (
            (HistoryFilter.ALL, self.tr("All captures")),
            (HistoryFilter.WAITING, self.tr("Waiting")),
            (HistoryFilter.REFUSED, self.tr("Refused")),
        ):
            self.filter.addItem(words, only.value)
        self.filter.setAccessibleName(self.tr("Which captures the history shows"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search  ({key})").format(key=key_words("Ctrl+F")))
        self.search.setAccessibleName(self.tr("Search the history by product name or number"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(look.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = CaptureList(look, self)
        self.list.setModel(model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        head = QHBoxLayout()
        margin = look.em(0.8)
        head.setContentsMargins(margin, margin, margin, 0)
        head.setSpacing(look.em(0.5))
        head.addWidget(self.filter)
        head.addWidget(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.em(0.3))
        layout.setSpacing(look.em(0.5))
        layout.addLayout(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(look.em(0.35), 0, look.em(0.15), 0)
        rows.addWidget(self.list)
        layout.addLayout(rows, 1)

        self.filter.activated.connect(self._choose)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.enter_list)
        self.list.opened.connect(self.opened)
        self.list.discard_wanted.connect(self._discard)
        self.list.customContextMenuRequested.connect(self._menu)
        model.modelAboutToBeReset.connect(self._remember_selection)
        model.loaded.connect(self._loaded)
        model.rowsInserted.connect(self._say_if_empty)
        model.rowsInserted.connect(self._tidy.start)
        model.rowsRemoved.connect(self._say_if_empty)
        look.changed.connect(self._redress)
        self._say_if_empty()

    @Slot()
    def enter_list(self) -> None:
        """Put the focus on the list, on its first row when none had it."""
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_only(self, only: HistoryFilter, *, open_single: bool = False) -> None:
        """Show these captures, whatever was searched for; ``open_single`` opens the one that is there if it is one."""
        self.search.clear()
        self.filter.setCurrentIndex(self.filter.findData(only.value))
        self._opens_single = open_single
        self.model.show_only(only)

    def clear_search(self) -> bool:
        """Show everything again; False when there was nothing to clear."""
        had = bool(self.search.text())
        self.search.clear()
        return had

    def menu_for(self, capture: Capture) -> QMenu:
        """Return the menu of a row."""
        menu = QMenu(self)
        details = menu.addAction(self._look.icon("info"), self.tr("Show everything about it"))
        details.triggered.connect(lambda: self.opened.emit(capture))
        if offers(capture):
            menu.addSeparator()
        for offer in offers(capture):
            action = menu.addAction(self._look.icon(offer_icon(offer)), offer_words(offer, capture))
            action.triggered.connect(lambda _=False, one=offer: self.offer_taken.emit(one, capture))
        return menu

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        capture = index.data(CAPTURE) if index.isValid() else self.list.current_capture()
        if isinstance(capture, Capture):
            menu = self.menu_for(capture)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    @Slot(object)
    def _discard(self, capture: Capture) -> None:
        if Offer.DISCARD in offers(capture):
            self.offer_taken.emit(Offer.DISCARD, capture)

    @Slot()
    def _choose(self) -> None:
        self._opens_single = False
        self.model.show_only(HistoryFilter(self.filter.currentData()))

    @Slot(str)
    def _search(self, text: str) -> None:
        self.model.search(text)

    @Slot()
    def _remember_selection(self) -> None:
        capture = self.list.current_capture()
        self._selected_id = capture.id if capture is not None else None

    @Slot()
    def _loaded(self) -> None:
        row = self.model.row_of(self._selected_id) if self._selected_id else None
        if row is not None and not self.list.currentIndex().isValid():
            self.list.selectionModel().setCurrentIndex(
                self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._say_if_empty()
        if self._opens_single and not self.model.is_loading:
            self._opens_single = False
            self.enter_list()
            if self.model.rowCount() == 1:
                self.opened.emit(self.model.capture(0))

    @Slot()
    def _say_if_empty(self) -> None:
        if self.model.is_loading:
            words = ""
        elif self.model.query:
            words = self.tr("Nothing found for “{query}”.").format(query=self.model.query)
        elif self.model.only is HistoryFilter.WAITING:
            words = self.tr("Nothing waits: the service has everything.\n\nEsc shows all captures.")
        elif self.model.only is HistoryFilter.REFUSED:
            words = self.tr("Nothing that the service refused is left.\n\nEsc shows all captures.")
        else:
            words = self.tr(
                "No captures yet.\n\nShow a barcode to the camera and press Space. A handheld scanner works too, "
                "and so does typing a number (F2).\n\nF1 shows every key."
            )
        self.list.empty_words = words
        self.list.viewport().update()

    @Slot()
    def _let_go_of_old(self) -> None:
        looks_at_newest = self.list.verticalScrollBar().value() <= self.list.height()
        if looks_at_newest and self.list.currentIndex().row() < LOADED_AGAIN:
            self.model.let_go_of_old()

    @Slot()
    def _redress(self) -> None:
        self._glass.setIcon(self._look.icon("search", "muted"))
