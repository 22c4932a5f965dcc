"""Drafts of captures: an id that nothing else has, the moment, and from when on the service may get it."""

import uuid
from dataclasses import replace
from datetime import timedelta

from scanner_desktop.domain.aiming import Armed
from scanner_desktop.domain.capture import CaptureDraft, CaptureType
from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.identifiers import Identity
from scanner_desktop.domain.ports import Clock
from scanner_desktop.domain.symbology import Symbology


class Drafts:
    """Makes them.

    Attributes:
        send_after: seconds for which a capture can be taken back before it is sent.
    """

    def __init__(self, clock: Clock) -> None:
        self.send_after = 0.0
        self._clock = clock
        self._began = clock.now() - timedelta(seconds=clock.monotonic())

    def of_code(self, armed: Armed) -> CaptureDraft:
        """Return a capture of a code that the camera saw, with the frame in which it was read."""
        code = armed.agreed.code
        return replace(
            self._fresh(CaptureType.BARCODE),
            frame=armed.agreed.frame,
            symbology=code.symbology,
            raw_value=code.text,
            gtin=armed.agreed.gtin,
            elements=code.identity.elements,
        )

    def of_photo(self, frame: Frame) -> CaptureDraft:
        """Return a capture of a picture without a code."""
        return replace(self._fresh(CaptureType.IMAGE), frame=frame)

    def of_text(self, text: str, symbology: Symbology, identity: Identity) -> CaptureDraft:
        """Return a capture of a code that was typed."""
        return replace(
            self._fresh(CaptureType.MANUAL),
            symbology=symbology,
            raw_value=text.strip(),
            gtin=identity.gtin or "",
            elements=identity.elements,
        )

    def once_more(self, draft: CaptureDraft) -> CaptureDraft:
        """Return a capture of another piece of the same product, now."""
        fresh = self._fresh(draft.capture_type)
        return replace(draft, id=fresh.id, captured_at=fresh.captured_at, send_at=fresh.send_at)

    def _fresh(self, kind: CaptureType) -> CaptureDraft:
        send_at = None
        if self.send_after > 0:
            # By the delivery's clock, which nobody can set while the program runs.
            send_at = self._began + timedelta(seconds=self._clock.monotonic() + self.send_after)
        return CaptureDraft(new_capture_id(), kind, self._clock.now(), send_at=send_at)


def new_capture_id() -> str:
    """Return an identifier that no other capture of any station has or will have."""
    return uuid.uuid4().hex
