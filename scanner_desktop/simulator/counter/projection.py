"""Where a package lies and how the camera over the counter sees it: a pinhole, looking straight down.

Coordinates: x right and y down as in the frame, z up from the counter towards the camera, origin on the counter under
the lens, all in the pixels that a length on the counter has in the middle of the frame.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.simulator.counter.labels import BORDER, Label

Matrix = NDArray[np.float64]

_FOCAL_WIDTHS = 1.4  # focal length in frame widths: 39° across, an ordinary webcam's view


@dataclass(frozen=True, slots=True)
class Pose:
    """How a package lies.

    Attributes:
        x, y: of its centre on the counter, in frame pixels.
        rotation: clockwise, radians.
        tilt: angle between package and counter, radians.
        axis: direction of the line about which it tilts, radians.
        scale: pixels per unit of artwork on the counter.
    """

    x: float
    y: float
    rotation: float
    tilt: float
    axis: float
    scale: float


class Projection:
    """A package in a pose, seen by a camera of ``width`` by ``height`` pixels."""

    def __init__(self, label: Label, pose: Pose, width: int, height: int) -> None:
        focal = _FOCAL_WIDTHS * width
        self._camera = np.array(
            [[focal, 0, -width / 2, width / 2 * focal], [0, focal, -height / 2, height / 2 * focal], [0, 0, -1, focal]]
        )
        self._eye = np.array([0.0, 0.0, focal])
        turn = _about(np.array([0.0, 0.0, 1.0]), pose.rotation)
        lean = _about(np.array([math.cos(pose.axis), math.sin(pose.axis), 0.0]), pose.tilt)
        self._turned = lean @ turn
        self._thickness = label.thickness * pose.scale
        self._middle = np.array([pose.x - width / 2, pose.y - height / 2, self._thickness])
        high, wide = label.image.shape[:2]
        step = pose.scale / label.pixels_per_unit
        self._texture = np.array([[step, 0, -step * wide / 2], [0, step, -step * high / 2], [0, 0, 1.0]])
        edge = float(BORDER)
        self._outline = np.array([(edge, edge), (wide - edge, edge), (wide - edge, high - edge), (edge, high - edge)])

    def top(self) -> Matrix:
        """Return the homography (3, 3) from texture pixels to frame pixels."""
        return self._plane(self._turned, self._middle)

    def shadow(self, lamp: tuple[float, float]) -> Matrix:
        """Return the homography from texture pixels to the package's shadow, which falls along ``lamp``."""
        flat = self._turned * np.array([[1.0], [1.0], [0.0]])
        reach = 0.35 * self._thickness
        ground = np.array([self._middle[0] + lamp[0] * reach, self._middle[1] + lamp[1] * reach, 0.0])
        return self._plane(flat, ground)

    def sides(self) -> list[tuple[Matrix, Matrix]]:
        """Return the side faces that the camera sees, as (corners (4, 2) in frame pixels, outward normal (3,))."""
        across, along, normal = self._turned.T
        upper = [self._middle + self._turned @ (*(self._texture @ (*point, 1.0))[:2], 0.0) for point in self._outline]
        lower = [point - normal * self._thickness for point in upper]
        faces = []
        for number, outward in enumerate((-along, across, along, -across)):
            following = (number + 1) % 4
            solid = np.array([upper[number], upper[following], lower[following], lower[number]])
            if outward @ (self._eye - solid.mean(axis=0)) > 0:
                faces.append((self._project(solid), outward))
        return faces

    def outline(self) -> Matrix:
        """Return the package's front (4, 2) in frame pixels."""
        return transform(self.top(), self._outline)

    def _plane(self, axes: Matrix, origin: Matrix) -> Matrix:
        place = np.zeros((4, 3))
        place[:3, :2] = axes[:, :2]
        place[:3, 2] = origin
        place[3, 2] = 1.0
        matrix = self._camera @ place @ self._texture
        normalized: Matrix = matrix / matrix[2, 2]
        return normalized

    def _project(self, points: Matrix) -> Matrix:
        seen = np.column_stack([points, np.ones(len(points))]) @ self._camera.T
        flat: Matrix = seen[:, :2] / seen[:, 2:]
        return flat


def transform(homography: Matrix, points: Matrix) -> Matrix:
    """Return ``points`` (n, 2) sent through a homography (3, 3)."""
    seen = np.column_stack([points, np.ones(len(points))]) @ homography.T
    flat: Matrix = seen[:, :2] / seen[:, 2:]
    return flat


def _about(axis: Matrix, angle: float) -> Matrix:
    rotation: Matrix = np.asarray(cv2.Rodrigues(axis * angle)[0], np.float64)
    return rotation
