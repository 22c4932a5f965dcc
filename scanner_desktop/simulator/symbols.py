"""Draws the code of a product as it is printed: bars or modules, quiet zones and the digits below, by libzint."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import zint
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product

_ZINT_UNITS_PER_MODULE = 2  # libzint's vector output at scale 1


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


def draw_symbol(product: Product, module: int) -> SymbolArt:
    """Return the product's code, drawn at ``module`` pixels a module.

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
    picture = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(picture)
    rectangles = [(r.x, r.y, r.width, r.height) for r in vector.rectangles]
    for x, y, w, h in rectangles:
        at_x, at_y = round(x * unit) + quiet, round(y * unit) + quiet
        pen.rectangle((at_x, at_y, at_x + round(w * unit) - 1, at_y + round(h * unit) - 1), fill=0)
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


def _zint_input(product: Product) -> str:
    """Return what libzint wants to hear: it adds the check digits of ITF-14 and EAN-8 itself, and wants AIs marked."""
    if product.symbology in (Symbology.ITF, Symbology.EAN_8):
        return product.text[:-1]
    if product.symbology is Symbology.GS1_DATA_MATRIX:
        text = product.text
        return f"[01]{text[2:16]}[17]{text[18:24]}[10]{text[26:]}"
    return product.text
