"""Every setting on one searchable page, made from the table of settings; what is chosen holds at once."""

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.camera_spec import parse_camera
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.domain.setting_table import HEADINGS, TABLE, Section
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.dialogs.setting_rows import SettingRow
from scanner_desktop.ui.further_keys import check_keys
from scanner_desktop.ui.style.clear_button import add_clear_button
from scanner_desktop.ui.style.key_caps import KeyLineEdit
from scanner_desktop.ui.style.scrolled import Scrolled
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.style.wrapped_text import WrappedText

RESTARTS = frozenset({"server", "allow_plain_http", "language", "station_name"})
"""What needs a button: the window closes for a second, and everything is made anew."""


class SettingsDialog(QDialog):
    """Edits a Settings value. Each choice is handed over as soon as it is made; what restarts, with the button."""

    changed_settings = Signal(object)
    """Settings: the new value, valid, after a choice that holds at once."""
    accepted_settings = Signal(object)
    """Settings: the dialog was closed with its button, and something was changed that has not been handed over."""
    profile_wanted = Signal()
    """Show the barcode that carries these settings to another station."""

    def __init__(
        self,
        look: Look,
        settings: Settings,
        cameras: Sequence[tuple[str, str]] = (),
        *,
        is_demo: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog; ``cameras`` are ``(specification, name)`` of those that were found."""
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._first = settings
        self._is_demo = is_demo
        self.setWindowTitle(self.tr("Settings"))
        self.search = KeyLineEdit(look, "Ctrl+F", self)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        add_clear_button(self.search)
        self.search.textChanged.connect(self._filter)
        self.rows: dict[str, SettingRow] = {}
        self._sections: dict[Section, tuple[QLabel, list[SettingRow]]] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, look.em(0.9), 0)
        column.setSpacing(look.em(0.7))
        for section in Section:
            self._add_section(column, section, cameras)
        self._nothing = QLabel(self.tr("No setting is called that."), content)
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = Scrolled(content, self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self._scroll = scroll
        self.problem = WrappedText(look, colour="bad", parent=self)
        self.problem.hide()
        self.profile = QPushButton(self.tr("Settings barcode…"), self)
        self.profile.setAutoDefault(False)
        self.profile.clicked.connect(self.profile_wanted)
        self.ok = QPushButton(self.tr("Close"), self)
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.profile)
        buttons.addStretch(1)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.em(1.4), look.em(1.2), look.em(1.4), look.em(1.2))
        layout.setSpacing(look.em(0.7))
        layout.addWidget(self.search)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self._say_what_follows()
        room = self.screen().availableSize()
        self.resize(min(look.em(38), round(room.width() * 0.95)), min(look.em(44), round(room.height() * 0.9)))

    def control(self, name: str) -> QWidget:
        """Return the control of a setting."""
        return self.rows[name].control

    def lock(self, names: Container[str]) -> None:
        """Show these settings, and let nobody change them: they are set for the whole computer."""
        for name, row in self.rows.items():
            if name in names:
                row.control.setEnabled(False)
                row.help.setText(self.tr("Set for this whole computer. Whoever looks after it can change it."))
                row.help.show()

    def chosen(self) -> Settings:
        """Return what is chosen. Raises BadInput with what is wrong."""
        values: dict[str, Any] = {name: row.value for name, row in self.rows.items()}
        settings = replace(self._settings, **values)
        _check_cameras(settings)
        check_keys(settings)
        if not self._is_demo:
            service_origin(settings.server, allow_plain_http=settings.allow_plain_http)
        return settings

    def accept(self) -> None:
        """Hand over what was not yet, or say what is wrong with it."""
        try:
            settings = self.chosen()
        except BadInput as error:
            self._complain(error)
            return
        super().accept()
        if settings != self._first:
            self.accepted_settings.emit(settings)

    @Slot(object)
    def show_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer these cameras: one was plugged in or pulled out."""
        for name in ("camera", "second_camera"):
            self.rows[name].show_cameras(cameras)

    def _add_section(self, column: QVBoxLayout, section: Section, cameras: Sequence[tuple[str, str]]) -> None:
        heading = QLabel(say(HEADINGS[section]))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        column.addWidget(heading)
        rows = []
        for setting in TABLE:
            if setting.section is section and setting.in_dialog and (setting.in_demo or not self._is_demo):
                row = SettingRow(self._look, setting, getattr(self._settings, setting.name), cameras)
                row.changed.connect(self._changed)
                row.edited.connect(self._say_what_follows)
                column.addWidget(row)
                self.rows[setting.name] = row
                rows.append(row)
        if self._is_demo and section is Section.SERVICE:
            column.addWidget(QLabel(self.tr("built in: nothing leaves this computer")))
        self._sections[section] = (heading, rows)

    @Slot()
    def _changed(self) -> None:
        """Hand over every choice that holds at once and is valid; what waits for its button stays as it was."""
        self._say_what_follows()
        waiting = {row.setting.name for row in self.rows.values() if row.setting.section is Section.SERVICE}
        values: dict[str, Any] = {name: row.value for name, row in self.rows.items() if name not in waiting | RESTARTS}
        settings = replace(self._settings, **values)
        try:
            _check_cameras(settings)
            check_keys(settings)
        except BadInput as error:
            self._complain(error)
            return
        self.problem.hide()
        if settings != self._settings:
            self._settings = settings
            self.changed_settings.emit(settings)

    def _complain(self, error: BadInput) -> None:
        self.problem.set_text(say(sentences(error.message, error.advice)))
        self.problem.show()

    def _closing_words(self, *, restarts: bool, has_more: bool) -> str:
        if restarts:
            return self.tr("Save and restart")
        return self.tr("Save") if has_more else self.tr("Close")

    @Slot()
    def _say_what_follows(self) -> None:
        waiting: dict[str, Any] = {name: row.value for name, row in self.rows.items() if name in RESTARTS}
        chosen = replace(self._settings, **waiting)
        camera = self.rows["camera"].value != self._settings.camera
        self.ok.setText(self._closing_words(restarts=needs_restart(self._first, chosen), has_more=camera))
        if not self._is_demo:
            self._say_of_service(chosen)

    def _say_of_service(self, chosen: Settings) -> None:
        row = self.rows["server"]
        try:
            service_origin(chosen.server, allow_plain_http=chosen.allow_plain_http)
        except BadInput as error:
            row.help.setText(say(sentences(error.message, error.advice)))
            return
        row.help.setText(
            self.tr(
                "The window closes for a second. You sign in to this service anew, and captures that still wait "
                "are then sent to it."
            )
            if needs_restart(replace(self._first, language=chosen.language), chosen)
            else say(row.setting.help)
        )

    @Slot(str)
    def _filter(self, query: str) -> None:
        found = 0
        for heading, rows in self._sections.values():
            shown = [row for row in rows if row.setting.matches(query)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown) or (not query.strip() and not rows))
            found += len(shown)
        self._nothing.setVisible(found == 0)


def _check_cameras(settings: Settings) -> None:
    """Raise BadInput for a camera that makes no sense."""
    for camera in filter(None, (settings.camera, settings.second_camera)):
        parse_camera(camera)


def needs_restart(before: Settings, after: Settings) -> bool:
    """Return whether the station has to be built anew to use ``after``."""
    return any(getattr(before, name) != getattr(after, name) for name in RESTARTS)
