"""What a code looks like, kept so that a later frame can be asked whether the very same bars still stand there.

A linear code is kept as its brightness along the reading direction, averaged over several lines; a matrix code as a
small upright picture. Both are compared piece by piece: two products of one maker differ in two digits of thirteen, so
that a comparison of the whole would call them alike, while the pieces that hold those digits do not match.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.reading.raw import Gray

_SAMPLES = 288  # along a linear code: 3 to a module of an EAN-13, about what a camera resolves
_LINES = 8
_PIECES = 12  # 8 modules each: a little more than one digit of an EAN-13
_SLACK = 2  # samples that a piece may have shifted by, two thirds of a module: flow is not perfect
_SIDE = 48  # of a matrix code's picture, in samples
_SIDE_PIECES = 4
_FLAT = 2.0  # standard deviation, gray levels, below which a piece shows nothing


@dataclass(frozen=True, slots=True, eq=False)
class Appearance:
    """A code's looks: ``pieces`` of shape ``(pieces, samples)``, each of mean 0 and length 1, zeros where flat."""

    linear: bool
    pieces: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two appearances are, 1 for identical: over all pieces, and in the piece that matches worst."""

    mean: float
    worst: float


def appearance_of(gray: Gray, corners: Corners, *, linear: bool) -> Appearance:
    """Return what stands inside ``corners`` of the frame ``gray`` (``uint8``, shape ``(height, width)``)."""
    return Appearance(linear, _normalized(_cut(_patch(gray, corners, linear), linear, 0)))


def likeness(known: Appearance, gray: Gray, corners: Corners) -> Likeness:
    """Say how much what stands inside ``corners`` of ``gray`` looks like ``known``."""
    patch = _patch(gray, corners, known.linear)
    shifts = range(-_SLACK, _SLACK + 1) if known.linear else (0,)
    scores = np.stack([(_normalized(_cut(patch, known.linear, shift)) * known.pieces).sum(axis=1) for shift in shifts])
    best = scores.max(axis=0)
    telling = (known.pieces != 0).any(axis=1)
    if not telling.any():
        return Likeness(0.0, 0.0)
    return Likeness(float(best[telling].mean()), float(best[telling].min()))


def _patch(gray: Gray, corners: Corners, linear: bool) -> NDArray[np.float32]:
    """Take the code out of the frame: ``(samples + slack on both sides,)`` when linear, else ``(side, side)``."""
    width, height = (_SAMPLES, _LINES) if linear else (_SIDE, _SIDE)
    quad = np.asarray(corners, np.float32)
    left, top = np.floor(quad.min(axis=0)).astype(int) - 8
    right, bottom = np.ceil(quad.max(axis=0)).astype(int) + 9
    left, top = max(0, left), max(0, top)
    window = gray[top : max(top + 1, bottom), left : max(left + 1, right)]
    if window.size == 0:
        return np.zeros(width + 2 * _SLACK if linear else (height, width), np.float32)
    if linear:  # the outer lines of a quadrilateral often run through the digits or past the bars
        quad = np.array([_mix(quad, u, v) for u, v in ((0, 0.2), (1, 0.2), (1, 0.8), (0, 0.8))], np.float32)
    slack = _SLACK if linear else 0
    target = np.array(
        [(slack, 0), (slack + width, 0), (slack + width, height), (slack, height)], np.float32
    ) - np.float32(0.5)
    matrix = cv2.getPerspectiveTransform(quad - np.array([left, top], np.float32), target)
    patch = cv2.warpPerspective(
        window, matrix, (width + 2 * slack, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    if linear:
        return np.asarray(patch.mean(axis=0), np.float32)
    return np.asarray(cv2.GaussianBlur(patch, (3, 3), 0), np.float32)


def _mix(quad: NDArray[np.float32], u: float, v: float) -> NDArray[np.float32]:
    top = quad[0] * (1 - u) + quad[1] * u
    bottom = quad[3] * (1 - u) + quad[2] * u
    return np.asarray(top * (1 - v) + bottom * v, np.float32)


def _cut(patch: NDArray[np.float32], linear: bool, shift: int) -> NDArray[np.float32]:
    """Cut a patch into its pieces, ``(pieces, samples)``; a linear one moved by ``shift`` samples."""
    if linear:
        return patch[_SLACK + shift : _SLACK + shift + _SAMPLES].reshape(_PIECES, -1)
    part = _SIDE // _SIDE_PIECES
    return patch.reshape(_SIDE_PIECES, part, _SIDE_PIECES, part).swapaxes(1, 2).reshape(_SIDE_PIECES**2, part * part)


def _normalized(pieces: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = pieces - pieces.mean(axis=1, keepdims=True)
    length = np.sqrt((centred * centred).sum(axis=1, keepdims=True))
    flat = length < _FLAT * np.sqrt(pieces.shape[1])
    return np.where(flat, np.float32(0), centred / np.maximum(length, np.float32(1e-6))).astype(np.float32)
