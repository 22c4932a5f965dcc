"""Installs the program by its installer, tries it from where it is then, installs it once more, and takes it off again.

    python packaging/windows/try_installer.py dist/scanner-desktop-setup-0.1.0.exe [--everybody]

For a computer that nobody works on, such as a runner: what is installed already is replaced and removed, and the
demo's data folder grows. Nothing is asked. With ``--everybody`` for all accounts (as administrator), else for one.
Exit status 1, and what is wrong, when something is.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

QUIET = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
NAME = "Scanner Desktop"
CAPTURES = 3
SECONDS = 120
START_MENU = r"Microsoft\Windows\Start Menu\Programs"


class Wrong(Exception):
    """Something is not as it has to be."""


def run(*command: str | Path, seconds: float = SECONDS, **variables: str) -> str:
    """Run a command and return its standard output; raises Wrong when it does not end well."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, env={**os.environ, **variables}, capture_output=True, timeout=seconds, check=False, encoding="utf-8"
    )
    if done.returncode:
        raise Wrong(f"{words}: exit status {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def need(condition: object, words: str) -> None:
    """Raise Wrong with ``words`` unless ``condition``."""
    if not condition:
        raise Wrong(words)
    print(f"ok: {words}", flush=True)


def gone(path: Path) -> bool:
    """Return whether ``path`` is gone, after some seconds: an uninstaller deletes itself last."""
    end = time.monotonic() + 60
    while path.exists() and time.monotonic() < end:
        time.sleep(0.5)
    return not path.exists()


def places(everybody: bool) -> tuple[Path, Path]:
    """Return where the program is installed, and the start menu."""
    if everybody:
        return Path(os.environ["PROGRAMFILES"]) / NAME, Path(os.environ["PROGRAMDATA"]) / START_MENU
    return Path(os.environ["LOCALAPPDATA"]) / "Programs" / NAME, Path(os.environ["APPDATA"]) / START_MENU


def captured(program: Path, data: Path) -> int:
    """Return how many captures the queue has, sent ones included."""
    return len(json.loads(run(program, "queue", "list", "--json", "--data-dir", data)))


def trial(installer: Path, everybody: bool) -> None:
    """Do it all. Raises Wrong, and what the system raises."""
    folder, menu = places(everybody)
    program, data = folder / "scanner-desktop.exe", Path(os.environ["LOCALAPPDATA"]) / "scanner-desktop-demo"
    links = (menu / f"{NAME}.lnk", menu / "Startup" / f"{NAME}.lnk")
    install = (installer, *QUIET, "/TASKS=autostart", "/ALLUSERS" if everybody else "/CURRENTUSER")
    run(*install)
    need(program.is_file() and (folder / "scanner-desktop-window.exe").is_file(), f"the programs are in {folder}")
    need(all(link.is_file() for link in links), "the start menu has the station, and starts it with Windows")

    print(run(program, "--version").strip(), flush=True)
    # A credential and a camera are among what doctor looks for, and a runner has neither.
    with_both = {"SCANNER_DESKTOP_CAMERA": "simulated", "SCANNER_DESKTOP_API_KEY": "csb_trial_of_the_installer_0000"}
    findings = {each["subject"]: each for each in json.loads(run(program, "doctor", "--json", **with_both))}
    need(all(each["is_well"] for each in findings.values()), "doctor finds everything well")
    if (folder / "_internal" / "libzbar-64.dll").is_file():
        need(str(folder) in findings["zbar"]["detail"], f"zbar is our own: {findings['zbar']['detail']}")
    demo = ("demo", "--headless", "--captures", str(CAPTURES), "--seconds", str(SECONDS))
    run(program, *demo, seconds=SECONDS + 60)
    before = captured(program, data)
    need(before >= CAPTURES, f"the demo captured: {before} captures in {data}")

    run(*install)
    need(captured(program, data) == before, "installed over itself, it has the same captures")

    run(folder / "unins000.exe", *QUIET)
    need(gone(folder), "the uninstaller leaves nothing of the program")
    need(not any(link.exists() for link in links), "and nothing in the start menu")
    need((data / "outbox.db").is_file(), "and all that was captured")


def main() -> int:
    """Try the installer that the command line names; return 0 when it works."""
    parser = argparse.ArgumentParser(description="Install, try, install again and remove the program.")
    parser.add_argument("installer", type=Path)
    parser.add_argument("--everybody", action="store_true", help="for all accounts of the computer")
    arguments = parser.parse_args()
    try:
        trial(arguments.installer.resolve(), arguments.everybody)
    except (Wrong, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
        print(f"The installer does not do what it has to: {error}", file=sys.stderr)
        return 1
    print("The installer installs, upgrades and removes, and keeps what was captured.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
