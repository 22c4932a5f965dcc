"""A credential is checked with a real service over loopback before it is used, and kept where a person chose."""

import os
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as FailKeyring
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from scanner_desktop.app.sign_in_desk import SignInDesk
from scanner_desktop.closient.credentials import Credential
from scanner_desktop.domain.sign_in import Keep
from scanner_desktop.simulator.service.server import SimulatorServer
from scanner_desktop.support import credential_file

SERVER = "https://www.closient.com"


@pytest.fixture(autouse=True)
def no_key_ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = keyring.get_keyring()
    for name in ("SCANNER_DESKTOP_API_KEY", "SCANNER_DESKTOP_SESSIONID"):
        monkeypatch.delenv(name, raising=False)
    keyring.set_keyring(FailKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="module")
def service() -> Iterator[SimulatorServer]:
    with SimulatorServer() as server:
        yield server


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject()


def desk(origin: str, folder: Path, owner: QObject) -> SignInDesk:
    return SignInDesk(origin, SERVER, folder, allow_plain_http=False, is_demo=False, parent=owner)


@pytest.mark.parametrize("keep", [Keep.NOWHERE, Keep.FILE])
def test_right_key_says_whose_it_is_and_is_kept_as_chosen(
    service: SimulatorServer, tmp_path: Path, owner: QObject, qtbot: QtBot, keep: Keep
) -> None:
    checker = desk(service.base_url, tmp_path, owner)
    with qtbot.waitSignal(checker.answered) as said:
        checker.check("api_key", service.api_key, keep.value)
    (answer,) = said.args
    assert answer.is_valid
    assert answer.account
    assert len(answer.organizations) == 1
    assert answer.kept is keep
    found = credential_file.find(SERVER, tmp_path)
    assert (found.secret if found else None) == (service.api_key if keep is Keep.FILE else None)
    assert credential_file.find("https://elsewhere.example", tmp_path) is None


def test_wrong_key_is_said_and_not_kept(service: SimulatorServer, tmp_path: Path, owner: QObject, qtbot: QtBot) -> None:
    checker = desk(service.base_url, tmp_path, owner)
    with qtbot.waitSignal(checker.answered) as said:
        checker.check("sessionid", "q1w2e3r4t5y6u7i8o9p0", Keep.FILE.value)
    (answer,) = said.args
    assert not answer.is_valid
    assert not answer.is_unreachable
    assert answer.message
    assert credential_file.find(SERVER, tmp_path) is None


def test_service_that_is_away_is_told_apart_from_a_wrong_key(tmp_path: Path, owner: QObject, qtbot: QtBot) -> None:
    checker = desk("http://127.0.0.1:9", tmp_path, owner)
    with qtbot.waitSignal(checker.answered) as said:
        checker.check("sessionid", "q1w2e3r4t5y6u7i8o9p0", Keep.FILE.value)
    assert said.args[0].is_unreachable
    with qtbot.waitSignal(checker.answered) as said:
        checker.keep_unchecked("sessionid", "q1w2e3r4t5y6u7i8o9p0", Keep.FILE.value)
    assert said.args[0].kept is Keep.FILE
    assert credential_file.find(SERVER, tmp_path) is not None


def test_computer_without_a_key_ring_offers_the_file(tmp_path: Path, owner: QObject, qtbot: QtBot) -> None:
    checker = desk("http://127.0.0.1:9", tmp_path, owner)
    with qtbot.waitSignal(checker.places_found) as said:
        checker.look_for_places()
    assert said.args[0].key_ring == ""
    assert said.args[0].file == str(tmp_path / "credential.json")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_file_is_its_owners_alone_and_not_used_once_it_is_not(tmp_path: Path) -> None:
    credential = Credential.session_cookie("q1w2e3r4t5y6u7i8o9p0")
    assert credential_file.keep(credential, SERVER, tmp_path, Keep.FILE) is Keep.FILE
    path = tmp_path / credential_file.NAME
    assert path.stat().st_mode & 0o777 == 0o600
    assert credential_file.known_secrets(tmp_path) == (credential.secret,)
    path.chmod(0o644)
    assert credential_file.find(SERVER, tmp_path) is None
    path.chmod(0o600)
    assert credential_file.find(SERVER, tmp_path) == credential
    assert credential_file.keep(credential, SERVER, tmp_path, Keep.KEY_RING) is Keep.NOWHERE
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"kind": 3}', b'{"kind": "x", "server": "%s"}', b"\xff\xfe"])
def test_broken_file_is_no_credential(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / credential_file.NAME
    path.write_bytes(content.replace(b"%s", SERVER.encode()))
    path.chmod(0o600)
    assert credential_file.find(SERVER, tmp_path) is None
