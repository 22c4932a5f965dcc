"""Makes scripted faults happen, between the network and the service."""

import asyncio

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from scanner_desktop.simulator.service.connection import connection_of
from scanner_desktop.simulator.service.faults import Action, Fault, FaultPlan
from scanner_desktop.simulator.service.front_door import FrontDoor
from scanner_desktop.simulator.service.wire import envelope, page, rate_limited, signed_out

_TRICKLE_PIECES = 20


class FaultInjection:
    """ASGI middleware in front of the front door: what breaks here is the network, or a box in it."""

    def __init__(self, front_door: FrontDoor, plan: FaultPlan) -> None:
        self._front_door = front_door
        self._plan = plan
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Cut every wait short: the server stops. In the server's thread only."""
        self._stopping.set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or let happen to it what is scripted."""
        fault = self._plan.draw(scope["method"], scope["path"])
        if fault is None:
            await self._front_door(scope, receive, send)
            return
        if fault.action is Action.RESET_BEFORE_STORING:
            connection_of(scope).reset()
            await self._hold(receive)
            return
        replay = await _buffered(receive)
        if replay is None:  # the client left before its request was complete
            return
        await self._happen(fault, scope, replay, send)

    async def _happen(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        connection = connection_of(scope)
        match fault.action:
            case Action.DELAY:
                if await self._pause(fault.seconds):
                    await self._hold(receive)
                else:
                    await self._front_door(scope, receive, send)
            case Action.STATUS:
                await self._front_door.answer(_error(fault), scope, receive, send)
            case Action.RESET_AFTER_STORING:
                await self._answer_of(scope, receive)
                connection.reset()
                await self._hold(receive)
            case Action.DROP_BEFORE_STORING:
                await self._hold(receive)
            case Action.DROP_AFTER_STORING:
                await self._answer_of(scope, receive)
                await self._hold(receive)
            case Action.CAPTIVE_PORTAL:
                await page(200, "Welcome to the guest network", "Accept our terms to go on.")(scope, receive, send)
            case Action.SIGN_IN_REDIRECT:
                redirect = RedirectResponse(f"/accounts/login/?next={scope['path']}", 302)
                await self._front_door.answer(redirect, scope, receive, send)
            case _:
                start, body = await self._answer_of(scope, receive)
                half = body[: len(body) // 2]
                if fault.action is Action.TRUNCATED_JSON:
                    headers = [(name, value) for name, value in start["headers"] if name != b"content-length"]
                    await send({**start, "headers": [*headers, (b"content-length", b"%d" % len(half))]})
                    await send({"type": "http.response.body", "body": half})
                elif fault.action is Action.CUT_OFF:
                    await send(start)
                    await send({"type": "http.response.body", "body": half, "more_body": True})
                    connection.hang_up()
                    await self._hold(receive)
                else:
                    await send(start)
                    await self._trickle(body, fault.seconds, send)

    async def _trickle(self, body: bytes, seconds: float, send: Send) -> None:
        """Send a body in small pieces, evenly spread over some seconds."""
        step = max(1, len(body) // _TRICKLE_PIECES)
        pieces = [body[start : start + step] for start in range(0, len(body), step)] or [b""]
        for piece in pieces:
            await self._pause(seconds / len(pieces))
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _answer_of(self, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
        """Have a request processed as usual; return the answer's start and body instead of sending them."""
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._front_door(scope, receive, keep)
        return messages[0], b"".join(message.get("body", b"") for message in messages[1:])

    async def _pause(self, seconds: float) -> bool:
        """Wait; return True when the server stopped meanwhile."""
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def _hold(self, receive: Receive) -> None:
        """Wait until the connection has ended: by us, by the client, or because the server stops."""
        while (await receive())["type"] != "http.disconnect":
            pass


def _error(fault: Fault) -> ASGIApp:
    """Return the service's answer for an error status."""
    retry_after = {"Retry-After": str(fault.retry_after)} if fault.retry_after is not None else None
    match fault.status:
        case 401:
            return signed_out(delete_cookie=True)
        case 422:
            return envelope(422, fault.message, [{"field": "gtin", "message": fault.message}])
        case 429:
            return rate_limited(fault.retry_after if fault.retry_after is not None else 1)
        case 503:
            return page(503, "503 Service Temporarily Unavailable", headers=retry_after)
        case _:
            return envelope(fault.status, fault.message)


async def _buffered(receive: Receive) -> Receive | None:
    """Read a request to its end; return a ``receive`` that gives it once more, or None if the client left."""
    chunks = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        if not message.get("more_body", False):
            break
    waiting: list[Message] = [{"type": "http.request", "body": b"".join(chunks), "more_body": False}]

    async def replay() -> Message:
        return waiting.pop() if waiting else await receive()

    return replay
