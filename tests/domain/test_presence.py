"""One piece is one, however it is held; two are two; and hands-free takes each once."""

from collections.abc import Sequence

import numpy as np
import pytest

from scanner_desktop.domain.agreement import Agreement
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.hands_free import HandsFree
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.presence import Presence
from scanner_desktop.domain.scenery import Scenery
from scanner_desktop.domain.sighting import Code, Corners, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.domain.target import choose_target

OATS, PICKLES = "9524100001015", "9524100004047"
FPS = 15.0
HOME = (480.0, 260.0)
Thing = tuple[str, float, float, bool]
"""A product, where its package lies on a counter of 1280 by 720, and whether its code can be read."""


class Counter:
    """Frames of a counter on which packages lie, as a camera would show them, and what is made of them."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(4)
        bare = np.linspace(90, 150, 320)[None, :] + np.linspace(0, 25, 180)[:, None]
        self._bare = [(bare + self._random.normal(0, 4, bare.shape)).astype(np.float32) for _ in range(5)]
        prints = {name: self._random.uniform(20, 235, (11, 16)) for name in (OATS, PICKLES, "hand")}
        self._prints = {name: np.kron(each, np.ones((5, 5))) * 0.8 + 20 for name, each in prints.items()}
        self.light = 0.0
        self.number = 0
        self.agreement, self.presence, self.hands_free = Agreement(), Presence(), HandsFree()
        self.hands_free.begin(())
        self.captured: list[str] = []
        self.left: list[str] = []
        self._instance: int | None = None

    def frame(self, things: Sequence[Thing]) -> Frame:
        image = self._bare[self.number % 5] + self.light
        for name, x, y, _ in things:
            x, y = int(x) // 4, int(y) // 4
            left, top, right, bottom = max(0, x), max(0, y), min(320, x + 80), min(180, y + 55)
            if left < right and top < bottom:
                part = self._prints[name][top - y : bottom - y, left - x : right - x]
                image[top:bottom, left:right] = part + self.light
        self.number += 1
        pixels = np.clip(image, 0, 255).astype(np.uint8)
        return Frame(pixels, self.number, self.number / FPS, "counter")

    def see(self, *things: Thing) -> None:
        frame = self.frame(things)
        codes = tuple(
            Code(Symbology.EAN_13, name, place(x, y), "zbar", identify(Symbology.EAN_13, name))
            for name, x, y, is_read in things
            if is_read
        )
        sighting = Sighting(frame, codes, 0.01)
        agreed = self.agreement.observe(sighting)
        self.left += [piece.gtin[1:] for piece in self.presence.observe(sighting, agreed)]
        target = choose_target(agreed, {code.gtin or "" for code in codes}, self._instance)
        self._instance = target.instance if target else None
        piece = self.presence.piece_of(target) if target else None
        chosen = self.hands_free.choose(piece, self.presence.pieces)
        if chosen is not None:
            chosen.captures += 1
            self.captured.append(chosen.gtin[1:])

    def hold(self, seconds: float, *things: Thing) -> None:
        for _ in range(round(seconds * FPS)):
            self.see(*things)

    def bring(self, name: str = OATS, to: tuple[float, float] = HOME) -> None:
        for step in range(4):
            self.see((name, to[0] - 700 + 175 * step, to[1], step > 2))
        self.hold(0.5, (name, *to, True))


def place(x: float, y: float) -> Corners:
    left, top, right, bottom = (x + 80) / 4, (y + 80) / 4, (x + 240) / 4, (y + 160) / 4
    return ((left, top), (right, top), (right, bottom), (left, bottom))


@pytest.fixture
def counter() -> Counter:
    counter = Counter()
    counter.hold(0.3)
    return counter


def test_piece_that_entered_and_rests_is_captured_once(counter: Counter) -> None:
    counter.bring()
    counter.hold(1.0, (OATS, *HOME, True))
    assert counter.captured == [OATS]


def test_piece_that_moves_is_not_captured_before_it_rests(counter: Counter) -> None:
    for step in range(8):
        counter.see((OATS, -100.0 + 130 * step, 260.0, True))
    assert counter.captured == []


def test_piece_that_is_held_for_a_minute_is_one_though_its_code_is_lost_again_and_again(counter: Counter) -> None:
    counter.bring()
    for second in range(60):
        x = HOME[0] + 6 * np.sin(second)
        counter.hold(0.4, (OATS, x, HOME[1], True))
        counter.hold(0.6 if second % 10 else 2.6, (OATS, x, HOME[1], False))
    assert counter.captured == [OATS]
    assert counter.left == []


def test_piece_that_is_turned_round_and_back_is_one(counter: Counter) -> None:
    counter.bring()
    for _ in range(3):
        counter.hold(2.0, ("hand", *HOME, False))
        counter.hold(0.6, (OATS, *HOME, True))
    assert counter.captured == [OATS]


def test_piece_that_is_waved_about_and_not_read_meanwhile_is_one(counter: Counter) -> None:
    counter.bring()
    for step in range(40):
        counter.see((OATS, HOME[0] + 300 * np.sin(step), HOME[1] + 80 * np.cos(step), False))
    counter.hold(0.5, (OATS, 700.0, 200.0, True))
    assert counter.captured == [OATS]


@pytest.mark.parametrize("pause", [0.07, 0.3, 5.0])
def test_two_pieces_of_one_product_one_after_the_other_are_two_however_quick(counter: Counter, pause: float) -> None:
    counter.bring()
    counter.see((OATS, HOME[0] + 250, HOME[1], False))
    counter.see((OATS, HOME[0] + 500, HOME[1], False))
    counter.hold(pause)
    counter.bring()
    assert counter.captured == [OATS, OATS]
    assert counter.left == [OATS]


def test_piece_that_is_put_back_while_another_lies_there_is_two(counter: Counter) -> None:
    beside: Thing = (PICKLES, 20.0, 450.0, True)
    counter.hold(0.6, beside)
    for _ in range(2):
        counter.hold(0.6, beside, (OATS, *HOME, True))
        counter.hold(0.3, beside)
    assert counter.left == [OATS, OATS]
    assert counter.captured == [PICKLES, OATS, OATS]


def test_two_pieces_of_one_product_side_by_side_are_two_pieces(counter: Counter) -> None:
    counter.hold(0.6, (OATS, 200.0, 260.0, True), (OATS, 760.0, 260.0, True))
    assert len(counter.presence.pieces) == 2


def test_what_lies_beside_the_one_that_is_meant_is_passed_over_until_it_is_moved(counter: Counter) -> None:
    beside: Thing = (PICKLES, 900.0, 480.0, True)
    counter.hold(0.6, (OATS, *HOME, True), beside)
    counter.hold(1.0, beside)
    assert counter.captured == [OATS]
    counter.hold(0.6, (PICKLES, *HOME, True))
    assert counter.captured == [OATS, PICKLES]


def test_what_lies_in_view_when_it_is_switched_on_waits_for_a_key_or_to_be_brought_anew(counter: Counter) -> None:
    counter.hands_free.begin(())
    counter.agreement.observe(Sighting(counter.frame(()), (), 0.0))
    frames = [(OATS, *HOME, True)] * 2
    for thing in frames:
        counter.see(thing)
    counter.hands_free.begin(counter.presence.pieces)
    counter.hold(1.0, (OATS, *HOME, True))
    assert counter.captured == []
    counter.hold(0.3)
    counter.bring()
    assert counter.captured == [OATS]


def test_another_product_at_its_place_means_that_it_has_left(counter: Counter) -> None:
    counter.bring()
    counter.hold(0.5, (PICKLES, *HOME, True))
    assert counter.left == [OATS]
    assert counter.captured == [OATS, PICKLES]


def test_brighter_light_is_nothing_that_comes_or_goes(counter: Counter) -> None:
    counter.bring()
    for _ in range(30):
        counter.light += 1.0
        counter.see((OATS, *HOME, True))
    counter.hold(0.5, (OATS, *HOME, False))
    assert counter.left == []
    counter.hold(0.3)
    assert counter.left == [OATS]


def test_pictures_that_nobody_reads_show_that_a_piece_has_left(counter: Counter) -> None:
    counter.bring()
    (piece,) = counter.presence.pieces
    assert counter.presence.glimpse(Scenery.of(counter.frame(((OATS, *HOME, True),)))) == ()
    assert counter.presence.glimpse(Scenery.of(counter.frame(()))) == (piece,)
    assert counter.presence.is_empty


def test_piece_that_cannot_be_told_from_the_counter_has_left_soon_after_its_code_has_gone() -> None:
    flat = np.full((240, 320), 120, np.uint8)
    presence, agreement = Presence(), Agreement()
    gone: list[int] = []
    code = Code(Symbology.EAN_13, OATS, place(0, 0), "zbar", identify(Symbology.EAN_13, OATS))
    for number in range(45):
        sighting = Sighting(Frame(flat, number, number / FPS, "flat"), (code,) if 5 <= number < 15 else (), 0.0)
        gone += [number] * len(presence.observe(sighting, agreement.observe(sighting)))
    assert gone == [25]  # seen last in frame 14; 0.7 s are ten and a half frames
