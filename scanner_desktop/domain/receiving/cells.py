"""What stands in a cell of a spreadsheet: a product number, a quantity, a date, with everything that spoils them."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from scanner_desktop.domain.gtin import expand_upc_e, has_valid_check_digit, is_digits, is_valid_gtin, to_gtin14
from scanner_desktop.domain.identifiers import identify
from scanner_desktop.domain.phrase import Phrase, sentences
from scanner_desktop.domain.receiving.dates import typed_date
from scanner_desktop.domain.receiving.items import ITEM, WEIGHT_PREFIXES, is_template, shop_item
from scanner_desktop.domain.symbology import Symbology

Cell = str | int | float | bool | date | datetime | None
"""A cell as a spreadsheet gives it; CSV gives texts only."""

_SCIENTIFIC = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?[eE]\+?([0-9]{1,2})")
_SPACES = dict.fromkeys(map(ord, " \t\r\n\u00a0\u2007\u2009\u202f\ufeff\u200b"), None)
_DASHES = dict.fromkeys(map(ord, "-\u2010\u2011\u2012\u2013"), None)
_NUMBER = re.compile(r"[+-]?[\d.,']*\d[\d.,']*")
MOST_PIECES = 10_000_000


class BadCell(ValueError):
    """A cell cannot be used; the text says why, for people. What they can do is the same for all: ``CORRECT_IT``."""


CORRECT_IT = Phrase("Correct it in the list, or when counting ends: a double-click on the row.")


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """A product number of a list: ``key`` as in ``plan``, an ``alias`` when it can be read in two ways, and a ``note``.

    The note says what was mended, "" when nothing was.
    """

    key: str
    alias: str = ""
    note: str = ""


def cell_text(cell: Cell) -> str:
    """Return a cell as text, whole numbers without a decimal point."""
    match cell:
        case None:
            return ""
        case str():
            return cell.strip()
        case bool():
            return str(cell)
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if cell.time() == datetime.min.time():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return str(cell)


def parse_item(cell: Cell) -> ItemNumber:
    """Return the product number of a cell. Raises BadCell."""
    if isinstance(cell, str) and len(cell) in (12, 13, 14) and is_digits(cell):
        return _of_digits(cell)  # most of them; there are lists of fifty thousand
    text = cell_text(cell)
    digits = _unwrapped(text)
    if not digits:
        raise BadCell(Phrase("There is no product number."))
    if _SCIENTIFIC.fullmatch(digits):
        return _scientific(digits)
    if not is_digits(digits):
        identity = identify(Symbology.TYPED, text)
        if identity.gtin is not None:
            return ItemNumber(identity.gtin)
        raise BadCell(Phrase("“{text}” is no product number: it has characters other than digits.", text=text[:40]))
    return _of_digits(digits)


def looks_like_gtin(cell: Cell) -> bool:
    """Return True when a cell holds 8 to 14 digits with a valid check digit: for guessing columns."""
    digits = _unwrapped(cell_text(cell))
    return 8 <= len(digits) <= 14 and has_valid_check_digit(digits)


def _unwrapped(text: str) -> str:
    """Return a number without what programs wrap around it: ``="4006381333931"``, ``'400…``, blanks, dashes, ``.0``."""
    text = text.strip()
    if text.startswith("="):
        text = text[1:]
    text = text.strip("\"'`´’ ").translate(_SPACES)
    if re.fullmatch(r"\d+[.,]0+", text):
        text = re.split("[.,]", text)[0]
    elif re.fullmatch(r"\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+", text):
        text = text.replace(".", "").replace(",", "")
    without = text.translate(_DASHES)
    return without if is_digits(without) else text


def _scientific(text: str) -> ItemNumber:
    """Return the number that is written with an exponent, when all of its digits are there."""
    match = _SCIENTIFIC.fullmatch(text)
    assert match is not None
    whole, fraction, exponent = match[1], match[2] or "", int(match[3])
    if len(fraction) >= exponent and set(fraction[exponent:]) <= {"0"} and len(whole) + exponent <= 14:
        return _of_digits(whole + fraction[:exponent])
    raise BadCell(
        Phrase(
            "The spreadsheet has rounded this number to “{text}”, and its last digits are lost. "
            "Set the column to text in the spreadsheet, save the list anew, or type the number here.",
            text=text,
        )
    )


def _of_digits(digits: str) -> ItemNumber:
    if not digits.strip("0"):
        raise BadCell(Phrase("A number of zeros only belongs to no product."))
    if len(digits) == 7 and digits[:2] in WEIGHT_PREFIXES:
        return ItemNumber(ITEM + digits, note=Phrase("taken as the item number of weight-coded goods"))
    if len(digits) > 14:
        stripped = digits.lstrip("0")
        if len(stripped) in (12, 13, 14) and is_valid_gtin(stripped):
            return ItemNumber(to_gtin14(stripped))
        raise BadCell(
            Phrase(
                "{digits} has {count} digits, and a product number has 14 at most.",
                digits=digits,
                count=len(digits),
            )
        )
    if len(digits) < 8:
        raise BadCell(
            Phrase(
                "{digits} has {count} digits, and a product number has 8, 12, 13 or 14.",
                digits=digits,
                count=len(digits),
            )
        )
    upc_a = expand_upc_e(digits) if len(digits) == 8 else None
    if not has_valid_check_digit(digits):
        if upc_a is not None:
            return ItemNumber(to_gtin14(upc_a))
        wrong = Phrase("The last digit of {digits} does not fit the others, so at least one is wrong.", digits=digits)
        if len(digits) not in (8, 12, 13, 14):
            missing = Phrase("It has {count} digits instead of 8, 12, 13 or 14.", count=len(digits))
            wrong = sentences(wrong, missing)
        raise BadCell(wrong)
    gtin = to_gtin14(digits)
    if is_template(gtin):
        return ItemNumber(str(shop_item(gtin)), alias=gtin, note=Phrase("stands for every weight of this item"))
    if len(digits) == 8:
        return ItemNumber(gtin, alias=to_gtin14(upc_a) if upc_a else "")
    note = "" if len(digits) in (12, 13, 14) else Phrase("leading zeros were lost, and are restored")
    return ItemNumber(gtin, note=note)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How a column of texts writes numbers: the sign before decimals, and the sign between thousands."""

    decimal: str = "."
    thousands: str = ","


def number_style(texts: list[str]) -> NumberStyle:
    """Return how a column writes its numbers, as far as it shows.

    ``1.000`` alone can be a thousand or one with three decimals. Where every number of a column has three digits behind
    the sign they are decimals (``12,000`` of some ERP systems); where only some have, thousands.
    """
    numbers = [match[0] for text in texts if (match := _NUMBER.search(text.translate(_SPACES)))]
    signs = {".": 0, ",": 0}
    for number in numbers:
        last = max(number.rfind("."), number.rfind(","))
        if last < 0:
            continue
        sign, other = number[last], "," if number[last] == "." else "."
        if other in number:
            return NumberStyle(sign, other)
        if number.count(sign) > 1:
            return NumberStyle(other, sign)
        if len(number) - last - 1 != 3:
            return NumberStyle(sign, other)
        signs[sign] += 1
    for sign, count in signs.items():
        other = "," if sign == "." else "."
        if count and count == len(numbers):
            return NumberStyle(sign, other)
        if count:
            return NumberStyle(other, sign)
    return NumberStyle()


def parse_quantity(cell: Cell, style: NumberStyle) -> int:
    """Return a whole number of pieces, 1 or more. Raises BadCell."""
    if isinstance(cell, bool) or cell is None or cell == "":
        raise BadCell(Phrase("There is no quantity."))
    if isinstance(cell, str) and len(cell) <= 6 and is_digits(cell) and int(cell):
        return int(cell)
    if isinstance(cell, int | float):
        value = Decimal(str(cell))
    elif isinstance(cell, str):
        value = _decimal(cell, style)
    else:
        raise BadCell(Phrase("“{cell}” is a date, and no quantity.", cell=cell_text(cell)))
    if value != value.to_integral_value():
        raise BadCell(Phrase("{cell} is no whole number of pieces.", cell=cell_text(cell)))
    if not 0 < value <= MOST_PIECES:
        raise BadCell(Phrase("{cell} is no quantity that can be received.", cell=cell_text(cell)))
    return int(value)


def _decimal(text: str, style: NumberStyle) -> Decimal:
    plain = text.translate(_SPACES)
    match = _NUMBER.match(plain)
    if match is None or any(char.isdigit() for char in plain[match.end() :]):
        raise BadCell(Phrase("“{text}” is no quantity.", text=text.strip()[:40]))
    number = match[0].replace("'", "").replace(style.thousands, "").replace(style.decimal, ".")
    try:
        return Decimal(number)
    except InvalidOperation:
        raise BadCell(Phrase("“{text}” is no quantity.", text=text.strip()[:40])) from None


def parse_date(cell: Cell, today: date) -> date | None:
    """Return the day of a cell, None for an empty one. Raises BadCell."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = cell_text(cell)
    if not text or not text.strip("0.-/ "):
        return None
    day = _day_of(text, today)
    if day is None:
        raise BadCell(Phrase("“{text}” is no date that can be understood.", text=text[:40]))
    return day


@lru_cache(maxsize=4096)
def _day_of(text: str, today: date) -> date | None:
    return typed_date(text.split("T")[0] if re.match(r"\d{4}-\d\d-\d\dT", text) else text, today)
