"""Draws what is printed on a package: ground, ornament, names and the panel with the code, flat and unlit.

Lengths are in units of one module of a linear code (``u``); matrix codes have modules of two units, as on real
packages, where they are printed larger than the finest bars.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageColor, ImageDraw

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product
from scanner_desktop.simulator.counter.symbols import SymbolArt, draw_symbol, font

UNIT = 5  # pixels per unit in which artwork is drawn, before it is scaled down to the frame
MATRIX_MODULE = 2  # units

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """The printed code with the white space and text around it.

    Attributes:
        image: RGB picture at UNIT pixels a unit.
        box: of the code in pixels of ``image``: left, top, right, bottom.
        modules: across and down, as in SymbolArt.
    """

    image: Image.Image
    box: Box
    modules: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """A printed front.

    Attributes:
        image: RGB at UNIT pixels a unit.
        corners: of the code, in pixels of ``image``, clockwise from the code's own top left; float, shape (4, 2).
        modules: across and down, as in SymbolArt.
    """

    image: Image.Image
    corners: NDArray[np.float64]
    modules: tuple[int, int]


def rgb(colour: str) -> Colour:
    """Return ``#rrggbb`` as numbers."""
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return a colour that has ``share`` (0..1) of the second in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def draw_panel(product: Product, contrast: float, *, text_below: bool = False) -> Panel:
    """Return the product's code on its panel, ink and paper ``contrast`` (0..1) apart.

    The readable text of a matrix code stands beside it or, with ``text_below``, under it.
    """
    matrix = not product.symbology.is_linear
    symbol = draw_symbol(product, UNIT * MATRIX_MODULE if matrix else UNIT)
    paper = rgb("#ffffff") if product.package != "carton" else rgb(product.ground)
    paper = mix(paper, (150, 150, 150), (1 - contrast) * 0.6)
    ink = mix(mix(rgb(product.ink), (0, 0, 0), 0.75), (150, 150, 150), (1 - contrast) * 0.6)
    margin, pitch = 3 * UNIT, round(7.5 * UNIT)
    height, width = symbol.image.shape
    code = Image.fromarray(_inked(symbol, ink, paper))
    if not matrix:
        picture = Image.new("RGB", (width + 2 * margin, height + 2 * margin), paper)
        at = margin, margin
    else:
        lines = _readable_lines(product)
        letters = font((4.6 if text_below else 6) * UNIT)
        text_width = round(max(letters.getlength(line) for line in lines))
        if text_below:
            pitch = round(pitch * 0.75)
            size = max(width, text_width) + 2 * margin, height + len(lines) * pitch + 2 * margin
            at = (size[0] - width) // 2, margin
            text_at, anchor, first = size[0] / 2, "mm", at[1] + height + pitch / 2
        else:
            size = width + text_width + 3 * margin, max(height, len(lines) * pitch) + 2 * margin
            at = margin, (size[1] - height) // 2
            text_at, anchor, first = float(width + margin), "lm", (size[1] - (len(lines) - 1) * pitch) / 2
        picture = Image.new("RGB", size, paper)
        pen = ImageDraw.Draw(picture)
        for number, line in enumerate(lines):
            pen.text((text_at, first + number * pitch), line, fill=ink, font=letters, anchor=anchor)
    picture.paste(code, at)
    left, top, right, bottom = symbol.box
    return Panel(picture, (left + at[0], top + at[1], right + at[0], bottom + at[1]), symbol.modules)


def _inked(symbol: SymbolArt, ink: Colour, paper: Colour) -> NDArray[np.uint8]:
    share = symbol.image[..., None].astype(np.float32) / 255
    colours = np.array(ink, np.float32) * (1 - share) + np.array(paper, np.float32) * share
    whole: NDArray[np.uint8] = np.rint(colours).astype(np.uint8)
    return whole


def _readable_lines(product: Product) -> list[str]:
    if product.symbology is Symbology.GS1_DATA_MATRIX:
        text = product.text
        return [f"(01) {text[2:16]}", f"(17) {text[18:24]}", f"(10) {text[26:]}"]
    return ["Scan me for", "the whole story"]


def draw_front(
    product: Product, width: float, height: float, contrast: float, *, turned: bool = False, centred: bool = False
) -> Front:
    """Return the printed front of a package ``width`` by ``height`` units large.

    Args:
        product: whose front it is.
        width: of the front in units.
        height: of the front in units.
        contrast: of the code, 0..1.
        turned: the code stands on its end, as on cans, where bars must run round the curve.
        centred: names and code in the middle, for packages whose edges curve away.
    """
    size = round(width * UNIT), round(height * UNIT)
    ground, ink, accent = rgb(product.ground), rgb(product.ink), rgb(product.accent)
    picture = Image.new("RGB", size, ground)
    pen = ImageDraw.Draw(picture)
    if product.package != "carton":  # plain cardboard, on which the code is printed without a panel
        _ornament(pen, size, product, mix(ground, accent, 0.22), mix(ground, accent, 0.38))

    panel = draw_panel(product, contrast, text_below=centred)
    code = panel.image.transpose(Image.Transpose.ROTATE_90) if turned else panel.image
    margin = 8 * UNIT
    x = (size[0] - code.width) // 2 if centred else size[0] - code.width - margin
    y = size[1] - code.height - margin
    if product.package != "carton":
        pen.rounded_rectangle((x - 4, y - 4, x + code.width + 3, y + code.height + 3), 12, fill=code.getpixel((0, 0)))
    picture.paste(code, (x, y))

    inner = min(size[0] - 2 * margin, round((134 if centred else 400) * UNIT))
    left = (size[0] - inner) // 2
    _names(pen, (left, margin, left + inner, y - 4 * UNIT), product, ink, centred=centred)
    if not centred and x - 2 * margin > 40 * UNIT:
        _small_print(pen, (margin, y, x - margin // 2, size[1] - margin), product, ink, accent)

    box_left, top, right, bottom = panel.box
    corners = np.array([(box_left, top), (right, top), (right, bottom), (box_left, bottom)])
    if turned:  # counterclockwise by 90°: the panel's right edge comes to lie on top
        corners = np.stack([corners[:, 1], panel.image.width - corners[:, 0]], axis=1)
    return Front(picture, corners + np.array((x, y)), panel.modules)


def _names(pen: ImageDraw.ImageDraw, area: Box, product: Product, ink: Colour, *, centred: bool) -> None:
    left, top, right, bottom = area
    anchor, x = ("mt", (left + right) / 2) if centred else ("lt", left)
    brand = " ".join(product.brand.upper())
    brand_size = min(8.0 * UNIT, (bottom - top) * 0.22)
    while font(brand_size).getlength(brand) > right - left:
        brand_size *= 0.9
    pen.text((x, top), brand, fill=mix(ink, rgb(product.ground), 0.2), font=font(brand_size), anchor=anchor)
    top += brand_size * 1.75
    size, lines = _fit(product.name, right - left, bottom - top)
    for number, line in enumerate(lines):
        y = top + number * size * 1.08
        pen.text((x, y), line, fill=ink, font=font(size), anchor=anchor, stroke_width=size / 45, stroke_fill=ink)


def _fit(text: str, width: float, height: float) -> tuple[float, list[str]]:
    """Return the largest type size (pixels) at which ``text`` fits, and its lines."""
    size = 24.0 * UNIT
    while size > 4 * UNIT:
        lines: list[str] = []
        for word in text.split():
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and font(size).getlength(joined) <= width * 0.97:
                lines[-1] = joined
            else:
                lines.append(word)
        widest = max(font(size).getlength(line) for line in lines)
        if widest <= width * 0.97 and len(lines) * size * 1.08 <= height:
            break
        size *= 0.93
    return size, lines


def _small_print(pen: ImageDraw.ImageDraw, area: Box, product: Product, ink: Colour, accent: Colour) -> None:
    left, top, right, bottom = area
    size = 8.5 * UNIT
    while font(size).getlength(product.category) > right - left:
        size *= 0.92
    pen.rectangle((left, top + 2 * UNIT, left + 16 * UNIT, top + 3.2 * UNIT), fill=accent)
    pen.text((left, top + 8 * UNIT), product.category, fill=ink, font=font(size), anchor="lt")
    size = 12.0 * UNIT
    while font(size).getlength(product.size) > right - left:
        size *= 0.92
    pen.text((left, bottom), product.size, fill=ink, font=font(size), anchor="lb", stroke_width=1, stroke_fill=ink)
    faint = mix(rgb(product.ground), ink, 0.7)
    y = top + 22 * UNIT
    for line in ("An invented product,", "made for looking at.", "Not sold anywhere."):
        if y > bottom - 20 * UNIT or font(4.6 * UNIT).getlength(line) > right - left:
            break
        pen.text((left, y), line, fill=faint, font=font(4.6 * UNIT), anchor="lt")
        y += 6.2 * UNIT


def _ornament(pen: ImageDraw.ImageDraw, size: tuple[int, int], product: Product, first: Colour, second: Colour) -> None:
    """Draw one of five ornaments, chosen by the number so that a product always looks the same."""
    width, height = size
    reach = max(size)
    match int(product.gtin[-5:-1]) % 5:
        case 0:  # a rising sun
            centre = (width * 0.82, height * 0.30)
            for step in range(24):
                a, b = (math.tau * (step + half) / 24 for half in (0.0, 0.5))
                rays = [(centre[0] + math.cos(angle) * reach, centre[1] + math.sin(angle) * reach) for angle in (a, b)]
                pen.polygon([centre, *rays], fill=first)
            radius = height * 0.2
            pen.ellipse((centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), fill=second)
        case 1:  # hills
            for row, colour in enumerate((first, second)):
                line = [
                    (x, height * (0.52 + 0.16 * row) + math.sin(x / width * 7 + row * 2.1) * height * 0.07)
                    for x in range(0, width + 20, 20)
                ]
                pen.polygon([*line, (width, height), (0, height)], fill=colour)
        case 2:  # spots
            pitch = 17 * UNIT
            for row in range(height // pitch + 2):
                for column in range(width // pitch + 2):
                    x, y = (column + (row % 2) / 2) * pitch, float(row * pitch)
                    radius = (2 + 3.2 * x / width) * UNIT
                    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=first)
        case 3:  # rings
            for ring in range(7, 0, -1):
                radius = ring * height * 0.11
                x, y = width * 0.9, height * 0.12
                pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(first, second)[ring % 2])
        case _:  # a broad band and two thin ones
            for start, breadth, colour in ((0.10, 0.16, first), (0.32, 0.03, second), (0.39, 0.03, first)):
                x = width * (1 - start)
                slope = height * 0.5
                band = width * breadth
                pen.polygon([(x, 0), (x - band, 0), (x - band - slope, height), (x - slope, height)], fill=colour)
