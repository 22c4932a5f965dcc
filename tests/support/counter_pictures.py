"""A counter with EAN-13 codes put exactly where a test wants them: position, angle and module width to the pixel."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners

_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_PARITY = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")
_MODULES = 95
_QUIET = 11
_MARGIN = 40  # pixels above and below the bars, the digits in the lower one


def with_check_digit(twelve: str) -> str:
    """Return the 13 digits of an EAN-13 for its first 12."""
    return twelve + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve)) % 10)


def ean_13(digits: str, module: int = 4, height: int = 220) -> NDArray[np.uint8]:
    """Return an upright symbol with its quiet zones, gray."""

    def inverted(bits: str) -> str:
        return bits.translate(str.maketrans("01", "10"))

    left = "".join(
        _LEFT[int(digit)] if parity == "L" else inverted(_LEFT[int(digit)])[::-1]
        for parity, digit in zip(_PARITY[int(digits[0])], digits[1:7], strict=True)
    )
    right = "".join(inverted(_LEFT[int(digit)]) for digit in digits[7:])
    bars = "101" + left + "01010" + right + "101"
    row = np.array([255] * _QUIET + [20 if bit == "1" else 255 for bit in bars] + [255] * _QUIET, np.uint8)
    return np.repeat(np.repeat(row[None], height, axis=0), module, axis=1)


@dataclass(frozen=True, slots=True)
class Placed:
    """One code on the counter: centre in pixels, angle in degrees clockwise, pixels a module."""

    digits: str
    x: float
    y: float
    angle: float = 0.0
    module: float = 3.0


class Counter:
    """Draws frames; the same arguments give the same pixels but for ``noise``, which is seeded too."""

    def __init__(self, width: int = 960, height: int = 540, seed: int = 0, noise: float = 2.0) -> None:
        self._random = np.random.default_rng(seed)
        self._noise = noise
        coarse = self._random.normal(120, 12, (height // 30 + 1, width // 30 + 1)).astype(np.float32)
        self._table = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)

    def frame(self, *codes: Placed, blur: float = 0.6, light: float = 1.0) -> NDArray[np.uint8]:
        """Return a gray frame with ``codes`` on it, defocused by ``blur`` pixels and lit by ``light``."""
        picture = self._table.copy()
        for code in codes:
            symbol = np.pad(ean_13(code.digits), ((_MARGIN, _MARGIN), (0, 0)), constant_values=255)
            cv2.putText(symbol, code.digits, (80, _MARGIN + 220 + 32), cv2.FONT_HERSHEY_SIMPLEX, 0.9, 0, 2)
            height, width = symbol.shape
            matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -code.angle, code.module / 4)
            matrix[:, 2] += (code.x - width / 2, code.y - height / 2)
            size = (picture.shape[1], picture.shape[0])
            label = cv2.warpAffine(cv2.GaussianBlur(symbol, (0, 0), 4 / code.module / 2), matrix, size)
            inside = cv2.warpAffine(np.full_like(symbol, 255), matrix, size)
            picture = np.where(inside > 127, label.astype(np.float32), picture)
        picture = cv2.GaussianBlur(picture, (0, 0), blur) * light
        picture += self._random.normal(0, self._noise, picture.shape)
        return np.clip(picture, 0, 255).astype(np.uint8)


def corners_of(code: Placed) -> Corners:
    """Return where the bars of a placed code stand, clockwise from its own top left."""
    half_width, half_height = _MODULES * code.module / 2, 220 / 4 * code.module / 2
    turn = np.deg2rad(code.angle)
    cos, sin = np.cos(turn), np.sin(turn)
    points = [
        (float(code.x + u * cos - v * sin), float(code.y + u * sin + v * cos))
        for u, v in (
            (-half_width, -half_height),
            (half_width, -half_height),
            (half_width, half_height),
            (-half_width, half_height),
        )
    ]
    return points[0], points[1], points[2], points[3]
