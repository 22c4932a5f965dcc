"""Five levels of difficulty, from a code held up to the camera to one that a good reader misses now and then."""

from dataclasses import dataclass

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Difficulty:
    """What makes a code easy or hard to read.

    Attributes:
        level: 1 (easy) to 5 (hard).
        module: pixels per module of a linear code before tilt, lowest and highest; at a frame height of 720 pixels
            up to level 3, at every size from level 4 on, where smallness is the difficulty.
        rotation: the largest angle off upright, in degrees.
        tilt: the largest angle between label and counter, in degrees.
        defocus: standard deviation of the lens blur, in pixels at a frame height of 720.
        exposure: share of the frame interval during which the shutter is open: what smears a moving label.
        noise: standard deviation of the sensor noise, in gray levels.
        unevenness: by how much of the brightest light the darkest corner falls short, 0..1.
        contrast: of the printed code, 0..1.
        gain: overall brightness, 1 is well lit.
        glare: brightness of the lamp's reflection on the package at its centre, in gray levels.
        tremor: amplitude of the hand that holds the product, in pixels at a frame height of 720; 0 lies on the counter.
        thumb: probability that a thumb covers part of the code.
    """

    level: int
    module: tuple[float, float]
    rotation: float
    tilt: float
    defocus: float
    exposure: float
    noise: float
    unevenness: float
    contrast: float = 1.0
    gain: float = 1.0
    glare: float = 0.0
    tremor: float = 0.0
    thumb: float = 0.0

    def module_range(self, frame_height: int) -> tuple[float, float]:
        """Return the lowest and highest pixels per module for frames of that height."""
        factor = frame_height / 720 if self.level <= 3 else 1.0
        return self.module[0] * factor, self.module[1] * factor


_LEVELS = {
    level.level: level
    for level in (
        Difficulty(1, (3.0, 3.5), 8, 3, 0.35, 0.15, 1.2, 0.10),
        Difficulty(2, (2.5, 3.0), 35, 10, 0.45, 0.25, 2.0, 0.22),
        Difficulty(3, (2.0, 2.5), 180, 22, 0.6, 0.4, 4.5, 0.40, contrast=0.9, gain=0.92, glare=25, tremor=0.8),
        Difficulty(4, (1.6, 2.0), 180, 28, 0.65, 0.55, 5.5, 0.5, contrast=0.72, gain=0.84, glare=70, tremor=1.6),
        Difficulty(
            5, (1.3, 1.6), 180, 32, 0.68, 0.7, 6.5, 0.56, contrast=0.64, gain=0.8, glare=95, tremor=2.4, thumb=0.3
        ),
    )
}


def difficulty(level: int) -> Difficulty:
    """Return a level of difficulty. Raises BadInput unless it is 1 to 5."""
    if level not in _LEVELS:
        raise BadInput(
            Phrase("The simulator has no difficulty {level}.", level=str(level)),
            Phrase("Choose a difficulty from 1 (easy) to 5 (hard)."),
        )
    return _LEVELS[level]
