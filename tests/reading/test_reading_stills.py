"""The reader of single pictures: it keeps the Reader's promise for any picture, and its steps are a real choice."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.locate import RegionKind, locate
from scanner_desktop.reading.reader import STEPS, StillReader

PHOTOS = Path(__file__).resolve().parents[3] / "shared" / "photos"
READER = StillReader()


def read(image: np.ndarray, reader: StillReader = READER):
    return reader.read(Frame(image, 0, 0.0, "test")).codes


def page(text: str, kind: str, turn: float, size: tuple[int, int] = (720, 1280)) -> np.ndarray:
    bars = np.asarray(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, getattr(zxingcpp, kind)), scale=3))
    gray = np.full(size, 190, np.uint8)
    height, width = bars.shape
    top, left = (size[0] - height) // 2, (size[1] - width) // 2
    gray[top : top + height, left : left + width] = bars // 2 + 60
    matrix = cv2.getRotationMatrix2D((size[1] / 2, size[0] / 2), turn, 1.0)
    return cv2.warpAffine(gray, matrix, (size[1], size[0]), borderMode=cv2.BORDER_REPLICATE)


@pytest.mark.parametrize("turn", range(0, 360, 37))
def test_a_code_is_read_at_any_angle_and_its_outline_says_which_way_up_it_is(turn):
    (code,) = read(page("5901234123457", "EAN13", turn))
    assert (code.symbology, code.text, code.gtin) == (Symbology.EAN_13, "5901234123457", "05901234123457")
    (ax, ay), (bx, by) = code.corners[:2]
    heading = np.degrees(np.arctan2(ay - by, bx - ax))  # cv2 turns anticlockwise, y grows downwards
    assert abs((heading - turn + 180) % 360 - 180) < 6
    assert np.allclose(np.mean(code.corners, axis=0), (640, 360), atol=25)


@pytest.mark.parametrize("turn", [0, 45, 110])
def test_a_matrix_code_is_read_at_any_angle(turn):
    assert [code.text for code in read(page("https://example.com/01/09501101530003", "QRCode", turn))] == [
        "https://example.com/01/09501101530003"
    ]


def test_every_code_of_a_picture_is_read():
    both = np.vstack([page("5901234123457", "EAN13", 0, (360, 640)), page("4902030187590", "EAN13", 20, (360, 640))])
    assert {code.text for code in read(both)} == {"5901234123457", "4902030187590"}


def test_the_locator_finds_codes_in_a_full_hd_frame_and_nothing_on_blank_paper():
    frame = cv2.copyMakeBorder(page("5901234123457", "EAN13", 30), 180, 180, 320, 320, cv2.BORDER_REPLICATE)
    best = locate(frame)[0]
    assert best.kind is RegionKind.LINEAR
    assert abs((np.degrees(best.angle) + 30 + 90) % 180 - 90) < 6  # straighten() measures it exactly
    assert np.hypot(best.x - 960, best.y - 540) < 40
    assert locate(np.full((1080, 1920), 128, np.uint8)) == []


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(
        np.uint8,
        st.one_of(
            st.tuples(st.integers(1, 70), st.integers(1, 70)),
            st.tuples(st.integers(1, 40), st.integers(1, 40), st.integers(1, 5)),
        ),
    )
)
def test_no_picture_of_any_shape_makes_it_raise(image):
    assert read(image) == ()


@pytest.mark.parametrize("shape", [(1, 3000), (3000, 1), (5000, 24), (24, 5000), (3000, 4000)])
def test_odd_and_huge_pictures_are_read_without_complaint(shape):
    rows = np.arange(shape[0], dtype=np.uint32)[:, None] * 7
    assert read(((rows + np.arange(shape[1], dtype=np.uint32) // 3) % 251).astype(np.uint8)) == ()


@pytest.mark.parametrize("channels", [None, 1, 3, 4])
def test_gray_colour_and_alpha_say_the_same(channels):
    gray = page("5901234123457", "EAN13", 10)
    image = gray if channels is None else np.repeat(gray[:, :, None], channels, axis=2)
    strided = np.repeat(image, 2, axis=0)[::2]
    assert [code.text for code in read(strided)] == ["5901234123457"]


def test_steps_can_be_chosen_and_unknown_ones_are_named():
    gray = page("5901234123457", "EAN13", 45)
    for step in STEPS:
        assert {code.text for code in read(gray, StillReader(steps=[step]))} <= {"5901234123457"}
    assert read(gray, StillReader(steps=[])) == ()
    with pytest.raises(ValueError, match="teleport"):
        StillReader(steps=["teleport"])


def test_photos_without_a_code_give_no_code():
    if not PHOTOS.is_dir():
        pytest.skip("the labelled photos are not beside the repository")
    with (PHOTOS / "manifest.csv").open(newline="", encoding="utf-8") as file:
        paths = [row["path"] for row in csv.DictReader(file) if row["symbology"] == "NONE"][::4]
    assert paths
    assert {path: read(cv2.imread(str(PHOTOS / path), cv2.IMREAD_GRAYSCALE)) for path in paths} == dict.fromkeys(
        paths, ()
    )
