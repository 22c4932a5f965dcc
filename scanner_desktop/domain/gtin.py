"""The arithmetic of GTINs: check digits, lengths, zero suppression (UPC-E), and where a number is valid.

Numbers from the GS1 General Specifications: 1.4 (GS1 Prefixes), 3.3 (GTIN lengths), 5.2.2.4 (UPC-E), 7.9 (check digit).
"""

import re
from enum import StrEnum

GTIN_LENGTHS = frozenset({8, 12, 13, 14})
"""The lengths in which a GTIN is written; all of them are kept right-aligned in 14 digits."""


class Circulation(StrEnum):
    """Where an identifier is valid."""

    GLOBAL = "global"  # a product's GTIN, the same everywhere
    RESTRICTED = "restricted"  # in-store, variable-measure or company-internal number (02, 04, 20-29, ...)
    COUPON = "coupon"  # coupons (05, 981-989, 99)
    REFUND = "refund"  # refund receipts (980)


def is_digits(text: str) -> bool:
    """Return True when ``text`` is one or more of 0-9: the digits of other scripts are none."""
    return text.isascii() and text.isdigit()


def check_digit(digits: str) -> str:
    """Return the check digit (modulo 10, weights 3 and 1 from the right) that belongs behind ``digits``.

    Raises ValueError when ``digits`` holds anything but 0-9.
    """
    if not is_digits(digits):
        raise ValueError("a check digit needs digits")
    total = 3 * sum(map(int, digits[::-2])) + sum(map(int, digits[-2::-2]))
    return str(-total % 10)


def has_valid_check_digit(digits: str) -> bool:
    """Return True when the last of ``digits`` is the check digit of the others."""
    return len(digits) > 1 and is_digits(digits) and check_digit(digits[:-1]) == digits[-1]


def is_valid_gtin(text: str) -> bool:
    """Return True when ``text`` is 8, 12, 13 or 14 digits with a valid check digit, and not all zeros."""
    return len(text) in GTIN_LENGTHS and has_valid_check_digit(text) and text.strip("0") != ""


def to_gtin14(gtin: str) -> str:
    """Return a GTIN of any length as 14 digits."""
    return gtin.zfill(14)


def display_gtin(gtin14: str) -> str:
    """Return the customary form for people: 13 digits, 12 for North American numbers, 8 for short ones, 14 for cases.

    Text that is no 14 digits comes back unchanged.
    """
    if len(gtin14) != 14 or not is_digits(gtin14):
        return gtin14
    if gtin14.startswith("000000"):
        return gtin14[6:]
    if gtin14.startswith("00"):
        return gtin14[2:]
    return gtin14.removeprefix("0")


def circulation_of(gtin14: str) -> Circulation:
    """Return where a GTIN-14 is valid, by its GS1 Prefix.

    Six leading zeros mean a GTIN-8, whose prefixes are a table of their own: GS1 leaves the longer numbers that would
    look the same unused. The indicator digit of a GTIN-14 (1-9) is not part of the prefix.
    """
    if gtin14.startswith("000000"):
        return Circulation.RESTRICTED if gtin14[6] in "02" else Circulation.GLOBAL
    prefix = gtin14[1:4]
    if prefix == "980":
        return Circulation.REFUND
    if prefix.startswith(("05", "98", "99")):
        return Circulation.COUPON
    if prefix.startswith(("02", "04", "2")):
        return Circulation.RESTRICTED
    return Circulation.GLOBAL


def expand_upc_e(text: str) -> str | None:
    """Return the 12 digits of UPC-A that a UPC-E number of 6, 7 or 8 digits stands for, or None when it is none.

    8 digits are number system, six digits, check digit; 7 lack the check digit, 6 also the number system, which then is
    0. The number system is 0 or 1. A check digit that is given must be right: it is that of the expanded number.
    """
    if not is_digits(text) or len(text) not in (6, 7, 8):
        return None
    number_system, body = ("0", text) if len(text) == 6 else (text[0], text[1:7])
    if number_system not in "01":
        return None
    last = body[5]
    if last in "012":
        payload = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        payload = body[:3] + "00000" + body[3:5]
    elif last == "4":
        payload = body[:4] + "00000" + body[4]
    else:
        payload = body[:5] + "0000" + last
    digits = number_system + payload
    upc_a = digits + check_digit(digits)
    return None if len(text) == 8 and text[7] != upc_a[11] else upc_a


_SUPPRESSIBLE = (  # in the order in which the specification tries them; the first that fits is the one valid form
    (re.compile(r"(\d\d)([012])0000(\d{3})"), r"\g<1>\g<3>\g<2>"),
    (re.compile(r"(\d\d[3-9])00000(\d\d)"), r"\g<1>\g<2>3"),
    (re.compile(r"(\d{3}[1-9])00000(\d)"), r"\g<1>\g<2>4"),
    (re.compile(r"(\d{4}[1-9])0000([5-9])"), r"\g<1>\g<2>"),
)


def compress_upc_a(upc_a: str) -> str | None:
    """Return the 8 digits of UPC-E for 12 digits of UPC-A, or None when they cannot be suppressed."""
    if len(upc_a) != 12 or upc_a[0] not in "01" or not has_valid_check_digit(upc_a):
        return None
    for pattern, short in _SUPPRESSIBLE:
        match = pattern.fullmatch(upc_a[1:11])
        if match:
            return upc_a[0] + match.expand(short) + upc_a[11]
    return None
