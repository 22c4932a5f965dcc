"""``GET /__simulator__/captures``: what is stored, for tests that run the simulator in another process.

This is the simulator's own and no part of the service's contract: it costs no quota, no fault happens to it, and a
credential that was revoked for the service still opens it. To anybody else it is as closed as the service.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from scanner_desktop.simulator.service.authentication import Credentials
from scanner_desktop.simulator.service.front_door import is_own_host
from scanner_desktop.simulator.service.service_state import ServiceState, StoredCapture
from scanner_desktop.simulator.service.wire import JSONAnswer, page, signed_out, timestamp

_PATH = "/__simulator__/captures"


class Inspection:
    """ASGI middleware in front of everything else."""

    def __init__(self, application: ASGIApp, state: ServiceState, credentials: Credentials) -> None:
        self._application = application
        self._state = state
        self._credentials = credentials

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the one path that is the simulator's, hand on every other."""
        if scope["path"] != _PATH:
            await self._application(scope, receive, send)
            return
        request = Request(scope)
        answer: Response = Response("Method not allowed", 405, {"Allow": "GET"})
        if not is_own_host(request):
            answer = page(400, "Bad Request (400)")
        elif not self._credentials.are_in(request):
            answer = signed_out(delete_cookie=False)
        elif request.method == "GET":
            answer = JSONAnswer([_entry(capture) for capture in self._state.captures])
        await answer(scope, receive, send)


def _entry(capture: StoredCapture) -> dict[str, object]:
    image = capture.image
    return {
        "order": capture.order,
        "id": capture.public_id,
        "session": capture.session_id,
        "capture_type": capture.capture_type,
        "raw_value": capture.raw_value,
        "gtin": capture.gtin,
        "created": timestamp(capture.created),
        "file_name": image.file_name if image else None,
        "media_type": image.media_type if image else None,
        "size": image.size if image else None,
        "sha256": image.sha256 if image else None,
        "metadata": capture.metadata,
    }
