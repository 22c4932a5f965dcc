"""Which codes are certain: those that several frames read alike, told apart by where they stand."""

from collections import deque
from dataclasses import dataclass, field

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import center, distance, longer_side, same_place
from scanner_desktop.domain.sighting import Code, Sighting

TRACKED = "tracked"
"""``Code.engine`` of a code that was followed and not decoded again: it is still there, which proves no digits."""

_REACH = 1.0  # a code is the same one when it has moved by no more than its own length ...
_REACH_PER_SECOND = 30.0  # ... and this many lengths a second: a 30 mm barcode in a hand at 0.9 m/s ...
_FARTHEST = 2.0  # ... but no further than this: in a slow stream, "the same place" would come to mean the whole frame


@dataclass(frozen=True, slots=True)
class AgreedCode:
    """A code that enough frames read alike.

    Attributes:
        gtin: GTIN-14.
        code: the latest decoded reading, as it stands in ``frame``.
        frame: the frame of that reading; a capture saves this one.
        first_seen_at: ``captured_at`` of the frame in which it appeared, seconds.
        agreed_at: ``captured_at`` of the frame that made it certain, seconds.
        instance: rises with every code that appears; the same number means the same symbol, still in view.
    """

    gtin: str
    code: Code
    frame: Frame
    first_seen_at: float
    agreed_at: float
    instance: int


@dataclass(slots=True, eq=False)
class _Instance:
    """One symbol in view: its number, where it stands, and in which of the last frames it was decoded."""

    number: int
    gtin: str
    family: str
    first_seen_at: float
    seen_at: float
    place: Code
    read: Code | None = None
    frame: Frame | None = None
    agreed_at: float | None = None
    reads: deque[int] = field(default_factory=deque)
    """Counts of the frames in which it was decoded, only those inside the window."""
    contested_until: int = 0
    """Count of the first frame whose window is free of the last contradiction."""


class Agreement:
    """Follows codes over frames and says which GTINs are certain. One thread; time comes from the frames alone.

    A code is agreed when it was *decoded* in at least ``needed`` of the last ``window`` frames, at one place, with the
    same GTIN and the same family of symbologies. Two symbols with one GTIN in a frame are two instances. Two GTINs read
    at one place contradict each other: neither is agreed until one of them is read ``needed`` times anew and the
    contradiction has left the window. Once agreed, a code stays so while it is in view, decoded or tracked; unseen for
    ``forget_after`` seconds it is forgotten, and counts as new when it comes back.
    """

    def __init__(self, needed: int = 2, window: int = 5, forget_after: float = 1.0) -> None:
        """Set the rule. Raises ValueError for ``needed`` below 2, because one frame alone is never believed."""
        if needed < 2 or window < needed or not forget_after > 0:
            raise ValueError("agreement needs at least 2 frames, a window that holds them, and a time above 0")
        self._needed = needed
        self._window = window
        self._forget_after = forget_after
        self._instances: list[_Instance] = []
        self._appeared = 0
        self._count = 0
        self._last: Frame | None = None

    def observe(self, sighting: Sighting) -> tuple[AgreedCode, ...]:
        """Take in what one frame shows, and return every certain code in view.

        Those that stand in this frame come first, in the sighting's order (best first), then those seen last before.
        Frames come in their order; the same frame twice counts once, and a source that starts again starts afresh.
        """
        frame = sighting.frame
        if self._last is not None and frame.source == self._last.source and frame.sequence == self._last.sequence:
            return self._agreed(())
        if self._last is not None and (frame.source != self._last.source or frame.sequence < self._last.sequence):
            self._instances.clear()
        self._last = frame
        self._count += 1
        oldest = self._count - self._window + 1
        self._instances = [seen for seen in self._instances if frame.captured_at - seen.seen_at <= self._forget_after]
        for instance in self._instances:
            while instance.reads and instance.reads[0] < oldest:
                instance.reads.popleft()

        present = self._assign(_distinct(sighting.codes), frame)
        decoded = [instance for instance in present if instance.reads and instance.reads[-1] == self._count]
        self._settle_contradictions(decoded)
        for instance in decoded:
            if (
                instance.agreed_at is None
                and len(instance.reads) >= self._needed
                and self._count >= instance.contested_until
            ):
                instance.agreed_at = frame.captured_at
        return self._agreed(sighting.codes)

    def _assign(self, codes: list[tuple[str, Code]], frame: Frame) -> list[_Instance]:
        """Give every code to the nearest instance within reach, one each, and make instances of the others."""
        pairs = []
        for index, (gtin, code) in enumerate(codes):
            for instance in self._instances:
                if instance.gtin == gtin and instance.family == code.symbology.family:
                    away = distance(center(code.corners), center(instance.place.corners))
                    size = max(longer_side(code.corners), longer_side(instance.place.corners))
                    elapsed = max(0.0, frame.captured_at - instance.seen_at)
                    if away <= size * min(_REACH + _REACH_PER_SECOND * elapsed, _FARTHEST):
                        pairs.append((away, instance.number, index, instance))
        given: dict[int, _Instance] = {}
        taken: set[int] = set()
        for _, number, index, instance in sorted(pairs, key=lambda pair: pair[:3]):
            if index not in given and number not in taken:
                given[index] = instance
                taken.add(number)
        for index, (gtin, code) in enumerate(codes):
            if index not in given:
                self._appeared += 1
                at = frame.captured_at
                given[index] = _Instance(self._appeared, gtin, code.symbology.family, at, at, code)
                self._instances.append(given[index])
            self._note(given[index], code, frame)
        return list(given.values())

    def _note(self, instance: _Instance, code: Code, frame: Frame) -> None:
        instance.place = code
        instance.seen_at = frame.captured_at
        if code.engine != TRACKED:
            instance.read, instance.frame = code, frame
            instance.reads.append(self._count)

    def _settle_contradictions(self, decoded: list[_Instance]) -> None:
        """Take certainty from all instances of different GTINs that were read at one place within the window."""
        for one in decoded:
            for other in self._instances:
                believed = other.reads or other.agreed_at is not None
                if other.gtin != one.gtin and believed and same_place(one.place.corners, other.place.corners):
                    last_read = other.reads[-1] if other.reads else self._count
                    one.contested_until = max(one.contested_until, last_read + self._window)
                    other.contested_until = self._count + self._window
                    one.agreed_at = other.agreed_at = None

    def _agreed(self, order: tuple[Code, ...]) -> tuple[AgreedCode, ...]:
        rank = {id(code): position for position, code in enumerate(order)}
        in_order = sorted(
            self._instances, key=lambda seen: (rank.get(id(seen.place), len(rank)), -seen.seen_at, seen.number)
        )
        return tuple(
            AgreedCode(seen.gtin, seen.read, seen.frame, seen.first_seen_at, seen.agreed_at, seen.number)
            for seen in in_order
            if seen.agreed_at is not None and seen.read is not None and seen.frame is not None
        )


def _distinct(codes: tuple[Code, ...]) -> list[tuple[str, Code]]:
    """Return the codes that carry a GTIN, each symbol once although two engines read it, in an order of their own."""
    kept: list[tuple[str, Code]] = []
    readings = [(code.gtin, code) for code in codes if code.gtin is not None]
    for gtin, code in sorted(readings, key=_decoded_first):
        twin = any(
            gtin == other_gtin
            and code.symbology.family == other.symbology.family
            and same_place(code.corners, other.corners)
            for other_gtin, other in kept
        )
        if not twin:
            kept.append((gtin, code))
    return kept


def _decoded_first(reading: tuple[str, Code]) -> tuple[object, ...]:
    gtin, code = reading
    return code.engine == TRACKED, code.corners, gtin, code.symbology, code.text, code.engine
