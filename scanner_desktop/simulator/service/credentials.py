"""Identifiers and credentials in the service's own formats."""

import re
import secrets
import string
import zlib

SLUG_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
"""57 characters that cannot be mistaken for one another: no 0, 1, I, O, l."""

SLUG_LENGTH = 22

_ALPHANUMERICS = string.ascii_letters + string.digits
_API_KEY = re.compile(r"(?:csb|csu|cpk)_([0-9A-Za-z]{32})_([0-9a-f]{8})")


def new_slug() -> str:
    """Return a public identifier: 22 random characters of SLUG_ALPHABET (128 bits)."""
    return "".join(secrets.choice(SLUG_ALPHABET) for _ in range(SLUG_LENGTH))


def new_session_cookie() -> str:
    """Return a value for the ``sessionid`` cookie: 32 lower-case letters and digits."""
    return "".join(secrets.choice(string.ascii_lowercase + string.digits) for _ in range(32))


def new_api_key(prefix: str = "csb") -> str:
    """Return an API key: ``csb`` (business), ``csu`` (user) or ``cpk`` (publishable), 32 characters, their CRC-32."""
    body = "".join(secrets.choice(_ALPHANUMERICS) for _ in range(32))
    return f"{prefix}_{body}_{zlib.crc32(body.encode()):08x}"


def is_well_formed_api_key(key: str) -> bool:
    """Return whether ``key`` has the documented form and its checksum is the CRC-32 of its body."""
    match = _API_KEY.fullmatch(key)
    return match is not None and int(match[2], 16) == zlib.crc32(match[1].encode())
