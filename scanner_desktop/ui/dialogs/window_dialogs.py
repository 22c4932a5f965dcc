"""The dialogs of the window, and what follows from each."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.history import HistorySelection
from scanner_desktop.domain.identifiers import display_gtin
from scanner_desktop.domain.policy import Policy
from scanner_desktop.domain.settings import Settings
from scanner_desktop.domain.sign_in import KeepingPlaces, SignInAnswer
from scanner_desktop.runtime.station import Station
from scanner_desktop.ui.dialogs.about_dialog import AboutDialog
from scanner_desktop.ui.dialogs.organization_dialog import OrganizationDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from scanner_desktop.ui.dialogs.sign_in_dialog import SignInDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.further_keys import further_keys
from scanner_desktop.ui.history.picture_dialog import PictureDialog
from scanner_desktop.ui.messages import capture_name
from scanner_desktop.ui.shift.shift_dialog import ShiftDialog
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look


class WindowDialogs(QObject):
    """Opens each dialog over the window and hands its answer on; holds the settings that they show."""

    settings_chosen = Signal(object, object)
    """Settings, Settings: what the person has chosen, and what was in force before."""
    cameras_changed = Signal(object)
    """Sequence of (specification, name): these cameras are plugged in now."""
    shift_ended = Signal()
    """The person ends the shift."""
    shift_pdf_wanted = Signal(object)
    """ShiftFigures: the page is to be saved as PDF; its owner asks where and writes it."""
    shift_print_wanted = Signal(object)
    """ShiftFigures: the page is to be printed."""
    export_wanted = Signal(str, str, object)
    """Path, format and HistorySelection: write these captures there."""
    profile_wanted = Signal()
    """The barcode with this station's settings is wanted."""
    places_wanted = Signal()
    """The sign-in dialog asks where a credential can be kept; ``take_places`` answers."""
    credential_offered = Signal(str, str, str)
    """Kind, secret, and a value of Keep: have the service look at it; ``take_answer`` answers."""
    credential_insisted_on = Signal(str, str, str)
    """The same: keep it unchecked, the service cannot be reached."""
    support_file_wanted = Signal(str, bool)
    """Where the support file shall be saved, and whether with pictures; its owner writes it."""

    _answer_to_sign_in = Signal(object)
    _places = Signal(object)

    def __init__(
        self, station: Station, look: Look, settings: Settings, cameras: Sequence[tuple[str, str]], window: QWidget
    ) -> None:
        super().__init__(window)
        self.settings = settings
        self.policy = Policy()
        self.newer_version = ""
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
        dialog.check_wanted.connect(self.credential_offered)
        dialog.insisted_on.connect(self.credential_insisted_on)
        self._answer_to_sign_in.connect(dialog.show_answer)
        self._places.connect(dialog.show_places)
        open_dialog(dialog)
        self.places_wanted.emit()

    @Slot(object)
    def take_answer(self, answer: SignInAnswer) -> None:
        """Say in the sign-in dialog what the service said."""
        self._answer_to_sign_in.emit(answer)

    @Slot(object)
    def take_places(self, places: KeepingPlaces) -> None:
        """Offer in the sign-in dialog where a credential can be kept."""
        self._places.emit(places)

    @Slot(object)
    def show_picture(self, capture: Capture) -> None:
        """Show the whole picture of a capture, large."""
        name = capture_name(capture, display_gtin(capture.gtin))
        dialog = PictureDialog(self._look, capture.id, name, self._window)
        self._station.picture_loaded.connect(dialog.take_picture)
        open_dialog(dialog)
        self._station.load_picture(capture.id)

    @Slot()
    def end_shift(self) -> None:
        """Sum the shift up, and end it if the person says so."""
        dialog = ShiftDialog(self._look, self._window)
        self._station.shift_loaded.connect(dialog.show_figures)
        dialog.ended.connect(self.shift_ended)
        dialog.pdf_wanted.connect(self.shift_pdf_wanted)
        dialog.print_wanted.connect(self.shift_print_wanted)
        open_dialog(dialog)
        self._station.load_shift()

    @Slot(str, object)
    def ask_where_to_export(self, form: str, selection: HistorySelection) -> None:
        """Ask for a file for the captures of a selection."""
        chooser = QFileDialog(self._window, self.tr("Export captures"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(form)
        chooser.selectFile(f"captures-{datetime.now():%Y-%m-%d-%H%M}.{form}")
        chooser.fileSelected.connect(lambda path: self.export_wanted.emit(path, form, selection))
        open_dialog(chooser)

    @Slot()
    def show_about(self) -> None:
        """Say what program this is."""
        open_dialog(AboutDialog(self._look, self._window, newer_version=self.newer_version))

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
        dialog.lock(self.policy.locked)
        dialog.changed_settings.connect(self.choose)
        dialog.accepted_settings.connect(self.choose)
        dialog.profile_wanted.connect(self.profile_wanted)
        self.cameras_changed.connect(dialog.show_cameras)
        open_dialog(dialog)

    @Slot(object)
    def use_cameras(self, cameras: Sequence[tuple[str, str]]) -> None:
        """Offer these cameras from now on, also in a dialog that is open."""
        self._cameras = tuple(cameras)
        self.cameras_changed.emit(self._cameras)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key."""
        open_dialog(ShortcutsDialog(self._look, further_keys(self.settings), self._window))

    @Slot()
    def save_support_file(self) -> None:
        """Say what a support file holds, and ask where to save it."""
        dialog = SupportFileDialog(self._look, self._window)
        dialog.chosen.connect(self.support_file_wanted)
        open_dialog(dialog)

    @Slot(object)
    def choose(self, settings: Settings) -> None:
        """Use these settings from now on: another dialog has changed them."""
        self._chosen(settings)

    @Slot(object)
    def _chosen(self, settings: Settings) -> None:
        settings = self.policy.hold(settings)
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        self._look.use_settings(settings)
        self.settings_chosen.emit(settings, before)
