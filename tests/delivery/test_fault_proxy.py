"""The fault proxy of the tests: it can be stopped at any moment, and says nothing about it."""

import gc
import logging
import socket
import threading
from contextlib import suppress

import pytest
from fault_proxy import FaultProxy, NetworkFault

STOPS = 20
KNOCKS = 30


@pytest.mark.parametrize("chances", [{}, {NetworkFault.LATE: 1.0}], ids=["passing on", "holding back"])
def test_stopping_while_clients_connect_and_requests_are_held_leaves_no_task_behind(caplog, chances):
    with caplog.at_level(logging.WARNING, "asyncio"):
        for seed in range(STOPS):
            clients: list[socket.socket] = []
            with FaultProxy(9, seed, chances, late=60.0) as proxy:
                knocking = threading.Thread(target=_knock, args=(proxy.port, clients))
                knocking.start()
                if seed % 2:
                    knocking.join()
            knocking.join()
            for client in clients:
                client.close()
        gc.collect()
    assert not caplog.messages


def _knock(port: int, clients: list[socket.socket]) -> None:
    with suppress(OSError):  # it has stopped
        for _ in range(KNOCKS):
            client = socket.create_connection(("127.0.0.1", port), 5)
            clients.append(client)
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
