"""Frames from which no code may be read, or none but the one that is half hidden: for counting false positives."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from scanner_desktop.simulator.catalogue import load_catalogue
from scanner_desktop.simulator.counter.artwork import draw_panel
from scanner_desktop.simulator.counter.symbols import font

_Picture = NDArray[np.uint8]
_Random = np.random.Generator

_SHEET = 900  # pixels, each side of the picture that a view is taken from
_FRAMES_PER_SHEET = 50  # a new sheet now and then; every frame sees it from somewhere else


class Kind(StrEnum):
    """What the frame is full of."""

    NOISE = "noise"
    TEXT = "text"
    STRIPES = "stripes"
    FENCE = "fence"
    HALF_HIDDEN = "half_hidden"
    BLANK = "blank"
    GRADIENT = "gradient"
    CHECKER = "checker"
    KEYBOARD = "keyboard"
    RECEIPT = "receipt"
    MOSAIC = "mosaic"


@dataclass(frozen=True, slots=True, eq=False)
class Distractor:
    """A frame without a readable code.

    Attributes:
        image: BGR ``uint8``, ``(height, width, 3)``.
        gtin: of the code that is partly hidden, "" where there is none. Nothing else may ever be read.
    """

    image: _Picture
    gtin: str


def distractor_frame(seed: int, index: int, width: int, height: int, kind: Kind) -> Distractor:
    """Return frame ``index`` of a kind: a pure function of its arguments (all numbers 0 or more)."""
    random = np.random.default_rng((seed, 7, index, *kind.encode()))
    gtin = ""
    match kind:
        case Kind.NOISE:
            image = _noise(random, width, height)
        case Kind.BLANK:
            image = np.full((height, width, 3), random.integers(0, 256, 3), np.uint8)
        case Kind.GRADIENT:
            image = _gradient(random, width, height)
        case Kind.HALF_HIDDEN:
            panel, gtin = _half_hidden(int(random.integers(_HIDDEN_VARIANTS)))
            image = _view(random, panel, width, height, whole=True)
        case _:
            image = _view(random, _sheet(kind, seed, index // _FRAMES_PER_SHEET), width, height)
    return Distractor(_through_the_lens(random, image), gtin)


def _noise(random: _Random, width: int, height: int) -> _Picture:
    """White noise at a coarseness of 1 to 16 pixels, in either direction, gray or coloured."""
    across, down = 2 ** random.integers(0, 5, 2)
    shape = -(-height // down), -(-width // across), int(random.choice((1, 3)))
    cells = random.integers(0, 256, shape, dtype=np.uint8)
    if random.random() < 0.5:
        cells = np.where(cells > 127, 255, 0).astype(np.uint8)
    large = np.repeat(np.repeat(cells, down, axis=0), across, axis=1)[:height, :width]
    return np.ascontiguousarray(np.broadcast_to(large, (height, width, 3)))


def _gradient(random: _Random, width: int, height: int) -> _Picture:
    corners = random.uniform(0, 255, (2, 2, 3)).astype(np.float32)
    smooth = cv2.resize(corners, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.clip(np.rint(smooth), 0, 255).astype(np.uint8)


def _view(random: _Random, sheet: _Picture, width: int, height: int, *, whole: bool = False) -> _Picture:
    """Return ``sheet`` seen from somewhere: turned, tilted, nearer or farther.

    Beyond its edges it goes on mirrored or, where it is to be seen as a ``whole``, lies on something plain.
    """
    high, wide = sheet.shape[:2]
    ground = random.integers(70, 200, 3).tolist()
    scale = height / high * random.uniform(0.35, 0.8) if whole else height / high * random.uniform(0.8, 2.5)
    angle = random.uniform(0, math.tau)
    corners = np.array([(-wide, -high), (wide, -high), (wide, high), (-wide, high)], np.float64) / 2 * scale
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    seen = corners @ turn.T
    lean = random.uniform(-0.25, 0.25, 2)
    seen = seen / (1 + seen @ lean / max(wide, high) / scale)[:, None]
    play = 0.15 if whole else 0.3
    seen += (width * random.uniform(0.5 - play, 0.5 + play), height * random.uniform(0.5 - play, 0.5 + play))
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, seen.astype(np.float32))
    border = cv2.BORDER_CONSTANT if whole else cv2.BORDER_REFLECT
    return _picture(
        cv2.warpPerspective(
            sheet, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=border, borderValue=ground
        )
    )


def _through_the_lens(random: _Random, image: _Picture) -> _Picture:
    """Return ``image`` a little blurred and noisy, sometimes hardly at all."""
    if random.random() < 0.6:
        image = _picture(cv2.GaussianBlur(image, (0, 0), random.uniform(0.4, 1.4)))
    grain = random.integers(0, 1 + int(random.uniform(1, 20)), (256, 256), dtype=np.uint8)
    tiles = -(-image.shape[0] // 256), -(-image.shape[1] // 256)
    veil = np.tile(grain, tiles)[: image.shape[0], : image.shape[1]]
    return _picture(cv2.add(image, cv2.cvtColor(veil, cv2.COLOR_GRAY2BGR)))


@lru_cache(maxsize=32)
def _sheet(kind: Kind, seed: int, number: int) -> _Picture:
    random = np.random.default_rng((seed, 8, number, *kind.encode()))
    return _DRAWN[kind](random)


def _stripes(random: _Random) -> _Picture:
    """Bars of random widths: on whole modules as a code's, or of any width, in one row or several."""
    sheet = np.full((_SHEET, _SHEET), 255, np.uint8)
    rows = int(random.integers(1, 7))
    for row in range(rows):
        x, dark = 0.0, True
        module = random.uniform(2, 9)
        modular = random.random() < 0.5
        band = slice(row * _SHEET // rows, (row + 1) * _SHEET // rows - int(random.integers(0, 20)))
        while x < _SHEET:
            breadth = module * (random.integers(1, 5) if modular else random.uniform(0.7, 4.5))
            if dark:
                sheet[band, round(x) : round(x + breadth)] = random.integers(0, 50)
            x, dark = x + breadth, not dark
    return _bgr(sheet)


def _fence(random: _Random) -> _Picture:
    """Pickets, a radiator or a shutter: evenly spaced, rounded, with rails across."""
    pitch = random.uniform(7, 50)
    share = random.uniform(0.3, 0.75)
    phase = np.arange(_SHEET, dtype=np.float32) / pitch % 1
    profile = np.where(phase < share, 150 + 90 * np.sin(phase / share * math.pi), random.integers(10, 90))
    sheet = np.repeat(profile[None], _SHEET, axis=0)
    for top in range(int(random.integers(40, 200)), _SHEET, int(random.integers(150, 500))):
        sheet[top : top + int(random.integers(6, 40))] = random.integers(120, 220)
    return _bgr(np.clip(sheet, 0, 255).astype(np.uint8))


def _checker(random: _Random) -> _Picture:
    across, down = random.integers(5, 60, 2)
    y, x = np.mgrid[0:_SHEET, 0:_SHEET]
    low, high = random.integers(0, 90), random.integers(150, 256)
    return _bgr(np.where((x // across + y // down) % 2, low, high).astype(np.uint8))


def _mosaic(random: _Random) -> _Picture:
    """Random modules with finder-like squares among them: a matrix code that is none."""
    module = int(random.integers(5, 14))
    cells = np.where(random.random((_SHEET // module + 1, _SHEET // module + 1)) < 0.5, 0, 255).astype(np.uint8)
    for _ in range(int(random.integers(0, 6))):
        row, column = random.integers(0, len(cells) - 9, 2)
        for inset, shade in ((0, 255), (1, 0), (2, 255), (3, 0)):
            cells[row + inset : row + 9 - inset, column + inset : column + 9 - inset] = shade
    return _bgr(np.repeat(np.repeat(cells, module, axis=0), module, axis=1)[:_SHEET, :_SHEET])


_WORDS = (
    "counter",
    "basket",
    "thursday",
    "opening",
    "hours",
    "please",
    "ask",
    "staff",
    "returns",
    "within",
    "fourteen",
    "days",
    "with",
    "the",
    "receipt",
    "organic",
    "bread",
    "rolls",
    "for",
    "fresh",
    "daily",
    "shelf",
    "aisle",
    "left",
    "exit",
    "pull",
    "push",
    "mind",
    "step",
    "thank",
    "you",
)


def _text(random: _Random) -> _Picture:
    """Draw a printed page: words and numbers in several sizes."""
    page = Image.new("L", (_SHEET, _SHEET), 250)
    pen = ImageDraw.Draw(page)
    y = 10.0
    while y < _SHEET:
        size = float(random.choice((11, 14, 18, 26, 60)))
        line = " ".join(
            str(random.integers(10**9)) if random.random() < 0.25 else str(random.choice(_WORDS)) for _ in range(22)
        )
        pen.text((12, y), line, fill=int(random.integers(0, 90)), font=font(size))
        y += size * 1.25
    return _bgr(np.asarray(page))


def _receipt(random: _Random) -> _Picture:
    """Draw a till receipt: columns, rules, thirteen-digit numbers in plain type, thin lines like bars."""
    page = Image.new("L", (_SHEET, _SHEET), 245)
    pen = ImageDraw.Draw(page)
    for row in range(_SHEET // 24):
        y = row * 24
        ink = int(random.integers(20, 110))
        if random.random() < 0.12:
            for x in range(0, _SHEET, int(random.integers(4, 12))):
                pen.line((x, y + 4, x, y + 20), fill=ink, width=int(random.integers(1, 4)))
            continue
        pen.text((20, y), str(random.choice(_WORDS)).title(), fill=ink, font=font(20))
        for right in (0.45, 0.72, 0.97):
            number = str(random.integers(10**12, 10**13))
            pen.text((_SHEET * right, y), number, fill=ink, font=font(20), anchor="ra")
    return _bgr(np.asarray(page))


def _keyboard(random: _Random) -> _Picture:
    dark = random.random() < 0.6
    base, key, ink = (45, 28, 220) if dark else (190, 235, 40)
    page = Image.new("L", (_SHEET, _SHEET), base)
    pen = ImageDraw.Draw(page)
    size = int(random.integers(46, 80))
    gap = int(random.integers(4, 10))
    for row in range(_SHEET // size + 1):
        shift = row * size // 3 % size
        for column in range(-1, _SHEET // size + 1):
            x, y = column * size + shift, row * size
            pen.rounded_rectangle((x, y, x + size - gap, y + size - gap), 7, fill=key)
            letter = chr(ord("A") + int(random.integers(26)))
            pen.text((x + size * 0.2, y + size * 0.15), letter, fill=ink, font=font(size * 0.36))
    return _bgr(np.asarray(page))


_DRAWN: dict[Kind, Callable[[_Random], _Picture]] = {
    Kind.TEXT: _text,
    Kind.STRIPES: _stripes,
    Kind.FENCE: _fence,
    Kind.CHECKER: _checker,
    Kind.KEYBOARD: _keyboard,
    Kind.RECEIPT: _receipt,
    Kind.MOSAIC: _mosaic,
}

_HIDDEN_VARIANTS = 400


@lru_cache(maxsize=_HIDDEN_VARIANTS)
def _half_hidden(variant: int) -> tuple[_Picture, str]:
    """Return a printed code of which a part is cut off, covered or torn away, and its GTIN.

    Of a linear code some of the bars are hidden over their whole height, of a matrix code well over a third of it.
    """
    random = np.random.default_rng((9, variant))
    catalogue = load_catalogue()
    product = catalogue[variant % len(catalogue)]
    linear = product.symbology.is_linear
    panel = draw_panel(product, 1.0)
    image = cv2.cvtColor(np.asarray(panel.image), cv2.COLOR_RGB2BGR)
    left, top, right, bottom = panel.box
    width, height = right - left, bottom - top
    share = random.uniform(0.12, 0.6) if linear else random.uniform(0.38, 0.7)
    paper = [int(value) for value in image[2, 2]]
    cover = paper if random.random() < 0.4 else random.integers(0, 256, 3).tolist()
    start = left + width * random.uniform(0.05, 0.95 - share)
    way = int(random.integers(4 if linear else 5))
    if way == 0:
        image = image[:, round(left + width * share) :]
    elif way == 1:
        image = image[:, : round(right - width * share)]
    elif way == 2:
        image[:, round(start) : round(start + width * share)] = cover
    elif way == 3:  # aslant
        lean = height * random.uniform(-0.4, 0.4)
        end, low, high = start + width * share, -1.0, float(image.shape[0])
        torn = np.array([(start - lean, low), (end - lean, low), (end + lean, high), (start + lean, high)])
        cv2.fillPoly(image, [np.rint(torn).astype(np.int32)], cover)
    else:
        image[round(top + height * (1 - share)) :] = cover
    margin = 0 if way < 2 and random.random() < 0.5 else 40  # cut off with the paper, or printed incompletely
    framed = cv2.copyMakeBorder(image, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=paper)
    return _picture(framed), product.gtin


def _bgr(gray: NDArray[np.uint8]) -> _Picture:
    return _picture(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR))


def _picture(image: object) -> _Picture:
    return np.asarray(image, np.uint8)
