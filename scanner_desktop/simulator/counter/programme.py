"""Who comes when: the order of the products, where each stops, and how it gets there and away.

Everything is a function of (seed, slot), so that any frame can be made without the ones before it. Times are in
frames of FRAMES_PER_SECOND.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

import numpy as np

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.counter.difficulty import Difficulty
from scanner_desktop.simulator.counter.projection import Pose

FRAMES_PER_SECOND = 30
GAP, ENTER, HOLD, LEAVE = 6, 18, 45, 15
SLOT = GAP + ENTER + HOLD + LEAVE
_STAGGER = 5
_EXTRA_HOLD = 45  # several products stay longer, so that each can be captured
SLOT_SEVERAL = SLOT + 3 * _STAGGER + _EXTRA_HOLD


class Mode(StrEnum):
    """What happens on the counter."""

    DEMO = "demo"  # one product after the other
    SEVERAL = "several"  # two to four at once


@dataclass(frozen=True, slots=True)
class Visit:
    """One product's appearance.

    Attributes:
        product: who comes.
        start: first frame in which it may be seen.
        hold: number of frames for which it stops.
        rest: the pose in which it stops; ``scale`` is the one wished for, before the package is fitted to its place.
        cell: left, top, width, height of its place in frame pixels.
        heading: direction from which it comes, radians.
        parting: direction in which it leaves, radians.
        spin: by how much it turns while it comes, radians.
        sway: by how much more it is tilted while it comes, radians.
        seed: for its tremor and its thumb.
    """

    product: Product
    start: int
    hold: int
    rest: Pose
    cell: tuple[float, float, float, float]
    heading: float
    parting: float
    spin: float
    sway: float
    seed: int

    @property
    def end(self) -> int:
        """First frame in which it is gone."""
        return self.start + ENTER + self.hold + LEAVE


class Programme:
    """The endless sequence of visits of one seed."""

    def __init__(self, seed: int, width: int, height: int, level: Difficulty, mode: Mode) -> None:
        self._seed, self._width, self._height, self._level, self._mode = seed, width, height, level, mode
        self._length = SLOT if mode is Mode.DEMO else SLOT_SEVERAL
        self.visits_of = lru_cache(maxsize=64)(self._visits_of)

    def visits(self, index: int) -> Iterator[Visit]:
        """Yield the visits of frame ``index``, back to front; none in the pauses between products."""
        for visit in self.visits_of(index // self._length):
            if visit.start <= index < visit.end:
                yield visit

    def upcoming(self, index: int) -> tuple[Visit, ...]:
        """Return the visits of the slot that frame ``index`` belongs to, begun or not."""
        return self.visits_of(index // self._length)

    def _visits_of(self, slot: int) -> tuple[Visit, ...]:
        random = np.random.default_rng((self._seed, 4, slot))
        count = 1 if self._mode is Mode.DEMO else int(random.integers(2, 5))
        first = slot if self._mode is Mode.DEMO else 4 * slot
        visits = []
        for number in range(count):
            product = product_at(self._seed, first + number)
            cell = _cell(number, count, self._width, self._height)
            start = slot * self._length + GAP + number * _STAGGER
            visits.append(self._visit(random, product, start, cell))
        return tuple(visits)

    def _visit(
        self, random: np.random.Generator, product: Product, start: int, cell: tuple[float, float, float, float]
    ) -> Visit:
        level = self._level
        left, top, wide, high = cell
        rotation = float(math.radians(random.uniform(-level.rotation, level.rotation)))
        alone = self._mode is Mode.DEMO
        if not alone:  # side by side there is no room to lie askew
            rotation = math.radians(random.uniform(-1, 1) * min(level.rotation, 9)) + math.pi * int(random.integers(2))
            if wide < high:
                rotation += math.pi / 2
        play = 0.10 if alone else 0.02
        rest = Pose(
            x=left + wide * (0.5 + random.uniform(-play, play)),
            y=top + high * (0.5 + random.uniform(-play, play) * 0.7),
            rotation=rotation,
            tilt=math.radians(random.uniform(0.3, 1.0) * level.tilt),
            axis=random.uniform(0, math.tau),
            scale=random.uniform(*level.module_range(self._height)),
        )
        side = int(random.integers(2))
        if alone:  # mostly from the sides, as things cross a counter
            heading = random.uniform(-0.35, 0.35) + math.pi * side
            parting = heading + math.pi + random.uniform(-0.5, 0.5)
        else:  # by the edge that is nearest, so that nobody crosses a neighbour's place
            middle = top + high / 2
            upward = bool(side) if abs(middle - self._height / 2) < 1 else middle < self._height / 2
            heading = parting = (-1 if upward else 1) * math.pi / 2
        return Visit(
            product=product,
            start=start,
            hold=HOLD if alone else HOLD + _EXTRA_HOLD,
            rest=rest,
            cell=cell,
            heading=heading,
            parting=parting,
            spin=math.radians(random.choice((-1, 1)) * random.uniform(0.4, 1.0) * min(70.0, 12 + level.rotation)),
            sway=math.radians(random.uniform(0.3, 1.0) * (3 + level.tilt * 0.6)),
            seed=int(random.integers(2**31)),
        )


def _cell(number: int, count: int, width: int, height: int) -> tuple[float, float, float, float]:
    if count == 4:
        return (number % 2) * width / 2, (number // 2) * height / 2, width / 2, height / 2
    return number * width / count, 0.0, width / count, float(height)


def product_at(seed: int, position: int) -> Product:
    """Return the product that comes ``position``-th: everyone once a round, each round in another order.

    The first eight of a seed are one of every symbology and one that the service does not know; a product at which the
    service fails comes after those eight.
    """
    catalogue = load_catalogue()
    return _order(seed, position // len(catalogue))[position % len(catalogue)]


@lru_cache(maxsize=64)
def _order(seed: int, turn: int) -> tuple[Product, ...]:
    random = np.random.default_rng((seed, 5, turn))
    catalogue = load_catalogue()
    shuffled = [catalogue[number] for number in random.permutation(len(catalogue))]
    if turn:
        return tuple(shuffled)
    opening = [next(product for product in shuffled if product.outcome == "NOT_FOUND")]
    symbologies: set[Symbology] = set()
    for product in shuffled:
        if product.outcome == "COMPLETED" and product.symbology not in symbologies:
            symbologies.add(product.symbology)
            opening.append(product)
    opening = [opening[number] for number in random.permutation(len(opening))]
    if opening[0].outcome == "NOT_FOUND":  # the very first should be a success
        opening.append(opening.pop(0))
    return (*opening, *(product for product in shuffled if product not in opening))


def pose_at(visit: Visit, rest: Pose, index: float, travel: float, tremor: float) -> Pose:
    """Return how the package lies at a moment.

    Args:
        visit: whose.
        rest: where it stops, fitted to its place.
        index: the moment, in frames; fractions are allowed.
        travel: pixels from ``rest`` to out of sight.
        tremor: amplitude of the hand's tremor in pixels.
    """
    t = index - visit.start
    away, swing, heading = 0.0, 0.0, visit.heading
    if t < ENTER:
        swing = (1 - max(0.0, t) / ENTER) ** 3
        away = swing * travel
    elif t > ENTER + visit.hold:
        heading = visit.parting
        away = ((t - ENTER - visit.hold) / LEAVE) ** 2.2 * travel
        swing = -0.3 * away / travel
    pose = replace(
        rest,
        x=rest.x + math.cos(heading) * away,
        y=rest.y + math.sin(heading) * away,
        rotation=rest.rotation + visit.spin * swing,
        tilt=rest.tilt + visit.sway * abs(swing),
    )
    if not tremor:
        return pose
    phase = visit.seed % 1000
    shake = [math.sin(index * pace + phase * (1 + number)) for number, pace in enumerate((0.55, 0.47, 0.31, 0.83))]
    return replace(
        pose,
        x=pose.x + tremor * (shake[0] + 0.4 * shake[3]),
        y=pose.y + tremor * (shake[1] - 0.4 * shake[3]),
        rotation=pose.rotation + math.radians(0.35 * tremor) * shake[2],
        tilt=pose.tilt + math.radians(0.4 * tremor) * shake[1],
    )
