"""Turns artwork into packages seen from above: boxes, cartons, bags, jars, bottles and cans, ready to be warped."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.simulator.catalogue import Product
from scanner_desktop.simulator.counter.artwork import MATRIX_MODULE, UNIT, Front, draw_front, mix, rgb

BORDER = 2  # transparent pixels round a texture, so that a warped edge is smooth


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """A package as a flat picture with its code, to be placed in the scene.

    Attributes:
        image: ``uint8``, ``(height, width, 4)``: BGR multiplied by alpha, and alpha.
        corners: of the code in pixels of ``image``, clockwise from the code's own top left; float, shape (4, 2).
        modules: across and down; down is 0 for linear codes.
        pixels_per_unit: texture pixels per module of a linear code.
        module: units per module of this code: 1 for linear codes.
        thickness: height over the counter, in units.
        side: colour of the sides, BGR, or None where the outline is round and shows none.
        covered: share of the code that is hidden under a thumb, 0..1.
    """

    image: NDArray[np.uint8]
    corners: NDArray[np.float64]
    modules: tuple[int, int]
    pixels_per_unit: float
    module: int
    thickness: float
    side: tuple[int, int, int] | None
    covered: float


@dataclass(frozen=True, slots=True, eq=False)
class _Package:
    """A package at UNIT pixels a unit: RGB float picture, alpha 0..255, the code's corners."""

    picture: NDArray[np.float32]
    alpha: NDArray[np.uint8]
    corners: NDArray[np.float64]
    thickness: float
    has_sides: bool = False


def make_label(
    product: Product, pixels_per_unit: float, *, contrast: float = 1.0, blur: float = 0.0, thumb: int | None = None
) -> Label:
    """Return a product's package as it looks at a resolution.

    Args:
        product: whose package.
        pixels_per_unit: texture pixels per module of a linear code; at most UNIT.
        contrast: of the printed code, 0..1.
        blur: standard deviation of the lens blur, in texture pixels.
        thumb: None, or a seed for where a thumb covers part of the code (never so much that it cannot be read).
    """
    front, package = _PACKAGES[product.package](product, contrast)
    picture, alpha = package.picture, package.alpha
    covered = 0.0
    if thumb is not None:
        covered = _cover_with_thumb(picture, alpha, package.corners, thumb, product.symbology)

    premultiplied = np.dstack([picture[..., ::-1] * (alpha[..., None] / np.float32(255)), alpha.astype(np.float32)])
    scale = pixels_per_unit / UNIT
    height, width = alpha.shape
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(premultiplied, size, interpolation=cv2.INTER_AREA)
    small = cv2.copyMakeBorder(small, BORDER, BORDER, BORDER, BORDER, cv2.BORDER_CONSTANT, value=0)
    if blur > 0.2:
        small = cv2.GaussianBlur(small, (0, 0), blur)
    image = np.clip(np.rint(small), 0, 255).astype(np.uint8)
    stretch = np.array([size[0] / width, size[1] / height])
    side = mix(rgb(product.ground), (0, 0, 0), 0.35)
    return Label(
        image=image,
        corners=package.corners * stretch + BORDER,
        modules=front.modules,
        pixels_per_unit=pixels_per_unit,
        module=1 if product.symbology.is_linear else MATRIX_MODULE,
        thickness=package.thickness,
        side=(side[2], side[1], side[0]) if package.has_sides else None,
        covered=covered,
    )


def _opaque(size: tuple[int, int], radius: float) -> NDArray[np.uint8]:
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius, fill=255)
    return np.asarray(mask)


def _floats(picture: Image.Image) -> NDArray[np.float32]:
    return np.asarray(picture).astype(np.float32)


def _box(product: Product, contrast: float) -> tuple[Front, _Package]:
    front = draw_front(product, 206, 150, contrast)
    picture = _floats(front.image)
    height, width = picture.shape[:2]
    ramp = np.linspace(1.04, 0.95, height, dtype=np.float32)[:, None] * np.linspace(1.02, 0.97, width, dtype=np.float32)
    picture *= ramp[..., None]
    edge = 2 * UNIT // 3  # card catches the light along its folds
    for strip in (picture[:edge], picture[:, :edge]):
        strip += (255 - strip) * 0.35
    for strip in (picture[-edge:], picture[:, -edge:]):
        strip *= 0.78
    return front, _Package(picture, _opaque((width, height), 3), front.corners, 34, has_sides=True)


def _carton(product: Product, contrast: float) -> tuple[Front, _Package]:
    front = draw_front(product, 236, 178, contrast)
    picture = _floats(front.image)
    height, width = picture.shape[:2]
    grain = np.random.default_rng(int(product.gtin)).normal(0, 1, (height // 4, width // 40)).astype(np.float32)
    fibres = cv2.resize(grain, (width, height), interpolation=cv2.INTER_LINEAR)
    picture *= (1 + 0.025 * fibres)[..., None]
    return front, _Package(picture, _opaque((width, height), 4), front.corners, 60, has_sides=True)


def _bag(product: Product, contrast: float) -> tuple[Front, _Package]:
    front = draw_front(product, 172, 196, contrast, centred=True)
    picture = _floats(front.image)
    height, width = picture.shape[:2]
    random = np.random.default_rng(int(product.gtin))
    folds = cv2.resize(random.normal(0, 1, (7, 6)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    across = np.linspace(-1, 1, width, dtype=np.float32)
    bulge = 1.05 - 0.3 * across**4 - 0.05 * across
    picture *= (bulge * (1 + 0.035 * folds))[..., None]
    seal = 7 * UNIT
    ridges = 1 + 0.08 * np.sin(np.arange(seal, dtype=np.float32) * math.tau / (1.4 * UNIT))
    for strip in (picture[:seal], picture[-seal:]):
        strip *= 0.9 * ridges[:, None, None]
    outline = Image.new("L", (width, height), 0)
    tooth, waist = 2.2 * UNIT, 3 * UNIT
    teeth = [(x, 0.0 if n % 2 else tooth) for n, x in enumerate(np.linspace(0, width - 1, 58))]
    right = [(width - 1 - waist * math.sin(math.pi * t) ** 0.5, tooth + t * (height - 2 * tooth)) for t in _STEPS]
    lower = [(x, height - 1 - y) for x, y in reversed(teeth)]
    left = [(width - 1 - x, y) for x, y in reversed(right)]
    ImageDraw.Draw(outline).polygon([*teeth, *right, *lower, *left], fill=255)
    return front, _Package(picture, np.asarray(outline), front.corners, 16)


_STEPS = [step / 40 for step in range(41)]
_VISIBLE = 0.985  # share of a cylinder's radius up to which its label is drawn; the rest is seen edge-on


def _wrapped(front: Front, radius: float) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Return a front as it looks round a cylinder of ``radius`` pixels with an upright axis, lit, and its corners."""
    flat = _floats(front.image)
    height, flat_width = flat.shape[:2]
    width = round(2 * radius * _VISIBLE)
    offset = (np.arange(width, dtype=np.float32) - (width - 1) / 2) / radius
    angle = np.arcsin(offset)
    columns = angle * radius + (flat_width - 1) / 2
    rows = np.arange(height, dtype=np.float32)
    map_x, map_y = np.meshgrid(columns.astype(np.float32), rows)
    seen = cv2.remap(flat, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    light = _roundness(angle)
    seen = seen * light[0][None, :, None] + light[1][None, :, None]
    corners = front.corners.copy()
    corners[:, 0] = radius * np.sin((corners[:, 0] - flat_width / 2) / radius) + width / 2
    return seen, corners


def _roundness(angle: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return what a round surface's light multiplies by, and the reflection that it adds, across the curve."""
    diffuse = 0.42 + 0.62 * np.cos(angle + 0.25)
    shine = 22 * np.exp(-(((angle + 0.85) / 0.10) ** 2)) + 9 * np.exp(-(((angle - 0.95) / 0.2) ** 2))
    return diffuse.astype(np.float32), shine.astype(np.float32)


def _round_body(
    size: tuple[int, int], parts: list[tuple[float, float, float, float, tuple[int, int, int]]]
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Return a lit picture and outline of a body turned round an upright axis.

    ``parts`` are ``(top, bottom, upper radius, lower radius, colour)`` in pixels, drawn in order.
    """
    width, height = size
    picture = np.zeros((height, width, 3), np.float32)
    alpha = np.zeros((height, width), np.uint8)
    x = np.arange(width, dtype=np.float32) - (width - 1) / 2
    for top, bottom, upper, lower, colour in parts:
        for row in range(max(0, round(top)), min(height, round(bottom))):
            t = (row - top) / max(1.0, bottom - top)
            radius = upper + (lower - upper) * (0.5 - 0.5 * math.cos(math.pi * t))
            inside = np.abs(x) <= radius
            diffuse, shine = _roundness(np.arcsin(np.clip(x[inside] / radius, -1, 1)))
            picture[row, inside] = np.array(colour, np.float32) * diffuse[:, None] + shine[:, None]
            alpha[row, inside] = 255
    return picture, alpha


def _round_package(
    product: Product,
    contrast: float,
    *,
    radius: float,
    label_height: float,
    above: list[tuple[float, float, float, tuple[int, int, int]]],
    below: list[tuple[float, float, float, tuple[int, int, int]]],
    turned: bool,
) -> tuple[Front, _Package]:
    """Return a round package: a label between parts ``(height, upper radius, lower radius, colour)``, in units."""
    flat_width = 2 * radius * math.asin(_VISIBLE)
    front = draw_front(product, flat_width, label_height, contrast, turned=turned, centred=True)
    seen, corners = _wrapped(front, radius * UNIT)
    parts, y = [], 0.0
    label_top = sum(part[0] for part in above) * UNIT
    middle = [(label_height, radius, radius, rgb(product.ground))]
    for tall, upper, lower, colour in (*above, *middle, *below):
        parts.append((y, y + tall * UNIT, upper * UNIT, lower * UNIT, colour))
        y += tall * UNIT
    widest = max(max(part[2], part[3]) for part in parts)
    picture, alpha = _round_body((round(2 * widest), round(y)), parts)
    top, left = round(label_top), (picture.shape[1] - seen.shape[1]) // 2
    picture[top : top + seen.shape[0], left : left + seen.shape[1]] = seen
    return front, _Package(picture, alpha, corners + np.array((left, top)), radius * 0.7)


def _jar(product: Product, contrast: float) -> tuple[Front, _Package]:
    # Round the curve, a code may reach to 30 degrees either side (GS1 General Specifications, on curved surfaces):
    # 47.5 units of an EAN-13 are 29.6 degrees of this radius.
    glass, lid = mix(rgb(product.accent), (60, 50, 40), 0.25), mix(rgb(product.ink), (90, 90, 90), 0.25)
    return _round_package(
        product,
        contrast,
        radius=92,
        label_height=124,
        above=[(3, 74, 77, lid), (16, 77, 77, lid), (2, 74, 74, (40, 40, 40)), (10, 76, 94, glass)],
        below=[(8, 94, 94, glass), (5, 94, 82, glass)],
        turned=False,
    )


def _bottle(product: Product, contrast: float) -> tuple[Front, _Package]:
    liquid, cap = mix(rgb(product.ground), (40, 30, 20), 0.3), rgb(product.accent)
    turned = product.symbology.is_linear
    return _round_package(
        product,
        contrast,
        radius=70,
        label_height=176 if turned else 140,
        above=[(2, 17, 20, cap), (14, 20, 20, cap), (3, 16, 16, mix(cap, (0, 0, 0), 0.4)), (20, 17, 70, liquid)],
        below=[(5, 70, 60, liquid)],
        turned=turned,
    )


def _can(product: Product, contrast: float) -> tuple[Front, _Package]:
    metal = (188, 190, 194)
    return _round_package(
        product,
        contrast,
        radius=74,
        label_height=180,
        above=[(3, 62, 64, metal), (7, 64, 74, metal)],
        below=[(7, 74, 64, metal), (3, 64, 60, metal)],
        turned=product.symbology.is_linear,
    )


_PACKAGES = {"box": _box, "carton": _carton, "bag": _bag, "jar": _jar, "bottle": _bottle, "can": _can}


def _cover_with_thumb(
    picture: NDArray[np.float32],
    alpha: NDArray[np.uint8],
    corners: NDArray[np.float64],
    seed: int,
    symbology: Symbology,
) -> float:
    """Lay a thumb over part of the code and return the share of the code that it hides.

    A linear code keeps more than half of its bars' height free over its whole width; a matrix code loses only the
    corner that holds no finder pattern, and less than its error correction repairs.
    """
    random = np.random.default_rng(seed)
    origin, right, lower = corners[0], corners[1] - corners[0], corners[3] - corners[0]
    height, width = alpha.shape
    if symbology.is_linear:
        tip = origin + right * random.uniform(0.2, 0.8) + lower * random.uniform(0.62, 0.75)
        outward = lower
    elif symbology is Symbology.QR:  # no finder pattern at the lower right
        tip = origin + (right + lower) * 0.93
        outward = right + lower
    else:  # Data Matrix: its finder runs along the left and the bottom
        tip = origin + right * 0.93 + lower * 0.07
        outward = right - lower
    outward = outward / np.linalg.norm(outward)
    breadth = 26 * UNIT
    base = tip + outward * breadth * 0.5
    far = base + outward * max(height, width)
    mask = np.zeros((height, width), np.uint8)
    cv2.line(mask, _point(base), _point(far), 255, breadth, cv2.LINE_AA)
    cv2.circle(mask, _point(base), breadth // 2, 255, -1, cv2.LINE_AA)
    area = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(area, np.rint(corners).astype(np.int32), 255)
    covered = float(np.mean(mask[area > 0] > 127))
    distance = cv2.distanceTransform((mask > 127).astype(np.uint8), cv2.DIST_L2, 5)
    round_ = np.clip(distance / (breadth / 2), 0, 1)
    skin = np.array((224, 172, 142), np.float32) * (0.62 + 0.4 * np.sqrt(round_))[..., None]
    share = (mask.astype(np.float32) / 255 * (alpha > 0))[..., None]
    picture[:] = picture * (1 - share) + skin * share
    return covered


def _point(at: NDArray[np.float64]) -> tuple[int, int]:
    return round(float(at[0])), round(float(at[1]))
