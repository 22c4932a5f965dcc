"""How the station stands with the service, in one value that a status line can show."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ConnectionState(StrEnum):
    """The station's standing with the service."""

    UNKNOWN = "unknown"  # nothing has been tried yet
    ONLINE = "online"
    OFFLINE = "offline"  # network or service away: goes on by itself
    SIGNED_OUT = "signed_out"  # a person must sign in
    ORGANIZATION_NEEDED = "organization_needed"  # a person must choose


@dataclass(frozen=True, slots=True)
class Connection:
    """The standing and what it means for the captures.

    Attributes:
        state: see ConnectionState.
        message: what is wrong, in the user's words; "" when all is well.
        advice: what to do about it; "" when nothing needs doing.
        waiting: captures that the service does not have yet.
        rejected: captures that the service refused and a person should look at.
        oldest_at: when the oldest of the waiting ones was captured, None when none waits.
        organizations: the choices, as ``(id, name)``, when one is needed.
    """

    state: ConnectionState = ConnectionState.UNKNOWN
    message: str = ""
    advice: str = ""
    waiting: int = 0
    rejected: int = 0
    oldest_at: datetime | None = None
    organizations: tuple[tuple[str, str], ...] = ()
