"""A start that failed, before a person: every error with what can be done about it, and then another try."""

import contextlib
import logging
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from scanner_desktop import config
from scanner_desktop.app.crash_teller import SUPPORT, crash_dialog
from scanner_desktop.app.language import speak_in_window
from scanner_desktop.app.other_window import call_other_window
from scanner_desktop.app.qt_program import application, closed_by_signals
from scanner_desktop.app.support_saver import SupportWriter
from scanner_desktop.cameras.opencv_qt import forget_opencv_qt_plugins
from scanner_desktop.domain.camera_spec import KNOWN_CAMERAS
from scanner_desktop.domain.errors import BadInput, BadSetting, BrokenSettings, StationError, StorageInUse, StorageNewer
from scanner_desktop.domain.phrase import say
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.dialogs.problem_dialog import ProblemDialog
from scanner_desktop.ui.dialogs.settings_dialog import SettingsDialog
from scanner_desktop.ui.dialogs.support_file_dialog import SupportFileDialog
from scanner_desktop.ui.style.dialog_fit import open_dialog
from scanner_desktop.ui.style.theme import Look, apply_theme

log = logging.getLogger(__name__)
translate = QCoreApplication.translate


class _Action(StrEnum):
    """What can be done about an error."""

    OTHER = "other"
    SETTINGS = "settings"
    DEFAULTS = "defaults"
    FOLDER = "folder"
    AGAIN = "again"
    SUPPORT = SUPPORT


@dataclass(frozen=True, slots=True)
class Again:
    """The person has done something about it: try again, with these settings when they were changed."""

    settings: Settings | None = None


class StartProblem(QObject):
    """One failed start: its dialog, and what each button does."""

    def __init__(self, error: Exception, look: Look, data_dir: Path, settings: Settings, *, is_demo: bool) -> None:
        super().__init__()
        self._look = look
        self._data_dir = data_dir
        self._settings = settings
        self._is_demo = is_demo
        self._support: SupportWriter | None = None
        self.outcome: Again | None = None
        self.dialog = _dialog(error, look, is_kiosk=_is_kiosk(settings))
        self.dialog.chosen.connect(self._act)

    def ask(self) -> Again | None:
        """Show the dialog until it is answered; None when the person gives the start up."""
        self.dialog.exec()
        if self._support is not None:
            self._support.stop()
        self.dialog.deleteLater()
        return self.outcome

    @Slot(str)
    def _act(self, action: str) -> None:
        match action:
            case _Action.OTHER:
                self._show_other_window()
            case _Action.SETTINGS:
                dialog = SettingsDialog(
                    self._look, self._settings, KNOWN_CAMERAS, is_demo=self._is_demo, parent=self.dialog
                )
                dialog.accepted_settings.connect(self._changed)
                open_dialog(dialog)
            case _Action.DEFAULTS:
                self._start_with_defaults()
            case _Action.FOLDER:
                self._open_folder()
            case _Action.SUPPORT:
                chooser = SupportFileDialog(self._look, self.dialog)
                chooser.chosen.connect(self._save_support_file)
                open_dialog(chooser)
            case _:
                self._try_again(Again())

    def _try_again(self, outcome: Again) -> None:
        self.outcome = outcome
        self.dialog.accept()

    def _show_other_window(self) -> None:
        if call_other_window(self._data_dir):
            self.dialog.reject()
        else:
            self.dialog.say(self.tr("The other window does not answer. It may be closing: try again in a moment."))

    @Slot(object)
    def _changed(self, settings: Settings) -> None:
        try:
            config.save_changes(self._data_dir, self._settings, settings)
        except (OSError, BadInput) as error:
            log.warning("the settings could not be saved: %s", error)
        self._try_again(Again(settings))

    def _start_with_defaults(self) -> None:
        try:
            aside = config.set_settings_aside(self._data_dir)
        except OSError as error:
            self.dialog.say(self.tr("The settings could not be set aside: {why}.").format(why=say(reason(error))))
            return
        log.warning("the settings that were not valid are kept as %s", aside)
        self._try_again(Again())

    def _open_folder(self) -> None:
        folder = next(each for each in (self._data_dir, *self._data_dir.absolute().parents) if each.is_dir())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.dialog.say(self.tr("Nothing here opens folders. It is {path}.").format(path=folder))

    @Slot(str, bool)
    def _save_support_file(self, path: str, with_pictures: bool) -> None:
        if self._support is None:
            self._support = SupportWriter(self._data_dir, lambda words, _: self.dialog.say(words), self)
        self._support.save(path, with_pictures)


def ask_what_to_do(error: Exception, data_dir: Path, settings: Settings, *, is_demo: bool) -> Again | None:
    """Show the error in a window of its own until it is answered; None when the person gives the start up."""
    forget_opencv_qt_plugins()
    qt = application()
    speak_in_window(qt, settings.language)
    look = apply_theme(qt, settings.theme.value)
    problem = StartProblem(error, look, data_dir, settings, is_demo=is_demo)
    try:
        with closed_by_signals(problem.dialog):
            return problem.ask()
    finally:
        look.deleteLater()


def _is_kiosk(settings: Settings) -> bool:
    """Return whether the start that failed was a kiosk's: its people choose no settings and see no folders."""
    with contextlib.suppress(BadInput):
        return bool(config.load_policy().locked.get("kiosk", settings.kiosk))
    return settings.kiosk


def _dialog(error: Exception, look: Look, *, is_kiosk: bool) -> ProblemDialog:
    title = translate("StartProblem", "The station cannot start")
    if isinstance(error, ModuleNotFoundError):
        words = translate("StartProblem", "This needs the package {name}, which is not installed.")
        advice = translate("StartProblem", "The simulator's are in: {command}")
        command = "pip install 'scanner-desktop[demo]'"
        return ProblemDialog(look, title, words.format(name=error.name), advice.format(command=command))
    if not isinstance(error, StationError):
        return crash_dialog(look, offers_support=not is_kiosk)
    actions = [each for each in actions_for(error) if not is_kiosk or each[0] in (_Action.OTHER, _Action.AGAIN)]
    return ProblemDialog(look, title, say(error.message), say(error.advice), actions)


def actions_for(error: StationError) -> list[tuple[str, str]]:
    """Return what can be done about an error, the likeliest first, as key and words."""
    folder = (_Action.FOLDER, translate("StartProblem", "Open the folder"))
    match error:
        case StorageInUse():
            return [(_Action.OTHER, translate("StartProblem", "Show the other window"))]
        case BadSetting():
            return [(_Action.SETTINGS, translate("StartProblem", "Change the settings…"))]
        case BrokenSettings():
            return [(_Action.DEFAULTS, translate("StartProblem", "Start with the defaults")), folder]
        case StorageNewer():
            return [folder]
        case _:
            return [(_Action.AGAIN, translate("StartProblem", "Try again")), folder]
