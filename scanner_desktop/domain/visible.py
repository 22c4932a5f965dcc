"""Text from outside on its way to a terminal, a log, a table: what would act there is shown as a sign instead.

Services, codes and file names can hold any character. Escape sequences rewrite a terminal, a line feed forges a line of
the log, marks of direction show a text in another order than it has.
"""

import re
import unicodedata

_ACTS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode's categories of what is not seen and acts: controls, formats, lone surrogates, ends of lines."""

_BELONGS = frozenset("\u00ad\u200c\u200d\u200e\u200f")
"""Formats that words and signs are written with: soft hyphen, joiners (Persian, emoji), marks of Hebrew and Arabic."""

_CANDIDATE = re.compile(r"[^\x20-\x7e]")
_FORMULA = frozenset("=+-@＝＋－＠﹢﹣﹦﹫")
"""Spreadsheets run a cell that begins with one of these, also in the wide forms of Chinese and Japanese type."""


def visible(text: str, *, lines: bool = False) -> str:
    """Return ``text`` with a sign for every character that is not seen and acts: ``␛`` for escape, ``⟨U+202E⟩``.

    ``lines`` keeps line feeds and tabs, for what is ours and has several lines, such as a traceback.
    """
    return _CANDIDATE.sub(lambda found: _sign(found[0], lines=lines), text)


def short(text: str, longest: int = 160) -> str:
    """Return ``text`` on one line, visible, and cut to ``longest`` characters with an ellipsis where it is longer.

    Text of nothing that is seen (blanks, joiners) gives "": it names nothing.
    """
    head = text[: longest * 4]  # what is made visible takes more room; 100 kB need not be looked at
    if not any(unicodedata.category(char)[0] not in "ZC" for char in head):
        return ""
    line = visible(" ".join(head.split()))
    return line if len(line) <= longest and len(head) == len(text) else line[: longest - 1].rstrip() + "…"


def visible_json(text: str) -> str:
    """Return JSON that means the same, with an escape for every character that would act on a terminal."""
    return _CANDIDATE.sub(lambda found: _escape(found[0]) if found[0] != "\n" and _acts(found[0]) else found[0], text)


def harmless_cell(text: str) -> str:
    """Return ``text`` for a cell of a table: visible, and with an apostrophe before what a spreadsheet would run.

    What a spreadsheet skips before it looks for a formula (blanks of every kind, controls) does not hide one here.
    """
    first = next((char for char in text if unicodedata.category(char)[0] not in "ZC"), "")
    guard = "'" if first in _FORMULA or text[:1] in ("\t", "\r") else ""
    return guard + visible(text)


def _acts(char: str) -> bool:
    return unicodedata.category(char) in _ACTS and char not in _BELONGS


def _sign(char: str, *, lines: bool) -> str:
    if not _acts(char) or (lines and char in "\n\t"):
        return char
    if char < " ":
        return chr(0x2400 + ord(char))
    return "␡" if char == "\x7f" else f"⟨U+{ord(char):04X}⟩"


def _escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
