"""What looks like a credential is taken out of a text, and what a person needs to read stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.redaction import redact, redact_address, remember_secret

SECRET = "s3cr3tV4lue9"


@pytest.mark.parametrize(
    "text",
    [
        "csb_" + SECRET + "_0a1b2c3d",
        f"Cookie: sessionid={SECRET}; csrftoken={SECRET}",
        f"Set-Cookie: csrftoken={SECRET}; Path=/",
        f"X-API-Key: {SECRET}",
        f"x-csrftoken={SECRET}",
        f"Authorization: Bearer {SECRET}",
        f"Proxy-Authorization: Basic {SECRET}",
        f"{{'sessionid': '{SECRET}', 'x': 1}}",
        f'{{"csrftoken":"{SECRET}"}}',
        f"[(b'X-API-Key', b'{SECRET}')]",
        f"[('Cookie', 'sessionid={SECRET}')]",
        f"Illegal header value b'sessionid={SECRET}; csrftoken={SECRET}'",
        f"api_key={SECRET}",
        f"rtsp://admin:{SECRET}@10.0.0.5/stream",
        f"rtsp://admin:a@{SECRET}@10.0.0.5/stream",
        f"rtsp://admin:a/{SECRET}@10.0.0.5/stream",
        f"http://cam/video.mjpg?user=admin&pwd={SECRET}",
        f"http://cam/video.mjpg?loginuse={SECRET}&x=1",
        f"proxy http://me:{SECRET}@proxy:3128 refused",
    ],
)
def test_a_credential_is_taken_out(text: str) -> None:
    assert SECRET not in redact(text)
    assert "…" in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01 09:00:00 INFO upload scanner_desktop.delivery.courier: 3 captures wait",
        "https://www.closient.com/scanner/api/v1/captures/upload-image answered 503",
        "http://127.0.0.1:8765/captures?page=2&limit=50",
        "the session is over, a new one is opened",
        "no cookie was sent",
        "raw value 09524100001015",
    ],
)
def test_what_is_no_credential_stays(text: str) -> None:
    assert redact(text) == text


def test_a_known_credential_without_any_shape_is_taken_out() -> None:
    assert redact(f"it was {SECRET}!", known=[SECRET]) == "it was …!"
    assert SECRET in redact(f"it was {SECRET}!"), "else the line above proves nothing"


def test_a_remembered_credential_is_taken_out_from_then_on() -> None:
    bare = "remembered-only-in-this-test"
    assert redact(f"it was {bare}!") == f"it was {bare}!"
    remember_secret(bare)
    assert redact(f"it was {bare}!") == "it was …!"


def test_a_known_one_too_short_to_be_a_credential_does_not_eat_the_text() -> None:
    assert redact("banana", known=["a", ""]) == "banana"


@pytest.mark.parametrize(
    ("address", "left"),
    [
        ("webcam:0", "webcam:0"),
        ("rtsp://me:pw@cam:554/stream1", "rtsp://…@cam:554/stream1"),
        ("http://cam/v.cgi?channel=2&x=secret", "http://cam/v.cgi?channel=…&x=…"),
        ("https://www.closient.com", "https://www.closient.com"),
        ("folder:/home/me/pictures", "folder:/home/me/pictures"),
    ],
)
def test_an_address_keeps_its_place_and_loses_its_secrets(address: str, left: str) -> None:
    assert redact_address(address) == left


@given(st.text(max_size=60), st.from_regex(r"[A-Za-z0-9]{12,30}", fullmatch=True))
def test_whatever_stands_around_it_a_key_never_stays(around: str, secret: str) -> None:
    assert f"csb_{secret}_00ff" not in redact(f"{around} csb_{secret}_00ff {around}")
