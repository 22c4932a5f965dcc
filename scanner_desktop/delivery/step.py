"""What one unit of the courier's work brought."""

from dataclasses import dataclass

from scanner_desktop.domain.capture import Capture
from scanner_desktop.domain.connection import Connection
from scanner_desktop.domain.errors import ServiceUnavailable


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


class Unavailable(ServiceUnavailable):
    """The service went away while a capture was being sent: the error, and the capture as it is now."""

    def __init__(self, cause: ServiceUnavailable, capture: Capture) -> None:
        super().__init__(str(cause), cause.advice, retry_after=cause.retry_after, status=cause.status)
        self.cause = cause
        self.capture = capture
