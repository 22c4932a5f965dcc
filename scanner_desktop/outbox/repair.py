"""Judging the values of a row that came out of a damaged file: sound, to be looked at by a person, or noise."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from scanner_desktop.domain.capture import CaptureType, Delivery
from scanner_desktop.domain.gtin import is_valid_gtin
from scanner_desktop.domain.phrase import Phrase
from scanner_desktop.domain.progress import Outcome
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.outbox.rows import to_stamp, to_words

DAMAGED_NOTE = Phrase("Part of this capture was damaged on the disk. Check it, then send it again or discard it.")

_LATEST = to_stamp(datetime(2200, 1, 1, tzinfo=UTC))
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_TYPES = frozenset(map(str, CaptureType))
_SYMBOLOGIES = frozenset(map(str, Symbology))
_DELIVERIES = frozenset(map(str, Delivery))
_OUTCOMES = frozenset(map(str, Outcome))


def repaired(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the row with defaults in the place of what makes no sense, None when it is no capture at all.

    A row that needed one is set before a person (``rejected``) unless the service has it: it must not be sent as it
    is, and not be lost either. A GTIN whose check digit does not hold is taken out; the code as read stays.
    """
    capture_id = row.get("id")
    if not isinstance(capture_id, str) or not _PLAIN_ID.fullmatch(capture_id):
        return None
    wrong = [name for name, value in row.items() if name in _SOUND and not _SOUND[name](value)]
    if len(wrong) > len(row) // 2:
        return None
    fixed = {**row, **{name: _DEFAULTS.get(name) for name in wrong}}
    if wrong and not (fixed["delivery"] == Delivery.DELIVERED and fixed.get("public_id")):
        if "captured_at" in wrong:
            fixed["captured_at"] = to_stamp(datetime.now(UTC))
        fixed |= {"delivery": Delivery.REJECTED, "unfinished": 0, "error": to_words(DAMAGED_NOTE)}
    return fixed


def _is_text(value: object) -> bool:
    return isinstance(value, str) and "\ufffd" not in value


def _is_text_or_none(value: object) -> bool:
    return value is None or _is_text(value)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < 1 << 31


def _is_flag(value: object) -> bool:
    return value in (0, 1)


def _is_stamp(value: object) -> bool:
    return isinstance(value, int) and 0 <= value < _LATEST


def _is_stamp_or_none(value: object) -> bool:
    return value is None or _is_stamp(value)


def _are_elements(value: object) -> bool:
    try:
        pairs = json.loads(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return isinstance(pairs, list) and all(isinstance(pair, list) and len(pair) == 2 for pair in pairs)


_SOUND: Mapping[str, Callable[[Any], bool]] = {
    "capture_type": lambda value: value in _TYPES,
    "captured_at": _is_stamp,
    "symbology": lambda value: value is None or value in _SYMBOLOGIES,
    "raw_value": lambda value: isinstance(value, str),  # a code may hold any character, even U+FFFD
    "gtin": lambda value: value == "" or (isinstance(value, str) and is_valid_gtin(value)),
    "elements": _are_elements,
    "has_image": _is_flag,
    "delivery": lambda value: value in _DELIVERIES,
    "processing": _is_text_or_none,
    "unfinished": _is_flag,
    "error": _is_text,
    "attempts": _is_count,
    "strikes": _is_count,
    "first_attempt_at": _is_stamp_or_none,
    "public_id": _is_text_or_none,
    "session_id": _is_text_or_none,
    "product_name": _is_text_or_none,
    "product_id": _is_text_or_none,
    "delivered_at": _is_stamp_or_none,
    "processed_at": _is_stamp_or_none,
    "lost": _is_count,
    "looks": _is_count,
    "lost_at": _is_stamp_or_none,
    "failures": _is_count,
    "overtaken": _is_flag,
    "doubt": _is_flag,
    "due_at": _is_stamp_or_none,
    "outcome": lambda value: value in _OUTCOMES,
    "account": _is_text_or_none,
    "organization": _is_text_or_none,
}

# Every other column's is None. With has_image a picture that is there is sent, and one that is not is noticed.
_DEFAULTS: Mapping[str, Any] = {
    "capture_type": CaptureType.BARCODE,
    "captured_at": 0,
    "raw_value": "",
    "gtin": "",
    "elements": "[]",
    "has_image": 1,
    "delivery": Delivery.REJECTED,
    "unfinished": 0,
    "error": "",
    "attempts": 0,
    "strikes": 0,
    "lost": 0,
    "looks": 0,
    "failures": 0,
    "overtaken": 0,
    "doubt": 0,
    "outcome": "",
}
