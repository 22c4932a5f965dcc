"""Reads in a part of the picture only; what is captured is still the whole picture."""

from dataclasses import replace

import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.ports import Reader
from scanner_desktop.domain.region import Region
from scanner_desktop.domain.sighting import Corners, Sighting


class RegionReader:
    """A Reader that shows another one the region alone, and gives its answers in the whole picture's pixels."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.region: Region | None = None
        """Where codes are read, None for everywhere. May be changed from any thread, between two pictures."""

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the region of the frame."""
        region = self.region
        if region is None:
            return self._reader.read(frame)
        left, top, right, bottom = region.pixels(frame.width, frame.height)
        part = np.ascontiguousarray(frame.image[top:bottom, left:right])
        part.flags.writeable = False
        seen = self._reader.read(replace(frame, image=part))
        codes = tuple(replace(code, corners=_moved(code.corners, left, top)) for code in seen.codes)
        unread = None if seen.unread is None else _moved(seen.unread, left, top)
        return replace(seen, frame=frame, codes=codes, unread=unread)


def _moved(corners: Corners, left: int, top: int) -> Corners:
    first, second, third, fourth = ((x + left, y + top) for x, y in corners)
    return first, second, third, fourth
