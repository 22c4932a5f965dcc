"""GS1 data in words: what every Application Identifier is called, and its value as a date, a weight or a price."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from scanner_desktop.domain.gs1_titles import title_in_words

_DATES = frozenset({"11", "12", "13", "15", "16", "17", "7006"})
_TIMES = frozenset({"7003", "7011", "8008"})
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
_UNIT = re.compile(r"\(([^)]+)\)")


@dataclass(frozen=True, slots=True)
class Gs1Fact:
    """One element of GS1 data.

    Attributes:
        ai: its Application Identifier.
        title: what the standard calls it, in words ("Batch or lot number"); "" for one that is not in the table.
        value: as read, numbers with their decimal point and unit.
        day: the date that it is, None when it is none.
    """

    ai: str
    title: str
    value: str
    day: date | None = None


def gs1_facts(elements: tuple[tuple[str, str], ...], today: date) -> tuple[Gs1Fact, ...]:
    """Return the elements in words. ``today`` says which century years of two digits are in."""
    return tuple(_fact(ai, value, today) for ai, value in elements)


def _fact(ai: str, value: str, today: date) -> Gs1Fact:
    title, unit = _named(ai, value)
    if ai in _DATES or ai in _TIMES:
        return Gs1Fact(ai, title, value, _date(value, today))
    if re.fullmatch(r"3[1-6]\d\d", ai) and value.isdecimal():
        return Gs1Fact(ai, title, f"{_with_point(value, int(ai[3]))} {unit}".rstrip())
    if re.fullmatch(r"39[0-3]\d", ai) and value.isdecimal():
        has_currency = ai[2] in "13" and len(value) > 3
        amount = value[3:] if has_currency else value
        return Gs1Fact(ai, title, _with_point(amount, int(ai[3])))
    return Gs1Fact(ai, title, value)


def _named(ai: str, value: str) -> tuple[str, str]:
    """Return what an identifier is called in words, and its unit."""
    from biip import ParseError
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    try:
        found = GS1ApplicationIdentifier.extract(ai + value)
    except ParseError:
        return "", ""
    if found.ai != ai:
        return "", ""
    unit = _UNIT.search(found.data_title)
    words = _IN_BRACKETS.sub("", found.description).strip()
    return title_in_words(ai, words[:1].upper() + words[1:]), unit[1] if unit is not None else ""


def _with_point(digits: str, decimals: int) -> str:
    if decimals == 0:
        return digits.lstrip("0") or "0"
    padded = digits.zfill(decimals + 1)
    return f"{padded[:-decimals].lstrip('0') or '0'}.{padded[-decimals:]}"


def _date(value: str, today: date) -> date | None:
    """Return the date that YYMMDD means by GS1 General Specifications 7.12; day 00 is the month's last."""
    if len(value) < 6 or not value[:6].isascii() or not value[:6].isdecimal():
        return None
    year, month, day = int(value[:2]), int(value[2:4]), int(value[4:6])
    century = today.year // 100
    behind = year - today.year % 100
    century += -1 if behind >= 51 else 1 if behind <= -50 else 0
    try:
        full = century * 100 + year
        return date(full, month, day or calendar.monthrange(full, month)[1])
    except (ValueError, calendar.IllegalMonthError):
        return None
