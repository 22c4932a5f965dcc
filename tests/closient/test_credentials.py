"""Where the credential comes from, and where it never shows; on real key ring backends, never the user's."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from scanner_desktop.closient.credentials import (
    Credential,
    checked,
    find_credential,
    forget_credential,
    store_credential,
)
from scanner_desktop.domain.credential_shape import CredentialKind
from scanner_desktop.domain.errors import BadInput

KEY = "csb_0123456789abcdefghijABCDEFGHIJ01_00000000"
SERVER = "https://closient.com/api/scanner/v1"
COOKIE = "abcdefghijklmnopqrstuvwxyz"


class MemoryKeyring(KeyringBackend):
    """A key ring that works, for the length of a test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def ring(monkeypatch):
    before = keyring.get_keyring()
    for name in ("SCANNER_DESKTOP_API_KEY", "SCANNER_DESKTOP_SESSIONID"):
        monkeypatch.delenv(name, raising=False)
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_the_environment_comes_before_the_key_ring_and_the_key_before_the_cookie(monkeypatch):
    assert find_credential(SERVER) is None
    assert store_credential(Credential.session_cookie("from-the-ring-0123456789"), SERVER)
    assert find_credential(SERVER) == Credential(CredentialKind.SESSIONID, "from-the-ring-0123456789")
    monkeypatch.setenv("SCANNER_DESKTOP_SESSIONID", f" sessionid={COOKIE}; ")
    assert find_credential(SERVER) == Credential(CredentialKind.SESSIONID, COOKIE)
    monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", f'"{KEY}"\n')
    assert find_credential(SERVER) == Credential(CredentialKind.API_KEY, KEY)


def test_an_empty_variable_counts_as_none(monkeypatch):
    monkeypatch.setenv("SCANNER_DESKTOP_API_KEY", "")
    assert find_credential(SERVER) is None


@pytest.mark.parametrize("write", [repr, str, "{}".format, "%r".__mod__])
def test_the_secret_is_in_no_text_made_of_a_credential(write):
    for credential in (Credential.api_key(KEY), Credential.session_cookie(COOKIE)):
        assert credential.secret not in write(credential)


def test_one_credential_is_kept_at_a_time_and_can_be_forgotten(ring):
    store_credential(Credential.api_key(KEY), SERVER)
    store_credential(Credential.session_cookie(COOKIE), SERVER)
    assert list(ring.kept.values()) == [COOKIE, SERVER]
    forget_credential()
    assert ring.kept == {}
    assert find_credential(SERVER) is None


@pytest.mark.parametrize("backend", [FailKeyring, NullKeyring])
def test_a_system_without_a_key_ring_is_no_trouble(backend, caplog):
    keyring.set_keyring(backend())
    caplog.set_level("DEBUG")
    assert find_credential(SERVER) is None
    kept = store_credential(Credential.api_key(KEY), SERVER)
    forget_credential()
    assert find_credential(SERVER) is None
    assert KEY not in caplog.text
    if backend is FailKeyring:
        assert kept is False


def test_a_mistyped_credential_is_refused_in_words_without_the_secret():
    with pytest.raises(BadInput, match="typing mistake") as refusal:
        checked(Credential.api_key(KEY))
    assert KEY not in str(refusal.value)
    assert checked(Credential.session_cookie(COOKIE)).fault == ""


def test_a_credential_is_shown_to_no_other_service_than_the_one_it_was_given_for(ring):
    store_credential(Credential.api_key(KEY), SERVER)
    assert find_credential("https://closeint.com/api/scanner/v1") is None
    store_credential(Credential.session_cookie(COOKIE), "https://other.example")
    assert find_credential(SERVER) is None
    assert find_credential("https://other.example") == Credential.session_cookie(COOKIE)
    assert KEY not in ring.kept.values()
