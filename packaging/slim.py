"""Takes out of a bundle for Linux what its libraries carry along and the program never touches.

Three things, each large: the symbols for debuggers, ICU's data for all the languages of the world, and OpenCV's
OpenBLAS, of which it calls nineteen functions, and those only for large matrices. ``pyinstaller/trial.py`` calls what
could break by this.
"""

import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import system_libraries

LANGUAGES = ("ar", "de", "en", "es", "fr")
NOT_STRIPPED = ("numpy.libs",)  # patched by their makers so that strip leaves segments at odd places: they do not load
LARGEST_CODING = 8192  # bytes: those of one byte for a letter, which a system may be set to, are smaller
# Of ICU's trees: names of units, currencies, languages and regions, numbers in words, transliteration, dictionaries to
# break lines by. Qt has tables of its own for what it shows of these.
UNUSED_ICU = re.compile(r"(unit|curr|lang|region|rbnf|translit)/|brkitr/\w+\.dict$|unames\.icu$|\w+\.(spp|cfu)$")
LOCALE = re.compile(r"(?:\w+/)?([a-z]{2,3})(?:_\w+)?\.res$")


def slim(internal: Path) -> None:
    """Take out of ``internal``, the bundle's folder of libraries, what is not needed. Raises CalledProcessError."""
    for pattern in ("libmvec.so*", "cv2/**/*.pyi", "resources/translations/*.ts"):
        for path in internal.glob(pattern):  # libmvec is a part of the C library, which is the system's as a whole
            path.unlink()
    for library in internal.glob("PySide6/Qt/lib/libicudata.so.*"):
        thin_icu(library)
    for library in internal.glob("opencv*.libs/libopenblas*"):
        small_lapack(internal, library)
    for library in sorted(internal.rglob("*.so*")):
        if library.is_file() and not library.is_symlink() and library.parent.name not in NOT_STRIPPED:
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True, stderr=subprocess.DEVNULL)


def small_lapack(internal: Path, openblas: Path) -> None:
    """Put Netlib's LAPACK and BLAS, which Debian has, in the place of OpenCV's own OpenBLAS, five times as large.

    OpenCV asks them for products beyond a hundred rows and the like; a reader's matrices are smaller. numpy's OpenBLAS
    stays: readers multiply with it all the time. Without Debian's libraries nothing changes.
    """
    lapack = system_libraries.find("liblapack.so.3", "lapack")
    blas = system_libraries.find("libblas.so.3", "blas")
    if lapack is None or blas is None:
        print("liblapack3 is not installed: OpenCV keeps its OpenBLAS, 40 MB", flush=True)
        return
    for found in (lapack, blas, *map(system_libraries.find, ("libgfortran.so.5", "libquadmath.so.0"))):
        if found is not None:
            shutil.copy(found, internal)
    openblas.unlink()
    openblas.symlink_to("../liblapack.so.3")
    for library in (*openblas.parent.glob("libgfortran*"), *openblas.parent.glob("libquadmath*")):
        library.unlink()  # OpenBLAS alone wanted them


def thin_icu(library: Path) -> None:
    """Make Qt's library of ICU's data anew, with the program's languages alone: 3 MB instead of 32."""
    command = ["readelf", "-W", "--dyn-syms", str(library)]
    symbols = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    symbol = re.findall(r" OBJECT +GLOBAL .* (icudt\d+_dat)$", symbols, re.MULTILINE)[0]
    with tempfile.TemporaryDirectory() as name:
        data, source, made = Path(name) / "data", Path(name) / "data.s", Path(name) / "data.o"
        command = ["objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data)]
        subprocess.run(command, check=True)
        data.write_bytes(fewer_items(data.read_bytes()))
        source.write_text(
            f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n.incbin "{data}"\n'
            f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n',
            encoding="utf-8",
        )
        subprocess.run(["as", "-o", str(made), str(source)], check=True)
        library.unlink()
        command = ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", str(library), str(made)]
        subprocess.run(command, check=True)


def fewer_items(data: bytes) -> bytes:
    """Return ICU's common data (format "CmnD", little-endian) with the items only that ``is_kept`` wants.

    A header, whose first two bytes are its length; the number of items; for each, sorted by name, the offsets of its
    name and its bytes, counted from the end of the header; then names and bytes. Raises ValueError for anything else.
    """
    if data[12:17] != b"CmnD\x01":
        raise ValueError("this is no common data of ICU")
    start = int.from_bytes(data[:2], "little")
    items = [(name, body) for name, body in _items(data[start:]) if is_kept(name, len(body))]
    names = b"".join(name.encode() + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    body_at = _aligned(first_name + len(names))
    name_at, table = first_name, struct.pack("<I", len(items))
    for name, body in items:
        table += struct.pack("<II", name_at, body_at)
        name_at += len(name.encode()) + 1
        body_at += _aligned(len(body))
    front = table + names
    return (
        data[:start]
        + front.ljust(_aligned(len(front)), b"\0")
        + b"".join(body.ljust(_aligned(len(body)), b"\0") for _, body in items)
    )


def _items(data: bytes) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", data)
    table = [struct.unpack_from("<II", data, 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in table[1:]] + [len(data)]
    for (name, offset), end in zip(table, ends, strict=True):
        yield data[name : data.index(b"\0", name)].decode(), data[offset:end]


def is_kept(name: str, size: int) -> bool:
    """Return whether an item of ICU's data, as "icudt73l/coll/de.res" of ``size`` bytes, can be of use here."""
    inside = name.partition("/")[2]
    if UNUSED_ICU.match(inside) or (inside.endswith(".cnv") and size > LARGEST_CODING):
        return False
    locale = LOCALE.match(inside)
    return locale is None or locale.group(1) in LANGUAGES


def _aligned(size: int) -> int:
    return (size + 15) // 16 * 16
