"""Picture files are opened only as pictures: nothing is started, nothing waits for ever, one never stops the others."""

import os
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import pytest
from PIL import Image
from programs import PROGRAM, ROOT, environment

from scanner_desktop.cameras.folder import FolderCamera
from scanner_desktop.cameras.pictures import load_picture
from scanner_desktop.domain.errors import BadInput

POSTSCRIPT = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nshowpage\n"
PEAK = """
import sys
from pathlib import Path
from scanner_desktop.cameras.pictures import load_picture
from scanner_desktop.domain.errors import BadInput
try:
    load_picture(Path(sys.argv[1]))
except BadInput as error:
    print(error, file=sys.stderr)
# Not getrusage: it begins with what the process that started this one had taken.
(peak,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(peak.split()[1])
"""


def gray_png(path: Path, width: int, height: int) -> Path:
    """Write a white picture of any size without holding it."""
    packer = zlib.compressobj(1)
    row = b"\0" + b"\xff" * width
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", data), (b"IEND", b""))
    with path.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for kind, content in chunks:
            file.write(struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content)))
    return path


def good_picture(path: Path) -> Path:
    Image.new("RGB", (64, 48), "white").save(path)
    return path


def decode(*files: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "decode", "--limit", "5", *map(str, files)],
        capture_output=True, text=True, encoding="utf-8", cwd=ROOT, timeout=60, check=False,
        env=environment(SCANNER_DESKTOP_LANGUAGE="en", **variables),
    )  # fmt: skip


def test_a_picture_that_is_a_postscript_program_is_never_run(tmp_path: Path) -> None:
    started = tmp_path / "ghostscript-was-started"
    program = tmp_path / "gs"
    program.write_text(f"#!/bin/sh\ntouch {started}\n")
    program.chmod(0o755)
    bad = tmp_path / "product.jpg"
    bad.write_bytes(POSTSCRIPT)
    done = decode(bad, good_picture(tmp_path / "good.png"), PATH=f"{tmp_path}:{os.environ['PATH']}")

    assert not started.exists()
    assert done.stderr.startswith(f"scanner-desktop: {bad}: this is not a picture that can be read. ")
    assert done.stdout.startswith(f"{tmp_path / 'good.png'}: no code found")


@pytest.mark.parametrize("kind", ["PPM", "TGA", "PCX", "ICNS", "SGI"])
def test_only_the_formats_that_are_named_are_opened(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (16, 16), "white").save(path, kind)
    with pytest.raises(BadInput, match="not a picture that can be read"):
        load_picture(path)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_those_that_are_named_are_opened_whatever_their_name_says(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.dat"
    Image.new("RGB", (16, 8), "white").save(path, kind)
    assert load_picture(path).shape == (8, 16, 3)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux for the peak of memory")
def test_a_picture_of_enormous_size_is_refused_before_it_takes_memory(tmp_path: Path) -> None:
    path = gray_png(tmp_path / "huge.png", 13_300, 13_300)
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, cwd=ROOT, timeout=60, check=True
    )
    assert int(done.stdout) < 200_000  # kB
    assert "13300 × 13300" in done.stderr


def test_pictures_that_are_too_long_do_not_stop_the_others(tmp_path: Path) -> None:
    long = [gray_png(tmp_path / f"{w}x{h}.png", w, h) for w, h in ((100_000, 1), (1, 100_000), (30_000, 1))]
    done = decode(*long, good_picture(tmp_path / "good.png"))
    assert [line.partition(".png: ")[2] for line in done.stderr.splitlines()[:2]] == [
        f"this picture is too large: {size} pixels. At most 50 million are read, and 30000 on a side. "
        "Make it smaller first."
        for size in ("100000 × 1", "1 × 100000")
    ]
    assert [line.partition(".png: ")[2].partition(" (")[0] for line in done.stdout.splitlines()] == [
        "no code found"
    ] * 2
    assert done.returncode == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are no files there")
def test_a_named_pipe_is_no_picture_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    good_picture(tmp_path / "b.png")
    done = decode(tmp_path / "a.jpg", tmp_path / "b.png", Path("/dev/zero"))
    said = [line.rpartition(": ")[2] for line in done.stderr.splitlines()]
    assert said == ["this is not a regular file. Name a picture that is stored as a file."] * 2
    assert len(done.stdout.splitlines()) == 1

    camera = FolderCamera(tmp_path)
    watchdog = threading.Timer(20, lambda: (tmp_path / "a.jpg").open("wb").close())
    watchdog.start()
    camera.open()
    frame = camera.read()
    watchdog.cancel()
    assert frame is not None
    assert frame.image.shape == (48, 64, 3)


HANGS_AND_DIES = """
import os, sys, threading
from scanner_desktop.cameras import pictures
load = pictures.load_picture
def load_picture(path):
    if path.name == "hangs.png":
        threading.Event().wait()
    if path.name == "dies.png":
        os.abort()
    return load(path)
pictures.load_picture = load_picture
"""


def no_core_files() -> None:
    import resource  # Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="core files are switched off the POSIX way")
def test_a_decoder_that_hangs_or_dies_costs_its_own_file_only(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(HANGS_AND_DIES)  # a decoder with mistakes that ours do not have
    files = [good_picture(tmp_path / name) for name in ("a.png", "hangs.png", "b.png", "dies.png", "c.png")]
    done = subprocess.run(
        [*PROGRAM, "decode", "--limit", "1.5", *map(str, files)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(PYTHONPATH=str(tmp_path)),
        timeout=60,
        check=False,
        preexec_fn=no_core_files,
    )
    assert [Path(line.partition(": ")[0]).name for line in done.stdout.splitlines()] == ["a.png", "b.png", "c.png"]
    assert [line.rpartition(": ")[2] for line in done.stderr.splitlines()] == [
        "reading it took longer than 1.5 seconds. Allow more time with --limit, or use a smaller picture.",
        "it made the decoder fail. Use JPEG, PNG, WebP, BMP, GIF or TIFF.",
    ]
    assert done.returncode == 1


def test_the_folder_of_the_pictures_is_not_searched_for_modules(tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('this is not numpy')\n")
    good_picture(tmp_path / "a.png")
    program = [sys.executable, "-P", "-c", "import sys; from scanner_desktop.cli import main; sys.exit(main())"]
    done = subprocess.run(
        [*program, "decode", "a.png"], capture_output=True, text=True, cwd=tmp_path, timeout=60, check=False,
        env=environment(PYTHONPATH=str(ROOT)),
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
