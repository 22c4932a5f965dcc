"""Which reads are believed: matrix codes prove themselves, linear ones need the pixels' word."""

import numpy as np
import pytest
import zint
from bars_on_paper import Page, some_code, symbol

from scanner_desktop.domain.gtin import has_valid_check_digit
from scanner_desktop.domain.sighting import Corners
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.locate import region_of
from scanner_desktop.reading.raw import Figures, Gray, RawRead, as_corners
from scanner_desktop.reading.trust import TEMPLATE, Evidence, is_plausible, settled

GOOD, OTHER, SWAPPED = "5901234123457", "4902030187590", "5901834123451"
PROOF = Figures(0.99, 0.97, 1.5, 0.001, 0.001, 0.4, 0.0, 150.0)


def page_with(text: str = GOOD, at: tuple[float, float] = (320, 240)) -> tuple[Gray, Corners]:
    page = Page()
    corners = page.print(symbol(zint.Symbology.EANX, text[:-1]).bars, at)
    return page.seen(), corners


def moved(corners: Corners, x: float, y: float) -> Corners:
    return as_corners(np.asarray(corners) + np.array([x, y]))


def read(corners: Corners, text: str = GOOD, engine: str = "zbar", symbology: Symbology = Symbology.EAN_13) -> RawRead:
    return RawRead(symbology, text, corners, engine)


def texts(evidence: Evidence) -> list[str]:
    return sorted(each.text for each in evidence.believed())


BOX: Corners = ((0, 0), (200, 0), (200, 80), (0, 80))


@pytest.mark.parametrize(
    "symbology", [Symbology.QR, Symbology.GS1_QR, Symbology.DATA_MATRIX, Symbology.GS1_DATA_MATRIX]
)
def test_a_matrix_code_proves_itself_whatever_the_pixels_look_like(symbology: Symbology) -> None:
    evidence = Evidence(Page().seen())
    evidence.hear([read(BOX, "https://example.com", "zxing", symbology)])
    assert texts(evidence) == ["https://example.com"]


def test_what_was_proven_by_template_needs_no_other_proof() -> None:
    evidence = Evidence(Page().seen())
    evidence.hear([RawRead(Symbology.EAN_13, GOOD, BOX, TEMPLATE, proof=PROOF)])
    assert texts(evidence) == [GOOD]


@pytest.mark.parametrize(
    "symbology",
    [
        *(Symbology.EAN_13, Symbology.UPC_A, Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF),
        *(Symbology.CODE_128, Symbology.GS1_128, Symbology.DATABAR, Symbology.DATABAR_LIMITED),
        Symbology.DATABAR_EXPANDED,
    ],
)
def test_a_linear_read_is_believed_only_with_the_pixels_proof_however_many_say_it(symbology: Symbology) -> None:
    code = some_code(symbology, np.random.default_rng(1))
    page = Page(480, 800)
    corners = page.print(code.bars)
    for gray, wanted in ((page.seen(), [code.text]), (Page(480, 800).seen(), [])):
        evidence = Evidence(gray)
        for engine in ("zbar", "zxing"):
            evidence.hear([RawRead(symbology, code.text, corners, engine, weight=1000)] * 3)
        assert texts(evidence) == wanted


def test_a_proven_read_has_the_outline_and_the_figures_of_the_proof() -> None:
    gray, corners = page_with()
    evidence = Evidence(gray)
    evidence.hear([read(moved(corners, 4, 3))])
    (known,) = evidence.believed()
    assert known.engine == "zbar"
    assert known.proof is not None
    assert known.proof.fit > 0.98
    assert np.abs(np.asarray(known.corners)[:, 0] - np.asarray(corners)[:, 0]).max() < 0.5


def test_where_the_pixels_say_something_else_that_is_believed_instead() -> None:
    """The check digit holds with a 2 taken for 8 and a 7 for 1: an engine would never notice."""
    assert has_valid_check_digit(SWAPPED)
    gray, corners = page_with()
    evidence = Evidence(gray)
    evidence.hear([read(corners, SWAPPED)])
    (known,) = evidence.believed()
    assert (known.text, known.engine, known.symbology) == (GOOD, TEMPLATE, Symbology.EAN_13)
    evidence.hear([read(corners, SWAPPED, "zxing")])
    assert texts(evidence) == [GOOD]


def test_an_ean_13_that_begins_with_0_is_called_upc_a_when_the_pixels_say_it() -> None:
    gray, corners = page_with("0123456789012")
    evidence = Evidence(gray)
    evidence.hear([read(corners, "0723456189012")])
    assert [(each.symbology, each.text) for each in evidence.believed()] in (
        [],
        [(Symbology.UPC_A, "123456789012")],
    )


def test_a_place_that_the_engine_does_not_know_is_taken_from_the_regions() -> None:
    gray, corners = page_with()
    region = region_of(corners)
    assert region is not None
    nowhere = as_corners(np.repeat(np.mean(corners, axis=0, keepdims=True), 4, axis=0))
    evidence = Evidence(gray)
    evidence.hear([read(nowhere)], [region])
    assert texts(evidence) == [GOOD]


def test_two_codes_side_by_side_are_both_believed() -> None:
    page = Page(480, 900)
    first = page.print(symbol(zint.Symbology.EANX, GOOD[:-1]).bars, (220, 240))
    second = page.print(symbol(zint.Symbology.EANX, OTHER[:-1]).bars, (680, 240))
    evidence = Evidence(page.seen())
    evidence.hear([read(first), read(second, OTHER)])
    assert texts(evidence) == sorted([GOOD, OTHER])


def test_what_an_engine_says_again_of_a_place_is_not_judged_twice() -> None:
    """The picture changes in between, so that a second judgement would be another one."""
    empty = Page().seen()
    gray, corners = page_with()
    picture = empty.copy()
    evidence = Evidence(picture)
    evidence.hear([read(corners)])
    picture[:] = gray
    evidence.hear([read(moved(corners, 1, 1)), read(corners)])
    assert texts(evidence) == []

    proven = Evidence(picture)
    proven.hear([read(corners)])
    picture[:] = empty
    proven.hear([read(moved(corners, 2, 0), engine="zxing"), read(corners)])
    (known,) = proven.believed()
    assert known.engine == "zbar"


def test_an_unproven_claim_is_heard_again_where_another_engine_puts_it_but_not_for_ever() -> None:
    gray, corners = page_with()
    patient = Evidence(gray)
    patient.hear([read(moved(corners, 0, -150)), read(moved(corners, 0, 150), engine="zxing"), read(corners)])
    assert texts(patient) == [GOOD]
    tired = Evidence(gray)
    tired.hear(read(moved(corners, 0, away)) for away in (-150, 150, 175))
    tired.hear([read(corners)])
    assert texts(tired) == []


def test_a_supplement_that_one_engine_sees_comes_along_whoever_spoke_first() -> None:
    drawn = symbol(zint.Symbology.EANX, f"{GOOD[:-1]}+54321").bars
    page = Page()
    whole = page.print(drawn, module=2.5)
    (x, top), (_, bottom) = whole[0], whole[3]
    corners = ((x, top), (x + 2.5 * 95, top), (x + 2.5 * 95, bottom), (x, bottom))
    bare, full = read(corners), RawRead(Symbology.EAN_13, GOOD, whole, "zxing", add_on="54321")
    for order in ((bare, full), (full, bare)):
        evidence = Evidence(page.seen())
        evidence.hear(order)
        assert [(each.text, each.add_on) for each in evidence.believed()] == [(GOOD, "54321")]


def proven(text: str, symbology: Symbology = Symbology.EAN_13, x: float = 0, width: float = 200) -> RawRead:
    corners = ((x, 0), (x + width, 0), (x + width, 80), (x, 80))
    return RawRead(symbology, text, corners, "zbar", proof=PROOF)


@pytest.mark.parametrize("long", [Symbology.EAN_13, Symbology.UPC_A, Symbology.CODE_128, Symbology.GS1_128])
@pytest.mark.parametrize("short", [Symbology.EAN_8, Symbology.UPC_E, Symbology.ITF])
def test_of_two_proven_codes_at_one_place_the_short_one_inside_the_long_one_goes(
    long: Symbology, short: Symbology
) -> None:
    whole, inside = proven(GOOD, long), proven("04904144", short, width=110)
    for order in ([whole, inside], [inside, whole]):
        assert [each.text for each in settled(order)] == [GOOD]


def test_two_proven_codes_of_one_kind_at_one_place_are_both_dismissed() -> None:
    assert settled([proven(GOOD), proven(OTHER)]) == []
    assert settled([proven("04904144", Symbology.UPC_E), proven("96385074", Symbology.EAN_8)]) == []
    third = proven(OTHER, x=600)
    assert settled([proven(GOOD), proven(SWAPPED), third]) == [third]


def test_a_matrix_code_beside_or_above_the_bars_contradicts_nothing() -> None:
    qr = RawRead(Symbology.QR, "https://example.com", BOX, "zxing")
    assert {each.text for each in settled([proven(GOOD), qr])} == {GOOD, "https://example.com"}


def test_what_several_say_of_one_place_is_one_code_with_the_weight_of_all() -> None:
    (one,) = settled([proven(GOOD), proven(GOOD, x=3), proven(GOOD, x=-2)])
    assert one.weight == 3
    assert len(settled([proven(GOOD), proven(GOOD, x=600)])) == 2


def test_the_code_that_most_lines_saw_comes_first() -> None:
    few, many = proven(GOOD), proven(OTHER, x=600)
    assert [each.text for each in settled([few, many, many])] == [OTHER, GOOD]


def test_short_odd_or_uniform_itf_and_empty_reads_are_not_even_held_against_the_pixels() -> None:
    for text in ("1234", "12345", "1234567", "00000000", ""):
        assert not is_plausible(read(BOX, text, symbology=Symbology.ITF))
    assert is_plausible(read(BOX, "070429", symbology=Symbology.ITF))
    assert not is_plausible(read(BOX, "", symbology=Symbology.QR))
    page = Page()
    corners = page.print(symbol(zint.Symbology.C25INTER, "1234").bars)
    evidence = Evidence(page.seen())
    evidence.hear([read(corners, "1234", symbology=Symbology.ITF)])
    assert texts(evidence) == []


def test_both_codes_of_two_that_are_printed_right_above_each_other_are_dismissed_or_one_is_not_proven() -> None:
    page = Page()
    upper = page.print(symbol(zint.Symbology.EANX, GOOD[:-1]).bars, (320, 210), height=20)
    lower = page.print(symbol(zint.Symbology.EANX, "590123467890").bars, (320, 270), height=20)
    corners = (*upper[:2], *lower[2:])
    evidence = Evidence(page.seen())
    evidence.hear([read(corners), read(corners, "5901234678900")])
    assert set(texts(evidence)) < {GOOD, "5901234678900"}
