"""Addresses of a service: what is taken can be used by the HTTP library, what is refused is refused in words."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner_desktop.domain.address import service_origin
from scanner_desktop.domain.errors import BadSetting


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://www.closient.com", "https://www.closient.com"),
        (" https://WWW.Closient.com/ ", "https://www.closient.com"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:80", "http://[::1]:80"),
        ("https://x.example:8443", "https://x.example:8443"),
        ("https://shop_server", "https://shop_server"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://x.example.", "https://x.example."),
    ],
)
def test_what_can_be_used_is_returned_as_every_library_takes_it(text: str, origin: str) -> None:
    assert service_origin(text) == origin


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no address"),
        ("closient", "is no address"),
        ("ftp://x", "is no address"),
        ("https://", "is no address"),
        ("https://x:99999999", "is no address"),
        ("https://x:0", "port"),
        ("https://256.256.256.256", "each from 0 to 255"),
        ("https://1.2.3", "each from 0 to 255"),
        ("https://1.2.3.4.5", "each from 0 to 255"),
        ("https://[::1", "is no address"),
        ("https://[1::2::3]", "is no address"),
        ("https://[::g]", "is no address"),
        ("https://a..b", "no computer can have"),
        ("https://-a.example", "no computer can have"),
        ("https://" + "a" * 64 + ".example", "no computer can have"),
        ("https://" + "a." * 130 + "example", "no computer can have"),
        ("https://a b.example", "no computer can have"),
        ("https://xn--\u2603.example", "no computer can have"),
        ("https://\u2603.example", "no computer can have"),
        ("https://\u0301x.example", "no computer can have"),
        ("https://x/api", "says more"),
        ("https://x?", "says more"),
        ("https://x#", "says more"),
        ("https://user:pass@x", "says more"),
        ("http://x.example", "not encrypted"),
    ],
)
def test_what_can_not_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(BadSetting, match=words) as refused:
        service_origin(text)
    assert refused.value.advice
    assert "pass" not in str(refused.value)


def test_plain_http_must_be_allowed() -> None:
    assert service_origin("http://x.example", allow_plain_http=True) == "http://x.example"


@given(st.text(max_size=40), st.sampled_from(["https://", "http://", ""]))
def test_whatever_is_typed_is_refused_or_can_be_used(text: str, scheme: str) -> None:
    try:
        origin = service_origin(scheme + text, allow_plain_http=True)
    except BadSetting:
        return
    assert origin.isascii()
    httpx.URL(origin)
    httpx.URL(origin).host.encode("idna")  # what asking for its number does first
