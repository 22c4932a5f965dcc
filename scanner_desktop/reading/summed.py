"""Evidence over frames: the scan lines of one place, laid over each other and added up.

What noise hides in every single frame shows in the sum, and small turns of the hand sample the bars at other places
each time, finer than the camera's pixels. The squared errors of frames add up, and so the sum of the lines decides as
the sum of all tables of costs would: it is decoded and judged as a strip of its own. Its two halves are the even and
the odd frames, which have no pixel in common.
"""

from dataclasses import dataclass, replace

import numpy as np

from scanner_desktop.reading.straighten import Profile, Strip

FEWEST = 4
"""Frames from which on a sum is worth decoding."""

_MOST = 12  # frames: older ones may show what is not there any more
_SCALES = np.linspace(0.92, 1.08, 9)  # by which a region's width may differ from one frame to the next
_SMOOTH = 4  # columns over which lines are averaged to be laid over each other
_ALIKE = 0.75  # correlation below which it is something else that stands there now
_ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """A frame's line, and where on it the columns of the latest line lie: at ``scale * column + offset``."""

    profile: Profile
    scale: float
    offset: float


class SummedStrip:
    """The lines of one place over the last frames. One thread."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._latest: Strip | None = None

    def add(self, strip: Strip) -> None:
        """Take in a frame's strip; what does not look like those before begins a sum of its own."""
        if self._latest is not None:
            found = _laid_over(self._mean(self._entries), strip.profile)
            if found is None:
                self._entries.clear()
            else:
                scale, offset = found
                self._entries = [
                    _Entry(each.profile, each.scale * scale, each.scale * offset + each.offset)
                    for each in self._entries[1 - _MOST :]
                ]
        self._entries.append(_Entry(strip.profile, 1.0, 0.0))
        self._latest = strip

    def clear(self) -> None:
        """Begin anew, with frames that have not been counted yet."""
        self._entries.clear()
        self._latest = None

    @property
    def strip(self) -> Strip | None:
        """The sum, in the latest frame's columns; None while there are too few frames."""
        if self._latest is None or len(self._entries) < FEWEST:
            return None
        halves = self._mean(self._entries[::2]), self._mean(self._entries[1::2])
        return replace(self._latest, profile=self._mean(self._entries), halves=halves)

    def _mean(self, entries: list[_Entry]) -> Profile:
        columns = np.arange(len(self._latest.profile) if self._latest is not None else 0)
        lines = [
            np.interp(each.scale * columns + each.offset, np.arange(len(each.profile)), each.profile)
            for each in entries
        ]
        return np.asarray(np.mean(lines, axis=0), np.float32)


def _laid_over(known: Profile, line: Profile) -> tuple[float, float] | None:
    """Return scale and offset by which columns of ``line`` lie on ``known``, or None when they are not alike."""
    smooth = np.ones(_SMOOTH) / _SMOOTH
    base, wanted = (np.convolve(_detail(each), smooth, "same") for each in (known, line))
    best: tuple[float, float, float] = (-1.0, 1.0, 0.0)
    columns = np.arange(len(wanted))
    power = float(np.sqrt(base @ base)) + 1e-6
    for scale in _SCALES:
        stretched = np.interp(np.arange(len(base)) / scale, columns, wanted, left=0.0, right=0.0)
        match = np.correlate(base, stretched, "full")
        at = int(match.argmax())
        likeness = float(match[at]) / (power * (float(np.sqrt(stretched @ stretched)) + 1e-6))
        if likeness > best[0]:
            best = likeness, float(scale), float(at - len(stretched) + 1)
    if best[0] < _ALIKE:
        return None
    return _refined(_detail(known), _detail(line), best[1], best[2])


def _refined(known: Profile, line: Profile, scale: float, offset: float) -> tuple[float, float]:
    """Return scale and offset to a fraction of a column, by least squares."""
    columns = np.arange(len(line))
    index = np.arange(len(known))
    slope = np.gradient(known)
    middle = len(line) / 2
    for _ in range(_ROUNDS):
        places = scale * columns + offset
        inside = (places > 1) & (places < len(known) - 2)
        seen, steep = np.interp(places, index, known), np.interp(places, index, slope)
        basis = np.stack([steep * (columns - middle), steep], axis=1)[inside]
        wrong = (line - seen)[inside]
        normal = basis.T @ basis + 1e-3 * np.eye(2)
        growth, step = np.linalg.solve(normal, basis.T @ wrong)
        scale += float(np.clip(growth, -0.01, 0.01))
        offset += float(np.clip(step, -2, 2)) - float(np.clip(growth, -0.01, 0.01)) * middle
    return scale, offset


def _detail(line: Profile) -> Profile:
    return np.asarray(line - line.mean(), np.float32)
