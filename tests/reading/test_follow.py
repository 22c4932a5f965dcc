"""A followed code stays glued to its bars, and an old GTIN is never shown on another product."""

from dataclasses import replace

import numpy as np
import pytest
from counter_pictures import Counter, Placed, corners_of, with_check_digit

from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.sighting import Code
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.appearance import appearance_of, likeness
from scanner_desktop.reading.flow import follow_corners
from scanner_desktop.reading.follow import Follower

DIGITS = with_check_digit("950110153000")
NEIGHBOUR = with_check_digit("950110153001")  # the next product of the same maker: two digits differ


def decoded(placed: Placed) -> Code:
    identity = identify(Symbology.EAN_13, placed.digits)
    return Code(Symbology.EAN_13, placed.digits, corners_of(placed), "zbar", identity)


def miss(code: Code, placed: Placed) -> float:
    return float(np.abs(np.asarray(code.corners) - np.asarray(corners_of(placed))).max())


def follower_that_read(counter: Counter, *codes: Placed) -> Follower:
    """A follower for which each code was decoded in two frames."""
    follower = Follower()
    for _ in range(2):
        gray = counter.frame(*codes)
        follower.advance(gray)
        follower.take(gray, [decoded(code) for code in codes], [])
    return follower


@pytest.mark.parametrize("step", [(7.0, 0.0, 0.0), (0.0, -9.0, 0.0), (6.0, 5.0, 2.0)])
def test_a_code_that_moves_is_followed_without_decoding(step: tuple[float, float, float]) -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300, angle=12)
    follower = follower_that_read(counter, placed)
    for _ in range(8):
        placed = replace(placed, x=placed.x + step[0], y=placed.y + step[1], angle=placed.angle + step[2])
        gray = counter.frame(placed)
        follower.advance(gray)
        (code,) = follower.take(gray, [], [])
        assert code.engine == "tracked"
        assert code.gtin == "0" + DIGITS
        assert miss(code, placed) < 1.5 * placed.module


def test_several_codes_are_followed_at_once() -> None:
    counter = Counter()
    one, other = Placed(DIGITS, 250, 180), Placed(NEIGHBOUR, 700, 380, angle=-30)
    follower = follower_that_read(counter, one, other)
    for _ in range(5):
        one, other = replace(one, x=one.x + 5), replace(other, y=other.y - 4)
        gray = counter.frame(one, other)
        follower.advance(gray)
        codes = {code.text: code for code in follower.take(gray, [], [])}
        assert miss(codes[DIGITS], one) < 1.5 * one.module
        assert miss(codes[NEIGHBOUR], other) < 1.5 * other.module


def test_the_next_product_of_the_same_maker_in_the_same_place_is_doubted_at_once() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = follower_that_read(counter, placed)
    gray = counter.frame(replace(placed, digits=NEIGHBOUR))
    follower.advance(gray)
    (track,) = follower.tracks
    assert track.in_doubt
    assert track.is_due
    assert follower.take(gray, [], [track]) == ()


def test_another_code_read_in_the_place_takes_it_over() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = follower_that_read(counter, placed)
    other = replace(placed, digits=NEIGHBOUR)
    gray = counter.frame(other)
    follower.advance(gray)
    codes = follower.take(gray, [decoded(other)], list(follower.tracks))
    assert [code.text for code in codes] == [NEIGHBOUR]


def test_a_code_that_was_taken_away_is_forgotten_in_the_same_frame() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = follower_that_read(counter, placed)
    gray = counter.frame()
    follower.advance(gray)
    assert follower.take(gray, [], list(follower.tracks)) == ()


def test_a_code_that_is_half_covered_is_not_vouched_for() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = follower_that_read(counter, placed)
    gray = counter.frame(placed)
    gray[200:400, 400:600] = 150
    follower.advance(gray)
    assert follower.take(gray, [], list(follower.tracks)) == ()


def test_a_code_that_leaves_the_frame_is_forgotten() -> None:
    counter, placed = Counter(), Placed(DIGITS, 780, 300)
    follower = follower_that_read(counter, placed)
    shown: tuple[Code, ...] = ()
    for _ in range(12):
        placed = replace(placed, x=placed.x + 12)
        gray = counter.frame(placed)
        follower.advance(gray)
        shown = follower.take(gray, [], [])
    assert shown == ()
    assert follower.tracks == []


def test_a_code_is_decoded_in_two_frames_before_it_rests_and_again_later() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = Follower()
    due = []
    for index in range(12):
        gray = counter.frame(placed)
        follower.advance(gray)
        asked = [track for track in follower.tracks if track.is_due]
        due.append(bool(asked))
        follower.take(gray, [decoded(placed)] if asked or index == 0 else [], asked)
    assert due == [False, True, *([False] * 3 + [True]) * 2, False, False]


def test_frames_of_another_size_start_afresh() -> None:
    counter, placed = Counter(), Placed(DIGITS, 400, 300)
    follower = follower_that_read(counter, placed)
    follower.advance(Counter(640, 480).frame())
    assert follower.tracks == []


def test_flow_says_nothing_rather_than_something_where_there_is_nothing_to_follow() -> None:
    flat = np.full((200, 200), 128, np.uint8)
    noise = np.random.default_rng(1).integers(0, 256, (200, 200), dtype=np.uint8)
    corners = ((50.0, 50.0), (150.0, 50.0), (150.0, 120.0), (50.0, 120.0))
    assert follow_corners(noise, flat, corners) is None
    assert follow_corners(noise, np.roll(noise[::-1], 40), corners) is None


def test_one_digit_off_is_told_from_the_same_code_at_every_size_and_softness() -> None:
    random = np.random.default_rng(5)
    for module, blur in ((1.8, 0.8), (2.5, 1.0), (4.0, 2.5)):
        for _ in range(12):
            twelve = "".join(str(digit) for digit in random.integers(0, 10, 12))
            place = int(random.integers(7, 12))
            changed = (
                twelve[:place] + str((int(twelve[place]) + int(random.integers(1, 10))) % 10) + twelve[place + 1 :]
            )
            counter = Counter(640, 360, seed=3)
            one = Placed(with_check_digit(twelve), 320, 180, 5, module)
            other = replace(one, digits=with_check_digit(changed))
            known = appearance_of(counter.frame(one, blur=blur), corners_of(one), linear=True)
            same = likeness(known, counter.frame(one, blur=blur), corners_of(one))
            different = likeness(known, counter.frame(other, blur=blur), corners_of(one))
            assert same.worst > 0.85
            assert different.worst < 0.80
