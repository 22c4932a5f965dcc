"""The quality coach: each way to spoil a code gives the advice that mends it, and texture gives none."""

from itertools import pairwise

import cv2
import numpy as np
import pytest
from counter_pictures import Counter, Placed, with_check_digit
from distractors import Kind, distractor_frame

from scanner_desktop.domain.sighting import Hint
from scanner_desktop.reading.locate import Region, RegionKind
from scanner_desktop.reading.quality import Coach, Quality, assess

DIGITS = with_check_digit("950110153000")


def region(placed: Placed) -> Region:
    return Region(
        RegionKind.LINEAR, placed.x, placed.y, 95 * placed.module, 50 * placed.module, np.deg2rad(placed.angle), 1.0
    )


def quality_of(
    placed: Placed, speed: float = 0.0, blur: float = 0.6, light: float = 1.0, noise: float = 2.0
) -> Quality:
    return assess(Counter(noise=noise).frame(placed, blur=blur, light=light), region(placed), speed)


@pytest.mark.parametrize("angle", [0, 35, 90])
@pytest.mark.parametrize("module", [2.0, 3.0, 4.5])
def test_a_good_code_is_seen_as_one_and_gets_no_advice(angle: float, module: float) -> None:
    quality = quality_of(Placed(DIGITS, 480, 270, angle, module))
    assert quality.likeness > 0.8
    assert quality.hint is None
    assert quality.pixels_per_module == pytest.approx(module, rel=0.2)


def test_a_soft_code_asks_for_focus() -> None:
    quality = quality_of(Placed(DIGITS, 480, 270, 20, 3.0), blur=3.2)
    assert quality.likeness > 0.5
    assert quality.hint is Hint.FOCUS


def test_of_a_code_so_soft_that_others_look_like_it_it_is_said_that_nobody_can_tell() -> None:
    quality = quality_of(Placed(DIGITS, 480, 270, 0, 3.0), blur=4.2)
    assert quality.likeness > 0.5
    assert quality.hint is Hint.CANNOT_TELL


def test_a_tiny_code_asks_to_come_closer() -> None:
    quality = quality_of(Placed(DIGITS, 480, 270, 0, 1.1))
    assert quality.likeness > 0.5
    assert quality.hint is Hint.MOVE_CLOSER


def test_a_code_that_moves_asks_to_be_held_still() -> None:
    assert quality_of(Placed(DIGITS, 480, 270), speed=20.0).hint is Hint.HOLD_STILL


def test_a_dark_code_asks_for_light() -> None:
    quality = quality_of(Placed(DIGITS, 480, 270), light=0.18)
    assert quality.likeness > 0.5
    assert quality.hint is Hint.MORE_LIGHT


def test_a_reflection_on_the_bars_asks_to_tilt() -> None:
    placed = Placed(DIGITS, 480, 270, 0, 4.0)
    frame = Counter().frame(placed, light=0.7).astype(np.float32)
    spot = np.zeros_like(frame)
    cv2.circle(spot, (500, 270), 60, 260.0, -1)
    frame = np.clip(frame + cv2.GaussianBlur(spot, (0, 0), 12), 0, 255).astype(np.uint8)
    quality = assess(frame, region(placed))
    assert quality.likeness > 0.5
    assert quality.hint is Hint.TILT_FROM_LIGHT


def test_a_code_over_the_edge_asks_to_be_shown_whole() -> None:
    assert quality_of(Placed(DIGITS, 60, 270)).hint is Hint.SHOW_WHOLE_CODE


@pytest.mark.parametrize("kind", [Kind.NOISE, Kind.TEXT, Kind.STRIPES, Kind.FENCE, Kind.CHECKER, Kind.GRADIENT])
def test_texture_does_not_pass_for_a_code(kind: Kind) -> None:
    alike = []
    for index in range(4):
        image = distractor_frame(3, index * 50, 960, 540, kind).image
        gray = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
        places = [(x, y, angle) for x in (300, 650) for y in (180, 360) for angle in (0.0, 0.8)]
        alike += [
            assess(gray, Region(RegionKind.LINEAR, x, y, 260, 120, angle, 1.0)).likeness for x, y, angle in places
        ]
    assert np.mean(np.asarray(alike) >= 0.5) <= 0.04


def test_words_do_not_flicker_when_the_measurement_does() -> None:
    coach = Coach(hold=0.8, settle=0.3)
    shown = [coach.observe(Hint.FOCUS if index % 2 else Hint.MOVE_CLOSER, index / 30) for index in range(60)]
    assert sum(one is not other for one, other in pairwise(shown)) == 0


def test_a_new_hint_that_stays_due_takes_over() -> None:
    coach = Coach(hold=0.8, settle=0.3)
    assert coach.observe(Hint.FOCUS, 0.0) is Hint.FOCUS
    shown = [coach.observe(Hint.HOLD_STILL, 0.1 + index / 30) for index in range(60)]
    assert shown[0] is Hint.FOCUS
    assert shown[-1] is Hint.HOLD_STILL
    assert sum(one is not other for one, other in pairwise(shown)) == 1


def test_nothing_is_said_after_clearing() -> None:
    coach = Coach()
    coach.observe(Hint.FOCUS, 0.0)
    coach.clear()
    assert coach.observe(None, 0.1) is None
