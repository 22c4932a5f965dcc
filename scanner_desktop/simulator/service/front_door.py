"""What happens to every request before and after the service itself: host, credential, quota, Date, counting."""

import math
from collections import Counter
from email.utils import format_datetime

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scanner_desktop.domain.ports import Clock
from scanner_desktop.simulator.service.authentication import Credentials
from scanner_desktop.simulator.service.rate_limit import RateLimiter
from scanner_desktop.simulator.service.wire import page, rate_limited

_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})


class Traffic:
    """What was asked and answered so far, for tests of a client's thrift; counted in the server's thread.

    Attributes:
        requests: by ``"METHOD /path"``, identifiers in the path included.
        answers: by status code.
    """

    def __init__(self) -> None:
        self.requests: Counter[str] = Counter()
        self.answers: Counter[int] = Counter()


class FrontDoor:
    """ASGI middleware around the service."""

    def __init__(
        self, service: ASGIApp, credentials: Credentials, limiter: RateLimiter, clock: Clock, traffic: Traffic
    ) -> None:
        self._service = service
        self._credentials = credentials
        self._limiter = limiter
        self._clock = clock
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request by the service."""
        await self.answer(self._service, scope, receive, send)

    async def answer(self, service: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request by ``service``, which a scripted fault may have put in the real one's place."""
        self._traffic.requests[f"{scope['method']} {scope['path']}"] += 1
        request = HTTPConnection(scope)
        principal = self._credentials.identify(request)
        scope.setdefault("state", {})["principal"] = principal
        headers = [(b"date", format_datetime(self._clock.now(), usegmt=True).encode())]
        if not is_own_host(request):
            service = page(400, "Bad Request (400)")
        elif not self._limiter.is_unlimited:
            # Without a valid credential the address counts, so that a guesser does not spend a shop's quota.
            quota = self._limiter.spend(principal.credential if principal else f"address {_address_of(request)}")
            headers += self._limiter.headers(quota)
            if not quota.allowed:
                service = rate_limited(max(1, math.ceil(quota.reset)))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._traffic.answers[message["status"]] += 1
                message = {**message, "headers": [*message.get("headers", ()), *headers]}
            await send(message)

        await service(scope, receive, send_with_headers)


def is_own_host(request: HTTPConnection) -> bool:
    """Tell whether the Host header names this computer. Others are refused, as Django does: it stops DNS rebinding."""
    host = request.headers.get("host", "")
    return (host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]) in _HOSTS


def _address_of(request: HTTPConnection) -> str:
    return request.client.host if request.client else "unknown"
