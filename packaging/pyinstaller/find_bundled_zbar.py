"""Runtime hook: ``find_library("zbar")`` answers with the bundle's own libzbar.

pyzbar asks ctypes.util.find_library, which on Linux knows only what ldconfig lists; without this hook the bundle would
read nothing on a computer that has no libzbar, and an unknown version on one that has.
"""

import ctypes.util
import sys
from pathlib import Path

_find_on_system = ctypes.util.find_library


def _find_library(name: str) -> str | None:
    if name == "zbar":
        bundled = sorted(Path(sys._MEIPASS).glob("libzbar*"))  # type: ignore[attr-defined]  # set by PyInstaller
        if bundled:
            return str(bundled[0])
    return _find_on_system(name)


ctypes.util.find_library = _find_library
