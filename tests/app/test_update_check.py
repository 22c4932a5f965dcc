"""The question for a newer version: real answers over a real socket, hostile ones among them, and what it changes."""

import contextlib
import gzip
import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version
from PySide6.QtCore import QObject

from scanner_desktop.app.update_check import UpdateCheck, ask
from scanner_desktop.closient.abortable_network import AbortableNetwork
from scanner_desktop.domain.errors import BadSetting
from scanner_desktop.domain.release import LARGEST_ANSWER, newer_version, update_address

Serve = Callable[..., str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Return a function that answers every request with these bytes, and returns the address."""
    servers: list[http.server.HTTPServer] = []

    def begin(body: bytes, status: int = 200, **headers: str) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **headers}.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()
                with contextlib.suppress(OSError):  # whoever asked may have had enough
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/version.json"

    yield begin
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_newer_version_is_told(serve: Serve) -> None:
    url = serve(b'{"version": "2.10.0", "notes": ["left alone"]}')
    assert ask(url, AbortableNetwork(), ours="2.9.3") == "2.10.0"
    assert ask(url, AbortableNetwork(), ours="2.10.0") == ""
    assert ask(url, AbortableNetwork(), ours="10.0.0") == ""


BIG = b'{"version": "9.9.9", "x": "' + b"x" * LARGEST_ANSWER + b'"}'
HOSTILE: dict[str, tuple[bytes, int, dict[str, str]]] = {
    "huge": (b" " * 3_000_000 + b'{"version": "9.9.9"}', 200, {}),
    "a little too long": (BIG, 200, {}),
    "packed": (gzip.compress(b'{"version": "9.9.9"}' + b" " * 100_000), 200, {"Content_Encoding": "gzip"}),
    "a portal's page": (b"<html>Please pay</html>", 200, {"Content_Type": "text/html"}),
    "a number": (b'{"version": 9.9}', 200, {}),
    "a list": (b'["9.9.9"]', 200, {}),
    "deep": (b"[" * 4000, 200, {}),
    "markup": (b'{"version": "9.9.9<a href=x>"}', 200, {}),
    "a line more": (b'{"version": "9.9.9\\nrun this"}', 200, {}),
    "an address": (b'{"version": "https://evil.example/9.9.9"}', 200, {}),
    "digits of another script": ('{"version": "٩.٩.٩"}'.encode(), 200, {}),
    "enormous numbers": (b'{"version": "' + b"9" * 3000 + b'.1"}', 200, {}),
    "no text": (b"\xff\xfe\x00", 200, {}),
    "nothing": (b"", 200, {}),
    "an error with a version": (b'{"version": "9.9.9"}', 500, {}),
    "a redirect": (b'{"version": "9.9.9"}', 302, {"Location": "http://evil.example/version.json"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_says_nothing(serve: Serve, name: str) -> None:
    body, status, headers = HOSTILE[name]
    assert ask(serve(body, status, **headers), AbortableNetwork(), ours="0.1.0") == ""


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://shop.example/v.json",
        "ftp://shop.example/v",
        "https://user:secret@shop.example/v",
        "https://[",
        "v.json",
    ],
)
def test_an_address_that_is_none_or_not_encrypted_is_never_asked(url: str) -> None:
    with pytest.raises(BadSetting):
        update_address(url)


def test_address_is_taken_apart_without_what_never_leaves() -> None:
    assert update_address("https://Shop.Example/a/v.json?of=1#part") == ("https://shop.example", "/a/v.json?of=1")


@given(st.lists(st.integers(0, 99999), min_size=2, max_size=4), st.lists(st.integers(0, 99999), min_size=2, max_size=4))
def test_newer_is_what_packaging_calls_newer(one: list[int], other: list[int]) -> None:
    said, ours = (".".join(map(str, numbers)) for numbers in (one, other))
    assert bool(newer_version(f'{{"version": "{said}"}}'.encode(), ours)) == (Version(said) > Version(ours))


@given(st.binary(max_size=200))
def test_any_answer_is_a_version_or_nothing(answer: bytes) -> None:
    assert newer_version(answer, "0.1.0") in ("", *(answer.decode("utf-8", "replace").split('"')))


def test_the_window_hears_of_it_from_a_thread(serve: Serve, qtbot) -> None:
    owner = QObject()
    check = UpdateCheck(serve(b'{"version": "99.0"}'), owner, first=1)
    with qtbot.waitSignal(check.found) as told:
        pass
    assert told.args == ["99.0"]
    check.stop()


def test_offline_nothing_is_said_and_it_is_asked_again(qtbot, caplog) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    owner, said = QObject(), []
    caplog.set_level("INFO")
    check = UpdateCheck(f"http://127.0.0.1:{port}/v.json", owner, first=1, every=1)
    check.found.connect(said.append)
    qtbot.waitUntil(lambda: caplog.text.count("nobody could be asked") >= 2)
    check.stop()
    assert said == []
    assert all(record.levelname == "INFO" for record in caplog.records)


def test_a_server_that_never_answers_holds_the_end_of_the_program_for_a_moment_only(qtbot) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        owner = QObject()
        check = UpdateCheck(f"http://127.0.0.1:{server.getsockname()[1]}/v.json", owner, first=1)
        qtbot.waitUntil(lambda: check._thread is not None)
        caller, _ = server.accept()
        with closing(caller):
            check.stop()
            assert check._thread is not None
            assert not check._thread.is_alive()
