"""Feeds mutated and random frames of odd sizes to the readers; run as a process of its own, so that a crash is seen.

    python fuzz_worker.py FIRST_SEED COUNT

Prints one JSON object a line: the next seed and the resident memory in MiB. The last line before a crash says where.
"""

import json
import sys
from pathlib import Path

import numpy as np
import psutil

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.sighting import Sighting
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.reading.reader import StillReader
from scanner_desktop.simulator.counter.scene import Scene

_REPORT_EVERY = 250
_STILL_EVERY = 8  # the reader for still pictures is slower and shares most of its way
_BASES = 40


def base_pictures() -> list[np.ndarray]:
    """Small simulated frames with codes in them, to be mutated."""
    scenes = [Scene(seed, 320, 240, level) for seed, level in ((1, 1), (2, 2), (3, 3), (4, 5))]
    return [scene.render(20 + 9 * index).image for index in range(_BASES // 4) for scene in scenes]


def frame_of(random: np.random.Generator, bases: list[np.ndarray]) -> np.ndarray:
    """One picture: now and then of an odd size, otherwise a mutated base."""
    kind = int(random.integers(0, 100))
    if kind < 12:
        height, width = (int(side) for side in random.choice([1, 2, 3, 5, 7, 8, 15, 16, 17, 31, 64, 333, 2000], 2))
        if height * width > 700_000:
            height = 17
        return _random_pixels(random, (height, width, *_channels(random)))
    if kind == 12 and random.random() < 0.1:  # huge
        side = int(random.integers(3000, 6000))
        return _random_pixels(random, (side, 4096 if side < 4500 else 64))
    if kind == 13:
        return np.zeros(((0, 5), (5, 0), (0, 0, 3), (4, 4, 0))[int(random.integers(0, 4))], np.uint8)
    if kind == 14:
        return random.random((40, 50)).astype((np.float32, np.float64, np.uint16)[int(random.integers(0, 3))])
    return _mutated(random, bases[int(random.integers(0, len(bases)))])


def _channels(random: np.random.Generator) -> tuple[int, ...]:
    return ((), (), (1,), (2,), (3,), (3,), (4,), (5,))[int(random.integers(0, 8))]


def _random_pixels(random: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    if random.random() < 0.3:
        return np.full(shape, random.integers(0, 256), np.uint8)
    return random.integers(0, 256, shape, dtype=np.uint8)


def _mutated(random: np.random.Generator, base: np.ndarray) -> np.ndarray:
    image = base.copy()
    for _ in range(int(random.integers(1, 5))):
        height, width = image.shape[:2]
        match int(random.integers(0, 9)):
            case 0:
                image = image[::-1] if random.random() < 0.5 else image[:, ::-1]  # not contiguous
            case 1:
                image = image[:: int(random.integers(1, 4)), :: int(random.integers(1, 4))]
            case 2:
                image = image.swapaxes(0, 1)
            case 3:
                image = image[..., 1] if image.ndim == 3 and image.shape[2] > 1 else image
            case 4:
                if image.ndim == 3 and image.shape[2] == 3:
                    image = np.concatenate([image, image[..., :1]], axis=2)
            case 5:
                image = np.roll(image, int(random.integers(0, max(1, width))), axis=1)
            case 6:
                image = image ^ random.integers(0, 256, image.shape[-1:], dtype=np.uint8)
            case 7:
                image = image.copy()
                top, left = int(random.integers(0, height)), int(random.integers(0, width))
                patch = image[top : top + 60, left : left + 60]
                patch[...] = random.integers(0, 256, patch.shape, dtype=np.uint8)
            case _:
                image = image[: int(random.integers(1, height + 1)), : int(random.integers(1, width + 1))]
    return image


def check(sighting: Sighting, frame: Frame) -> None:
    """What every caller relies on, whatever the picture."""
    if sighting.frame is not frame:
        raise AssertionError("a sighting of another frame")
    for code in sighting.codes:
        if len(code.corners) != 4 or not np.isfinite(code.corners).all():
            raise AssertionError(f"corners that are no place: {code.corners}")


def main(first: int, count: int) -> None:
    bases = base_pictures()
    live, still = LiveReader(), StillReader(budget_ms=20)
    process = psutil.Process()
    for seed in range(first, first + count):
        random = np.random.default_rng(seed)
        frame = Frame(frame_of(random, bases), seed, seed / 30, "fuzz")
        check(live.read(frame), frame)
        if seed % _STILL_EVERY == 0:
            check(still.read(frame), frame)
        if (seed - first) % _REPORT_EVERY == _REPORT_EVERY - 1 or seed == first + count - 1:
            print(json.dumps({"next": seed + 1, "mib": round(process.memory_info().rss / 2**20, 1)}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
