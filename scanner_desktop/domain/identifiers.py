"""What a code means: one function that turns any reading into a GTIN-14, or into the reason why it is none."""

from dataclasses import dataclass, field
from enum import StrEnum

from scanner_desktop.domain.symbology import Symbology


class Circulation(StrEnum):
    """Where an identifier is valid."""

    GLOBAL = "global"  # a product's GTIN, the same everywhere
    RESTRICTED = "restricted"  # in-store, variable-measure or company-internal number (02, 04, 20-29, ...)
    COUPON = "coupon"  # coupons (05, 98, 99)
    REFUND = "refund"  # refund receipts (980)


class Refusal(StrEnum):
    """Why a reading carries no GTIN."""

    CHECK_DIGIT = "check_digit"
    LENGTH = "length"
    CHARACTERS = "characters"
    SYMBOLOGY = "symbology"
    NO_GTIN = "no_gtin"
    MALFORMED = "malformed"


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
    elements: tuple[tuple[str, str], ...] = field(default=())
    refusal: Refusal | None = None
    explanation: str = ""


def identify(symbology: Symbology, text: str) -> Identity:
    """Return what ``text``, read from a symbol of ``symbology``, means. Total: never raises, whatever the text."""
    raise NotImplementedError
