"""What a code means: one function that turns any reading into a GTIN-14, or into the reason why it is none.

Where the standards leave a choice, the one that cannot give a wrong GTIN is taken:

- Only AI (01) identifies the item in hand. (02) is the GTIN of what a logistic unit *contains*, (03) and (8006) that of
  made-to-order items and of pieces: they are kept among the elements, and are not taken for the item's own.
- A number alone in a plain QR Code, Data Matrix, Code 128, Code 39 and the like is no GTIN: anybody may put any number
  there. GS1 Digital Link URIs count in every matrix symbol, element strings only where FNC1 marks them as GS1.
- Eight typed digits can be an EAN-8 or a UPC-E. Valid as one of them only, that one is meant; valid as both, neither:
  most UPC-E are both, because their check digit mostly is that of the EAN-8 too. Who knows which it is calls
  ``identify`` with that symbology.
- Numbers for use inside a shop, coupons and refund receipts look like GTINs: they are given, marked by ``circulation``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scanner_desktop.domain.gs1_syntax import (
    FNC1,
    Elements,
    GS1SyntaxError,
    looks_like_uri,
    parse_digital_link,
    parse_element_string,
)
from scanner_desktop.domain.gtin import (
    Circulation,
    check_digit,
    circulation_of,
    compress_upc_a,
    display_gtin,
    expand_upc_e,
    has_valid_check_digit,
    is_digits,
    is_valid_gtin,
    to_gtin14,
)
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.symbology import Symbology

__all__ = [
    "Circulation",
    "Identity",
    "Refusal",
    "check_digit",
    "compress_upc_a",
    "display_gtin",
    "expand_upc_e",
    "identify",
    "is_valid_gtin",
    "readings_of_8_digits",
]


class Refusal(StrEnum):
    """Why a reading carries no GTIN."""

    CHECK_DIGIT = "check_digit"
    LENGTH = "length"
    CHARACTERS = "characters"
    SYMBOLOGY = "symbology"
    NO_GTIN = "no_gtin"
    MALFORMED = "malformed"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a reading means.

    Attributes:
        gtin: 14 digits with a valid check digit, or None.
        circulation: whether the number is a product's everywhere, or only within a shop or a company.
        elements: the GS1 Application Identifiers and their values in reading order, the GTIN's own (01) included.
        refusal: why there is no GTIN; None exactly when ``gtin`` is set.
        explanation: the refusal in one plain sentence, for people; empty when there is a GTIN.
    """

    gtin: str | None
    circulation: Circulation = Circulation.GLOBAL
    elements: Elements = field(default=())
    refusal: Refusal | None = None
    explanation: str = ""


def identify(symbology: Symbology, text: str) -> Identity:
    """Return what ``text``, read from a symbol of ``symbology``, means. Total: never raises, whatever the text.

    ``text`` is all digits of an EAN or UPC, check digit included; for GS1 symbols the element string with FNC1 as
    ``\\x1d``, bracketed, or with its AIM symbology identifier (``]C1``, ``]e0``, ``]d2``, ``]Q3``) in front. UPC-A may
    come as an EAN-13 with a leading 0, UPC-E without check digit or number system, or expanded.
    """
    return _IDENTIFY.get(symbology, _identify_other)(text)


def _accepted(digits: str, elements: Elements = ()) -> Identity:
    gtin = to_gtin14(digits)
    return Identity(gtin, circulation_of(gtin), elements)


def _refused(refusal: Refusal, explanation: str, elements: Elements = ()) -> Identity:
    return Identity(None, Circulation.GLOBAL, elements, refusal, explanation)


_CHECK_DIGIT_IS_WRONG = Phrase("The last digit does not fit the others, so at least one digit is wrong.")
_NO_PRODUCT_NUMBER = Phrase("This code carries no product number. Scan the barcode of the product instead.")
_NOT_GS1 = Phrase("This code carries a shop's or a carrier's own text, not a product number.")
_MALFORMED = Phrase(
    "The data in this code are damaged or not written as GS1 prescribes. Scan another code on the product."
)
_CONTENTS = Phrase("This label says what is inside a case or pallet. Scan the product itself, or the code of the case.")


def _identify_digits(text: str, name: str, *lengths: int) -> Identity:
    """Return the identity of a number that must have one of ``lengths``; ``name`` is what people call it."""
    if not is_digits(text):
        return _refused(Refusal.CHARACTERS, Phrase("{name} has digits only, and this has other characters.", name=name))
    if len(text) not in lengths:
        wanted = ", ".join(map(str, lengths))
        problem = Phrase("{name} has {wanted} digits, and this has {count}.", name=name, wanted=wanted, count=len(text))
        return _refused(Refusal.LENGTH, problem)
    if not has_valid_check_digit(text):
        return _refused(Refusal.CHECK_DIGIT, _CHECK_DIGIT_IS_WRONG)
    if not text.strip("0"):
        return _refused(Refusal.NO_GTIN, Phrase("A number of zeros only belongs to no product."))
    return _accepted(text)


def _identify_ean_13(text: str) -> Identity:
    return _identify_digits(text, Phrase("An EAN-13"), 13)


def _identify_ean_8(text: str) -> Identity:
    return _identify_digits(text, Phrase("An EAN-8"), 8)


def _identify_upc_a(text: str) -> Identity:
    return _identify_digits(text[1:] if len(text) == 13 and text[0] == "0" else text, Phrase("A UPC-A"), 12)


def _identify_itf(text: str) -> Identity:
    # A partial read of a longer ITF symbol is a valid shorter one, so no other length is trusted.
    return _identify_digits(text, Phrase("The barcode of a case (ITF-14)"), 14)


def _identify_upc_e(text: str) -> Identity:
    if not is_digits(text):
        return _refused(
            Refusal.CHARACTERS, Phrase("{name} has digits only, and this has other characters.", name=Phrase("A UPC-E"))
        )
    expanded = text.removeprefix("0") if len(text) == 13 else text
    if compress_upc_a(expanded) is not None:  # zxing-cpp 3 gives the text of a UPC-E as that of an EAN-13
        return _identify_upc_a(expanded)
    if len(text) not in (6, 7, 8):
        return _refused(Refusal.LENGTH, Phrase("A UPC-E has 8 digits, and this has {count}.", count=len(text)))
    if len(text) > 6 and text[0] not in "01":
        return _refused(Refusal.MALFORMED, Phrase("A UPC-E begins with 0 or 1."))
    upc_a = expand_upc_e(text)
    return _refused(Refusal.CHECK_DIGIT, _CHECK_DIGIT_IS_WRONG) if upc_a is None else _identify_upc_a(upc_a)


def _identify_databar(text: str) -> Identity:
    """Return what a DataBar Omnidirectional or Limited means: 14 digits, alone or behind AI 01.

    13 digits are a GTIN-13: scanners can be told to send DataBar as EAN-13.
    """
    text = text.removeprefix("]e0")
    if not is_digits(text) or len(text) not in (13, 14):
        return _identify_element_string(text)
    identity = _identify_digits(text, Phrase("A GS1 DataBar"), 13, 14)
    return identity if identity.gtin is None else _accepted(text, (("01", identity.gtin),))


def _identify_gs1(prefix: str) -> Callable[[str], Identity]:
    """Return the rule for element strings in a symbol whose AIM identifier is ``prefix``."""

    def identify_gs1(text: str) -> Identity:
        text = text.removeprefix(prefix)
        return _identify_uri(text) if looks_like_uri(text) else _identify_element_string(text)

    return identify_gs1


def _identify_element_string(text: str) -> Identity:
    try:
        elements = parse_element_string(text)
    except GS1SyntaxError:
        return _refused(Refusal.MALFORMED, _MALFORMED)
    return _identify_elements(elements)


def _identify_uri(text: str) -> Identity:
    try:
        elements = parse_digital_link(text)
    except GS1SyntaxError:
        return _refused(Refusal.MALFORMED, _MALFORMED)
    return _identify_elements(elements)


def _identify_elements(elements: Elements) -> Identity:
    values = dict(elements)
    if "01" not in values:
        return _refused(Refusal.NO_GTIN, _CONTENTS if "02" in values else _NO_PRODUCT_NUMBER, elements)
    if "02" in values:  # the specifications forbid the pair: nobody can tell which of the two is in hand
        return _refused(Refusal.MALFORMED, _CONTENTS, elements)
    if not has_valid_check_digit(values["01"]):
        return _refused(Refusal.CHECK_DIGIT, _CHECK_DIGIT_IS_WRONG, elements)
    if not is_valid_gtin(values["01"]):
        return _refused(Refusal.NO_GTIN, Phrase("A number of zeros only belongs to no product."), elements)
    return _accepted(values["01"], elements)


def _identify_matrix(text: str) -> Identity:
    return _identify_uri(text) if looks_like_uri(text) else _refused(Refusal.NO_GTIN, _NOT_GS1)


def _identify_other(text: str) -> Identity:
    return _refused(Refusal.SYMBOLOGY, _NOT_GS1)


_SEPARATORS = str.maketrans("", "", " -\t\r\n\u00a0\u2009\u202f\u2010\u2011\u2012\u2013")
_AIM_LENGTH = 3
_LONGEST_GTIN = 14


def readings_of_8_digits(text: str) -> tuple[tuple[Symbology, Identity], ...]:
    """Return what 8 typed digits may mean, as EAN-8 and as UPC-E: two of them where ``identify`` says AMBIGUOUS."""
    digits = text.translate(_SEPARATORS)
    both = ((Symbology.EAN_8, _identify_ean_8(digits)), (Symbology.UPC_E, _identify_upc_e(digits)))
    return tuple((symbology, identity) for symbology, identity in both if len(digits) == 8 and identity.gtin)


def _identify_typed(text: str) -> Identity:
    """Return what came from the keyboard, typed by hand or by a scanner that is plugged in as one."""
    text = text.strip(" \t\r\n")
    if text.startswith("]"):
        symbology = _BY_AIM_IDENTIFIER.get(text[:_AIM_LENGTH])
        return _identify_other(text) if symbology is None else identify(symbology, text[_AIM_LENGTH:])
    if looks_like_uri(text):
        return _identify_uri(text)
    if text.startswith("(") or FNC1 in text:
        return _identify_element_string(text)
    digits = text.translate(_SEPARATORS)
    if len(digits) > _LONGEST_GTIN and digits.startswith("01") and is_digits(digits[2:16]):
        # Scanners send GS1 data without saying that they are: AI 01 and a GTIN-14 whose check digit fits.
        return _identify_element_string(text.replace(" ", ""))
    return (
        _identify_8_typed(digits)
        if len(digits) == 8
        else _identify_digits(digits, Phrase("A product number"), 8, 12, 13, 14)
    )


def _identify_8_typed(digits: str) -> Identity:
    as_ean_8, as_upc_e = _identify_ean_8(digits), _identify_upc_e(digits)
    if as_ean_8.gtin and as_upc_e.gtin:
        return _refused(
            Refusal.AMBIGUOUS,
            Phrase(
                "These 8 digits are valid as an EAN-8 and as a UPC-E, which are different products. Say which it is."
            ),
        )
    return as_upc_e if as_upc_e.gtin else as_ean_8


_IDENTIFY: Mapping[Symbology, Callable[[str], Identity]] = {
    Symbology.EAN_13: _identify_ean_13,
    Symbology.EAN_8: _identify_ean_8,
    Symbology.UPC_A: _identify_upc_a,
    Symbology.UPC_E: _identify_upc_e,
    Symbology.ITF: _identify_itf,
    Symbology.GS1_128: _identify_gs1("]C1"),
    Symbology.DATABAR: _identify_databar,
    Symbology.DATABAR_LIMITED: _identify_databar,
    Symbology.DATABAR_EXPANDED: _identify_gs1("]e0"),
    Symbology.GS1_DATA_MATRIX: _identify_gs1("]d2"),
    Symbology.GS1_QR: _identify_gs1("]Q3"),
    Symbology.DATA_MATRIX: _identify_matrix,
    Symbology.QR: _identify_matrix,
    Symbology.TYPED: _identify_typed,
}

_BY_AIM_IDENTIFIER: Mapping[str, Symbology] = {  # ISO/IEC 15424, as GS1 General Specifications 5.1.3 assigns them
    "]E0": Symbology.EAN_13,  # also UPC-A and UPC-E, which scanners send as 13 digits
    "]E4": Symbology.EAN_8,
    "]I1": Symbology.ITF,
    "]C0": Symbology.CODE_128,
    "]C1": Symbology.GS1_128,
    "]e0": Symbology.DATABAR_EXPANDED,
    "]d1": Symbology.DATA_MATRIX,
    "]d2": Symbology.GS1_DATA_MATRIX,
    "]Q1": Symbology.QR,
    "]Q3": Symbology.GS1_QR,
}
