"""Picture and history beside each other, or one of them where there is no room for both."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSplitter

from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.window_layout import history_width

_BOTH = 39.0  # em: less, and neither could be read


class WindowPanes(QObject):
    """Shares the width out. Capture is always on the screen, except while a person looks at the history alone."""

    def __init__(self, look: Look, splitter: QSplitter) -> None:
        super().__init__(splitter)
        self._look = look
        self._splitter = splitter
        self._is_moved = False
        self._history_is_wanted = False
        splitter.setMinimumWidth(look.em(20))  # its own, not the sum of what stands in it
        splitter.splitterMoved.connect(self._moved)
        look.changed.connect(self._redress)

    @property
    def is_narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._width() < self._look.em(_BOTH)

    def fit(self) -> None:
        """Give the history about a quarter, as long as nobody has moved the divider, and nothing where none is left."""
        picture, history = self._splitter.widget(0), self._splitter.widget(1)
        if picture is None or history is None:
            return
        picture.setVisible(not (self.is_narrow and self._history_is_wanted))
        history.setVisible(not self.is_narrow or self._history_is_wanted)
        if not self._is_moved and not self.is_narrow:
            width = self._width()
            wanted = history_width(self._look, width)
            self._splitter.setSizes([width - wanted, wanted])

    def show_history(self) -> None:
        """Have the history on the screen."""
        self._history_is_wanted = True
        self.fit()

    def show_picture(self) -> None:
        """Have the picture and Capture on the screen."""
        self._history_is_wanted = False
        self.fit()

    def _width(self) -> int:
        # Of the window: while it changes its size, the splitter still has its old one.
        return self._splitter.window().width() - self._look.em(2.6)

    @Slot()
    def _moved(self) -> None:
        self._is_moved = True

    @Slot()
    def _redress(self) -> None:
        self._splitter.setMinimumWidth(self._look.em(20))
        self.fit()
