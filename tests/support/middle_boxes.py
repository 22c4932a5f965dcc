"""What stands between a station and its service: a TLS front with a certificate of one's choice, and an HTTP proxy."""

import datetime
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DEADLINE = 5.0
_PIECE = 65_536


def make_certificate(folder: Path, *names: str, valid_for: datetime.timedelta = datetime.timedelta(days=1)) -> Path:
    """Write a self-signed certificate for these names, with its key, and return the file (PEM)."""
    key = ec.generate_private_key(ec.SECP256R1())
    began = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=2)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Scanner Desktop tests")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(began)
        .not_valid_after(began + datetime.timedelta(days=2) + valid_for)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{names[0]}.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


@dataclass
class Box:
    """One that stands in the middle.

    Attributes:
        port: where it listens on 127.0.0.1.
        asked: the first line of every request that a proxy got.
    """

    port: int
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Its address as a proxy setting has it."""
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def tls_front(certificate: Path, target: int) -> Iterator[Box]:
    """Take TLS connections with this certificate and pass on to ``target``, a port here, what comes over them."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def serve(plain: socket.socket, _: Box) -> None:
        with (
            context.wrap_socket(plain, server_side=True) as client,
            socket.create_connection(("127.0.0.1", target), _DEADLINE) as service,
        ):
            _pass_on(client, service)

    with _listening(serve) as box:
        yield box


@contextmanager
def http_proxy(targets: dict[str, int], *, refuse: bytes = b"") -> Iterator[Box]:
    """An HTTP proxy that knows these hosts, as ports here; with ``refuse`` it answers everything with that instead."""

    def serve(client: socket.socket, box: Box) -> None:
        with client:
            head = _head_of(client)
            method, address, _ = head.split(b"\r\n", 1)[0].decode().split(" ")
            box.asked.append(f"{method} {address}")
            if refuse:
                client.sendall(refuse)
                return
            host = address.removeprefix("http://").partition("/")[0].partition(":")[0]
            with socket.create_connection(("127.0.0.1", targets[host]), _DEADLINE) as service:
                if method == "CONNECT":
                    client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                else:
                    # What a proxy does to a request, and the name that the simulator knows itself by.
                    named = head.replace(f"http://{host}".encode(), b"", 1).replace(host.encode(), b"localhost", 1)
                    service.sendall(named.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
                _pass_on(client, service)

    with _listening(serve) as box:
        yield box


def _head_of(client: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = client.recv(_PIECE)
        if not piece:
            break
        head += piece
    return head


def _pass_on(client: socket.socket, service: socket.socket) -> None:
    """Pass bytes both ways until the client or the service has enough."""

    def back() -> None:
        with suppress(OSError):
            while piece := service.recv(_PIECE):
                client.sendall(piece)
        with suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)

    answering = threading.Thread(target=back)
    answering.start()
    with suppress(OSError):
        while piece := client.recv(_PIECE):
            service.sendall(piece)
    with suppress(OSError):
        service.shutdown(socket.SHUT_RDWR)
    answering.join()


@contextmanager
def _listening(serve) -> Iterator[Box]:  # type: ignore[no-untyped-def]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        box = Box(listener.getsockname()[1])
        serving: list[threading.Thread] = []
        over = threading.Event()

        def one(client: socket.socket) -> None:
            with suppress(OSError):  # a client that does not like the certificate goes in the middle of the handshake
                serve(client, box)
            client.close()

        def accept() -> None:
            while True:
                client, _ = listener.accept()
                if over.is_set():
                    client.close()
                    return
                thread = threading.Thread(target=one, args=(client,))
                serving.append(thread)
                thread.start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield box
        finally:
            over.set()
            socket.create_connection(("127.0.0.1", box.port), _DEADLINE).close()  # wakes accept
            for thread in (accepting, *serving):
                thread.join(_DEADLINE)
            assert not any(thread.is_alive() for thread in serving), "somebody still holds a connection"
