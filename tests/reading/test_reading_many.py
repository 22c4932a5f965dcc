"""A sheet full of codes of every kind, small and noisy: all of them are read, and nothing that is not on it."""

from dataclasses import dataclass

import numpy as np
import pytest
import zint
import zxingcpp
from bars_on_paper import Page, check_digit, easily_confused, some_code, symbol

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.raw import Gray
from scanner_desktop.reading.reader import StillReader

S = Symbology
COLUMNS, ROWS, CELL = 6, 5, (320, 216)
PLENTY_OF_TIME = 60_000.0  # milliseconds: what is read must not hang on how busy the machine is
LENS, NOISE = 0.5, 3.0  # pixels, gray levels

LINEAR = (
    *(S.EAN_13, S.UPC_A, S.EAN_8, S.UPC_E, S.ITF, S.CODE_128),
    *(S.DATABAR, S.DATABAR_LIMITED, S.DATABAR_EXPANDED, S.EAN_13, S.UPC_A, S.GS1_128),
)
MATRIX = (S.QR, S.DATA_MATRIX)
SHORT_ENOUGH = 100  # modules: such a code may stand upright in its cell


@dataclass(frozen=True)
class Sheet:
    """A picture of a sheet and what is on it, ``(family, text)``."""

    gray: Gray
    codes: frozenset[tuple[str, str]]


def sheet(seed: int) -> Sheet:
    random = np.random.default_rng([seed, 20])
    page = Page(1080, 1920)
    codes = set()
    for place in range(COLUMNS * ROWS):
        column, row = place % COLUMNS, place // COLUMNS
        at = ((column + 0.5) * CELL[0], (row + 0.5) * CELL[1])
        module = float(random.uniform(1.8, 2.6))
        if place % 6 == 5:
            kind = MATRIX[place // 6 % 2]
            text = f"https://example.com/01/{easily_confused(random, 14)}"
            drawn = symbol(zint.Symbology.QRCODE if kind is S.QR else zint.Symbology.DATAMATRIX, text)
            page.stamp(drawn.modules, at, module=2 * module, blur=LENS / module / 2)
        else:
            code = some_code(LINEAR[(place - place // 6) % len(LINEAR)], random)
            kind, text = code.symbology, code.text
            length = float(code.bars[-1, 1])
            module = min(module, 285 / length)
            stands = length * module < 180 and bool(random.integers(2))
            page.print(
                code.bars,
                at,
                module=module,
                height=float(random.uniform(55, 90)) / module,
                blur=LENS / module,
                turn=float(random.choice([90, -90])) if stands else float(random.uniform(-3, 3)),
            )
        codes.add((kind.family, _bare(text)))
    return Sheet(page.seen(ink=45, paper=205, noise=NOISE, seed=seed), frozenset(codes))


def ours(gray: Gray) -> list[tuple[str, str]]:
    reader = StillReader(PLENTY_OF_TIME)
    return [(code.symbology.family, _bare(code.text)) for code in reader.read(Frame(gray, 0, 0.0, "sheet")).codes]


def of_zxing(one: Sheet) -> int:
    """How many of the sheet's codes zxing-cpp reads, by their texts: it calls symbologies by other names."""
    texts = {_bare(read.text.replace("(", "").replace(")", "")) for read in zxingcpp.read_barcodes(one.gray)}
    texts |= {text.removeprefix("0") for text in texts}  # of a UPC-A
    return sum(text in texts for _, text in one.codes)


def _bare(text: str) -> str:
    """Return a GTIN without the identifier that some put before that of a DataBar."""
    return text[2:] if len(text) == 16 and text.startswith("01") else text


@pytest.mark.parametrize("seed", [0, 1, 2, 18])
def test_of_a_sheet_of_thirty_codes_as_many_are_read_as_by_zxing_and_none_that_is_not_on_it(seed: int) -> None:
    one = sheet(seed)
    assert len(one.codes) == COLUMNS * ROWS
    read = ours(one.gray)
    assert set(read) <= one.codes
    assert len(set(read)) >= of_zxing(one)
    assert len(set(read)) >= 26
    assert len(read) == len(set(read))


def test_a_sheet_of_the_same_code_over_and_over_is_read_once_a_place() -> None:
    page = Page(720, 1280)
    text = "590123412345" + check_digit("590123412345")
    places = [(x, y) for x in (220.0, 640.0, 1060.0) for y in (130.0, 360.0, 590.0)]
    for at in places:
        page.print(symbol(zint.Symbology.EANX, text[:-1]).bars, at, module=2.4, height=35)
    found = StillReader(PLENTY_OF_TIME).read(Frame(page.seen(), 0, 0.0, "sheet")).codes
    assert {code.text for code in found} == {text}
    middles = [tuple(np.mean(code.corners, axis=0).tolist()) for code in found]
    in_order = sorted(middles, key=lambda middle: (round(middle[0], -2), middle[1]))  # a column is not quite upright
    assert np.allclose(in_order, sorted(places), atol=6)
