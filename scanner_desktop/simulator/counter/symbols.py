"""Draws the code of a product as it is printed: bars or modules, quiet zones and the digits below, by libzint."""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import zint
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product

LARGEST_GAIN = 0.25  # modules by which a press moves the edges of bars
LARGEST_MATRIX_GAIN = 0.1  # modules; the same ink on modules that are printed larger

_ZINT_UNITS_PER_MODULE = 2  # libzint's vector output at scale 1
_OVER = 8  # samples a pixel in which edges are moved


@dataclass(frozen=True, slots=True, eq=False)
class SymbolArt:
    """A printed symbol.

    Attributes:
        image: ``uint8``, gray, ``(height, width)``; dark on white, quiet zones and human readable text included.
        box: ``(left, top, right, bottom)`` of the code itself in pixels of ``image``: first to last bar and down to
            where the ordinary bars end for linear symbols, the whole grid for matrix symbols.
        modules: ``(across, down)``; ``down`` is 0 for a linear symbol, which has no modules that way.
        module: pixels per module.
    """

    image: NDArray[np.uint8]
    box: tuple[float, float, float, float]
    modules: tuple[int, int]
    module: int


@dataclass(frozen=True, slots=True)
class _Style:
    symbology: zint.Symbology
    height: float = 0.0  # of the bars, in modules
    quiet: int = 0  # modules of quiet zone that libzint does not add by itself


_STYLES = {
    Symbology.EAN_13: _Style(zint.Symbology.EANX, height=56),
    Symbology.EAN_8: _Style(zint.Symbology.EANX, height=46),
    Symbology.UPC_A: _Style(zint.Symbology.UPCA, height=56),
    Symbology.UPC_E: _Style(zint.Symbology.UPCE, height=46),
    Symbology.ITF: _Style(zint.Symbology.ITF14, height=44),
    Symbology.GS1_DATA_MATRIX: _Style(zint.Symbology.DATAMATRIX, quiet=2),
    Symbology.QR: _Style(zint.Symbology.QRCODE, quiet=4),
}


@cache
def font(pixels: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return Pillow's built-in typeface (Aileron) at a height in pixels: the same on every computer."""
    return ImageFont.load_default(max(1.0, pixels))


def printing_gain(product: Product) -> float:
    """Return how far the press moves every edge of the product's code outwards, in modules; below 0 it lacked ink.

    Another for each product and always the same for one: its packages come from one press.
    """
    limit = LARGEST_GAIN if product.symbology.is_linear else LARGEST_MATRIX_GAIN
    return float(np.random.default_rng(int(product.gtin)).uniform(-limit, limit))


def draw_symbol(product: Product, module: int, gain: float | None = None) -> SymbolArt:
    """Return the product's code as it was printed.

    Args:
        product: whose code.
        module: pixels per module.
        gain: modules by which every edge lies outwards of where it belongs, sideways alone for bars; None for the
            product's own ``printing_gain``. The box stays where the code belongs.

    Raises ValueError for a symbology that the catalogue does not use.
    """
    style = _STYLES.get(product.symbology)
    if style is None:
        raise ValueError(f"the simulator prints no {product.symbology}")
    symbol = zint.Symbol()
    symbol.symbology = style.symbology
    if style.height:
        symbol.height = style.height
    if product.symbology is Symbology.GS1_DATA_MATRIX:
        symbol.input_mode = zint.InputMode.GS1
    symbol.encode(_zint_input(product))
    symbol.buffer_vector()
    vector = symbol.vector

    unit = module / _ZINT_UNITS_PER_MODULE
    quiet = style.quiet * module
    width, height = round(vector.width * unit) + 2 * quiet, round(vector.height * unit) + 2 * quiet
    rectangles = [(r.x, r.y, r.width, r.height) for r in vector.rectangles]
    in_pixels = [
        (round(x * unit) + quiet, round(y * unit) + quiet, round(w * unit), round(h * unit))
        for x, y, w, h in rectangles
    ]
    moved = (printing_gain(product) if gain is None else gain) * module
    picture = Image.fromarray(_printed((width, height), in_pixels, moved, upright=product.symbology.is_linear))
    pen = ImageDraw.Draw(picture)
    for string in vector.strings:
        anchor = {0: "ms", 1: "ls", 2: "rs"}[string.halign]
        x = string.x * unit + quiet
        pen.text((x, string.y * unit + quiet), string.text, fill=0, font=font(string.fsize * unit), anchor=anchor)

    across = int(symbol.width)
    if not product.symbology.is_linear:
        grid = (quiet, quiet, width - quiet, height - quiet)
        return SymbolArt(np.asarray(picture), grid, (across, int(symbol.rows)), module)
    # The bearer bars that frame an ITF-14 are no part of the code: its sides are 5 modules wide, its top 5 high.
    bars = [r for r in rectangles if r[2] <= 4 * _ZINT_UNITS_PER_MODULE and r[3] > 10 * _ZINT_UNITS_PER_MODULE]
    left = min(r[0] for r in bars)
    top = min(r[1] for r in bars)
    bottom = min(r[1] + r[3] for r in bars)
    box = (left * unit, top * unit, (left + across * _ZINT_UNITS_PER_MODULE) * unit, bottom * unit)
    return SymbolArt(np.asarray(picture), box, (across, 0), module)


def _printed(
    size: tuple[int, int], rectangles: list[tuple[int, int, int, int]], moved: float, *, upright: bool
) -> NDArray[np.uint8]:
    """Return black rectangles ``(left, top, width, height)`` on white, their edges moved outwards by pixels.

    ``upright`` rectangles are bars, of which only the left and right edges are moved. What touches is one: where ink
    lacks, it does not fall apart.
    """
    columns, rows = _OVER, 1 if upright else _OVER
    fine = np.full((size[1] * rows, size[0] * columns), 255, np.uint8)
    for x, y, w, h in rectangles:
        fine[y * rows : (y + h) * rows, x * columns : (x + w) * columns] = 0
    reach = round(abs(moved) * _OVER)
    around = np.ones((1 if upright else 2 * reach + 1, 2 * reach + 1), np.uint8)
    fine = np.asarray((cv2.erode if moved > 0 else cv2.dilate)(fine, around), np.uint8)  # of what is white
    return np.asarray(cv2.resize(fine, size, interpolation=cv2.INTER_AREA), np.uint8)


def _zint_input(product: Product) -> str:
    """Return what libzint wants to hear: it adds the check digits of ITF-14 and EAN-8 itself, and wants AIs marked."""
    if product.symbology in (Symbology.ITF, Symbology.EAN_8):
        return product.text[:-1]
    if product.symbology is Symbology.GS1_DATA_MATRIX:
        text = product.text
        return f"[01]{text[2:16]}[17]{text[18:24]}[10]{text[26:]}"
    return product.text
