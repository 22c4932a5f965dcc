"""Pictures of the demo's products, flat, sharp, printed exactly, for tests that want a folder, a video or a stream."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from scanner_desktop.simulator.catalogue import Product, load_catalogue
from scanner_desktop.simulator.counter.symbols import draw_symbol

SIZE = (640, 480)


def linear_products(count: int) -> tuple[Product, ...]:
    """Return the first ``count`` products with a linear code."""
    chosen = tuple(product for product in load_catalogue() if product.symbology.is_linear)[:count]
    assert len(chosen) == count, "the catalogue has fewer linear products"
    return chosen


def picture(product: Product) -> NDArray[np.uint8]:
    """Return a gray table, 640 x 480, with the product's code on a white label in the middle, BGR."""
    symbol = draw_symbol(product, 3, gain=0).image
    canvas = np.full((SIZE[1], SIZE[0]), 150, np.uint8)
    height, width = symbol.shape
    top, left = (SIZE[1] - height) // 2, (SIZE[0] - width) // 2
    canvas[max(0, top - 20) : top + height + 20, max(0, left - 20) : left + width + 20] = 255
    canvas[top : top + height, left : left + width] = symbol
    return np.asarray(cv2.cvtColor(canvas, cv2.COLOR_GRAY2BGR), np.uint8)


def write_folder(folder: Path, products: tuple[Product, ...]) -> Path:
    """Write one JPEG for each product, named so that they sort in the order given."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, product in enumerate(products):
        assert cv2.imwrite(str(folder / f"{number:03}.jpg"), picture(product))
    return folder


def write_video(path: Path, products: tuple[Product, ...], seconds_each: float = 1.5, fps: int = 15) -> Path:
    """Write an MJPEG video that shows each product for ``seconds_each``, with an empty table in between."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, SIZE)
    assert writer.isOpened()
    empty = np.full((SIZE[1], SIZE[0], 3), 150, np.uint8)
    for product in products:
        shown = picture(product)
        for _ in range(round(fps * seconds_each)):
            writer.write(shown)
        for _ in range(fps // 5):
            writer.write(empty)
    writer.release()
    return path
