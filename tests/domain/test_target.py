"""The target is the code nearest to the middle, and does not flicker."""

import numpy as np

from scanner_desktop.domain.agreement import AgreedCode
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import Identity
from scanner_desktop.domain.sighting import Code
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.domain.target import choose_target

GTIN, OTHER = "09520000000004", "09524100001015"
FRAME = Frame(np.zeros((100, 200), np.uint8), 0, 0.0, "test")


def agreed_at(x: float, instance: int, gtin: str = GTIN) -> AgreedCode:
    corners = ((x - 5, 45.0), (x + 5, 45.0), (x + 5, 55.0), (x - 5, 55.0))
    code = Code(Symbology.EAN_13, gtin[1:], corners, "zbar", Identity(gtin))
    return AgreedCode(gtin, code, FRAME, 0.0, 0.0, instance)


def test_given_nothing_agreed_then_there_is_no_target():
    assert choose_target((), (), None) is None
    assert choose_target((), {GTIN}, 7) is None


def test_the_code_nearest_to_the_middle_is_the_target_whatever_the_order():
    near, far = agreed_at(110, 1), agreed_at(20, 2)
    assert choose_target((far, near), {GTIN}, None) is near
    assert choose_target((near, far), {GTIN}, None) is near


def test_the_present_target_stays_while_no_other_is_clearly_nearer():
    present, slightly_nearer = agreed_at(150, 1), agreed_at(60, 2)
    assert choose_target((slightly_nearer, present), {GTIN}, 1) is present


def test_another_code_takes_over_when_it_is_clearly_nearer_or_the_present_one_is_gone():
    present, much_nearer = agreed_at(150, 1), agreed_at(102, 2)
    assert choose_target((present, much_nearer), {GTIN}, 1) is much_nearer
    assert choose_target((agreed_at(150, 3),), {GTIN}, 1).instance == 3


def test_given_another_product_in_view_that_is_not_certain_yet_then_the_one_before_is_no_target():
    assert choose_target((agreed_at(100, 1),), {OTHER}, 1) is None


def test_given_nothing_in_view_then_what_was_certain_a_moment_ago_still_is_the_target():
    just_left = agreed_at(100, 1)
    assert choose_target((just_left,), (), 1) is just_left


def test_given_two_certain_products_then_only_those_in_view_count():
    left, here = agreed_at(100, 1), agreed_at(10, 2, OTHER)
    assert choose_target((left, here), {OTHER}, 1) is here
