"""Lays a package on the counter: shadow, sides, front, the smear of motion, the lamp's light and its reflection."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.simulator.counter.counter import LIGHT_UNIT, Counter
from scanner_desktop.simulator.counter.labels import Label
from scanner_desktop.simulator.counter.projection import Projection, transform

Image = NDArray[np.uint8]

_COARSE = 4  # a shadow is soft: it is made at a quarter of the frame's resolution
_SHADOW = 0.5  # share of the light that the darkest shadow takes


def cast_shadow(image: Image, label: Label, projection: Projection, counter: Counter) -> None:
    """Darken ``image`` in place where the package shades the counter."""
    matrix = projection.shadow(counter.lamp)
    high, wide = label.image.shape[:2]
    softness = max(2.0, 0.02 * image.shape[0])
    corners = transform(matrix, np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float64))
    area = _area(corners, 3 * softness, image)
    if area is None:
        return
    left, top, right, bottom = area
    coarse = -(-(right - left) // _COARSE), -(-(bottom - top) // _COARSE)
    shrink = np.array([[1 / _COARSE, 0, -left / _COARSE], [0, 1 / _COARSE, -top / _COARSE], [0, 0, 1]])
    outline = cv2.extractChannel(label.image, 3)
    shade = cv2.warpPerspective(outline, shrink @ matrix, coarse, flags=cv2.INTER_LINEAR)
    shade = cv2.GaussianBlur(shade, (0, 0), softness / _COARSE)
    factor = cv2.convertScaleAbs(shade, alpha=-_SHADOW, beta=0)
    factor = cv2.bitwise_not(factor)
    factor = cv2.resize(factor, (coarse[0] * _COARSE, coarse[1] * _COARSE), interpolation=cv2.INTER_LINEAR)
    factor = cv2.cvtColor(factor[: bottom - top, : right - left], cv2.COLOR_GRAY2BGR)
    place = image[top:bottom, left:right]
    cv2.multiply(place, factor, dst=place, scale=1 / 255)


def lay_package(
    image: Image, label: Label, projection: Projection, counter: Counter, smear: tuple[float, float]
) -> None:
    """Draw a package onto ``image`` in place.

    Args:
        image: the frame, BGR.
        label: the package.
        projection: how it lies.
        counter: for its light.
        smear: the way in pixels that the package moves while the shutter is open.
    """
    sides = projection.sides() if label.side is not None else []
    points = np.vstack([projection.outline(), *(face for face, _ in sides)])
    moving = math.hypot(*smear) > 1.2
    pad = math.ceil(math.hypot(*smear)) + 3 if moving else 3
    high, wide = image.shape[:2]
    left, top = (max(-pad, math.floor(low) - pad) for low in points.min(axis=0))
    right = min(wide + pad, math.ceil(points[:, 0].max()) + pad)
    bottom = min(high + pad, math.ceil(points[:, 1].max()) + pad)
    inside = max(0, left), max(0, top), min(wide, right), min(high, bottom)
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        return

    # The smear below trails the package; starting half of it earlier puts its middle where the package is.
    shift = np.array([-left, -top], np.float64) - (np.array(smear) / 2 if moving else 0)
    move = np.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]])
    size = right - left, bottom - top
    matrix = move @ projection.top()
    if sides:
        layer = np.zeros((size[1], size[0], 4), np.uint8)
        for face, outward in sides:
            colour = _side_colour(label, outward, counter)
            cv2.fillConvexPoly(layer, np.rint((face + shift) * 16).astype(np.int32), colour, cv2.LINE_AA, 4)
        cv2.warpPerspective(label.image, matrix, size, layer, cv2.INTER_LINEAR, cv2.BORDER_TRANSPARENT)
    else:
        layer = cv2.warpPerspective(label.image, matrix, size, flags=cv2.INTER_LINEAR)
    if moving:
        layer = _smeared(layer, smear)
    layer = layer[inside[1] - top : inside[3] - top, inside[0] - left : inside[2] - left]

    window = slice(inside[1], inside[3]), slice(inside[0], inside[2])
    alpha = cv2.extractChannel(layer, 3)
    colours = cv2.cvtColor(layer, cv2.COLOR_BGRA2BGR)
    cv2.multiply(colours, counter.light[window], dst=colours, scale=1 / LIGHT_UNIT)
    if counter.glare is not None:
        shine = cv2.multiply(counter.glare[window], cv2.cvtColor(alpha, cv2.COLOR_GRAY2BGR), scale=1 / 255)
        cv2.add(colours, shine, dst=colours)
    place = image[window]
    rest = cv2.cvtColor(cv2.bitwise_not(alpha), cv2.COLOR_GRAY2BGR)
    cv2.multiply(place, rest, dst=place, scale=1 / 255)
    cv2.add(place, colours, dst=place)


def _area(corners: NDArray[np.float64], pad: float, image: Image) -> tuple[int, int, int, int] | None:
    """Return the part of the frame that holds ``corners`` with ``pad`` pixels around, None where there is none."""
    left, top = (max(0, math.floor(low - pad)) for low in corners.min(axis=0))
    right = min(image.shape[1], math.ceil(corners[:, 0].max() + pad))
    bottom = min(image.shape[0], math.ceil(corners[:, 1].max() + pad))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _side_colour(label: Label, outward: NDArray[np.float64], counter: Counter) -> tuple[float, float, float, float]:
    assert label.side is not None
    towards_lamp = -(outward[0] * counter.lamp[0] + outward[1] * counter.lamp[1])
    light = 0.72 + 0.38 * towards_lamp
    blue, green, red = (min(255.0, channel * light) for channel in label.side)
    return blue, green, red, 255.0


def _smeared(layer: Image, smear: tuple[float, float]) -> Image:
    """Return ``layer`` averaged along ``smear``: halves of halves, so that twenty positions cost five additions."""
    high, wide = layer.shape[:2]
    dx, dy = smear[0] / 2, smear[1] / 2
    while max(abs(dx), abs(dy)) >= 0.5:
        right, down = round(dx), round(dy)
        here = layer[max(0, down) : high + min(0, down), max(0, right) : wide + min(0, right)]
        there = layer[max(0, -down) : high + min(0, -down), max(0, -right) : wide + min(0, -right)]
        mean = cv2.addWeighted(here, 0.5, there, 0.5, 0)
        layer = layer.copy()
        layer[max(0, down) : high + min(0, down), max(0, right) : wide + min(0, right)] = mean
        dx, dy = dx / 2, dy / 2
    return layer
