"""Linear codes as a press that is too wet or too dry prints them and a camera sees them: one code from two numbers.

Ink that runs moves every edge of every bar outwards by the same amount, ink that lacks moves it inwards. Digits that
differ in little but the widths of their bars, 1 and 7, 2 and 8, are the ones that this confuses: they are frequent
here. The module widths come from libzint, whose authors wrote none of the decoders under test.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
import zint
from numpy.typing import NDArray
from photos import Photo

_FINE = 64  # samples a module of the profile across the bars
_OVER = 4  # samples a pixel, each way
_ZINT_UNITS_PER_MODULE = 2  # libzint's vector output at scale 1
_RICH, _OTHER = "1278", "034569"
_RICH_SHARE = 0.8

LARGEST_GAIN = 0.3  # modules


@dataclass(frozen=True, slots=True)
class Kind:
    """A symbology: its name in the tables, libzint's for it, the labels' for it, quiet zones left and right."""

    name: str
    zint: zint.Symbology
    label: str
    quiet: tuple[float, float]  # modules


EAN_13 = Kind("EAN-13", zint.Symbology.EANX, "EAN13", (11, 7))
UPC_A = Kind("UPC-A", zint.Symbology.UPCA, "UPCA", (9, 9))
OTHERS = (
    Kind("EAN-8", zint.Symbology.EANX, "EAN8", (7, 7)),
    Kind("UPC-E", zint.Symbology.UPCE, "UPCE", (9, 7)),
    Kind("ITF-14", zint.Symbology.C25INTER, "ITF", (10, 10)),  # without the bars that frame an ITF-14
    Kind("Code 128", zint.Symbology.CODE128, "CODE128", (10, 10)),
    Kind("GS1-128", zint.Symbology.GS1_128, "CODE128", (10, 10)),
    Kind("DataBar", zint.Symbology.DBAR_OMN, "DATABAR", (1, 1)),
    Kind("DataBar Limited", zint.Symbology.DBAR_LTD, "DATABAR", (1, 5)),
    Kind("DataBar Expanded", zint.Symbology.DBAR_EXP, "DATABAR_EXP", (1, 1)),
)


@dataclass(frozen=True)
class Print:
    """How one code was printed and seen; lengths in modules unless said otherwise.

    Attributes:
        number: which code of its seed this is.
        kind: its symbology.
        text: what it says, as libzint prints it below the bars.
        gain: how far every edge of a bar lies outwards of where it belongs.
        blur: standard deviation of the lens.
        pixels_per_module: of the picture.
    """

    number: int
    kind: Kind
    text: str
    gain: float
    blur: float
    pixels_per_module: float

    @cached_property
    def label(self) -> Photo:
        """What a photo's manifest would say of it."""
        return Photo(f"ink {self.number}", self.text, self.kind.label, "ink", Path())


def kind_of(number: int) -> Kind:
    """Return the symbology whose turn it is: EAN-13 and UPC-A two of ten each, the other eight alike."""
    turn = number % 10
    if turn < 4:
        return EAN_13 if turn % 2 == 0 else UPC_A
    return OTHERS[(number // 10 * 6 + turn - 4) % len(OTHERS)]


def render(seed: int, number: int) -> tuple[NDArray[np.uint8], Print]:
    """Return the picture of code ``number`` of a seed, gray ``(height, width)``, and what it shows."""
    random = np.random.default_rng([seed, number])
    kind = kind_of(number)
    bars, width, text = _encoded(kind, random)
    truth = Print(
        number,
        kind,
        text,
        gain=float(random.uniform(-LARGEST_GAIN, LARGEST_GAIN)),
        blur=float(random.uniform(0.1, 0.9)),
        pixels_per_module=float(np.exp(random.uniform(np.log(1.2), np.log(4)))),
    )
    height, tilt = random.uniform(15, 60), np.deg2rad(random.uniform(-8, 8))
    paper, ink = random.uniform(170, 245), random.uniform(15, 70)
    share = _ink_on_canvas(bars, width, height, tilt, truth, random)
    light = paper + (ink - paper) * share + random.normal(0, 4, share.shape)
    return np.clip(np.rint(light), 0, 255).astype(np.uint8), truth


def _encoded(kind: Kind, random: np.random.Generator) -> tuple[NDArray[np.float64], float, str]:
    """Return the bars ``(start, end)`` in modules, shape (bars, 2), the symbol's width, and its text."""
    symbol = zint.Symbol()
    symbol.symbology = kind.zint
    symbol.height = 40
    symbol.encode(_content(kind, random))
    symbol.buffer_vector()
    vector = symbol.vector
    middle = vector.height / 3  # above the text and what guards descend into it
    cut = sorted((r.x, r.x + r.width) for r in vector.rectangles if r.y <= middle < r.y + r.height)
    bars = np.array(cut) / _ZINT_UNITS_PER_MODULE
    # libzint leaves the quiet zones of EAN and UPC on the left, and DataBar begins with a space that belongs to it.
    left = float(bars[0, 0]) if kind.label in ("EAN13", "UPCA", "EAN8", "UPCE") else 0.0
    text = symbol.text.removeprefix("(01)") if kind.label == "DATABAR" else symbol.text  # as the photos' labels are
    return bars - left, float(symbol.width), text


def _content(kind: Kind, random: np.random.Generator) -> str:
    """Return what libzint is to encode: mostly 1, 2, 7 and 8. It adds the check digits of all but ITF and (01)."""
    match kind.name:
        case "EAN-13":
            return _digits(random, 12)
        case "UPC-A":
            return _digits(random, 11)
        case "EAN-8":
            return _digits(random, 7)
        case "UPC-E":  # the last digit says where the zeros were: 1 and 2 stand beside any others
            return "0" + _digits(random, 5) + str(random.choice(["1", "2"]))
        case "ITF-14":
            return _checked(_digits(random, 13))
        case "Code 128":
            return str(random.choice(["", "A", "LOT-", "sn"])) + _digits(random, int(random.integers(6, 15)))
        case "GS1-128":
            return f"[01]{_checked(_digits(random, 13))}" + str(random.choice(["", f"[10]{_digits(random, 6)}"]))
        case "DataBar":
            return _digits(random, 13)
        case "DataBar Limited":  # holds numbers that begin with 0 or 1
            return str(random.choice(["0", "1"])) + _digits(random, 12)
        case _:
            return f"[01]{_checked(_digits(random, 13))}[10]{_digits(random, int(random.integers(4, 9)))}"


def _digits(random: np.random.Generator, count: int) -> str:
    rich = random.random(count) < _RICH_SHARE
    return "".join(str(random.choice(list(_RICH if one else _OTHER))) for one in rich)


def _checked(body: str) -> str:
    """Return the digits with the check digit of GS1 General Specifications, 7.9."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return body + str(-total % 10)


def _ink_on_canvas(
    bars: NDArray[np.float64],
    width: float,
    height: float,
    tilt: float,
    truth: Print,
    random: np.random.Generator,
) -> NDArray[np.float32]:
    """Return the share of ink that each pixel sees, 0..1, on paper that reaches 15 to 40 pixels beyond the quiet zones.

    Bars are one profile across times one along: the lens, which is round, blurs each alike. Both are computed exactly
    and far finer than the pixels, looked up at ``_OVER`` places a pixel each way, and averaged over the pixel.
    """
    scale, (left, right) = truth.pixels_per_module, truth.kind.quiet
    sample = 1 / (scale * _OVER)
    across = _profile(bars + np.array([-truth.gain, truth.gain]), width, truth.blur, sample)
    along = _profile(np.array([[0.0, height]]), height, truth.blur, sample)

    cos, sin = np.cos(tilt), np.sin(tilt)
    whole = left + width + right
    margins = random.uniform(15, 40, 4)
    inner = np.array([whole * cos + height * abs(sin), whole * abs(sin) + height * cos]) * scale
    columns, rows = (int(np.ceil(side)) for side in inner + margins[:2] + margins[2:])
    x = (np.arange(columns * _OVER, dtype=np.float32) + 0.5) / _OVER - np.float32(margins[0] + inner[0] / 2)
    y = (np.arange(rows * _OVER, dtype=np.float32)[:, None] + 0.5) / _OVER - np.float32(margins[1] + inner[1] / 2)
    u = (x * cos + y * sin) / scale + whole / 2 - left
    v = (y * cos - x * sin) / scale + height / 2
    share = _looked_up(across, u) * _looked_up(along, v)
    return np.asarray(cv2.resize(share, (columns, rows), interpolation=cv2.INTER_AREA), np.float32)


_BEYOND = 6  # modules that a profile reaches beyond both ends: more than the widest blur does


def _profile(dark: NDArray[np.float64], length: float, blur: float, sample: float) -> NDArray[np.float32]:
    """Return the share of ink along a line from ``-_BEYOND`` to ``length + _BEYOND`` modules, ``_FINE`` a module.

    Every step holds the very share of it that is dark. ``sample`` is the length, in modules, over which one place in
    the picture averages.
    """
    places = np.arange(round((length + 2 * _BEYOND) * _FINE) + 1) / _FINE - _BEYOND
    ink = np.clip(places[:, None] - dark[:, 0], 0, dark[:, 1] - dark[:, 0]).sum(axis=1)
    line = (np.diff(ink) * _FINE).astype(np.float32)[None]
    reach = 2 * round(4 * blur * _FINE) + 1
    line = cv2.GaussianBlur(line, (reach, 1), blur * _FINE, borderType=cv2.BORDER_CONSTANT)
    line = cv2.blur(line, (2 * round(sample * _FINE / 2) + 1, 1), borderType=cv2.BORDER_CONSTANT)
    return np.asarray(line[0], np.float32)


def _looked_up(profile: NDArray[np.float32], modules: NDArray[np.float32]) -> NDArray[np.float32]:
    places = ((modules + _BEYOND) * _FINE).astype(np.int32)
    return profile[np.clip(places, 0, len(profile) - 1)]
