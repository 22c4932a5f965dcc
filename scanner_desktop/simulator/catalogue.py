"""The demo's products: invented, with numbers that belong to nobody, shared by the camera and the server.

Numbers come only from ranges that never identify a real article (GS1 General Specifications, section 1.4):

- GTIN-13 of GS1 Prefix 952, set aside for demonstrations and examples; the ITF-14, GS1 Data Matrix and Digital Link
  items carry such a number too.
- UPC-A of number systems 2 and 4 (GS1 Prefixes 02 and 04): restricted circulation.
- EAN-8 of GS1-8 Prefixes 02 and 2: restricted circulation.
- UPC-E ``000nnn0c``, which expands to UPC-A ``00000000nnnc`` (GS1 Prefix 0000000): restricted circulation within a
  company, the only such range that a UPC-E can express.

Most numbers of linear codes are made of 1, 2, 7 and 8: in EAN and UPC the bars of 1 and 7, and of 2 and 8, differ by
widths that ink makes hard to tell apart, and a counter without them would be an easy one.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from scanner_desktop.domain.symbology import Symbology

Outcome = Literal["COMPLETED", "NOT_FOUND", "FAILED"]
Package = Literal["box", "bag", "bottle", "jar", "can", "carton"]


@dataclass(frozen=True, slots=True)
class Product:
    """One invented product.

    Attributes:
        gtin: normalized GTIN-14, 14 digits with a valid check digit.
        name, brand, category: as printed on the label and as the simulated service names them.
        size: net content as printed, for example ``500 g``.
        symbology: of the one code on the label. A GS1 Digital Link is a plain ``QR``.
        text: what that code says: all digits of an EAN, UPC or ITF-14 with the check digit (8 for UPC-E), a GS1
            element string without symbology identifier or leading FNC1, or a Digital Link URI.
        outcome: the final processing status that the simulated service gives a capture of it.
        package: the shape in which the camera shows it.
        ground, ink, accent: the label's colours, ``#rrggbb``.
    """

    gtin: str
    name: str
    brand: str
    category: str
    size: str
    symbology: Symbology
    text: str
    outcome: Outcome
    package: Package
    ground: str
    ink: str
    accent: str


@cache
def load_catalogue() -> tuple[Product, ...]:
    """Return every product of the demo, in the catalogue's order."""
    entries = json.loads(files(__package__).joinpath("catalogue.json").read_text("utf-8"))
    return tuple(
        Product(**{**entry, "symbology": Symbology(entry["symbology"]), "outcome": cast(Outcome, entry["outcome"])})
        for entry in entries
    )
