"""A short message at the lower edge with one thing to do about it, which goes away by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from scanner_desktop.ui.announce import announce
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

SHOWN_FOR = 8000  # ms: time to read, to think and to reach for the key


class Snackbar(QFrame):
    """Floats over the window; a new message takes the place of the old one."""

    def __init__(self, look: Look, over: QWidget, parent: QWidget) -> None:
        """Make the bar as a child of ``parent``; it shows itself at the lower edge of ``over``, a part of that."""
        super().__init__(parent)
        self._over = over
        self._look = look
        self._act: Callable[[], None] | None = None
        self.setObjectName("snackbar")
        self._icon = QLabel(self)
        self._words = WrappedText(look, colour="surface", parent=self)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "inverse")
        self.button.setAutoDefault(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.act)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.em(0.9), look.em(0.5), look.em(0.6), look.em(0.5))
        row.setSpacing(look.em(0.7))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(SHOWN_FOR)
        self._end.timeout.connect(self.dismiss)
        over.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """The message on show; "" when there is none."""
        return "" if self.isHidden() else self._words.text()

    @property
    def can_act(self) -> bool:
        """Whether the message on show offers something."""
        return self._act is not None

    def say(self, words: str, icon: str = "info", button: str = "", act: Callable[[], None] | None = None) -> None:
        """Show ``words`` for a while, with a button that calls ``act``."""
        self._act = act
        self._words.set_text(words)
        self._icon.setPixmap(self._look.pixmap(icon, "surface", self._look.em(1.2), self.devicePixelRatioF()))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(self._words.text())
        announce(self, words)
        self._place()
        self.show()
        self.raise_()
        self._end.start()

    @Slot()
    def act(self) -> None:
        """Do what the button says, once; nothing when there is nothing to do."""
        act, self._act = self._act, None
        self.dismiss()
        if act is not None:
            act()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self._end.stop()
        self._act = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._over and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        window, row = self.parentWidget(), self.layout()
        assert window is not None
        assert row is not None
        margin = self._look.em(1.0)
        room = self._over.width() - 2 * margin
        fixed = self._look.em(4.0) + (self.button.sizeHint().width() if not self.button.isHidden() else 0)
        text = self._words.fontMetrics().horizontalAdvance(self._words.text()) + self._look.em(0.5)
        width = min(room, max(text + fixed, self._look.em(16)), self._look.em(46))
        height = max(row.heightForWidth(width), self.sizeHint().height())
        origin = self._over.mapTo(window, QPoint(0, 0))
        left = origin.x() + (self._over.width() - width) // 2
        self.setGeometry(left, origin.y() + self._over.height() - height - margin, width, height)
