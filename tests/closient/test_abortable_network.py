"""Aborting the network ends whatever another thread does with it, at whichever moment it comes."""

import socket
import threading
from collections.abc import Iterator

import httpcore
import pytest

from scanner_desktop.closient.abortable_network import AbortableNetwork


@pytest.fixture
def silent_server() -> Iterator[int]:
    """The port of a server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_read_that_waits_ends_when_it_is_aborted(silent_server):
    network = AbortableNetwork()
    stream = network.connect_tcp("127.0.0.1", silent_server, timeout=30)
    ends: list[object] = []

    def read() -> None:
        try:
            ends.append(stream.read(1, timeout=30))
        except httpcore.ReadError as error:
            ends.append(error)

    reading = threading.Thread(target=read, name="reading")
    reading.start()
    network.abort()
    reading.join(10)
    stream.close()
    assert len(ends) == 1


def test_after_an_abort_nothing_is_connected_any_more(silent_server):
    network = AbortableNetwork()
    network.abort()
    with pytest.raises(httpcore.ConnectError):
        network.connect_tcp("127.0.0.1", silent_server, timeout=30)


def test_given_an_abort_just_before_the_socket_connects_then_the_connection_is_not_used(silent_server, monkeypatch):
    network = AbortableNetwork()
    connect = socket.socket.connect

    def aborted_then_connected(each: socket.socket, address: tuple[str, int]) -> None:
        network.abort()
        connect(each, address)

    monkeypatch.setattr(socket.socket, "connect", aborted_then_connected)
    with pytest.raises(httpcore.ConnectError):
        network.connect_tcp("127.0.0.1", silent_server, timeout=30)
