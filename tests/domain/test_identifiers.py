"""Tables: readings and what they mean, many of them the examples of the GS1 General Specifications."""

import pytest
from biip.upc import Upc

from scanner_desktop.domain.identifiers import (
    Circulation,
    Refusal,
    check_digit,
    compress_upc_a,
    display_gtin,
    expand_upc_e,
    identify,
    is_valid_gtin,
)
from scanner_desktop.domain.symbology import Symbology

S = Symbology
GS = "\x1d"
ARABIC_INDIC = str.maketrans("0123456789", "".join(map(chr, range(0x660, 0x66A))))


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("629104150021", "3"),  # GS1 General Specifications 7.9.1
        ("37610425002123456", "9"),  # the same, an SSCC
        ("950110153000", "3"),
        ("9501234", "6"),
        ("61414100003", "6"),
        ("1061414154321", "9"),
        ("1", "7"),
        ("0", "0"),
    ],
)
def test_check_digit_is_that_of_the_specifications(digits: str, expected: str) -> None:
    assert check_digit(digits) == expected


@pytest.mark.parametrize("text", ["", "12a", "1 2", "-1", "123".translate(ARABIC_INDIC), "²", "1\n"])
def test_check_digit_of_anything_but_digits_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        check_digit(text)


UPC_E = [  # number system, six digits and check digit: one line for every last digit, both number systems
    ("01234505", "012000003455"),
    ("01278907", "012000007897"),
    ("01234514", "012100003454"),
    ("04252614", "042100005264"),
    ("01234523", "012200003453"),
    ("01234531", "012300000451"),
    ("01234543", "012340000053"),
    ("01234558", "012345000058"),
    ("01234565", "012345000065"),
    ("01234572", "012345000072"),
    ("01234589", "012345000089"),
    ("01234596", "012345000096"),
    ("16543214", "165100004324"),
    ("11234562", "112345000062"),
]


@pytest.mark.parametrize(("upc_e", "upc_a"), UPC_E)
def test_upc_e_stands_for_one_upc_a_and_back(upc_e: str, upc_a: str) -> None:
    assert expand_upc_e(upc_e) == upc_a
    assert compress_upc_a(upc_a) == upc_e
    assert identify(S.UPC_E, upc_e).gtin == "00" + upc_a
    assert identify(S.UPC_E, upc_a).gtin == "00" + upc_a
    assert identify(S.UPC_E, "0" + upc_a).gtin == "00" + upc_a
    assert Upc.parse(upc_e).as_upc_a() == upc_a  # an implementation that is not ours


@pytest.mark.parametrize(("text", "upc_a"), [("123456", "012345000065"), ("0123456", "012345000065")])
def test_upc_e_without_number_system_or_check_digit_is_completed(text: str, upc_a: str) -> None:
    assert identify(S.UPC_E, text).gtin == "00" + upc_a


@pytest.mark.parametrize("upc_a", ["614141000036", "012345678905", "212345000062", "01234500006", "012345000064"])
def test_upc_a_that_has_no_short_form_is_not_compressed(upc_a: str) -> None:
    assert compress_upc_a(upc_a) is None


ACCEPTED = [
    (S.EAN_13, "9501101530003", "09501101530003"),
    (S.EAN_13, "0614141000036", "00614141000036"),  # zbar's way to say UPC-A
    (S.EAN_8, "95012346", "00000095012346"),
    (S.UPC_A, "614141000036", "00614141000036"),
    (S.UPC_A, "0614141000036", "00614141000036"),
    (S.ITF, "10614141543219", "10614141543219"),
    (S.GS1_128, "0109501101530003", "09501101530003"),
    (S.GS1_128, f"]C101095011015300031714070410AB-123{GS}", "09501101530003"),
    (S.GS1_128, f"{GS}01095011015300031714070410AB-123", "09501101530003"),
    (S.GS1_128, f"10AB-123{GS}{GS}0109501101530003", "09501101530003"),
    (S.GS1_128, "(01)09501101530003(17)140704(10)AB-123", "09501101530003"),
    (S.GS1_128, "0195011015300014" + "3103000195", "95011015300014"),  # variable measure
    (S.DATABAR, "0109501101530003", "09501101530003"),
    (S.DATABAR, "]e00109501101530003", "09501101530003"),
    (S.DATABAR, "(01)09501101530003", "09501101530003"),
    (S.DATABAR, "09501101530003", "09501101530003"),
    (S.DATABAR_LIMITED, "15012345678907", "15012345678907"),
    (S.DATABAR_LIMITED, "9501101530003", "09501101530003"),
    (S.DATABAR_EXPANDED, f"]e00195012345678903310300012310AB{GS}15121212", "95012345678903"),
    (S.GS1_DATA_MATRIX, f"]d201095011015300031714070410AB-123{GS}211", "09501101530003"),
    (S.GS1_QR, f"]Q30109501101530003{GS}17140704", "09501101530003"),
    (S.QR, "https://id.gs1.org/01/09520123456788", "09520123456788"),
    (S.QR, "https://id.gs1.org/01/09520123456788/22/2A/10/ABC1/21/12345?17=180426", "09520123456788"),
    (S.QR, "HTTPS://ID.GS1.ORG/01/09520123456788", "09520123456788"),
    (S.QR, "http://example.com/some/path/01/9520123456788/?linkType=all#top", "09520123456788"),
    (S.QR, "https://example.com:8443/01/614141000036", "00614141000036"),
    (S.QR, "https://example.com/gtin/95012346/lot/A1", "00000095012346"),
    (S.DATA_MATRIX, "https://example.com/01/09520123456788?15=261231", "09520123456788"),
    (S.GS1_QR, "https://example.com/01/09520123456788", "09520123456788"),
    (S.TYPED, "9501101530003", "09501101530003"),
    (S.TYPED, " 950-1101 53000\u20113\r\n", "09501101530003"),
    (S.TYPED, "6 14141 00003 6", "00614141000036"),
    (S.TYPED, "10614141543219", "10614141543219"),
    (S.TYPED, "95012346", "00000095012346"),
    (S.TYPED, "01234611", "00012100003461"),  # valid as a UPC-E only
    (S.TYPED, "(01)09501101530003(10)A", "09501101530003"),
    (S.TYPED, "https://id.gs1.org/01/09520123456788", "09520123456788"),
    (S.TYPED, "]E0" + "9501101530003", "09501101530003"),
    (S.TYPED, "]E495012346", "00000095012346"),
    (S.TYPED, f"]C1010950110153000310AB{GS}17140704", "09501101530003"),
    (S.TYPED, "]I110614141543219", "10614141543219"),
    (S.TYPED, "0109501101530003", "09501101530003"),  # GS1 data from a scanner that sends no AIM identifier
    (S.TYPED, "01095011015300031714070410AB-123", "09501101530003"),
    (S.TYPED, f"0109501101530003{'10AB'}{GS}17140704", "09501101530003"),
]


@pytest.mark.parametrize(("symbology", "text", "gtin"), ACCEPTED)
def test_reading_means_the_gtin(symbology: S, text: str, gtin: str) -> None:
    identity = identify(symbology, text)
    assert identity.gtin == gtin
    assert identity.refusal is None
    assert identity.explanation == ""


REFUSED = [
    (S.EAN_13, "9501101530004", Refusal.CHECK_DIGIT),
    (S.EAN_13, "950110153000", Refusal.LENGTH),
    (S.EAN_13, "", Refusal.CHARACTERS),
    (S.EAN_13, "9501101530003".translate(ARABIC_INDIC), Refusal.CHARACTERS),
    (S.EAN_13, "9501101530003\n", Refusal.CHARACTERS),
    (S.EAN_13, "9501101530003\x00", Refusal.CHARACTERS),
    (S.EAN_13, "0000000000000", Refusal.NO_GTIN),
    (S.EAN_8, "01234611", Refusal.CHECK_DIGIT),  # a UPC-E in the wrong hands
    (S.UPC_E, "95012346", Refusal.MALFORMED),  # and the other way about
    (S.UPC_E, "01234566", Refusal.CHECK_DIGIT),
    (S.UPC_E, "012345678905", Refusal.LENGTH),
    (S.UPC_E, "12345", Refusal.LENGTH),
    (S.UPC_E, "012345000064", Refusal.LENGTH),  # expanded, with a wrong check digit
    (S.UPC_E, "9501101530003", Refusal.LENGTH),
    (S.UPC_E, "00000000", Refusal.NO_GTIN),
    (S.UPC_A, "9501101530003", Refusal.LENGTH),
    (S.UPC_A, "614141000037", Refusal.CHECK_DIGIT),
    (S.ITF, "9501101530003", Refusal.LENGTH),
    (S.ITF, "614141000036", Refusal.LENGTH),
    (S.ITF, "10614141543218", Refusal.CHECK_DIGIT),
    (S.CODE_128, "0109501101530003", Refusal.SYMBOLOGY),
    (S.CODE_128, "]C10109501101530003", Refusal.SYMBOLOGY),
    (S.CODE_128, "9501101530003", Refusal.SYMBOLOGY),
    (S.CODE_39, "9501101530003", Refusal.SYMBOLOGY),
    (S.CODABAR, "9501101530003", Refusal.SYMBOLOGY),
    (S.GS1_128, "0109501101530004", Refusal.CHECK_DIGIT),
    (S.GS1_128, "0100000000000000", Refusal.NO_GTIN),
    (S.GS1_128, "010950110153000", Refusal.MALFORMED),
    (S.GS1_128, "01095011015300031", Refusal.MALFORMED),
    (S.GS1_128, "0109501101530003 10A", Refusal.MALFORMED),
    (S.GS1_128, "01" + "09501101530003".translate(ARABIC_INDIC), Refusal.MALFORMED),
    (S.GS1_128, "", Refusal.MALFORMED),
    (S.GS1_128, GS, Refusal.MALFORMED),
    (S.GS1_128, "01095011015300030109520123456788", Refusal.MALFORMED),  # two GTINs
    (S.GS1_128, "01095011015300030209520123456788" + "3710", Refusal.MALFORMED),  # own and contained
    (S.GS1_128, "02095011015300033710", Refusal.NO_GTIN),
    (S.GS1_128, "00106141412345678908", Refusal.NO_GTIN),
    (S.GS1_128, "(01)09501101530003(10)", Refusal.MALFORMED),
    (S.GS1_128, "(01)0950110153000", Refusal.MALFORMED),
    (S.GS1_128, "(10)0109501101530003(", Refusal.MALFORMED),
    (S.GS1_128, "(0)109501101530003", Refusal.MALFORMED),
    # a lot of 20 characters without the FNC1 that must follow: what comes next is anybody's guess
    (S.GS1_128, "10" + "A" * 20 + "0109501101530003", Refusal.MALFORMED),
    (S.DATABAR, "9501101530004", Refusal.CHECK_DIGIT),
    (S.DATABAR, "123456789012", Refusal.MALFORMED),
    (S.QR, "9501101530003", Refusal.NO_GTIN),
    (S.QR, "0109501101530003", Refusal.NO_GTIN),
    (S.QR, "(01)09501101530003", Refusal.NO_GTIN),
    (S.QR, "ftp://id.gs1.org/01/09520123456788", Refusal.NO_GTIN),
    (S.QR, "https://example.com/", Refusal.NO_GTIN),
    (S.QR, "https:///01/09520123456788", Refusal.NO_GTIN),
    (S.QR, "https://example.com/?01=09520123456788", Refusal.NO_GTIN),
    (S.QR, "https://example.com/01/17", Refusal.NO_GTIN),  # 1 and its check digit, but no GTIN's length
    (S.QR, "https://example.com/2026/01/20260125", Refusal.NO_GTIN),  # a date with the check digit of a GTIN-8
    (S.QR, "https://id.gs1.org/00/106141412345678908?02=09520123456788", Refusal.NO_GTIN),
    (S.QR, "https://id.gs1.org/01/09520123456789", Refusal.CHECK_DIGIT),
    (S.QR, "https://id.gs1.org/01/09520123456788/01/09501101530003", Refusal.MALFORMED),
    (S.QR, "https://id.gs1.org/01/09520123456788?01=09501101530003", Refusal.MALFORMED),
    (S.QR, "https://id.gs1.org/01/09520123456788/21/1/10/A", Refusal.MALFORMED),  # the wrong way round
    (S.QR, "https://id.gs1.org/01/09520123456788/10", Refusal.MALFORMED),
    (S.QR, "https://id.gs1.org/01/09520123456788/page/2", Refusal.MALFORMED),
    (S.QR, "https://id.gs1.org/01/09520123456788?17=soon", Refusal.MALFORMED),
    (S.QR, "https://id.gs1.org/01/09520123456788/10/%FF", Refusal.MALFORMED),
    (S.QR, "https://[/01/09520123456788", Refusal.MALFORMED),
    (S.DATA_MATRIX, "]d20109501101530003", Refusal.NO_GTIN),
    (S.TYPED, "", Refusal.CHARACTERS),
    (S.TYPED, "012345678", Refusal.LENGTH),
    (S.TYPED, "9501101530004", Refusal.CHECK_DIGIT),
    (S.TYPED, "95012347", Refusal.CHECK_DIGIT),
    (S.TYPED, "0109501101530004", Refusal.CHECK_DIGIT),
    (S.TYPED, "0109501101530003" + "1714", Refusal.MALFORMED),
    (S.TYPED, "9501101530003" * 2, Refusal.LENGTH),  # two scans that ran together
    (S.TYPED, "]C09501101530003", Refusal.SYMBOLOGY),
    (S.TYPED, "]", Refusal.SYMBOLOGY),
    (S.TYPED, "tin of soup", Refusal.CHARACTERS),
]


@pytest.mark.parametrize(("symbology", "text", "refusal"), REFUSED)
def test_reading_is_refused_with_the_reason_in_words(symbology: S, text: str, refusal: Refusal) -> None:
    identity = identify(symbology, text)
    assert identity.gtin is None
    assert identity.refusal is refusal
    assert identity.explanation.endswith(".")


def test_eight_typed_digits_that_are_both_an_ean_8_and_a_upc_e_are_neither() -> None:
    assert identify(S.EAN_8, "01234565").gtin == "00000001234565"
    assert identify(S.UPC_E, "01234565").gtin == "00012345000065"
    assert identify(S.TYPED, "01234565").refusal is Refusal.AMBIGUOUS


@pytest.mark.parametrize(
    ("symbology", "text", "circulation"),
    [
        (S.EAN_13, "9501101530003", Circulation.GLOBAL),
        (S.EAN_13, "9520123456788", Circulation.GLOBAL),  # demonstrations
        (S.EAN_13, "9771234567003", Circulation.GLOBAL),  # ISSN
        (S.EAN_13, "9780306406157", Circulation.GLOBAL),  # ISBN
        (S.EAN_13, "9790060115615", Circulation.GLOBAL),  # ISMN
        (S.EAN_13, "0300000000007", Circulation.GLOBAL),
        (S.EAN_13, "2012345678900", Circulation.RESTRICTED),
        (S.EAN_13, "2912345678909", Circulation.RESTRICTED),
        (S.EAN_13, "3000000000007", Circulation.GLOBAL),
        (S.EAN_13, "0212345678906", Circulation.RESTRICTED),
        (S.UPC_A, "212345678906", Circulation.RESTRICTED),
        (S.UPC_A, "412345678904", Circulation.RESTRICTED),
        (S.UPC_A, "512345678903", Circulation.COUPON),
        (S.EAN_13, "9800000000007", Circulation.REFUND),
        (S.EAN_13, "9813765030011", Circulation.COUPON),  # GS1 Greece's examples of coupons in euro
        (S.EAN_13, "9828508010106", Circulation.COUPON),
        (S.EAN_13, "9912345678906", Circulation.COUPON),
        (S.EAN_8, "95012346", Circulation.GLOBAL),
        (S.EAN_8, "20123451", Circulation.RESTRICTED),
        (S.EAN_8, "01234501", Circulation.RESTRICTED),
        (S.ITF, "12012345678907", Circulation.RESTRICTED),
        (S.ITF, "29501101530007", Circulation.GLOBAL),  # the indicator 2 is no prefix
    ],
)
def test_number_is_marked_by_where_it_is_valid(symbology: S, text: str, circulation: Circulation) -> None:
    text = text[:-1] + check_digit(text[:-1])
    identity = identify(symbology, text)
    assert identity.gtin is not None
    assert identity.circulation is circulation


@pytest.mark.parametrize(
    ("symbology", "text", "elements"),
    [
        (S.EAN_13, "9501101530003", ()),
        (S.DATABAR, "09501101530003", (("01", "09501101530003"),)),
        (
            S.GS1_DATA_MATRIX,
            f"01095011015300031714070410AB-123{GS}21Z/9(a)",
            (("01", "09501101530003"), ("17", "140704"), ("10", "AB-123"), ("21", "Z/9(a)")),
        ),
        (S.GS1_128, "02095011015300033710", (("02", "09501101530003"), ("37", "10"))),
        (S.GS1_128, "010950110153000317000000", (("01", "09501101530003"), ("17", "000000"))),
        (S.GS1_128, f"0109501101530003{GS}0109501101530003", (("01", "09501101530003"),)),
        (
            S.QR,
            "https://id.gs1.org/01/9520123456788/10/A%2FB/21/%2B1?17=261231&utm_source=3&3103=000195",
            (("01", "09520123456788"), ("10", "A/B"), ("21", "+1"), ("17", "261231"), ("3103", "000195")),
        ),
        (
            S.QR,
            "https://example.com/gtin/9520123456788/lot/A/ser/1?exp=261231;01=9520123456788",
            (("01", "09520123456788"), ("10", "A"), ("21", "1"), ("17", "261231")),
        ),
    ],
)
def test_elements_come_in_reading_order(symbology: S, text: str, elements: tuple[tuple[str, str], ...]) -> None:
    assert identify(symbology, text).elements == elements


@pytest.mark.parametrize(
    ("gtin14", "shown"),
    [
        ("09501101530003", "9501101530003"),
        ("00614141000036", "614141000036"),
        ("00000095012346", "95012346"),
        ("10614141543219", "10614141543219"),
        ("not a number", "not a number"),
        ("", ""),
    ],
)
def test_gtin_is_shown_in_its_customary_form(gtin14: str, shown: str) -> None:
    assert display_gtin(gtin14) == shown


@pytest.mark.parametrize("text", ["9501101530003", "614141000036", "95012346", "10614141543219"])
def test_gtin_of_each_length_is_valid(text: str) -> None:
    assert is_valid_gtin(text)


@pytest.mark.parametrize(
    "text",
    ["", "17", "9501101530004", "0" * 13, "9501101530003".translate(ARABIC_INDIC), " 95012346", "0" * 7 + "95012346"],
)
def test_anything_else_is_no_valid_gtin(text: str) -> None:
    assert not is_valid_gtin(text)
