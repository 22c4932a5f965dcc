"""A language that nobody speaks: whatever is translated stands in brackets, so that what is not shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from scanner_desktop.domain.phrase import speak


class PseudoLanguage:
    """Puts phrases in brackets."""

    def translate(self, template: str, n: int | None) -> str:
        """Return the template in brackets; what is at its edges (blanks, the end of a line) stays outside."""
        inner = template.strip()
        return template.replace(inner, f"⟦{inner}⟧") if inner else template

    def number(self, value: float) -> str:
        """Return the number as it is."""
        return str(value)

    def day(self, value: date) -> str:
        """Return the day as it is."""
        return str(value)


@contextmanager
def spoken() -> Iterator[None]:
    """Have everything said in it."""
    speak(PseudoLanguage())
    try:
        yield
    finally:
        speak(None)


def outside(text: str) -> str:
    """Return what of ``text`` stands in no brackets: what nobody could translate."""
    while (rest := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = rest
    return text
