"""Reading by template what no engine has read: right on blurred pictures of any kind, silent on everything else."""

import itertools
from importlib import import_module

import cv2
import numpy as np
import pytest
import zint
import zxingcpp
from bars_on_paper import Page, some_code, symbol

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ZxingReader
from scanner_desktop.reading.locate import RegionKind, locate
from scanner_desktop.reading.raw import Gray
from scanner_desktop.reading.reader import StillReader
from scanner_desktop.reading.regions import FAMILIES, RegionReader
from scanner_desktop.reading.zbar_library import find_zbar

S = Symbology
GOOD, OTHER = "5901234123457", "4902030187590"
READER = StillReader(60_000.0, steps=FAMILIES)  # without any engine, and with all the time it wants
MODULE = 3.0  # pixels


def read(gray: Gray) -> list[tuple[Symbology, str]]:
    return [(code.symbology, code.text) for code in READER.read(Frame(gray, 0, 0.0, "test")).codes]


def ean_13(text: str = GOOD, *, blur: float, turn: float = 0.0, noise: float = 2.0, gain: float = 0.0) -> Gray:
    page = Page()
    page.print(symbol(zint.Symbology.EANX, text[:-1]).bars, module=MODULE, height=50, blur=blur, turn=turn, gain=gain)
    return page.seen(paper=200, ink=40, noise=noise)


@pytest.mark.parametrize(("blur", "turn"), list(itertools.product([0.7, 1.0], [0, 33, 90, 180, 251])))
def test_a_blurred_ean_13_is_read_at_any_angle(blur: float, turn: float) -> None:
    assert read(ean_13(blur=blur, turn=turn)) == [(S.EAN_13, GOOD)]


@pytest.mark.parametrize("gain", [-0.25, -0.12, 0.12, 0.25])
def test_a_blurred_ean_13_is_read_however_its_bars_were_printed(gain: float) -> None:
    assert read(ean_13("7812871872813"[:12] + "0", blur=0.7, gain=gain)) == [(S.EAN_13, check("781287187281"))]


def check(body: str) -> str:
    return body + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body)) % 10)


def test_it_reads_what_neither_engine_can() -> None:
    gray = ean_13(OTHER, blur=1.05, noise=3)
    if find_zbar().is_used:
        assert import_module("scanner_desktop.reading.zbar_engine").ZbarScanner().read(gray) == []
    assert ZxingReader().read(gray) == []
    assert zxingcpp.read_barcodes(gray) == []
    assert read(gray) == [(S.EAN_13, OTHER)]


@pytest.mark.parametrize(
    "symbology",
    [
        *(S.UPC_A, S.EAN_8, S.UPC_E, S.ITF, S.CODE_128, S.GS1_128),
        *(S.DATABAR, S.DATABAR_LIMITED, S.DATABAR_EXPANDED),
    ],
)
@pytest.mark.parametrize(("blur", "turn"), [(0.6, 90.0), (0.8, 8.0)])
def test_blurred_codes_of_other_kinds_are_read(symbology: Symbology, blur: float, turn: float) -> None:
    found, wanted = [], []
    for seed in (2, 3) if symbology not in (S.DATABAR_LIMITED, S.DATABAR_EXPANDED) else (2,):
        code = some_code(symbology, np.random.default_rng([seed, 30]))
        side = round(MODULE * (code.bars[-1, 1] + 60))
        page = Page(side, side)
        page.print(code.bars, module=MODULE, height=50, blur=blur, turn=turn)
        found += [(kind, text[-14:]) for kind, text in read(page.seen())]
        wanted.append((symbology, code.text[-14:]))
    assert found == wanted


def test_an_ean_8_that_might_nearly_be_an_ean_13_is_read() -> None:
    page = Page(381, 381)
    page.print(symbol(zint.Symbology.EANX, "7818784").bars, module=MODULE, height=50, blur=0.8, turn=8)
    assert read(page.seen()) == [(S.EAN_8, "78187849")]


@pytest.mark.parametrize("seed", range(2))
def test_noise_text_and_stripes_are_no_codes(seed: int) -> None:
    random = np.random.default_rng(seed)
    noise = random.integers(0, 256, (480, 640), np.uint8)
    stripes = np.repeat((random.random(80) > 0.5).astype(np.uint8)[None, :] * 180 + 30, 480, axis=0)
    stripes = cv2.GaussianBlur(cv2.resize(stripes, (640, 480), interpolation=cv2.INTER_NEAREST), (0, 0), 3)
    words = np.full((480, 640), 230, np.uint8)
    for line in range(12):
        cv2.putText(words, "illlii lllill iiilll " * 2, (5, 35 + 38 * line), cv2.FONT_HERSHEY_DUPLEX, 1.0, 20, 2)
    assert read(noise) == read(stripes) == read(words) == []


@pytest.mark.parametrize("seed", range(5))
def test_bars_of_random_widths_that_look_like_a_code_are_none(seed: int) -> None:
    random = np.random.default_rng([seed, 31])
    widths = random.integers(1, 5, 2 * int(random.integers(8, 32)) + 1)
    edges = np.concatenate([[0], np.cumsum(widths)]).astype(np.float64)
    page = Page(480, 1000)
    page.print(edges.reshape(-1, 2), module=MODULE, height=50, blur=0.6)
    assert read(page.seen()) == []


@pytest.mark.parametrize("covered", [0.1, 0.25, 0.5])
@pytest.mark.parametrize("paper", [200, 60])
def test_an_ean_13_whose_end_is_covered_is_not_guessed(covered: float, paper: int) -> None:
    gray = ean_13(blur=0.7)
    right = 320 + 95 * MODULE / 2
    gray[:, round(right - covered * 95 * MODULE) :] = paper
    assert read(gray) == []


@pytest.mark.parametrize("symbology", [S.EAN_8, S.UPC_E, S.ITF, S.CODE_128, S.DATABAR])
def test_no_other_code_is_guessed_either_when_its_end_is_covered(symbology: Symbology) -> None:
    for seed, covered in enumerate((0.1, 0.25)):
        code = some_code(symbology, np.random.default_rng([seed, 32]))
        length = MODULE * code.bars[-1, 1]
        page = Page(480, 900)
        page.print(code.bars, module=MODULE, height=50, blur=0.5)
        gray = page.seen()
        gray[:, round(450 + length / 2 - covered * length) :] = 215
        assert read(gray) == []


def test_a_region_says_how_nearly_it_was_read_and_matrix_regions_are_left_alone() -> None:
    reader = RegionReader()
    gray = ean_13(blur=0.7)
    region = next(each for each in locate(gray) if each.kind is RegionKind.LINEAR)
    reads, best = reader.with_template(gray, region)
    assert [each.text for each in reads] == [GOOD]
    assert reads[0].proof is not None
    assert 0.9 < best <= 1
    page = Page()
    page.stamp(symbol(zint.Symbology.QRCODE, "https://example.com").modules, (320, 240), module=8)
    matrix = next(each for each in locate(page.seen()) if each.kind is RegionKind.MATRIX)
    assert reader.with_template(page.seen(), matrix)[0] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_which_nothing_is_wanted_reads_nothing(family: str) -> None:
    reader = RegionReader({S.QR})
    gray = ean_13(blur=0.7)
    assert [reader.with_template(gray, region, family)[0] for region in locate(gray)[:1]] == [[]]
