"""``scanner-desktop simulator`` as a process of its own."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator

import httpx
import pytest

JPEG = b"\xff\xd8\xff\xe0" + bytes(2048)
UPLOAD = "/scanner/api/v1/captures/upload-image"
KEY = "csb_" + "a" * 32 + "_cab11777"


class Simulator:
    """A simulator's process, and what it said when it was ready."""

    def __init__(self, *options: str, **variables: str) -> None:
        command = [sys.executable, "-m", "scanner_desktop", "simulator", "--port", "0", *options]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | variables
        )
        self.said: dict[str, str] = {}
        for line in self.process.stdout:
            label, colon, value = line.strip().partition(": ")
            if not colon:
                break
            self.said[label] = value

    def upload(self, **fields: str) -> httpx.Response:
        return httpx.post(
            self.said["URL"] + UPLOAD,
            headers={"X-API-Key": self.said["API key"]},
            data={"session_public_id": self.said["Session"], **fields},
            files={"image": ("a.jpg", JPEG, "image/jpeg")},
            trust_env=False,
        )

    def inspect(self, **headers: str) -> httpx.Response:
        return httpx.get(self.said["URL"] + "/__simulator__/captures", headers=headers, trust_env=False)

    def stored(self) -> list[dict[str, object]]:
        return self.inspect(**{"X-API-Key": self.said["API key"]}).raise_for_status().json()

    def end(self, by: signal.Signals) -> tuple[int, str]:
        """End the process; return its exit code and what it wrote to stderr."""
        if sys.platform == "win32":
            pytest.skip("there, a signal from another program ends this one without a word")
        self.process.send_signal(by)
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors


@pytest.fixture
def simulator() -> Iterator[Callable[..., Simulator]]:
    running: list[Simulator] = []

    def start(*options: str, **variables: str) -> Simulator:
        running.append(Simulator(*options, **variables))
        return running[-1]

    yield start
    for one in running:
        if one.process.poll() is None:
            one.process.kill()
        one.process.communicate(timeout=20)


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_says_what_a_client_needs_and_ends_with_a_signal(simulator, by):
    chosen = {"SCANNER_DESKTOP_SIMULATOR_SESSIONID": "chosen", "SCANNER_DESKTOP_SIMULATOR_API_KEY": KEY}
    one = simulator("--limit-per-minute", "7", "--shape", "documented", **chosen)
    assert set(one.said) == {"URL", "Cookie", "API key", "Organization", "Session"}
    assert one.said["Cookie"] == "sessionid=chosen"
    assert one.said["API key"] == KEY
    answer = one.upload(gtin="09524100001015")
    assert answer.status_code == 201
    assert "id" in answer.json()
    assert answer.headers["ratelimit-limit"] == "7"
    whoami = httpx.get(
        one.said["URL"] + "/account/api/v1/whoami", headers={"Cookie": one.said["Cookie"]}, trust_env=False
    )
    organization = whoami.json()["organizations"][0]
    assert one.said["Organization"] == f"{organization['id']} ({organization['name']})"
    (entry,) = one.stored()
    assert (entry["gtin"], entry["file_name"], entry["size"]) == ("09524100001015", "a.jpg", len(JPEG))
    assert one.end(by) == (0, "")


def test_what_it_stored_survives_kill_9_with_its_session_and_a_line_cut_short(simulator, tmp_path):
    state, faults = tmp_path / "state.jsonl", tmp_path / "faults.json"
    faults.write_text('{"faults": [{"action": "drop_after_storing", "nth": 3}]}')
    first = simulator("--state", str(state), "--faults", str(faults))
    answered = [first.upload(raw_value=str(number)).json()["public_id"] for number in range(2)]
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(
            first.said["URL"] + UPLOAD,
            headers={"X-API-Key": first.said["API key"]},
            data={"session_public_id": first.said["Session"], "raw_value": "2"},
            files={"image": ("a.jpg", JPEG, "image/jpeg")},
            timeout=httpx.Timeout(10, read=1.0),
            trust_env=False,
        )
    before = first.stored()
    assert first.end(signal.SIGKILL)[0] == -signal.SIGKILL
    with state.open("ab") as torn:
        torn.write(b'["StoredCapture",{"order":4,')

    again = simulator("--state", str(state), "--pipeline-seconds", "0")
    assert again.stored() == before
    assert [entry["raw_value"] for entry in before] == ["0", "1", "2"]
    assert [entry["id"] for entry in before][:2] == answered
    assert again.said["Session"] == first.said["Session"]
    assert again.upload(raw_value="3").status_code == 201
    assert [entry["order"] for entry in again.stored()] == [1, 2, 3, 4]
    assert again.end(signal.SIGTERM) == (0, "")


def refused(*options: str, **variables: str) -> str:
    command = [sys.executable, "-m", "scanner_desktop", "simulator", *options]
    environment = os.environ | variables
    ended = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False, env=environment)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert "Traceback" not in ended.stderr
    return ended.stderr


def test_it_says_why_it_cannot_start(tmp_path):
    faults = tmp_path / "faults.json"
    faults.write_text('{"faults": [{"action": "explode"}]}')
    assert "explode" in refused("--faults", str(faults))
    assert "checksum" in refused(SCANNER_DESKTOP_SIMULATOR_API_KEY="csb_typo")
    # A secret on the command line would be in the process list for everybody to see.
    assert "--api-key" in refused("--api-key", KEY)
    state = tmp_path / "state.jsonl"
    state.write_text("not a journal\n")
    assert "is not a state file" in refused("--state", str(state))
    assert "from 0 to 65535" in refused("--port", "65536")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        message = refused("--port", port)
    assert f"Port {port} cannot be used" in message
    assert "--port" in message


def test_what_is_stored_is_shown_to_whoever_has_the_credential_and_under_our_own_name(simulator):
    started = simulator()
    started.upload(gtin="09524100001015")
    cookie, key = {"Cookie": started.said["Cookie"]}, {"X-API-Key": started.said["API key"]}
    assert [len(started.inspect(**headers).json()) for headers in (cookie, key)] == [1, 1]
    for headers in ({}, {"X-API-Key": "csb_wrong"}, {"Cookie": "sessionid=wrong"}):
        refused = started.inspect(**headers)
        assert (refused.status_code, "09524100001015" in refused.text) == (401, False)
    foreign = started.inspect(Host="rebound.example", **key)
    assert (foreign.status_code, "09524100001015" in foreign.text) == (400, False)
