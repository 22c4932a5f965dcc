"""The embedded server asks for credentials as a Django service does, CSRF before everything else where it is on."""

import re

import pytest

TOKEN = "a1B2c3D4" * 4
CSRF_REFUSED = {"detail": "CSRF check Failed"}


def test_a_request_without_a_credential_is_401_in_the_envelope(start):
    caller = start(credential="none")
    for answer in (caller.get("/captures/x"), caller.upload(), caller.http.get("/account/api/v1/whoami")):
        assert answer.status_code == 401
        assert answer.json()["error"]["code"] == "UNAUTHORIZED"
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("credential", ["key", "cookie"])
def test_a_revoked_credential_is_401_until_it_is_given_again(start, credential):
    caller = start(credential=credential)
    caller.server.revoke_credential()
    assert caller.upload().status_code == 401
    caller.server.restore_credential()
    if credential == "cookie":  # the 401 has deleted it: the person signs in again
        caller.http.cookies.set("sessionid", caller.server.session_cookie, domain="127.0.0.1")
    assert caller.upload().status_code == 201


def test_a_401_for_a_dead_session_deletes_its_cookie(start):
    caller = start(credential="cookie")
    caller.server.revoke_credential(caller.server.session_cookie)
    answer = caller.http.get("/account/api/v1/whoami")
    assert answer.status_code == 401
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert "sessionid" not in caller.http.cookies


def test_a_wrong_key_beside_a_good_cookie_is_passed_over(start):
    caller = start(credential="cookie")
    caller.http.headers["X-API-Key"] = "csb_wrong"
    assert caller.upload().status_code == 201


def test_the_key_has_the_documented_form_and_a_mistyped_one_is_no_configuration(start):
    caller = start()
    assert re.fullmatch(r"csb_[0-9A-Za-z]{32}_[0-9a-f]{8}", caller.server.api_key)
    with pytest.raises(ValueError, match="checksum"):
        start(api_key="csb_" + "a" * 32 + "_00000000")


@pytest.mark.parametrize("credential", ["none", "cookie", "wrong key"])
def test_with_csrf_a_post_without_a_token_is_403_whoever_asks(start, credential):
    caller = start(csrf=True, credential=credential)
    if credential == "wrong key":
        caller.http.headers["X-API-Key"] = "csb_" + "a" * 32 + "_00000000"
    answer = caller.upload()
    assert (answer.status_code, answer.json()) == (403, CSRF_REFUSED)
    whoami = caller.http.get("/account/api/v1/whoami")
    assert whoami.status_code == (200 if credential == "cookie" else 401)


def test_with_csrf_a_good_key_needs_no_token(start):
    assert start(csrf=True).upload().status_code == 201


def test_with_csrf_a_token_made_by_the_client_is_as_good_as_any(start):
    caller = start(csrf=True, credential="cookie")
    caller.http.cookies.set("csrftoken", TOKEN, domain="127.0.0.1")
    assert caller.upload().status_code == 403
    caller.http.headers["X-CSRFToken"] = TOKEN[::-1]
    assert caller.upload().status_code == 403
    caller.http.headers["X-CSRFToken"] = TOKEN
    assert caller.upload().status_code == 201


@pytest.mark.parametrize("token", ["short", "ä" * 32, TOKEN + "!"])
def test_with_csrf_a_token_of_another_form_is_refused(start, token):
    caller = start(csrf=True, credential="none")
    pair = f"sessionid={caller.server.session_cookie}; csrftoken={token}".encode()
    headers = {b"Cookie": pair, b"X-CSRFToken": token.encode()}
    assert caller.post("/sessions", json={}, headers=headers).status_code == 403


def test_with_csrf_a_dead_session_with_a_token_is_401_and_loses_its_cookie(start):
    caller = start(csrf=True, credential="cookie")
    caller.http.cookies.set("csrftoken", TOKEN, domain="127.0.0.1")
    caller.http.headers["X-CSRFToken"] = TOKEN
    caller.server.revoke_credential()
    answer = caller.upload()
    assert answer.status_code == 401
    assert "Max-Age=0" in answer.headers["set-cookie"]


@pytest.mark.parametrize(
    ("scheme", "headers", "status"),
    [
        ("https", {}, 403),
        ("https", {"Referer": "https://HOST/"}, 201),
        ("https", {"Referer": "https://elsewhere.example/"}, 403),
        ("https", {"Referer": "http://HOST/"}, 403),
        ("https", {"Origin": "https://HOST"}, 201),
        ("http", {}, 201),
        ("http", {"Origin": "http://elsewhere.example"}, 403),
    ],
)
def test_over_https_a_referer_or_origin_of_our_own_is_required(start, scheme, headers, status):
    caller = start(csrf=True, credential="cookie")
    caller.http.cookies.set("csrftoken", TOKEN, domain="127.0.0.1")
    own = {name: value.replace("HOST", f"127.0.0.1:{caller.server.port}") for name, value in headers.items()}
    own |= {"X-CSRFToken": TOKEN, "X-Forwarded-Proto": scheme}  # as the proxy in front of the service says it
    payload = {"organization_short_id": caller.server.organization_id}
    assert caller.post("/sessions", json=payload, headers=own).status_code == status


def test_only_the_sign_in_page_sets_a_csrf_token(start):
    caller = start(csrf=True, credential="cookie")
    caller.http.get("/account/api/v1/whoami")
    assert "csrftoken" not in caller.http.cookies
    caller.http.get("/accounts/login/")
    caller.http.headers["X-CSRFToken"] = caller.http.cookies["csrftoken"]
    assert caller.upload().status_code == 201
