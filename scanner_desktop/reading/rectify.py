"""Cutting a region out of the frame upright, with its quiet zones, at the size at which the engines read best."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from scanner_desktop.reading.locate import Region, RegionKind
from scanner_desktop.reading.raw import Gray, Matrix

LINEAR_WIDTH = 380
"""Width of a linear crop without margins, in pixels: 4 a module for the 95 modules of an EAN-13."""

_MAX_LINEAR_HEIGHT = 96  # bars say the same in every row; more rows only cost time
_MATRIX_SIDE = 360
_LINEAR_MARGIN = 0.22  # of the width
_LARGEST = 2.0  # crop pixels per frame pixel
_LINES = 3
_AROUND = 41  # pixels of a crop, about ten modules
_CLEARLY = 5  # gray levels


@dataclass(frozen=True, slots=True, eq=False)
class Crop:
    """A piece of the frame, turned upright.

    Attributes:
        gray: its pixels.
        to_frame: takes pixels of the crop to pixels of the frame.
    """

    gray: Gray
    to_frame: Matrix


def rectify(gray: Gray, region: Region, *, width: float | None = None, margin: float | None = None) -> Crop:
    """Cut ``region`` out of ``gray``.

    Args:
        gray: the frame.
        region: what to cut; may reach over the frame's edges (which are then repeated).
        width: of the region itself in the crop, in pixels; by default about 4 a module, and never more than twice the
            frame's own.
        margin: added left and right, as a share of the region's width, so that the quiet zones come along.
    """
    linear = region.kind is RegionKind.LINEAR
    margin = (_LINEAR_MARGIN if linear else 0.15) if margin is None else margin
    wanted = width or (LINEAR_WIDTH if linear else _MATRIX_SIDE)
    scale = min(wanted / max(region.width, 1.0), _LARGEST)
    across = max(8, round(region.width * (1 + 2 * margin) * scale))
    if linear:
        along = max(4, min(round(region.height * scale), _MAX_LINEAR_HEIGHT))
        return _cut(gray, region, across, along, scale, along / max(region.height, 1.0))
    along = max(8, round(region.height * (1 + 2 * margin) * scale))
    return _cut(gray, region, across, along, scale, scale)


def crossings(gray: Gray, region: Region) -> int:
    """Return how often a scan line through a linear region turns from light to dark or back, of three the most.

    It takes a tenth of the time of an engine, which needs 25 turns for the shortest of codes.
    """
    scale = min(LINEAR_WIDTH / max(region.width, 1.0), _LARGEST)
    across = max(8, round(region.width * (1 + 2 * _LINEAR_MARGIN) * scale))
    lines = _cut(gray, region, across, _LINES, scale, _LINES / max(region.height, 1.0)).gray
    away = cv2.subtract(lines, cv2.blur(lines, (_AROUND, 1)), dtype=cv2.CV_16S)
    most = 0
    for line in away:
        dark = line[np.abs(line) > _CLEARLY] > 0
        most = max(most, int(np.count_nonzero(dark[1:] != dark[:-1])))
    return most


def _cut(gray: Gray, region: Region, across: int, along: int, scale: float, scale_y: float) -> Crop:
    """Cut out so many columns and rows around the middle of ``region``; scales in crop pixels per frame pixel."""
    cos, sin = math.cos(region.angle), math.sin(region.angle)
    to_frame = np.array(
        [
            [cos / scale, -sin / scale_y, region.x - cos * across / 2 / scale + sin * along / 2 / scale_y],
            [sin / scale, cos / scale_y, region.y - sin * across / 2 / scale - cos * along / 2 / scale_y],
            [0.0, 0.0, 1.0],
        ]
    )
    shrinking = max(1 / scale, 1 / scale_y)
    flags = (cv2.INTER_AREA if shrinking > 2 else cv2.INTER_LINEAR) | cv2.WARP_INVERSE_MAP
    crop = cv2.warpAffine(gray, to_frame[:2], (across, along), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return Crop(np.asarray(crop, dtype=np.uint8), to_frame)
