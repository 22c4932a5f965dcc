"""The kiosk's PIN: what is kept of it, and how long whoever guesses has to wait."""

import hashlib

import pytest

from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.pin import Tries, check_kept, hash_pin, is_pin


def test_only_the_pin_itself_opens_and_the_same_pin_is_kept_differently_each_time() -> None:
    kept = hash_pin("246810")
    assert is_pin("246810", kept)
    assert not any(is_pin(other, kept) for other in ("246811", "24681", "", "2468100", kept))
    assert hash_pin("246810") != kept
    assert "246810" not in kept


def test_what_is_kept_is_scrypt_as_others_compute_it() -> None:
    _, salt, digest = hash_pin("135790").split(":")
    assert hashlib.scrypt(b"135790", salt=bytes.fromhex(salt), n=16384, r=8, p=1, dklen=32).hex() == digest


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "12 4", "１２３４", "-123"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(BadInput, match="4 to 12 digits"):
        hash_pin(pin)


@pytest.mark.parametrize("kept", ["", "scrypt1:00:11", "plain:1234", "scrypt1:" + "g" * 32 + ":" + "0" * 64])
def test_a_damaged_hash_opens_for_nobody(kept: str) -> None:
    assert not is_pin("1234", kept)
    with pytest.raises(BadInput, match="damaged"):
        check_kept(kept)


def test_three_tries_are_free_and_then_each_waits_twice_as_long_up_to_five_minutes() -> None:
    tries, now, waits = Tries(), 100.0, []
    for _ in range(12):
        tries.count_wrong(now)
        waits.append(tries.wait(now))
        now += tries.wait(now)
    assert waits == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]
    assert tries.wait(now) == 0
    tries.forget()
    tries.count_wrong(now)
    assert tries.wait(now) == 0
