"""What helps when something went wrong: a rotating log without secrets, and hooks for crashes."""

import faulthandler
import logging
import logging.handlers
import os
import re
import sys
import threading
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import IO

from scanner_desktop.domain.redaction import redact
from scanner_desktop.domain.visible import visible
from scanner_desktop.outbox.private_files import make_private_folder, private_opener, tighten

LOG_FILE = "scanner-desktop.log"
CRASH_FILE = "crash.txt"
LOG_BYTES, LOG_COPIES = 2_000_000, 3
CRASH_BYTES, CRASH_COPIES = 1_000_000, 3


class _RedactingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return visible(redact(super().format(record)), lines=True)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        # One line, whatever the message holds: what follows a line feed could pass for a line of its own.
        return visible(super().formatMessage(record))


class _PrivateLog(logging.handlers.RotatingFileHandler):
    """Writes what its owner alone may read."""

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=private_opener)  # type: ignore[return-value]


_crash_file: IO[str] | None = None
_tell_crash: Callable[[type[BaseException], TracebackType | None], None] | None = None


def start(data_dir: Path | None, *, verbose: bool = False) -> None:
    """Log to the data folder (rotating) and warnings to stderr; record what kills the process or a thread.

    A folder that cannot be written costs the log, never the start of the program.
    """
    global _crash_file
    root = logging.getLogger()
    for handler in [h for h in root.handlers if getattr(h, "is_ours", False)]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.INFO)
    _add(root, logging.StreamHandler(sys.stderr), logging.INFO if verbose else logging.ERROR)
    for noisy in ("httpx", "httpcore", "PIL"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    if data_dir is not None:
        try:
            make_private_folder(data_dir)
            tighten(data_dir)
            _add(
                root,
                _PrivateLog(
                    data_dir / LOG_FILE, maxBytes=LOG_BYTES, backupCount=LOG_COPIES, encoding="utf-8", delay=True
                ),
                logging.INFO,
            )
            if _crash_file is None:
                _crash_file = open(data_dir / CRASH_FILE, "a", encoding="utf-8", opener=private_opener)  # noqa: SIM115
                faulthandler.enable(_crash_file, all_threads=True)
        except OSError as error:
            logging.getLogger(__name__).error("no log can be written: %s", error)
    logging.raiseExceptions = False  # a full disk must not turn log lines into tracebacks on stderr
    sys.excepthook = _log_crash
    threading.excepthook = _log_thread_crash


def take_crash(data_dir: Path) -> bool:
    """Set aside what an earlier run wrote as it crashed, as ``crash.txt.1`` to ``.3``; return whether it wrote any.

    Only the holder of the folder's lock may: another station's crash file is in use. Copied and emptied, not renamed:
    this process has the file open already, and Windows renames none that is. A copy is the end of what was written.
    """
    path = data_dir / CRASH_FILE
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            file.seek(max(0, size - CRASH_BYTES))
            content = file.read()
        if not is_crash(content):
            if content:
                os.truncate(path, 0)
            return False
        for number in range(CRASH_COPIES - 1, 0, -1):
            older = path.with_name(f"{CRASH_FILE}.{number}")
            if older.exists():
                older.replace(path.with_name(f"{CRASH_FILE}.{number + 1}"))
        with open(path.with_name(f"{CRASH_FILE}.1"), "wb", opener=private_opener) as file:
            file.write(content)
        os.truncate(path, 0)
    except FileNotFoundError:
        return False
    except OSError as error:
        logging.getLogger(__name__).error("the crash file cannot be set aside: %s", error)
        return False
    logging.getLogger(__name__).warning("the run before this one crashed; what it wrote is kept as %s.1", CRASH_FILE)
    return True


def is_crash(content: bytes) -> bool:
    """Return whether what faulthandler wrote tells of a crash.

    On Windows it also writes of errors of COM (codes that begin with 8), which dialogs and devices raise and deal with
    themselves: the program goes on.
    """
    heads = re.findall(rb"^(?:Windows fatal exception|Fatal Python error): .*$", content, re.MULTILINE)
    dealt_with = [head for head in heads if head.startswith(b"Windows fatal exception: code 0x8")]
    return bool(content.strip()) and (not heads or len(dealt_with) < len(heads))


def _add(root: logging.Logger, handler: logging.Handler, level: int) -> None:
    handler.setLevel(level)
    handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    handler.is_ours = True  # type: ignore[attr-defined]
    root.addHandler(handler)


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("crash").critical("an error that the station does not know", exc_info=(kind, error, trace))
    if _tell_crash is not None:
        _tell_crash(kind, trace)


def tell_crashes(tell: Callable[[type[BaseException], TracebackType | None], None] | None) -> None:
    """Have ``tell`` called, in whatever thread, after each error that nobody expected was logged; None ends it."""
    global _tell_crash
    _tell_crash = tell


def log_crash(error: BaseException) -> None:
    """Log an error that nobody expected, with its traceback."""
    _log_crash(type(error), error, error.__traceback__)


def _log_thread_crash(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
        _log_crash(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def log_qt_messages() -> None:
    """Send what Qt has to say to the log. Call it before the application is made."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handle(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        # The offscreen platform says this of every window that has a least size; it means nothing there.
        if "propagateSizeHints" not in message:
            logging.getLogger("qt").log(levels.get(kind, logging.WARNING), "%s", message)

    qInstallMessageHandler(handle)
