"""``kiosk``: the PIN comes from a terminal or a pipe, is kept as a hash, and a kiosk without one does not start."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from programs import PROGRAM, ROOT, environment

from scanner_desktop import cli, config
from scanner_desktop.domain.errors import BadInput
from scanner_desktop.domain.pin import is_pin
from scanner_desktop.support import kiosk_pin


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "policy.json"
    monkeypatch.setattr(config, "policy_file", lambda: path)
    return path


def kiosk(monkeypatch: pytest.MonkeyPatch, typed: str, *words: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    return cli.main(["kiosk", *words])


def test_the_pin_of_a_pipe_is_kept_as_a_hash_that_its_owner_alone_reads_and_forgotten(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    assert kiosk(monkeypatch, "97531\n", "set-pin", "--data-dir", str(data)) == 0
    assert is_pin("97531", kiosk_pin.find(data))
    file = data / kiosk_pin.NAME
    assert b"97531" not in file.read_bytes()
    assert os.name == "nt" or file.stat().st_mode & 0o077 == 0
    assert kiosk(monkeypatch, "", "forget-pin", "--data-dir", str(data)) == 0
    assert kiosk_pin.find(data) == ""


def test_a_pin_that_is_none_changes_nothing(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk_pin.keep(tmp_path, before := "scrypt1:" + "0" * 32 + ":" + "1" * 64)
    assert kiosk(monkeypatch, "letters\n", "set-pin", "--data-dir", str(tmp_path)) == 2
    assert "4 to 12 digits" in capsys.readouterr().err
    assert kiosk_pin.find(tmp_path) == before


def test_the_pin_of_the_policy_holds_over_that_of_the_station(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    kiosk(monkeypatch, "1111\n", "set-pin", "--data-dir", str(data))
    assert kiosk(monkeypatch, "2222\n", "set-pin", "--for-policy") == 0
    policy.write_text("{" + capsys.readouterr().out.splitlines()[-1] + "}")
    assert is_pin("2222", kiosk_pin.find(data))
    policy.write_text('{"kiosk_pin": "2222"}')
    with pytest.raises(BadInput, match="damaged"):
        kiosk_pin.find(data)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of Unix")
def test_a_terminal_is_asked_twice_and_shows_nothing_of_it(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [*PROGRAM, "kiosk", "set-pin", "--data-dir", str(tmp_path)]
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=environment(), start_new_session=True
    ) as process:
        os.close(theirs)
        seen = b""
        for question in (b"PIN: ", b"once more: "):
            while not seen.endswith(question):
                seen += os.read(ours, 1000)
            os.write(ours, b"86420\n")
        while b"Kept a hash" not in seen:
            seen += os.read(ours, 1000)
    os.close(ours)
    assert process.returncode == 0
    assert b"86420" not in seen
    assert is_pin("86420", kiosk_pin.find(tmp_path))


def test_kiosk_mode_without_a_pin_does_not_start_and_says_what_to_do(tmp_path: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, "demo", "--headless", "--kiosk", "on", "--data-dir", str(tmp_path)],
        capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "scanner-desktop kiosk set-pin" in done.stderr
