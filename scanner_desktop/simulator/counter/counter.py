"""The counter under the camera, the lamp over it and the sensor's noise: all made once, from a seed."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.simulator.counter.difficulty import Difficulty

LIGHT_UNIT = 200
"""The value of the light field that leaves a colour as it is."""

_SPARE = 64  # pixels by which the noise bank is larger than a frame, so that its offset can change


@dataclass(frozen=True, slots=True, eq=False)
class Counter:
    """What stays the same from frame to frame. All arrays are BGR ``uint8``, ``(height, width, 3)`` unless said.

    Attributes:
        background: the empty counter as the camera sees it, lit and blurred, without noise.
        light: what a colour on the counter is multiplied by, over LIGHT_UNIT.
        glare: the lamp's reflection on glossy packages, added; None where there is none.
        lamp: direction in which shadows fall, a unit vector in the frame.
    """

    background: NDArray[np.uint8]
    light: NDArray[np.uint8]
    glare: NDArray[np.uint8] | None
    lamp: tuple[float, float]


def make_counter(seed: int, width: int, height: int, level: Difficulty) -> Counter:
    """Return a counter. The same arguments give the same counter, bit for bit."""
    random = np.random.default_rng((seed, 1))
    surface = (_wood, _wood, _laminate, _stone)[random.integers(4)](random, width, height)
    angle = random.uniform(0, math.tau)
    lamp = -math.cos(angle), -math.sin(angle)

    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = (x - width / 2) / width, (y - height / 2) / width
    reach = 0.62
    away = np.hypot(u - math.cos(angle) * 0.3, v - math.sin(angle) * 0.3) / reach
    field = level.gain * (1 - level.unevenness * (1 - np.exp(-1.6 * away**2)))
    tint = np.array([0.97, 1.0, 1.02]) if random.random() < 0.6 else np.array([1.03, 1.0, 0.97])
    light = np.clip(field[..., None] * tint.astype(np.float32) * LIGHT_UNIT, 0, 255)

    blur = level.defocus * height / 720
    lit = cv2.GaussianBlur(np.clip(surface * light / LIGHT_UNIT, 0, 255).astype(np.float32), (0, 0), max(0.3, blur))
    glare = None
    if level.glare:
        spot_x, spot_y = random.uniform(-0.14, 0.14), random.uniform(-0.09, 0.09)
        turn = random.uniform(0, math.pi)
        along = (u - spot_x) * math.cos(turn) + (v - spot_y) * math.sin(turn)
        across = (v - spot_y) * math.cos(turn) - (u - spot_x) * math.sin(turn)
        spot = level.glare * np.exp(-((along / 0.16) ** 2) - (across / 0.045) ** 2)
        glare = cv2.cvtColor(np.clip(spot, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR).astype(np.uint8)
    return Counter(_bytes(lit), _bytes(light), glare, lamp)


def _bytes(image: NDArray[np.floating]) -> NDArray[np.uint8]:
    whole: NDArray[np.uint8] = np.clip(np.rint(image), 0, 255).astype(np.uint8)
    return whole


def _grain(random: np.random.Generator, width: int, height: int, across: int, down: int) -> NDArray[np.float32]:
    """Return smooth noise of unit variance whose cells are ``across`` by ``down`` pixels."""
    cells = random.standard_normal((height // down + 3, width // across + 3), dtype=np.float32)
    large = cv2.resize(
        cells, ((width // across + 3) * across, (height // down + 3) * down), interpolation=cv2.INTER_CUBIC
    )
    return np.asarray(large[down : down + height, across : across + width], np.float32)


def _wood(random: np.random.Generator, width: int, height: int) -> NDArray[np.float32]:
    """Boards along the counter, each with its own tone, rings and fine pores."""
    tones = (((118, 160, 196), 26), ((72, 108, 150), 20), ((146, 176, 200), 20))
    colour, depth = tones[random.integers(len(tones))]
    unit = height / 720
    rings = np.zeros((height, width), np.float32)
    tone = np.zeros((height, width), np.float32)
    board = round(random.uniform(150, 210) * unit)
    start = -int(random.integers(board))
    wander = _grain(random, width, height, max(8, width // 5), max(8, height // 9))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for top in range(start, height, board):
        rows = slice(max(0, top), min(height, top + board))
        phase, pitch, heart = random.uniform(0, 40), random.uniform(9, 17) * unit, random.uniform(0.2, 0.8)
        bow = ((x[rows] - width * heart) / width) ** 2 * 90 * unit * random.choice((-1, 1))
        rings[rows] = np.sin((y[rows] + bow + wander[rows] * 14 * unit) / pitch * 2.2 + phase) ** 3
        tone[rows] = random.normal(0, 0.35)
        seam = slice(max(0, top), max(0, top) + max(1, round(2 * unit)))
        tone[seam] -= 1.6
        joint = round(random.uniform(0.1, 0.9) * width)
        tone[rows, joint : joint + max(1, round(2 * unit))] -= 1.6
    pores = _grain(random, width, height, max(12, round(46 * unit)), 1)
    shade = 0.42 * rings + tone + 0.28 * pores
    lit: NDArray[np.float32] = (
        np.array(colour, np.float32) + shade[..., None] * np.array((0.8, 0.95, 1), np.float32) * depth
    )
    return lit


def _laminate(random: np.random.Generator, width: int, height: int) -> NDArray[np.float32]:
    """Warm gray laminate with a brushed grain."""
    base = random.uniform(132, 168)
    shade = 2.5 * _grain(random, width, height, 60, 1) + 3 * _grain(random, width, height, 160, 40)
    return base + shade[..., None] + np.array((-3, 0, 3), np.float32)


def _stone(random: np.random.Generator, width: int, height: int) -> NDArray[np.float32]:
    """Terrazzo: pale, with chips."""
    base = np.full((height, width, 3), (196, 202, 206), np.float32)
    base += (2.5 * _grain(random, width, height, 3, 3))[..., None]
    chips = ((150, 160, 170), (172, 178, 196), (120, 126, 132), (214, 220, 224))
    unit = height / 720
    for _ in range(900):
        centre = random.uniform((0, 0), (width, height))
        angles = np.sort(random.uniform(0, math.tau, 5))
        radius = random.uniform(2, 9) * unit
        points = centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)
        cv2.fillConvexPoly(base, np.rint(points).astype(np.int32), chips[random.integers(len(chips))], cv2.LINE_AA)
    return base


class Noise:
    """A bank of sensor noise that is laid over every frame at another place, which looks like new noise."""

    def __init__(self, seed: int, width: int, height: int, sigma: float) -> None:
        random = np.random.default_rng((seed, 2))
        size = height + _SPARE, width + _SPARE
        luma = random.standard_normal(size, dtype=np.float32)
        luma = np.asarray(
            cv2.GaussianBlur(luma, (3, 3), 0.5), np.float32
        )  # interpolation of the sensor's colour mosaic smears it a little
        luma /= float(luma.std())
        # Each colour has a part of its own, taken from the same bank at another place.
        own = [np.roll(luma, (shift, -2 * shift), (0, 1)) for shift in (37, 101, 211)]
        grains = np.rint(np.dstack([sigma * (0.85 * luma + 0.53 * part) for part in own]))
        self._brighter = np.clip(grains, 0, 255).astype(np.uint8)
        self._darker = np.clip(-grains, 0, 255).astype(np.uint8)
        self._seed = seed

    def add(self, image: NDArray[np.uint8], index: int) -> None:
        """Add the noise of frame ``index`` to ``image``, in place."""
        down, across = np.random.default_rng((self._seed, 3, index)).integers(0, _SPARE, 2)
        window = slice(down, down + image.shape[0]), slice(across, across + image.shape[1])
        cv2.add(image, self._brighter[window], dst=image)
        cv2.subtract(image, self._darker[window], dst=image)
