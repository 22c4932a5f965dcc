"""The PIN of a kiosk: kept as a salted, slow hash, and harder to guess with each wrong one."""

import hashlib
import hmac
import re
import secrets

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.phrase import Phrase

SHORTEST, LONGEST = 4, 12  # digits
_COST, _BLOCK, _LANES = 1 << 14, 8, 1
"""scrypt's parameters: 16 MB and some 50 ms for each try. Others need another mark before the hash."""
_KEPT = re.compile(r"scrypt1:([0-9a-f]{32}):([0-9a-f]{64})")

FREE_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0  # seconds


def hash_pin(pin: str) -> str:
    """Return what is kept of ``pin``: ``scrypt1:SALT:HASH`` in hex. Raises BadInput for what is no PIN."""
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise BadInput(
            Phrase("A PIN has {shortest} to {longest} digits.", shortest=SHORTEST, longest=LONGEST),
            Phrase("Take six or more: four are guessed in minutes by whoever can read what is kept of them."),
        )
    salt = secrets.token_bytes(16)
    return f"scrypt1:{salt.hex()}:{_scrypt(pin, salt).hex()}"


def check_kept(kept: str) -> str:
    """Return ``kept``. Raises BadInput when ``hash_pin`` has not made it."""
    if not _KEPT.fullmatch(kept):
        raise BadInput(
            Phrase("What is kept of the kiosk's PIN is damaged."),
            Phrase("Make it anew with “scanner-desktop kiosk set-pin”."),
        )
    return kept


def is_pin(pin: str, kept: str) -> bool:
    """Return whether ``pin`` is the one that ``kept`` was made of. Takes some 50 ms."""
    match = _KEPT.fullmatch(kept)
    if match is None:
        return False
    return hmac.compare_digest(_scrypt(pin, bytes.fromhex(match[1])), bytes.fromhex(match[2]))


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)


class Tries:
    """Counts wrong PINs: three are free, then each makes the next wait twice as long, up to five minutes.

    Times are seconds of one clock that never goes back.
    """

    def __init__(self) -> None:
        self._wrong = 0
        self._free_at = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until the next try; 0 when it may be made now."""
        return max(0.0, self._free_at - now)

    def count_wrong(self, now: float) -> None:
        """Take note of a wrong PIN."""
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            doubled = FIRST_WAIT * 2.0 ** min(self._wrong - FREE_TRIES, 10)
            self._free_at = now + min(LONGEST_WAIT, doubled)

    def forget(self) -> None:
        """Begin anew: the right PIN was given."""
        self._wrong, self._free_at = 0, 0.0
