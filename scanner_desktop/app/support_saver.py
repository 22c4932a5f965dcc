"""Writing a support file for the window, in a thread of its own, while the station goes on."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from scanner_desktop.domain.errors import StationError
from scanner_desktop.domain.phrase import say, sentences
from scanner_desktop.support import support_file
from scanner_desktop.support.checks import run_checks
from scanner_desktop.support.credential_file import known_secrets
from scanner_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

PATIENCE = 1.0  # seconds that the end of the program waits for a file that is being given up


class SupportWriter(QObject):
    """Writes one file at a time in a thread, and has ``tell`` say what came of it, in words and with an icon."""

    _done = Signal(str, str)
    """Words and icon."""

    def __init__(self, data_dir: Path, tell: Callable[[str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._say = tell
        self._thread: threading.Thread | None = None
        self._given_up = threading.Event()
        self._done.connect(self._tell)

    @Slot(str, bool)
    def save(self, path: str, with_pictures: bool) -> None:
        """Begin to write the file; one at a time."""
        if self._thread is not None and self._thread.is_alive():
            self._tell(
                self.tr("The support file before this one is still being written. Try again in a moment."), "info"
            )
            return
        # A daemon: a disk that hangs must not keep the program from ending.
        self._thread = threading.Thread(
            target=self._write, args=(Path(path), with_pictures), name="support file", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Give up what is being written; nothing of it is left."""
        self._given_up.set()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _write(self, target: Path, with_pictures: bool) -> None:
        """Runs in the thread."""
        try:
            written = support_file.write(
                target,
                self._data_dir,
                run_checks(self._data_dir, open_cameras=False),
                known=known_secrets(self._data_dir),
                with_pictures=with_pictures,
                is_cancelled=self._given_up.is_set,
            )
        except support_file.Cancelled:
            return
        except StationError as error:
            self._done.emit(say(sentences(error.message, error.advice)), "unsure")
            return
        except Exception:
            log.exception("the support file could not be written")
            self._done.emit(self.tr("The support file could not be saved. The log says why."), "unsure")
            return
        words = self.tr("Saved {path} ({size} kB). Look through it before you send it.")
        self._done.emit(words.format(path=written.path, size=max(1, round(written.size / 1000))), "completed")

    @Slot(str, str)
    def _tell(self, words: str, icon: str) -> None:
        self._say(words, icon)


class SupportSaver(SupportWriter):
    """Writes the file that the window asks for, and has the window say what came of it."""

    def __init__(self, data_dir: Path, window: MainWindow) -> None:
        super().__init__(data_dir, window.snackbar.say, window)
        window.dialogs.support_file_wanted.connect(self.save)
