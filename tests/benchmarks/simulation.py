"""The simulated counter as a stream: a virtual clock at 30 frames/s, on which reading takes the time that it took."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
from measure import Stopwatch
from photos import Read

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.simulator.counter.difficulty import difficulty
from scanner_desktop.simulator.counter.programme import FRAMES_PER_SECOND, Mode
from scanner_desktop.simulator.counter.scene import Scene, Truth

SIZES = {"1080p": (1920, 1080), "720p": (1280, 720)}
LEVELS = (1, 2, 3, 4, 5)
_READABLE_SMEAR = 2.5  # modules: bars that the shutter smeared over more than this are no longer in the picture
_CUT_SHORT = 45  # frames: who came into view later than this before the end had no fair chance


def make_scene(seed: int, size: str, level: int, mode: Mode = Mode.DEMO) -> Scene:
    width, height = SIZES[size]
    return Scene(seed, width, height, level, mode)


def gray_of(image: np.ndarray) -> np.ndarray:
    return cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)


def newest_frame_after(index: int, seconds: float) -> int:
    """The frame that a one-slot mailbox holds when reading frame ``index`` took so long."""
    return max(index + 1, index + math.floor(seconds * FRAMES_PER_SECOND))


def smear_in_modules(scene: Scene, level: int, index: int, truth: Truth) -> float:
    """How far the code moves while the shutter is open, across its bars, in modules."""
    for other in scene.truth(max(0, index - 1)):
        if other.gtin == truth.gtin:
            now, before = np.asarray(truth.corners), np.asarray(other.corners)
            move = (now - before).mean(axis=0)
            if truth.symbology.is_linear:
                across = (now[1] - now[0]) / max(np.linalg.norm(now[1] - now[0]), 1e-6)
                distance = abs(float(move @ across))
            else:
                distance = float(np.linalg.norm(move))
            return distance * difficulty(level).exposure / max(truth.pixels_per_module, 1e-6)
    return 0.0


@dataclass(slots=True)
class Visit:
    """One product on the counter, as one reader met it; times in seconds of the virtual clock."""

    in_view_at: float
    readable_at: float | None = None
    legible_at: float | None = None
    read_at: float | None = None
    armed_at: float | None = None


@dataclass(slots=True)
class Stream:
    """What one reader made of one scene."""

    watch: Stopwatch = field(default_factory=Stopwatch)
    visits: dict[tuple[str, int], Visit] = field(default_factory=dict)
    steady_ms: list[float] = field(default_factory=list)
    in_view: int = 0
    read: int = 0
    wrong_reads: list[str] = field(default_factory=list)
    wrong_armed: list[str] = field(default_factory=list)


def run_stream(
    scene: Scene,
    level: int,
    frames: int,
    read: Callable[[Frame], list[Read]],
    armed: Callable[[], set[str]] = set,
    *,
    virtual: bool = True,
) -> Stream:
    """Show ``frames`` frames of a scene to a reader and hold what it says against the truth.

    Args:
        scene, level: the counter and its difficulty.
        frames: of the scene; a slow reader sees fewer.
        read: from a frame to reads with GTINs.
        armed: the GTINs that are certain after the frame.
        virtual: drop the frames that pass while one is read, as a mailbox does; else show every frame.
    """
    stream = Stream()
    index = 0
    recent: dict[str, int] = {}
    while index < frames:
        shown = scene.render(index)
        image = shown.image
        frame = Frame(image, index, index / FRAMES_PER_SECOND, "simulated")
        reads = stream.watch.call(lambda frame=frame: read(frame))
        took = stream.watch.wall[-1] / 1000
        done = index / FRAMES_PER_SECOND + took
        gtins, sure = {each.gtin for each in reads if each.gtin}, armed()
        recent.update({truth.gtin: index for truth in shown.truth})
        for truth in shown.truth:
            if truth.fully_in_view and truth.since_index is not None:
                _note(stream, scene, level, index, truth, gtins, sure, done)
        present = {gtin for gtin, seen in recent.items() if index - seen <= 1.1 * FRAMES_PER_SECOND}
        stream.wrong_reads += [f"{index}: {gtin}" for gtin in gtins - {truth.gtin for truth in shown.truth}]
        stream.wrong_armed += [f"{index}: {gtin}" for gtin in sure - present]
        index = newest_frame_after(index, took) if virtual else index + 1
    last = (frames - _CUT_SHORT) / FRAMES_PER_SECOND
    stream.visits = {key: visit for key, visit in stream.visits.items() if visit.in_view_at <= last}
    return stream


def _note(
    stream: Stream,
    scene: Scene,
    level: int,
    index: int,
    truth: Truth,
    gtins: set[str],
    sure: set[str],
    done: float,
) -> None:
    key = (truth.gtin, truth.since_index or 0)
    visit = stream.visits.setdefault(key, Visit((truth.since_index or 0) / FRAMES_PER_SECOND))
    if visit.readable_at is None and smear_in_modules(scene, level, index, truth) <= _READABLE_SMEAR:
        visit.readable_at = index / FRAMES_PER_SECOND
    stream.in_view += 1
    if truth.gtin in gtins:
        stream.read += 1
        visit.read_at = done if visit.read_at is None else visit.read_at
    if truth.gtin in sure:
        if visit.armed_at is None:
            visit.armed_at = done
        elif truth.stopped:
            stream.steady_ms.append(stream.watch.wall[-1])


def run_live(scene: Scene, level: int, frames: int, *, virtual: bool = True) -> Stream:
    """Show a scene to our reader, with agreement."""
    reader, agreement = LiveReader(), Agreement()
    sure: set[str] = set()

    def read(frame: Frame) -> list[Read]:
        sighting = reader.read(frame)
        sure.clear()
        sure.update(agreed.gtin for agreed in agreement.observe(sighting))
        return [Read(code.text, "", code.gtin) for code in sighting.codes]

    return run_stream(scene, level, frames, read, lambda: set(sure), virtual=virtual)


def delays_ms(visits: Iterator[Visit] | list[Visit], start: str, end: str) -> list[float]:
    """Milliseconds from one moment to another of every visit; infinite where it never came."""
    delays = []
    for visit in visits:
        begun, ended = getattr(visit, start), getattr(visit, end)
        if begun is not None:
            delays.append(math.inf if ended is None else max(0.0, ended - begun) * 1000)
    return delays


def quantile(values: list[float], share: float) -> float:
    """Like numpy's, but sound with infinities: the value that so large a share stays at or below."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)] if ordered else math.nan
