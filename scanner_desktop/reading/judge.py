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
from scanner_desktop.reading.explain import Explanation, align, explain, explain_bent, explain_by_rows
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
    best = UNKNOWN
    for place in places:
        verdict = _judge_at(gray, read, place)
        if verdict.finding is not Finding.CANNOT_TELL:
            return verdict
        if best.figures is None or (verdict.figures is not None and verdict.figures.fit > best.figures.fit):
            best = verdict
    return best


def _judge_at(gray: Gray, read: RawRead, place: Region) -> Verdict:
    if read.stacked:
        proven = any(_is_stack(gray, rows, place) for rows in stacks(read.symbology, read.text))
        return Verdict(Finding.PROVEN, read.text, read.corners) if proven else UNKNOWN
    return _of_claims(gray, read, place, claims(read.symbology, read.text))


def _of_claims(gray: Gray, read: RawRead, place: Region, options: Sequence[Claim]) -> Verdict:
    if not options:
        return UNKNOWN
    high = max(place.height, _LEAST_HEIGHT * place.width)
    wide = _PIXELS_A_MODULE * options[0].layout.modules
    strip = straighten(gray, replace(place, height=high), width=wide)
    return UNKNOWN if strip is None else judge_strip(gray, read, strip)


def judge_strip(gray: Gray, read: RawRead, strip: Strip) -> Verdict:
    """Say whether scan lines bear out what is said of them; see ``judge``."""
    options = claims(read.symbology, read.text)
    if not options:
        return UNKNOWN
    found = _explanation(strip, options)
    if found is None:
        return UNKNOWN
    text = _in_symbology(read.symbology, found)
    told = text == read.text
    if text is None or not (is_proof(found) if told else is_proof_untold(found)):
        return Verdict(Finding.CANNOT_TELL, figures=found.figures)
    finding = Finding.PROVEN if told else Finding.REFUTED
    return Verdict(finding, text, corners_of(gray, strip, found), found.figures)


def _explanation(strip: Strip, options: Sequence[Claim]) -> Explanation | None:
    start = _begin(strip, options)
    found = None
    if start is not None:
        claim, state = start
        found = explain(strip, claim.layout, claim.characters, state)
        if is_proof(found):
            return found
        bent = _bent(strip, claim, state)
        other = _other(strip, claim, bent)
        if other is not None or bent is not None:
            return other or bent
    layout = options[0].layout
    if layout.symbology is Symbology.CODE_128:  # printed in code sets that nobody would choose
        known = {claim.layout.modules for claim in options}
        others = [code_128(length) for length in code_128_lengths(strip)]
        for other in read_blurred(strip, [layout for layout in others if layout.modules not in known]):
            if is_proof(other):
                return other
    return found


def _bent(strip: Strip, claim: Claim, state: State) -> Explanation | None:
    """Return a proof of what is claimed on bars that bend, or None.

    A short symbol has too few bars for that: with the freedom to bend, other digits fit them as well.
    """
    if claim.layout.symbology in _SHORT:
        return None
    bent = explain_bent(strip, claim.layout, claim.characters, state)
    if is_proof(bent):
        return bent
    by_rows = explain_by_rows(strip, claim.layout, claim.characters, *_ends(state))
    return by_rows if by_rows is not None and is_proof(by_rows) else None


def _other(strip: Strip, claim: Claim, bent: Explanation | None) -> Explanation | None:
    """Return what says something else than the claim, and fits better than it does when it may bend."""
    if not claim.layout.chains:
        return None
    least = bent.figures.fit if bent is not None else 0.0
    for other in read_blurred(strip, [claim.layout], most=_MOST_OTHERS):
        if other.characters != claim.characters and other.figures.fit > least and is_proof_untold(other):
            return other
    return None


_MOST_OTHERS = 2  # ways of lying


def _ends(state: State) -> tuple[float, float]:
    return float(state.shape[0]), float(state.shape[-1])


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
    for turned, bow, ends in _ways(strip, start, width, options[0].layout.symbology):
        if best is not None and best[0] >= (_ALIKE if turned or bow else _SURE):
            break
        for claim in options:
            bars = claim.layout.bars_of(claim.characters)
            for a, b in ends:
                state, likeness = align(line, claim.layout, bars, *((b, a) if turned else (a, b)), bow=bow)
                if best is None or likeness > best[0]:
                    best = likeness, claim, state
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
