"""Tries inside the bundle what could be missing from it: run by build_bundle.py, and never shipped.

    scanner-desktop-trial

Each function below uses one thing that the program uses, and fails when the libraries, plug-ins or data for it are not
there. It imports by name, so that PyInstaller packs nothing for the trial's sake. Exit status 1, and what failed, when
something does; the last line is the seconds that it took.
"""

import ctypes
import io
import os
import pkgutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from importlib import import_module as use
from pathlib import Path
from typing import Any

INTERNAL = Path(getattr(sys, "_MEIPASS", "."))
LINUX = sys.platform.startswith("linux")
LANGUAGES = ("ar", "de", "es", "fr")
TEXT = "Äpfel, ñandú, été, تفاح"


def mapped(name: str) -> bool:
    """Return whether a library whose file's name holds ``name`` is loaded; True where the system does not tell."""
    return not LINUX or name in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace")


def every_module_of_the_program() -> None:
    """Import all that the command line imports by name; elsewhere than on Linux some are for Linux only."""
    if not LINUX:
        return
    package = use("scanner_desktop")
    for module in pkgutil.walk_packages(package.__path__, "scanner_desktop."):
        if not module.name.endswith("__main__"):
            use(module.name)


def matrices_that_opencv_leaves_to_lapack() -> None:
    """Multiply, solve and decompose matrices beyond the sizes up to which OpenCV calculates itself."""
    cv2, np = use("cv2"), use("numpy")
    random = np.random.default_rng(7)
    for kind, exact in (("float32", 2e-2), ("float64", 1e-8)):
        square = random.standard_normal((150, 150)).astype(kind)
        positive = square @ square.T + 150 * np.eye(150, dtype=kind)
        side = random.standard_normal((150, 3)).astype(kind)
        assert np.allclose(cv2.gemm(square, side, 1, None, 0), square @ side, atol=exact), "a product"
        for way in (cv2.DECOMP_LU, cv2.DECOMP_CHOLESKY, cv2.DECOMP_SVD, cv2.DECOMP_QR):
            found, solution = cv2.solve(positive, side, flags=way)
            assert found, f"no solution by way {way}"
            assert np.allclose(positive @ solution, side, atol=exact), f"the solution by way {way}"
        values = cv2.SVDecomp(square)[0].ravel()
        assert np.allclose(values, np.linalg.svd(square, compute_uv=False), atol=exact), "singular values"


def a_code_that_is_printed_and_read() -> None:
    """Print a symbol with zint, read it with both engines; the zbar has to be the bundle's own."""
    zint, np = use("zint"), use("numpy")
    zbar = use("scanner_desktop.reading.zbar_library").find_zbar()
    may_lack = sys.platform == "win32" and not any(INTERNAL.glob("libzbar*"))
    assert zbar.is_used or may_lack, f"no zbar: {zbar}"
    symbol = zint.Symbol()
    symbol.symbology, symbol.scale = zint.Symbology.EANX, 2.0
    symbol.encode("952123000011")
    symbol.buffer()
    gray = np.pad(np.ascontiguousarray(np.asarray(symbol.bitmap)[:, :, 0]), 60, constant_values=255)
    readers = [use("scanner_desktop.reading.engines").ZxingReader()]
    if zbar.is_used:
        assert Path(zbar.path).is_relative_to(INTERNAL), f"a zbar that is not the bundle's: {zbar.path}"
        readers.append(use("scanner_desktop.reading.zbar_engine").ZbarScanner())
    for reader in readers:
        texts = [read.text for read in reader.read(gray)]
        assert len(texts) == 1, f"{type(reader).__name__} reads {texts}"


def videos_and_streams_by_ffmpeg() -> None:
    """Write and read the formats that cameras in a network and films have."""
    cv2, np = use("cv2"), use("numpy")
    with tempfile.TemporaryDirectory() as folder:
        for ending, code in (("mp4", "mp4v"), ("avi", "MJPG"), ("mkv", "VP80")):
            path = str(Path(folder) / f"film.{ending}")
            writer = cv2.VideoWriter(path, cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*code), 10.0, (64, 48))
            for gray in range(10):
                writer.write(np.full((48, 64, 3), 20 * gray, np.uint8))
            writer.release()
            film = cv2.VideoCapture(path, cv2.CAP_FFMPEG)
            assert film.read()[0], f"FFmpeg does not read {ending}"
            film.release()


def pictures_of_files() -> None:
    """Write and read each format of pictures, by Pillow and, what services give, by Qt; draw letters."""
    image, np = use("PIL.Image"), use("numpy")
    gui, core = use("PySide6.QtGui"), use("PySide6.QtCore")
    picture = image.fromarray(np.arange(64 * 64 * 3, dtype=np.uint32).astype(np.uint8).reshape(64, 64, 3))
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"):
        buffer = io.BytesIO()
        picture.save(buffer, kind)
        assert image.open(io.BytesIO(buffer.getvalue())).convert("RGB").size == (64, 64), kind
        if kind != "TIFF":
            assert not gui.QImage.fromData(core.QByteArray(buffer.getvalue())).isNull(), f"Qt does not read {kind}"
    use("PIL.ImageDraw").Draw(picture).text((2, 2), "5", font=use("scanner_desktop.simulator.counter.symbols").font(20))


def icons_letters_and_paper() -> None:
    """Render an icon of the program, find letters for its languages, write a PDF, ask for printers."""
    gui, core = use("PySide6.QtGui"), use("PySide6.QtCore")
    svg = next((INTERNAL / "resources" / "icons" / "ui").glob("*.svg"))
    assert not gui.QIcon(str(svg)).pixmap(24, 24).isNull(), "an icon in SVG has no picture"
    assert gui.QFontDatabase.families(), "there are no letters"
    buffer = core.QBuffer()
    buffer.open(core.QIODevice.OpenModeFlag.WriteOnly)
    paper = gui.QPdfWriter(buffer)
    painter = gui.QPainter(paper)
    painter.drawText(200, 200, TEXT)
    painter.end()
    written = bytes(buffer.data().data())
    assert written.startswith(b"%PDF") and b"/FontFile" in written, "the PDF has no letters"  # noqa: PT018
    use("PySide6.QtPrintSupport").QPrinterInfo.availablePrinterNames()
    assert mapped("libcupsprintersupport"), "printers are asked by no plug-in"


def plug_ins_of_the_screen() -> None:
    """Load the platform of X11, Wayland and the input methods; the offscreen one runs already."""
    if not LINUX:
        return
    core = use("PySide6.QtCore")
    folder = INTERNAL / "PySide6" / "Qt" / "plugins"
    for name in (
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "xcbglintegrations/libqxcb-egl-integration.so",
        "wayland-shell-integration/libxdg-shell.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platformthemes/libqxdgdesktopportal.so",
        "iconengines/libqsvgicon.so",
    ):
        loader = core.QPluginLoader(str(folder / name))
        assert loader.load(), loader.errorString()


def languages() -> None:
    """Load every translation, and sort and write as its language does, by ICU's and Qt's tables."""
    core = use("PySide6.QtCore")
    for code in LANGUAGES:
        for file in (f"resources/translations/{code}.qm", f"PySide6/Qt/translations/qtbase_{code}.qm"):
            assert not LINUX or core.QTranslator().load(str(INTERNAL / file)), f"{file} is not there"
        assert core.QLocale(code).toString(core.QDate(2026, 3, 4), "dddd") != "Wednesday", code
    if not LINUX:
        return  # there, letters are sorted by the system
    spanish, german = core.QCollator(core.QLocale("es_ES")), core.QCollator(core.QLocale("de_DE"))
    assert spanish.compare("ña", "nz") > 0, "ñ is a letter of its own in Spanish: ICU's tables are not there"
    assert german.compare("ä", "b") < 0, "ä is sorted with a in German"
    arabic = core.QCollator(core.QLocale("ar_EG"))
    assert arabic.compare("تفاح", "z") < 0, "Arabic letters come first in Arabic"


def sheets_in_and_out() -> None:
    """Write a spreadsheet with both writers, and read them."""
    calamine, openpyxl, xlsxwriter = use("python_calamine"), use("openpyxl"), use("xlsxwriter")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        with xlsxwriter.Workbook(path) as book:
            book.add_worksheet().write_string(0, 0, TEXT)
        changed = openpyxl.load_workbook(path)
        changed.active["B1"] = 7
        changed.save(path)
        rows = calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert rows == [[TEXT, 7.0]], rows


def network_secrets_and_measurements() -> None:
    """Make what speaks TLS, keeps credentials and sends measurements."""
    httpx, ssl, truststore = use("httpx"), use("ssl"), use("truststore")
    httpx.Client(verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
    assert use("charset_normalizer").from_bytes("é".encode("latin-1")) is not None
    assert use("biip").parse("09521230000110"), "the tables of GS1"
    if LINUX:
        use("keyring.backends.SecretService")
        key, data = b"k" * 16, b"d" * 16
        ciphers = use("cryptography.hazmat.primitives.ciphers")
        cipher = ciphers.Cipher(ciphers.algorithms.AES(key), ciphers.modes.CBC(b"i" * 16)).encryptor()
        assert len(cipher.update(data) + cipher.finalize()) == 16
    exporter = use("opentelemetry.exporter.otlp.proto.http.trace_exporter").OTLPSpanExporter("http://127.0.0.1:9")
    provider = use("opentelemetry.sdk.trace").TracerProvider()
    memory: list[Any] = []
    span = provider.get_tracer("trial").start_span("trial")
    span.end()
    memory.append(span)
    encoded = use("opentelemetry.exporter.otlp.proto.common.trace_encoder").encode_spans(memory)
    assert encoded.SerializeToString(), "a span is nothing on the wire"
    exporter.shutdown()


def disk_and_sound() -> None:
    """Open a database as the outbox does, decode a tone."""
    sqlite3 = use("sqlite3")
    with tempfile.TemporaryDirectory() as folder:
        use("scanner_desktop.outbox.opening").prepare(Path(folder))
    assert sqlite3.sqlite_version_info >= (3, 37), sqlite3.sqlite_version
    tone = use("miniaudio").decode_file(str(INTERNAL / "resources" / "sounds" / "saved.wav"))
    assert tone.num_frames > 1000, "a tone is empty"
    if LINUX:  # what it can play on is asked by name, of libraries that every desktop has
        assert use("miniaudio").get_enabled_backends(), "sound has no way out"


def every_library() -> None:
    """Load each library and extension with all that it calls, which stripping or a missing one would show."""
    if not LINUX:
        return
    wrong = []
    for path in sorted(INTERNAL.rglob("*.so*")):
        try:
            ctypes.CDLL(str(path), mode=os.RTLD_NOW)
        except OSError as error:
            wrong.append(f"{path.relative_to(INTERNAL)}: {error}")
    assert not wrong, "\n".join(wrong)


TRIALS: tuple[Callable[[], None], ...] = (
    every_module_of_the_program,
    matrices_that_opencv_leaves_to_lapack,
    a_code_that_is_printed_and_read,
    videos_and_streams_by_ffmpeg,
    pictures_of_files,
    icons_letters_and_paper,
    plug_ins_of_the_screen,
    languages,
    sheets_in_and_out,
    network_secrets_and_measurements,
    disk_and_sound,
    every_library,
)


def main() -> int:
    """Run all trials; return 0 when nothing is missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.monotonic()
    application = use("scanner_desktop.app.qt_program").application()
    failed = 0
    for trial in TRIALS:
        try:
            trial()
        except Exception:
            failed += 1
            print(f"{trial.__name__}: FAILED\n{traceback.format_exc()}", flush=True)
        else:
            print(f"{trial.__name__}: ok", flush=True)
    del application
    print(f"{len(TRIALS)} trials, {failed} failed, {time.monotonic() - start:.1f} s", flush=True)
    return 1 if failed else 0


sys.exit(main())
