"""The judge: whether the pixels bear out what an engine says of a linear code, and what they say instead.

An engine compares widths at one threshold. Print that spreads or shrinks, blur, and a threshold that lies high or low
make all bars wider or narrower, and turn 1 into 7 and 2 into 8 in every row and every frame alike. The judge knows
where the code lies and what it is said to be, and so can ask the pixels directly: it fits place, light, blur and
printing gain of the whole symbol, and then looks which characters explain the picture best under that fit, in two sets
of rows that have nothing in common.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.begin import begin
from scanner_desktop.reading.blurred import code_128_lengths, read_blurred
from scanner_desktop.reading.claims import Claim, claims, stacks
from scanner_desktop.reading.explain import Explanation, as_said, explain_bent, explain_by_rows, settle
from scanner_desktop.reading.fitting import State
from scanner_desktop.reading.layouts import code_128, symbology_of
from scanner_desktop.reading.locate import Region, part_of
from scanner_desktop.reading.outline import outline
from scanner_desktop.reading.proof import SHORT, is_proof, is_proof_untold
from scanner_desktop.reading.raw import Figures, Gray, RawRead
from scanner_desktop.reading.stacked import is_stack
from scanner_desktop.reading.straighten import Strip, straighten

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


def judge(gray: Gray, read: RawRead, places: Iterable[Region]) -> Verdict:
    """Say whether the pixels bear out what an engine says of a linear code.

    Args:
        gray: the frame.
        read: what the engine says.
        places: where it may stand, likeliest first.
    """
    places = list(places)
    options = claims(read.symbology, read.text)
    stacked_first = read.stacked and read.symbology is Symbology.DATABAR
    if stacked_first:
        verdict = _judge_stack(gray, read, places)
        if verdict.finding is not Finding.CANNOT_TELL:
            return verdict
    verdict = _judge(_hearings(gray, read, options, places) if options else ())
    if read.stacked and not stacked_first and verdict.finding is Finding.CANNOT_TELL:
        return _judge_stack(gray, read, places)  # of an Expanded that is half hidden, zxing-cpp says that it is stacked
    return verdict


def judge_strip(gray: Gray, read: RawRead, strip: Strip) -> Verdict:
    """Say whether scan lines bear out what is said of them; see ``judge``."""
    options = claims(read.symbology, read.text)
    return _judge([_Hearing(gray, read, strip, options)] if options else [])


def _hearings(gray: Gray, read: RawRead, options: Sequence[Claim], places: Iterable[Region]) -> Iterator["_Hearing"]:
    for place in places:
        high = replace(place, height=max(place.height, _LEAST_HEIGHT * place.width))
        strip = straighten(gray, high, width=_width(options))
        if strip is not None:
            yield _Hearing(gray, read, strip, options, high)


def _width(options: Sequence[Claim]) -> float:
    return _PIXELS_A_MODULE * options[0].layout.modules


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
    for ask, most in _STAGES:
        for hearing in held[:most]:
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
        place: where the strip was made; None for a sum of strips.
    """

    def __init__(
        self, gray: Gray, read: RawRead, strip: Strip, options: Sequence[Claim], place: Region | None = None
    ) -> None:
        self._gray, self._read, self._strip, self._options, self._place = gray, read, strip, options, place
        self._said: Explanation | None = None
        self._bent: Explanation | None = None
        self._state: State | None = None

    @property
    def fit(self) -> float:
        """Share of the variance that the claimed bars explain where they are straight; 0 before they were asked."""
        return self._said.figures.fit if self._said is not None else 0.0

    @property
    def _best_fit(self) -> float:
        return max(self.fit, self._bent.figures.fit if self._bent is not None else 0.0)

    def as_said(self) -> Verdict:
        """Say whether the bars are straight, lie where they are said to be, and are what they are said to be."""
        start = begin(self._strip, self._options)
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
        if said is None or state is None or self._bent is not None or said.layout.symbology in SHORT:
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

    def in_bands(self) -> Verdict:
        """Say what a band of the code's height says: fingers, pens and glare hide the rest."""
        for offset in _BANDS if self._place is not None and self._best_fit >= _PARTLY_FIT else ():
            assert self._place is not None
            strip = straighten(self._gray, part_of(self._place, offset, _BAND), width=_width(self._options), height=1.0)
            if strip is not None:
                verdict = _Hearing(self._gray, self._read, strip, self._options).as_said()
                if verdict.finding is Finding.PROVEN:
                    return verdict
        return UNKNOWN

    def otherwise(self) -> Verdict:
        """Say what they say when they bend row by row, or lie elsewhere, or are printed as nobody would print them."""
        said = self._said
        if said is not None and self._best_fit >= _HOPELESS_FIT:
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
_SURE_FIT, _SURE_WORST, _SURE_MARGIN = 0.95, 0.85, 0.3
"""Of bent bars, so that nothing else need be looked for: of 3,500 claims with 1 and 7, 2 and 8 swapped, the ones that
bent bars bore out came to 0.94 and 0.80."""
_STAGES = ((_Hearing.bent, None), (_Hearing.settled, None), (_Hearing.otherwise, 1), (_Hearing.in_bands, 1))
"""What is asked one after the other, and of how many places: of what takes longest, only the likeliest."""
_PARTLY_FIT = 0.6  # what explains so much may be hidden in part
_BANDS, _BAND = (-0.3, 0.0, 0.3), 0.25  # of the height
_HOPELESS_FIT = 0.4  # what explains no more, straight and bent, is not there
_MOST_OTHERS = 1  # ways of lying


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


def _judge_stack(gray: Gray, read: RawRead, places: Iterable[Region]) -> Verdict:
    for place in places:
        if is_stack(gray, stacks(read.symbology, read.text), place):
            return Verdict(Finding.PROVEN, read.text, read.corners)
    return UNKNOWN


def corners_of(gray: Gray, strip: Strip, found: Explanation) -> Corners:
    """Return where an explanation puts the code, frame pixels, clockwise from its own top left."""
    start, end = (float(column) for column in found.fitted.state.shape[[0, -1]])
    return outline(gray, strip, start, end)
