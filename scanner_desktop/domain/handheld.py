"""Handheld scanners that act as keyboards: told from a person by how they type, and what they have typed.

They send the characters of a code within milliseconds of each other, and perhaps Enter or Tab behind it; a person
does not type six characters with less than 40 ms between any two. Time is given in seconds by the caller; no I/O.
"""

from dataclasses import dataclass, field
from enum import Enum

from scanner_desktop.domain.gs1_syntax import FNC1, looks_like_uri
from scanner_desktop.domain.identifiers import Identity, Refusal, identify
from scanner_desktop.domain.keyboard_layouts import meanings
from scanner_desktop.domain.symbology import Symbology

LONGEST_GAP = 0.05
"""Seconds between two characters of one scan, at most. Scanners leave 1 to 30 ms, slow ones by radio up to 45."""

MEAN_GAP = 0.04
"""Seconds between characters on average, at most: single pairs of keys can come as close from a person's two hands."""

SHORTEST = 4
"""Characters that a scan has at least, unless a prefix says that it is one."""

SURE = 6
"""Characters from which on text at this speed, with Enter or Tab behind it, is nobody's typing."""


class Field(Enum):
    """What has the focus while characters arrive."""

    NONE = "none"
    """Nothing that takes text."""
    TEXT = "text"
    SCANS = "scans"
    """A field that is there to be scanned into, such as that for the right number of a capture."""
    SECRET = "secret"
    """A field for a password or a key: programs that keep passwords type into it as fast as a scanner."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a handheld scanner has read.

    Attributes:
        text: what it meant, without prefix and suffix.
        identity: what that means.
    """

    text: str
    identity: Identity


@dataclass(slots=True)
class Burst:
    """Characters that came close to each other.

    Attributes:
        prefix: what this shop's scanners type before every code; "" for nothing.
    """

    prefix: str = ""
    _text: list[str] = field(default_factory=list)
    _began: float = 0.0
    _last: float = 0.0

    @property
    def text(self) -> str:
        """All characters, as they came."""
        return "".join(self._text)

    def __len__(self) -> int:
        return len(self._text)

    def joins(self, at: float) -> bool:
        """Return True when a character that comes ``at`` would belong to this burst."""
        return bool(self._text) and at - self._last <= LONGEST_GAP

    def add(self, text: str, at: float) -> None:
        """Take a character, or several that came as one event."""
        if not self._text:
            self._began = at
        self._text.append(text)
        self._last = at

    def clear(self) -> None:
        """Forget everything."""
        self._text.clear()

    def scan(self, *, has_suffix: bool, focus: Field = Field.NONE) -> Scan | None:
        """Return what was scanned, None when this was a person, or a program that fills a field in.

        ``has_suffix`` says whether Enter or Tab came behind it. Where a field has the focus, text that is no product
        number is only taken for a scan when a scanner alone can have typed it.
        """
        text = self.text
        if focus is Field.SCANS:
            return None
        if self.prefix and text.startswith(self.prefix):
            return read_scan(text.removeprefix(self.prefix)) if len(text) > len(self.prefix) else None
        if len(text) < SHORTEST or (self._last - self._began) / (len(text) - 1) > MEAN_GAP:
            return None
        scan = read_scan(text)
        if scan.identity.gtin is not None or scan.identity.refusal is Refusal.AMBIGUOUS:
            return scan
        if focus is Field.SECRET:
            return scan if _is_no_secret(text) else None
        is_sure = len(text) >= SURE and (has_suffix or _looks_like_a_code(scan.text))
        return scan if is_sure or (focus is Field.NONE and len(text) >= SURE) else None


def _is_no_secret(text: str) -> bool:
    """Return True for what is neither a PIN (12 digits at most) nor a key or session id: a damaged or wrong code."""
    return text.startswith("]") or (len(text) in (13, 14) and text.isascii() and text.isdigit())


def _looks_like_a_code(text: str) -> bool:
    is_number = text.isascii() and text.isdigit()
    return is_number or text.startswith("]") or FNC1 in text or looks_like_uri(text)


def read_scan(text: str) -> Scan:
    """Return what a scanner has typed, whatever keyboard the computer takes it for.

    Of several meanings the first that is a product number counts; its check digit keeps the others from being taken.
    """
    text = text.strip("\r\n\t ")
    best: Scan | None = None
    for meant in meanings(text):
        identity = identify(Symbology.TYPED, meant)
        if identity.gtin is not None or identity.refusal is Refusal.AMBIGUOUS:
            return Scan(meant, identity)
        if best is None or (_looks_like_a_code(meant) and not _looks_like_a_code(best.text)):
            best = Scan(meant, identity)
    assert best is not None
    return best
