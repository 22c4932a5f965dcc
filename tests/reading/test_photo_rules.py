"""How the benchmark holds a read against a photo's label."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _load() -> ModuleType:
    path = Path(__file__).resolve().parents[1] / "benchmarks" / "photos.py"
    spec = importlib.util.spec_from_file_location("benchmark_photos", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


photos = _load()


def judged(symbology: str, label: str, *texts: str) -> str:
    photo = photos.Photo("set/name.jpg", label, symbology, "source", Path())
    return photos.judge(photo, [photos.Read(text) for text in texts]).outcome


@pytest.mark.parametrize(
    ("symbology", "label", "text"),
    [
        ("EAN13", "4006381333931", "04006381333931"),
        ("UPCA", "036000291452", "0036000291452"),
        ("EAN8", "96385074", "96385074"),
        ("UPCE", "04965802", "04965802"),
        ("UPCE", "04965802", "049000006582"),
        ("DATABAR", "02001234567893", "(01)02001234567893"),
        ("DATABAR", "02001234567893", "0102001234567893"),
        ("DATABAR_EXP", "(01)90012345678908(3202)001750(11)100312", "01900123456789083202001750\x1d11100312"),
        ("QR", "one\ntwo", "one\r\ntwo"),
    ],
)
def test_a_read_in_another_form_of_the_label_counts(symbology: str, label: str, text: str) -> None:
    assert judged(symbology, label, text) == "read"


def test_one_digit_off_is_wrong() -> None:
    assert judged("EAN13", "4006381333931", "4006381333932") == "wrong"


def test_nothing_read_is_missed() -> None:
    assert judged("EAN13", "4006381333931") == "missed"


def test_any_read_on_a_photo_without_a_code_is_false() -> None:
    assert judged("NONE", "", "4006381333931") == "false"
    assert judged("NONE", "") == "clean"


def test_a_stranger_beside_the_label_does_not_spoil_the_read_but_is_named() -> None:
    photo = photos.Photo("set/name.jpg", "4006381333931", "EAN13", "source", Path())
    stranger = photos.Read("96385074", "retail", "00000096385074")
    verdict = photos.judge(photo, [photos.Read("4006381333931"), stranger])
    assert verdict.outcome == "read"
    assert verdict.others == (stranger,)
    assert verdict.has_wrong_gtin


def test_a_genuine_code_beside_the_label_is_a_miss_and_not_wrong() -> None:
    assert judged("EAN13", "9784872348880", "1920081045006") == "missed"
