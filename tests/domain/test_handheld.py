"""What a handheld scanner types is told from what a person types, and means the same on every keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.gtin import check_digit
from scanner_desktop.domain.handheld import LONGEST_GAP, Burst, Field, read_scan
from scanner_desktop.domain.identifiers import Refusal, readings_of_8_digits
from scanner_desktop.domain.keyboard_layouts import LAYOUTS, typed_on
from scanner_desktop.domain.symbology import Symbology

OATS = "9524100001015"
GS1 = "010952410001102117270930"  # of a GTIN-14 and a date, nothing between them


def burst(text: str, gap: float = 0.008, prefix: str = "") -> Burst:
    one = Burst(prefix)
    for index, character in enumerate(text):
        at = index * gap
        assert index == 0 or gap > LONGEST_GAP or one.joins(at)
        one.add(character, at)
    return one


@pytest.mark.parametrize("has_suffix", [True, False])
@pytest.mark.parametrize("focus", [Field.NONE, Field.TEXT, Field.SECRET])
def test_product_number_at_a_scanners_speed_is_a_scan_wherever_the_focus_is(has_suffix: bool, focus: Field) -> None:
    scan = burst(OATS).scan(has_suffix=has_suffix, focus=focus)
    assert scan is not None
    assert scan.identity.gtin == "0" + OATS


def test_the_same_number_from_a_persons_fingers_is_none() -> None:
    assert burst(OATS, gap=0.045).scan(has_suffix=True) is None
    assert not burst(OATS).joins(12 * 0.008 + 0.06)


def test_two_scans_without_a_suffix_are_told_apart_by_the_pause_between_them() -> None:
    one = burst(OATS)
    assert not one.joins(12 * 0.008 + 0.2)


@pytest.mark.parametrize("text", ["oats", "abc", "milk 1l"])
def test_quick_words_in_a_field_are_a_persons_or_a_programs(text: str) -> None:
    assert burst(text).scan(has_suffix=False, focus=Field.TEXT) is None


def test_key_that_a_password_keeper_types_is_no_scan() -> None:
    assert burst("sk_live_0d2f1f8e5c").scan(has_suffix=True, focus=Field.SECRET) is None


@pytest.mark.parametrize("text", ["9524100001016", "19524100001016", "]E09524100001016"])
def test_wrong_number_over_a_password_field_is_a_scan_and_says_why(text: str) -> None:
    scan = burst(text).scan(has_suffix=False, focus=Field.SECRET)
    assert scan is not None
    assert scan.identity.gtin is None
    assert scan.identity.explanation


def test_pin_is_no_scan_however_fast_it_comes() -> None:
    assert burst("270519").scan(has_suffix=True, focus=Field.SECRET) is None
    assert burst("123456789013").scan(has_suffix=True, focus=Field.SECRET) is None


def test_field_that_is_there_to_be_scanned_into_gets_the_scan() -> None:
    assert burst(OATS).scan(has_suffix=True, focus=Field.SCANS) is None


def test_code_that_is_no_product_is_a_scan_all_the_same_and_says_why() -> None:
    scan = burst("LOC-A-17").scan(has_suffix=True, focus=Field.TEXT)
    assert scan is not None
    assert scan.identity.gtin is None
    assert scan.identity.explanation


def test_number_with_a_wrong_digit_is_a_scan_that_is_refused() -> None:
    scan = burst("9524100001016").scan(has_suffix=False, focus=Field.TEXT)
    assert scan is not None
    assert scan.identity.refusal is Refusal.CHECK_DIGIT


def test_prefix_makes_even_a_short_code_a_scan_and_is_not_part_of_it() -> None:
    scan = burst("##12", prefix="##").scan(has_suffix=False, focus=Field.TEXT)
    assert scan is not None
    assert scan.text == "12"
    assert burst("##" + OATS, prefix="##").scan(has_suffix=True).identity.gtin == "0" + OATS  # type: ignore[union-attr]
    assert burst("##", prefix="##").scan(has_suffix=True) is None


@pytest.mark.parametrize(
    ("text", "gtin", "elements"),
    [
        (GS1 + "10B0X22", "09524100011021", (("01", "09524100011021"), ("17", "270930"), ("10", "B0X22"))),
        ("]C1" + GS1, "09524100011021", (("01", "09524100011021"), ("17", "270930"))),
        (
            "010952410001102110B0X22\x1d17270930",
            "09524100011021",
            (("01", "09524100011021"), ("10", "B0X22"), ("17", "270930")),
        ),
        ("\x1d" + GS1, "09524100011021", (("01", "09524100011021"), ("17", "270930"))),
        ("(01)09524100011021(10)A", "09524100011021", (("01", "09524100011021"), ("10", "A"))),
        ("]E0" + OATS, "0" + OATS, ()),
    ],
)
def test_gs1_data_with_and_without_identifier_and_separators(text: str, gtin: str, elements: object) -> None:
    scan = read_scan(text)
    assert (scan.identity.gtin, scan.identity.elements) == (gtin, elements)


def test_two_numbers_that_a_scanner_joined_are_no_third_one() -> None:
    assert read_scan(OATS + "9524100004047").identity.gtin is None


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("text", [OATS, "04252614", "]E0" + OATS, GS1 + "10B0X22", "(01)09524100011021(10)A"])
def test_every_keyboard_of_a_shop_gives_the_same_product(layout: str, text: str) -> None:
    typed = typed_on(layout, text)
    if len([each for each in text if each.isprintable()]) != len(typed):
        pytest.skip("one of the keys gives no character by itself on that keyboard")
    scan = read_scan(typed)
    assert scan.text == text
    assert scan.identity == read_scan(text).identity


def test_digits_of_other_scripts_are_digits() -> None:
    assert read_scan("۹۵۲۴۱۰۰۰۰۱۰۱۵").text == OATS


def test_caps_lock_changes_nothing() -> None:
    assert read_scan("]c1" + GS1 + "10b0x22").identity.elements[-1] == ("10", "B0X22")


@given(st.text("0123456789", min_size=12, max_size=12), st.sampled_from(LAYOUTS))
def test_no_keyboard_makes_another_number_of_one(payload: str, layout: str) -> None:
    number = payload + check_digit(payload)
    if number.strip("0"):
        assert read_scan(typed_on(layout, number)).text == number


@given(st.text(max_size=30))
def test_any_text_is_read(text: str) -> None:
    read_scan(text)


def test_eight_digits_that_are_two_products_give_both() -> None:
    both = readings_of_8_digits("01234565")
    assert [symbology for symbology, _ in both] == [Symbology.EAN_8, Symbology.UPC_E]
    assert len({identity.gtin for _, identity in both}) == 2
    assert readings_of_8_digits(OATS) == ()
