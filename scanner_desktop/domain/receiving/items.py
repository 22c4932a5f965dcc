"""What a code means at a receiving desk: which item it counts, how many of it, and the lot and dates that it carries.

Numbers from the GS1 General Specifications: 2.1.2 (packaging indicators 1 to 8 in a GTIN-14; 9 is variable measure),
2.1.12 (numbers for use inside a shop), 3.4 and 3.5 (lot, serial number and dates), 7.12 (the century of a date).
"""

from dataclasses import dataclass
from datetime import date

from scanner_desktop.domain.gs1_syntax import Elements
from scanner_desktop.domain.gtin import check_digit, circulation_of
from scanner_desktop.domain.identifiers import Circulation
from scanner_desktop.domain.receiving.dates import gs1_date

ITEM, ARTICLE = "item:", "article:"
"""Beginnings of keys that are no GTIN: an item number inside a shop, and a sender's own number."""

WEIGHT_PREFIXES = frozenset({"02", "21", "22", "23", "24", "25", "26", "27", "28", "29"})
"""Prefixes whose numbers may hold a price or a weight in digits 8 to 12. 20 is left to shops as a fixed number."""

_CASES = "12345678"


@dataclass(frozen=True, slots=True)
class ScannedItem:
    """One reading of a code that carries a GTIN.

    Attributes:
        gtin: GTIN-14 as read.
        lot: batch or lot (AI 10); "" when the code has none.
        serial: serial number (AI 21): with the GTIN it names one single piece; "" when the code has none.
        expiry: last day of use (AI 17, or 7003).
        best_before: AI 15. sell_by: AI 16. production: AI 11. packed: AI 13.
    """

    gtin: str
    lot: str = ""
    serial: str = ""
    expiry: date | None = None
    best_before: date | None = None
    sell_by: date | None = None
    production: date | None = None
    packed: date | None = None


def scanned_item(gtin: str, elements: Elements, today: date) -> ScannedItem:
    """Return what a reading says of the item. ``today`` settles the century of its dates; impossible dates are none."""
    values = dict(elements)

    def of(ai: str) -> date | None:
        return gs1_date(values[ai][:6], today) if ai in values else None

    return ScannedItem(
        gtin=gtin,
        lot=values.get("10", ""),
        serial=values.get("21", ""),
        expiry=of("17") or of("7003"),
        best_before=of("15"),
        sell_by=of("16"),
        production=of("11"),
        packed=of("13"),
    )


def piece_inside(gtin14: str) -> str | None:
    """Return the GTIN-14 of the pieces in a case (packaging indicator 1 to 8), None when it is no case."""
    if gtin14[0] not in _CASES:
        return None
    digits = "0" + gtin14[1:13]
    return digits + check_digit(digits)


def shop_item(gtin14: str) -> str | None:
    """Return the key of the item number in a weight-coded number of a shop, None when it is no such number.

    ``2PIIIIIVVVVVC`` and ``02IIIIIVVVVVC``: two digits of prefix, five of item number, then what is weighed or priced.
    """
    if gtin14[0] != "0" or gtin14[1:3] not in WEIGHT_PREFIXES or circulation_of(gtin14) is not Circulation.RESTRICTED:
        return None
    return ITEM + gtin14[1:8]


def is_template(gtin14: str) -> bool:
    """Return True for a weight-coded number with zeros for weight or price: it stands for all of its item."""
    return shop_item(gtin14) is not None and gtin14[8:13] == "00000"
