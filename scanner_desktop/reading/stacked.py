"""Symbols of several rows of bars on top of each other: every row must be proven by itself."""

from collections.abc import Sequence
from dataclasses import replace

from scanner_desktop.reading.begin import begin
from scanner_desktop.reading.claims import Claim
from scanner_desktop.reading.explain import explain
from scanner_desktop.reading.layouts import Layout
from scanner_desktop.reading.locate import Region, part_of
from scanner_desktop.reading.proof import is_proof
from scanner_desktop.reading.raw import Gray
from scanner_desktop.reading.straighten import Strip, straighten

_BANDS = 9
_HEIGHT = 0.5  # of the width: what an engine says of a stacked symbol's height is often a part of it
_WIDTH = 400.0  # strip pixels: about four a module


def is_stack(gray: Gray, options: Sequence[Sequence[Layout]], place: Region) -> bool:
    """Return True when every row of one of the stacks is proven in a band of its own, each below the one before."""
    place = replace(place, height=max(place.height, _HEIGHT * place.width))
    bands = [part_of(place, (index + 0.5) / _BANDS - 0.5, 0.9 / _BANDS) for index in range(_BANDS)]
    strips = [straighten(gray, band, width=_WIDTH, height=1.0) for band in bands]
    return any(_is_in_order(order, rows) for rows in options for order in (strips, strips[::-1]))


def _is_in_order(strips: Sequence[Strip | None], rows: Sequence[Layout]) -> bool:
    at = 0
    for row in rows:
        while at < len(strips) and not _is_row(strips[at], row):
            at += 1
        if at == len(strips):
            return False
    return True


def _is_row(strip: Strip | None, row: Layout) -> bool:
    start = None if strip is None else begin(strip, [Claim(row, ())])
    return strip is not None and start is not None and is_proof(explain(strip, row, (), start[1]))
