"""The decoder for blurred codes: exact on its own model, right on blurred pictures, silent on everything else."""

import itertools

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner_desktop.reading import template
from scanner_desktop.reading.blurred import read_blurred
from scanner_desktop.reading.engines import ZbarScanner, ZxingReader
from scanner_desktop.reading.locate import locate
from scanner_desktop.reading.straighten import straighten

PARITIES = [
    *("AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB"),
    *("ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"),
]  # which of the left digits are of number set B, by the first digit (GS1 General Specifications, 5.2)


def with_check_digit(twelve: str) -> str:
    return twelve + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve)) % 10)


def picture(text: str, *, scale: int = 3, blur: float = 0.0, noise: float = 2.0, turn: float = 0.0) -> np.ndarray:
    """A code on light gray, turned by degrees, blurred by a standard deviation in modules, with sensor noise."""
    bars = np.asarray(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, zxingcpp.EAN13), scale=scale))
    page = np.full((480, 640), 200.0)
    top, left = (480 - bars.shape[0]) // 2, (640 - bars.shape[1]) // 2
    page[top : top + bars.shape[0], left : left + bars.shape[1]] = 40 + 160 * (bars / 255.0)
    matrix = cv2.getRotationMatrix2D((320, 240), turn, 1.0)
    page = cv2.warpAffine(page, matrix, (640, 480), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if blur:
        page = cv2.GaussianBlur(page, (0, 0), blur * scale)
    page += np.random.default_rng(7).normal(0, noise, page.shape)
    return np.clip(page, 0, 255).astype(np.uint8)


def decoded(gray: np.ndarray) -> list[str]:
    strips = [straighten(gray, region) for region in locate(gray)]
    reads = [read_blurred(strip) for strip in strips if strip is not None]
    return [read.text for read in reads if read is not None]


@settings(max_examples=40, deadline=None)
@given(st.text("0123456789", min_size=12, max_size=12), st.sampled_from([0.4, 0.8, 1.2, 1.6]))
def test_the_template_of_any_code_decodes_to_that_code(twelve, blur):
    text = with_check_digit(twelve)
    parities = [tuple(letter == "B" for letter in parity) for parity in PARITIES]
    left = np.array([int(d) + 10 * b for d, b in zip(text[1:7], parities[int(text[0])], strict=True)])
    right = np.array([int(d) for d in text[7:]])
    line = template.synthesize(left, right, blur)
    found = template.decode(line[None], blur)
    assert template.text_of(found.left[0], found.right[0]) == text
    assert found.cost[0] == pytest.approx(template.lowest_cost(line[None], blur)[0], abs=0.05)


def test_a_changed_digit_is_not_a_code():
    found = template.decode(template.synthesize(np.arange(6), np.arange(6), 0.5)[None], 0.5)
    texts = [template.text_of(found.left[0], np.array([*found.right[0][:5], last])) for last in range(10)]
    assert sum(text is not None for text in texts) == 1


@pytest.mark.parametrize(("blur", "turn"), list(itertools.product([0.7, 1.0], [0, 33, 90, 180, 251])))
def test_a_blurred_code_is_read_at_any_angle(blur, turn):
    assert decoded(picture("5901234123457", blur=blur, turn=turn)) == ["5901234123457"]


def test_it_reads_what_neither_engine_can():
    gray = picture("4902030187590", blur=1.05, noise=3)
    assert ZbarScanner().read(gray) == []
    assert ZxingReader().read(gray) == []
    assert decoded(gray) == ["4902030187590"]


@pytest.mark.parametrize("seed", range(4))
def test_noise_text_and_stripes_are_no_codes(seed):
    rng = np.random.default_rng(seed)
    noise = rng.integers(0, 256, (480, 640), np.uint8)
    stripes = np.repeat((rng.random(80) > 0.5).astype(np.uint8)[None, :] * 180 + 30, 480, axis=0)
    stripes = cv2.GaussianBlur(cv2.resize(stripes, (640, 480), interpolation=cv2.INTER_NEAREST), (0, 0), 3)
    words = np.full((480, 640), 230, np.uint8)
    for line in range(12):
        cv2.putText(words, "illlii lllill iiilll " * 2, (5, 35 + 38 * line), cv2.FONT_HERSHEY_DUPLEX, 1.0, 20, 2)
    assert decoded(noise) == decoded(stripes) == decoded(words) == []


@pytest.mark.parametrize("covered", [0.1, 0.25, 0.5])
def test_a_code_whose_end_is_covered_is_not_guessed(covered):
    gray = picture("5901234123457", blur=0.7)
    gray[:, round(640 * (0.72 - 0.44 * covered)) :] = 200
    assert decoded(gray) == []
