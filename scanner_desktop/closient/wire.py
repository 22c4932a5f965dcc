"""What the service's answers mean: bytes in, values or None out; nothing is believed that does not look right."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.service import Account, Quota, RemoteCapture, RemoteSession

_IDENTIFIER = re.compile(r"[0-9A-Za-z_-]{1,200}")  # goes into paths as it is: no slash, dot or query
_FILE_NAME_PARTS = re.compile(r"[0-9A-Za-z]{8,100}")
_IDS = ("public_id", "id", "short_id")


def parse_json(content: bytes) -> Any:
    """Return the JSON value in ``content``, or None when it holds none that can be read."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        return None


def to_remote_capture(value: Any) -> RemoteCapture | None:
    """Return the capture that a JSON value describes, by either spelling; None when it is no capture."""
    if not isinstance(value, dict):
        return None
    public_id = _identifier(value, *_IDS)
    status = value.get("status")
    if public_id is None or not isinstance(status, str) or not status.strip() or len(status) > 100:
        return None
    metadata = value.get("metadata")
    echoed = metadata.get("client_capture_id") if isinstance(metadata, dict) else None
    file_name = (_text(value, "uploaded_image_key", "image_file_name") or "").rpartition("/")[2]
    return RemoteCapture(
        public_id=public_id,
        status=status.strip(),
        capture_type=_text(value, "capture_type"),
        raw_value=_text(value, "raw_value"),
        gtin=_text(value, "gtin"),
        created=_moment(value.get("created")),
        product_id=_identifier(value, "product_public_id", "product_short_id", "product_id"),
        product_name=_text(value, "product_name"),
        error_message=_text(value, "error_message") or "",
        processed_at=_moment(value.get("processed_at")),
        station_id=echoed if isinstance(echoed, str) else None,
        file_words=frozenset(_FILE_NAME_PARTS.findall(file_name)),
    )


def is_about(remote: RemoteCapture, capture: Capture) -> bool:
    """Return True when an answer is about this capture: it repeats what was sent, as the contract says."""
    told = (remote.raw_value, remote.gtin, remote.capture_type)
    if told == (None, None, None) and remote.created is None:
        return False
    return (
        remote.gtin in (None, "", capture.gtin)
        and remote.raw_value in (None, "", capture.raw_value, capture.raw_value[:500], capture.gtin)
        and remote.capture_type in (None, capture.capture_type.value)
    )


def media_type(image: bytes) -> str:
    """Return the type of a picture by its first bytes."""
    if image.startswith(b"\x89PNG"):
        return "image/png"
    return "image/webp" if image[8:12] == b"WEBP" else "image/jpeg"


def to_remote_session(value: Any, session_id: str | None = None) -> RemoteSession | None:
    """Return the session that a JSON value describes; ``session_id`` where the answer need not repeat it.

    None when it is no session, or when any of its captures is none: a list that is half understood must not decide
    that a capture is missing.
    """
    if not isinstance(value, dict):
        return None
    identifier = _identifier(value, *_IDS)
    if session_id is not None:
        if identifier is not None and identifier != session_id:
            return None
        identifier = session_id
    state = value.get("session_status", value.get("status"))
    listed = value.get("captures", [])
    if identifier is None or not isinstance(state, str) or len(state) > 100 or not isinstance(listed, list):
        return None
    captures = [to_remote_capture(entry) for entry in listed]
    whole = tuple(capture for capture in captures if capture is not None)
    return RemoteSession(identifier, state, whole) if len(whole) == len(captures) else None


def to_account(value: Any) -> Account | None:
    """Return the account that a JSON value describes, None when it is none."""
    if not isinstance(value, dict) or not isinstance(value.get("organizations", []), list):
        return None
    name = _text(value, "email") or _identifier(value, "user_id", "id")
    if name is None and isinstance(value.get("user_id"), int):
        name = str(value["user_id"])
    if name is None:
        return None
    organizations = [
        (identifier, _text(entry, "name") or identifier)
        for entry in value.get("organizations", [])
        if isinstance(entry, dict) and (identifier := _identifier(entry, *_IDS)) is not None
    ]
    return Account(name, tuple(organizations))


def is_complaint(content: bytes) -> bool:
    """Return True when an error answer has the shape of the service's: its envelope, or its framework's ``detail``."""
    value = parse_json(content) if len(content) < 1_000_000 else None
    if not isinstance(value, dict):
        return False
    return isinstance(value.get("error"), dict) or isinstance(value.get("detail"), (str, list))


def complaint(content: bytes, content_type: str) -> tuple[str, frozenset[str], float | None]:
    """Return what an error answer says: words for people, the fields it names, and ``retry_after_seconds``."""
    value = parse_json(content) if len(content) < 1_000_000 else None
    if not isinstance(value, dict):
        if content_type.startswith("text/plain"):
            return _short(content[:2000].decode("utf-8", "replace")), frozenset(), None
        return "", frozenset(), None
    envelope = value.get("error")
    if isinstance(envelope, dict):
        words, fields = [_text(envelope, "message") or _text(envelope, "code") or ""], set()
        details = envelope.get("details")
        for entry in details if isinstance(details, list) else ():
            if isinstance(entry, dict):
                fields.add(str(entry.get("field", "")))
                words.append(f"{entry.get('field', '')}: {entry.get('message', '')}".strip(": "))
        unique = [word for number, word in enumerate(words) if word and word not in " ".join(words[:number])]
        return _short(" ".join(unique)), frozenset(fields), _seconds(envelope.get("retry_after_seconds"))
    detail = value.get("detail")
    if isinstance(detail, list):
        entries = [entry for entry in detail if isinstance(entry, dict)]
        fields = {str(entry["loc"][-1]) for entry in entries if isinstance(entry.get("loc"), list) and entry["loc"]}
        words = [f"{(entry.get('loc') or [''])[-1]}: {entry.get('msg', '')}" for entry in entries if _is_plain(entry)]
        return _short("; ".join(words)), frozenset(fields), None
    return _short(detail) if isinstance(detail, str) else "", frozenset(), None


def to_quota(headers: Mapping[str, str], now: datetime) -> Quota | None:
    """Return what the headers say of the rate limit, new names before legacy ones; None when they say nothing."""
    remaining = _seconds(headers.get("ratelimit-remaining", headers.get("x-ratelimit-remaining")))
    reset = _seconds(headers.get("ratelimit-reset"))
    if reset is None and (absolute := _seconds(headers.get("x-ratelimit-reset"))) is not None:
        reset = max(0.0, absolute - now.timestamp())
    if remaining is None or reset is None:
        return None
    limit = _seconds(headers.get("ratelimit-limit", headers.get("x-ratelimit-limit")))
    windows = []
    for part in headers.get("ratelimit-policy", "").split(","):
        found = re.fullmatch(r"\s*(\d{1,9})\s*;\s*w=(\d{1,9})\s*", part)
        if found and int(found[2]):
            windows.append((int(found[1]), float(found[2])))
    return Quota(int(remaining), min(reset, 86400.0), None if limit is None else int(limit), tuple(windows))


def to_retry_after(text: str | None, now: datetime) -> float | None:
    """Return the seconds of a Retry-After header: a number, or a date against the service's ``now``."""
    if text is None:
        return None
    seconds = _seconds(text)
    if seconds is not None:
        return seconds
    moment = to_http_date(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


def to_http_date(text: str | None) -> datetime | None:
    """Return the time in a Date header, UTC, None when there is none that makes sense."""
    try:
        moment = parsedate_to_datetime(text) if text else None
    except (ValueError, TypeError, OverflowError):
        return None
    if moment is None:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _text(value: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        found = value.get(name)
        if isinstance(found, str) and len(found) <= 10_000:
            return found
    return None


def _identifier(value: Mapping[str, Any], *names: str) -> str | None:
    for name in names:
        found = value.get(name)
        if isinstance(found, str) and _IDENTIFIER.fullmatch(found):
            return found
    return None


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str) or len(value) > 50:
        return None
    try:
        moment = datetime.fromisoformat(value)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _seconds(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _is_plain(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("msg", ""), str) and isinstance(entry.get("loc", []), list)


def _short(text: str) -> str:
    return " ".join(text.split())[:500]
