"""Which reads are believed: a weak one needs a second, different witness; those that disagree are dismissed.

What makes a read weak is what the symbology itself proves. Matrix symbols carry error correction, Code 128 and DataBar
Expanded strong check characters. An EAN has one check digit, which lets one misreading in ten pass, and engines
join its two halves from different rows; the short ones (EAN-8, UPC-E) are found inside longer ones, ITF inside longer
ITF.
"""

from collections.abc import Iterable, Sequence

from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.raw import RawRead

_SHORT = frozenset({Symbology.EAN_8, Symbology.UPC_E})
_LONG = frozenset({Symbology.EAN_13, Symbology.UPC_A})
_RETAIL = _SHORT | _LONG
_WEAK_CHECKS = frozenset({Symbology.ITF, Symbology.CODE_39, Symbology.CODE_93, Symbology.CODABAR})

_DATABAR = frozenset(
    {Symbology.DATABAR, Symbology.DATABAR_LIMITED}
)  # a checksum of 79 or 89: one error in as many passes

_LINES_ENOUGH = {Symbology.EAN_13: 14, Symbology.UPC_A: 14, Symbology.EAN_8: 24, Symbology.UPC_E: 24, Symbology.ITF: 10}
"""Scan lines of zbar that need no second witness. zbar counts a line of an EAN twice, once per half."""
_MANY_MORE = 4  # times the lines of a contradicting read, to be believed all the same

_MIN_ITF = 6  # digits; shorter ones are found in any fence


def believed(reads: Iterable[RawRead]) -> list[RawRead]:
    """Return the reads that may be shown, each code of each place once, strongest first.

    Args:
        reads: everything that any attempt gave for one frame, in frame pixels.
    """
    plausible = [read for read in reads if _is_plausible(read)]
    groups = _by_code_and_place(plausible)
    # A witness counts wherever it puts the code: engines differ about outlines, and nobody invents the same 13 digits.
    strong = [group for group in groups if _is_proven([read for read in plausible if read.key == group[0].key])]
    kept = [group for group in strong if not any(_contradicts(other, group) for other in groups if other is not group)]
    return sorted((_best(group) for group in kept), key=lambda read: -read.weight)


def _is_plausible(read: RawRead) -> bool:
    if read.symbology is Symbology.ITF:
        return len(read.text) >= _MIN_ITF and len(read.text) % 2 == 0 and len(set(read.text)) > 1
    return bool(read.text)


def _by_code_and_place(reads: Iterable[RawRead]) -> list[list[RawRead]]:
    groups: list[list[RawRead]] = []
    for read in reads:
        for group in groups:
            if group[0].key == read.key and same_place(group[0].corners, read.corners):
                group.append(read)
                break
        else:
            groups.append([read])
    return groups


def _is_proven(group: Sequence[RawRead]) -> bool:
    symbology = group[0].symbology
    engines = {read.engine for read in group}
    if _has_two_witnesses(group):
        return True
    lines = max(read.weight for read in group)
    if symbology in _RETAIL or symbology in _WEAK_CHECKS:
        return "zxing" not in engines and lines >= _LINES_ENOUGH.get(symbology, 10)
    return symbology not in _DATABAR and ("zxing" in engines or lines >= 2)


def _contradicts(other: Sequence[RawRead], group: Sequence[RawRead]) -> bool:
    """Return True when ``other`` stands where ``group`` stands, says something else, and cannot be waved away."""
    a, b = other[0], group[0]
    if a.symbology.is_linear != b.symbology.is_linear or not same_place(a.corners, b.corners):
        return False
    if a.symbology in _SHORT and b.symbology in _LONG:
        return False  # the short one was found inside the long one
    if a.key == b.key:
        return False
    if _is_proven(group) and not _is_proven(other) and _strength(group) >= _MANY_MORE * _strength(other):
        return False
    return not (_has_two_witnesses(group) and not _has_two_witnesses(other))


def _has_two_witnesses(group: Sequence[RawRead]) -> bool:
    """Two engines, two pictures read by zxing-cpp, or the template decoder, which has had two halves agree itself."""
    engines = [read.engine for read in group]
    if group[0].symbology in _SHORT:  # zxing-cpp makes the same mistake in every copy of a picture
        return len(set(engines)) > 1
    return "rows" in engines or len(set(engines)) > 1 or engines.count("zxing") > 1


def _strength(group: Sequence[RawRead]) -> int:
    return sum(max(read.weight for read in group if read.engine == engine) for engine in {r.engine for r in group})


def _best(group: Sequence[RawRead]) -> RawRead:
    """Return the read with the most lines; a supplement seen by any of them comes along."""
    best = max(group, key=lambda read: (read.engine == "zxing", read.weight))
    add_on = next((read.add_on for read in group if read.add_on), "")
    return RawRead(best.symbology, best.text, best.corners, best.engine, _strength(group), add_on)
