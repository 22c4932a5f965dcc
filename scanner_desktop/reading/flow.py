"""Where a code has moved from one frame to the next: sparse optical flow on a small copy of its surroundings."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.domain.sighting import Corners, Point
from scanner_desktop.reading.raw import Gray, Matrix, as_corners

_SIDE = 192.0  # long side of the small copies in pixels; a module need not be resolved, bar ends and print must
_POINTS = 32
_FEWEST = 8
_ROUND_TRIP = 0.6  # pixels of the copy by which a point followed there and back may miss itself
_INLIERS = 0.6  # share of the points that must move as one
_SCALE = (0.8, 1.25)  # growth between two frames: beyond it, it is not the same thing
_TURN = math.radians(25)  # rotation between two frames
_STILL = 1.0  # mean change, gray levels, of the small copies: sensor noise averages out to less, a moving edge does not


def follow_corners(previous: Gray, current: Gray, corners: Corners, velocity: Point = (0.0, 0.0)) -> Corners | None:
    """Return where ``corners`` of ``previous`` stand in ``current``, or None when that cannot be said for sure.

    Args:
        previous: the frame before, ``uint8``, shape ``(height, width)``.
        current: the frame now, of the same shape.
        corners: of the code in ``previous``, frame pixels.
        velocity: pixels a frame by which it has been moving, to look in the right place.
    """
    if previous.shape != current.shape:
        return None
    quad = np.asarray(corners, np.float32)
    shift = np.asarray(velocity, np.float32)
    window = _window(quad, shift, current.shape)
    if window is None:
        return None
    x, y, width, height = window
    factor = min(1.0, _SIDE / max(width, height))
    size = (max(16, round(width * factor)), max(16, round(height * factor)))
    unit = np.array([size[0] / width, size[1] / height], np.float32)
    before, after = (
        np.asarray(cv2.resize(frame[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA), np.uint8)
        for frame in (previous, current)
    )
    if float(cv2.absdiff(before, after).mean()) < _STILL:
        return corners
    origin = np.array([x, y], np.float32)
    points = _features(before, (quad - origin) * unit)
    if points is None:
        return None
    motion = _motion(before, after, points, shift * unit)
    if motion is None:
        return None
    moved = ((quad - origin) * unit) @ motion[:, :2].T + motion[:, 2]
    return as_corners(moved / unit + origin)


def _window(
    quad: NDArray[np.float32], shift: NDArray[np.float32], shape: tuple[int, ...]
) -> tuple[int, int, int, int] | None:
    """Return the part of the frame that holds the code before and after, with room for a sudden move."""
    both = np.concatenate([quad, quad + shift])
    room = 0.3 * float(max(np.ptp(quad, axis=0)))
    left, top = np.floor(both.min(axis=0) - room).astype(int)
    right, bottom = np.ceil(both.max(axis=0) + room).astype(int)
    left, top = max(0, int(left)), max(0, int(top))
    right, bottom = min(shape[1], int(right)), min(shape[0], int(bottom))
    if right - left < 16 or bottom - top < 16:
        return None
    return left, top, right - left, bottom - top


def _features(before: Gray, quad: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """Return points worth following: in the code and the print just around it, which moves with it."""
    centre = quad.mean(axis=0)
    grown = centre + (quad - centre) * 1.25
    mask = np.zeros(before.shape, np.uint8)
    cv2.fillConvexPoly(mask, np.round(grown).astype(np.int32), 255)
    points = cv2.goodFeaturesToTrack(before, _POINTS, 0.02, 4, mask=mask, blockSize=5)
    return None if points is None or len(points) < _FEWEST else np.asarray(points, np.float32)


def _motion(before: Gray, after: Gray, points: NDArray[np.float32], guess: NDArray[np.float32]) -> Matrix | None:
    """Return the similarity, ``(2, 3)``, that most points moved by, or None when they do not move as one."""
    there, found = _flow(before, after, points, points + guess)
    back, found_back = _flow(after, before, there, points.copy())
    missed = np.linalg.norm((back - points).reshape(-1, 2), axis=1)
    good = found & found_back & (missed < _ROUND_TRIP)
    if good.sum() < max(_FEWEST, 0.4 * len(points)):
        return None
    matrix, inliers = cv2.estimateAffinePartial2D(
        points[good], there[good], method=cv2.RANSAC, ransacReprojThreshold=1.0, maxIters=200
    )
    if matrix is None or inliers.sum() < max(_FEWEST, _INLIERS * good.sum()):
        return None
    scale = math.hypot(matrix[0, 0], matrix[1, 0])
    turn = math.atan2(matrix[1, 0], matrix[0, 0])
    if not _SCALE[0] <= scale <= _SCALE[1] or abs(turn) > _TURN:
        return None
    return np.asarray(matrix, np.float64)


def _flow(
    before: Gray, after: Gray, points: NDArray[np.float32], guess: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Follow ``points``, ``(n, 1, 2)``, starting at ``guess``; return where they are and which were found."""
    there, found, _ = cv2.calcOpticalFlowPyrLK(
        before,
        after,
        points,
        guess,
        winSize=(11, 11),
        maxLevel=3,
        criteria=(cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 8, 0.03),
        flags=cv2.OPTFLOW_USE_INITIAL_FLOW,
    )
    return np.asarray(there, np.float32), np.asarray(found).ravel() == 1
