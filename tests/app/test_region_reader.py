"""Codes are read in the chosen part of the picture alone; what is captured is the whole picture, in its own pixels."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.app.region_reader import RegionReader
from scanner_desktop.cameras.device_book import DeviceBook
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.region import Region, region_between
from scanner_desktop.domain.sighting import Code, Sighting
from scanner_desktop.domain.symbology import Symbology

OATS = "9524100001015"


class SpotReader:
    """Finds the white spot in what it is shown."""

    def read(self, frame: Frame) -> Sighting:
        spots = np.argwhere(frame.image[:, :, 0] == 255)
        if not len(spots):
            return Sighting(frame, (), 0.001)
        y, x = map(float, spots[0])
        corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
        code = Code(Symbology.EAN_13, OATS, corners, "zbar", identify(Symbology.EAN_13, OATS))
        return Sighting(frame, (code,), 0.001, unread=corners)


def spot_at(x: int, y: int) -> Frame:
    image = np.zeros((100, 200, 3), np.uint8)
    image[y, x] = 255
    return Frame(image, 3, 1.0, "test")


def test_what_is_outside_is_not_read_and_what_is_inside_stands_where_it_is():
    reader = RegionReader(SpotReader())
    reader.region = Region(0.5, 0.5, 0.5, 0.5)
    assert reader.read(spot_at(20, 20)).codes == ()
    frame = spot_at(150, 70)
    seen = reader.read(frame)
    assert seen.frame is frame
    assert seen.codes[0].corners[0] == (150.0, 70.0)
    assert seen.unread[0] == (150.0, 70.0)
    reader.region = None
    assert reader.read(spot_at(20, 20)).codes[0].corners[0] == (20.0, 20.0)


shares = st.floats(-0.5, 1.5)


@given(st.tuples(shares, shares), st.tuples(shares, shares), st.integers(1, 4000), st.integers(1, 3000))
def test_a_dragged_region_lies_in_the_picture_whatever_its_size(one, other, width, height):
    region = region_between(one, other)
    if region is not None:
        left, top, right, bottom = region.pixels(width, height)
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height


def test_it_is_kept_for_each_camera(tmp_path):
    DeviceBook(tmp_path / "cameras.json").remember_region("webcam:0", Region(0.1, 0.2, 0.5, 0.5))
    book = DeviceBook(tmp_path / "cameras.json")
    assert book.region_of("webcam:0") == Region(0.1, 0.2, 0.5, 0.5)
    assert book.region_of("webcam:1") is None
    book.remember_region("rtsp://anna:secret@10.0.0.5/live", Region(0.0, 0.0, 0.5, 0.5))
    assert book.region_of("rtsp://anna:secret@10.0.0.5/live") is not None
    assert "secret" not in (tmp_path / "cameras.json").read_text()
    book.remember_region("webcam:0", None)
    assert DeviceBook(tmp_path / "cameras.json").region_of("webcam:0") is None
