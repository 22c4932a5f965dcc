"""Frames for counting false positives: of any size, always the same, and never with a code to be read."""

import numpy as np
import pytest
import zxingcpp
from distractors import Kind, distractor_frame

from scanner_desktop.simulator.catalogue import load_catalogue

PRODUCTS = {product.gtin: product for product in load_catalogue()}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_distractor_is_a_pure_function_and_differs_from_frame_to_frame(kind: Kind) -> None:
    first = distractor_frame(3, 8, 640, 360, kind)
    again = distractor_frame(3, 8, 640, 360, kind)
    other = distractor_frame(3, 9, 640, 360, kind)
    assert first.image.shape == (360, 640, 3)
    assert first.image.dtype == np.uint8
    assert np.array_equal(first.image, again.image)
    assert not np.array_equal(first.image, other.image)
    assert bool(first.gtin) == (kind is Kind.HALF_HIDDEN)


@pytest.mark.parametrize("size", [(64, 64), (321, 97), (1920, 1080)])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_distractor_has_the_size_that_was_asked_for(kind: Kind, size: tuple[int, int]) -> None:
    assert distractor_frame(1, 1, *size, kind).image.shape == (size[1], size[0], 3)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.HALF_HIDDEN])
def test_a_cautious_reader_finds_no_gtin_in_a_distractor(kind: Kind) -> None:
    formats = (zxingcpp.BarcodeFormat.EAN13, zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix)
    for index in range(4):
        frame = distractor_frame(5, index * 50, 640, 360, kind)
        assert not zxingcpp.read_barcodes(frame.image, formats=formats)


def test_a_half_hidden_code_is_never_read_as_a_whole_one_of_its_own_kind() -> None:
    read = 0
    for index in range(60):
        frame = distractor_frame(2, index, 640, 360, Kind.HALF_HIDDEN)
        product = PRODUCTS[frame.gtin]
        texts = [code.text for code in zxingcpp.read_barcodes(frame.image, text_mode=zxingcpp.TextMode.Plain)]
        read += product.text in texts
    assert read == 0
