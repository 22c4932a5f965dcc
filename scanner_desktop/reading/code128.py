"""The characters of Code 128: their bars, the text that they stand for, and the shortest characters for a text.

After the GS1 General Specifications, section 5.4, and ISO/IEC 15417.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

_PATTERNS = """
    212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
    123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
    232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
    313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224
    111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
    111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
    114311 411113 411311 113141 114131 311141 411131 211412 211214 211232
"""
PATTERNS = tuple(re.findall(r"\d{6}", _PATTERNS))
"""Widths of the three bars and three spaces of the characters 0 to 105, in modules."""
STOP = "2331112"
STARTS = (103, 104, 105)
"""Start characters of the code sets A, B and C."""

_SHIFT, _TO_C, _TO_B, _TO_A, _FNC1 = 98, 99, 100, 101, 102
_FNC2, _FNC3 = 97, 96
_GS = "\x1d"


def text_of_values(values: Sequence[int]) -> str | None:
    """Return what start, data and check characters say, or None when the check character or a code set is wrong.

    FNC1 as the first character makes the symbol a GS1-128 and is no part of the text; elsewhere it stands for GS.
    """
    start, *data, check = values
    if start not in STARTS or not data:
        return None
    if (start + sum(place * value for place, value in enumerate(data, 1))) % 103 != check:
        return None
    code_set = "ABC"[STARTS.index(start)]
    text: list[str] = []
    shifted = False
    for place, value in enumerate(data):
        current = {"A": "B", "B": "A"}.get(code_set, code_set) if shifted else code_set
        shifted = False
        if value == _FNC1:
            if place:
                text.append(_GS)
        elif code_set == "C":
            if value < 100:
                text.append(f"{value:02d}")
            else:
                code_set = {_TO_B: "B", _TO_A: "A"}[value]
        elif value == _TO_C:
            code_set = "C"
        elif value == _SHIFT:
            shifted = True
        elif value in (_TO_B, _TO_A):
            wanted = "B" if value == _TO_B else "A"
            if wanted == code_set:
                return None  # FNC4: the upper half of Latin 1, which no GS1 symbol has
            code_set = wanted
        elif value in (_FNC2, _FNC3):
            return None
        else:
            text.append(chr(value + 32) if current == "B" or value < 64 else chr(value - 64))
    return "".join(text)


def is_gs1(values: Sequence[int]) -> bool:
    """Return True when FNC1 is the first of these data characters."""
    return bool(values) and values[0] == _FNC1


@lru_cache(maxsize=256)
def encodings(text: str, *, gs1: bool) -> tuple[tuple[int, ...], ...]:
    """Return start, data and check characters that printers choose for ``text``: as short as can be, or in one set.

    None at all when Code 128 cannot say it.
    """
    found = [_shortest(text, sets, gs1) for sets in ("CBA", "B", "A", "BA")]
    different = dict.fromkeys(each for each in found if each is not None)
    return tuple(
        (*values, (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % 103)
        for values in different
    )


def _shortest(text: str, sets: str, gs1: bool) -> tuple[int, ...] | None:
    """Return the fewest start and data characters for ``text`` out of these code sets, None when they cannot say it."""
    if not text or any(ord(letter) > 127 for letter in text):
        return None
    best: dict[tuple[int, str], tuple[int, ...]] = {}
    for code_set in sets:
        start = STARTS["ABC".index(code_set)]
        best[0, code_set] = (start, _FNC1) if gs1 else (start,)
    for at in range(len(text)):
        _switch(best, at, sets)
        for code_set in sets:
            known = best.get((at, code_set))
            if known is None:
                continue
            step = _character(text, at, code_set, fnc1=gs1)
            if step is not None:
                value, taken = step
                _offer(best, (at + taken, code_set), (*known, value))
    found = [best[len(text), code_set] for code_set in sets if (len(text), code_set) in best]
    return min(found, key=lambda values: (len(values), -values[0]), default=None)


def _character(text: str, at: int, code_set: str, *, fnc1: bool) -> tuple[int, int] | None:
    letter = text[at]
    if fnc1 and letter == _GS:
        return _FNC1, 1
    if code_set == "C":
        pair = text[at : at + 2]
        return (int(pair), 2) if len(pair) == 2 and pair.isascii() and pair.isdigit() else None
    code = ord(letter)
    if code_set == "B":
        return (code - 32, 1) if code >= 32 else None
    return (code - 32 if code >= 32 else code + 64, 1) if code < 96 else None


def _switch(best: dict[tuple[int, str], tuple[int, ...]], at: int, sets: str) -> None:
    for code_set in sets:
        known = best.get((at, code_set))
        if known is None or at == 0:
            continue
        for other, value in (("A", _TO_A), ("B", _TO_B), ("C", _TO_C)):
            if other != code_set and other in sets:
                _offer(best, (at, other), (*known, value))


def _offer(best: dict[tuple[int, str], tuple[int, ...]], key: tuple[int, str], values: tuple[int, ...]) -> None:
    if key not in best or len(values) < len(best[key]):
        best[key] = values
