"""Dates on goods: as GS1 codes write them, and as people type them."""

import calendar
import re
import unicodedata
from datetime import date, timedelta

_MONTHS = {
    1: "january januar jan janvier janv enero ene gennaio gen januari janeiro styczen sty",
    2: "february februar feb fevrier fevr fev febrero febbraio februari fevereiro luty lut",
    3: "march marz maerz mar mrz mars marzo maart mrt marco marzec",
    4: "april apr avril avr abril abr aprile kwiecien kwi",
    5: "may mai mayo maggio mag mei maio maj",
    6: "june juni jun juin junio giugno giu junho czerwiec cze",
    7: "july juli jul juillet juil julio luglio lug julho lipiec lip",
    8: "august aug aout agosto ago augustus sierpien sie",
    9: "september sept sep septembre septiembre settembre set setembro wrzesien wrz",
    10: "october oktober okt oct octobre octubre ottobre ott outubro out pazdziernik paz",
    11: "november nov novembre noviembre novembro listopad lis",
    12: "december dezember dez dec decembre diciembre dic dicembre dezembro grudzien gru",
}
_MONTH_OF = {name: month for month, names in _MONTHS.items() for name in names.split()}
_TOKEN = re.compile(r"\d+|[a-z]+")
_AHEAD = re.compile(r"\+\s*(\d{1,4})\s*([dwmyt]?)")
FARTHEST = 100  # years from today; what lies further away is a slip of the finger


def gs1_date(text: str, today: date) -> date | None:
    """Return the day of six digits YYMMDD, None when there is no such day. Day 00 is the last of its month.

    The century is the one that brings the year within 49 years before and 50 after ``today``.
    """
    if len(text) != 6 or not (text.isascii() and text.isdigit()):
        return None
    return _day(_century(int(text[:2]), today), int(text[2:4]), int(text[4:]))


def _century(year: int, today: date) -> int:
    ahead = year - today.year % 100
    century = today.year - today.year % 100
    if ahead >= 51:
        century -= 100
    elif ahead <= -50:
        century += 100
    return century + year


def _day(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= year <= 9998):
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if 0 <= day <= last else None


def typed_date(text: str, today: date, *, month_first: bool = False) -> date | None:
    """Return the day that a person means, None when that is not certain enough to be written down.

    Understood: ``31.12.2026``, ``31/12/26``, ``311226``, ``2026-12-31``, ``20261231``, ``31 Dec 2026``, ``Dec 26`` and
    ``12/2026`` (the last day of the month), ``31.12`` (the next such day), ``+30`` (days from today; also ``+2w``,
    ``+6m`` and ``+1y``). ``month_first`` reads 5/6/26 as people in the United States do; a number above 12 is a day.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace("ł", "l").strip()
    ahead = _AHEAD.fullmatch(plain)
    if ahead is not None:
        return _ahead(int(ahead[1]), ahead[2] or "d", today)
    tokens = _TOKEN.findall(plain)
    found = _of_tokens(tokens, today, month_first) if _is_only(plain) else None
    return found if found is not None and abs(found.year - today.year) <= FARTHEST else None


def _is_only(plain: str) -> bool:
    return re.fullmatch(r"[\da-z\s./,\-:']+", plain) is not None


def _ahead(count: int, unit: str, today: date) -> date | None:
    if unit in ("d", "t"):
        return today + timedelta(days=count)
    if unit == "w":
        return today + timedelta(weeks=count)
    months = count if unit == "m" else 12 * count
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    if year > 9998:
        return None
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def _of_tokens(tokens: list[str], today: date, month_first: bool) -> date | None:
    named = [index for index, token in enumerate(tokens) if token in _MONTH_OF]
    if any(not token.isdigit() and token not in _MONTH_OF for token in tokens) or len(named) > 1:
        return None
    if named:
        numbers = [token for index, token in enumerate(tokens) if index != named[0]]
        return _with_name(numbers, _MONTH_OF[tokens[named[0]]], today)
    match [len(token) for token in tokens]:
        case [6] | [8]:
            return _run_together(tokens[0], today, month_first)
        case [4, 1 | 2, 1 | 2]:
            return _day(int(tokens[0]), int(tokens[1]), max(1, int(tokens[2])))
        case [1 | 2, 1 | 2, 2 | 4]:
            return _in_order(tokens[0], tokens[1], _year(tokens[2], today), month_first)
        case [1 | 2, 4]:
            return _day(int(tokens[1]), int(tokens[0]), 0)
        case [4, 1 | 2]:
            return _day(int(tokens[0]), int(tokens[1]), 0)
        case [1 | 2, 1 | 2]:
            return _two_short(tokens, today, month_first)
    return None


def _with_name(numbers: list[str], month: int, today: date) -> date | None:
    match numbers:
        case [one] if len(one) == 4 or int(one) > 31 or len(one) == 2:
            return _day(_year(one, today), month, 0)
        case [day, year] if len(day) <= 2:
            return _day(_year(year, today), month, int(day)) if int(day) else None
        case [year, day] if len(year) == 4:
            return _day(int(year), month, int(day)) if int(day) else None
    return None


def _run_together(digits: str, today: date, month_first: bool) -> date | None:
    if len(digits) == 8:
        if digits[:2] in ("19", "20", "21") and _day(int(digits[:4]), int(digits[4:6]), int(digits[6:])):
            return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        return _in_order(digits[:2], digits[2:4], int(digits[4:]), month_first)
    if not month_first and digits[2:4] == "20":  # no month has the number 20: 122026 is December 2026
        return _day(int(digits[2:]), int(digits[:2]), 0)
    return _in_order(digits[:2], digits[2:4], _year(digits[4:], today), month_first)


def _in_order(first: str, second: str, year: int, month_first: bool) -> date | None:
    day, month = (int(second), int(first)) if month_first else (int(first), int(second))
    if month > 12 and day <= 12:
        day, month = month, day
    return _day(year, month, day) if day else None


def _two_short(tokens: list[str], today: date, month_first: bool) -> date | None:
    """Return the day of two short numbers: a day and a month of this year or the next, else a month and a year."""
    this_year = _in_order(tokens[0], tokens[1], today.year, month_first)
    if this_year is not None:
        return this_year if this_year >= today else _in_order(tokens[0], tokens[1], today.year + 1, month_first)
    return _day(_year(tokens[1], today), int(tokens[0]), 0)


def _year(text: str, today: date) -> int:
    return int(text) if len(text) > 2 else _century(int(text), today)
