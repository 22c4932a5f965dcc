"""The two ends of every reader: any picture in as gray, believed reads out as codes."""

from collections.abc import Iterable

import cv2
import numpy as np

from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.sighting import Code
from scanner_desktop.reading.raw import Gray, RawRead


def to_gray(image: np.ndarray) -> Gray | None:
    """Return a contiguous gray copy or view of any picture, or None when there is nothing in it to read."""
    if image.dtype != np.uint8 or image.size == 0 or image.ndim not in (2, 3):
        return None
    if image.ndim == 2:
        return np.ascontiguousarray(image)
    channels = image.shape[2]
    pixels = np.ascontiguousarray(image)
    if channels == 3:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    if channels == 4:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY), dtype=np.uint8)
    return np.ascontiguousarray(pixels[:, :, 0])


def as_codes(reads: Iterable[RawRead]) -> tuple[Code, ...]:
    """Say what believed reads mean; the order stays, and a code read by two attempts is given once per place."""
    return tuple(
        Code(read.symbology, read.text, read.corners, read.engine, identify(read.symbology, read.text), read.add_on)
        for read in reads
    )
