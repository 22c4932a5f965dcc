"""``scanner-desktop gui`` and ``demo``: the window, or the same window without a screen, pressing its own keys."""

import argparse
import json
import logging
import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scanner_desktop import config
from scanner_desktop.commands.terminal import complain, tell
from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.camera_spec import FORMS, parse_camera
from scanner_desktop.domain.errors import BadInput, BadSetting, StationError, StorageInUse
from scanner_desktop.domain.phrase import Phrase, say, sentences
from scanner_desktop.domain.reasons import reason
from scanner_desktop.domain.setting_table import TABLE, Setting
from scanner_desktop.domain.setting_values import parse_value
from scanner_desktop.domain.settings import Settings, Theme
from scanner_desktop.domain.visible import visible, visible_json
from scanner_desktop.support import diagnostics

if TYPE_CHECKING:
    from scanner_desktop.app.autopilot import Report
    from scanner_desktop.app.running import App
    from scanner_desktop.app.start_problems import Again

DEMO_CAMERA = "simulated:7"


def add_gui_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``gui``."""
    parser.add_argument(
        "--server", metavar="URL", help=Phrase("base URL of the service (default: the settings file's)")
    )
    _add_common(parser)


def add_demo_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of ``demo``."""
    _add_common(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--camera", metavar=say(Phrase("SPEC")), help=Phrase("where pictures come from: {forms}", forms=FORMS)
    )
    options = parser.add_argument_group(Phrase("settings for this run"))
    for setting in TABLE:
        if setting.name not in NAMED_ELSEWHERE:
            options.add_argument(setting.option, metavar=_metavar(setting), help=_help(setting))
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar=say(Phrase("DIR")),
        help=Phrase("folder for the outbox, the settings and the log"),
    )
    parser.add_argument("--theme", choices=[theme.value for theme in Theme], help=Phrase("colours of the window"))
    parser.add_argument(
        "--size", type=_size, metavar=say(Phrase("WxH")), help=Phrase("size of the window, for example 1280x720")
    )
    parser.add_argument("--verbose", action="store_true", help=Phrase("log to the terminal as well"))
    run = parser.add_argument_group(Phrase("pressing Capture by itself"))
    run.add_argument(
        "--headless", action="store_true", help=Phrase("no screen is needed; the window is drawn in memory")
    )
    run.add_argument(
        "--captures", type=int, metavar="N", help=Phrase("stop once N captures have a final status (default 5)")
    )
    run.add_argument("--seconds", type=float, metavar="S", help=Phrase("give up after S seconds (default 60)"))
    run.add_argument(
        "--report", type=Path, metavar=say(Phrase("FILE")), help=Phrase("write what happened to FILE as JSON")
    )
    run.add_argument(
        "--screenshot",
        type=Path,
        metavar=say(Phrase("FILE")),
        help=Phrase("write a picture of the window to FILE at the end"),
    )


NAMED_ELSEWHERE = frozenset({"camera", "server", "theme", "allow_plain_http"})
"""Settings whose options are declared by hand, or that must not be given in passing."""


def _metavar(setting: Setting) -> str:
    match setting.default:
        case bool():
            return "on|off"
        case int():
            return "N"
        case _:
            return say(Phrase("VALUE"))


def _help(setting: Setting) -> str:
    words = say(setting.title)
    if setting.choices and not isinstance(setting.default, int):
        words += ": " + ", ".join(str(value) for value, _ in setting.choices)
    return words.replace("%", "%%")


def add_window_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare those arguments of ``receive`` that are about the window."""
    parser.add_argument(
        "--server", metavar="URL", help=Phrase("base URL of the service (default: the settings file's)")
    )
    parser.add_argument("--theme", choices=[theme.value for theme in Theme], help=Phrase("colours of the window"))
    parser.add_argument(
        "--size", type=_size, metavar=say(Phrase("WxH")), help=Phrase("size of the window, for example 1280x720")
    )
    parser.add_argument("--verbose", action="store_true", help=Phrase("log to the terminal as well"))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()) or not (640 <= int(width) <= 8000 and 480 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError(say(Phrase("give the size as WIDTHxHEIGHT, for example 1280x720")))
    return int(width), int(height)


def run_gui(arguments: argparse.Namespace) -> int:
    """Run the station against the service that the settings or ``--server`` name."""
    data_dir: Path | None = arguments.data_dir
    while data_dir is None:
        try:
            data_dir = config.default_data_dir()
        except BadInput as error:  # its disk is unplugged, say: a person can do something about that
            diagnostics.start(None, verbose=arguments.verbose)
            usual = config.usual_data_dir()
            if _show(error, usual, Settings(), is_alone=_is_alone(arguments), is_demo=False) is None:
                return 2
    return _run(arguments, data_dir, is_demo=False)


def run_demo(arguments: argparse.Namespace) -> int:
    """Run the station on the embedded simulator, with a data folder of its own."""
    data_dir = arguments.data_dir or config.default_data_dir(is_demo=True)
    return _run(arguments, data_dir, is_demo=True)


def run_receiving(arguments: argparse.Namespace) -> int:
    """Run the station with its receiving desk open, as ``receive`` says."""
    arguments.captures = None
    arguments.begin = lambda app: app.receiving.begin_with(
        arguments.list, arguments.resume or "", by=arguments.by, title=arguments.title, sender=arguments.sender
    )
    return run_gui(arguments)


def _run(arguments: argparse.Namespace, data_dir: Path, *, is_demo: bool) -> int:
    """Run the station until it is closed. An error is shown in a window where somebody sees it, else raised."""
    if arguments.captures is not None and arguments.captures < 0:
        raise BadInput(
            Phrase("--captures must not be negative."),
            Phrase("Give a whole number, 0 or more."),
        )
    if arguments.headless:
        # Also with a display at hand: "headless" promises that no window appears.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chosen: Settings | None = None
    while True:
        # Each time: the folder that was missing may be there now, and take a log.
        diagnostics.start(data_dir, verbose=arguments.verbose)
        diagnostics.log_qt_messages()
        settings = Settings()
        try:
            settings = chosen or _settings(arguments, data_dir, is_demo=is_demo)
            return _open(arguments, config.Config(data_dir=data_dir, settings=settings, is_demo=is_demo))
        except Exception as error:
            if isinstance(error, StorageInUse) and _other_window_came(arguments, data_dir):
                return 0
            again = _show(error, data_dir, settings, is_alone=_is_alone(arguments), is_demo=is_demo)
            if again is None:
                return 2
            chosen = again.settings


def _settings(arguments: argparse.Namespace, data_dir: Path, *, is_demo: bool) -> Settings:
    """Return the settings file's values with the command line's on top."""
    settings = config.settings_in_force(data_dir)
    given = ((setting, getattr(arguments, setting.name, None)) for setting in TABLE)
    settings = config.with_overrides(
        settings,
        **{each.name: parse_value(each, text) for each, text in given if text and each.name not in NAMED_ELSEWHERE},
    )
    if is_demo and settings.camera == Settings().camera:
        settings = config.with_overrides(settings, camera=DEMO_CAMERA)
    settings = config.with_overrides(
        settings,
        camera=arguments.camera,
        server=getattr(arguments, "server", None),
        theme=None if arguments.theme is None else Theme(arguments.theme),
    )
    return settings if is_demo else config.load_policy().refuse(settings)


def _open(arguments: argparse.Namespace, start: config.Config) -> int:
    """Build the station and run it, anew for as long as the person chooses settings that need it."""
    _check(start)

    # Late: a mistyped argument must not wait for Qt.
    from scanner_desktop.app import build
    from scanner_desktop.runtime import shutdown

    status = 2
    next_settings: Settings | None = start.settings
    while next_settings is not None:
        with ExitStack() as cleanup:
            app = build.build(replace(start, settings=next_settings), cleanup, size=arguments.size)
            begin = getattr(arguments, "begin", None)
            try:
                if begin is not None:
                    begin(app)
                status = _run_by_itself(app, arguments) if _is_alone(arguments) else app.run()
            finally:
                # Also after an error: Qt ends the process on the spot when a thread still runs as its object goes.
                if app.stop():
                    shutdown.leave_now(status)
            next_settings = app.next_settings
            if next_settings is not None:
                app.discard()
    return status


def _check(start: config.Config) -> None:
    """Raise BadSetting for what can be seen to be wrong without Qt."""
    try:
        parse_camera(start.settings.camera)
    except BadInput as error:
        raise BadSetting(error.message, error.advice) from error
    if not start.is_demo:
        service_origin(start.settings.server, allow_plain_http=start.settings.allow_plain_http)


def _is_alone(arguments: argparse.Namespace) -> bool:
    """Tell whether the station runs by itself, so that no question may be asked."""
    return bool(arguments.headless) or arguments.captures is not None


def somebody_sees() -> bool:
    """Tell whether a window would appear before somebody: without a screen nobody could ever answer it."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _other_window_came(arguments: argparse.Namespace, data_dir: Path) -> bool:
    """Have the window that is open come to the front, which is what a second start is for; False when it does not."""
    if _is_alone(arguments) or not somebody_sees() or getattr(arguments, "begin", None) is not None:
        return False  # a list that was named to ``receive`` would be forgotten without a word
    from scanner_desktop.app.other_window import call_other_window

    if not call_other_window(data_dir):
        return False
    logging.getLogger(__name__).info("a second start has called the window that is open to the front")
    tell(Phrase("Scanner Desktop is running already: its window is in front now."))
    return True


def _missing_package(error: Exception) -> Phrase:
    name = getattr(error, "name", "")
    return Phrase("This needs the package {name}, which is not installed.", name=name)


def _is_missing_package(error: Exception) -> bool:
    return isinstance(error, ModuleNotFoundError) and not (error.name or "scanner_desktop").startswith(
        "scanner_desktop"
    )


def _show(error: Exception, data_dir: Path, settings: Settings, *, is_alone: bool, is_demo: bool) -> "Again | None":
    """Log the error, and have a person do something about it. Raises it again where nobody is there to see."""
    known = isinstance(error, StationError) or _is_missing_package(error)
    if isinstance(error, StationError):
        logging.getLogger(__name__).warning("the station cannot start: %s %s", error, error.advice)
    if is_alone or not somebody_sees():
        raise error
    if known:
        complain(error if isinstance(error, StationError) else _missing_package(error))
    else:
        diagnostics.log_crash(error)
    try:
        # Not the composition root: it may be what fails.
        from scanner_desktop.app.start_problems import ask_what_to_do

        return ask_what_to_do(error, data_dir, settings, is_demo=is_demo)
    except Exception:
        raise error from None


def _run_by_itself(app: "App", arguments: argparse.Namespace) -> int:
    report = app.run_by_itself(
        captures=5 if arguments.captures is None else arguments.captures,
        seconds=60.0 if arguments.seconds is None else arguments.seconds,
        screenshot=arguments.screenshot,
    )
    _tell(report, app.window.dialogs.settings.station_name, arguments.report, arguments.screenshot)
    return 0 if report.ok else 1


def _tell(report: "Report", station: str, report_file: Path | None, screenshot: Path | None) -> None:
    from scanner_desktop.app.autopilot import table

    print(visible(table(report), lines=True))
    if report_file is not None:
        text = visible_json(json.dumps({"station": station, **report.as_json()}, indent=2, ensure_ascii=False))
        try:
            report_file.parent.mkdir(parents=True, exist_ok=True)
            report_file.write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise BadInput(
                Phrase(
                    "The report {report_file} cannot be written: {strerror}.",
                    report_file=report_file,
                    strerror=reason(error),
                ),
                Phrase("Check who may write there and that the disk is not full."),
            ) from error
        tell(Phrase("Report: {report_file}", report_file=report_file))
    if screenshot is not None and screenshot.exists():
        tell(Phrase("Picture of the window: {screenshot}", screenshot=screenshot))
    if not report.ok:
        complain(sentences(Phrase("not finished"), report.message))
    if sys.stdout is not None:  # as in a program of Windows that has no console
        sys.stdout.flush()
