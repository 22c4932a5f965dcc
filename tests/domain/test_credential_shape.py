"""Credentials are looked at before they are used; a mistyped key never reaches the network."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.credential_shape import CredentialKind, tidy_secret, why_not_a_secret

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
bodies = st.text(LETTERS, min_size=32, max_size=32)


def key(body: str, prefix: str = "csb") -> str:
    return f"{prefix}_{body}_{zlib.crc32(body.encode()):08x}"


@given(bodies, st.sampled_from(["csb", "csu", "cpk"]))
def test_key_with_its_checksum_is_taken(body: str, prefix: str) -> None:
    assert why_not_a_secret(CredentialKind.API_KEY, key(body, prefix)) == ""


@given(bodies, st.integers(0, 31), st.sampled_from(LETTERS))
def test_one_wrong_character_is_noticed(body: str, at: int, other: str) -> None:
    good = key(body)
    bad = good[: 4 + at] + other + good[5 + at :]
    reason = why_not_a_secret(CredentialKind.API_KEY, bad)
    assert (reason == "") == (bad == good)


@given(st.text(max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    for kind in CredentialKind:
        assert isinstance(why_not_a_secret(kind, tidy_secret(text)), str)


@pytest.mark.parametrize(
    ("pasted", "secret"),
    [
        ("  abc  ", "abc"),
        ('"abc"', "abc"),
        ("sessionid=abc;", "abc"),
        ("X-API-Key: csb_1", "csb_1"),
        ("sessionid=abc; ", "abc"),
    ],
)
def test_what_people_copy_along_is_left_out(pasted: str, secret: str) -> None:
    assert tidy_secret(pasted) == secret


def test_key_in_the_field_for_sessions_is_recognized() -> None:
    assert "API key" in why_not_a_secret(CredentialKind.SESSIONID, key("a" * 32))


@pytest.mark.parametrize("secret", ["", "short", "csb_" + "a" * 32, "two words of a session id", "x" * 600])
def test_what_cannot_be_right_is_refused(secret: str) -> None:
    assert why_not_a_secret(CredentialKind.SESSIONID, secret) or why_not_a_secret(CredentialKind.API_KEY, secret)
    assert why_not_a_secret(CredentialKind.API_KEY, secret)
