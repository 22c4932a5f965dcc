"""Pictures as JPEG: readable, of the right size, and refused when they are none."""

import cv2
import numpy as np
import pytest

from scanner_desktop.outbox.encoding import THUMBNAIL_SIDE, encode_capture, encode_thumbnail


def decode(jpeg: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_UNCHANGED)


def slope(height: int, width: int, *channels: int) -> np.ndarray:
    return np.broadcast_to(
        np.linspace(20, 230, width, dtype=np.uint8).reshape(1, width, *[1] * len(channels)), (height, width, *channels)
    )


@pytest.mark.parametrize("shape", [(1080, 1920, 3), (720, 1280), (1, 1, 3), (1, 500), (3000, 7)])
def test_a_capture_keeps_its_size_and_a_thumbnail_its_proportions(shape):
    image = slope(*shape)
    assert decode(encode_capture(image)).shape == shape
    small = decode(encode_thumbnail(image)).shape
    scale = min(1.0, THUMBNAIL_SIDE / max(shape[:2]))
    assert small[:2] == (max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale)))


def test_a_capture_looks_like_its_frame():
    image = slope(90, 160, 3) // np.array([1, 2, 4], np.uint8)  # so that blue and red cannot change places unseen
    assert np.abs(decode(encode_capture(image)).astype(int) - image).mean() < 3


@pytest.mark.parametrize("image", [np.zeros((0, 5, 3), np.uint8), np.zeros((5, 5), np.float32)])
def test_what_is_no_picture_is_refused(image):
    with pytest.raises(ValueError, match="no picture"):
        encode_capture(image)
