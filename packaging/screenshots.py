#!/usr/bin/env python3
"""Pictures of the window in every state, size, colour and language: the real program on the simulated counter.

    python3 dev.py screenshots                                  everything, into bench-out/screenshots
    python3 dev.py screenshots --state saved --state offline    only these
    python3 dev.py screenshots --size 800x600@200 --theme dark --language de

A size is WIDTHxHEIGHT, with @PERCENT for larger text or, with x2, a screen of twice the density: 3840x2160x2. The
window stands on an X server of its own, so that dialogs and menus are in the picture as they are on a screen.
"""

import argparse
import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from scanner_desktop.domain.capture import Capture

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "bench-out" / "screenshots"
SIZES = ("800x600@200", "1280x720", "1920x1080", "3840x2160x2")
THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", "ar")
PATIENCE = 40.0  # seconds until a state has to be there


class Size(NamedTuple):
    """A screen: pixels, percent of text, and the factor by which the system enlarges everything."""

    width: int
    height: int
    text: int
    factor: int

    @classmethod
    def parse(cls, words: str) -> "Size":
        """Return the size that ``1280x720``, ``800x600@200`` or ``3840x2160x2`` mean."""
        pixels, _, text = words.partition("@")
        width, height, *factor = (int(part) for part in pixels.split("x"))
        return cls(width, height, int(text or 100), factor[0] if factor else 1)

    def __str__(self) -> str:
        factor = f"x{self.factor}" if self.factor > 1 else ""
        return f"{self.width}x{self.height}{factor}{f'@{self.text}' if self.text != 100 else ''}"


# The X server --------------------------------------------------------------------------------------------------------


@contextmanager
def x_server(size: Size) -> Iterator[str]:
    """Run an X server with a screen of ``size``; yields its display."""
    read, write = os.pipe()
    screen = f"{size.width}x{size.height}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            if not number:
                sys.exit("Xvfb did not start.")
            yield f":{number}"
        finally:
            server.terminate()


# The states, inside the program's process -------------------------------------------------------------------------


class Stage:
    """A running station on a simulated counter and service, and the hands that bring it into a state."""

    def __init__(self, folder: Path, size: Size, language: str, cleanup: ExitStack) -> None:
        from PySide6.QtWidgets import QApplication

        from scanner_desktop.simulator.service.server import SimulatorServer

        self.folder = folder
        self.size = size
        self.language = language
        self.service = cleanup.enter_context(SimulatorServer(pipeline_seconds=0.3))
        os.environ["SCANNER_DESKTOP_API_KEY"] = self.service.api_key
        self._cleanup = cleanup
        self._runs = 0
        self.start("simulated:7")
        self.qt = QApplication.instance()

    def start(self, camera: str, **changes: object) -> None:
        """Start the station anew, with this camera, nothing captured, and a service that works."""
        from scanner_desktop.app import build
        from scanner_desktop.config import Config
        from scanner_desktop.domain.settings import Language, Settings

        self.stop()
        self.service.go_online()
        self.service.restore_credential()
        self.service.faults.clear()
        self._runs += 1
        values: dict[str, object] = {
            "camera": camera, "server": self.service.base_url, "language": Language(self.language),
            "text_size": self.size.text, "sound": False, "is_introduced": True, "send_after_seconds": 0, **changes,
        }  # fmt: skip
        self._stack = ExitStack()
        config = Config(data_dir=self.folder / f"station-{self._runs}", settings=Settings(**values))  # type: ignore[arg-type]
        self.app = build.build(
            config, self._stack, size=(self.size.width // self.size.factor, self.size.height // self.size.factor)
        )
        self.window, self.station, self.look = self.app.window, self.app.station, self.app.look
        self._saved: list[Capture] = []
        self._final: set[str] = set()
        self.station.capture_saved.connect(self._saved.append)
        self.station.capture_changed.connect(self._note)
        self.window.asks = False
        self.window.move(0, 0)
        self.window.show()
        self.station.start()
        self.until(lambda: self.window.viewfinder.frame is not None or "webcam" in camera)

    def dress(self, theme: str) -> None:
        """Show light or dark colours, or those of high contrast."""
        from scanner_desktop.domain.settings import Contrast, Settings, Theme

        is_high = theme == "contrast"
        self.look.use_settings(
            Settings(
                theme=Theme("light" if is_high else theme),
                contrast=Contrast.HIGH if is_high else Contrast.NORMAL,
                text_size=self.size.text,
            )
        )

    def stop(self) -> None:
        """End the station that runs."""
        if self._runs:
            self.app.stop()
            self._stack.close()
            self.app.discard()

    def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Let the program work until ``condition`` holds."""
        from PySide6.QtWidgets import QApplication

        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError(what or "the state did not come")
            QApplication.processEvents()
            time.sleep(0.005)

    def rest(self, seconds: float) -> None:
        """Let the program work for a while."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def capture(self) -> None:
        """Capture what comes before the camera."""
        before = len(self._saved)
        self.until(lambda: self.window.bar.button.is_armed, "nothing was armed")
        self.window.commands["capture"].trigger()
        self.until(lambda: len(self._saved) > before, "nothing was saved")

    def capture_several(self, count: int) -> None:
        """Capture the next products, one after the other."""
        before = len(self._saved)
        self.window.commands["hands_free"].trigger()
        self.until(lambda: len(self._saved) >= before + count, "too little was captured")
        self.window.commands["hands_free"].trigger()

    @property
    def newest(self) -> "Capture":
        """The capture that was saved last."""
        return self._saved[-1]

    def until_known(self) -> None:
        """Wait until the service has finished with all that was captured."""
        self.until(lambda: len(self._final) >= len(self._saved), "the service did not finish")

    def _note(self, capture: "Capture") -> None:
        if capture.is_final:
            self._final.add(capture.id)


def empty(stage: Stage) -> None:
    """Nothing has been captured."""
    stage.start("simulated:7")


def armed(stage: Stage) -> None:
    """A code is certain, and the history has some products."""
    stage.start("simulated:7")
    stage.capture_several(4)
    stage.until_known()
    stage.until(lambda: stage.window.bar.button.is_armed)


def saved(stage: Stage) -> None:
    """A product was captured, and the service knows its name."""
    stage.start("simulated:7")
    stage.window.station.capturing.use_delay(0)  # so that the answer is there before the next product is
    stage.capture()
    stage.until_known()


def repeat(stage: Stage) -> None:
    """The same product again: the card asks."""
    stage.start("simulated:7")
    stage.capture()
    stage.window.commands["capture"].trigger()
    stage.rest(0.4)


def counted(stage: Stage) -> None:
    """Three pieces of one product were counted, then others came: the history has one row for the three."""
    stage.start("simulated:7")
    stage.window.station.capturing.use_delay(0)
    stage.capture()
    for _piece in range(2):
        stage.window.station.capture_again()
    stage.until(lambda: len(stage._saved) >= 3, "too few pieces were counted")
    stage.capture_several(3)
    stage.until_known()


def several(stage: Stage) -> None:
    """Several codes in the picture."""
    stage.start("simulated:7,mode=several")
    stage.until(lambda: len(stage.station.capturing.certain) > 1, "no second code")


def hands_free(stage: Stage) -> None:
    """Codes are captured without a key."""
    stage.start("simulated:7", hands_free=True)
    stage.until(lambda: stage.window.bar.shows_card)


def offline(stage: Stage) -> None:
    """The network is gone, and captures wait."""
    stage.start("simulated:7")
    stage.capture()
    stage.until_known()
    stage.service.go_offline()
    stage.capture_several(2)
    stage.until(lambda: stage.window.strip.isVisible(), "nothing was said")


def signed_out(stage: Stage) -> None:
    """The service does not take the key any more."""
    stage.start("simulated:7")
    stage.service.revoke_credential()
    stage.capture()
    stage.until(lambda: stage.window.strip.isVisible(), "nothing was said")


def refused(stage: Stage) -> None:
    """The service refuses a capture."""
    from scanner_desktop.simulator.service.faults import Action, Fault

    stage.start("simulated:7")
    stage.service.faults.add(Fault(action=Action.STATUS, status=422, path="*upload-image*"))
    stage.capture()
    stage.until(lambda: stage.window.strip.isVisible(), "nothing was refused")
    stage.service.faults.clear()
    stage.window.does.show_rejected()


def camera_gone(stage: Stage) -> None:
    """The camera is not there."""
    stage.start("webcam:77")
    stage.rest(1.0)


def not_saved(stage: Stage) -> None:
    """The data folder disappears while the station runs."""
    stage.start("simulated:7")
    stage.capture()
    stage.until_known()
    folder = stage.folder / f"station-{stage._runs}"
    folder.rename(folder.with_name("gone"))
    stage.until(lambda: stage.window.bar.button.is_armed)
    stage.window.commands["capture"].trigger()
    stage.rest(2.5)


def _dialog(name: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.start("simulated:7")
        stage.capture()
        stage.until_known()
        stage.window.commands[name].trigger()
        stage.rest(0.5)

    show.__doc__ = f"The dialog of the command “{name}”."
    return show


def detail(stage: Stage) -> None:
    """Everything about a capture."""
    stage.start("simulated:7")
    stage.capture_several(2)
    stage.until_known()
    stage.window.does.show_detail(stage.newest)
    stage.rest(0.3)


def first_run(stage: Stage) -> None:
    """A station that nobody has set up."""
    from scanner_desktop.app.first_run import FirstRun

    stage.start("simulated:7")
    FirstRun(stage.window, stage.station, stage.look).open()
    stage.rest(0.5)


def receiving_start(stage: Stage) -> None:
    """Where a delivery begins."""
    stage.start("simulated:7")
    stage.app.receiving.enter()
    stage.rest(0.5)


def receiving_list(stage: Stage) -> None:
    """A list, to be confirmed."""
    receiving_start(stage)
    stage.app.receiving.begin_with(ROOT / "docs" / "examples" / "delivery-note.csv", "", by="Ada", title="", sender="")
    stage.until(lambda: stage.app.receiving.pages.currentWidget() is stage.app.receiving.list, "no list")
    stage.rest(0.3)


def receiving_count(stage: Stage) -> None:
    """Pieces are counted."""
    receiving_list(stage)
    mode = stage.app.receiving
    mode.list.begin.click()
    stage.until(lambda: mode.pages.currentWidget() is mode.count, "no count")
    stage.rest(6.0)


def receiving_end(stage: Stage) -> None:
    """What is different at the end."""
    receiving_count(stage)
    stage.app.receiving.show_end()
    stage.rest(0.5)


STATES: Mapping[str, Callable[[Stage], None]] = {
    "empty": empty,
    "armed": armed,
    "saved": saved,
    "repeat": repeat,
    "counted": counted,
    "several": several,
    "hands-free": hands_free,
    "offline": offline,
    "signed-out": signed_out,
    "refused": refused,
    "camera-gone": camera_gone,
    "not-saved": not_saved,
    "detail": detail,
    "settings": _dialog("settings"),
    "sign-in": _dialog("sign_in"),
    "cameras": _dialog("camera"),
    "keys": _dialog("shortcuts"),
    "about": _dialog("about"),
    "support-file": _dialog("support"),
    "shift": _dialog("end_session"),
    "menu": _dialog("menu"),
    "first-run": first_run,
    "receiving-start": receiving_start,
    "receiving-list": receiving_list,
    "receiving-count": receiving_count,
    "receiving-end": receiving_end,
}


# Taking the pictures ----------------------------------------------------------------------------------------------


def take(names: Sequence[str], size: Size, themes: Sequence[str], language: str, target: Path) -> list[str]:
    """Bring the program into each state and take its picture in each theme. Returns what is wrong, in words."""
    from PySide6.QtWidgets import QApplication

    sys.path.append(str(ROOT / "tests" / "support"))
    from cut_off import cut_off

    gc.disable()  # in other threads it would take Qt's timers apart; the program collects in its main thread
    failed = []
    with ExitStack() as cleanup:
        folder = Path(cleanup.enter_context(TemporaryDirectory()))
        stage = Stage(folder, size, language, cleanup)
        for name in names:
            try:
                STATES[name](stage)
            except TimeoutError as error:
                failed.append(f"{name}: {error}")
                print(f"  {name}: {error}", flush=True)
                continue
            for theme in themes:
                stage.dress(theme)
                stage.rest(0.35)
                file = target / f"{name}-{size}-{theme}-{language}.png"
                QApplication.primaryScreen().grabWindow(0).save(str(file))
                if theme == themes[0]:
                    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
                    failed += [f"{name}, {size}: {words}" for widget in shown for words in cut_off(widget)]
            print(f"  {name}", flush=True)
            for dialog in QApplication.topLevelWidgets():
                if dialog is not stage.window and dialog.isVisible():
                    dialog.close()
        stage.stop()
    return failed


def sheet(files: Sequence[Path], target: Path, columns: int = 4, width: int = 480) -> None:
    """Put the pictures on one sheet, with their names, to be looked over."""
    from PIL import Image, ImageDraw

    small = []
    for file in files:
        with Image.open(file) as picture:
            small.append(picture.convert("RGB").resize((width, round(picture.height * width / picture.width))))
    if not small:
        return
    height = max(picture.height for picture in small) + 20
    whole = Image.new("RGB", (columns * (width + 8), -(-len(small) // columns) * (height + 8)), "#808080")
    pen = ImageDraw.Draw(whole)
    for number, (file, picture) in enumerate(zip(files, small, strict=True)):
        at = (number % columns * (width + 8), number // columns * (height + 8))
        pen.text((at[0] + 4, at[1] + 4), file.stem, fill="white")
        whole.paste(picture, (at[0], at[1] + 20))
    whole.save(target)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks for; returns 1 when a state did not come."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description=__doc__.splitlines()[0])
    parser.add_argument("--state", action="append", choices=STATES, help="only this one; can be said several times")
    parser.add_argument("--size", action="append", type=Size.parse, metavar="SIZE", help="see above")
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--language", action="append", metavar="CODE")
    parser.add_argument("--into", type=Path, default=TARGET, metavar="DIR")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    names, themes = given.state or list(STATES), given.theme or list(THEMES)
    sizes = given.size or [Size.parse(words) for words in SIZES]
    given.into.mkdir(parents=True, exist_ok=True)
    if given.inside:
        failed = take(names, sizes[0], themes, given.language[0], given.into)
        print(*failed, sep="\n", file=sys.stderr)
        return bool(failed)
    status = 0
    for size in sizes:
        # Arabic in the size that most have; every size in English.
        for language in given.language or (LANGUAGES if str(size) == "1280x720" else LANGUAGES[:1]):
            print(f"{size}, {language}", flush=True)
            options = ["--inside", "--size", str(size), "--language", language, "--into", str(given.into)]
            options += [word for name in names for word in ("--state", name)]
            options += [word for theme in themes for word in ("--theme", theme)]
            with x_server(size) as display:
                environment = {
                    **os.environ,
                    "DISPLAY": display,
                    "QT_QPA_PLATFORM": "xcb",
                    "QT_SCALE_FACTOR": str(size.factor),
                }
                environment["PYTHONPATH"] = str(ROOT)
                status |= subprocess.run([sys.executable, __file__, *options], env=environment, check=False).returncode
            for theme in themes:
                files = [given.into / f"{name}-{size}-{theme}-{language}.png" for name in names]
                sheet([file for file in files if file.exists()], given.into / f"sheet-{size}-{theme}-{language}.png")
    print(f"Pictures: {given.into}")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
