"""The dialogs of the window, and what follows from each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scanner_desktop.domain.settings import Settings
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import OrganizationDialog, SignInDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.history.capture_care import open_dialog
from scanner_desktop.ui.style.theme import Look


class WindowDialogs(QObject):
    """Opens each dialog over the window and hands its answer on; holds the settings that they show."""

    settings_chosen = Signal(object, object)
    """Settings, Settings: what the person has chosen, and what was in force before."""
    support_file_wanted = Signal(str, bool)
    """Where the support file shall be saved, and whether with pictures; its owner writes it."""

    def __init__(
        self, station: Station, look: Look, settings: Settings, cameras: Sequence[tuple[str, str]], window: QWidget
    ) -> None:
        super().__init__(window)
        self.settings = settings
        self._station = station
        self._look = look
        self._cameras = tuple(cameras)
        self._window = window

    @Slot()
    def sign_in(self) -> None:
        """Ask for a credential."""
        server = self.tr("the demo's own service") if self._station.is_demo else self.settings.server
        dialog = SignInDialog(self._look, server, self._window)
        dialog.accepted_credential.connect(self._station.sign_in)
        open_dialog(dialog)

    @Slot()
    def choose_organization(self) -> None:
        """Ask for the organization."""
        dialog = OrganizationDialog(self._look, self._station.connection.organizations, self._window)
        dialog.chosen.connect(self._station.choose_organization)
        open_dialog(dialog)

    @Slot()
    def edit_settings(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(
            self._look, self.settings, self._cameras, is_demo=self._station.is_demo, parent=self._window
        )
        dialog.accepted_settings.connect(self._chosen)
        open_dialog(dialog)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        open_dialog(ShortcutsDialog(self._look, self._window))

    @Slot()
    def save_support_file(self) -> None:
        """Say what a support file holds, and ask where to save it."""
        dialog = SupportFileDialog(self._look, self._window)
        dialog.chosen.connect(self.support_file_wanted)
        open_dialog(dialog)

    @Slot(object)
    def _chosen(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        self._look.use(settings.theme.value)
        self.settings_chosen.emit(settings, before)
