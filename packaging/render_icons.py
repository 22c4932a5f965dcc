"""Renders the application icon from its SVG: PNG in the sizes desktops ask for, .ico for Windows, .icns for macOS.

Run with .venv's Python after changing resources/icons/app/scanner-desktop.svg, and commit what it writes.
"""

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "app" / "scanner-desktop.svg"
SMALL = SOURCE.with_name("scanner-desktop-small.svg")  # fewer, thicker lines: the full drawing blurs at these sizes
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL_UP_TO = 24


def render(source: Path, size: int, target: Path) -> None:
    """Draw ``source`` into a square PNG of ``size`` pixels, transparent where the drawing is empty."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"cannot write {target}")


def main() -> int:
    """Write every rendering; return 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    for size in SIZES:
        render(SMALL if size <= SMALL_UP_TO else SOURCE, size, SOURCE.with_name(f"scanner-desktop-{size}.png"))
    pictures = [Image.open(SOURCE.with_name(f"scanner-desktop-{size}.png")) for size in SIZES if size <= 256]
    icon = ROOT / "packaging" / "windows" / "scanner-desktop.ico"
    pictures[-1].save(icon, sizes=[picture.size for picture in pictures], append_images=pictures[:-1])
    with Image.open(SOURCE.with_name("scanner-desktop-512.png")) as largest:
        largest.save(ROOT / "packaging" / "macos" / "scanner-desktop.icns")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
