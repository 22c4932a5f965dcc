"""Makes the installer for Windows out of the bundle, with Inno Setup where that is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "packaging" / "windows" / "scanner-desktop.iss"


def compiler() -> str | None:
    """Return Inno Setup's compiler: that of the path, or where its own installer puts it; None where there is none."""
    places = [os.environ.get(name, "") for name in ("PROGRAMFILES(X86)", "PROGRAMFILES", "LOCALAPPDATA")]
    found = [
        Path(place) / inner / "ISCC.exe"
        for place in places
        if place
        for inner in ("Inno Setup 6", "Programs/Inno Setup 6")
    ]
    return shutil.which("iscc") or next((str(path) for path in found if path.is_file()), None)


def make(version: str) -> list[str]:
    """Make ``dist/scanner-desktop-setup-VERSION.exe`` of the bundle; return what went wrong."""
    iscc = compiler()
    if iscc is None:
        print("No installer: Inno Setup 6 is not installed (winget install JRSoftware.InnoSetup).", flush=True)
        return []
    done = subprocess.run([iscc, "/Qp", f"/DVersion={version}", str(SCRIPT)], cwd=ROOT, check=False)
    made = ROOT / "dist" / f"scanner-desktop-setup-{version}.exe"
    if done.returncode or not made.is_file():
        return [f"Inno Setup made no installer (exit status {done.returncode})"]
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB", flush=True)
    return []


if __name__ == "__main__":
    sys.exit(1 if make(sys.argv[1]) else 0)
