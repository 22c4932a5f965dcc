"""Whether there is a newer version: what an answer says, and which address may be asked."""

import json
import re
from urllib.parse import urlsplit

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.phrase import Phrase

LARGEST_ANSWER = 4096  # bytes
_VERSION = re.compile(r"\d{1,5}(\.\d{1,5}){1,3}", re.ASCII)


def update_address(url: str) -> tuple[str, str]:
    """Return origin and path of the address to ask. Raises BadSetting for what is none, or is not encrypted."""
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:
        raise BadSetting(
            Phrase("The address that tells the newest version is none."),
            Phrase("Correct update_url where it is set, or leave it empty."),
        ) from error
    origin = service_origin(f"{parts.scheme}://{parts.netloc}")
    return origin, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def newer_version(answer: bytes, ours: str) -> str:
    """Return the version that ``answer`` names when it is newer than ``ours``, else "".

    An answer is a JSON object with a text ``version`` such as "1.4.0", of at most 4096 bytes; other members are left
    alone. Whatever else it is says nothing.
    """
    if len(answer) > LARGEST_ANSWER:
        return ""
    try:
        content = json.loads(answer)
    except (ValueError, RecursionError):
        return ""
    said = content.get("version") if isinstance(content, dict) else None
    if not isinstance(said, str) or not _VERSION.fullmatch(said):
        return ""
    return said if _numbers(said) > _numbers(ours) else ""


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers that a version begins with, without zeros at the end: 1.2 is 1.2.0."""
    match = _VERSION.match(version)
    numbers = [int(number) for number in match[0].split(".")] if match else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
