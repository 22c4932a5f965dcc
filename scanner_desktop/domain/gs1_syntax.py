"""The two ways in which GS1 data are written: element strings and GS1 Digital Link URIs, taken apart into AI and value.

The table of Application Identifiers is biip's. It is imported on first use, because it takes about a tenth of a second
and most shops read nothing but EAN and UPC. Both parsers are strict: where one element is wrong the rest cannot be
trusted, since a value of variable length ends only where the next FNC1 says so.
"""

import re
from urllib.parse import unquote, urlsplit

from scanner_desktop.domain.gtin import is_digits, is_valid_gtin, to_gtin14

FNC1 = "\x1d"
"""How readers spell the FNC1 separator in text (ASCII group separator)."""

Elements = tuple[tuple[str, str], ...]

_LONGEST_TEXT = 8_000  # characters; the largest QR code holds 7,089
_VALUE = re.compile(r"[!-~]+")  # what may stand in an element: printable ASCII without the space
_BRACKETED = re.compile(r"\((\d{2,4})\)([^()]+)", re.ASCII)
_PATH_KEYS = {"gtin": "01", "cpv": "22", "lot": "10", "ser": "21"}  # convenience keys of Digital Link 1.0 and 1.1
_QUERY_KEYS = {**_PATH_KEYS, "exp": "17"}
_GTIN_QUALIFIERS = ("22", "10", "21", "235")  # Digital Link 4.9: each at most once, in this order


class GS1SyntaxError(ValueError):
    """Text that should be GS1 data is not."""


def parse_element_string(text: str) -> Elements:
    """Return the elements of a GS1 message: ``0109506000134352`` with FNC1 as ``\\x1d``, or bracketed ``(01)0950...``.

    Raises GS1SyntaxError.
    """
    if len(text) > _LONGEST_TEXT:
        raise GS1SyntaxError("longer than any symbol")
    return _parse_bracketed(text) if text.startswith("(") else _parse_raw(text)


def _parse_raw(text: str) -> Elements:
    elements: list[tuple[str, str]] = []
    rest = text.lstrip(FNC1)
    while rest:
        ai, value, needs_separator = _first_element(rest)
        elements.append((ai, value))
        rest = rest[len(ai) + len(value) :]
        if needs_separator and rest and not rest.startswith(FNC1):
            raise GS1SyntaxError(f"({ai}) does not end where it should")
        rest = rest.lstrip(FNC1)
    return _checked(elements)


def _parse_bracketed(text: str) -> Elements:
    elements: list[tuple[str, str]] = []
    position = 0
    while position < len(text):
        match = _BRACKETED.match(text, position)
        if match is None:
            raise GS1SyntaxError("brackets that hold no application identifier")
        elements.append(_element(match[1], match[2]))
        position = match.end()
    return _checked(elements)


def _first_element(text: str) -> tuple[str, str, bool]:
    """Return AI, value, and whether FNC1 must follow, of the first element in ``text``."""
    from biip import ParseConfig, ParseError
    from biip.gs1_element_strings import GS1ElementString

    head = text.split(FNC1, 1)[0]
    if not _VALUE.fullmatch(head):
        raise GS1SyntaxError("characters that GS1 data do not have")
    try:
        # Labels with an all-zero date are common, and a date does not make a GTIN wrong.
        element = GS1ElementString.extract(head, config=ParseConfig(gs1_element_strings_verify_date=False))
    except (ParseError, ValueError, ArithmeticError, LookupError) as error:
        raise GS1SyntaxError(f"no element at {head[:8]!r}") from error
    return element.ai.ai, element.value, element.ai.separator_required


def _element(ai: str, value: str) -> tuple[str, str]:
    """Return one element whose AI and value are known apart. Raises GS1SyntaxError when they do not go together."""
    found, extracted, _ = _first_element(ai + value)
    if (found, extracted) != (ai, value):
        raise GS1SyntaxError(f"({ai}) cannot be {value[:20]!r}")
    return ai, value


def _checked(elements: list[tuple[str, str]]) -> Elements:
    """Return ``elements`` without repetitions. Raises GS1SyntaxError for none, or for two values of one AI."""
    unique = dict(elements)
    if not elements or any(unique[ai] != value for ai, value in elements):
        raise GS1SyntaxError("no elements, or two values of one")
    return tuple(unique.items())


def looks_like_uri(text: str) -> bool:
    """Return True when ``text`` begins as a web address does."""
    return text[:8].lower().startswith(("https://", "http://"))


def parse_digital_link(text: str) -> Elements:
    """Return the elements of an uncompressed GS1 Digital Link URI for a GTIN; none when it is another web address.

    ``https://id.gs1.org/01/09506000134352/10/ABC?17=271231``: any domain, any path before the key, numeric keys or the
    convenience keys of older editions, a GTIN of 8, 12, 13 or 14 digits. Many other web addresses contain ``/01/``, and
    a date behind it, so a short number counts only with a valid check digit, an 8-digit number for use inside a shop
    (``/01/20260125``) not at all, and only qualifiers may follow. The caller checks a long number's digits.

    Raises GS1SyntaxError when it names a GTIN but is malformed otherwise.
    """
    if len(text) > _LONGEST_TEXT or not _VALUE.fullmatch(text):
        raise GS1SyntaxError("not a web address")
    try:
        uri = urlsplit(text)
    except ValueError as error:
        raise GS1SyntaxError("not a web address") from error
    segments = [unquote(segment) for segment in uri.path.split("/")[1:]]
    if segments and not segments[-1]:
        segments.pop()
    starts = [index for index in range(len(segments) - 1) if _is_key_of_gtin(segments[index], segments[index + 1])]
    if not uri.netloc or not starts:
        return ()
    if len(starts) > 1:
        raise GS1SyntaxError("two GTINs")
    key, gtin, *qualifiers = segments[starts[0] :]
    elements = [_element(_PATH_KEYS.get(key, key), to_gtin14(gtin))]
    elements += _parse_qualifiers(qualifiers)
    elements += _parse_query(uri.query)
    return _checked(elements)


def _is_key_of_gtin(key: str, value: str) -> bool:
    if key not in ("01", "gtin"):
        return False
    if len(value) == 8 and value[0] in "02":
        return False
    return is_valid_gtin(value) or (len(value) in (13, 14) and is_digits(value))


def _parse_qualifiers(segments: list[str]) -> list[tuple[str, str]]:
    if len(segments) % 2:
        raise GS1SyntaxError("a key without a value")
    elements: list[tuple[str, str]] = []
    allowed = list(_GTIN_QUALIFIERS)
    for key, value in zip(segments[::2], segments[1::2], strict=True):
        ai = _PATH_KEYS.get(key, key)
        if ai not in allowed:
            raise GS1SyntaxError("a path that goes on after the GTIN")
        del allowed[: allowed.index(ai) + 1]
        elements.append(_element(ai, value))
    return elements


def _parse_query(query: str) -> list[tuple[str, str]]:
    elements: list[tuple[str, str]] = []
    for pair in re.split("[&;]", query):
        key, _, value = pair.partition("=")
        ai = _QUERY_KEYS.get(key, key)
        if _is_application_identifier(ai):  # others are the web site's own, and none of ours
            value = unquote(value)
            elements.append(_element(ai, to_gtin14(value) if ai == "01" else value))
    return elements


def _is_application_identifier(key: str) -> bool:
    from biip import ParseError
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier

    try:
        return GS1ApplicationIdentifier.extract(key).ai == key
    except ParseError:
        return False
