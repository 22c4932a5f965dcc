"""Laws that hold for every number and every text, checked by hypothesis."""

import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner_desktop.domain.gtin import circulation_of, to_gtin14
from scanner_desktop.domain.identifiers import (
    Circulation,
    check_digit,
    compress_upc_a,
    display_gtin,
    expand_upc_e,
    identify,
    is_valid_gtin,
)
from scanner_desktop.domain.symbology import Symbology

S = Symbology
quick = settings(deadline=None, max_examples=200)


def digits(*lengths: int) -> st.SearchStrategy[str]:
    return st.one_of([st.text("0123456789", min_size=n, max_size=n) for n in lengths])


def gtins(*lengths: int) -> st.SearchStrategy[str]:
    bodies = digits(*[length - 1 for length in lengths]).filter(lambda body: body.strip("0"))
    return bodies.map(lambda body: body + check_digit(body))


any_gtin = gtins(8, 12, 13, 14)
SYMBOLOGY_OF_LENGTH = {8: S.EAN_8, 12: S.UPC_A, 13: S.EAN_13, 14: S.ITF}


@quick
@given(any_gtin, st.data())
def test_any_wrong_digit_is_caught(gtin: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(gtin) - 1))
    wrong = data.draw(st.sampled_from(string.digits.replace(gtin[at], "")))
    assert not is_valid_gtin(gtin[:at] + wrong + gtin[at + 1 :])


@quick
@given(any_gtin, st.data())
def test_swapped_neighbours_are_caught_unless_they_differ_by_five(gtin: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(gtin) - 2))
    a, b = gtin[at], gtin[at + 1]
    swapped = gtin[:at] + b + a + gtin[at + 2 :]
    assert is_valid_gtin(swapped) == (a == b or abs(int(a) - int(b)) == 5)


@quick
@given(any_gtin)
def test_padding_changes_neither_validity_nor_meaning(gtin: str) -> None:
    assert is_valid_gtin(to_gtin14(gtin))
    assert identify(SYMBOLOGY_OF_LENGTH[len(gtin)], gtin).gtin == to_gtin14(gtin)
    assert identify(S.GS1_128, "01" + to_gtin14(gtin)).gtin == to_gtin14(gtin)


@quick
@given(any_gtin)
def test_normalizing_again_changes_nothing(gtin: str) -> None:
    once = identify(SYMBOLOGY_OF_LENGTH[len(gtin)], gtin)
    assert once.gtin is not None
    again = identify(S.TYPED, once.gtin)
    assert (again.gtin, again.circulation) == (once.gtin, once.circulation)


@quick
@given(any_gtin)
def test_what_is_shown_to_people_leads_back(gtin: str) -> None:
    assert to_gtin14(display_gtin(to_gtin14(gtin))) == to_gtin14(gtin)


@quick
@given(gtins(13))
def test_indicator_digit_does_not_change_the_circulation(gtin: str) -> None:
    if not gtin.startswith("00000"):
        assert circulation_of("1" + gtin) is circulation_of("0" + gtin)


@quick
@given(digits(6), st.sampled_from("01"))
def test_upc_e_expands_to_a_valid_upc_a_and_only_its_own_check_digit_fits(body: str, number_system: str) -> None:
    upc_a = expand_upc_e(number_system + body)
    assert upc_a is not None
    assert len(upc_a) == 12
    assert check_digit(upc_a[:11]) == upc_a[11]
    fitting = [digit for digit in string.digits if expand_upc_e(number_system + body + digit)]
    assert fitting == [upc_a[11]]


@quick
@given(digits(6), st.sampled_from("01"))
def test_upc_e_compressed_again_stands_for_the_same_number(body: str, number_system: str) -> None:
    upc_a = expand_upc_e(number_system + body)
    assert upc_a is not None
    short = compress_upc_a(upc_a)
    assert short is not None
    assert expand_upc_e(short) == upc_a


@quick
@given(gtins(8))
def test_eight_digits_are_never_told_apart_by_their_value(text: str) -> None:
    assert identify(S.EAN_8, text).gtin == "000000" + text
    assert identify(S.UPC_E, text).gtin != "000000" + text


@quick
@given(gtins(14), st.text(string.ascii_uppercase + string.digits + "-/", min_size=1, max_size=20))
def test_element_string_and_digital_link_of_one_product_mean_the_same(gtin: str, lot: str) -> None:
    raw = identify(S.GS1_DATA_MATRIX, f"01{gtin}10{lot}\x1d17271231")
    bracketed = identify(S.GS1_DATA_MATRIX, f"(01){gtin}(10){lot}(17)271231")
    link = identify(S.QR, f"https://example.com/01/{gtin}/10/{lot.replace('/', '%2F')}?17=271231")
    assert raw == bracketed == link
    assert raw.elements == (("01", gtin), ("10", lot), ("17", "271231"))


hostile = st.one_of(
    st.text(st.characters(), max_size=60),  # control characters and lone surrogates included
    st.text("0123456789()]CedQ\x1d \x00", max_size=60),
    st.text("0123456789/.:?&=%-", max_size=60).map("https://a/01/".__add__),
    st.text("0123456789", max_size=60),
    st.from_regex(r"\A(01|02|10|17|21|37|3103|8003|7003|390\d|4\d\d)[0-9A-Z\x1d]{0,40}\Z"),
)


@pytest.mark.parametrize("symbology", list(S))
@settings(deadline=None, max_examples=120)
@given(text=hostile)
@example(text="\ud800")
@example(text="\x00" * 10_000)
@example(text="9" * 1_000_000)
@example(text="https://" + "/01" * 100_000)
@example(text="(01)" * 100_000)
@example(text="https://a/01/09501101530003?390" + "%")
@example(text="3909" + "1")
def test_every_text_has_a_meaning_or_a_reason(symbology: S, text: str) -> None:
    identity = identify(symbology, text)
    if identity.gtin is None:
        assert identity.refusal is not None
        assert identity.explanation
        assert identity.circulation is Circulation.GLOBAL
    else:
        assert len(identity.gtin) == 14
        assert is_valid_gtin(identity.gtin)
        assert identity.refusal is None
        assert identity.explanation == ""
