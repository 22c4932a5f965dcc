"""Which reads are believed."""

from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.raw import RawRead
from scanner_desktop.reading.trust import believed


def box(x: float = 0, width: float = 200) -> Corners:
    return (x, 0), (x + width, 0), (x + width, 80), (x, 80)


def read(text: str, engine: str, weight: int = 1, symbology: Symbology = Symbology.EAN_13, x: float = 0) -> RawRead:
    return RawRead(symbology, text, box(x), engine, weight)


GOOD, OTHER = "5901234123457", "4902030187590"


def texts(*reads: RawRead) -> list[str]:
    return [each.text for each in believed(reads)]


def test_one_weak_witness_is_not_believed():
    assert texts(read(GOOD, "zbar", 4)) == []
    assert texts(read(GOOD, "zxing")) == []


def test_two_engines_that_agree_are_believed():
    assert texts(read(GOOD, "zbar", 2), read(GOOD, "zxing")) == [GOOD]


def test_many_scan_lines_need_no_second_witness():
    assert texts(read(GOOD, "zbar", 60)) == [GOOD]


def test_witnesses_that_disagree_about_one_place_are_dismissed():
    assert texts(read(GOOD, "zbar", 30), read(OTHER, "zbar", 20)) == []
    assert texts(read(GOOD, "rows", 1000), read(OTHER, "zbar", 20), read(OTHER, "zxing")) == []


def test_two_codes_side_by_side_do_not_contradict():
    assert sorted(texts(read(GOOD, "zbar", 60), read(OTHER, "zbar", 60, x=600))) == sorted([GOOD, OTHER])


def test_a_stray_line_does_not_undo_what_many_lines_and_two_engines_say():
    assert texts(read(GOOD, "zbar", 60), read(GOOD, "zxing"), read(OTHER, "zbar", 1)) == [GOOD]


def test_a_short_code_needs_two_engines_however_often_one_repeats_itself():
    again = [read("04904144", "zxing", symbology=Symbology.UPC_E) for _ in range(3)]
    assert texts(*again) == []
    assert texts(again[0], read("04904144", "zbar", 1, Symbology.UPC_E)) == ["04904144"]


def test_a_short_code_found_inside_a_long_one_is_dropped():
    inside = [read("04904144", engine, 1, Symbology.UPC_E) for engine in ("zbar", "zxing")]
    assert texts(read(GOOD, "zbar", 60), read(GOOD, "zxing"), *inside) == [GOOD]


def test_short_odd_or_uniform_itf_is_never_believed():
    for text in ("1234", "12345", "00000000"):
        assert texts(*(read(text, engine, 90, Symbology.ITF) for engine in ("zbar", "zxing"))) == []
    assert texts(*(read("070429", engine, 9, Symbology.ITF) for engine in ("zbar", "zxing"))) == ["070429"]


def test_a_supplement_seen_by_one_witness_comes_along():
    with_add_on = RawRead(Symbology.EAN_13, GOOD, box(), "zbar", 40, "54321")
    (kept,) = believed([read(GOOD, "zxing"), with_add_on])
    assert (kept.text, kept.add_on) == (GOOD, "54321")
