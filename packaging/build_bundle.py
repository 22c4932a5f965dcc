"""Builds the self-contained folder of the program with PyInstaller, adds the desktop entry, and tries it out.

    python3 dev.py package [--no-try]

A bill of materials and the licences of others go into it; on Linux an archive is made of it, on Debian a .deb, too, and
on Windows an installer where Inno Setup is.
It is tried twice, with nothing of this project in the environment. ``pyinstaller/trial.py`` uses what could be missing:
each library, plug-in, language, format. The headless demo must load the bundle's own libzbar, and nothing of the .venv.
"""

import argparse
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import bill_of_materials
import deb
import slim
import windows_installer

from scanner_desktop import __version__
from scanner_desktop.commands.terminal import prepare_streams

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "scanner-desktop"
PROGRAM = BUNDLE / ("scanner-desktop.exe" if os.name == "nt" else "scanner-desktop")
TRIAL = PROGRAM.with_stem("scanner-desktop-trial")
APP_ID = "com.closient.ScannerDesktop"
CAPTURES = 3
SECONDS = 90


def build(log: Path) -> None:
    """Run PyInstaller, its output in ``log``. Raises CalledProcessError."""
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command += [str(ROOT / "packaging" / "pyinstaller" / "scanner-desktop.spec")]
    with log.open("wb") as file:
        subprocess.run(command, cwd=ROOT, stdout=file, stderr=file, check=True)
        if not sys.platform.startswith("linux"):
            return  # the OpenCV of the .venv is in the bundle
        for part in opencv_without_windows(file).iterdir():
            if part.is_dir():
                shutil.copytree(
                    part,
                    BUNDLE / "_internal" / part.name,
                    symlinks=True,
                    ignore=shutil.ignore_patterns("__pycache__"),
                )


def opencv_without_windows(log: IO[bytes]) -> Path:
    """Install the same OpenCV as the .venv's, built without windows, into a folder of its own, and return that.

    On Linux the other build brings Qt 5 for windows that the program never opens: 33 MB with what only they need.
    Raises CalledProcessError.
    """
    version = importlib.metadata.version("opencv-python")
    folder = ROOT / "build" / f"opencv-headless-{version}"
    if not folder.is_dir():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "install", "--no-deps", "--target", str(making)]
        subprocess.run([*command, f"opencv-python-headless=={version}"], stdout=log, stderr=log, check=True)
        making.rename(folder)
    return folder


def add_desktop_entry() -> None:
    """Put the desktop entry, its icons and metainfo below ``share``, and the script that installs them beside."""
    linux = ROOT / "packaging" / "linux"
    share = BUNDLE / "share"
    for source, folder in (("desktop", "applications"), ("metainfo.xml", "metainfo")):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(linux / f"{APP_ID}.{source}", share / folder)
    for picture in (ROOT / "resources" / "icons" / "app").glob("scanner-desktop-*.png"):
        size = picture.stem.rpartition("-")[2]
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, target)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "resources" / "icons" / "app" / "scanner-desktop.svg", scalable)
    shutil.copy(linux / "install.sh", BUNDLE / "install.sh")
    shutil.copy(ROOT / "LICENSE", BUNDLE / "LICENSE")


def mapped_files(pid: int) -> Iterator[str]:
    """Yield the files that a process has loaded, where the system tells (Linux)."""
    try:
        text = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for line in text.splitlines():
        fields = line.split(maxsplit=5)
        if len(fields) == 6 and fields[5].startswith("/"):
            yield fields[5]


def bare_environment(home: Path) -> dict[str, str]:
    """Return an environment in which nothing leads back to this project."""
    if os.name == "nt":
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        return {**kept, "USERPROFILE": str(home), "LOCALAPPDATA": str(home), "APPDATA": str(home)}
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}


def try_parts(log: Path) -> list[str]:
    """Run the trial of all parts, its output in ``log``; return what is wrong."""
    with tempfile.TemporaryDirectory() as home, log.open("wb") as file:
        command, environment = [str(TRIAL)], bare_environment(Path(home))
        answer = subprocess.run(command, env=environment, cwd=home, stdout=file, stderr=file, check=False)
    said = log.read_text(encoding="utf-8", errors="replace")
    print(said.strip().rpartition("\n")[2], flush=True)
    return [f"a part is missing or broken:\n{said}"] if answer.returncode else []


def try_out() -> list[str]:
    """Run the bundle's headless demo in a bare environment; return what is wrong, nothing when all is well."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        report, picture = home / "report.json", home / "window.png"
        command = [PROGRAM, "demo", "--headless", "--captures", str(CAPTURES), "--seconds", str(SECONDS)]
        command += ["--report", report, "--screenshot", picture]
        loaded: set[str] = set()
        said = home / "said.txt"
        with (
            said.open("wb") as output,
            subprocess.Popen(
                [str(word) for word in command], env=bare_environment(home), cwd=home, stdout=output, stderr=output
            ) as process,
        ):
            deadline = time.monotonic() + SECONDS + 30
            while True:
                try:
                    process.wait(0.5)
                    break
                except subprocess.TimeoutExpired:
                    loaded.update(mapped_files(process.pid))
                    if time.monotonic() > deadline:
                        process.kill()
                        return [f"the demo did not end within {SECONDS + 30} s"]
        text = said.read_text(encoding="utf-8", errors="replace")
        print(text, flush=True)
        logs = [path.read_text(encoding="utf-8", errors="replace") for path in home.rglob("*.log")]
        wrong = complaints("\n".join([text, *logs]))
        if process.returncode != 0:
            wrong.append(f"the demo ended with exit status {process.returncode}")
        try:
            json.loads(report.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            wrong.append(f"the demo's report cannot be read: {error}")
        if not picture.is_file():
            wrong.append("there is no picture of the window")
        else:
            shutil.copy(picture, ROOT / "build" / "bundle-demo.png")
        return wrong + foreign_libraries(loaded)


def complaints(said: str) -> list[str]:
    """Return what a run says of its own mistakes.

    A thread that lost a module or a data file can leave the rest working: exit status and report do not tell.
    """
    lines = said.splitlines()
    errors = [line.strip() for line in lines if re.match(r"\S*(Error|Exception)\b.*:", line)]
    if any(line.startswith("Traceback") for line in lines):
        return [f"it reported an error of its own: {errors[-1] if errors else 'see above'}"]
    return [f"it logged: {line.strip()}" for line in lines if re.search(r" (ERROR|CRITICAL) ", line)]


def foreign_libraries(loaded: set[str]) -> list[str]:
    """Return what is wrong with the files that were loaded: from the .venv, or a libzbar that is not the bundle's."""
    wrong = [f"loaded from the .venv: {path}" for path in sorted(loaded) if path.startswith(f"{ROOT / '.venv'}/")]
    if loaded:
        zbar = {path for path in loaded if Path(path).name.startswith("libzbar")}
        if not zbar:
            wrong.append("libzbar was not loaded")
        wrong += [f"a libzbar that is not the bundle's: {path}" for path in zbar if not path.startswith(f"{BUNDLE}/")]
    return wrong


def packages() -> list[str]:
    """Make the archive, and the .deb where dpkg is; return what the checkers of Debian's say against it."""
    made = [deb.make_archive(BUNDLE, __version__)]
    wrong, unpacked = [], deb.installed_size(BUNDLE)
    if shutil.which("dpkg-deb"):
        made.append(deb.make_deb(BUNDLE, __version__))
        unpacked = deb.installed_size(deb.TREE)  # what a desk gets; the archive brings the system's libraries, too
        print(f"The package takes {unpacked / 1e6:.0f} MB where it is installed.", flush=True)
        wrong = deb.check_deb(made[-1])
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB", flush=True)
    for sentence in deb.too_large(unpacked, [(path.name, path.stat().st_size) for path in made]):
        print(f"Larger than we want: {sentence}.", file=sys.stderr)
    return wrong


def main() -> int:
    """Build, complete and try the bundle; return 0 when it works."""
    parser = argparse.ArgumentParser(prog="dev.py package", description="Make a self-contained folder of the program.")
    parser.add_argument("--no-try", action="store_true", help="do not run the bundle afterwards")
    arguments = parser.parse_args()
    prepare_streams()  # the demo's letters are more than Windows' code page has
    log = ROOT / "build" / "pyinstaller.log"
    start = time.monotonic()
    print("Making the bundle (a minute or two) …", flush=True)
    try:
        build(log)
    except subprocess.CalledProcessError:
        print("\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-20:]), file=sys.stderr)
        print(f"PyInstaller failed. All it said: {log}", file=sys.stderr)
        return 1
    wrong = []
    if sys.platform.startswith("linux"):
        slim.slim(BUNDLE / "_internal")
        add_desktop_entry()
    if not arguments.no_try:
        wrong += try_parts(ROOT / "build" / "trial.log")
    shutil.move(TRIAL, ROOT / "build" / TRIAL.name)  # never shipped; packaging/linux/try_deb.sh takes it from there
    for path in (ROOT / "dist").glob(f"*.app/Contents/MacOS/{TRIAL.name}"):
        path.unlink()
    wrong += bill_of_materials.write(BUNDLE, __version__)
    print(f"{BUNDLE}: {deb.installed_size(BUNDLE) / 1e6:.0f} MB, made in {time.monotonic() - start:.0f} s", flush=True)
    for part, size in deb.by_part(BUNDLE)[:12]:
        print(f"  {size / 1e6:6.1f} MB  {part}", flush=True)
    if sys.platform.startswith("linux"):
        wrong += packages()
    if sys.platform == "win32":
        wrong += windows_installer.make(__version__)
    if not arguments.no_try:
        print("Trying its demo without the .venv …", flush=True)
        wrong += try_out()
    for sentence in wrong:
        print(f"The bundle is not as it has to be: {sentence}.", file=sys.stderr)
    if not wrong:
        print("The bundle is well." if arguments.no_try else "The bundle works by itself.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
