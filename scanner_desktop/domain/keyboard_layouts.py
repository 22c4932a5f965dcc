"""What a handheld scanner's keys become on keyboards of other countries, and how to get back what it meant.

A scanner that acts as a keyboard presses keys by their place on an American one. The computer takes them for the keys
of the keyboard that it is set to: on a French one, where digits need Shift, ``40063`` arrives as
``'àà-"``. Each table gives the characters of one keyboard, place by place, in the order of the American one.
"""

import unicodedata
from collections.abc import Iterator, Mapping

_AMERICAN = ("`1234567890-=", "qwertyuiop[]", "asdfghjkl;'\\", "zxcvbnm,./")
_AMERICAN_SHIFTED = ("~!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"|', "ZXCVBNM<>?")
_DEAD = "\0"  # a key that gives no character by itself
_ROWS: Mapping[str, tuple[tuple[str, str, str, str], tuple[str, str, str, str]]] = {
    "French": (
        ("²&é\"'(-è_çà)=", "azertyuiop\0$", "qsdfghjklmù*", "wxcvbn,;:!"),
        ("\0" + "1234567890°+", "AZERTYUIOP\0£", "QSDFGHJKLM%µ", "WXCVBN?./§"),
    ),
    "Belgian": (
        ("²&é\"'(§è!çà)-", "azertyuiop\0$", "qsdfghjklmùµ", "wxcvbn,;:="),
        ("³1234567890°_", "AZERTYUIOP\0*", "QSDFGHJKLM%£", "WXCVBN?./+"),
    ),
    "German": (
        ("\0" + "1234567890ß\0", "qwertzuiopü+", "asdfghjklöä#", "yxcvbnm,.-"),
        ('°!"§$%&/()=?\0', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ'", "YXCVBNM;:_"),
    ),
    "Swiss": (
        ("§1234567890'\0", "qwertzuiopü\0", "asdfghjklöä$", "yxcvbnm,.-"),
        ('°+"*ç%&/()=?\0', "QWERTZUIOPè!", "ASDFGHJKLéà£", "YXCVBNM;:_"),
    ),
    "Czech": (
        (";+ěščřžýáíé=\0", "qwertzuiopú)", "asdfghjklů§\0", "yxcvbnm,.-"),
        ("\0" + "1234567890%\0", "QWERTZUIOP/(", "ASDFGHJKL\"!'", "YXCVBNM?:_"),
    ),
    "Slovak": (
        (";+ľščťžýáíé=\0", "qwertzuiopúä", "asdfghjklô§ň", "yxcvbnm,.-"),
        ("\0" + "1234567890%\0", "QWERTZUIOP/(", 'ASDFGHJKL"!)', "YXCVBNM?:_"),
    ),
    "Hungarian": (
        ("\0" + "123456789öüó", "qwertzuiopőú", "asdfghjkléáű", "yxcvbnm,.-"),
        ("§'\"+!%/=()ÖÜÓ", "QWERTZUIOPŐÚ", "ASDFGHJKLÉÁŰ", "YXCVBNM?:_"),
    ),
    "Lithuanian": (
        ("`ąčęėįšųū90-ž", "qwertyuiop[]", "asdfghjkl;'\\", "zxcvbnm,./"),
        ("~ĄČĘĖĮŠŲŪ()_Ž", "QWERTYUIOP{}", 'ASDFGHJKL:"|', "ZXCVBNM<>?"),
    ),
    "Italian": (
        ("\\1234567890'ì", "qwertyuiopè+", "asdfghjklòàù", "zxcvbnm,.-"),
        ('|!"£$%&/()=?^', "QWERTYUIOPé*", "ASDFGHJKLç°§", "ZXCVBNM;:_"),
    ),
    "Spanish": (
        ("º1234567890'¡", "qwertyuiop\0+", "asdfghjklñ\0ç", "zxcvbnm,.-"),
        ('ª!"·$%&/()=?¿', "QWERTYUIOP\0*", "ASDFGHJKLÑ\0Ç", "ZXCVBNM;:_"),
    ),
    "Portuguese": (
        ("\\1234567890'«", "qwertyuiop+\0", "asdfghjklçº\0", "zxcvbnm,.-"),
        ('|!"#$%&/()=?»', "QWERTYUIOP*\0", "ASDFGHJKLÇª\0", "ZXCVBNM;:_"),
    ),
    "Nordic": (
        ("§1234567890+\0", "qwertyuiopå\0", "asdfghjklöä'", "zxcvbnm,.-"),
        ('½!"#¤%&/()=?\0', "QWERTYUIOPÅ^", "ASDFGHJKLÖÄ*", "ZXCVBNM;:_"),
    ),
    "Russian": (
        ("ё1234567890-=", "йцукенгшщзхъ", "фывапролджэ\\", "ячсмитьбю."),
        ('Ё!"№;%:?*()_+', "ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭ/", "ЯЧСМИТЬБЮ,"),
    ),
    "Greek": (
        ("`1234567890-=", ";ςερτυθιοπ[]", "ασδφγηξκλ\0'\\", "ζχψωβνμ,./"),
        ("~!@#$%^&*()_+", ":\0ΕΡΤΥΘΙΟΠ{}", 'ΑΣΔΦΓΗΞΚΛ\0"|', "ΖΧΨΩΒΝΜ<>?"),
    ),
}


def _table(rows: tuple[tuple[str, str, str, str], tuple[str, str, str, str]]) -> dict[int, str]:
    table: dict[int, str] = {}
    for typed_rows, american_rows in zip(rows, (_AMERICAN, _AMERICAN_SHIFTED), strict=True):
        for typed_row, american_row in zip(typed_rows, american_rows, strict=True):
            for typed, american in zip(typed_row, american_row, strict=True):
                if typed != _DEAD:
                    table.setdefault(ord(typed), american)
    return table


_TABLES = {name: _table(rows) for name, rows in _ROWS.items()}
LAYOUTS = tuple(_TABLES)
"""The names of the keyboards, for tests and for people."""


def meanings(text: str) -> Iterator[str]:
    """Yield what a scanner may have meant by ``text``, as it arrived first, each once."""
    seen = set()
    for meant in _meanings(text):
        if meant not in seen:
            seen.add(meant)
            yield meant


def _meanings(text: str) -> Iterator[str]:
    yield text
    plain = "".join(str(unicodedata.decimal(each, each)) for each in text)  # ۱۲۳ and the like are digits, too
    yield plain
    for table in _TABLES.values():
        yield plain.translate(table)
    yield plain.swapcase()  # Caps Lock


def typed_on(layout: str, text: str) -> str:
    """Return what arrives when a scanner presses the keys of ``text`` on a computer that is set to ``layout``.

    Raises KeyError for a layout that is not in ``LAYOUTS``. A character whose key gives nothing by itself is lost.
    """
    keys = {american: chr(typed) for typed, american in _TABLES[layout].items()}
    return "".join(keys.get(each, "" if each.isprintable() and each != " " else each) for each in text)
