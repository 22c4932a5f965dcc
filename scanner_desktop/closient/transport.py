"""How requests leave this computer: which address, which proxy, which certificates."""

import logging
import ssl
import urllib.request
from typing import Any
from urllib.parse import unquote, urlsplit

import httpcore
import httpx

from scanner_desktop.closient.abortable_network import AbortableNetwork
from scanner_desktop.domain.address import is_this_computer

log = logging.getLogger(__name__)

KEEP_ALIVE = 30.0  # seconds; below the minute after which common servers and middle boxes drop idle connections


def make_transport(origin: str, network: AbortableNetwork) -> httpx.HTTPTransport:
    """Return a transport over ``network``, through the system's proxy where it names one for this address."""
    parts = urlsplit(origin)
    host = parts.hostname or ""
    options: dict[str, Any] = {
        "ssl_context": _certificates() if parts.scheme == "https" else None,
        "max_connections": 2,
        "max_keepalive_connections": 1,
        "keepalive_expiry": KEEP_ALIVE,
        "network_backend": network,
    }
    proxy = None if is_this_computer(host) else _system_proxy(parts.scheme, host)
    transport = _Transport()
    if proxy is None:
        transport.use(httpcore.ConnectionPool(**options))
    else:
        user = urlsplit(proxy)
        auth = (unquote(user.username), unquote(user.password or "")) if user.username else None
        address = f"[{user.hostname}]" if ":" in (user.hostname or "") else user.hostname
        bare = f"{user.scheme}://{address}:{user.port or 8080}"
        own = _certificates() if user.scheme == "https" else None
        transport.use(httpcore.HTTPProxy(proxy_url=bare, proxy_auth=auth, proxy_ssl_context=own, **options))
    return transport


class _Transport(httpx.HTTPTransport):
    """httpx's transport over a pool of ours: httpx itself has no way to hand in a network backend."""

    def __init__(self) -> None:
        super().__init__(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), trust_env=False)

    def use(self, pool: httpcore.ConnectionPool) -> None:
        """Send everything through ``pool``."""
        self._pool.close()
        self._pool = pool


def _certificates() -> ssl.SSLContext:
    # Late: only a real service needs them, and reading the system's store takes a while.
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _system_proxy(scheme: str, host: str) -> str | None:
    proxies = urllib.request.getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(host):
        return None
    proxy = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        # SOCKS among them; going without is what the person sees fail, with words, and not a crash.
        log.warning("the system's proxy setting is of a kind that cannot be used; going without it")
        return None
    return proxy
