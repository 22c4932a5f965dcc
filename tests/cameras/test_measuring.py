"""What is measured of a picture moves with what a person would see, and a sweep finds the sharpest focus."""

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.cameras.measuring import edge_width, look_at, sharpness, sweep
from scanner_desktop.cameras.picture_watch import FrozenWatch, is_black
from scanner_desktop.domain.frame import Frame


def bars(width: int = 640, height: int = 360) -> np.ndarray:
    picture = np.full((height, width, 3), 215, np.uint8)
    picture[:, ::16] = 30
    for offset in range(6):
        picture[:, offset::16] = 30
    return picture


def frame(image: np.ndarray) -> Frame:
    return Frame(image, 0, 0.0, "test")


def test_edges_are_wider_the_more_a_picture_is_blurred():
    step = np.full((360, 640), 215, np.uint8)
    step[:, 300:] = 30
    widths = [edge_width(step), *(edge_width(cv2.GaussianBlur(step, (0, 0), sigma)) for sigma in (0.6, 1.2, 2.4, 4.8))]
    assert widths == sorted(widths)
    assert widths[0] == pytest.approx(1.0, abs=0.1)
    assert widths[3] > 3 * widths[0]


def test_a_picture_without_contrast_has_no_edges_to_measure():
    assert edge_width(np.full((200, 300), 120, np.uint8)) is None


def test_light_and_glare_are_those_of_the_picture():
    half_white = np.full((100, 100, 3), 80, np.uint8)
    half_white[:50] = 255
    look = look_at(frame(half_white))
    assert look.glare == pytest.approx(0.5)
    assert look.light == pytest.approx((80 + 255) / 2, abs=1)


def test_the_middle_decides_about_sharpness():
    sharp_middle, sharp_edge = cv2.GaussianBlur(bars(), (0, 0), 4), bars()
    sharp_middle[120:240, 213:427] = bars()[120:240, 213:427]
    sharp_edge[120:240, 213:427] = cv2.GaussianBlur(bars(), (0, 0), 4)[120:240, 213:427]
    assert sharpness(frame(sharp_middle)) > sharpness(frame(sharp_edge))


@given(st.integers(0, 50), st.integers(51, 1000), st.sampled_from([1, 5, 10]), st.data())
def test_a_sweep_finds_the_top_of_a_single_hill(least, most, step, data):
    top = data.draw(st.integers(least, most))
    found = sweep(least, most, step, lambda value: -abs(value - top))
    assert found is not None
    assert abs(found - top) <= max(step, (most - least) / 40)


def test_a_sweep_takes_few_tries_and_gives_up_without_pictures():
    tried = []
    sweep(0, 250, 5, lambda value: tried.append(value) or -abs(value - 85))
    assert len(tried) <= 20
    assert sweep(0, 250, 5, lambda _: None) is None
    assert sweep(0, 250, 5, lambda _: 1.0, lambda: True) is None


def test_still_means_equal_to_the_last_bit():
    watch, picture = FrozenWatch(), bars()
    assert watch.still_for(picture, 1.0) == 0
    assert watch.still_for(picture.copy(), 2.5) == 1.5
    other = picture.copy()
    other[3, 3, 0] ^= 1  # between the pixels that are compared first
    assert watch.still_for(other, 3.0) == 0
    assert watch.has_changed


@pytest.mark.parametrize(("level", "black"), [(0, True), (12, True), (40, False), (120, False)])
def test_black_is_what_shows_nothing_at_all(level, black):
    noise = np.random.default_rng(1).integers(0, 6, (360, 640, 3), dtype=np.uint8)
    assert is_black(np.full((360, 640, 3), level, np.uint8) + noise) is black


def test_a_small_light_in_the_dark_is_not_black():
    dark = np.zeros((480, 640, 3), np.uint8)
    dark[200:280, 280:360] = 200
    assert not is_black(dark)
