"""Where the bars that are claimed lie on a strip, as far as it is seen at a glance."""

from collections.abc import Iterator, Sequence

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading import fitting
from scanner_desktop.reading.align import align, wanted
from scanner_desktop.reading.claims import Claim
from scanner_desktop.reading.fitting import State
from scanner_desktop.reading.straighten import MARGIN, Strip, likely_ends

_ALIKE = 0.45  # correlation below which the bars are not where they are said to be


def begin(strip: Strip, options: Sequence[Claim]) -> tuple[Claim, State] | None:
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
