"""The camera check: what was measured of a station's camera, what it means for reading, and what to change."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from scanner_desktop.domain.sighting import Code
from scanner_desktop.domain.symbology import Symbology

NOMINAL_MODULE = 0.33  # mm: the bar of an EAN-13 at 100 % (GS1 General Specifications, 5.2.6)
SMALLEST_PRINTED = 0.8  # of the nominal size; GS1 lets retail codes be printed from 80 to 200 %
READS_FROM = 1.5  # pixels a module below which codes that are held by hand are no longer read reliably
READS_WELL_FROM = 2.5  # pixels a module, as the docs on reading have it with some blur and tilt

MODULES = {Symbology.EAN_13: 95, Symbology.UPC_A: 95, Symbology.EAN_8: 67, Symbology.UPC_E: 51}
"""Width of a symbol from its first bar to its last, in modules."""


class Verdict(StrEnum):
    """How good it is."""

    GOOD = "good"
    FAIR = "fair"
    BAD = "bad"
    UNKNOWN = "unknown"  # nothing to measure it by yet


class Subject(StrEnum):
    """What was measured; the order is that of the page."""

    RATE = "rate"
    SIZE = "size"
    LIGHT = "light"
    SHARPNESS = "sharpness"
    MOTION = "motion"
    GLARE = "glare"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Measured:
    """What pictures of the last moments say.

    Attributes:
        fps: pictures a second that arrived.
        width, height: pixels.
        light: mean brightness from 0 to 255.
        edge: width in pixels of the sharpest edges; None when nothing in the picture has edges.
        motion: how much wider edges are in the typical picture than in the best one, from 1; None without edges.
        glare: share of pixels that are white to the limit, from 0 to 1.
        module: pixels for each module of the code that is held up; None without a code.
    """

    fps: float
    width: int
    height: int
    light: float
    edge: float | None
    motion: float | None
    glare: float
    module: float | None


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the page: what, how much, how good."""

    subject: Subject
    value: float | None
    verdict: Verdict


def judge(measured: Measured) -> tuple[CheckLine, ...]:
    """Return every line of the check."""
    lines = (
        (Subject.RATE, measured.fps, _rising(measured.fps, 12, 24)),
        (Subject.SIZE, float(measured.width), _rising(measured.width, 1000, 1800)),
        (Subject.LIGHT, measured.light, _light(measured.light)),
        (Subject.SHARPNESS, measured.edge, _falling(measured.edge, 2.5, 4.5)),
        (Subject.MOTION, measured.motion, _falling(measured.motion, 1.5, 2.5)),
        (Subject.GLARE, measured.glare, _falling(measured.glare, 0.03, 0.10)),
        (Subject.CODE, measured.module, _rising(measured.module, READS_FROM / SMALLEST_PRINTED, READS_WELL_FROM)),
    )
    return tuple(CheckLine(*line) for line in lines)


def overall(lines: Sequence[CheckLine]) -> Verdict:
    """Return the verdict on the station: that of the worst line; UNKNOWN until a code was held up."""
    verdicts = {line.verdict for line in lines}
    for verdict in (Verdict.BAD, Verdict.UNKNOWN, Verdict.FAIR):
        if verdict in verdicts:
            return verdict
    return Verdict.GOOD


def pixels_per_module(code: Code) -> float | None:
    """Return how many pixels each module of a retail code has in the picture, None for other kinds of code."""
    modules = MODULES.get(code.symbology)
    if modules is None:
        return None
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = code.corners
    width = (hypot(bx - ax, by - ay) + hypot(cx - dx, cy - dy)) / 2
    return width / modules if width > 0 else None


def smallest_read(module: float) -> float:
    """Return the smallest code that is read at this distance, as a share of the size of the one held up."""
    return READS_FROM / module


def width_for(module: float, picture_width: int, size: float = 1.0) -> float:
    """Return how many millimetres the picture is wide where a code printed at ``size`` has ``module`` pixels a module.

    1080p over 211 mm gives 3 pixels to a module of a nominal EAN-13.
    """
    return picture_width / module * NOMINAL_MODULE * size


def _rising(value: float | None, fair: float, good: float) -> Verdict:
    if value is None:
        return Verdict.UNKNOWN
    return Verdict.GOOD if value >= good else Verdict.FAIR if value >= fair else Verdict.BAD


def _falling(value: float | None, good: float, fair: float) -> Verdict:
    if value is None:
        return Verdict.UNKNOWN
    return Verdict.GOOD if value <= good else Verdict.FAIR if value <= fair else Verdict.BAD


def _light(light: float) -> Verdict:
    if 60 <= light <= 215:
        return Verdict.GOOD
    return Verdict.FAIR if 35 <= light <= 235 else Verdict.BAD
