"""``GET /__simulator__/captures``: what is stored, for tests that run the simulator in another process.

This is the simulator's own and no part of the service's contract: it asks for no credential, costs no quota, and no
fault happens to it.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from scanner_desktop.simulator.service_state import ServiceState, StoredCapture
from scanner_desktop.simulator.wire import JSONAnswer, timestamp

_PATH = "/__simulator__/captures"


class Inspection:
    """ASGI middleware in front of everything else."""

    def __init__(self, application: ASGIApp, state: ServiceState) -> None:
        self._application = application
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the one path that is the simulator's, hand on every other."""
        if scope["path"] != _PATH:
            await self._application(scope, receive, send)
            return
        answer: Response = Response("Method not allowed", 405, {"Allow": "GET"})
        if Request(scope).method == "GET":
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
