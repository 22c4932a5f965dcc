"""What is taken out of the bundle on Linux, and what a package leaves to apt."""

import shutil
import struct
import subprocess
from pathlib import Path

import pytest
import slim
import system_libraries

HEADER = bytes([32, 0, 0xDA, 0x27, 0, 0, 0, 0, 0, 0, 0, 0]) + b"CmnD\x01" + bytes(15)


def data_of(items: dict[str, bytes]) -> bytes:
    """Return common data of ICU with ``items``, laid out as its own tools do."""
    names = b"".join(name.encode() + b"\0" for name in items)
    first = 4 + 8 * len(items)
    body = -(-(first + len(names)) // 16) * 16
    table, bodies, at = struct.pack("<I", len(items)), b"", first
    for name, content in items.items():
        table += struct.pack("<II", at, body + len(bodies))
        at += len(name) + 1
        bodies += content.ljust(-(-len(content) // 16) * 16, b"\xaa")
    return HEADER + (table + names).ljust(body, b"\xaa") + bodies


def test_icus_data_keeps_the_programs_languages_with_every_byte_of_theirs() -> None:
    kept = {"icudt73l/coll/de.res": b"d" * 40, "icudt73l/coll/root.res": b"r" * 7, "icudt73l/zone/ar_EG.res": b"a" * 99}
    gone = {"icudt73l/coll/zh.res": b"z" * 300, "icudt73l/translit/root.res": b"t", "icudt73l/unames.icu": b"u"}
    data = data_of(dict(sorted({**kept, **gone}.items())))
    less = slim.fewer_items(data)
    found = {name: body[: len(kept[name])] for name, body in slim._items(less[32:])}
    assert found == kept
    assert len(less) < len(data)


@pytest.mark.parametrize(
    ("name", "size", "kept"),
    [
        ("de.res", 9, True),
        ("es_419.res", 9, True),
        ("sv.res", 9, False),
        ("root.res", 9, True),
        ("coll/pool.res", 9, True),
        ("coll/ucadata.icu", 10**6, True),
        ("brkitr/cjdict.dict", 10**6, False),
        ("brkitr/word.brk", 10**4, True),
        ("ibm-923_P100-1998.cnv", 1400, True),
        ("gb18030.cnv", 230_000, False),
        ("curr/de.res", 9, False),
        ("zoneinfo64.res", 150_000, True),
    ],
)
def test_an_item_of_icus_data_is_kept_for_what_it_is(name: str, size: int, kept: bool) -> None:
    assert slim.is_kept(f"icudt73l/{name}", size) is kept


def test_other_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no common data"):
        slim.fewer_items(b"\x7fELF" + bytes(100))


@pytest.mark.skipif(not shutil.which("ld"), reason="binutils are not installed")
def test_a_library_of_icus_data_has_the_same_name_inside_and_fewer_bytes(tmp_path: Path) -> None:
    library, source = tmp_path / "libicudata.so.73", tmp_path / "data.s"
    (tmp_path / "data").write_bytes(data_of({"icudt73l/coll/de.res": b"d" * 64, "icudt73l/coll/zh.res": bytes(50_000)}))
    source.write_text(
        ".section .rodata\n.globl icudt73_dat\n.type icudt73_dat, %object\nicudt73_dat:\n"
        f'.incbin "{tmp_path / "data"}"\n.size icudt73_dat, . - icudt73_dat\n',
        encoding="utf-8",
    )
    subprocess.run(["as", "-o", tmp_path / "data.o", source], check=True)
    subprocess.run(["ld", "-shared", "-soname", library.name, "-o", library, tmp_path / "data.o"], check=True)
    before = library.stat().st_size
    slim.thin_icu(library)
    assert library.stat().st_size < before - 40_000
    said = subprocess.run(["readelf", "-W", "-d", "--dyn-syms", library], capture_output=True, text=True, check=True)
    assert "icudt73_dat" in said.stdout
    assert "soname: [libicudata.so.73]" in said.stdout


def test_what_only_a_library_of_the_system_wants_goes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wants = {
        "libQt6Gui.so.6": {"libX11.so.6", "libzbar.so.0"},
        "libX11.so.6": {"libbsd.so.0", "libffi.so.8"},
        "libbsd.so.0": {"libmd.so.0"},
        "libmd.so.0": set(),
        "libffi.so.8": set(),
        "libzbar.so.0": set(),
        "_ctypes.so": {"libffi.so.8"},
    }
    (tmp_path / "PySide6").mkdir()
    for name in wants:
        inside = "PySide6" if name == "libQt6Gui.so.6" else "."
        (tmp_path / inside / name).touch()
    monkeypatch.setattr(system_libraries, "needed", lambda path: wants[path.name])
    leaving, depends = system_libraries.left_to_apt(tmp_path)
    assert leaving == {"libX11.so.6", "libbsd.so.0", "libmd.so.0"}
    assert depends == {"libx11-6"}


def test_a_library_under_another_name_counts_as_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "opencv.libs").mkdir()
    (tmp_path / "liblapack.so.3").touch()
    (tmp_path / "opencv.libs" / "libopenblas.so").symlink_to("../liblapack.so.3")
    monkeypatch.setattr(system_libraries, "needed", lambda path: set())
    assert system_libraries.left_to_apt(tmp_path) == ({"liblapack.so.3"}, {"liblapack3"})


def test_the_package_depends_on_what_a_checkout_installs_but_libzbar() -> None:
    libraries = system_libraries.packages()
    assert libraries["libglib-2.0.so.0"] == "libglib2.0-0t64 | libglib2.0-0"
    assert "libzbar.so.0" not in libraries
