"""Dates that people type, and dates that GS1 codes carry."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.receiving.dates import gs1_date, typed_date

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31.12.2026", date(2026, 12, 31)),
        ("31/12/26", date(2026, 12, 31)),
        ("31-12-26", date(2026, 12, 31)),
        ("31 12 26", date(2026, 12, 31)),
        ("311226", date(2026, 12, 31)),
        ("31122026", date(2026, 12, 31)),
        ("20261231", date(2026, 12, 31)),
        ("2026-12-31", date(2026, 12, 31)),
        ("31 Dec 2026", date(2026, 12, 31)),
        ("31. Dezember 2026", date(2026, 12, 31)),
        ("31 déc. 26", date(2026, 12, 31)),
        ("Dec 31, 2026", date(2026, 12, 31)),
        ("12/2026", date(2026, 12, 31)),
        ("02.2028", date(2028, 2, 29)),
        ("122026", date(2026, 12, 31)),
        ("Dec 26", date(2026, 12, 31)),
        ("März 2027", date(2027, 3, 31)),
        ("31.12.", date(2026, 12, 31)),
        ("1.3", date(2027, 3, 1)),
        ("01.12.26", date(2026, 12, 1)),
        ("12/31/26", date(2026, 12, 31)),
        ("+30", date(2026, 12, 26)),
        ("+2w", date(2026, 12, 10)),
        ("+3m", date(2027, 2, 26)),
        ("+1y", date(2027, 11, 26)),
        ("26.11.26", TODAY),
    ],
)
def test_what_people_type_is_understood(text: str, meant: date) -> None:
    assert typed_date(text, TODAY) == meant


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "31.2.2027", "32.1.27", "0.1.27", "12", "1234", "1/2/3/4", "31.12.1826", "Dec Jan", "best", "A1"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert typed_date(text, TODAY) is None


def test_americans_write_the_month_first() -> None:
    assert typed_date("5/6/27", TODAY) == date(2027, 6, 5)
    assert typed_date("5/6/27", TODAY, month_first=True) == date(2027, 5, 6)


@given(
    st.dates(date(1990, 1, 1), date(2060, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y%m%d", "%d %b %Y"]),
)
def test_every_day_that_is_written_out_is_read_back(day: date, form: str) -> None:
    assert typed_date(day.strftime(form), TODAY) == day


@given(st.text(max_size=30))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = typed_date(text, TODAY)
    assert found is None or isinstance(found, date)


def test_day_00_is_the_last_of_the_month() -> None:
    assert gs1_date("280200", TODAY) == date(2028, 2, 29)


@pytest.mark.parametrize(("text", "year"), [("760101", 2076), ("770101", 1977), ("260101", 2026), ("990101", 1999)])
def test_the_century_is_the_near_one(text: str, year: int) -> None:
    found = gs1_date(text, TODAY)
    assert found is not None
    assert found.year == year


@pytest.mark.parametrize("text", ["261301", "260230", "26011", "26O101", "２６０１０１"])
def test_what_is_no_day_in_a_code_is_none(text: str) -> None:
    assert gs1_date(text, TODAY) is None
