"""The invented products: numbers that belong to nobody, and codes that say what the catalogue says."""

import numpy as np
import pytest
import zxingcpp
from pyzbar import pyzbar

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.artwork import draw_panel
from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.labels import make_label
from scanner_desktop.simulator.symbols import draw_symbol

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
def test_zxing_reads_every_printed_code_as_its_own_text(product: Product) -> None:
    image = np.array(draw_panel(product, 1.0).image.convert("L"))
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
    art = draw_symbol(product, 4)
    left, top, right, bottom = (round(edge) for edge in art.box)
    inside = art.image[top:bottom, left:right]
    assert (right - left) == art.modules[0] * art.module
    assert (inside[:, 0] == 0).all() or not product.symbology.is_linear
    assert (inside == 0).any(axis=1).all()
    assert (inside == 0).any(axis=0)[[0, -1]].all()
    quiet = art.image[top:bottom, max(0, left - 2 * art.module) : left]
    assert (quiet == 255).all()


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
