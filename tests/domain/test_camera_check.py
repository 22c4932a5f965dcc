"""The camera check judges what was measured, and knows how wide a picture may be."""

from dataclasses import replace

import pytest

from scanner_desktop.domain.camera_check import (
    Measured,
    Subject,
    Verdict,
    judge,
    overall,
    pixels_per_module,
    smallest_read,
    width_for,
)
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.sighting import Code
from scanner_desktop.domain.symbology import Symbology

GOOD = Measured(30, 1920, 1080, 130, 2.2, 1.2, 0.001, 3.0)


def ean(width: float) -> Code:
    text = "9524100001015"
    corners = ((10.0, 10.0), (10.0 + width, 10.0), (10.0 + width, 60.0), (10.0, 60.0))
    return Code(Symbology.EAN_13, text, corners, "zbar", identify(Symbology.EAN_13, text))


def verdict_of(measured: Measured, subject: Subject) -> Verdict:
    return next(line.verdict for line in judge(measured) if line.subject is subject)


def test_1080p_over_211_mm_gives_3_pixels_to_a_module_of_a_nominal_ean_13():
    assert width_for(3.0, 1920) == pytest.approx(211, abs=0.5)


def test_pixels_a_module_are_the_codes_width_over_its_95_modules():
    assert pixels_per_module(ean(285.0)) == pytest.approx(3.0)
    assert pixels_per_module(replace(ean(285.0), symbology=Symbology.QR)) is None


def test_a_good_station_is_good_in_every_line():
    assert overall(judge(GOOD)) is Verdict.GOOD


@pytest.mark.parametrize(
    ("change", "subject"),
    [
        ({"fps": 5.0}, Subject.RATE),
        ({"width": 640}, Subject.SIZE),
        ({"light": 20.0}, Subject.LIGHT),
        ({"light": 250.0}, Subject.LIGHT),
        ({"edge": 8.0}, Subject.SHARPNESS),
        ({"motion": 4.0}, Subject.MOTION),
        ({"glare": 0.3}, Subject.GLARE),
        ({"module": 1.0}, Subject.CODE),
    ],
)
def test_what_is_bad_is_said_of_that_line_and_of_the_station(change, subject):
    measured = replace(GOOD, **change)
    assert verdict_of(measured, subject) is Verdict.BAD
    assert overall(judge(measured)) is Verdict.BAD


def test_without_a_code_the_verdict_waits():
    assert overall(judge(replace(GOOD, module=None))) is Verdict.UNKNOWN


def test_the_smallest_code_shrinks_with_the_pixels_that_are_there():
    assert smallest_read(3.0) == pytest.approx(0.5)
    assert smallest_read(1.5) == pytest.approx(1.0)
