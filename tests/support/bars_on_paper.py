"""Linear codes that libzint draws, printed on a page where we choose: what they say and where they stand is known."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
import zint
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.raw import as_corners

_FINE = 48  # samples a module of the profile across the bars
_OVER = 3  # samples a pixel, each way
_BEYOND = 8  # modules that a profile reaches beyond both ends

Bars = NDArray[np.float64]
"""Begin and end of every bar, modules from the first one's outer edge, shape ``(bars, 2)``."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """What libzint made of a text: its modules row by row, dark True, and what it prints below them."""

    modules: NDArray[np.bool_]
    text: str

    @property
    def bars(self) -> Bars:
        """Of the first row."""
        return bars_of(self.modules[0])


def symbol(kind: zint.Symbology, content: str, **options: object) -> Symbol:
    """Return what libzint draws; ``options`` are attributes of ``zint.Symbol``."""
    made = zint.Symbol()
    made.symbology = kind
    for name, value in options.items():
        setattr(made, name, value)
    made.encode(content)
    packed = np.asarray(made.encoded_data)[: made.rows]
    return Symbol(np.unpackbits(packed, axis=1, bitorder="little")[:, : made.width].astype(bool), made.text)


def bars_of(row: Sequence[bool] | NDArray[np.bool_]) -> Bars:
    """Return the bars of one row of modules."""
    turns = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8)))
    bars = turns.reshape(-1, 2).astype(np.float64)
    return bars - bars[0, 0]


def with_ratio(bars: Bars, ratio: float) -> Bars:
    """Return the bars of a code of wide and narrow ones with the wide ones and spaces ``ratio`` modules wide."""
    widths = np.diff(bars.ravel())
    edges = np.concatenate([[0.0], np.cumsum(np.where(widths > 1.5, ratio, widths))])
    return edges.reshape(-1, 2)


def check_digit(body: str) -> str:
    """Return the check digit of GS1 General Specifications, 7.9."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


@dataclass
class Page:
    """A gray page; whatever is printed on it adds its ink.

    Attributes:
        height, width: pixels.
    """

    height: int = 480
    width: int = 640
    share: NDArray[np.float32] = field(init=False)

    def __post_init__(self) -> None:
        self.share = np.zeros((self.height, self.width), np.float32)

    def print(
        self,
        bars: Bars,
        at: tuple[float, float] | None = None,
        *,
        module: float = 3.0,
        height: float = 40.0,
        blur: float = 0.3,
        gain: float = 0.0,
        turn: float = 0.0,
    ) -> Corners:
        """Print a code and return where its bars stand, clockwise from its own top left.

        Args:
            bars: of the code.
            at: its middle, pixels; the page's when nothing is said.
            module: pixels.
            height: of the bars, modules.
            blur: of the lens, standard deviation in modules.
            gain: by which every edge lies outwards of where it belongs, modules.
            turn: degrees, clockwise on the screen.
        """
        x, y = at or (self.width / 2, self.height / 2)
        length = float(bars[-1, 1])
        across = _profile(bars + np.array([-gain, gain]), length, blur)
        along = _profile(np.array([[0.0, height]]), height, blur)
        angle = np.deg2rad(turn)
        u, v = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
        sides = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) / 2
        corners = np.array([x, y]) + module * (sides[:, :1] * length * u + sides[:, 1:] * height * v)
        room = (4 * blur + 2) * module
        left, top = np.maximum(0, np.floor(corners.min(axis=0) - room)).astype(int)
        right = min(self.width, int(np.ceil(corners[:, 0].max() + room)))
        bottom = min(self.height, int(np.ceil(corners[:, 1].max() + room)))
        columns = left + (np.arange((right - left) * _OVER, dtype=np.float32) + 0.5) / _OVER - np.float32(x)
        rows = top + (np.arange((bottom - top) * _OVER, dtype=np.float32)[:, None] + 0.5) / _OVER - np.float32(y)
        first = (columns * u[0] + rows * u[1]) / module + length / 2
        second = (columns * v[0] + rows * v[1]) / module + height / 2
        ink = _looked_up(across, first) * _looked_up(along, second)
        self.share[top:bottom, left:right] += cv2.resize(
            ink, (right - left, bottom - top), interpolation=cv2.INTER_AREA
        )
        return as_corners(corners - 0.5)  # the middle of a picture's first pixel is at 0, 0

    def stamp(self, modules: NDArray[np.bool_], at: tuple[float, float], *, module: float, blur: float = 0.3) -> None:
        """Print a matrix of modules, ``(rows, columns)``, with its middle at ``at``; lengths as in ``print``."""
        fine = np.repeat(np.repeat(modules.astype(np.float32), 8, axis=0), 8, axis=1)
        fine = cv2.copyMakeBorder(fine, 32, 32, 32, 32, cv2.BORDER_CONSTANT, value=0)
        fine = cv2.GaussianBlur(fine, (0, 0), max(blur * 8, 3.0))
        scale = module / 8
        left, top = at[0] - fine.shape[1] * scale / 2, at[1] - fine.shape[0] * scale / 2
        to_page = np.array([[scale, 0, left], [0, scale, top]], np.float32)
        self.share += cv2.warpAffine(fine, to_page, (self.width, self.height), flags=cv2.INTER_LINEAR)

    def seen(self, *, paper: float = 215.0, ink: float = 35.0, noise: float = 3.0, seed: int = 0) -> NDArray[np.uint8]:
        """Return the page as a camera sees it: gray levels of paper and ink, and the noise's standard deviation."""
        light = paper + (ink - paper) * np.minimum(self.share, 1.0)
        light = light + np.random.default_rng(seed).normal(0, noise, light.shape)
        return np.clip(np.rint(light), 0, 255).astype(np.uint8)


def _profile(dark: Bars, length: float, blur: float) -> NDArray[np.float32]:
    places = np.arange(round((length + 2 * _BEYOND) * _FINE) + 1) / _FINE - _BEYOND
    edges = dark.ravel()
    amounts = np.concatenate([[0.0], np.cumsum(dark[:, 1] - dark[:, 0])])
    ink = np.interp(places, edges, np.repeat(amounts, 2)[1:-1])
    line = (np.diff(ink) * _FINE).astype(np.float32)[None]
    reach = 2 * round(4 * blur * _FINE) + 1
    line = cv2.GaussianBlur(line, (reach, 1), blur * _FINE, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(line[0], np.float32)


def _looked_up(profile: NDArray[np.float32], modules: NDArray[np.float32]) -> NDArray[np.float32]:
    places = ((modules + _BEYOND) * _FINE).astype(np.int32)
    return profile[np.clip(places, 0, len(profile) - 1)]


@dataclass(frozen=True, slots=True)
class Code:
    """A code to be printed: what it is called, its bars, and what it says."""

    symbology: Symbology
    bars: Bars
    text: str


def some_code(symbology: Symbology, random: np.random.Generator) -> Code:
    """Return a code of a symbology with a text made of many digits that are easily taken for each other."""
    match symbology:
        case Symbology.EAN_13:  # one that begins with 0 is a UPC-A
            drawn = symbol(zint.Symbology.EANX, str(random.integers(1, 10)) + easily_confused(random, 11))
        case Symbology.UPC_A:
            drawn = symbol(zint.Symbology.UPCA, str(random.integers(1, 10)) + easily_confused(random, 10))
        case Symbology.EAN_8:
            drawn = symbol(zint.Symbology.EANX, easily_confused(random, 7))
        case Symbology.UPC_E:  # the last digit says where the zeros were: 1 and 2 stand beside any others
            body = easily_confused(random, 5) + str(random.choice(["1", "2"]))
            drawn = symbol(zint.Symbology.UPCE, str(random.integers(2)) + body)
        case Symbology.ITF:
            drawn = symbol(zint.Symbology.C25INTER, _checked(easily_confused(random, 13)))
            return Code(symbology, with_ratio(drawn.bars, float(random.choice([2.0, 2.5, 3.0]))), drawn.text)
        case Symbology.CODE_128:
            start = str(random.choice(["", "A", "lot-", "sn"]))
            drawn = symbol(zint.Symbology.CODE128, start + easily_confused(random, int(random.integers(6, 13))))
        case Symbology.GS1_128:
            gtin, lot = _checked(easily_confused(random, 13)), easily_confused(random, 6)
            drawn = symbol(zint.Symbology.GS1_128, f"[01]{gtin}[10]{lot}")
            return Code(symbology, drawn.bars, f"01{gtin}10{lot}")
        case Symbology.DATABAR | Symbology.DATABAR_LIMITED:
            kind = zint.Symbology.DBAR_OMN if symbology is Symbology.DATABAR else zint.Symbology.DBAR_LTD
            body = ("1" if symbology is Symbology.DATABAR_LIMITED else "7") + easily_confused(random, 12)
            return Code(symbology, symbol(kind, body).bars, _checked(body))
        case Symbology.DATABAR_EXPANDED:
            gtin = _checked(easily_confused(random, 13))
            return Code(symbology, symbol(zint.Symbology.DBAR_EXP, f"[01]{gtin}").bars, f"01{gtin}")
        case _:
            raise ValueError(f"{symbology} is not drawn here")
    return Code(symbology, drawn.bars, drawn.text)


def easily_confused(random: np.random.Generator, count: int) -> str:
    """Return so many digits, four of five of which are 1, 2, 7 or 8."""
    return "".join(str(random.choice(list("1278" if random.random() < 0.8 else "034569"))) for _ in range(count))


def _checked(body: str) -> str:
    return body + check_digit(body)
