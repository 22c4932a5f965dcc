"""A picture held before a camera by a hand that is never quite still, and what a live reader makes of it."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from measure import Stopwatch
from numpy.typing import NDArray
from peers import ReadFunction, as_reads
from photos import Photo, Read, judge
from simulation import newest_frame_after

from scanner_desktop.domain.agreement import TRACKED, Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.reading.live import LiveReader
from scanner_desktop.simulator.counter.programme import FRAMES_PER_SECOND

FRAMES = 40
WIDTH, HEIGHT = 1280, 720
_GREY = 128
_STEP = 1.2  # pixels each way, standard deviation, as are the next three
_TURN = 0.15  # degrees
_GROWTH = 0.002  # share of the size
_NOISE = 2.5  # grey levels
_NOISES = 4  # pictures, shown at offsets of up to _OFFSET pixels
_OFFSET = 64
_ALIKE = 2  # frames

Gray = NDArray[np.uint8]
Look = Callable[[Frame], tuple[list[Read], list[Read]]]
"""From a frame to what was decoded in it and what is armed after it."""


def moved(gray: Gray, random: np.random.Generator, frames: int = FRAMES) -> list[Gray]:
    """Return the clip of a picture: ``frames`` times gray ``(720, 1280)``."""
    height, width = gray.shape
    fit = min(1.0, WIDTH / width, HEIGHT / height)
    size = max(1, round(width * fit)), max(1, round(height * fit))
    picture = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    middle = (size[0] - 1) / 2, (size[1] - 1) / 2
    noises = random.normal(0, _NOISE, (_NOISES, HEIGHT + _OFFSET, WIDTH + _OFFSET)).round().astype(np.int16)
    place, angle, growth = np.array([(WIDTH - 1) / 2, (HEIGHT - 1) / 2]), 0.0, 0.0
    clip = []
    for number in range(frames):
        if number:
            place = place + random.normal(0, _STEP, 2)
            angle += random.normal(0, _TURN)
            growth += random.normal(0, _GROWTH)
        matrix = cv2.getRotationMatrix2D(middle, angle, float(np.exp(growth)))
        matrix[:, 2] += place - middle
        shown = cv2.warpAffine(picture, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_CUBIC, borderValue=_GREY)
        x, y = random.integers(_OFFSET, size=2)
        noise = noises[random.integers(_NOISES), y : y + HEIGHT, x : x + WIDTH]
        clip.append(np.asarray(cv2.add(shown, noise, dtype=cv2.CV_8U), np.uint8))
    return clip


def live(reader: LiveReader | None = None) -> Look:
    """Return our reader for video, with agreement; one with its own budget unless another is given."""
    reader, agreement = reader or LiveReader(), Agreement()
    stood: Counter[tuple[str, str]] = Counter()

    def look(frame: Frame) -> tuple[list[Read], list[Read]]:
        sighting = reader.read(frame)
        sure = [agreed.code for agreed in agreement.observe(sighting)]
        without = {(code.symbology.value, code.text): code for code in sighting.codes if code.gtin is None}
        stood.update(without.keys())
        sure += [code for key, code in without.items() if stood[key] >= _ALIKE]
        decoded = tuple(code for code in sighting.codes if code.engine != TRACKED)
        return as_reads(replace(sighting, codes=decoded)), as_reads(replace(sighting, codes=tuple(sure)))

    return look


def loop(read: ReadFunction) -> Look:
    """Return a peer in a loop that arms what two frames have read alike."""
    seen: Counter[Read] = Counter()

    def look(frame: Frame) -> tuple[list[Read], list[Read]]:
        reads = read(frame.image)
        seen.update(set(reads))
        return reads, [each for each in reads if seen[each] >= _ALIKE]

    return look


@dataclass(slots=True)
class Watched:
    """What one reader made of one clip.

    Attributes:
        photo: what it shows.
        armed: everything that was armed at any time.
        armed_at: the frame after which the labelled code was armed, or None.
        wrong_gtins: what single frames were read as that the photo does not show, each with its frame.
        watch: the times of its frames.
    """

    photo: Photo
    armed: set[Read] = field(default_factory=set)
    armed_at: int | None = None
    wrong_gtins: list[str] = field(default_factory=list)
    watch: Stopwatch = field(default_factory=Stopwatch)

    @property
    def armed_wrong(self) -> list[Read]:
        """What was armed and makes the clip a wrong one: all that is not in the photo, beside its code only GTINs."""
        verdict = judge(self.photo, self.armed)
        return [read for read in verdict.others if verdict.outcome != "read" or read.gtin is not None]

    @property
    def armed_beside(self) -> list[Read]:
        """What was armed beside the photo's code, and says no GTIN: mostly a second code that nobody labelled."""
        return [read for read in judge(self.photo, self.armed).others if read not in self.armed_wrong]


def watch_clip(photo: Photo, clip: Sequence[Gray], look: Look, *, virtual: bool = True) -> Watched:
    """Show a clip to a reader, by the virtual clock or, unless ``virtual``, every frame of it."""
    watched = Watched(photo)
    index = 0
    while index < len(clip):
        frame = Frame(clip[index], index, index / FRAMES_PER_SECOND, photo.path)
        reads, sure = watched.watch.call(lambda frame=frame: look(frame))
        watched.armed.update(sure)
        watched.wrong_gtins += [f"{index}: {gtin}" for gtin in wrong_gtins(photo, reads)]
        if watched.armed_at is None and judge(photo, sure).outcome == "read":
            watched.armed_at = index
        index = newest_frame_after(index, watched.watch.wall[-1] / 1000) if virtual else index + 1
    return watched


def wrong_gtins(photo: Photo, reads: list[Read]) -> list[str]:
    """Return the GTINs among the reads that the photo does not show."""
    return [read.gtin for read in judge(photo, reads).others if read.gtin is not None]
