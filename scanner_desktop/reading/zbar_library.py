"""Finds libzbar and judges it: one with known faults is not used, and without one the station reads all the same.

The bundle's own libzbar comes first, then the one that pyzbar finds: the system's, on Windows the one in its wheel,
which is 0.10 of 2012 and needs a runtime of Microsoft's that new computers lack.
"""

import ctypes
import functools
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OLDEST = (0, 22)
"""Major and minor. Older ones have faults that were mended since, and do not tell how far a code's rows reach."""


@dataclass(frozen=True, slots=True)
class Zbar:
    """The libzbar of this computer, and whether it is used.

    Attributes:
        version: three numbers, the last 0 where an old library does not tell; None where nothing could be loaded.
        path: its file, or the name by which the system found it.
        error: the system's words when it could not be loaded.
    """

    version: tuple[int, int, int] | None = None
    path: str = ""
    error: str = ""

    @property
    def is_used(self) -> bool:
        """Whether it was loaded, and is not of long ago."""
        return self.version is not None and self.version[:2] >= OLDEST


@functools.cache
def find_zbar() -> Zbar:
    """Load libzbar, once, and say what it is; never raises for one that is missing or broken."""
    try:
        from pyzbar import zbar_library

        library, helpers = _bundled() or zbar_library.load()
        found = Zbar(_version_of(library), str(library._name))
        if found.is_used:
            zbar_library.load = lambda: (library, helpers)  # what was judged is what pyzbar takes
            pyzbar_wrapper()
    except (ImportError, OSError, AttributeError) as error:  # AttributeError: a file that is no libzbar, or half of one
        return Zbar(error=str(error))
    return found


def pyzbar_wrapper() -> Any:
    """Return pyzbar's functions and names for the libzbar that ``find_zbar`` took."""
    from pyzbar import wrapper

    return wrapper


def _bundled() -> tuple[ctypes.CDLL, list[ctypes.CDLL]] | None:
    """Return the libzbar that lies in the bundle, None where there is none or this is no bundle.

    The system's loader knows only what is installed: it would find none, or one of unknown age.
    """
    folder = getattr(sys, "_MEIPASS", None)
    files = sorted(Path(folder).glob("libzbar*")) if folder else []
    return (ctypes.CDLL(str(files[0])), []) if files else None


def _version_of(library: ctypes.CDLL) -> tuple[int, int, int]:
    # Not by pyzbar's prototype, which has two arguments: since zbar 0.22 there is a third, and where it is missing the
    # library writes the patch level to whatever address the register holds. Older versions ignore one too many.
    major, minor, patch = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    library.zbar_version(ctypes.byref(major), ctypes.byref(minor), ctypes.byref(patch))
    return major.value, minor.value, patch.value
