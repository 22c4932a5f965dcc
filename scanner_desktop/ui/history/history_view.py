"""The history pane: search, filters with counts, the list of captures, and what can be done about them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from scanner_desktop.domain.capture import Capture, HistoryFilter
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.visible import harmless_cell
from scanner_desktop.ui.history.capture_action import (
    CaptureAction,
    action_icon,
    action_words,
    actions_for,
    actions_for_all,
)
from scanner_desktop.ui.history.capture_list import CaptureList
from scanner_desktop.ui.history.empty_history import EmptyHistory
from scanner_desktop.ui.history.filter_bar import FilterBar
from scanner_desktop.ui.history.history_model import CAPTURE, LOADED_AGAIN, HistoryModel
from scanner_desktop.ui.style.clear_button import add_clear_button
from scanner_desktop.ui.style.key_caps import KeyLineEdit
from scanner_desktop.ui.style.theme import Look


class HistoryView(QWidget):
    """Search and list. What a person wants done with captures goes out as signals."""

    opened = Signal(object)
    """Capture: everything about it is wanted."""
    action_chosen = Signal(object, object)
    """CaptureAction, Capture: do this."""
    action_chosen_for_all = Signal(object, object)
    """CaptureAction, list of Capture: do this with each."""
    export_wanted = Signal(str, object)
    """Format and HistorySelection: write these into a file."""
    type_code_wanted = Signal()
    """The button of the empty history: a code is to be typed."""
    keys_wanted = Signal()
    """The button of the empty history: show every key."""
    left = Signal()
    """Escape was pressed in an empty search field."""

    def __init__(self, look: Look, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = model
        self._selected_id: str | None = None
        self._goes_to: str = ""
        self._unseen = 0
        # Later, because a model must not lose rows while it tells of new ones.
        self._tidy = QTimer(self)
        self._tidy.setSingleShot(True)
        self._tidy.setInterval(0)
        self._tidy.timeout.connect(self._let_go_of_old)
        self._opens_single = False
        self.search = KeyLineEdit(look, "Ctrl+F", self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the history by product name or number"))
        add_clear_button(self.search)
        self._glass = self.search.addAction(look.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(self.search.placeholderText())
        self.filters = FilterBar(look, model.station, self)
        self.list = CaptureList(look, self)
        self.list.setModel(model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyHistory(look, self)
        self.unseen = QPushButton(self.list)
        self.unseen.setProperty("kind", "primary")
        self.unseen.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.unseen.setAutoDefault(True)
        self.unseen.hide()

        head = QVBoxLayout()
        margin = look.em(0.8)
        head.setContentsMargins(margin, margin, margin, 0)
        head.setSpacing(look.em(0.5))
        head.addWidget(self.search)
        head.addWidget(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.em(0.3))
        layout.setSpacing(look.em(0.5))
        layout.addLayout(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(look.em(0.35), 0, look.em(0.15), 0)
        rows.addWidget(self.list)
        rows.addWidget(self.empty)
        layout.addLayout(rows, 1)

        self.filters.chosen.connect(self._choose)
        self.filters.export_wanted.connect(lambda form: self.export_wanted.emit(form, self.model.selection))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.enter_list)
        self.list.opened.connect(self.opened)
        self.list.discard_wanted.connect(self._discard)
        self.list.end_wanted.connect(self._go_to_oldest)
        self.list.beginning_wanted.connect(self.go_to_newest)
        self.list.copy_wanted.connect(self._copy)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.empty.everything_wanted.connect(self.show_everything)
        self.empty.type_code_wanted.connect(self.type_code_wanted)
        self.empty.keys_wanted.connect(self.keys_wanted)
        self.unseen.clicked.connect(self.go_to_newest)
        model.modelAboutToBeReset.connect(self._remember_selection)
        model.loaded.connect(self._loaded)
        model.rowsInserted.connect(self._say_if_empty)
        model.rowsInserted.connect(self._count_unseen)
        model.rowsInserted.connect(self._tidy.start)
        model.rowsRemoved.connect(self._say_if_empty)
        model.arrived_above.connect(self._one_more_unseen)
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
        self.select(HistorySelection(only=only))
        self._opens_single = open_single

    def select(self, selection: HistorySelection) -> None:
        """Show a selection, and say in every control what it is."""
        self.search.blockSignals(True)
        self.search.setText(selection.query)
        self.search.blockSignals(False)
        self.filters.show_selection(selection)
        self._opens_single = False
        self.model.select(selection)

    @Slot()
    def show_everything(self) -> None:
        """Take back every filter and the search."""
        self.select(HistorySelection())
        self.enter_list()

    def clear_search(self) -> bool:
        """Show everything again; False when there was nothing to clear."""
        had = bool(self.search.text()) or not self.model.selection.is_everything
        if had:
            self.select(HistorySelection())
        return had

    @Slot()
    def go_to_newest(self) -> None:
        """Show the newest capture, in one step."""
        self._go("newest")

    @Slot()
    def _go_to_oldest(self) -> None:
        self._go("oldest")

    def _go(self, where: str) -> None:
        self._goes_to = where
        if where == "newest":
            self.model.go_to_newest()
        else:
            self.model.go_to_oldest()
        if not self.model.is_loading:
            self._arrive()

    def _arrive(self) -> None:
        where, self._goes_to = self._goes_to, ""
        if where and self.model.rowCount():
            row = 0 if where == "newest" else self.model.folding.head(self.model.rowCount() - 1)
            self.list.setCurrentIndex(self.model.index(row))
            if where == "newest":
                self.list.scrollToTop()
            else:
                self.list.scrollToBottom()

    def menu_for(self, captures: Sequence[Capture]) -> QMenu:
        """Return the menu of one row, or of several."""
        menu = QMenu(self)
        model, row = self.model, self.list.currentIndex().row()
        if row >= 0 and model.folding.under(row):
            menu.addAction(self.tr("Show each of them  (→)")).triggered.connect(self.list.unfold)
            menu.addSeparator()
        elif row >= 0 and (model.folding.is_repeat(row) or model.folding.is_repeat(row + 1)):
            menu.addAction(self.tr("Show them as one row  (←)")).triggered.connect(self.list.fold)
            menu.addSeparator()
        if len(captures) == 1:
            capture = captures[0]
            details = menu.addAction(self._look.icon("info"), self.tr("Show everything about it"))
            details.triggered.connect(lambda: self.opened.emit(capture))
            if actions_for(capture):
                menu.addSeparator()
            for chosen in actions_for(capture):
                action = menu.addAction(self._look.icon(action_icon(chosen)), action_words(chosen, capture))
                action.triggered.connect(lambda _=False, one=chosen: self.action_chosen.emit(one, capture))
        else:
            for chosen in actions_for_all(captures):
                words = self.tr("{what} — {count} captures").format(
                    what=action_words(chosen, captures[0]), count=len(captures)
                )
                action = menu.addAction(self._look.icon(action_icon(chosen)), words)
                action.triggered.connect(
                    lambda _=False, one=chosen: self.action_chosen_for_all.emit(one, list(captures))
                )
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(self._copy)
        return menu

    @Slot(QPoint)
    def _menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        capture = index.data(CAPTURE) if index.isValid() else self.list.current_capture()
        if isinstance(capture, Capture):
            selected = self.list.selected_captures()
            if index.isValid() and capture not in selected:
                self.list.setCurrentIndex(index)
                selected = self.list.selected_captures()
            menu = self.menu_for(selected or [capture])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    @Slot()
    def _discard(self) -> None:
        captures = [
            capture for capture in self.list.selected_captures() if CaptureAction.DISCARD in actions_for(capture)
        ]
        if len(captures) == 1:
            self.action_chosen.emit(CaptureAction.DISCARD, captures[0])
        elif captures:
            self.action_chosen_for_all.emit(CaptureAction.DISCARD, captures)

    @Slot()
    def _copy(self) -> None:
        rows = [self.model.index(index.row()) for index in self.list.selectedIndexes()]
        lines = [harmless_cell(str(index.data())) for index in sorted(rows, key=lambda index: index.row())]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot(object)
    def _choose(self, selection: HistorySelection) -> None:
        self._opens_single = False
        self.model.select(replace(selection, query=self.search.text().strip()))

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
                self.model.index(self.model.folding.head(row)), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._say_if_empty()
        self.filters.count_again()
        self._arrive()
        self._scrolled()
        if self._opens_single and not self.model.is_loading:
            self._opens_single = False
            self.enter_list()
            if self.model.rowCount() == 1:
                self.opened.emit(self.model.capture(0))

    @Slot()
    def _say_if_empty(self) -> None:
        is_empty = self.model.rowCount() == 0 and not self.model.is_loading
        if is_empty:
            self.empty.show_why(self.model.selection)
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    # --- what came in above what is on show ------------------------------------------------------------------------

    @Slot(object, int, int)
    def _count_unseen(self, _parent: object, first: int, last: int) -> None:
        if first == 0 and self.list.verticalScrollBar().value() > 0 and not self.model.is_loading:
            self._unseen += last - first + 1
            self._show_unseen()

    @Slot()
    def _one_more_unseen(self) -> None:
        self._unseen += 1
        self._show_unseen()

    @Slot()
    def _scrolled(self) -> None:
        bar = self.list.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - self.list.height()
        if is_at_end and self.list.isRowHidden(self.model.rowCount() - 1):
            self.model.fetchMore(QModelIndex())  # the view does so when it shows the last row, and that one is folded
        if self.list.verticalScrollBar().value() <= 0:
            if self.model.has_newer:
                self.model.fetch_newer()
            else:
                self._unseen = 0
        self._show_unseen()

    def _show_unseen(self) -> None:
        self.unseen.setVisible(self._unseen > 0)
        if self._unseen:
            self.unseen.setText(self.tr("↑ {count} new").format(count=self._unseen))
            self.unseen.setAccessibleName(self.tr("Show {count} new captures").format(count=self._unseen))
            self.unseen.adjustSize()
            self.unseen.move((self.list.width() - self.unseen.width()) // 2, self._look.em(0.4))
            self.unseen.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the button for new captures in the middle."""
        super().resizeEvent(event)
        self._show_unseen()

    @Slot()
    def _let_go_of_old(self) -> None:
        looks_at_newest = self.list.verticalScrollBar().value() <= self.list.height()
        if looks_at_newest and not self.model.has_newer and self.list.currentIndex().row() < LOADED_AGAIN:
            self.model.let_go_of_old()

    @Slot()
    def _redress(self) -> None:
        self._glass.setIcon(self._look.icon("search", "muted"))
