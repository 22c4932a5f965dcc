"""Tells libraries of the system from the bundle's own, and which of them a Debian package can leave to apt.

What comes from apt gets its security updates there. Left to it are the libraries that ``dev.py`` names for a checkout,
those of Qt's plug-ins and of Python beside them, and whatever only these want.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))

import dev  # noqa: E402

OWN = ("libzbar.so.0",)
"""The bundle's own, however old the system: readings were measured with this one."""
MORE = {
    "libssl.so.3": "libssl3t64 | libssl3",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libblas.so.3": "libblas3",
    "libgio-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libbrotlicommon.so.1": "libbrotli1",
    "libexpat.so.1": "libexpat1",
}


def packages() -> dict[str, str]:
    """Return what apt brings: the names of libraries, with what a package has to depend on for each."""
    needs = (*dev.LIBRARIES, *dev.PLUG_INS, dev.LAPACK)
    libraries = {need.name: " | ".join(need.debian) for need in needs if need.name not in OWN}
    return libraries | MORE


def find(name: str, variant: str = "") -> Path | None:
    """Return the file of the system's library ``name``, None where there is none.

    ``variant`` is the folder beside it that has a certain maker's: Debian keeps Netlib's "lapack" and "blas" in these.
    """
    program = shutil.which("ldconfig", path="/sbin:/usr/sbin:/bin:/usr/bin")
    if program is None:
        return None
    said = subprocess.run([program, "-p"], capture_output=True, text=True, check=True).stdout
    for line in re.findall(rf"^\s+{re.escape(name)} .*=> (\S+)$", said, re.MULTILINE):
        path = Path(line).parent / variant / name if Path(line).parent.name != variant else Path(line)
        if path.is_file():
            return path
    return None


def needed(library: Path) -> set[str]:
    """Return the names of the libraries that ``library`` wants, none for a file that is no library."""
    said = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE))


def left_to_apt(internal: Path) -> tuple[set[str], set[str]]:
    """Return the libraries flat in ``internal`` that a Debian package need not have, and what it depends on for them.

    Those that ``packages`` names and, with them, what only they want: that comes with their own packages.
    """
    known = packages()
    libraries = [path for path in internal.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    wants = {path: needed(path) for path in libraries}
    links = {path.resolve().name for path in internal.rglob("*/*.so*") if path.is_symlink()}
    flat = {path.name: path for path in libraries if path.parent == internal}
    leaving = set(known) & set(flat)
    waiting = list(leaving)
    while waiting:
        new = (wants[flat[waiting.pop()]] & set(flat)) - leaving
        leaving |= new
        waiting += new
    while True:
        staying = [path for path in libraries if path.parent != internal or path.name not in leaving]
        asked_for = links.union(*(wants[path] for path in staying))
        back = (leaving & asked_for) - set(known)
        if not back:
            return leaving, {known[name] for name in leaving & asked_for}
        leaving -= back
