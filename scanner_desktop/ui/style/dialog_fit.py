"""Opens dialogs, and keeps them on the screen: what is too high for it scrolls, and the buttons at the end stay."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from scanner_desktop.ui.style.scrolled import Scrolled
from scanner_desktop.ui.style.tab_order import focusable, tab_as_laid_out

MARGIN = 0.94  # of the screen: title bars and panels need some


def open_dialog(dialog: QWidget) -> None:
    """Show a dialog over its window and return at once.

    Not ``exec``: its own event loop would still be running when the window closes under it.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    DialogFit(dialog)
    dialog.show()


class DialogFit(QObject):
    """Watches one dialog: it grows with its words, up to the screen, and scrolls from there on."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._scroll: QScrollArea | None = None
        self._bar = 0
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Fit the dialog when it is shown, and when what stands in it has changed its size."""
        if watched is self._dialog and event.type() in (QEvent.Type.Polish, QEvent.Type.LayoutRequest):
            if event.type() is QEvent.Type.Polish:
                tab_as_laid_out(self._dialog)
            self.fit()
        return False

    def fit(self) -> None:
        """Make the dialog as large as its content, or as the screen."""
        layout = self._dialog.layout()
        if not isinstance(layout, QBoxLayout):
            return
        room = self._dialog.screen().availableSize() * MARGIN
        if self._dialog.minimumWidth() > room.width():
            self._dialog.setMinimumWidth(room.width())
        wanted = self._wanted(layout, room.width())
        if wanted.height() > room.height() and self._scroll is None:
            focused = self._dialog.focusWidget()
            self._scroll = _let_scroll(layout)
            self._scroll.setAccessibleName(self._dialog.windowTitle())
            tab_as_laid_out(self._dialog)
            if focused is not None:
                focused.setFocus()  # a widget that moves to another parent loses it
            self._bar = self._scroll.verticalScrollBar().sizeHint().width()
        if self._scroll is None and wanted.height() > self._dialog.height():
            self._dialog.resize(max(self._dialog.width(), min(wanted.width(), room.width())), wanted.height())
        elif self._scroll is not None:
            width = max(self._dialog.width(), wanted.width(), self._content_width(self._scroll))
            self._dialog.resize(min(width, room.width()), room.height())
        self._stay_on_screen()

    def _content_width(self, scroll: QScrollArea) -> int:
        content, layout = scroll.widget(), self._dialog.layout()
        assert content is not None
        assert layout is not None
        margins = layout.contentsMargins()
        return content.sizeHint().width() + self._bar + margins.left() + margins.right()

    def _stay_on_screen(self) -> None:
        """Move the dialog back when it has grown over an edge: not every window manager does."""
        frame, room = self._dialog.frameGeometry(), self._dialog.screen().availableGeometry()
        if self._dialog.isVisible() and (frame.bottom() > room.bottom() or frame.right() > room.right()):
            left = max(room.left(), min(frame.left(), room.right() - frame.width()))
            self._dialog.move(left, max(room.top(), min(frame.top(), room.bottom() - frame.height())))

    def _wanted(self, layout: QBoxLayout, widest: int) -> QSize:
        size = layout.sizeHint()
        if layout.hasHeightForWidth():
            width = min(max(size.width(), self._dialog.minimumWidth()), widest)
            size.setHeight(max(size.height(), layout.totalHeightForWidth(width)))
        return size


def _let_scroll(layout: QBoxLayout) -> QScrollArea:
    """Put everything but the last part, the buttons, into an area that scrolls."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(layout.spacing())
    while layout.count() > 1:
        item = layout.takeAt(0)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            inner.setParent(None)
            column.addLayout(inner)
        elif widget is not None:
            # First: a widget tells one item only that it has another size, and the old one would stay that item.
            del item
            column.addWidget(widget)
        else:
            column.addItem(item)
    scroll = Scrolled(content)
    if any(focusable(content)):
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus; words alone are scrolled by its own keys
    layout.insertWidget(0, scroll, 1)
    return scroll
