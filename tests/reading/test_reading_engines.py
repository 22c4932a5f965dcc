"""The engines: what they are asked for, what they call things, and where they say that codes stand."""

import sys

import numpy as np
import pytest
import zxingcpp

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.engines import ZxingReader, canonical
from scanner_desktop.reading.raw import Gray
from scanner_desktop.reading.zbar_library import find_zbar

if sys.platform != "win32" or find_zbar().is_used:  # elsewhere than on Windows a zbar that is not used is a fault
    from scanner_desktop.reading.zbar_engine import ZbarScanner

    ENGINES = [pytest.param(ZbarScanner(), id="zbar"), pytest.param(ZxingReader(), id="zxing")]
else:
    ENGINES = [pytest.param(ZxingReader(), id="zxing")]
    ZbarScanner = None
needs_zbar = pytest.mark.skipif(ZbarScanner is None, reason="the zbar of pyzbar's wheel is refused")


def symbol(text: str, kind: str, turns: int = 0, **options: object) -> Gray:
    """Draw one symbol, upright or turned anticlockwise by quarter turns, on white."""
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind), **options)
    bars = np.asarray(zxingcpp.write_barcode_to_image(made, scale=3), np.uint8)
    return np.ascontiguousarray(np.rot90(np.pad(bars, 40, constant_values=255), turns))


LINEAR = [
    ("5901234123457", "EAN13", Symbology.EAN_13, "5901234123457"),
    ("036000291452", "UPCA", Symbology.UPC_A, "036000291452"),
    ("04252614", "UPCE", Symbology.UPC_E, "04252614"),
    ("96385074", "EAN8", Symbology.EAN_8, "96385074"),
    ("00012345678905", "ITF", Symbology.ITF, "00012345678905"),
    ("FANAVF14617104", "Code128", Symbology.CODE_128, "FANAVF14617104"),
]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("text", "kind", "symbology", "expected"), LINEAR, ids=[case[1] for case in LINEAR])
def test_both_engines_give_a_symbol_the_same_name_and_text(engine, text, kind, symbology, expected):
    assert [(read.symbology, read.text) for read in engine.read(symbol(text, kind))] == [(symbology, expected)]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("turns", range(4))
def test_corners_begin_at_the_symbols_own_top_left_and_go_clockwise(engine, turns):
    image = symbol("5901234123457", "EAN13", turns)
    (read,) = engine.read(image)
    a, b, c, d = np.asarray(read.corners)
    direction = [(1, 0), (0, -1), (-1, 0), (0, 1)][turns]
    across, down = b - a, d - a
    assert np.dot(across, direction) > 0.9 * np.linalg.norm(across) > 200
    assert across[0] * down[1] - across[1] * down[0] > 0  # y grows downwards: positive is clockwise
    assert np.all(np.asarray(read.corners).min(axis=0) >= 0)
    assert np.all(c <= [image.shape[1], image.shape[0]])


@pytest.mark.parametrize("engine", ENGINES)
def test_a_leading_fnc1_makes_code_128_a_gs1_128_with_separators(engine):
    zint = pytest.importorskip("zint", reason="zint draws GS1-128; it belongs to the extra 'demo'")
    drawn = zint.Symbol()
    drawn.symbology, drawn.show_text = zint.Symbology.GS1_128, False
    drawn.encode("[10]ABC[01]09501101530003")
    drawn.buffer()
    image = np.pad(
        np.array(drawn.bitmap, np.uint8)[..., 0].repeat(2, axis=0).repeat(2, axis=1), 40, constant_values=255
    )
    assert [(read.symbology, read.text) for read in engine.read(image)] == [
        (Symbology.GS1_128, "10ABC\x1d0109501101530003")
    ]


@needs_zbar
def test_zbar_never_looks_for_the_symbologies_it_must_not_touch():
    scanner = ZbarScanner(set(Symbology))
    for kind, text in (("QRCode", "hello"), ("DataBar", "09501101530003")):
        image = symbol(text, kind)
        assert [read.text for read in ZxingReader().read(image)]
        assert scanner.read(image) == []


@needs_zbar
def test_code_39_is_read_only_when_asked_for():
    image = symbol("ABC-1234", "Code39")
    assert ZbarScanner().read(image) == []
    assert ZxingReader().read(image) == []
    wanted = {Symbology.CODE_39}
    assert {read.text for read in (*ZbarScanner(wanted).read(image), *ZxingReader(wanted).read(image))} == {"ABC-1234"}


def test_an_ean_13_that_begins_with_0_is_a_upc_a():
    assert canonical(Symbology.EAN_13, "0036000291452") == (Symbology.UPC_A, "036000291452")
    assert canonical(Symbology.EAN_13, "5901234123457") == (Symbology.EAN_13, "5901234123457")


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (400, 1), (2, 3), (0, 5), (17, 16)])
@pytest.mark.parametrize("engine", ENGINES)
def test_pictures_too_small_for_a_code_give_nothing(engine, shape):
    assert engine.read(np.zeros(shape, np.uint8)) == []


@needs_zbar
def test_a_scanner_takes_views_that_are_not_contiguous():
    wide = np.repeat(symbol("5901234123457", "EAN13"), 2, axis=1)
    assert [read.text for read in ZbarScanner().read(wide[:, ::2])] == ["5901234123457"]
