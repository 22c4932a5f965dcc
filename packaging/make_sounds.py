#!/usr/bin/env python3
"""Make the tones in resources/sounds: mono WAV files of 16 bits, 44.1 kHz, from the recipes below.

    .venv/bin/python packaging/make_sounds.py [FOLDER]

A tone has to be told from the others in a noisy room, by people who hear high pitches badly: it is told by how many
notes it has and whether they rise or fall, not by pitch alone, and all pitches lie between 300 and 1,400 Hz. What is
well is short and soft; what needs a person is longer and has harmonics, so that it carries.
"""

import sys
import wave
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"


class Note(NamedTuple):
    """``hertz`` for ``ms``, then ``pause`` ms of silence; ``harmonics`` 0 is a pure tone, 1 is harsh."""

    hertz: float
    ms: float
    pause: float = 0
    harmonics: float = 0.15


RECIPES: dict[str, tuple[float, tuple[Note, ...]]] = {  # peak of 1.0, notes
    "saved": (0.55, (Note(784, 55, 5), Note(1175, 110))),
    "repeat": (0.55, (Note(784, 60, 45), Note(784, 60))),
    "not-a-product": (0.55, (Note(370, 170),)),
    "unknown-product": (0.6, (Note(784, 90, 10), Note(523, 190, 0, 0.3))),
    "refused": (0.75, (Note(622, 110, 15, 0.5), Note(494, 110, 15, 0.5), Note(349, 240, 0, 0.5))),
    "not-saved": (0.9, (Note(880, 110, 40, 0.8), Note(587, 110, 40, 0.8)) * 3),
    "counted": (0.45, (Note(1047, 70),)),
    "unlisted": (0.65, (Note(440, 80, 30, 0.5), Note(440, 80, 30, 0.5), Note(440, 160, 0, 0.5))),
    "over": (0.65, (Note(523, 90, 20, 0.3), Note(659, 90, 20, 0.3), Note(523, 160, 0, 0.3))),
}


def make(peak: float, notes: tuple[Note, ...]) -> NDArray[np.int16]:
    """Return the samples: each note with soft edges of 4 ms and a slow decay, so that nothing clicks."""
    parts = []
    for note in notes:
        time = np.arange(round(RATE * note.ms / 1000)) / RATE
        wave_ = sum(note.harmonics ** (k - 1) / k * np.sin(2 * np.pi * note.hertz * k * time) for k in (1, 2, 3))
        edge = np.minimum(1, np.minimum(time, time[::-1]) / 0.004)
        parts += [wave_ * edge * np.exp(-time * 3), np.zeros(round(RATE * note.pause / 1000))]
    whole = np.concatenate(parts)
    return np.round(whole * (peak * 32_767 / np.abs(whole).max())).astype(np.int16)


def main(folder: Path) -> None:
    """Write all files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (peak, notes) in RECIPES.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(make(peak, notes).astype("<i2").tobytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
