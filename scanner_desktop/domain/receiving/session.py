"""What a receiving session is, apart from its counts."""

from dataclasses import dataclass
from datetime import datetime

from scanner_desktop.domain.receiving.lines import SHORT_DATED_DAYS
from scanner_desktop.domain.sighting import Corners


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """One session.

    Attributes:
        id: unique for ever.
        title: as people call it: the delivery note's number, or the file's name.
        sender: who sent the goods, "" when nobody said.
        source: name of the list's file, "" for a blind count.
        created_at: local time with its offset.
        created_by: who opened it.
        short_dated_days: days before expiry below which goods are short-dated.
        is_blind: counted without a list.
    """

    id: str
    title: str
    sender: str
    source: str
    created_at: datetime
    created_by: str = ""
    short_dated_days: int = SHORT_DATED_DAYS
    is_blind: bool = False

    @property
    def reference(self) -> str:
        """The short form of the identifier, for people and for what goes to the service."""
        return self.id[:8].upper()


@dataclass(frozen=True, slots=True)
class InView:
    """A counted piece that is in the picture: the id of its count, its GTIN-14, and its code's corners in pixels."""

    count_id: str
    gtin: str
    corners: Corners
