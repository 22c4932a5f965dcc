"""Nothing lost, nothing twice: what the station said it saved, set against what the service holds."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scanner_desktop.domain.capture import Capture, Delivery
from scanner_desktop.outbox.outbox import Outbox


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a run ended.

    Attributes:
        saved: captures that the station said were saved.
        stored: captures that the service holds.
        lost: ids that were saved and that the service does not have.
        twice: ids that it has more than once.
        strangers: ids that it has and the outbox does not.
        miscounted: products of which it does not have as many captures as the outbox, whatever their ids.
        not_delivered, not_final: ids whose row does not say delivered, or no final status.
    """

    saved: int
    stored: int
    lost: tuple[str, ...]
    twice: tuple[str, ...]
    strangers: tuple[str, ...]
    miscounted: tuple[str, ...]
    not_delivered: tuple[str, ...]
    not_final: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """True when the promise was kept."""
        return not (
            self.lost or self.twice or self.strangers or self.miscounted or self.not_delivered or self.not_final
        )


def station_id(entry: Mapping[str, Any]) -> str:
    """Return the station's capture id of an entry of ``/__simulator__/captures``."""
    if entry["file_name"] is not None:
        return str(entry["file_name"]).partition(".")[0].rpartition("-")[2]
    return str(entry["metadata"].get("client_capture_id", ""))


def judge(folder: Path, saved: Collection[str], stored: Sequence[Mapping[str, Any]]) -> Verdict:
    """Compare the outbox in ``folder``, the ids that were reported as saved, and the service's entries."""
    with Outbox(folder) as outbox:
        rows = {capture.id: capture for capture in outbox.everything()}
    arrived = Counter(map(station_id, stored))
    wanted = Counter(_content(row) for row in rows.values())
    have = Counter((entry["capture_type"], entry["raw_value"], entry["gtin"]) for entry in stored)
    return Verdict(
        saved=len(saved),
        stored=len(stored),
        lost=tuple(sorted(each for each in {*saved, *rows} if not arrived[each])),
        twice=tuple(sorted(each for each, count in arrived.items() if count > 1)),
        strangers=tuple(sorted(each for each in arrived if each not in rows)),
        miscounted=tuple(
            sorted(f"{key}: {wanted[key]} {have[key]}" for key in wanted | have if wanted[key] != have[key])
        ),
        not_delivered=tuple(row.id for row in rows.values() if row.delivery is not Delivery.DELIVERED),
        not_final=tuple(row.id for row in rows.values() if not row.is_final),
    )


def _content(row: Capture) -> tuple[str, str, str]:
    return str(row.capture_type), row.raw_value, row.gtin
