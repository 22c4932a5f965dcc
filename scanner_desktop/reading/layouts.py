"""What the symbols of each linear symbology are made of: guards, always the same, and slots that hold characters.

Every character and every guard is made of whole bars, in all of these symbologies. Ink that spreads or shrinks moves
the edges of each bar, so that the picture of a symbol is the sum of the pictures of its characters whatever the
printing gain. Lengths are in modules from the outer edge of the first bar. Structures after the GS1 General
Specifications, sections 5.2 (EAN/UPC), 5.3 (ITF), 5.4 (Code 128) and 5.5 (DataBar).
"""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from scanner_desktop.domain.gtin import check_digit, expand_upc_e, has_valid_check_digit
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.code128 import PATTERNS, STARTS, STOP, is_gs1, text_of_values

Array = NDArray[np.float64]

_A = ("3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112")  # number set A: space first
EAN_13_PARITIES = ("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA")
UPC_E_PARITIES = ("BBBAAA", "BBABAA", "BBAABA", "BBAAAB", "BABBAA", "BAABBA", "BAAABB", "BABABA", "BABAAB", "BAABAB")
_ITF = ("NNWWN", "WNNNW", "NWNNW", "WWNNN", "NNWNW", "WNWNN", "NWWNN", "NNNWW", "WNNWN", "NWNWN")
ITF_RATIOS = (2.5, 3.0, 2.0, 2.75, 2.25)
"""Wide bars to narrow bars of an Interleaved 2 of 5: what the specification allows."""

_RICH = 150  # characters
_RIGHT_HALF = 4_537_077  # of a DataBar's value: the right pair counts up to here
_INSIDE = 1597  # values of an inside character


@dataclass(frozen=True, slots=True, eq=False)
class Alphabet:
    """The characters that a slot may hold.

    Attributes:
        modules: width of each of them.
        bars: begin and end of every bar from the slot's own start, shape ``(characters, bars, 2)``; characters with
            fewer bars are filled up with bars of no width.
    """

    modules: float
    bars: Array


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A place for one character, ``start`` modules from the first bar."""

    start: float
    alphabet: Alphabet


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """One kind of symbol of one size.

    Attributes:
        symbology: as it is called when it is read.
        modules: from the first bar's outer edge to the last one's.
        guards: bars that are always there, shape ``(bars, 2)``.
        chains: slots that touch each other, from left to right.
        text_of: from the characters of all slots in their order to the text, or None when they make none.
        cells: stretches of which each must fit by itself, ``(start, end)``: every slot and every guard.
    """

    symbology: Symbology
    modules: float
    guards: Array
    chains: tuple[tuple[Slot, ...], ...]
    text_of: Callable[[Sequence[int]], str | None]
    cells: tuple[tuple[float, float], ...]

    @property
    def is_rich(self) -> bool:
        """True when a slot holds one of so many characters that tables of all of them take long to make."""
        return any(len(slot.alphabet.bars) > _RICH for slot in self.slots)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All slots in their order."""
        return tuple(slot for chain in self.chains for slot in chain)

    def bars_of(self, characters: Sequence[int]) -> Array:
        """Return every bar of the symbol with these characters, shape ``(bars, 2)``, from left to right."""
        return _bars_of(self, tuple(characters))


@lru_cache(maxsize=256)
def _bars_of(layout: Layout, characters: tuple[int, ...]) -> Array:
    parts = [layout.guards]
    for slot, character in zip(layout.slots, characters, strict=True):
        bars = slot.alphabet.bars[character]
        parts.append(slot.start + bars[bars[:, 1] > bars[:, 0]])
    bars = np.concatenate(parts)
    return np.asarray(bars[np.argsort(bars[:, 0])])


def _bars(widths: Sequence[float], *, space_first: bool) -> list[tuple[float, float]]:
    at, bars = 0.0, []
    for index, width in enumerate(widths):
        if (index % 2 == 1) is space_first:
            bars.append((at, at + width))
        at += width
    return bars


def _alphabet(characters: Sequence[Sequence[float]], *, space_first: bool) -> Alphabet:
    rows = [_bars(widths, space_first=space_first) for widths in characters]
    most = max(map(len, rows))
    return Alphabet(
        float(sum(characters[0])), np.array([row + [(0.0, 0.0)] * (most - len(row)) for row in rows], np.float64)
    )


def _digits(patterns: Sequence[str]) -> list[list[float]]:
    return [[float(digit) for digit in pattern] for pattern in patterns]


_SET_A = _alphabet(_digits(_A), space_first=True)
_SETS_A_AND_B = _alphabet(_digits([*_A, *(pattern[::-1] for pattern in _A)]), space_first=True)
_SET_C = _alphabet(_digits(_A), space_first=False)


def _layout(
    symbology: Symbology,
    modules: float,
    guards: Sequence[tuple[float, Sequence[float], bool]],
    chains: Sequence[Sequence[tuple[float, Alphabet]]],
    text_of: Callable[[Sequence[int]], str | None],
) -> Layout:
    """``guards``: where each starts, its widths, and whether it starts with a space."""
    bars = [(at + a, at + b) for at, widths, space in guards for a, b in _bars(widths, space_first=space)]
    slots = tuple(tuple(Slot(start, alphabet) for start, alphabet in chain) for chain in chains)
    cells = [(slot.start, slot.start + slot.alphabet.modules) for chain in slots for slot in chain]
    cells += [(at, at + sum(widths)) for at, widths, _ in guards]
    return Layout(symbology, modules, np.array(bars, np.float64), slots, text_of, tuple(sorted(cells)))


def _ean_13_text(characters: Sequence[int]) -> str | None:
    parity = "".join("B" if character >= 10 else "A" for character in characters[:6])
    if parity not in EAN_13_PARITIES:
        return None
    digits = f"{EAN_13_PARITIES.index(parity)}" + "".join(str(character % 10) for character in characters)
    return digits if has_valid_check_digit(digits) else None


def _ean_8_text(characters: Sequence[int]) -> str | None:
    digits = "".join(map(str, characters))
    return digits if has_valid_check_digit(digits) else None


def _upc_e_text(characters: Sequence[int]) -> str | None:
    parity = "".join("B" if character >= 10 else "A" for character in characters)
    for system, wanted in (("0", parity), ("1", parity.translate(str.maketrans("AB", "BA")))):
        if wanted in UPC_E_PARITIES:
            digits = "".join(str(character % 10) for character in characters)
            text = f"{system}{digits}{UPC_E_PARITIES.index(wanted)}"
            return text if expand_upc_e(text) else None
    return None


@lru_cache(maxsize=64)
def code_128_ends(values: int) -> Layout:
    """Return start and stop of a Code 128 of so many data characters alone: enough to find out how many there are."""
    end = 11.0 * (values + 2)
    chain = [(0.0, _CODE_128_STARTS)]
    return _layout(Symbology.CODE_128, end + 13, [(end, _digits([STOP])[0], False)], [chain], lambda _: None)


def symbology_of(layout: Layout, characters: Sequence[int]) -> Symbology:
    """Return what a symbol with these characters is called: a Code 128 that begins with FNC1 is a GS1-128."""
    if layout.symbology is Symbology.CODE_128 and is_gs1(characters[1:-1]):
        return Symbology.GS1_128
    return layout.symbology


@cache
def ean_13() -> Layout:
    """Return the layout of EAN-13 and UPC-A; its text has 13 digits."""
    guards = [(0, (1, 1, 1), False), (45, (1, 1, 1, 1, 1), True), (92, (1, 1, 1), False)]
    left = [(3.0 + 7 * k, _SETS_A_AND_B) for k in range(6)]
    right = [(50.0 + 7 * k, _SET_C) for k in range(6)]
    return _layout(Symbology.EAN_13, 95, guards, [left, right], _ean_13_text)


@cache
def ean_8() -> Layout:
    """Return the layout of EAN-8."""
    guards = [(0, (1, 1, 1), False), (31, (1, 1, 1, 1, 1), True), (64, (1, 1, 1), False)]
    left = [(3.0 + 7 * k, _SET_A) for k in range(4)]
    right = [(36.0 + 7 * k, _SET_C) for k in range(4)]
    return _layout(Symbology.EAN_8, 67, guards, [left, right], _ean_8_text)


@cache
def upc_e() -> Layout:
    """Return the layout of UPC-E; its text has 8 digits."""
    guards = [(0, (1, 1, 1), False), (45, (1, 1, 1, 1, 1, 1), True)]
    return _layout(Symbology.UPC_E, 51, guards, [[(3.0 + 7 * k, _SETS_A_AND_B) for k in range(6)]], _upc_e_text)


@lru_cache(maxsize=64)
def itf(pairs: int, ratio: float) -> Layout:
    """Return the layout of an Interleaved 2 of 5 of ``2 * pairs`` digits whose wide bars are ``ratio`` modules."""
    width = {"N": 1.0, "W": ratio}
    characters = [
        [width[part] for both in zip(_ITF[value // 10], _ITF[value % 10], strict=True) for part in both]
        for value in range(100)
    ]
    alphabet = _alphabet(characters, space_first=False)
    end = 4 + pairs * alphabet.modules
    guards = [(0, (1, 1, 1, 1), False), (end, (ratio, 1, 1), False)]
    slots = [(4 + k * alphabet.modules, alphabet) for k in range(pairs)]

    def text(values: Sequence[int]) -> str | None:
        return "".join(f"{value:02d}" for value in values)

    return _layout(Symbology.ITF, end + ratio + 2, guards, [slots], text)


_CODE_128 = _alphabet(_digits(PATTERNS), space_first=False)
_CODE_128_STARTS = Alphabet(11.0, _CODE_128.bars[list(STARTS)])
_CODE_128_DATA = Alphabet(11.0, _CODE_128.bars[: STARTS[0]])


@lru_cache(maxsize=64)
def code_128(values: int) -> Layout:
    """Return the layout of a Code 128 of so many data characters, start, check and stop not counted."""
    end = 11.0 * (values + 2)
    slots = [(0.0, _CODE_128_STARTS), *((11.0 * (k + 1), _CODE_128_DATA) for k in range(values + 1))]

    def text(characters: Sequence[int]) -> str | None:
        return text_of_values([STARTS[characters[0]], *characters[1:]])

    return _layout(Symbology.CODE_128, end + 13, [(end, _digits([STOP])[0], False)], [slots], text)


def printed(symbology: str, text: str, **options: object) -> NDArray[np.bool_] | None:
    """Return the modules of a symbol as zxing-cpp prints it, ``(rows, modules)``, dark True, or None when it cannot."""
    try:
        made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology), **options)
        return np.asarray(made.to_image(scale=1, add_hrt=False, add_quiet_zones=False)) < 128
    except (ValueError, AttributeError):
        return None


def _bars_in(modules: NDArray[np.bool_]) -> Array:
    """Return begin and end of the dark runs of one row, shape ``(bars, 2)``."""
    turns = np.flatnonzero(np.diff(np.concatenate([[False], modules, [False]]).astype(np.int8)))
    return np.asarray(turns.reshape(-1, 2), np.float64)


def fixed(symbology: Symbology, text: str, modules: NDArray[np.bool_]) -> Layout:
    """Return the layout of a symbol of which only one text is asked about: all its bars are guards."""
    bars = _bars_in(modules)
    first, last = bars[0, 0], bars[-1, 1]
    bars = bars - first
    size = 8.0  # about a character
    count = max(1, round((last - first) / size))
    borders = np.linspace(0, last - first, count + 1)
    cells = tuple(zip(borders[:-1].tolist(), borders[1:].tolist(), strict=True))
    return Layout(symbology, float(last - first), bars, (), lambda _: text, cells)


@lru_cache(maxsize=256)
def _databar_printed(value: int) -> NDArray[np.bool_]:
    digits = f"{value:013d}"
    symbol = printed("DataBarOmni", digits + check_digit(digits))
    assert symbol is not None
    return np.asarray(symbol[0, 1:])  # the left guard begins with a space, which nobody can see


_DATABAR_PARTS = ((1, 16, _INSIDE * _RIGHT_HALF, 1381), (32, 15, _RIGHT_HALF, _INSIDE), (47, 15, 1, _INSIDE))
_DATABAR_LAST = (77, 16, _INSIDE, 2841)
_DATABAR_FINDERS = (17, 62)


def warm_up() -> None:
    """Begin to make what takes long to make, in a thread of its own, unless it is made already."""
    if not databar.cache_info().currsize:
        # No daemon: cut off by the end of the program in the middle of a symbol, zxing-cpp complains to the terminal.
        threading.Thread(target=databar, name="DataBar tables").start()


@cache
def databar() -> Layout:
    """Return the layout of a DataBar Omnidirectional or Truncated; its text is (01) and a GTIN-14.

    The characters' bars are cut out of symbols that zxing-cpp prints. Takes a quarter of a second the first time.
    """
    finders: tuple[dict[bytes, Array], dict[bytes, Array]] = ({}, {})
    alphabets = []
    for start, modules, worth, count in (*_DATABAR_PARTS, _DATABAR_LAST):
        rows = []
        for value in range(count):
            symbol = _databar_printed(value * worth)
            rows.append(_bars_in(symbol[start : start + modules]))
            for at, known in zip(_DATABAR_FINDERS, finders, strict=True):
                piece = symbol[at : at + 15]
                known.setdefault(piece.tobytes(), _bars_in(piece))
        alphabets.append(Alphabet(float(modules), np.array(rows, np.float64)))
    left, right = (Alphabet(15.0, np.array(list(known.values()))) for known in finders)
    outer_left, inner_left, inner_right, outer_right = alphabets
    starts = (1.0, 17.0, 32.0, 47.0, 62.0, 77.0)
    chain = list(zip(starts, (outer_left, left, inner_left, inner_right, right, outer_right), strict=True))

    def text(characters: Sequence[int]) -> str | None:
        a, finder_left, b, c, finder_right, d = characters
        value = (a * _INSIDE + b) * _RIGHT_HALF + d * _INSIDE + c
        if value >= 10**13:
            return None
        symbol = _databar_printed(value)
        for at, known, finder in zip(_DATABAR_FINDERS, finders, (finder_left, finder_right), strict=True):
            if symbol[at : at + 15].tobytes() != list(known)[finder]:
                return None
        digits = f"{value:013d}"
        return f"01{digits}{check_digit(digits)}"

    return _layout(Symbology.DATABAR, 95, [(0, (1,), False), (94, (1,), False)], [chain], text)
