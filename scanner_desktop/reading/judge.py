"""The judge: whether the pixels bear out what an engine says of a linear code, and what they say instead.

An engine compares widths at one threshold. Print that spreads or shrinks, blur, and a threshold that lies high or low
make all bars wider or narrower, and turn 1 into 7 and 2 into 8 in every row and every frame alike. The judge knows
where the code lies and what it is said to be, and so can ask the pixels directly: it fits place, light, blur and
printing gain of the whole symbol, and then looks which characters explain the picture best under that fit, in two sets
of rows that have nothing in common.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import fitting
from scanner_desktop.reading.blurred import code_128_lengths, read_blurred
from scanner_desktop.reading.claims import Claim, claims, stacks
from scanner_desktop.reading.explain import (
    Explanation,
    align,
    as_said,
    explain,
    explain_bent,
    explain_by_rows,
    settle,
    wanted,
)
from scanner_desktop.reading.fitting import State
from scanner_desktop.reading.layouts import Layout, code_128, symbology_of
from scanner_desktop.reading.locate import Region
from scanner_desktop.reading.outline import outline
from scanner_desktop.reading.raw import Figures, Gray, RawRead
from scanner_desktop.reading.straighten import MARGIN, Strip, likely_ends, straighten

_PIXELS_A_MODULE = 4.0  # of the strip
_LEAST_HEIGHT = 0.06  # of the width: a strip lower than this is made higher; the rows that do not agree fall away


class Finding(StrEnum):
    """What the pixels say of a claim."""

    PROVEN = "proven"
    REFUTED = "refuted"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judge found.

    Attributes:
        finding: see ``Finding``.
        text: what the pixels say, in the claim's symbology; None when they say nothing for sure.
        corners: where the code stands, frame pixels, as the fit has it; None when it has none.
        figures: what it rests on; None when not even the place could be made out.
    """

    finding: Finding
    text: str | None = None
    corners: Corners | None = None
    figures: Figures | None = None


UNKNOWN = Verdict(Finding.CANNOT_TELL)

# What an explanation must reach to be a proof; see docs/reading.md for the distributions of right and of wrong ones.
_MIN_FIT = 0.86
_MIN_WORST = 0.5
_MIN_MARGIN = 0.06
_MARGIN_TO_MISFIT = 2.0  # margin by what is left unexplained: a picture that fits badly must leave less doubt
_MIN_DATABAR_MARGIN, _DATABAR_TO_MISFIT = 0.03, 1.5
"""The same for a DataBar: its two finders, which are fitted as well, say the checksum of all four characters."""
_MIN_CONTRAST = 10.0  # gray levels

_MAX_BLUR = 1.3  # modules; beyond, different codes look alike, whoever says what it is

# Symbols that are found inside longer ones must stand free, and fit all over.
_SHORT = frozenset({Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF})
_SHORT_FIT = 0.86
_SHORT_WORST = {Symbology.EAN_8: 0.87, Symbology.UPC_E: 0.87, Symbology.ITF: 0.75}
_SHORT_QUIET = 0.015
_SHORT_BESIDE = 0.04

_ALIKE = 0.45  # correlation below which the bars are not where they are said to be


def is_proof(explanation: Explanation) -> bool:
    """Return True when an explanation leaves no doubt."""
    figures, symbology = explanation.figures, explanation.layout.symbology
    if not explanation.agreed or figures.contrast < _MIN_CONTRAST or figures.blur > _MAX_BLUR:
        return False
    if figures.margin < _least_margin(symbology, figures):
        return False
    if symbology in _SHORT:
        free = figures.quiet <= _SHORT_QUIET and figures.beside <= _SHORT_BESIDE
        return free and figures.fit >= _SHORT_FIT and figures.worst >= _SHORT_WORST[symbology]
    return figures.fit >= _MIN_FIT and figures.worst >= _MIN_WORST


def _least_margin(symbology: Symbology, figures: Figures) -> float:
    """Return by how much the runner-up must be worse: more where much is left unexplained."""
    if symbology is Symbology.DATABAR:
        return max(_MIN_DATABAR_MARGIN, _DATABAR_TO_MISFIT * (1 - figures.fit))
    return max(_MIN_MARGIN, _MARGIN_TO_MISFIT * (1 - figures.fit))


_UNTOLD_FIT = 0.88
_UNTOLD_MARGIN = 0.12


def is_proof_untold(explanation: Explanation) -> bool:
    """Return True when an explanation leaves no doubt although no engine has said anything like it."""
    figures = explanation.figures
    checked = explanation.layout.symbology is Symbology.DATABAR
    return figures.fit >= _UNTOLD_FIT and (checked or figures.margin >= _UNTOLD_MARGIN) and is_proof(explanation)


def judge(gray: Gray, read: RawRead, places: Iterable[Region]) -> Verdict:
    """Say whether the pixels bear out what an engine says of a linear code.

    Args:
        gray: the frame.
        read: what the engine says.
        places: where it may stand, likeliest first.
    """
    if read.stacked:
        return _judge_stack(gray, read, places)
    options = claims(read.symbology, read.text)
    return _judge(_Hearing(gray, read, strip, options) for strip in _strips(gray, options, places))


def judge_strip(gray: Gray, read: RawRead, strip: Strip) -> Verdict:
    """Say whether scan lines bear out what is said of them; see ``judge``."""
    options = claims(read.symbology, read.text)
    return _judge([_Hearing(gray, read, strip, options)] if options else [])


def _strips(gray: Gray, options: Sequence[Claim], places: Iterable[Region]) -> Iterator[Strip]:
    for place in places if options else ():
        high = max(place.height, _LEAST_HEIGHT * place.width)
        strip = straighten(gray, replace(place, height=high), width=_PIXELS_A_MODULE * options[0].layout.modules)
        if strip is not None:
            yield strip


def _judge(hearings: Iterable["_Hearing"]) -> Verdict:
    """Return the verdict of the first hearing that comes to one: all of them quickly, and then ever more thoroughly."""
    best, held = UNKNOWN, []
    for hearing in hearings:
        verdict = hearing.as_said()
        if verdict.finding is not Finding.CANNOT_TELL:
            return verdict
        held.append(hearing)
        if best.figures is None or (verdict.figures is not None and verdict.figures.fit > best.figures.fit):
            best = verdict
    held.sort(key=lambda each: -each.fit)
    for ask in (_Hearing.bent, _Hearing.settled, _Hearing.otherwise):
        for hearing in held:
            verdict = ask(hearing)
            if verdict.finding is not Finding.CANNOT_TELL:
                return verdict
    return best


class _Hearing:
    """One claim, held against the bars at one place.

    Args:
        gray: the frame.
        read: what the engine says.
        strip: the scan lines.
        options: the symbols that may stand for it.
    """

    def __init__(self, gray: Gray, read: RawRead, strip: Strip, options: Sequence[Claim]) -> None:
        self._gray, self._read, self._strip, self._options = gray, read, strip, options
        self._said: Explanation | None = None
        self._bent: Explanation | None = None
        self._state: State | None = None

    @property
    def fit(self) -> float:
        """Share of the variance that the claimed bars explain where they are straight; 0 before they were asked."""
        return self._said.figures.fit if self._said is not None else 0.0

    def as_said(self) -> Verdict:
        """Say whether the bars are straight, lie where they are said to be, and are what they are said to be."""
        start = _begin(self._strip, self._options)
        if start is None:
            return UNKNOWN
        claim, self._state = start
        self._said = as_said(self._strip, claim.layout, claim.characters, self._state)
        verdict = self._verdict(self._said)
        return self.bent() if verdict.finding is Finding.CANNOT_TELL and self.fit >= _THERE_FIT else verdict

    def bent(self) -> Verdict:
        """Say the same of bars that bend, if that leaves no doubt whatever.

        A short symbol has too few bars for that: with the freedom to bend, other digits fit them as well.
        """
        said, state = self._said, self._state
        if said is None or state is None or self._bent is not None or said.layout.symbology in _SHORT:
            return UNKNOWN
        self._bent = explain_bent(self._strip, said.layout, said.characters, state)
        figures = self._bent.figures
        sure = figures.fit >= _SURE_FIT and figures.worst >= _SURE_WORST and figures.margin >= _SURE_MARGIN
        return self._verdict(self._bent) if sure else UNKNOWN

    def settled(self) -> Verdict:
        """Say what straight bars say when they may be others than is said."""
        said = self._said
        if said is None:
            return UNKNOWN
        return self._verdict(settle(self._strip, said))

    def otherwise(self) -> Verdict:
        """Say what they say when they bend row by row, or lie elsewhere, or are printed as nobody would print them."""
        said, bent = self._said, self._bent
        if said is not None and max(self.fit, bent.figures.fit if bent is not None else 0.0) >= _HOPELESS_FIT:
            proof = self._proof_of_bent(said)
            found = self._other(said, proof) or proof
            if found is not None:
                return self._verdict(found)
        layout = self._options[0].layout
        if layout.symbology is Symbology.CODE_128:
            known = {claim.layout.modules for claim in self._options}
            others = [code_128(length) for length in code_128_lengths(self._strip)]
            for other in read_blurred(self._strip, [layout for layout in others if layout.modules not in known]):
                if is_proof(other):
                    return self._verdict(other)
        return UNKNOWN

    def _proof_of_bent(self, said: Explanation) -> Explanation | None:
        bent = self._bent
        if bent is None or is_proof(bent):
            return bent
        start, end = (float(column) for column in said.fitted.state.shape[[0, -1]])
        by_rows = explain_by_rows(self._strip, said.layout, said.characters, start, end)
        return by_rows if by_rows is not None and is_proof(by_rows) else None

    def _other(self, said: Explanation, bent: Explanation | None) -> Explanation | None:
        """Return what says something else than the claim, and fits better than it does when it may bend."""
        if not said.layout.chains:
            return None
        least = bent.figures.fit if bent is not None else 0.0
        for other in read_blurred(self._strip, [said.layout], most=_MOST_OTHERS):
            if other.characters != said.characters and other.figures.fit > least and is_proof_untold(other):
                return other
        return None

    def _verdict(self, found: Explanation) -> Verdict:
        text = _in_symbology(self._read.symbology, found)
        told = text == self._read.text
        if text is None or not (is_proof(found) if told else is_proof_untold(found)):
            return Verdict(Finding.CANNOT_TELL, figures=found.figures)
        finding = Finding.PROVEN if told else Finding.REFUTED
        return Verdict(finding, text, corners_of(self._gray, self._strip, found), found.figures)


_THERE_FIT = 0.7  # what explains so much stands there, though perhaps not straight
_SURE_FIT, _SURE_WORST, _SURE_MARGIN = 0.93, 0.8, 0.8  # of bent bars: nothing else need be looked for
_HOPELESS_FIT = 0.4  # what explains no more, straight and bent, is not there
_MOST_OTHERS = 2  # ways of lying


def _in_symbology(symbology: Symbology, found: Explanation) -> str | None:
    """Return what is found as the claimed symbology writes it, or None when it is none of that symbology."""
    text = found.text
    if text is None:
        return None
    if symbology is Symbology.UPC_A and text[0] == "0":
        return text[1:]
    kind = symbology_of(found.layout, found.characters)
    return text if kind is symbology or symbology not in _CODE_128S else None


_CODE_128S = frozenset({Symbology.CODE_128, Symbology.GS1_128})


def _begin(strip: Strip, options: Sequence[Claim]) -> tuple[Claim, State] | None:
    """Return the claim that lies on the strip best, and where it does; None when none is there."""
    count = len(strip.profile)
    start = count * MARGIN / (1 + 2 * MARGIN)
    width = count - 2 * start
    line = fitting.as_line(strip.profile)
    best: tuple[float, Claim, State] | None = None
    looks = [(claim, wanted(claim.layout, claim.layout.bars_of(claim.characters))) for claim in options]
    for turned, bow, ends in _ways(strip, start, width, options[0].layout.symbology):
        if best is not None and best[0] >= (_ALIKE if turned or bow else _SURE):
            break
        for claim, look in looks:
            for a, b in ends:
                state, likeness = align(line, claim.layout, look, *((b, a) if turned else (a, b)), bow=bow)
                if best is None or likeness > best[0]:
                    best = likeness, claim, state
            if best is not None and best[0] >= _SURE and claim.layout.symbology is not Symbology.ITF:
                break  # what is laid out otherwise is nothing like it; wide bars of another width are
    return None if best is None or best[0] < _ALIKE else best[1:]


def _ways(
    strip: Strip, start: float, width: float, symbology: Symbology
) -> Iterator[tuple[bool, float, list[tuple[float, float]]]]:
    """Yield how the code may lie, likeliest first: turned round or not, its bow, and its ends.

    The ends are where the engine says, where the picture looks like it, and where they are when the engine's outline
    takes in a supplement.
    """
    said = [(start, start + width)]
    yield False, 0.0, said
    seen = list(likely_ends(strip))
    if seen:
        yield False, 0.0, seen
    if symbology in _CARRIERS:
        yield False, 0.0, [(start, start + width * share) for share in _WITH_SUPPLEMENT]
    yield True, 0.0, said + seen
    for bow in _BOWS:
        yield False, bow, said
        yield True, bow, said


_BOWS = (-6.0, 6.0)  # modules
_CARRIERS = frozenset({Symbology.EAN_13, Symbology.UPC_A, Symbology.UPC_E})
_WITH_SUPPLEMENT = (95 / 152, 95 / 125)  # of 5 and of 2 digits; what is before it may be some modules wider or narrower
_SURE = 0.8  # correlation from which on no other place is looked for


def _judge_stack(gray: Gray, read: RawRead, places: Iterable[Region]) -> Verdict:
    for place in places:
        if any(_is_stack(gray, rows, place) for rows in stacks(read.symbology, read.text)):
            return Verdict(Finding.PROVEN, read.text, read.corners)
    return UNKNOWN


_STACK_BANDS = 9
_STACK_HEIGHT = 0.5  # of the width: what an engine says of a stacked symbol's height is often a part of it


def _is_stack(gray: Gray, rows: Sequence[Layout], place: Region) -> bool:
    """Return True when every row of a stacked symbol is proven in a band of its own, each below the one before."""
    place = replace(place, height=max(place.height, _STACK_HEIGHT * place.width))
    bands = [part_of(place, (index + 0.5) / _STACK_BANDS - 0.5, 0.9 / _STACK_BANDS) for index in range(_STACK_BANDS)]
    wide = _PIXELS_A_MODULE * rows[0].modules
    strips = [straighten(gray, band, width=wide, height=1.0) for band in bands]
    for order in (strips, strips[::-1]):
        at = 0
        for row in rows:
            while at < len(order) and not _is_row(order[at], row):
                at += 1
            if at == len(order):
                break
        else:
            return True
    return False


def _is_row(strip: Strip | None, row: Layout) -> bool:
    start = None if strip is None else _begin(strip, [Claim(row, ())])
    return strip is not None and start is not None and is_proof(explain(strip, row, (), start[1]))


def part_of(place: Region, offset: float, height: float) -> Region:
    """Return a band of a region, ``offset`` heights down from its middle."""
    away = offset * place.height
    return replace(
        place,
        x=place.x - math.sin(place.angle) * away,
        y=place.y + math.cos(place.angle) * away,
        height=max(2.0, height * place.height),
    )


def corners_of(gray: Gray, strip: Strip, found: Explanation) -> Corners:
    """Return where an explanation puts the code, frame pixels, clockwise from its own top left."""
    start, end = (float(column) for column in found.fitted.state.shape[[0, -1]])
    return outline(gray, strip, start, end)
