"""The simulated counter: any frame of an endless programme of products, with the truth about every code in it."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.sighting import Corners, Point
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.counter.compose import cast_shadow, lay_package
from scanner_desktop.simulator.counter.counter import Noise, make_counter
from scanner_desktop.simulator.counter.difficulty import difficulty as difficulty_of
from scanner_desktop.simulator.counter.labels import Label, make_label
from scanner_desktop.simulator.counter.programme import ENTER, Mode, Programme, Visit, pose_at
from scanner_desktop.simulator.counter.projection import Pose, Projection, transform

_OVERSAMPLING = 1.3  # texture pixels per frame pixel: enough for bilinear sampling, without moiré
_LABELS_KEPT = 8
_MARGIN = 0.025  # of the frame's height, between a stopped code and the frame's edge


@dataclass(frozen=True, slots=True)
class Truth:
    """What really stands in a frame.

    Attributes:
        gtin: GTIN-14.
        symbology: of the code.
        text: what it says, as Product.text.
        corners: of the code in frame pixels, clockwise from its own top left; without quiet zone. Outside of the frame
            where the code is.
        visible_fraction: share of the code's area that can be seen, 0..1: inside of the frame and under no thumb.
        fully_in_view: all corners are inside of the frame.
        pixels_per_module: width of one module on average, along the direction in which it is narrower.
        since_index: the frame from which on the code was fully in view, None while it is not.
        stopped: the package lies still, but for the tremor of a hand.
    """

    gtin: str
    symbology: Symbology
    text: str
    corners: Corners
    visible_fraction: float
    fully_in_view: bool
    pixels_per_module: float
    since_index: int | None
    stopped: bool


@dataclass(frozen=True, slots=True, eq=False)
class SceneFrame:
    """One frame: BGR ``uint8`` pixels ``(height, width, 3)``, and the truth about every code that can be seen."""

    image: NDArray[np.uint8]
    truth: tuple[Truth, ...]


class Scene:
    """A counter over which products come and go, a pure function of its arguments and the frame's index.

    Frames may be asked for in any order; asked for twice, they are the same bit for bit. For one thread at a time.
    """

    def __init__(
        self, seed: int = 0, width: int = 1280, height: int = 720, difficulty: int = 2, mode: Mode = Mode.DEMO
    ) -> None:
        """Prepare a counter (some 0.1 s at 720p).

        Args:
            seed: 0 or more; chooses the counter, the light, the order of the products and all that is random.
            width: of the frames in pixels, at least 64.
            height: of the frames in pixels, at least 64.
            difficulty: 1 (easy) to 5 (hard).
            mode: one product after the other, or several at once.

        Raises BadInput when an argument is out of range.
        """
        if seed < 0:
            raise BadInput(
                Phrase("The simulator cannot use the seed {seed}.", seed=str(seed)),
                Phrase("Give a whole number, 0 or more."),
            )
        if min(width, height) < 64 or max(width, height) > 8192:
            raise BadInput(
                Phrase("The simulator has no pictures of {size} pixels.", size=f"{width} × {height}"),
                Phrase("Use 64 to 8192 pixels each way."),
            )
        self.width, self.height = width, height
        self._level = difficulty_of(difficulty)
        self._counter = make_counter(seed, width, height, self._level)
        self._noise = Noise(seed, width, height, self._level.noise)
        self._programme = Programme(seed, width, height, self._level, Mode(mode))
        self._label = lru_cache(maxsize=_LABELS_KEPT)(self._make_label)
        self._rest = lru_cache(maxsize=64)(self._find_rest)
        self._since = lru_cache(maxsize=64)(self._find_since)
        self._still: tuple[tuple[tuple[Visit, Pose], ...], NDArray[np.uint8]] | None = None

    def render(self, index: int) -> SceneFrame:
        """Return frame ``index`` (0 or more) with its truth."""
        visits = tuple(self._programme.visits(index))
        if not visits:
            upcoming = self._programme.upcoming(
                index
            )  # draw their labels while nothing moves, so that nothing stutters
            self._label(upcoming[index % len(upcoming)])
        image = self._composed(index, visits).copy()
        self._noise.add(image, index)
        return SceneFrame(image, self._truths(index, visits))

    def truth(self, index: int) -> tuple[Truth, ...]:
        """Return the truth about frame ``index`` without drawing it."""
        return self._truths(index, tuple(self._programme.visits(index)))

    def _composed(self, index: int, visits: tuple[Visit, ...]) -> NDArray[np.uint8]:
        """Return the frame before noise. While nothing moves it is drawn once."""
        placed = tuple((visit, self._pose(visit, index)) for visit in visits)
        if not placed:
            return self._counter.background
        if self._still is not None and self._still[0] == placed:
            return self._still[1]
        image = self._counter.background.copy()
        projections = [Projection(self._label(visit), pose, self.width, self.height) for visit, pose in placed]
        for (visit, _), projection in zip(placed, projections, strict=True):
            cast_shadow(image, self._label(visit), projection, self._counter)
        for (visit, _), projection in zip(placed, projections, strict=True):
            before, after = (self._pose(visit, index + half * self._level.exposure) for half in (-0.5, 0.5))
            smear = after.x - before.x, after.y - before.y
            lay_package(image, self._label(visit), projection, self._counter, smear)
        self._still = placed, image
        return image

    def _make_label(self, visit: Visit) -> Label:
        level = self._level
        random = np.random.default_rng((visit.seed, 6))
        scale = min(5.0, visit.rest.scale * _OVERSAMPLING)
        return make_label(
            visit.product,
            scale,
            contrast=level.contrast,
            blur=level.defocus * self.height / 720 * scale / visit.rest.scale,
            thumb=visit.seed if random.random() < level.thumb else None,
        )

    def _find_rest(self, visit: Visit) -> tuple[Pose, float]:
        """Return where a package stops, fitted to its place with its code in view, and its way out of sight."""
        label, pose = self._label(visit), visit.rest
        left, top, wide, high = visit.cell
        outline = Projection(label, pose, self.width, self.height).outline()
        extent = np.ptp(outline, axis=0)
        room = 1.04 if (wide, high) == (self.width, self.height) else 0.94
        pose = replace(pose, scale=pose.scale * min(1.0, room * wide / extent[0], room * high / extent[1]))
        margin = _MARGIN * self.height
        lowest = np.array([left, top]) + margin
        highest = np.array([left + wide, top + high]) - margin
        for _ in range(3):  # perspective changes a little with every move
            corners = self._corners(label, pose)
            move = np.maximum(0, lowest - corners.min(axis=0)) - np.maximum(0, corners.max(axis=0) - highest)
            pose = replace(pose, x=pose.x + float(move[0]), y=pose.y + float(move[1]))
        radius = math.hypot(*extent) / 2
        travel = (
            math.hypot(self.width, self.height) / 2
            + radius
            + math.hypot(pose.x - self.width / 2, pose.y - self.height / 2)
        )
        if abs(math.sin(visit.heading)) < 0.5:  # across: out of sight long before the diagonal
            travel = self.width / 2 + abs(pose.x - self.width / 2) + radius
        return pose, travel

    def _pose(self, visit: Visit, index: float) -> Pose:
        rest, travel = self._rest(visit)
        return pose_at(visit, rest, index, travel, self._level.tremor * self.height / 720)

    def _corners(self, label: Label, pose: Pose) -> NDArray[np.float64]:
        return transform(Projection(label, pose, self.width, self.height).top(), label.corners)

    def _truths(self, index: int, visits: tuple[Visit, ...]) -> tuple[Truth, ...]:
        truths = []
        for visit in visits:
            label = self._label(visit)
            corners = self._corners(label, self._pose(visit, index))
            inside = self._inside(corners)
            seen = 1.0 if inside else self._seen_fraction(corners)
            if seen <= 0:
                continue
            points = [(float(x), float(y)) for x, y in corners]
            truths.append(
                Truth(
                    gtin=visit.product.gtin,
                    symbology=visit.product.symbology,
                    text=visit.product.text,
                    corners=(points[0], points[1], points[2], points[3]),
                    visible_fraction=seen * (1 - label.covered),
                    fully_in_view=inside,
                    pixels_per_module=_module(points, label.modules),
                    since_index=self._since(visit) if inside else None,
                    stopped=ENTER <= index - visit.start <= ENTER + visit.hold,
                )
            )
        return tuple(truths)

    def _find_since(self, visit: Visit) -> int:
        """Return the first frame from which on the code is fully in view until it leaves."""
        label = self._label(visit)
        index = visit.start + ENTER
        while index > visit.start and self._inside(self._corners(label, self._pose(visit, index - 1))):
            index -= 1
        return index

    def _inside(self, corners: NDArray[np.float64]) -> bool:
        return bool((corners >= 0).all() and (corners <= (self.width - 1, self.height - 1)).all())

    def _seen_fraction(self, corners: NDArray[np.float64]) -> float:
        frame = np.array([(0, 0), (self.width, 0), (self.width, self.height), (0, self.height)], np.float32)
        quad = corners.astype(np.float32)
        area, _ = cv2.intersectConvexConvex(quad, frame)
        return min(1.0, float(area) / max(1e-6, float(cv2.contourArea(quad))))


def _module(corners: list[Point], modules: tuple[int, int]) -> float:
    across, down = modules
    sides = [math.dist(corners[number], corners[(number + 1) % 4]) for number in range(4)]
    width = (sides[0] + sides[2]) / 2 / across
    return min(width, (sides[1] + sides[3]) / 2 / down) if down else width
