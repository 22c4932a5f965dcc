"""What is told by a colour is told by a shape or a word as well."""

from itertools import combinations

import pytest
from hand_station import OATS, code
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication

from scanner_desktop.domain.connection import Connection, ConnectionState
from scanner_desktop.ui.messages import Status, connection_label, processing_status
from scanner_desktop.ui.style.theme import Look
from scanner_desktop.ui.viewfinder.code_overlay import Outline, Weight
from scanner_desktop.ui.viewfinder.outline_painter import paint_outlines

WIDTH, HEIGHT = 400, 300
BOX = QPolygonF([QPointF(120, 110), QPointF(280, 110), QPointF(280, 190), QPointF(120, 190)])


def ink_of(weight: Weight, look: Look) -> list[bool]:
    """Return where a code of this weight has ink, whatever its colour."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    shape = (Outline(code(OATS), weight, 0.0, (0.0, 0.0)), BOX)
    paint_outlines(painter, look, QRectF(0, 0, WIDTH, HEIGHT), [shape], [])
    painter.end()
    return [image.pixelColor(x, y).alpha() > 230 for y in range(HEIGHT) for x in range(WIDTH)]


def test_codes_on_the_picture_differ_without_their_colours(look: Look, qapp: QApplication) -> None:
    inks = {weight: ink_of(weight, look) for weight in Weight}
    for one, other in combinations(Weight, 2):
        differing = sum(a is not b for a, b in zip(inks[one], inks[other], strict=True))
        assert differing > 100, (one, other, differing)


@pytest.mark.parametrize(
    "statuses",
    [
        [processing_status(word) for word in ("PENDING", "PROCESSING", "COMPLETED", "NOT_FOUND", "FAILED", "ELSE")],
        [connection_label(Connection(state)) for state in ConnectionState],
    ],
    ids=["processing", "connection"],
)
def test_statuses_of_different_colours_differ_by_icon_and_words(statuses: list[Status]) -> None:
    for one, other in combinations(statuses, 2):
        if one.tone != other.tone:
            assert one.icon != other.icon, (one, other)
            assert one.words != other.words
