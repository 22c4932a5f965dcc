"""What is believed of one picture: the one model of evidence.

- A *matrix* symbol proves itself: its error correction lets no misreading through.
- A *linear* symbol needs a witness, and a witness is two things: somebody who says what it is (an engine, or the
  template decoder with a check digit that holds), and pixels that bear it out independently (the judge, from two sets
  of rows). No number of scan lines, engines or frames stands in for the pixels: what print or blur has done to the
  bars, it has done to all of them alike.
- Of two proven codes at one place, the short one was found inside the long one; otherwise both are dismissed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from scanner_desktop.domain.geometry import longer_side, same_place
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import canonical
from scanner_desktop.reading.judge import Finding, judge
from scanner_desktop.reading.locate import Region, region_of
from scanner_desktop.reading.raw import Gray, RawRead

TEMPLATE = "template"
"""``RawRead.engine`` of what no engine has read: the pixels alone say it."""

_SHORT = frozenset({Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF})
_LONG = frozenset({Symbology.EAN_13, Symbology.UPC_A, Symbology.CODE_128, Symbology.GS1_128})
_MIN_ITF = 6  # digits; shorter ones are found in any fence
_MOST_HEARINGS = 3  # of one claim in one picture: engines that say the same put it at different places
_SAME_LINE = 0.06  # of the longer side


class Evidence:
    """Everything that is said of one picture, and what of it is proven.

    Args:
        gray: the picture.
    """

    def __init__(self, gray: Gray) -> None:
        self._gray = gray
        self._proven: list[RawRead] = []
        self._unproven: list[RawRead] = []
        self._settled: tuple[list[RawRead], list[RawRead]] = [], []
        """What was proven when it was last asked for, and what of it is believed."""

    def hear(self, reads: Iterable[RawRead], places: Sequence[Region] = ()) -> None:
        """Take in what an engine said; linear codes are held against the pixels.

        Args:
            reads: in pixels of the picture.
            places: regions in which the codes may stand, where the engine's own corners do not help.
        """
        for read in reads:
            if not is_plausible(read):
                continue
            if not read.symbology.is_linear or read.proof is not None:
                self._proven.append(read)
                continue
            known = self._at(read)
            if known is not None:
                if read.add_on and not known.add_on and known.key == read.key:
                    self._proven[self._proven.index(known)] = replace(known, add_on=read.add_on)
                continue
            again = [each for each in self._unproven if each.key == read.key]
            if len(again) < _MOST_HEARINGS and not any(_is_same_line(each.corners, read.corners) for each in again):
                self._judge(read, places)

    def believed(self) -> list[RawRead]:
        """Return the codes that may be shown, each once per place, largest weight first."""
        if self._settled[0] != self._proven:
            self._settled = list(self._proven), settled(self._proven)
        return list(self._settled[1])

    def _at(self, read: RawRead) -> RawRead | None:
        """Return what is proven where ``read`` stands."""
        for known in self._proven:
            if known.symbology.is_linear and same_place(known.corners, read.corners):
                return known
        return None

    def _judge(self, read: RawRead, places: Sequence[Region]) -> None:
        own = region_of(read.corners)
        near = [place for place in places if own is None or same_place(place.corners, read.corners)]
        verdict = judge(self._gray, read, [*([own] if own is not None else []), *near[:1]])
        if verdict.finding is Finding.PROVEN:
            self._proven.append(replace(read, corners=verdict.corners or read.corners, proof=verdict.figures))
        elif verdict.finding is Finding.REFUTED and verdict.text is not None and verdict.corners is not None:
            symbology, text = canonical(read.symbology, verdict.text)
            self._proven.append(RawRead(symbology, text, verdict.corners, TEMPLATE, proof=verdict.figures))
        else:
            self._unproven.append(read)


def _is_same_line(a: Corners, b: Corners) -> bool:
    """Return True when two engines' outlines of a code are so alike that the judge would see the same."""
    return float(np.abs(np.asarray(a) - np.asarray(b)).max()) < _SAME_LINE * longer_side(a)


def is_plausible(read: RawRead) -> bool:
    """Return False for what need not even be held against the pixels."""
    if read.symbology is Symbology.ITF:
        return len(read.text) >= _MIN_ITF and len(read.text) % 2 == 0 and len(set(read.text)) > 1
    return bool(read.text)


def settled(proven: Iterable[RawRead]) -> list[RawRead]:
    """Return proven codes, each once per place, without those that contradict each other."""
    kept: list[RawRead] = []
    for read in proven:
        for index, known in enumerate(kept):
            if known.key == read.key and same_place(known.corners, read.corners):
                add_on = known.add_on or read.add_on
                kept[index] = replace(known, weight=known.weight + read.weight, add_on=add_on)
                break
        else:
            kept.append(read)
    consistent = [read for read in kept if not any(_rules_out(other, read) for other in kept if other is not read)]
    return sorted(consistent, key=lambda read: -read.weight)


def _rules_out(other: RawRead, read: RawRead) -> bool:
    """Return True when ``other`` stands where ``read`` stands, says something else, and is not merely a part of it."""
    if other.key == read.key or other.symbology.is_linear != read.symbology.is_linear:
        return False
    if not same_place(other.corners, read.corners):
        return False
    return not (other.symbology in _SHORT and read.symbology in _LONG)
