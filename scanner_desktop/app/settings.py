"""The settings at work: checked before anything is made of them, saved when a person changes them."""

import logging

from PySide6.QtCore import QObject, Slot

from scanner_desktop.app.cameras import make_camera
from scanner_desktop.config import Config, save_changes
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadInput, BadSetting
from scanner_desktop.domain.settings import Settings
from scanner_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)


def check_settings(config: Config) -> None:
    """Raise BadSetting for a camera or an address that makes no sense: to be said before anything is made of them."""
    if not config.is_demo:
        service_origin(config.settings.server, allow_plain_http=config.settings.allow_plain_http)
    try:
        make_camera(config.settings.camera)
    except BadSetting:
        raise
    except BadInput as error:
        raise BadSetting(error.message, error.advice) from error


class SettingsSaver(QObject):
    """Keeps what a person chose in the settings."""

    def __init__(self, config: Config, window: MainWindow) -> None:
        super().__init__(window)
        self._config = config
        self._settings = config.settings

    @Slot(object)
    def save(self, settings: Settings) -> None:
        """Save what was changed.

        Only that: what the command line said for this run (``--server``, ``--camera``) must not outlive it.
        """
        before, self._settings = self._settings, settings
        try:
            if not self._config.data_dir.is_dir():
                raise FileNotFoundError(f"{self._config.data_dir} is gone")  # a new one would seem to be the station's
            save_changes(self._config.data_dir, before, settings)
        except (OSError, BadInput) as error:
            log.error("the settings could not be saved: %s", error)
