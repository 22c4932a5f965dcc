"""Reading a live stream: follow what is known, locate what is new, spend what is left of the budget on what is hard."""

import time
from collections.abc import Iterable

import cv2
import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.sighting import Corners, Hint, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.attempts import Attempt, Attempts
from scanner_desktop.reading.budget import Budget
from scanner_desktop.reading.change import ChangeDetector
from scanner_desktop.reading.engines import ALWAYS_ON, ZxingReader
from scanner_desktop.reading.follow import Follower, Track
from scanner_desktop.reading.locate import Region, RegionKind, locate
from scanner_desktop.reading.quality import Coach, Quality, assess
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.reader import as_codes, to_gray
from scanner_desktop.reading.regions import RegionReader
from scanner_desktop.reading.trust import believed
from scanner_desktop.reading.zoom import zoom

DEFAULT_LIVE_BUDGET_MS = 12.0
DEFAULT_BURST_MS = 60.0

_LOCATE_EVERY = 4  # frames, while a code is followed: a second product is seen within 0.13 s
_SEARCH_STILL_EVERY = 3  # frames, while nothing is followed and nothing changes
_SWEEP_EVERY = 5  # frames in which something stands and nothing is read: half size, any direction, some 3 ms at 1080p
_FULL_SWEEP = 3  # every so many sweeps at full size, rows and columns in turn, some 10 ms
_UNREAD_FOR = 0.5  # seconds of frame time before a person is told
_RUMOURS = 4  # reads of the frames before that are remembered of a region
_HARD_SECONDS = 0.008  # that the template decoder may take
_WORTH_TRYING_HARD = 0.3  # Quality.likeness
_TOO_FAST = 0.15  # of its width per frame: the shutter smears such a region beyond what trying hard can mend
_CODE_LIKE = 0.5  # Quality.likeness from which on a region is spoken of


class LiveReader:
    """A Reader for video. One thread; frames of one source in their order.

    Args:
        budget_ms: what a frame may take in the mean.
        symbologies: what to look for.
        burst_ms: what a single frame may take, from time that easier frames have saved.
    """

    def __init__(
        self,
        budget_ms: float = DEFAULT_LIVE_BUDGET_MS,
        symbologies: Iterable[Symbology] = ALWAYS_ON,
        *,
        burst_ms: float = DEFAULT_BURST_MS,
    ) -> None:
        wanted = frozenset(symbologies)
        self._regions = RegionReader(wanted)
        self._small_sweep = ZxingReader(wanted, rotate=True, downscale=False)
        self._full_sweep = ZxingReader(wanted, rotate=False, downscale=False)
        self._budget = Budget(budget_ms, burst_ms)
        self._mean_seconds = budget_ms / 1000
        self._follower = Follower()
        self._attempts = Attempts()
        self._coach = Coach()
        self._change = ChangeDetector()
        self._advice: tuple[Hint | None, Corners | None] = (None, None)
        self._count = 0
        self._unread_frames = 0
        self._last: tuple[str, int] = ("", -1)

    def read(self, frame: Frame) -> Sighting:
        """Return what stands in the frame. Never raises for a frame, whatever its size or content."""
        start = time.monotonic()
        self._start_afresh_on_another_stream(frame)
        gray = to_gray(frame.image)
        if gray is None or min(gray.shape) < 16:
            self._follower = Follower()
            return Sighting(frame, (), time.monotonic() - start)
        deadline = start + self._budget.milliseconds / 1000
        self._count += 1
        self._follower.advance(gray)
        asked = [track for track in self._follower.tracks if track.is_due]
        reads = [read for track in asked for read in self._reread(gray, track)]

        calm = bool(self._follower.tracks) and not any(track.in_doubt for track in self._follower.tracks)
        if calm:  # what a person shows is read: look around for a second product, but do not burst on the tablecloth
            deadline = min(deadline, start + self._mean_seconds)
        if self._is_search_due(gray, calm):
            known = [track.code.corners for track in self._follower.tracks if not track.in_doubt]
            pairs = self._locate(gray, known, frame.captured_at)
            reads += self._try(gray, pairs, deadline)
            if not reads and not calm:
                reads = self._sweep(gray, bool(pairs), deadline)
            self._advise(gray, pairs, frame.captured_at)
        codes = self._follower.take(gray, as_codes(reads), asked)
        if codes:
            self._coach.clear()
            self._advice = None, None
        hint, unread = self._advice
        elapsed = time.monotonic() - start
        self._budget.spend(elapsed * 1000)
        return Sighting(frame, codes, elapsed, hint, unread)

    def _start_afresh_on_another_stream(self, frame: Frame) -> None:
        """Forget everything when the frames come from elsewhere: what was followed there says nothing here."""
        source, sequence = self._last
        if frame.source != source or frame.sequence < sequence:
            self._follower, self._attempts = Follower(), Attempts()
            self._coach.clear()
            self._advice = None, None
        self._last = (frame.source, frame.sequence)

    def _is_search_due(self, gray: Gray, calm: bool) -> bool:
        """Return False for most frames in which a search would find what it found before."""
        every = _LOCATE_EVERY if calm else _SEARCH_STILL_EVERY
        due = self._count % every == 0 or (not calm and self._change.changed(gray))
        if due and not calm:
            self._change.searched(gray)
        return due

    def _locate(self, gray: Gray, known: list[Corners], at: float) -> list[tuple[Region, Attempt]]:
        regions = [region for region in locate(gray) if not self._follower.covers(region.corners) or not known]
        return self._attempts.match(regions, at)

    def _try(self, gray: Gray, pairs: list[tuple[Region, Attempt]], deadline: float) -> list[RawRead]:
        reads: list[RawRead] = []
        for region, attempt in pairs:
            if not self._attempts.is_due(attempt):
                continue
            if time.monotonic() >= deadline:
                break
            found = self._read_region(gray, region, attempt, deadline)
            if found:
                self._attempts.succeeded(attempt)
                reads += found
            else:
                self._attempts.failed(attempt)
        return reads

    def _reread(self, gray: Gray, track: Track) -> list[RawRead]:
        """Decode a followed code anew. What was known of it is a witness: an engine that says the same is believed."""
        region = _region_at(track.code.corners, track.code.symbology)
        known = (track.code.symbology, track.code.text)
        found: list[RawRead] = []
        for attempt in (self._regions.with_zbar, self._regions.with_zxing):
            found += attempt(gray, region)
            same = [read for read in found if read.key == known]
            if same and all(read.key == known for read in found):
                return [max(same, key=lambda read: read.weight)]
        return believed(found)

    def _read_region(self, gray: Gray, region: Region, attempt: Attempt, deadline: float) -> list[RawRead]:
        """Read a new region; what the frames before said of it without being believed bears witness, too."""
        found = self._regions.with_zbar(gray, region)
        sure = believed(found + attempt.rumours)
        if not sure:
            found += self._regions.with_zxing(gray, region)
            sure = believed(found + attempt.rumours)
        is_slow = attempt.speed <= _TOO_FAST * region.width
        if not sure and is_slow and self._may_try_hard(gray, region, attempt, deadline):
            found += self._regions.with_template(gray, region)
            sure = believed(found + attempt.rumours)
        if not sure and is_slow and attempt.deserves_closer_look and time.monotonic() < deadline:
            found += self._read_inside(gray, region, attempt, deadline)
            sure = believed(found + attempt.rumours)
        attempt.rumours = (attempt.rumours + found)[-_RUMOURS:] if found else []
        keys = {read.key for read in found}
        return [read for read in sure if read.key in keys]

    def _read_inside(self, gray: Gray, region: Region, attempt: Attempt, deadline: float) -> list[RawRead]:
        """Look for smaller codes inside a region, and read what is there."""
        found: list[RawRead] = []
        attempt.promising = False
        for rank, inner in enumerate(zoom(gray, region)):
            if time.monotonic() >= deadline:
                break
            here = self._regions.with_zbar(gray, inner)
            if not believed(here):
                here += self._regions.with_zxing(gray, inner)
            if not believed(here) and inner.kind is RegionKind.LINEAR:
                promising = assess(gray, inner).likeness > 0 or bool(here)
                attempt.promising |= promising
                if (promising or rank == 0) and deadline - time.monotonic() > _HARD_SECONDS:
                    here += self._regions.with_template(gray, inner)
            found += here
            if believed(here):
                break
        return found

    def _may_try_hard(self, gray: Gray, region: Region, attempt: Attempt, deadline: float) -> bool:
        """Return True for a region that looks like bars, when there is time, and not in the first frame."""
        if region.kind is not RegionKind.LINEAR or deadline - time.monotonic() < _HARD_SECONDS:
            return False
        quality = attempt.quality or assess(gray, region, attempt.speed)
        attempt.quality, attempt.measured = quality, self._count
        return quality.likeness >= _WORTH_TRYING_HARD

    def _sweep(self, gray: Gray, something: bool, deadline: float) -> list[RawRead]:
        """Look at the whole frame at intervals: for codes that locating missed or cut badly."""
        if not something:
            return []
        self._unread_frames += 1
        turn, rest = divmod(self._unread_frames, _SWEEP_EVERY)
        if rest or time.monotonic() >= deadline:
            return []
        if turn % _FULL_SWEEP == 0 and self._budget.milliseconds > 2 * DEFAULT_LIVE_BUDGET_MS:
            if turn // _FULL_SWEEP % 2:
                found = self._full_sweep.read(gray)
            else:
                turned = self._full_sweep.read(np.asarray(cv2.transpose(gray), np.uint8))
                found = [read.mapped(_TRANSPOSED) for read in turned]
        else:
            half = np.asarray(cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
            found = [read.mapped(_DOUBLED) for read in self._small_sweep.read(half)]
        if found and not believed(found):  # ask for a second witness now that the place is known
            places = [_region_at(read.corners, read.symbology) for read in found[:3]]
            found += [read for place in places for read in self._regions.with_zbar(gray, place)]
            found += [read for place in places for read in self._regions.with_zxing(gray, place)]
        return believed(found)

    def _advise(self, gray: Gray, pairs: list[tuple[Region, Attempt]], at: float) -> None:
        """Measure one of the regions that stay unread, in turn, and advise on the one most like a code."""
        waiting = [
            (region, attempt)
            for region, attempt in pairs
            if region.kind is RegionKind.LINEAR and at - attempt.first_seen_at >= _UNREAD_FOR
        ]
        if waiting:
            region, attempt = min(waiting, key=lambda pair: pair[1].measured)
            attempt.quality, attempt.measured = assess(gray, region, attempt.speed), self._count
        best: tuple[Quality, Region] | None = None
        for region, attempt in waiting:
            quality = attempt.quality
            if quality and quality.likeness >= _CODE_LIKE and (best is None or quality.likeness > best[0].likeness):
                best = quality, region
        hint = self._coach.observe(best[0].hint if best else None, at)
        self._advice = (hint, best[1].corners) if best else (None, None)


_TRANSPOSED = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
_DOUBLED = np.diag([2.0, 2.0, 1.0])


def _region_at(corners: Corners, symbology: Symbology) -> Region:
    """Return the place of a code that was read, in the terms of the locator."""
    quad = np.asarray(corners)
    across = (quad[1] - quad[0] + quad[2] - quad[3]) / 2
    along = (quad[3] - quad[0] + quad[2] - quad[1]) / 2
    x, y = quad.mean(axis=0)
    kind = RegionKind.LINEAR if symbology.is_linear else RegionKind.MATRIX
    width, height = float(np.hypot(*across)), float(np.hypot(*along))
    return Region(
        kind, float(x), float(y), width, max(height, 0.1 * width), float(np.arctan2(across[1], across[0])), 1.0
    )
