"""From what an engine says to the bars that would say it: the symbols that may stand for a text."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.gs1_syntax import GS1SyntaxError, parse_element_string
from scanner_desktop.domain.gtin import is_digits
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.code128 import STARTS, encodings
from scanner_desktop.reading.layouts import (
    EAN_13_PARITIES,
    ITF_RATIOS,
    UPC_E_PARITIES,
    Layout,
    code_128,
    ean_8,
    ean_13,
    fixed,
    itf,
    printed,
    upc_e,
)


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """What an engine says, as bars: the layout and its characters."""

    layout: Layout
    characters: tuple[int, ...]


def claims(symbology: Symbology, text: str) -> list[Claim]:
    """Return the symbols that may stand for ``text``, likeliest first; none when the symbology cannot be printed."""
    if symbology in (Symbology.EAN_13, Symbology.UPC_A):
        digits = text.zfill(13)
        return [Claim(ean_13(), _ean_13_characters(digits))] if len(digits) == 13 and is_digits(digits) else []
    if symbology is Symbology.EAN_8:
        return [Claim(ean_8(), tuple(map(int, text)))] if len(text) == 8 and is_digits(text) else []
    if symbology is Symbology.UPC_E:
        return [Claim(upc_e(), _upc_e_characters(text))] if len(text) == 8 and is_digits(text) else []
    if symbology is Symbology.ITF:
        if len(text) % 2 or not is_digits(text):
            return []
        pairs = tuple(int(text[at : at + 2]) for at in range(0, len(text), 2))
        return [Claim(itf(len(pairs), ratio), pairs) for ratio in ITF_RATIOS]
    if symbology in (Symbology.CODE_128, Symbology.GS1_128):
        gs1 = symbology is Symbology.GS1_128
        return [
            Claim(code_128(len(values) - 2), (STARTS.index(values[0]), *values[1:]))
            for values in encodings(text, gs1=gs1)
        ]
    return [Claim(layout, ()) for layout in _printed_layouts(symbology, text)]


def _ean_13_characters(digits: str) -> tuple[int, ...]:
    parity = EAN_13_PARITIES[int(digits[0])]
    left = (int(digit) + 10 * (letter == "B") for digit, letter in zip(digits[1:7], parity, strict=True))
    return (*left, *map(int, digits[7:]))


def _upc_e_characters(text: str) -> tuple[int, ...]:
    parity = UPC_E_PARITIES[int(text[7])]
    even = "B" if text[0] == "0" else "A"
    return tuple(int(digit) + 10 * (letter == even) for digit, letter in zip(text[1:7], parity, strict=True))


_PRINTED_NAMES = {
    Symbology.DATABAR: "DataBarOmni",
    Symbology.DATABAR_LIMITED: "DataBarLtd",
    Symbology.DATABAR_EXPANDED: "DataBarExp",
    Symbology.CODE_39: "Code39",
    Symbology.CODE_93: "Code93",
    Symbology.CODABAR: "Codabar",
}
_MOST_COLUMNS = 5  # pairs of characters a row of a stacked DataBar Expanded; wider ones are printed in one row


@lru_cache(maxsize=64)
def _printed_layouts(symbology: Symbology, text: str) -> tuple[Layout, ...]:
    name = _PRINTED_NAMES.get(symbology)
    symbol = printed(name, _printable(symbology, text)) if name else None
    return () if symbol is None else (fixed(symbology, text, symbol[0]),)


@lru_cache(maxsize=64)
def stacks(symbology: Symbology, text: str) -> tuple[tuple[Layout, ...], ...]:
    """Return the ways in which ``text`` may be printed as rows on top of each other: the layouts of the rows."""
    if symbology is Symbology.DATABAR:
        symbols: list[NDArray[np.bool_] | None] = [printed("DataBarStk", _printable(symbology, text))]
    elif symbology is Symbology.DATABAR_EXPANDED:
        printable = _printable(symbology, text)
        symbols = [printed("DataBarExpStk", printable, columns=columns) for columns in range(1, _MOST_COLUMNS)]
    else:
        return ()
    found = [tuple(fixed(symbology, text, row) for row in _rows_of(symbol)) for symbol in symbols if symbol is not None]
    return tuple(rows for rows in found if len(rows) > 1)


def _rows_of(symbol: NDArray[np.bool_]) -> list[NDArray[np.bool_]]:
    """Return the rows of a stacked symbol without the separators between them, which are one module high."""
    starts = np.flatnonzero(np.concatenate([[True], (symbol[1:] != symbol[:-1]).any(axis=1)]))
    heights = np.diff(np.concatenate([starts, [len(symbol)]]))
    return [symbol[start] for start, height in zip(starts, heights, strict=True) if height > 3]


def _printable(symbology: Symbology, text: str) -> str:
    """Return a text as printers want it: element strings with brackets, a DataBar's as its GTIN alone."""
    if symbology is Symbology.DATABAR_EXPANDED:
        try:
            return "".join(f"({ai}){value}" for ai, value in parse_element_string(text))
        except GS1SyntaxError:
            return text
    if symbology in (Symbology.DATABAR, Symbology.DATABAR_LIMITED):
        return text.removeprefix("(01)").removeprefix("01") if len(text) > 14 else text
    return text
