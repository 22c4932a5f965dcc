"""GS1 data in words: dates in the right century, weights with their unit, a name for every identifier."""

from datetime import date

import pytest
from biip import gs1_application_identifiers

from scanner_desktop.domain.gs1_titles import TITLES, key_of
from scanner_desktop.domain.gs1_words import gs1_facts
from scanner_desktop.domain.phrase import Phrase

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("ai", "value", "title", "shown", "day"),
    [
        ("17", "270930", "Expiration date", "270930", date(2027, 9, 30)),
        ("17", "280200", "Expiration date", "280200", date(2028, 2, 29)),
        ("11", "991231", "Production date", "991231", date(1999, 12, 31)),
        ("17", "760101", "Expiration date", "760101", date(2076, 1, 1)),
        ("17", "771301", "Expiration date", "771301", None),
        ("7003", "2709301530", "Expiration date and time", "2709301530", date(2027, 9, 30)),
        ("10", "B0X-22", "Batch or lot number", "B0X-22", None),
        ("3103", "001234", "Net weight, kilograms", "1.234 kg", None),
        ("3100", "000000", "Net weight, kilograms", "0 kg", None),
        ("3922", "1299", "Applicable amount payable, single monetary area", "12.99", None),
        ("3932", "978001299", "Applicable amount payable with ISO currency code", "12.99", None),
        ("zz", "1", "", "1", None),
    ],
)
def test_element_is_said_in_words(ai: str, value: str, title: str, shown: str, day: date | None) -> None:
    (fact,) = gs1_facts(((ai, value),), TODAY)
    assert (fact.title, fact.value, fact.day) == (title, shown, day)


KNOWN = gs1_application_identifiers._GS1_APPLICATION_IDENTIFIERS


def test_every_identifier_of_the_standard_has_a_name_that_can_be_translated() -> None:
    elements = tuple((ai, "1" * 30) for ai in KNOWN)
    assert len(KNOWN) > 400
    assert [fact.ai for fact in gs1_facts(elements, TODAY) if not isinstance(fact.title, Phrase)] == []


def test_the_table_has_no_identifier_that_the_standard_does_not_know() -> None:
    assert sorted(set(TITLES) - {key_of(ai) for ai in KNOWN}) == []


def test_names_are_written_as_headings_are() -> None:
    assert [title for title in TITLES.values() if not title[0].isupper() or title.endswith(".") or "  " in title] == []
