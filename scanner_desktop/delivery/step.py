"""What one unit of the courier's work brought."""

from dataclasses import dataclass

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.errors import StationError


@dataclass(frozen=True, slots=True)
class Step:
    """What one unit of work brought.

    Attributes:
        changed: captures that changed, as they are now.
        connection: the standing with the service after it.
        wait: seconds until there is something to do; 0 for at once, None when only a person or a new capture helps.
    """

    changed: tuple[Capture, ...]
    connection: Connection
    wait: float | None


class NotTaken(Exception):
    """Uploads are in trouble: why, and the capture that met it as it is now."""

    def __init__(self, cause: StationError, capture: Capture) -> None:
        super().__init__(str(cause))
        self.cause = cause
        self.capture = capture
