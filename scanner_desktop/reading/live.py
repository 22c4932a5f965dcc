"""Reading a live stream: follow what is known, locate what is new, spend what is left of the budget on what is hard."""

import time
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from scanner_desktop.domain.frame import Frame
from scanner_desktop.domain.geometry import same_place
from scanner_desktop.domain.sighting import Corners, Hint, Sighting
from scanner_desktop.domain.symbology import Symbology
from scanner_desktop.reading.attempts import CODE_LIKE, Attempt, Attempts
from scanner_desktop.reading.budget import Budget
from scanner_desktop.reading.change import ChangeDetector
from scanner_desktop.reading.engines import ALWAYS_ON
from scanner_desktop.reading.follow import Follower, Track
from scanner_desktop.reading.judge import Finding, judge_strip
from scanner_desktop.reading.layouts import warm_up
from scanner_desktop.reading.locate import Region, RegionKind, locate
from scanner_desktop.reading.picture import as_codes, to_gray
from scanner_desktop.reading.quality import Coach, Quality, assess
from scanner_desktop.reading.raw import Gray, RawRead
from scanner_desktop.reading.regions import FAMILIES
from scanner_desktop.reading.steps import GLANCE, STEPS, Steps
from scanner_desktop.reading.straighten import straighten
from scanner_desktop.reading.summed import SummedStrip
from scanner_desktop.reading.trust import Evidence
from scanner_desktop.reading.zoom import zoom

DEFAULT_LIVE_BUDGET_MS = 12.0
DEFAULT_BURST_MS = 60.0

_LOCATE_EVERY = 4  # frames, while a code is followed: a second product is seen within 0.13 s
_SEARCH_STILL_EVERY = 3  # frames, while nothing is followed and nothing changes
_MOST_REGIONS = 12  # that are tried in a frame: more would eat the time that the likeliest ones need
_GLANCE_EVERY = 5  # frames in which something stands and nothing is read
_LADDER = STEPS[2:]
"""The steps that a still takes after the engines have looked at the located regions: here one at a time."""
_FIRST_GUESS = 0.010  # seconds that a step takes, before it was taken
_RESERVE = 0.03  # seconds that a step leaves for what may come into view in the next frame
_REST = 5  # frames between two turns on the ladder that brought nothing, times the number of such turns
_LONGEST_REST = 30
_MOST_IN_TURN = 3  # regions
_UNREAD_FOR = 0.5  # seconds of frame time before a person is told
_HARD_SECONDS = 0.008  # that the template decoder may take
_WORTH_TRYING_HARD = 0.3  # Quality.likeness
_SUM_EVERY = 3  # frames between two readings of a sum
_SUM_FAMILIES = (FAMILIES[0], *FAMILIES)  # every other turn or so an EAN-13
_TOO_FAST = 0.15  # of its width per frame: the shutter smears such a region beyond what trying hard can mend


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
        warm_up()
        self._steps = Steps(symbologies)
        self._regions = self._steps.regions
        self._ladder = _Ladder(burst_ms)
        self._budget = Budget(budget_ms, burst_ms)
        self._mean_seconds = budget_ms / 1000
        self._follower = Follower()
        self._attempts = Attempts()
        self._coach = Coach()
        self._change = ChangeDetector()
        self._sums: dict[tuple[Symbology, str], SummedStrip] = {}
        self._advice: tuple[Hint | None, Corners | None] = (None, None)
        self._count = 0
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
        evidence = Evidence(gray)
        asked = [track for track in self._follower.tracks if track.is_due]
        for track in asked:
            self._reread(gray, track, evidence)

        calm = bool(self._follower.tracks) and not any(track.in_doubt for track in self._follower.tracks)
        if calm:  # what a person shows is read: look around for a second product, but do not burst on the tablecloth
            deadline = min(deadline, start + self._mean_seconds)
        if self._is_search_due(gray, calm):
            known = [track.code.corners for track in self._follower.tracks if not track.in_doubt]
            pairs = self._locate(gray, known, frame.captured_at)
            self._try(gray, pairs, evidence, deadline)
            if pairs and not evidence.believed():
                if not calm:
                    self._climb(gray, pairs, evidence, deadline)
                elif any(attempt.looks_like_a_code for _, attempt in pairs):  # a second one beside what is followed
                    self._climb(gray, pairs, evidence, start + self._budget.milliseconds / 1000)
            self._advise(gray, pairs, frame.captured_at)
        codes = self._follower.take(gray, as_codes(evidence.believed()), asked)
        followed = {(track.code.symbology, track.code.text) for track in self._follower.tracks}
        self._sums = {key: summed for key, summed in self._sums.items() if key in followed}
        if codes:
            self._coach.clear()
            self._ladder.reset()
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
            self._sums.clear()
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
        located = locate(gray, _MOST_REGIONS)
        regions = [region for region in located if not self._follower.covers(region.corners) or not known]
        return self._attempts.match(regions, at)

    def _try(self, gray: Gray, pairs: list[tuple[Region, Attempt]], evidence: Evidence, deadline: float) -> None:
        for region, attempt in pairs:
            if not self._attempts.is_due(attempt):
                continue
            if time.monotonic() >= deadline:
                break
            if self._read_region(gray, region, attempt, evidence, deadline):
                self._attempts.succeeded(attempt)
            else:
                self._attempts.failed(attempt)

    def _reread(self, gray: Gray, track: Track, evidence: Evidence) -> None:
        """Hold what is known of a followed code against this frame's pixels; ask the engines where they do not tell."""
        code = track.code
        region = _region_at(code.corners, code.symbology)
        if code.symbology.is_linear:
            evidence.hear([RawRead(code.symbology, code.text, code.corners, code.engine)])
            if evidence.believed():
                return
            evidence.hear(self._regions.with_zbar(gray, region), [region])
        if not _has_read(evidence, region):
            evidence.hear(self._regions.with_zxing(gray, region), [region])
        if not _has_read(evidence, region) and code.symbology.is_linear:
            self._reread_sum(gray, track, evidence)

    def _read_region(self, gray: Gray, region: Region, attempt: Attempt, evidence: Evidence, deadline: float) -> bool:
        """Read a new region; return True when something in it is believed."""
        for engine in (self._regions.with_zbar, self._regions.with_zxing):
            evidence.hear(engine(gray, region), [region])
            if _has_read(evidence, region):
                return True
        if attempt.speed > _TOO_FAST * region.width:
            return False
        if self._may_try_hard(gray, region, attempt, deadline):
            evidence.hear(self._regions.with_template(gray, region)[0])
            if not _has_read(evidence, region):
                self._read_sum(gray, region, attempt, evidence, deadline)
            if _has_read(evidence, region):
                return True
        if attempt.deserves_closer_look and time.monotonic() < deadline:
            return self._read_inside(gray, region, attempt, evidence, deadline)
        return False

    def _read_sum(self, gray: Gray, region: Region, attempt: Attempt, evidence: Evidence, deadline: float) -> None:
        """Add this frame's scan lines to those before, and read the sum now and then, another family every time."""
        strip = straighten(gray, region)
        if strip is None:
            return
        attempt.summed.add(strip)
        summed = attempt.summed.strip
        turn, rest = divmod(attempt.failures, _SUM_EVERY)
        if summed is None or rest or deadline - time.monotonic() < _HARD_SECONDS:
            return
        found, _ = self._regions.on_strip(gray, summed, _SUM_FAMILIES[turn % len(_SUM_FAMILIES)])
        for read in found:
            evidence.hear([read])
            attempt.summed.clear()  # the next sum must be of other frames, for it bears witness anew
            self._sums[read.key] = attempt.summed

    def _reread_sum(self, gray: Gray, track: Track, evidence: Evidence) -> None:
        """Hold a code that only a sum has told against the sum of the frames since."""
        code = track.code
        read = RawRead(code.symbology, code.text, code.corners, code.engine)
        summed, strip = self._sums.get(read.key), straighten(gray, _region_at(code.corners, code.symbology))
        if summed is None or strip is None:
            return
        summed.add(strip)
        whole = summed.strip
        if whole is not None:
            verdict = judge_strip(gray, read, whole)
            if verdict.finding is Finding.PROVEN:
                evidence.hear([replace(read, corners=verdict.corners or read.corners, proof=verdict.figures)])
            summed.clear()

    def _read_inside(self, gray: Gray, region: Region, attempt: Attempt, evidence: Evidence, deadline: float) -> bool:
        """Look for smaller codes inside a region, and read what is there."""
        attempt.promising = False
        for rank, inner in enumerate(zoom(gray, region)):
            if time.monotonic() >= deadline:
                break
            said = self._regions.with_zbar(gray, inner)
            evidence.hear(said, [inner])
            if not _has_read(evidence, inner):
                more = self._regions.with_zxing(gray, inner)
                evidence.hear(more, [inner])
                said += more
            if not _has_read(evidence, inner) and inner.kind is RegionKind.LINEAR:
                promising = assess(gray, inner).likeness > 0 or bool(said)
                attempt.promising |= promising
                if (promising or rank == 0) and deadline - time.monotonic() > _HARD_SECONDS:
                    evidence.hear(self._regions.with_template(gray, inner)[0])
            if _has_read(evidence, inner):
                return True
        return False

    def _climb(self, gray: Gray, pairs: list[tuple[Region, Attempt]], evidence: Evidence, deadline: float) -> None:
        """Take the next steps that a still would take, as far as there is time for them in this frame."""
        if any(attempt.failures <= 1 for _, attempt in pairs):
            self._ladder.has_news()
        regions = [region for region, _ in pairs]
        if self._count % _GLANCE_EVERY == 0:
            evidence.hear(self._steps.take(GLANCE, gray, regions), regions)
            if evidence.believed():
                return
        for _ in _LADDER:
            step = self._ladder.next_step(self._count, deadline - time.monotonic())
            if step is None:
                return
            started = time.monotonic()
            said = self._steps.take(step, gray, self._ladder.chosen(regions))
            evidence.hear(said, [*self._steps.places, *regions])
            self._ladder.took(time.monotonic() - started, self._count)
            if evidence.believed():
                return

    def _may_try_hard(self, gray: Gray, region: Region, attempt: Attempt, deadline: float) -> bool:
        """Return True for a region that looks like bars, when there is time, and not in the first frame."""
        if region.kind is not RegionKind.LINEAR or deadline - time.monotonic() < _HARD_SECONDS:
            return False
        quality = attempt.quality or assess(gray, region, attempt.speed)
        attempt.quality, attempt.measured = quality, self._count
        return quality.likeness >= _WORTH_TRYING_HARD

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
            if quality and quality.likeness >= CODE_LIKE and (best is None or quality.likeness > best[0].likeness):
                best = quality, region
        hint = self._coach.observe(best[0].hint if best else None, at)
        self._advice = (hint, best[1].corners) if best else (None, None)


class _Ladder:
    """Which step comes next, and when: each waits until there is time for it, and turns in vain grow rare."""

    def __init__(self, burst_ms: float) -> None:
        self._burst = burst_ms / 1000
        self._rung = 0
        self._turns = 0
        self._wait_until = 0
        self._seconds = dict.fromkeys(_LADDER, _FIRST_GUESS)

    def reset(self) -> None:
        """Begin at the first step: a code was read."""
        self._rung = self._turns = self._wait_until = 0

    def has_news(self) -> None:
        """Do not wait any longer: something new has come into view."""
        self._turns = self._wait_until = 0

    def next_step(self, count: int, seconds: float) -> str | None:
        """Return the step to take in frame ``count`` when so many seconds are left, or None."""
        if count < self._wait_until:
            return None
        step = _LADDER[self._rung]
        return step if min(self._seconds[step] + _RESERVE, self._burst) <= seconds else None

    def chosen(self, regions: list[Region]) -> list[Region]:
        """Return the regions that the step looks at: of those that take long for a region, another one every turn."""
        if _LADDER[self._rung] not in FAMILIES:
            return regions
        linear = [region for region in regions if region.kind is RegionKind.LINEAR][:_MOST_IN_TURN]
        return linear[self._turns % len(linear) :][:1] if linear else []

    def took(self, seconds: float, count: int) -> None:
        """Note how long the step took."""
        step = _LADDER[self._rung]
        most = self._burst  # a step that takes longer waits for a whole burst, not for ever
        self._seconds[step] = min(most, 0.7 * self._seconds[step] + 0.3 * seconds)
        self._rung = (self._rung + 1) % len(_LADDER)
        if self._rung == 0:
            self._turns += 1
            self._wait_until = count + min(_REST * self._turns, _LONGEST_REST)


def _has_read(evidence: Evidence, region: Region) -> bool:
    """Return True when a believed code stands in the region."""
    return any(same_place(read.corners, region.corners) for read in evidence.believed())


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
