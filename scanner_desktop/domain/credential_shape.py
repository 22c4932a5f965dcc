"""What a credential looks like, so that a mistyped one is caught before any request is made with it."""

import re
import zlib
from enum import StrEnum

from scanner_desktop.domain.phrase import Phrase


class CredentialKind(StrEnum):
    """The two ways to sign in."""

    API_KEY = "api_key"
    SESSIONID = "sessionid"


_API_KEY = re.compile(r"(csb|csu|cpk)_([0-9A-Za-z]{32})_([0-9a-f]{8})")
_SESSIONID = re.compile(r"[0-9A-Za-z:_=.\-]{16,512}")


def tidy_secret(text: str) -> str:
    """Return what was pasted without what people copy along with it: blanks, quotes, ``sessionid=`` and a semicolon."""
    text = text.strip().strip("\"'").strip()
    if text.lower().startswith("x-api-key:"):
        text = text.partition(":")[2].strip()
    return text.removeprefix("sessionid=").rstrip("; ")


def why_not_a_secret(kind: CredentialKind, secret: str) -> str:
    """Return in one plain sentence why ``secret`` cannot be right, or "" when it can.

    API keys are ``prefix_body_checksum``: csb, csu or cpk, 32 letters and digits, and the CRC-32 of the body as 8
    lower-case hexadecimal digits.
    """
    if not secret:
        return Phrase("Nothing has been entered.")
    if kind is CredentialKind.SESSIONID:
        if _API_KEY.fullmatch(secret):
            return Phrase("This is an API key, not a session id. Choose “API key” above.")
        return (
            ""
            if _SESSIONID.fullmatch(secret)
            else Phrase("A session id is one word of at least 16 letters and digits.")
        )
    match = _API_KEY.fullmatch(secret)
    if match is None:
        return Phrase("An API key begins with csb_, csu_ or cpk_ and has 45 characters. Copy it whole.")
    if int(match[3], 16) != zlib.crc32(match[2].encode()):
        return Phrase("The key has a typing mistake: its checksum does not fit. Copy it again.")
    return ""
