"""The invented products: numbers that belong to nobody, and codes that say what the catalogue says."""

import numpy as np
import pytest
import zxingcpp
from pyzbar import pyzbar

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.counter.artwork import draw_panel
from scanner_desktop.simulator.counter.labels import make_label
from scanner_desktop.simulator.counter.symbols import LARGEST_GAIN, LARGEST_MATRIX_GAIN, draw_symbol, printing_gain

CATALOGUE = load_catalogue()
ZXING = {
    Symbology.EAN_13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.EAN_8: zxingcpp.BarcodeFormat.EAN8,
    Symbology.UPC_A: zxingcpp.BarcodeFormat.UPCA,
    Symbology.UPC_E: zxingcpp.BarcodeFormat.UPCE,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.GS1_DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
}
ZBAR = {
    Symbology.EAN_13: pyzbar.ZBarSymbol.EAN13,
    Symbology.EAN_8: pyzbar.ZBarSymbol.EAN8,
    Symbology.UPC_E: pyzbar.ZBarSymbol.UPCE,
    Symbology.ITF: pyzbar.ZBarSymbol.I25,
}

each_product = pytest.mark.parametrize("product", CATALOGUE, ids=lambda product: f"{product.symbology}-{product.gtin}")
each_linear = pytest.mark.parametrize(
    "product",
    [p for p in CATALOGUE if p.symbology.is_linear],
    ids=lambda product: f"{product.symbology}-{product.gtin}",
)


def check_digit_holds(digits: str) -> bool:
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighted % 10 == 0


def expand_upc_e(text: str) -> str:
    """Return the UPC-A of a UPC-E of which the last of the six digits is 0: the only kind in the catalogue."""
    assert text[6] == "0"
    return f"{text[0]}{text[1:3]}00000{text[3:6]}{text[7]}"


@each_product
def test_every_number_is_a_gtin_14_and_belongs_to_nobody(product: Product) -> None:
    assert len(product.gtin) == 14
    assert check_digit_holds(product.gtin)
    match product.symbology:
        case Symbology.EAN_13 | Symbology.ITF:
            assert product.gtin[1:4] == "952"
            assert product.text.zfill(14) == product.gtin
        case Symbology.UPC_A:
            assert product.text[0] in "24"
            assert product.text.zfill(14) == product.gtin
        case Symbology.EAN_8:
            assert product.text.startswith(("2", "02"))
            assert product.text.zfill(14) == product.gtin
        case Symbology.UPC_E:
            upc_a = expand_upc_e(product.text)
            assert upc_a.zfill(14) == product.gtin
            assert upc_a.zfill(13).startswith("0000000")
        case Symbology.GS1_DATA_MATRIX:
            assert product.text.startswith(f"01{product.gtin}17")
            assert product.text[24:26] == "10"
        case Symbology.QR:
            assert product.text.startswith(f"https://id.gs1.org/01/{product.gtin}")
        case other:
            pytest.fail(f"a symbology without a rule: {other}")
    if not product.symbology.is_linear:
        assert product.gtin[1:4] == "952"


def test_the_catalogue_has_every_symbology_and_every_outcome_and_no_number_twice() -> None:
    assert {product.symbology for product in CATALOGUE} == set(ZXING)
    outcomes = [product.outcome for product in CATALOGUE]
    assert outcomes.count("NOT_FOUND") >= 2
    assert outcomes.count("FAILED") >= 1
    assert len({product.gtin for product in CATALOGUE}) == len(CATALOGUE) >= 24
    assert len({product.name for product in CATALOGUE}) == len(CATALOGUE)


@each_product
def test_zxing_reads_every_code_as_its_own_text(product: Product) -> None:
    # Without gain: zxing-cpp does not read some EAN and UPC of which the bars are narrower by 0.3 modules.
    image = np.pad(draw_symbol(product, 5, gain=0).image, 20, constant_values=255)
    wanted = ZXING[product.symbology]
    codes = zxingcpp.read_barcodes(image, formats=wanted, text_mode=zxingcpp.TextMode.Plain)
    text = expand_upc_e(product.text) if product.symbology is Symbology.UPC_E else product.text
    (code,) = codes
    assert code.format == wanted
    assert code.text in (text, text.zfill(13))
    if product.symbology is Symbology.GS1_DATA_MATRIX:
        assert code.content_type == zxingcpp.ContentType.GS1
        assert code.symbology_identifier == "]d2"


@each_linear
def test_zbar_reads_every_printed_linear_code_as_its_own_text(product: Product) -> None:
    image = np.array(draw_panel(product, 1.0).image.convert("L"))
    if product.symbology is Symbology.UPC_A:  # zbar reads a UPC-A only as the EAN-13 that it also is
        (code,) = pyzbar.decode(image, symbols=[pyzbar.ZBarSymbol.EAN13])
        assert code.data.decode() == "0" + product.text
        return
    (code,) = pyzbar.decode(image, symbols=[ZBAR[product.symbology]])
    assert code.data.decode() == product.text
    assert code.type == ZBAR[product.symbology].name


@each_product
def test_the_box_of_a_printed_code_is_exactly_where_its_ink_begins_and_ends(product: Product) -> None:
    art = draw_symbol(product, 4, gain=0)
    left, top, right, bottom = (round(edge) for edge in art.box)
    inside = art.image[top:bottom, left:right]
    assert (right - left) == art.modules[0] * art.module
    assert (inside[:, 0] == 0).all() or not product.symbology.is_linear
    assert (inside == 0).any(axis=1).all()
    assert (inside == 0).any(axis=0)[[0, -1]].all()
    quiet = art.image[top:bottom, max(0, left - 2 * art.module) : left]
    assert (quiet == 255).all()


def ink_widths(image: np.ndarray, row: float) -> np.ndarray:
    """Return the widths of the bars along a row, in pixels; a pixel that is half ink counts half."""
    ink = 1 - image[round(row)].astype(float) / 255
    runs = np.split(ink, np.flatnonzero(np.diff(ink > 0)) + 1)
    return np.array([run.sum() for run in runs if run.any()])


@each_linear
def test_printing_gain_makes_every_bar_wider_by_the_same_and_leaves_the_box_where_it_was(product: Product) -> None:
    plain, wet, dry = (draw_symbol(product, 8, gain=gain) for gain in (0.0, 0.25, -0.25))
    row = (plain.box[1] + plain.box[3]) / 2
    widths = ink_widths(plain.image, row)
    grown, shrunk = ink_widths(wet.image, row) - widths, ink_widths(dry.image, row) - widths
    assert plain.box == wet.box == dry.box
    assert plain.image.shape == wet.image.shape == dry.image.shape
    inner = slice(1, -1)  # an ITF-14 is framed, and its frame ends where the picture does
    assert grown[inner] == pytest.approx(0.5 * 8, abs=0.1)
    assert shrunk[inner] == pytest.approx(-0.5 * 8, abs=0.1)


@each_product
def test_every_product_is_printed_with_a_gain_of_its_own_and_always_the_same(product: Product) -> None:
    gain = printing_gain(product)
    assert abs(gain) <= (LARGEST_GAIN if product.symbology.is_linear else LARGEST_MATRIX_GAIN)
    printed, exact = draw_symbol(product, 5), draw_symbol(product, 5, gain=gain)
    assert np.array_equal(printed.image, exact.image)
    darker = float(np.mean(draw_symbol(product, 5, gain=0).image) - np.mean(printed.image))
    assert darker * gain >= 0  # more ink where it ran, less where it lacked


def test_gains_spread_from_too_little_ink_to_too_much() -> None:
    gains = [printing_gain(product) for product in CATALOGUE if product.symbology.is_linear]
    assert min(gains) < -0.15
    assert max(gains) > 0.15


def test_a_good_half_of_the_numbers_are_rich_in_digits_that_ink_confuses() -> None:
    shares = [
        sum(digit in "1278" for digit in product.text) / len(product.text)
        for product in CATALOGUE
        if product.symbology.is_linear
    ]
    assert sum(share >= 0.6 for share in shares) > len(CATALOGUE) / 2


@each_product
def test_a_package_is_opaque_where_its_code_is(product: Product) -> None:
    label = make_label(product, 2.0)
    corners = np.rint(label.corners).astype(int)
    assert (label.image[corners[:, 1], corners[:, 0], 3] == 255).all()
    assert label.covered == 0


@each_linear
def test_a_thumb_leaves_more_than_half_of_the_bars_free_over_their_whole_width(product: Product) -> None:
    free, held = make_label(product, 2.0), make_label(product, 2.0, thumb=3)
    assert 0 < held.covered < 0.45
    origin, right, lower = free.corners[0], free.corners[1] - free.corners[0], free.corners[3] - free.corners[0]
    for across in np.linspace(0.01, 0.99, 40):
        for down in np.linspace(0.05, 0.5, 10):
            x, y = np.rint(origin + right * across + lower * down).astype(int)
            assert (free.image[y, x] == held.image[y, x]).all()
