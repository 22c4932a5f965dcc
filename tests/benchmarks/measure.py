"""Times and quantiles."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import TypeVar

import numpy as np

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds over many calls: wall-clock, and the mean of the processor time of all threads."""

    count: int
    mean: float
    median: float
    p95: float
    worst: float
    cpu_mean: float

    def as_dict(self) -> dict[str, float]:
        return {key: round(value, 3) for key, value in asdict(self).items()}


class Stopwatch:
    """Collects wall-clock and processor milliseconds of the calls made through it."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def call(self, function: Callable[[], T]) -> T:
        cpu, wall = time.process_time(), time.perf_counter()
        result = function()
        self.wall.append((time.perf_counter() - wall) * 1000)
        self.cpu.append((time.process_time() - cpu) * 1000)
        return result

    def times(self) -> Times:
        return times_of(self.wall, self.cpu)


def times_of(wall: Sequence[float], cpu: Sequence[float] = ()) -> Times:
    """Quantiles of milliseconds; zeros for none."""
    if not wall:
        return Times(0, 0.0, 0.0, 0.0, 0.0, 0.0)
    values = np.asarray(wall)
    return Times(
        len(wall),
        float(values.mean()),
        float(np.median(values)),
        float(np.quantile(values, 0.95)),
        float(values.max()),
        float(np.mean(cpu)) if cpu else 0.0,
    )
