"""Following codes from frame to frame, so that they need not be decoded anew in each.

A followed code is believed only while two independent things hold: the picture around it moved as one piece to where
it is said to stand, and what stands there looks like the code that was decoded, digit by digit. Anything else is a
doubt, and a code in doubt is decoded anew in that very frame or forgotten: an old GTIN on another product would be a
wrong GTIN.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from scanner_desktop.domain.agreement import TRACKED
from scanner_desktop.domain.geometry import center, distance, longer_side, same_place
from scanner_desktop.domain.sighting import Code, Corners, Point
from scanner_desktop.reading.appearance import Appearance, appearance_of, likeness
from scanner_desktop.reading.flow import follow_corners
from scanner_desktop.reading.raw import Gray, as_corners

# Measured on EAN-13 pairs that differ in one digit and the check digit, at 1.6 to 4 pixels a module, blurred and
# noisy: the piece that matches worst reaches 0.77 in 99 of 100 pairs of different codes,
# and 0.90 in 99 of 100 of the same one.
_MEAN_LIKENESS = 0.85
_WORST_LIKENESS = 0.80
_READS_TO_REST = 2  # frames that must decode a code before it is followed only
_DECODE_EVERY = 4  # frames: two decodes in any five, which is what agreement asks for, also after a contradiction
_PATIENCE = 20  # frames without a decode, however alike it looks
_MOST = 8
_PULL = 0.35  # share by which the outline moves to where the engine puts it: engines jitter by pixels, flow does not


@dataclass(slots=True, eq=False)
class Track:
    """One code in view. ``code.corners`` is where it stands in the latest frame."""

    code: Code
    appearance: Appearance
    velocity: Point = (0.0, 0.0)
    reads: int = 1
    since_decode: int = 0
    in_doubt: bool = False

    @property
    def is_due(self) -> bool:
        """True when it must be decoded in this frame: in doubt, new, or not decoded for a while (then every other)."""
        late = self.since_decode - _DECODE_EVERY
        return self.in_doubt or self.reads < _READS_TO_REST or (late >= 0 and late % 2 == 0)


class Follower:
    """Holds the codes in view. One thread; frames in their order."""

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self._previous: Gray | None = None

    def advance(self, gray: Gray) -> None:
        """Move every code to where it stands in ``gray``, shape ``(height, width)``, and note what is in doubt."""
        previous, self._previous = self._previous, gray
        if previous is None or previous.shape != gray.shape:
            self.tracks.clear()
            return
        kept = []
        for track in self.tracks:
            _advance(track, previous, gray)
            if _in_view(track.code.corners, gray) and track.since_decode <= _PATIENCE:
                kept.append(track)
        self.tracks = kept

    def take(self, gray: Gray, codes: Sequence[Code], asked: Sequence[Track]) -> tuple[Code, ...]:
        """Bring the decoded codes of this frame together with those that are followed; return all in view, best first.

        Args:
            gray: the frame.
            codes: what was decoded in it.
            asked: the tracks whose place was given to the engines in this frame.
        """
        seen: list[Code] = []
        confirmed: set[int] = set()
        for code in codes:
            track = self._track_of(code)
            if track is None:
                self._drop_at(code)
                if not _has_area(code.corners) or len(self.tracks) >= _MOST:
                    seen.append(code)
                    continue
                track = Track(code, appearance_of(gray, code.corners, linear=code.symbology.is_linear))
                self.tracks.append(track)
            elif id(track) not in confirmed:
                _refresh(track, code, gray)
            confirmed.add(id(track))
        refuted = {id(track) for track in asked if track.in_doubt} - confirmed
        self.tracks = [track for track in self.tracks if id(track) not in refuted and (not track.in_doubt)]
        seen += [track.code if id(track) in confirmed else replace(track.code, engine=TRACKED) for track in self.tracks]
        return tuple(seen)

    def covers(self, place: Corners) -> bool:
        """Return True when a followed code stands at ``place``."""
        return any(same_place(track.code.corners, place) for track in self.tracks)

    def _track_of(self, code: Code) -> Track | None:
        for track in self.tracks:
            known = track.code
            if (known.symbology, known.text) == (code.symbology, code.text) and _near(known.corners, code.corners):
                return track
        return None

    def _drop_at(self, code: Code) -> None:
        """Something else was decoded where a followed code was thought to be: that one is gone."""
        self.tracks = [track for track in self.tracks if not same_place(track.code.corners, code.corners)]


def _advance(track: Track, previous: Gray, gray: Gray) -> None:
    before = track.code.corners
    after = follow_corners(previous, gray, before, track.velocity)
    track.since_decode += 1
    if after is None:
        track.in_doubt = True
        dx, dy = track.velocity
        track.code = replace(track.code, corners=as_corners(np.asarray(before) + np.array([dx, dy])))
        return
    (ax, ay), (bx, by) = center(before), center(after)
    track.velocity = (bx - ax, by - ay)
    track.code = replace(track.code, corners=after)
    like = likeness(track.appearance, gray, after)
    track.in_doubt = like.mean < _MEAN_LIKENESS or like.worst < _WORST_LIKENESS


def _refresh(track: Track, code: Code, gray: Gray) -> None:
    """Set the track to what was just decoded; its outline glides there unless it was lost."""
    corners = code.corners
    if not _has_area(corners):
        corners = track.code.corners
    elif not track.in_doubt:
        followed, read = np.asarray(track.code.corners), np.asarray(corners)
        if float(np.abs(followed - read).max()) < 0.2 * longer_side(corners):
            corners = as_corners(followed + _PULL * (read - followed))
    track.code = replace(code, corners=corners, add_on=code.add_on or track.code.add_on)
    track.appearance = appearance_of(gray, corners, linear=code.symbology.is_linear)
    track.reads += 1
    track.since_decode = 0
    track.in_doubt = False


def _near(a: Corners, b: Corners) -> bool:
    return same_place(a, b) or distance(center(a), center(b)) < longer_side(a)


def _has_area(corners: Corners) -> bool:
    """Return False for a line, which some engines give: it has no looks to compare."""
    area = 0.0
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        area += ax * by - bx * ay
    return abs(area) / 2 > 0.02 * longer_side(corners) ** 2 and longer_side(corners) >= 12


def _in_view(corners: Corners, gray: Gray) -> bool:
    """Return True while no more than a sliver of the code is over the frame's edge."""
    height, width = gray.shape
    slack = 0.03 * longer_side(corners)
    return all(-slack <= x <= width + slack and -slack <= y <= height + slack for x, y in corners)
