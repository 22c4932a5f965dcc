"""The top line: what this is, whether it is the demo, how the connection stands, and the menu."""

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from scanner_desktop import resources
from scanner_desktop.domain.setting_table import LONGEST_NAME
from scanner_desktop.domain.visible import short
from scanner_desktop.ui.connection_strip import ConnectionLabel
from scanner_desktop.ui.style.key_caps import KeyButton
from scanner_desktop.ui.style.theme import Look, beside_icon


class Header(QWidget):
    """One row; everything in it is a fact or a button."""

    def __init__(
        self, look: Look, title: str, *, is_demo: bool, station_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        mark = QLabel(self)
        side = look.em(1.7)
        mark.setPixmap(app_icon().pixmap(side, side))
        name = self._name = QLabel(title, self)
        name.setProperty("role", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.em(0.6))
        row.addWidget(mark)
        row.addWidget(name)
        self.station_name = QLabel(short(station_name, LONGEST_NAME), self)
        self.station_name.setTextFormat(Qt.TextFormat.PlainText)
        self.station_name.setProperty("role", "muted")
        self.station_name.setAccessibleName(self.tr("Station {name}").format(name=self.station_name.text()))
        self.station_name.setVisible(bool(station_name))
        row.addWidget(self.station_name)
        self.badge: QFrame | None = None
        self._demo = QLabel(self)
        self._demo.setProperty("role", "caption")
        self._demo.hide()
        if is_demo:
            self.badge = self._badge()
            row.addSpacing(look.em(0.4))
            row.addWidget(self.badge)
        row.addStretch(1)
        self.shift = QLabel(self)
        self.shift.setProperty("role", "muted")
        self.shift.hide()
        row.addWidget(self.shift)
        row.addSpacing(look.em(0.8))
        self.connection = ConnectionLabel(look, self)
        row.addWidget(self.connection)
        row.addSpacing(look.em(0.4))
        self.menu = KeyButton(look, beside_icon(self.tr("Menu")), "F10", self)
        self.menu.setProperty("kind", "quiet")
        self.menu.setAutoDefault(True)
        self.menu.setAccessibleName(self.tr("Menu: every command with its key"))
        self.menu.clicked.connect(self.open_menu)
        self._entries: QMenu | None = None
        row.addWidget(self.menu)
        look.changed.connect(self._redress)
        self._redress()

    def _badge(self) -> QFrame:
        badge = QFrame(self)
        badge.setObjectName("badge")
        badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        inside = QHBoxLayout(badge)
        inside.setContentsMargins(self._look.em(0.55), self._look.em(0.15), self._look.em(0.55), self._look.em(0.15))
        inside.addWidget(self._demo)
        self._demo.setText(self._demo_words(is_short=False))
        self._demo.show()
        badge.setAccessibleName(self._demo.text())
        return badge

    def _demo_words(self, *, is_short: bool) -> str:
        return self.tr("Demo") if is_short else self.tr("Demo — nothing leaves this computer")

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the room for what always stays; the rest goes where there is none."""
        always = [self.connection, self.menu, *([] if self.badge is None else [self.badge])]
        return QSize(min(self._look.em(24), sum(map(self._needs, always))), super().minimumSizeHint().height())

    def set_menu(self, entries: QMenu) -> None:
        """Take what the button opens."""
        self._entries = entries

    @Slot(str, str)
    def show_shift(self, words: str, spoken: str) -> None:
        """Show how the shift goes, where there is room for it; "" for a shift without captures."""
        self.shift.setText(words)
        self.shift.setAccessibleName(spoken)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let the name go first, then the station's, the shift, most words of the badge, the menu's; the rest stays."""
        self.menu.setText(beside_icon(self.tr("Menu")))
        spare = self.width() - self._needs(self.connection) - self._needs(self.menu) - self._look.em(5)
        if self.badge is not None:
            self._demo.setText(self._demo_words(is_short=False))
            if spare < self._needs(self.badge):
                self._demo.setText(self._demo_words(is_short=True))
            spare -= self._needs(self.badge)
        if spare < 0:
            self.menu.setText(beside_icon(""))  # its sign and its key stay
        for optional, has_words in (
            (self.shift, bool(self.shift.text())),
            (self.station_name, bool(self.station_name.text())),
            (self._name, True),
        ):
            is_shown = has_words and spare >= self._needs(optional)
            optional.setVisible(is_shown)
            spare -= self._needs(optional) if is_shown else 0

    def _needs(self, widget: QWidget) -> int:
        return widget.sizeHint().width() + self._look.em(0.6)

    @Slot()
    def open_menu(self) -> None:
        """Open the menu under its button, the first entry chosen: the arrow keys and Enter work at once."""
        if self._entries is not None:
            width = self._entries.sizeHint().width()
            self._entries.popup(self.menu.mapToGlobal(QPoint(self.menu.width() - width, self.menu.height())))
            self._entries.setActiveAction(self._entries.actions()[0])

    @Slot()
    def _redress(self) -> None:
        side = self._look.em(1.2)
        self.menu.setIcon(self._look.icon("menu", "muted", side))
        self.menu.setIconSize(QSize(side, side))


def app_icon() -> QIcon:
    """Return the application's icon in every size that there is."""
    icon = QIcon()
    for path in resources.app_icons():
        icon.addFile(str(path))
    return icon
